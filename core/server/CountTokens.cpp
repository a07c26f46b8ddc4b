// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/CountTokens.h"

#include "core/base/Worker.h"
#include "core/dialects/anthropic_messages/Relay.h"
#include "core/dialects/gemini/Relay.h"
#include "core/providers/Tokenizer.h"
#include "core/routing/KeyModels.h"

namespace tollgate {
namespace {

std::int64_t count(Surface surface, std::string_view body, Ranks ranks)
{
    const openai_chat::PromptText prompt
        = surface == Surface::Gemini ? gemini::promptText(body) : anthropic_messages::promptText(body);
    std::int64_t tokens = prompt.tokensBeside;
    for (const std::string &piece : prompt.pieces)
        tokens += countTokens(piece, ranks);
    return tokens;
}

void answer(ClientStream &client, Surface surface, std::int64_t tokens)
{
    const std::string_view name = surface == Surface::Gemini ? "totalTokens" : "input_tokens";
    client.answer(200, {{"content-type", "application/json"}},
                  std::string("{\"").append(name).append("\":").append(std::to_string(tokens)).append("}"));
}

} // namespace

void countTokensFor(Inbound inbound, std::unique_ptr<ClientStream> client, const VirtualKey &key,
                    const ModelTablePtr &models, Worker *worker)
{
    const Surface surface = inbound.surface;
    const Result<RequestView> view = surface == Surface::Gemini
        ? gemini::read(inbound.body, inbound.modelFromPath, false)
        : anthropic_messages::read(inbound.body);
    if (!view)
        return client->fail(view.error(), {});
    const Result<std::string> model = modelFor(key, *models, view->model);
    if (!model)
        return client->fail(model.error(), {});
    const std::vector<Candidate> candidates = models->find(*model);
    const Ranks ranks = candidates.empty()
        ? ranksFor({}, *model)
        : ranksFor(candidates.front().deployment->provider, candidates.front().model);
    if (!worker || inbound.body.size() <= tokensInline)
        return answer(*client, surface, count(surface, inbound.body, ranks));
    // A client that leaves meanwhile is written to in vain.
    const auto body = std::make_shared<const std::string>(std::move(inbound.body));
    const std::shared_ptr<ClientStream> waiting = std::move(client);
    worker->run<std::int64_t>(
        worker, [surface, body, ranks] { return count(surface, *body, ranks); },
        [surface, waiting](std::int64_t tokens) { answer(*waiting, surface, tokens); });
}

} // namespace tollgate
