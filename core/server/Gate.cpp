// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/Gate.h"

#include "core/dialects/openai_media/Multipart.h"
#include "core/gateway/Credentials.h"
#include "core/gateway/PassAddress.h"
#include "core/gateway/SocketAddress.h"
#include "core/server/ClientSecret.h"
#include "core/server/CountTokens.h"
#include "core/server/KeptResponse.h"
#include "core/server/OllamaEndpoint.h"
#include "core/server/RunningResponse.h"

namespace tollgate {
namespace {

/// Where sessions are, there is nothing else.
constexpr const char *noSession
    = R"({"error":{"message":"A realtime session is a WebSocket: ask with 'Upgrade: websocket'.","type":"invalid_request_error","param":null,"code":"upgrade_required"}})";

/// Clients that try a WebSocket first (Codex) go on over HTTP at once when they see 426; anything else they retry.
constexpr const char *noUpgrade
    = R"({"error":{"message":"No WebSockets here: ask over HTTP.","type":"invalid_request_error","param":null,"code":"upgrade_required"}})";

const Headers json{{"content-type", "application/json"}};

Error noModel(const std::string &name, const std::string &list)
{
    return {.kind = ErrorKind::ModelUnknown,
            .message = "There is no model '" + name + "' that this key may use. GET " + list + " lists them.",
            .param = "model"};
}

Error noCalls()
{
    return {.kind = ErrorKind::NotFound,
            .message
            = "WebRTC would go past this gateway: sound would flow between client and provider directly, outside "
              "of budgets and limits. Open a WebSocket at /v1/realtime; a browser does it with a client secret of "
              "POST /v1/realtime/client_secrets and the subprotocols 'realtime' and "
              "'openai-insecure-api-key.SECRET'."};
}

Error paused()
{
    return {.kind = ErrorKind::ShuttingDown,
            .message = "Tollgate is paused: whoever runs it has stopped all calls for now. 'Resume' in its window or "
                       "tray lets them through again."};
}

} // namespace

void Gate::accept(Inbound inbound, std::unique_ptr<ClientStream> client)
{
    const bool isUpgrade = sameFieldName(inbound.headers.value("upgrade"), "websocket");
    Result<Place> where = place(inbound.method, inbound.path, inbound.query);
    if (isUpgrade && !(where && where->endpoint.serves == Serves::Session))
        return client->answer(426, {{"content-type", "application/json"}, {"x-litellm-call-id", inbound.id.text()}},
                              noUpgrade);
    // Whoever reaches a listener without keys may call models, and nothing else.
    if (where && where->endpoint.serves == Serves::Admin && !inbound.boundKey.empty())
        where = Error{.kind = ErrorKind::NotFound, .message = "There is nothing at this path of this listener."};
    // A provider's address that leads back to our own listener would be asked for ever.
    if (where && !inbound.boundKey.empty() && inbound.headers.value("user-agent").starts_with("tollgate/"))
        where = Error{.kind = ErrorKind::NotFound,
                      .message = "This is Tollgate's own Ollama listener, not a model server: give the provider "
                                 "another address, or the listener another port (ollama.port)."};
    if (!where && isPassing(inbound))
        return answerPassing(std::move(inbound), std::move(client));
    if (!where)
        return answerWhere(where, inbound, *client);
    inbound.path = where->path;
    inbound.operation = where->endpoint.operation;
    inbound.surface = where->endpoint.surface;
    client->setSurface(inbound.surface);
    switch (where->endpoint.serves) {
    case Serves::Call:
        inbound.modelFromPath = std::move(where->model);
        return answerCall(std::move(inbound), std::move(client));
    case Serves::Session:
        if (isUpgrade)
            return answerSession(std::move(inbound), std::move(client), *std::move(where));
        return client->answer(426, {{"content-type", "application/json"}, {"upgrade", "websocket"}}, noSession);
    case Serves::ClientSecret:
        return answerClientSecret(inbound, *client);
    case Serves::NoCalls:
        return client->fail(noCalls(), {{"x-litellm-call-id", inbound.id.text()}});
    case Serves::CountTokens:
        inbound.modelFromPath = std::move(where->model);
        return answerCount(std::move(inbound), std::move(client));
    case Serves::Admin:
        return m_parts.admin(std::move(inbound), std::move(client));
    case Serves::Models:
    case Serves::Model:
        return answerModels(inbound, *where, *client);
    case Serves::Response:
        return answerKept(std::move(inbound), std::move(client));
    case Serves::Ollama:
        return answerOllama(inbound, *client);
    case Serves::Root:
        if (!inbound.boundKey.empty()) // what clients look for on Ollama's port
            return client->answer(200, {{"content-type", "text/plain; charset=utf-8"}}, "Ollama is running");
        return client->answer(200, json,
                              "{\"name\":\"tollgate\",\"version\":\"" TOLLGATE_VERSION "\",\"api\":\"/v1\"}");
    case Serves::Alive:
        return client->answer(200, json, "\"I'm alive!\"");
    case Serves::Ready:
        return answerReady(*client);
    case Serves::Metrics:
        return answerMetrics(inbound, *client);
    }
}

LargePlace Gate::placeOf(std::string_view method, std::string_view path, std::string_view query,
                         const Headers &headers) const
{
    const bool isForm = multipart::boundaryOf(headers.value("content-type")).has_value();
    LargePlace large;
    if (const Result<Place> where = place(method, path, query)) {
        large.errors = where->endpoint.surface;
        large.isDisk
            = isForm && where->endpoint.serves == Serves::Call && rowOf(large.errors).rewrittenLarge != nullptr;
    } else if (const PassRoutePtr route = m_parts.routes ? (*m_parts.routes)->find(method, path) : nullptr) {
        large.errors = route->errors;
        large.isDisk = isForm || !passroute::isRead(*route, method, path, headers);
    }
    if (!large.isDisk)
        return large;
    Inbound asking;
    asking.headers = headers;
    asking.query = query;
    if (const Result<VirtualKeyPtr> key = keyOf(asking, m_parts.keys); !key)
        large.refusal = key.error();
    return large;
}

void Gate::answerWhere(const Result<Place> &where, const Inbound &inbound, ClientStream &client) const
{
    Headers headers{{"x-litellm-call-id", inbound.id.text()}};
    const std::string path = normalisedPath(inbound.path, nullptr);
    if (path.starts_with("/v1beta"))
        client.setSurface(Surface::Gemini);
    else if (path.starts_with("/api/"))
        client.setSurface(Surface::Ollama);
    if (where.error().kind == ErrorKind::MethodNotAllowed)
        headers.add("allow", allowedMethods(inbound.path));
    client.fail(where.error(), std::move(headers));
}

/// A provider's own API, where no endpoint of ours has that path.
bool Gate::isPassing(const Inbound &inbound) const
{
    return m_parts.routes && inbound.boundKey.empty() && (*m_parts.routes)->find(inbound.method, inbound.path);
}

void Gate::answerPassing(Inbound inbound, std::unique_ptr<ClientStream> client)
{
    PassRoutePtr route = (*m_parts.routes)->find(inbound.method, inbound.path);
    client->setSurface(route->errors);
    Result<std::string> path = passroute::pathBehind(*route, inbound.path);
    if (!path || m_isPaused)
        return client->fail(path ? paused() : path.error(), {{"x-litellm-call-id", inbound.id.text()}});
    inbound.path = *std::move(path);
    inbound.surface = Surface::OpenAiMedia; // handed on and never translated
    inbound.operation = route->operation;
    m_parts.pass(std::move(inbound), std::move(client), std::move(route));
}

/// From here on it is a call like all others, whose client is upgraded when the provider has opened its side.
void Gate::answerSession(Inbound inbound, std::unique_ptr<ClientStream> client, Place where)
{
    if (m_isPaused)
        return client->fail(paused(), {{"x-litellm-call-id", inbound.id.text()}});
    inbound.modelFromPath = talk::modelInQuery(inbound.query);
    if (inbound.modelFromPath.empty())
        inbound.modelFromPath = std::move(where.model);
    talk::moveKeyOutOfProtocols(inbound.headers);
    m_parts.call(std::move(inbound), std::move(client));
}

void Gate::answerCall(Inbound inbound, std::unique_ptr<ClientStream> client)
{
    if (m_isPaused)
        return client->fail(paused(), {{"x-litellm-call-id", inbound.id.text()}});
    if (const auto answeredHere = rowOf(inbound.surface).answeredHere)
        if (const auto answer = answeredHere(asked(inbound), msSinceEpoch(inbound.received) / 1000)) {
            const Result<VirtualKeyPtr> key = keyOf(inbound, m_parts.keys);
            if (!key)
                return client->fail(key.error(), {});
            return client->answer(200, json, *answer);
        }
    m_parts.call(std::move(inbound), std::move(client));
}

void Gate::answerOllama(const Inbound &inbound, ClientStream &client)
{
    if (inbound.path == "/api/version") // asked before anything else, without a key
        return client.answer(200, json, ollama::version());
    const Result<VirtualKeyPtr> key = keyOf(inbound, m_parts.keys);
    if (!key)
        return client.fail(key.error(), {});
    Result<std::string> answer = ollama::answer(inbound, **key, *m_parts.models, m_parts.prices);
    if (!answer)
        return client.fail(answer.error(), {});
    client.answer(200, json, *std::move(answer));
}

void Gate::answerModels(const Inbound &inbound, const Place &place, ClientStream &client)
{
    const Result<VirtualKeyPtr> key = keyOf(inbound, m_parts.keys);
    if (!key)
        return client.fail(key.error(), {});
    if (place.endpoint.surface == Surface::Gemini)
        return answerGeminiModels(**key, place, client);
    if (place.endpoint.serves == Serves::Models)
        return client.answer(200, json, m_models.list(m_parts.models, **key));
    std::optional<std::string> model = ModelsEndpoint::one(*m_parts.models, **key, place.model);
    if (!model)
        return client.fail(noModel(place.model, "/v1/models"), {});
    client.answer(200, json, *std::move(model));
}

void Gate::answerGeminiModels(const VirtualKey &key, const Place &place, ClientStream &client)
{
    if (place.endpoint.serves == Serves::Models)
        return client.answer(200, json, ModelsEndpoint::geminiList(*m_parts.models, key));
    std::optional<std::string> model = ModelsEndpoint::geminiOne(*m_parts.models, key, place.model);
    if (!model)
        return client.fail(noModel(place.model, "/v1beta/models"), {});
    client.answer(200, json, *std::move(model));
}

void Gate::answerCount(Inbound inbound, std::unique_ptr<ClientStream> client)
{
    const Result<VirtualKeyPtr> key = keyOf(inbound, m_parts.keys);
    if (!key)
        return client->fail(key.error(), {});
    countTokensFor(std::move(inbound), std::move(client), **key, m_parts.models, m_parts.worker);
}

void Gate::answerKept(Inbound inbound, std::unique_ptr<ClientStream> client)
{
    const Result<VirtualKeyPtr> key = keyOf(inbound, m_parts.keys);
    if (!key)
        return client->fail(key.error(), {});
    KeptResponses none;
    KeptResponses &kept = m_parts.kept ? *m_parts.kept : none;
    const std::string id = keptResponseId(inbound);
    if (m_parts.background)
        if (const auto running = m_parts.background->find(id, (*key)->id.text()))
            if (answerRunning(inbound, client, *running))
                return;
    if (m_parts.elsewhere && !kept.find(id, (*key)->id.text(), inbound.received))
        return m_parts.elsewhere(std::move(inbound), std::move(client), id, *key);
    const bool isStream = asksForEvents(inbound);
    const Result<std::string> answer
        = isStream ? keptEvents(inbound, (*key)->id.text(), kept) : keptResponse(inbound, (*key)->id.text(), kept);
    if (!answer)
        return client->fail(answer.error(), {{"x-litellm-call-id", inbound.id.text()}});
    client->answer(200,
                   {{"content-type", isStream ? "text/event-stream; charset=utf-8" : "application/json"},
                    {"x-litellm-call-id", inbound.id.text()}},
                   *answer);
}

void Gate::answerClientSecret(const Inbound &inbound, ClientStream &client)
{
    const Headers id{{"x-litellm-call-id", inbound.id.text()}};
    const Result<VirtualKeyPtr> key = keyOf(inbound, m_parts.keys);
    if (!key)
        return client.fail(key.error(), id);
    SessionSecrets none;
    const Result<std::string> answer
        = clientSecret(inbound, **key, *m_parts.models, m_parts.secrets ? *m_parts.secrets : none);
    if (!answer)
        return client.fail(answer.error(), id);
    client.answer(
        200,
        {{"content-type", "application/json"}, {"cache-control", "no-store"}, {"x-litellm-call-id", inbound.id.text()}},
        *answer);
}

void Gate::answerReady(ClientStream &client) const
{
    if (m_isDraining)
        return client.fail({.kind = ErrorKind::ShuttingDown, .message = "The gateway is shutting down."}, {});
    if (!m_parts.log.isAvailable())
        return client.fail({.kind = ErrorKind::LedgerUnavailable,
                            .message = "The ledger cannot be written; 'tollgate doctor' tells why."},
                           {});
    client.answer(200, json,
                  "{\"status\":\"healthy\",\"db\":\"connected\",\"litellm_version\":\"tollgate " TOLLGATE_VERSION
                  "\"}");
}

void Gate::answerMetrics(const Inbound &inbound, ClientStream &client) const
{
    if (!inbound.fromLoopback) {
        const Result<VirtualKeyPtr> key = keyOf(inbound, m_parts.keys);
        if (!key)
            return client.fail(key.error(), {});
    }
    client.answer(200, {{"content-type", "text/plain; version=0.0.4; charset=utf-8"}}, m_parts.metrics());
}

} // namespace tollgate
