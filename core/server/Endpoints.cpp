// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/Endpoints.h"

#include "core/base/Percent.h"

#include <algorithm>
#include <vector>

namespace tollgate {
namespace {

/// All paths, by hand: this list is the documentation.
constexpr Endpoint endpoints[] = {
    {.method = "POST", .path = "/chat/completions"},
    {.method = "POST",
     .path = "/completions",
     .operation = Operation::Completion,
     .surface = Surface::OpenAiCompletions},
    {.method = "POST", .path = "/embeddings", .operation = Operation::Embedding, .surface = Surface::OpenAiEmbeddings},
    {.method = "POST", .path = "/rerank", .operation = Operation::Rerank, .surface = Surface::OpenAiMedia},
    {.method = "POST", .path = "/moderations", .operation = Operation::Moderation, .surface = Surface::OpenAiMedia},
    {.method = "POST",
     .path = "/images/generations",
     .operation = Operation::ImageGeneration,
     .surface = Surface::OpenAiMedia},
    {.method = "POST", .path = "/images/edits", .operation = Operation::ImageEdit, .surface = Surface::OpenAiMedia},
    {.method = "POST",
     .path = "/images/variations",
     .operation = Operation::ImageVariation,
     .surface = Surface::OpenAiMedia},
    {.method = "POST", .path = "/audio/speech", .operation = Operation::Speech, .surface = Surface::OpenAiMedia},
    {.method = "POST",
     .path = "/audio/transcriptions",
     .operation = Operation::Transcription,
     .surface = Surface::OpenAiMedia},
    {.method = "POST",
     .path = "/audio/translations",
     .operation = Operation::AudioTranslation,
     .surface = Surface::OpenAiMedia},
    {.method = "POST", .path = "/responses", .surface = Surface::OpenAiResponses},
    {.method = "POST", .path = "/responses/compact", .surface = Surface::OpenAiResponses},
    {.method = "GET", .path = "/responses/*", .serves = Serves::Response, .surface = Surface::OpenAiResponses},
    {.method = "POST", .path = "/responses/*", .serves = Serves::Response, .surface = Surface::OpenAiResponses},
    {.method = "DELETE", .path = "/responses/*", .serves = Serves::Response, .surface = Surface::OpenAiResponses},
    {.method = "POST", .path = "/messages", .surface = Surface::AnthropicMessages},
    {.method = "POST",
     .path = "/messages/count_tokens",
     .serves = Serves::CountTokens,
     .surface = Surface::AnthropicMessages},
    {.method = "POST", .path = "/v1beta/models/*:generateContent", .surface = Surface::Gemini},
    {.method = "POST", .path = "/v1beta/models/*:streamGenerateContent", .surface = Surface::Gemini},
    {.method = "POST",
     .path = "/v1beta/models/*:embedContent",
     .operation = Operation::Embedding,
     .surface = Surface::Gemini},
    {.method = "POST",
     .path = "/v1beta/models/*:batchEmbedContents",
     .operation = Operation::Embedding,
     .surface = Surface::Gemini},
    {.method = "POST",
     .path = "/v1beta/models/*:countTokens",
     .serves = Serves::CountTokens,
     .surface = Surface::Gemini},
    {.method = "GET", .path = "/v1beta/models", .serves = Serves::Models, .surface = Surface::Gemini},
    {.method = "GET", .path = "/v1beta/models/*", .serves = Serves::Model, .surface = Surface::Gemini},
    {.method = "POST", .path = "/api/chat", .surface = Surface::Ollama},
    {.method = "POST", .path = "/api/generate", .surface = Surface::Ollama},
    {.method = "POST", .path = "/api/embed", .operation = Operation::Embedding, .surface = Surface::Ollama},
    {.method = "POST", .path = "/api/embeddings", .operation = Operation::Embedding, .surface = Surface::Ollama},
    {.method = "GET", .path = "/api/version", .serves = Serves::Ollama, .surface = Surface::Ollama},
    {.method = "GET", .path = "/api/tags", .serves = Serves::Ollama, .surface = Surface::Ollama},
    {.method = "GET", .path = "/api/ps", .serves = Serves::Ollama, .surface = Surface::Ollama},
    {.method = "POST", .path = "/api/show", .serves = Serves::Ollama, .surface = Surface::Ollama},
    {.method = "GET",
     .path = "/realtime",
     .serves = Serves::Session,
     .operation = Operation::Realtime,
     .surface = Surface::OpenAiRealtime},
    {.method = "POST", .path = "/realtime/client_secrets", .serves = Serves::ClientSecret},
    {.method = "POST", .path = "/realtime/sessions", .serves = Serves::ClientSecret},
    {.method = "POST", .path = "/realtime/calls", .serves = Serves::NoCalls},
    {.method = "POST", .path = "/realtime/calls/*", .serves = Serves::NoCalls},
    {.method = "GET",
     .path = "/ws/google.ai.generativelanguage.*.GenerativeService.BidiGenerateContent",
     .serves = Serves::Session,
     .operation = Operation::Realtime,
     .surface = Surface::GeminiLive},
    {.method = "GET", .path = "/models", .serves = Serves::Models},
    {.method = "GET", .path = "/models/*", .serves = Serves::Model},
    {.method = "GET", .path = "/", .serves = Serves::Root},
    {.method = "GET", .path = "/health/liveliness", .serves = Serves::Alive},
    {.method = "GET", .path = "/health/liveness", .serves = Serves::Alive},
    {.method = "GET", .path = "/healthz", .serves = Serves::Alive},
    {.method = "GET", .path = "/health/readiness", .serves = Serves::Ready},
    {.method = "GET", .path = "/readyz", .serves = Serves::Ready},
    {.method = "GET", .path = "/metrics", .serves = Serves::Metrics},
    {.method = "POST", .path = "/key/*", .serves = Serves::Admin},
    {.method = "GET", .path = "/key/*", .serves = Serves::Admin},
    {.method = "GET", .path = "/spend/*", .serves = Serves::Admin},
    {.method = "GET", .path = "/global/spend/*", .serves = Serves::Admin},
    {.method = "GET", .path = "/model/info", .serves = Serves::Admin},
    {.method = "GET", .path = "/tollgate/v1/*", .serves = Serves::Admin},
    {.method = "POST", .path = "/tollgate/v1/*", .serves = Serves::Admin},
};

bool takeFront(std::string_view &path, std::string_view front)
{
    if (!path.starts_with(front) || (path.size() > front.size() && path[front.size()] != '/'))
        return false;
    path.remove_prefix(front.size());
    return true;
}

bool matches(const Endpoint &endpoint, std::string_view path)
{
    const std::size_t star = endpoint.path.find('*');
    if (star == std::string_view::npos)
        return endpoint.path == path;
    const std::string_view front = endpoint.path.substr(0, star), back = endpoint.path.substr(star + 1);
    return path.size() > front.size() + back.size() && path.starts_with(front) && path.ends_with(back);
}

/// What stands where the endpoint has its `*`.
std::string_view taken(const Endpoint &endpoint, std::string_view path)
{
    const std::size_t star = endpoint.path.find('*');
    return path.substr(star, path.size() - endpoint.path.size() + 1);
}

/// `alt=sse` among the members of a query.
bool asksSse(std::string_view query)
{
    while (!query.empty()) {
        const std::string_view part = query.substr(0, query.find('&'));
        if (part == "alt=sse")
            return true;
        query.remove_prefix(std::min(part.size() + 1, query.size()));
    }
    return false;
}

/// Google's paths: `/v1beta/models/...`, and the same behind `/v1`.
bool isGoogles(std::string_view path)
{
    constexpr std::string_view actions[]
        = {":generateContent", ":streamGenerateContent", ":countTokens", ":embedContent", ":batchEmbedContents"};
    return path.starts_with("/models/")
        && std::ranges::any_of(actions, [&](std::string_view action) { return path.ends_with(action); });
}

/// The endpoint whose last word occurs in what was asked for.
std::string suggestion(std::string_view path)
{
    for (const Endpoint &endpoint : endpoints) {
        if (endpoint.path.starts_with("/v1beta") || endpoint.path.starts_with("/api")
            || endpoint.path.starts_with("/ws"))
            continue;
        const std::string_view word = endpoint.path.substr(endpoint.path.rfind('/') + 1);
        if (word.size() > 3 && path.find(word) != std::string_view::npos)
            return " Did you mean " + std::string(endpoint.method) + " /v1" + std::string(endpoint.path) + "?";
    }
    return " Served are POST /v1/chat/completions, /v1/completions, /v1/embeddings, /v1/messages, /v1/responses and "
           "GET /v1/models.";
}

} // namespace

std::string normalisedPath(std::string_view path, std::string *model)
{
    while (path.size() > 1 && path.ends_with('/'))
        path.remove_suffix(1);
    if (path.starts_with("/tollgate/"))
        return std::string(path);
    while (path.starts_with("//"))
        path.remove_prefix(1);
    bool isBeta = false;
    if (path == "/v2/rerank") // Cohere's newer one; its body is the older one's
        return "/rerank";
    for (bool again = true; again;) {
        again = takeFront(path, "/v1");
        for (const std::string_view beta : {"/v1beta", "/v1alpha"})
            if (takeFront(path, beta))
                again = isBeta = true;
    }
    // `/v1beta/openai/...` is what Google calls its OpenAI-compatible half.
    if ((isBeta && !path.starts_with("/openai")) || isGoogles(path))
        return "/v1beta" + std::string(path);
    for (const std::string_view front : {"/openai/deployments/", "/engines/"}) {
        if (!path.starts_with(front))
            continue;
        const std::string_view rest = path.substr(front.size());
        const std::size_t end = rest.find('/');
        if (end == std::string_view::npos)
            break;
        if (model)
            *model = percentDecoded(rest.substr(0, end));
        path = rest.substr(end);
        break;
    }
    if (takeFront(path, "/openai"))
        takeFront(path, "/v1");
    return path.empty() ? "/" : std::string(path);
}

std::string allowedMethods(std::string_view path)
{
    const std::string normalised = normalisedPath(path, nullptr);
    std::string methods;
    for (const Endpoint &endpoint : endpoints) {
        if (!matches(endpoint, normalised))
            continue;
        methods += (methods.empty() ? "" : ", ") + std::string(endpoint.method);
        if (endpoint.method == "GET")
            methods += ", HEAD";
    }
    return methods;
}

Result<Place> place(std::string_view method, std::string_view path, std::string_view query)
{
    Place found;
    found.path = normalisedPath(path, &found.model);
    const std::string_view asked = method == "HEAD" ? "GET" : method;
    for (const Endpoint &endpoint : endpoints) {
        if (endpoint.method != asked || !matches(endpoint, found.path))
            continue;
        found.endpoint = endpoint;
        if (endpoint.serves == Serves::Model || endpoint.path.find("*:") != std::string_view::npos)
            found.model = percentDecoded(taken(endpoint, found.path));
        if (endpoint.path.ends_with(":streamGenerateContent") && !asksSse(query))
            found.endpoint.surface = Surface::GeminiArray;
        return found;
    }
    if (const std::string allowed = allowedMethods(path); !allowed.empty())
        return Error{.kind = ErrorKind::MethodNotAllowed,
                     .message = std::string(path) + " answers " + allowed + ", not " + std::string(method) + "."};
    return Error{.kind = ErrorKind::NotFound,
                 .message = "There is nothing at " + std::string(path.substr(0, 200)) + "." + suggestion(found.path)};
}

} // namespace tollgate
