// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/routing/ModelTable.h"
#include "core/routing/PassRoute.h"

#include <string>
#include <string_view>

namespace tollgate {

struct Inbound;

/// Where a request that is passed through goes, and with whose credential.
namespace passroute {

/// The provider's path. Error: BadRequest, where a segment leads elsewhere (`..`, also encoded) or the path holds what
/// no path may. Pure.
Result<std::string> pathBehind(const PassRoute &route, std::string_view path);

/// Which provider a request of a route that is ours names: `custom_llm_provider` or `provider` in the query, the
/// header `custom-llm-provider`, or a member of its body; empty: none. What only the gateway reads is taken out of
/// query and body. Pure.
std::string takeProvider(Inbound &inbound);

/// Whether the gateway reads the body, where it is no form: for the ledger, or since it may name the provider. `path`
/// is the client's. Pure.
bool isRead(const PassRoute &route, std::string_view method, std::string_view path, const Headers &headers);

/// Where it goes: the deployment's address, with the path behind it; a version (`/v1`) that both have is there once.
/// Pure.
std::string urlOf(const PassRoute &route, const Deployment &deployment, std::string_view path, std::string_view query);

/// A query without what carries the gateway's own key. Pure.
std::string withoutKey(std::string_view query, std::string_view key);

/// The deployment that lends its address and its credential: the one of that model, else one of all models, else any,
/// one that is switched off only where there is no other; null: the provider is not set up. Its price and its base
/// model stay only where they are that model's.
DeploymentPtr lender(const PassRoute &route, const std::string &provider, const std::string &model,
                     const ModelTable &models);

} // namespace passroute
} // namespace tollgate
