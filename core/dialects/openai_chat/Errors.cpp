// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/Masking.h"
#include "core/dialects/openai_chat/Answer.h"
#include "core/dialects/RetryAfter.h"
#include "core/json/Scan.h"
#include "core/json/Walk.h"

#include <algorithm>
#include <array>

namespace tollgate::openai_chat {
namespace {

constexpr std::size_t longestMessage = 2'000;

struct Said {
    std::string message, type, code, param;
    std::optional<std::chrono::milliseconds> retryAfter;
    bool isJson = false;
};

std::string plain(std::string_view raw)
{
    if (auto text = json::asString(raw))
        return *std::move(text);
    return raw == "null" || raw.starts_with('{') || raw.starts_with('[') ? std::string() : std::string(raw);
}

/// Google's `{"@type":".../google.rpc.RetryInfo","retryDelay":"34.07s"}` among `details`.
void readDetails(Said &said, std::string_view details)
{
    json::eachElement(details, [&](std::string_view detail) {
        json::eachMember(detail, [&](std::string_view name, std::string_view value) {
            std::string_view delay = json::inside(value);
            if (name != "retryDelay" || !delay.ends_with('s'))
                return;
            delay.remove_suffix(1);
            Headers asField;
            asField.add("retry-after", std::string(delay));
            said.retryAfter = retryAfter(asField);
        });
    });
}

/// An error object in any of the shapes in use: {error:{...}}, {type:"error",error:{...}}, {error:"text"},
/// {message:...}, {detail:...}, {errors:[{...}]}, [{error:{...}}].
void readObject(Said &said, std::string_view object, int depth = 0)
{
    if (depth > 4)
        return;
    const auto inner = [&](std::string_view value) {
        if (value.starts_with('{'))
            readObject(said, value, depth + 1);
        else if (value.starts_with('['))
            json::eachElement(value, [&](std::string_view element) { readObject(said, element, depth + 1); });
        else if (said.message.empty())
            said.message = plain(value);
    };
    json::eachMember(object, [&](std::string_view name, std::string_view value) {
        const bool isMessage = name == "message" || name == "Message" || name == "msg" || name == "error_message";
        if (name == "error" || name == "detail" || name == "errors" || (isMessage && said.message.empty()))
            inner(value);
        else if ((name == "type" || (name == "status" && value.starts_with('"'))) && said.type.empty()
                 && value != R"("error")")
            said.type = plain(value);
        else if (name == "code" && said.code.empty())
            said.code = plain(value);
        else if (name == "param" && said.param.empty())
            said.param = plain(value);
        else if (name == "details")
            readDetails(said, value);
    });
}

Said whatWasSaid(std::string_view body)
{
    Said said;
    const bool isArray = json::eachElement(body, [&](std::string_view element) { readObject(said, element); });
    said.isJson = isArray || json::eachMember(body, [](std::string_view, std::string_view) {});
    if (!isArray && said.isJson)
        readObject(said, body);
    return said;
}

std::string lowered(std::string text)
{
    std::ranges::transform(text, text.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return text;
}

template <std::size_t Count>
bool holdsOne(const std::string &text, const std::array<std::string_view, Count> &phrases)
{
    return std::ranges::any_of(phrases,
                               [&](std::string_view phrase) { return text.find(phrase) != std::string::npos; });
}

constexpr std::array<std::string_view, 13> tooLong = {"context_length_exceeded",
                                                      "total number of tokens in the prompt cannot exceed",
                                                      "maximum context length",
                                                      "prompt is too long",
                                                      "exceeds the maximum number of tokens",
                                                      "input is too long",
                                                      "context window",
                                                      "context length",
                                                      "exceed_context_size",
                                                      "too many tokens in the prompt",
                                                      "input length and `max_tokens` exceed",
                                                      "maximum prompt length",
                                                      "exceeds the available context size"};
constexpr std::array<std::string_view, 8> contentRefused = {"content_policy_violation",
                                                            "content management policy",
                                                            "responsibleaipolicyviolation",
                                                            "safety system",
                                                            "content_filter",
                                                            "content policy",
                                                            "usage policies",
                                                            "moderation_blocked"};
constexpr std::array<std::string_view, 8> rateLimited
    = {"rate_limit",     "rate limit",         "too many requests", "insufficient_quota",
       "quota exceeded", "resource_exhausted", "tokens per minute", "requests per minute"};
constexpr std::array<std::string_view, 7> badCredential
    = {"incorrect api key", "invalid api key",      "invalid_api_key",       "api key not valid",
       "api_key_invalid",   "authentication_error", "invalid authentication"};
constexpr std::array<std::string_view, 4> overloaded
    = {"overloaded_error", "server_overloaded", "is currently overloaded", "engine_overloaded"};
constexpr std::array<std::string_view, 5> ownFault
    = {"validationexception", "invalid_request_error", "invalid_argument", "bad_request", "not_found_error"};

/// What AWS calls its errors, in a header of an answer or inside of a stream.
/// https://docs.aws.amazon.com/bedrock/latest/userguide/troubleshooting-api-error-codes.html
constexpr std::pair<std::string_view, ErrorKind> awsErrors[] = {
    {"throttlingexception", ErrorKind::UpstreamRateLimited},
    {"toomanyrequestsexception", ErrorKind::UpstreamRateLimited},
    {"servicequotaexceededexception", ErrorKind::UpstreamRateLimited},
    {"modelnotreadyexception", ErrorKind::UpstreamRateLimited},
    {"modeltimeoutexception", ErrorKind::Timeout},
    {"modelerrorexception", ErrorKind::UpstreamFailed},
    {"modelstreamerrorexception", ErrorKind::UpstreamFailed},
    {"internalserverexception", ErrorKind::UpstreamFailed},
    {"serviceunavailableexception", ErrorKind::UpstreamFailed},
    {"accessdeniedexception", ErrorKind::UpstreamAuth},
    {"unrecognizedclientexception", ErrorKind::UpstreamAuth},
    {"expiredtokenexception", ErrorKind::UpstreamAuth},
    {"invalidsignatureexception", ErrorKind::UpstreamAuth},
    {"incompletesignatureexception", ErrorKind::UpstreamAuth},
};

ErrorKind kindByStatus(int status)
{
    switch (status) {
    case 401:
    case 402: // the account has no money: an operator's affair, and another deployment may answer
    case 403:
        return ErrorKind::UpstreamAuth;
    case 408:
    case 504:
    case 524: // Cloudflare: the origin took too long
        return ErrorKind::Timeout;
    case 425:
    case 429:
    case 498: // Groq: flex capacity exceeded
        return ErrorKind::UpstreamRateLimited;
    default:
        return status >= 400 && status < 500 ? ErrorKind::UpstreamRefused : ErrorKind::UpstreamFailed;
    }
}

/// An error that came with status 200 (inside a stream, or in a whole answer) may name its status in `code`.
int effectiveStatus(int status, const Said &said)
{
    const auto code = json::asInteger(said.code);
    return status < 400 && code && *code >= 400 && *code <= 599 ? static_cast<int>(*code) : status;
}

ErrorKind kindOf(int status, const Said &said)
{
    const std::string words = lowered(said.message + ' ' + said.type + ' ' + said.code);
    const bool isRefusal = status < 500 && status != 401 && status != 429;
    // "Request too large ... tokens per minute" mentions limits of both kinds; the rate is meant.
    if (isRefusal && holdsOne(words, rateLimited))
        return ErrorKind::UpstreamRateLimited;
    if (status != 401 && status != 429 && holdsOne(words, tooLong))
        return ErrorKind::ContextTooLong;
    if (isRefusal && holdsOne(words, contentRefused))
        return ErrorKind::ContentRefused;
    if (isRefusal && holdsOne(words, badCredential))
        return ErrorKind::UpstreamAuth;
    for (const auto &[name, kind] : awsErrors)
        if (lowered(said.type) == name)
            return kind;
    if (isRefusal && holdsOne(words, overloaded))
        return ErrorKind::UpstreamFailed;
    if (status < 400 && holdsOne(words, ownFault))
        return ErrorKind::UpstreamRefused;
    return kindByStatus(status);
}

/// At most `most` bytes, not cutting a character in two.
std::string shortened(std::string text, std::size_t most)
{
    if (text.size() <= most)
        return text;
    while (most > 0 && (text[most] & 0xc0) == 0x80)
        --most;
    return text.substr(0, most) + "...";
}

std::string titleOf(std::string_view html)
{
    const std::string lower = lowered(std::string(html.substr(0, 16 * 1024)));
    const std::size_t begin = lower.find("<title>");
    const std::size_t end = lower.find("</title>");
    if (begin == std::string::npos || end == std::string::npos || end < begin + 7)
        return {};
    return std::string(html.substr(begin + 7, end - begin - 7));
}

/// Printable words in one line.
std::string tidied(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        const bool isBlank = static_cast<unsigned char>(c) <= 0x20 || c == 0x7f;
        if (isBlank && (out.empty() || out.back() == ' '))
            continue;
        out += isBlank ? ' ' : c;
    }
    return out;
}

bool isUtf8(const std::string &text)
{
    return json::members("{\"a\":" + json::quoted(text) + '}').has_value();
}

std::string statusWords(int status)
{
    return status > 0 ? " (HTTP status " + std::to_string(status) + ')' : std::string();
}

/// What is no JSON: a proxy's or a web server's page, an empty body, plain words.
Error notJson(int status, const Headers &headers, std::string_view body)
{
    Error error;
    error.upstreamStatus = status;
    error.kind = kindByStatus(status);
    const std::string type = lowered(std::string(headers.value("content-type")));
    const std::size_t first = body.find_first_not_of(" \t\r\n");
    const std::string start = lowered(std::string(body.substr(std::min(first, body.size()), 15)));
    const bool isHtml
        = type.starts_with("text/html") || start.starts_with("<!doctype html") || start.starts_with("<html");
    if (first == std::string_view::npos) {
        error.message = "The provider answered with an empty body" + statusWords(status) + '.';
    } else if (isHtml) {
        std::string title = withoutCredentials(tidied(titleOf(body)));
        error.message = "The provider answered with a web page instead of JSON" + statusWords(status)
            + (title.empty() || !isUtf8(title) ? std::string() : ": " + shortened(std::move(title), 200))
            + ". Check the base URL, and proxies on the way.";
    } else {
        std::string words = withoutCredentials(tidied(body.substr(0, 600)));
        error.message = "The provider's answer is not JSON" + statusWords(status);
        error.message += status >= 400 && isUtf8(words) ? ": " + shortened(std::move(words), 300) : ".";
    }
    if (error.kind == ErrorKind::UpstreamRefused || status < 400)
        error.kind = ErrorKind::UpstreamGarbled;
    return error;
}

} // namespace

Error readError(int status, const Headers &headers, std::string_view body)
{
    Said said = whatWasSaid(body);
    if (!said.isJson) {
        Error error = notJson(status, headers, body);
        error.retryAfter = retryAfter(headers);
        return error;
    }
    if (said.type.empty()) // `ThrottlingException:http://...`
        if (const std::string_view type = headers.value("x-amzn-errortype"); !type.empty())
            said.type = type.substr(0, type.find(':'));
    Error error;
    const int effective = effectiveStatus(status, said);
    error.kind = kindOf(effective, said);
    error.upstreamStatus = effective;
    error.retryAfter = retryAfter(headers);
    if (!error.retryAfter)
        error.retryAfter = said.retryAfter;
    error.message = shortened(withoutCredentials(said.message), longestMessage);
    if (error.message.empty() || !isUtf8(error.message))
        error.message = "The provider refused the request without saying why" + statusWords(effective) + '.';
    error.param = shortened(std::move(said.param), 200);
    error.type = shortened(withoutCredentials(said.type), 100);
    error.code = shortened(withoutCredentials(said.code), 100);
    return error;
}

} // namespace tollgate::openai_chat
