// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/openai_responses/Conversation.h"
#include "core/dialects/openai_responses/Relay.h"
#include "core/gateway/Exchange.h"
#include "core/gateway/stages/Stages.h"
#include "core/gateway/Translation.h"

#include <algorithm>

namespace tollgate::stage {
namespace {

/// Speaks Responses itself, and so keeps what it answers.
bool keepsItself(const Candidate &candidate)
{
    return translation::providerDialect(*candidate.deployment, Surface::OpenAiResponses).family
        == chat::Family::Responses;
}

bool isAnyTranslated(const Exchange &exchange)
{
    return !std::ranges::all_of(exchange.candidates, keepsItself);
}

} // namespace

/// A Responses client goes on from an earlier response. One that we keep is put in front of the request, for any
/// target; one that we do not know is the affair of a target that keeps its own.
Step recall(Exchange &exchange)
{
    if (exchange.inbound.surface != Surface::OpenAiResponses)
        return Step::Next;
    std::string &body = exchange.inbound.body;
    const openai_responses::Keeping keeping = openai_responses::keepingOf(body);
    if (keeping.store && isAnyTranslated(exchange))
        exchange.ownInput = openai_responses::itemsOf(body, exchange.inbound.id.text());
    if (keeping.previous.empty())
        return Step::Next;

    const Result<std::string> earlier
        = exchange.world.kept.conversation(keeping.previous, exchange.record.keyId, exchange.world.clock.now());
    if (!earlier) {
        std::erase_if(exchange.candidates, [](const Candidate &candidate) { return !keepsItself(candidate); });
        return exchange.candidates.empty() ? exchange.refuse(earlier.error()) : Step::Next;
    }
    body = openai_responses::withEarlier(body, *earlier, std::ranges::none_of(exchange.candidates, keepsItself));
    Result<RequestView> view = openai_responses::read(body);
    if (!view)
        return exchange.refuse(std::move(view).error());
    exchange.view = *std::move(view);
    exchange.previous = keeping.previous;
    return Step::Next;
}

} // namespace tollgate::stage
