// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/openai_responses/Conversation.h"
#include "core/gateway/BackgroundAnswer.h"
#include "core/gateway/Exchange.h"
#include "core/gateway/stages/Stages.h"
#include "core/gateway/Translation.h"

namespace tollgate::stage {

/// From here on nobody waits for the answer: the client gets one that is queued, or reads along, and may come back. The
/// rest of the call writes into what is kept.
Step background(Exchange &exchange)
{
    if (exchange.background != Background::Here)
        return Step::Next;
    const std::string id
        = std::string(translation::clientDialect(exchange.inbound.surface).answerId) + exchange.inbound.id.text();
    const std::weak_ptr<Exchange> weak = exchange.shared_from_this();
    const auto answer = std::make_shared<BackgroundAnswer>(
        exchange.world,
        BackgroundAnswer::Asked{
            .id = id,
            .owner = exchange.record.keyId,
            .previous = exchange.previous,
            .input = exchange.ownInput.value_or(std::string()),
            .response = openai_responses::queuedResponse(
                {.id = id, .model = exchange.view.model, .created = msSinceEpoch(exchange.inbound.received) / 1000},
                exchange.inbound.body),
            .isStreamed = exchange.record.stream,
            .stop = [weak](Error error) {
                if (const auto call = weak.lock())
                    call->stop(std::move(error));
            }});
    exchange.ownInput.reset(); // it is kept already
    exchange.world.background.answers[id] = answer;
    exchange.record.notes.push_back("made in the background");
    std::unique_ptr<ClientStream> client = std::exchange(exchange.client, clientOf(answer));
    client->setWatcher(nullptr);
    Headers headers = exchange.answerHeaders();
    if (answer->isStreamed()) {
        answer->follow(client, std::move(headers), -1);
        return Step::Next;
    }
    headers.add("content-type", "application/json");
    client->answer(200, std::move(headers), answer->response());
    return Step::Next;
}

} // namespace tollgate::stage
