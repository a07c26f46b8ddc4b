// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/openai_responses/Conversation.h"
#include "core/dialects/openai_responses/References.h"
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

/// Items that the client only names are put back in their own words, so that any target knows them; those that we do
/// not know stay as they are.
Result<void> putBack(Exchange &exchange)
{
    std::unordered_map<std::string, openai_responses::ItemsById> responses; // each is looked into once
    const auto find = [&](std::string_view id) -> std::string_view {
        const auto [items, isNew] = responses.try_emplace(openai_responses::responseOf(id));
        if (isNew)
            if (const KeptResponse *const kept
                = exchange.world.kept.find(items->first, exchange.record.keyId, exchange.world.clock.now()))
                items->second = openai_responses::itemsById(kept->output);
        const auto item = items->second.find(std::string(id));
        return item == items->second.end() ? std::string_view() : item->second;
    };
    std::optional<std::string> whole = openai_responses::withItems(exchange.inbound.body, find);
    if (!whole)
        return {};
    exchange.inbound.body = *std::move(whole);
    TG_TRY(exchange.view, openai_responses::read(exchange.inbound.body));
    return {};
}

Error cannotCompact(const std::string &model, const std::string &provider)
{
    return {.kind = ErrorKind::BadRequest,
            .message = "Model '" + model + "' cannot compact a conversation: its provider, " + provider
                + ", does not speak the Responses API, and could not read what comes of it. Let the model write a "
                  "summary instead.",
            .param = "model"};
}

/// Who makes an answer that nobody waits for, is for the first candidate to say: a provider that keeps its answers does
/// so itself, for others it is made here, as a stream, so that it can be read along. Those that would do otherwise are
/// not asked where the first ones fail.
Step inBackground(Exchange &exchange, const openai_responses::Keeping &keeping)
{
    if (!keeping.background)
        return Step::Next;
    if (!keeping.store)
        return exchange.refuse({.kind = ErrorKind::BadRequest,
                                .message = "'background' needs 'store': an answer that nobody waits for has to be kept "
                                           "until somebody asks for it.",
                                .param = "background"});
    const bool isMadeThere = keepsItself(exchange.candidates.front());
    std::erase_if(exchange.candidates,
                  [&](const Candidate &candidate) { return keepsItself(candidate) != isMadeThere; });
    if (isMadeThere) {
        if (!exchange.login) // whose calls nobody here is billed for
            exchange.background = Background::AtProvider;
        return Step::Next;
    }
    exchange.background = Background::Here;
    exchange.view.stream = true;
    return Step::Next;
}

} // namespace

/// A Responses client goes on from an earlier response. One that we keep is put in front of the request, for any
/// target; one that we do not know is the affair of a target that keeps its own.
Step recall(Exchange &exchange)
{
    if (exchange.inbound.surface != Surface::OpenAiResponses)
        return Step::Next;
    if (Result<void> put = putBack(exchange); !put)
        return exchange.refuse(std::move(put).error());
    if (exchange.inbound.path == openai_responses::compactPath) {
        const std::string provider = exchange.candidates.front().deployment->provider;
        std::erase_if(exchange.candidates, [](const Candidate &candidate) { return !keepsItself(candidate); });
        if (exchange.candidates.empty())
            return exchange.refuse(cannotCompact(exchange.view.model, provider));
    }
    std::string &body = exchange.inbound.body;
    const openai_responses::Keeping keeping = openai_responses::keepingOf(body);
    if (keeping.store && isAnyTranslated(exchange))
        exchange.ownInput = openai_responses::itemsOf(body, exchange.inbound.id.text());
    if (keeping.previous.empty())
        return inBackground(exchange, keeping);

    const Result<std::string> earlier
        = exchange.world.kept.conversation(keeping.previous, exchange.record.keyId, exchange.world.clock.now());
    if (!earlier) {
        std::erase_if(exchange.candidates, [](const Candidate &candidate) { return !keepsItself(candidate); });
        return exchange.candidates.empty() ? exchange.refuse(earlier.error()) : inBackground(exchange, keeping);
    }
    body = openai_responses::withEarlier(body, *earlier, std::ranges::none_of(exchange.candidates, keepsItself));
    Result<RequestView> view = openai_responses::read(body);
    if (!view)
        return exchange.refuse(std::move(view).error());
    exchange.view = *std::move(view);
    exchange.previous = keeping.previous;
    return inBackground(exchange, keeping);
}

} // namespace tollgate::stage
