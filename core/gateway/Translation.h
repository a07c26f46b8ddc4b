// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialects/Dialect.h"
#include "core/routing/Deployment.h"

namespace tollgate {

class Exchange;
struct Candidate;
enum class Surface : std::uint8_t;

/// A request on its way to a provider that speaks another dialect than its client.
namespace translation {

const Dialect &clientDialect(Surface surface);
/// What the deployment is asked in: some speak more than one dialect, and then the client's.
const Dialect &providerDialect(const Deployment &deployment, Surface client);

/// How the deployment is asked for vectors; null: it makes none.
const EmbeddingCodec *vectorsOf(const Deployment &deployment, const Dialect &provider);

/// A request in the provider's words, and what became of it on the way.
struct Translated {
    std::string body;
    std::vector<std::string> notes;
    std::vector<std::string> more = {}; ///< further requests, where the provider makes one vector a call
};

/// All that translating a request needs beside its text: values, so that any thread may do it.
struct Task {
    const Dialect *from, *to;
    DeploymentPtr deployment;
    std::string model;
    Operation operation = Operation::Chat;
    bool stream = false, dropsRefused = false;
    std::optional<std::int64_t> outputCap;
    std::int64_t usualMaximum = 0;
    const RankCodec *ranksFrom = nullptr, *ranksTo = nullptr; ///< of ranks, which no dialect has
};
/// Null where both sides speak the same dialect.
std::optional<Task> taskOf(const Exchange &exchange, const Candidate &candidate);
/// Pure. Error: what cannot be said in the provider's words.
Result<Translated> translated(const Task &task, std::string_view text);

} // namespace translation
} // namespace tollgate
