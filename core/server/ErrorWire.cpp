// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/ErrorWire.h"

#include "core/dialects/SurfaceTable.h"
#include "core/json/Writer.h"

namespace tollgate::errorwire {
namespace {

struct Row {
    ErrorKind kind;
    int status; ///< 0: the provider's own
    std::string_view type, code;
    bool mayRetry = false; ///< false: `x-should-retry: false`, so that no client retries for minutes in silence
};

/// OpenAI's shape. Statuses as measured with real clients: a spent budget is 402, which all of them show at once; 429
/// is for limits that pass.
constexpr Row rows[] = {
    {ErrorKind::BadRequest, 400, "invalid_request_error", "bad_request"},
    {ErrorKind::BodyTooLarge, 413, "invalid_request_error", "body_too_large"},
    {ErrorKind::UriTooLong, 414, "invalid_request_error", "uri_too_long"},
    {ErrorKind::HeadersTooLarge, 431, "invalid_request_error", "headers_too_large"},
    {ErrorKind::SlowRequest, 408, "invalid_request_error", "request_timeout"},
    {ErrorKind::UnsupportedEncoding, 415, "invalid_request_error", "unsupported_encoding"},
    {ErrorKind::NotFound, 404, "invalid_request_error", "not_found"},
    {ErrorKind::MethodNotAllowed, 405, "invalid_request_error", "method_not_allowed"},
    {ErrorKind::Conflict, 409, "invalid_request_error", "conflict"},
    {ErrorKind::Unauthenticated, 401, "authentication_error", "invalid_api_key"},
    {ErrorKind::KeyExpired, 401, "authentication_error", "expired_key"},
    {ErrorKind::KeyBlocked, 403, "permission_error", "key_blocked"},
    {ErrorKind::Forbidden, 403, "permission_error", "forbidden"},
    {ErrorKind::ModelForbidden, 403, "permission_error", "model_not_allowed"},
    {ErrorKind::ModelUnknown, 404, "invalid_request_error", "model_not_found"},
    {ErrorKind::ModelUnpriced, 400, "invalid_request_error", "model_unpriced"},
    {ErrorKind::BudgetSpent, 402, "insufficient_quota", "insufficient_quota"},
    {ErrorKind::RateLimited, 429, "rate_limit_error", "rate_limit_exceeded", true},
    {ErrorKind::TooManyParallel, 429, "rate_limit_error", "too_many_parallel_requests", true},
    {ErrorKind::NoDeployment, 503, "api_error", "no_deployment_available", true},
    {ErrorKind::Blocked, 400, "invalid_request_error", "blocked_by_guard"},
    {ErrorKind::ContextTooLong, 400, "invalid_request_error", "context_length_exceeded"},
    {ErrorKind::ContentRefused, 400, "invalid_request_error", "content_policy_violation"},
    {ErrorKind::UpstreamRefused, 0, "invalid_request_error", "provider_refused"},
    {ErrorKind::UpstreamAuth, 502, "api_error", "provider_credential_refused"},
    {ErrorKind::CredentialMissing, 502, "api_error", "provider_credential_missing"},
    {ErrorKind::UpstreamRateLimited, 429, "rate_limit_error", "provider_rate_limited", true},
    {ErrorKind::UpstreamFailed, 502, "api_error", "provider_failed", true},
    {ErrorKind::UpstreamUnreachable, 502, "api_error", "provider_unreachable", true},
    {ErrorKind::UpstreamGarbled, 502, "api_error", "provider_garbled"},
    {ErrorKind::UpstreamCut, 502, "api_error", "provider_cut"},
    {ErrorKind::Timeout, 504, "api_error", "provider_timeout"},
    {ErrorKind::ClientGone, 499, "api_error", "client_gone"},
    {ErrorKind::LedgerUnavailable, 503, "api_error", "ledger_unavailable", true},
    {ErrorKind::ShuttingDown, 503, "api_error", "shutting_down", true},
    {ErrorKind::Config, 400, "invalid_request_error", "configuration"},
    {ErrorKind::Storage, 503, "api_error", "storage"},
    {ErrorKind::NoPermission, 500, "api_error", "no_permission"},
    {ErrorKind::Unavailable, 503, "api_error", "unavailable", true},
    {ErrorKind::Internal, 500, "api_error", "internal"},
};

const Row &rowOf(ErrorKind kind)
{
    for (const Row &row : rows)
        if (row.kind == kind)
            return row;
    return rows[std::size(rows) - 1];
}

std::string object(const Error &error, const Row &row)
{
    // A provider that refuses our credential must not look as if the client's key were wrong.
    const bool keepsProviders = error.kind != ErrorKind::UpstreamAuth;
    const std::string_view type = keepsProviders && !error.type.empty() ? std::string_view(error.type) : row.type;
    const std::string_view code = keepsProviders && !error.code.empty() ? std::string_view(error.code) : row.code;
    std::string body = "{\"error\":{\"message\":";
    json::appendQuoted(body, error.message);
    body += ",\"type\":";
    json::appendQuoted(body, type);
    body += ",\"param\":";
    if (error.param.empty())
        body += "null";
    else
        json::appendQuoted(body, error.param);
    body += ",\"code\":";
    json::appendQuoted(body, code);
    return body + "}}";
}

/// Anthropic's types are by status. https://platform.claude.com/docs/en/api/errors
std::string_view anthropicType(int status)
{
    switch (status) {
    case 401:
        return "authentication_error";
    case 402:
        return "billing_error";
    case 403:
        return "permission_error";
    case 404:
        return "not_found_error";
    case 408:
    case 504:
        return "timeout_error";
    case 413:
        return "request_too_large";
    case 429:
        return "rate_limit_error";
    case 503:
    case 529:
        return "overloaded_error";
    default:
        return status < 500 ? "invalid_request_error" : "api_error";
    }
}

std::string anthropicObject(const Error &error, int status)
{
    // Agents look for these words before they compact a conversation and go on.
    const bool needsWords
        = error.kind == ErrorKind::ContextTooLong && error.message.find("prompt is too long") == std::string::npos;
    std::string body = "{\"type\":\"error\",\"error\":{\"type\":";
    json::appendQuoted(body, anthropicType(status));
    body += ",\"message\":";
    json::appendQuoted(body, (needsWords ? "prompt is too long: " : "") + error.message);
    return body + "},\"request_id\":null}";
}

/// https://cloud.google.com/apis/design/errors
std::string_view googleStatus(int status)
{
    switch (status) {
    case 401:
        return "UNAUTHENTICATED";
    case 403:
        return "PERMISSION_DENIED";
    case 404:
        return "NOT_FOUND";
    case 402:
    case 429:
        return "RESOURCE_EXHAUSTED";
    case 409:
        return "ABORTED";
    case 499:
        return "CANCELLED";
    case 502:
    case 503:
        return "UNAVAILABLE";
    case 408:
    case 504:
        return "DEADLINE_EXCEEDED";
    default:
        return status < 500 ? "INVALID_ARGUMENT" : "INTERNAL";
    }
}

std::string googleObject(const Error &error, int status)
{
    std::string body;
    json::Writer json(body);
    json.begin('{').name("error").begin('{').numberMember("code", status).member("message", error.message);
    json.member("status", googleStatus(status));
    if (error.retryAfter || !error.param.empty())
        json.name("details").begin('[');
    if (error.retryAfter) {
        json.begin('{').member("@type", "type.googleapis.com/google.rpc.RetryInfo");
        json.member("retryDelay", std::to_string((error.retryAfter->count() + 999) / 1000) + "s").end('}');
    }
    if (!error.param.empty()) {
        json.begin('{').member("@type", "type.googleapis.com/google.rpc.BadRequest").name("fieldViolations").begin('[');
        json.begin('{').member("field", error.param).member("description", error.message).end('}').end(']').end('}');
    }
    if (error.retryAfter || !error.param.empty())
        json.end(']');
    json.end('}').end('}');
    return body;
}

/// Ollama's: a sentence, and nothing else. https://github.com/ollama/ollama/blob/main/docs/api.md
std::string ollamaObject(const Error &error)
{
    return "{\"error\":" + json::quoted(error.message) + '}';
}

/// How a dialect's clients read errors: as an answer, and inside of a stream that has begun.
struct Shape {
    chat::Family family;
    std::string (*body)(const Error &error, int status);
    std::string (*event)(const Error &error, int status);
};
constexpr Shape shapes[] = {
    {chat::Family::OpenAi, [](const Error &error, int) { return object(error, rowOf(error.kind)); },
     [](const Error &error, int) { return "data: " + object(error, rowOf(error.kind)) + "\n\n"; }},
    {chat::Family::Anthropic, anthropicObject,
     [](const Error &error, int status) { return "event: error\ndata: " + anthropicObject(error, status) + "\n\n"; }},
    {chat::Family::Responses, [](const Error &error, int) { return object(error, rowOf(error.kind)); },
     [](const Error &error, int) {
         std::string data = object(error, rowOf(error.kind));
         return "event: error\ndata: " + data.replace(0, 1, R"({"type":"error","sequence_number":0,)") + "\n\n";
     }},
    // Gemini CLI takes an error inside of a stream for a reason to ask three more times, and prints what it gets each
    // time; a stream that is cut it takes for what it is.
    {chat::Family::Gemini, googleObject, [](const Error &, int) { return std::string(); }},
    {chat::Family::Ollama, [](const Error &error, int) { return ollamaObject(error); },
     [](const Error &error, int) { return ollamaObject(error) + '\n'; }},
};

const Shape &shapeOf(Surface surface)
{
    for (const Shape &shape : shapes)
        if (shape.family == tollgate::rowOf(surface).family)
            return shape;
    return shapes[0];
}

/// https://platform.openai.com/docs/api-reference/realtime-server-events/error; Gemini Live has no such message, its
/// sessions end with a close code and a reason.
std::string sessionEvent(const Error &error, Surface surface)
{
    if (tollgate::rowOf(surface).family != chat::Family::OpenAi)
        return {};
    std::string data = object(error, rowOf(error.kind));
    return data.replace(0, 1, R"({"type":"error","event_id":"event_tollgate",)");
}

} // namespace

int statusOf(const Error &error, Surface)
{
    const Row &row = rowOf(error.kind);
    if (error.kind == ErrorKind::BudgetSpent && error.upstreamStatus == 429)
        return 429; // for whom the gateway says so
    if (row.status != 0)
        return row.status;
    return error.upstreamStatus >= 400 && error.upstreamStatus < 500 ? error.upstreamStatus : 400;
}

Reply reply(const Error &error, Surface surface)
{
    const Row &row = rowOf(error.kind);
    Reply reply;
    reply.status = statusOf(error, surface);
    reply.headers.add("content-type", "application/json");
    if (error.retryAfter)
        reply.headers.add("retry-after", std::to_string((error.retryAfter->count() + 999) / 1000));
    if (!row.mayRetry)
        reply.headers.add("x-should-retry", "false");
    reply.body = shapeOf(surface).body(error, reply.status);
    return reply;
}

std::string streamEvent(const Error &error, Surface surface)
{
    if (tollgate::rowOf(surface).framing == Framing::Messages)
        return sessionEvent(error, surface);
    return shapeOf(surface).event(error, statusOf(error, surface));
}

} // namespace tollgate::errorwire
