// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chat/Operation.h"
#include "core/routing/Deployment.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace tollgate {

/// Requests whose path begins so go to a provider as they are. A row of the table in PassRoute.cpp, or an entry of
/// `general_settings.pass_through_endpoints`.
struct PassRoute {
    std::string prefix; ///< `/anthropic`; what comes behind it is the provider's path
    std::string provider; ///< the catalogue's id: its deployments lend address and credential
    std::string alsoProvider = {}; ///< another id of the same
    std::string host = {}; ///< where they mostly are: a deployment there goes before one elsewhere
    Surface errors = Surface::OpenAiChat; ///< in whose words the gateway itself refuses
    Operation operation = Operation::File; ///< what the ledger calls it where nothing more is known
    bool isOurs = false; ///< the prefix is part of the provider's path (`/files`), and a request may name its provider
    bool isFree = false; ///< what is sent there is not billed
    // of the configuration's
    DeploymentPtr target = {}; ///< address, headers and price; null: the provider's
    std::vector<std::string> methods = {}; ///< empty: all
    bool takesSubpaths = true;
};
using PassRoutePtr = std::shared_ptr<const PassRoute>;

/// All routes: those that are built in, and behind them the configuration's, which win. Immutable.
class PassRoutes {
public:
    explicit PassRoutes(std::vector<PassRoute> configured = {}, bool hasBuiltIn = true);
    /// The one with the longest prefix; `path` as the client has it. Null: there is none.
    PassRoutePtr find(std::string_view method, std::string_view path) const;

private:
    std::vector<PassRoutePtr> m_routes; ///< longest prefix first
};
using PassRoutesPtr = std::shared_ptr<const PassRoutes>;

} // namespace tollgate
