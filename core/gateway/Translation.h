// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialects/Dialect.h"

namespace tollgate {

class Exchange;
struct Candidate;
struct Deployment;
enum class Surface : std::uint8_t;

/// A request on its way to a provider that speaks another dialect than its client.
namespace translation {

const Dialect &clientDialect(Surface surface);
/// What the deployment is asked in: some speak more than one dialect, and then the client's.
const Dialect &providerDialect(const Deployment &deployment, Surface client);

/// The body for the provider; what was left out is noted in the record. Error: BadRequest naming what the provider
/// cannot do.
Result<std::string> body(Exchange &exchange, const Candidate &candidate);

} // namespace translation
} // namespace tollgate
