// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/upstream/DemoAnswer.h"

#include "core/upstream/DemoEmbedding.h"
#include "core/upstream/DemoJson.h"
#include "core/upstream/DemoTurn.h"

#include <algorithm>
#include <array>

namespace tollgate {
namespace {

namespace json = boost::json;
using namespace demo;
using std::chrono::milliseconds;

json::object parsedObject(std::string_view text)
{
    json::error_code error;
    json::parse_options options;
    options.max_depth = 512;
    json::value value = json::parse(text.empty() ? "{}" : text, error, {}, options);
    return !error && value.is_object() ? std::move(value.as_object()) : json::object();
}

json::value errorBody(std::string_view message, std::string_view type, json::value code)
{
    return {{"error", {{"message", message}, {"type", type}, {"param", nullptr}, {"code", std::move(code)}}}};
}

/// LiteLLM's way to ask a mock for an error.
std::optional<DemoAnswer> mockedError(std::string_view mock)
{
    struct Row {
        std::string_view name;
        int status;
        std::string_view message, code;
    };
    static constexpr std::array rows = {
        Row{"litellm.RateLimitError", 429, "The demo provider was asked to be busy.", "rate_limit_exceeded"},
        Row{"litellm.ContextWindowExceededError", 400, "This model's maximum context length is 0 tokens.",
            "context_length_exceeded"},
        Row{"litellm.ContentPolicyViolationError", 400, "Refused by the content policy.", "content_policy_violation"},
        Row{"litellm.InternalServerError", 500, "The demo provider was asked to fail.", "internal_error"},
    };
    const auto row = std::ranges::find(rows, mock, &Row::name);
    if (row == rows.end())
        return {};
    return plain(row->status, errorBody(row->message, "demo_error", json::string(row->code)));
}

std::optional<DemoAnswer> plannedError(const json::object &options)
{
    const json::value *const planned = member(options, "error");
    if (!planned || !planned->is_object())
        return mockedError(textOf(options, "mock_response"));
    const json::object &error = planned->as_object();
    const json::value *const code = member(error, "code");
    DemoAnswer answer
        = plain(static_cast<int>(std::clamp<std::int64_t>(numberOf(error, "status").value_or(500), 400, 599)),
                errorBody(textOf(error, "message", "The demo provider was asked to fail."),
                          textOf(error, "type", "demo_error"), code ? *code : json::value()));
    if (const json::value *wait = member(error, "retry_after"))
        answer.headers.add("Retry-After", wait->is_string() ? std::string(wait->as_string()) : json::serialize(*wait));
    return answer;
}

DemoAnswer answerTo(std::string_view path, std::string_view body, const json::object &options)
{
    if (path.ends_with("/models"))
        return plain(
            200,
            {{"object", "list"},
             {"data", {{{"id", "demo"}, {"object", "model"}, {"created", whenMade}, {"owned_by", "tollgate"}}}}});
    if (auto error = plannedError(options))
        return *std::move(error);
    json::error_code parseError;
    json::parse_options deep;
    deep.max_depth = 512;
    const json::value request = json::parse(body, parseError, {}, deep);
    if (parseError || !request.is_object())
        return plain(400, errorBody("The body is not a JSON object.", "invalid_request_error", nullptr));
    if (path.ends_with("/embeddings"))
        return plain(200, demoEmbeddings(request.as_object()));
    const bool isChat = path.ends_with("/chat/completions");
    if (!isChat && !path.ends_with("/completions"))
        return plain(404, errorBody("The demo provider has no such path.", "invalid_request_error", "not_found"));
    return written(turnFor(isChat, request.as_object(), options, body));
}

} // namespace

std::int64_t demoTokens(std::string_view text)
{
    return static_cast<std::int64_t>((text.size() + 3) / 4);
}

DemoAnswer demoAnswer(std::string_view path, std::string_view body, std::string_view options)
{
    const json::object chosen = parsedObject(options);
    DemoAnswer answer = answerTo(path.substr(0, path.find('?')), body, chosen);
    constexpr std::int64_t mostMs = 3'600'000;
    const auto ms = [&](const char *name) {
        return milliseconds(std::clamp<std::int64_t>(numberOf(chosen, name).value_or(0), 0, mostMs));
    };
    answer.beforeFirst = ms("delay_ms");
    answer.between = ms("chunk_ms");
    if (const auto pieces = numberOf(chosen, "fail_after_chunks"); pieces && *pieces >= 0)
        answer.failsAfter = static_cast<std::size_t>(*pieces);
    return answer;
}

} // namespace tollgate
