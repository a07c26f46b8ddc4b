// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/ClientLogin.h"
#include "core/gateway/Exchange.h"
#include "core/gateway/stages/Stages.h"
#include "core/gateway/Translation.h"

#include <algorithm>

namespace tollgate::stage {
namespace {

/// Speaks the client's own words: a login belongs to the program that has signed in, whose requests go on as they are.
bool isRelayed(const Exchange &exchange, const Candidate &candidate)
{
    if (exchange.route)
        return true;
    const Surface surface = exchange.inbound.surface;
    return &translation::clientDialect(surface) == &translation::providerDialect(*candidate.deployment, surface);
}

void notUsed(Exchange &exchange, std::string_view why)
{
    exchange.record.notes.push_back("the client's own login was not used: " + std::string(why));
}

/// Who answers only those that sign in themselves is asked for nobody else.
Step withoutLogin(Exchange &exchange)
{
    const auto needsOne = [](const Candidate &candidate) { return loginNeededBy(*candidate.deployment) != nullptr; };
    if (std::ranges::none_of(exchange.candidates, needsOne))
        return Step::Next;
    const std::string provider = exchange.candidates.front().deployment->provider;
    std::erase_if(exchange.candidates, needsOne);
    if (!exchange.candidates.empty())
        return Step::Next;
    return exchange.refuse(
        {.kind = ErrorKind::CredentialMissing,
         .message = "Model '" + exchange.view.model + "' is answered by " + provider
             + ", which takes the client's own login and nothing else: sign in there, send that login in "
               "'Authorization' and a key of this gateway in 'x-tollgate-key', and allow it with "
               "'upstream.client_logins true'.",
         .param = "model"});
}

} // namespace

/// A client that has signed in at the provider itself is answered on its own account: by that provider alone, once, and
/// not at the key's expense.
Step login(Exchange &exchange)
{
    const ClientLogin *found
        = exchange.inbound.boundKey.empty() ? clientLoginIn(exchange.inbound.headers, exchange.world.keys) : nullptr;
    if (!found)
        return withoutLogin(exchange);
    if (!exchange.world.settings.relayLogins) {
        notUsed(exchange, "upstream.client_logins is off");
        return withoutLogin(exchange);
    }
    const auto its = std::ranges::find_if(exchange.candidates, [&](const Candidate &candidate) {
        return mayGoTo(*found, *candidate.deployment) && isRelayed(exchange, candidate);
    });
    if (its == exchange.candidates.end()) {
        notUsed(exchange, "it belongs to " + std::string(found->provider) + ", which does not answer this call");
        return withoutLogin(exchange);
    }
    exchange.candidates = {Candidate(*its)};
    exchange.login = found;
    exchange.record.login = found->name;
    exchange.record.modelGroup = exchange.candidates.front().group;
    return Step::Next;
}

} // namespace tollgate::stage
