// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/upstream/DemoAnswer.h"

#include "core/upstream/DemoEmbedding.h"
#include "core/upstream/DemoSchema.h"

#include <algorithm>
#include <array>
#include <boost/json.hpp>

namespace tollgate {
namespace {

namespace json = boost::json;
using std::chrono::milliseconds;

constexpr std::int64_t whenMade = 1'767'225'600; // the first second of 2026: answers do not depend on the clock
constexpr std::size_t mostChoices = 128;
constexpr std::string_view greeting
    = "Hello! I am the demo model that is built into Tollgate. Tollgate is an AI gateway on your own computer: your "
      "tools "
      "talk to one local endpoint, and it knows the providers, the keys, the prices and the budgets.";

const json::value *member(const json::object &object, const char *name)
{
    const json::value *const value = object.if_contains(name);
    return value && !value->is_null() ? value : nullptr;
}

std::string textOf(const json::object &object, const char *name, std::string_view otherwise = {})
{
    const json::value *const value = member(object, name);
    return value && value->is_string() ? std::string(value->as_string()) : std::string(otherwise);
}

std::optional<std::int64_t> numberOf(const json::object &object, const char *name)
{
    const json::value *const value = member(object, name);
    json::error_code error;
    const std::int64_t number = value ? value->to_number<std::int64_t>(error) : 0;
    return value && !error ? std::optional(number) : std::nullopt;
}

bool isOn(const json::object &object, const char *name, bool otherwise = false)
{
    const json::value *const value = member(object, name);
    return value && value->is_bool() ? value->as_bool() : otherwise;
}

json::object parsedObject(std::string_view text)
{
    json::error_code error;
    json::parse_options options;
    options.max_depth = 512;
    json::value value = json::parse(text.empty() ? "{}" : text, error, {}, options);
    return !error && value.is_object() ? std::move(value.as_object()) : json::object();
}

/// The text of a message's content: a string, or the text parts of a list.
std::string contentText(const json::value *content)
{
    if (!content)
        return {};
    if (content->is_string())
        return std::string(content->as_string());
    std::string text;
    if (content->is_array())
        for (const json::value &part : content->as_array())
            if (part.is_object())
                text += textOf(part.as_object(), "text");
    return text;
}

std::string hexOf(std::uint64_t number)
{
    static constexpr char digits[] = "0123456789abcdef";
    std::string text;
    for (int shift = 60; shift >= 0; shift -= 4)
        text += digits[(number >> shift) & 15];
    return text;
}

json::value errorBody(std::string_view message, std::string_view type, json::value code)
{
    return {{"error", {{"message", message}, {"type", type}, {"param", nullptr}, {"code", std::move(code)}}}};
}

DemoAnswer plain(int status, const json::value &body)
{
    DemoAnswer answer;
    answer.status = status;
    answer.headers.add("Content-Type", "application/json");
    answer.pieces.push_back(json::serialize(body));
    return answer;
}

struct ToolCall {
    std::string id, name, arguments;
};

/// One request being answered.
class Demo {
public:
    Demo(bool isChat, const json::object &request, const json::object &options, std::string_view body)
        : m_isChat(isChat), m_request(request), m_options(options),
          m_id((isChat ? "chatcmpl-demo-" : "cmpl-demo-") + hexOf(demoHash(body)))
    {
        const auto choices = std::clamp<std::int64_t>(numberOf(request, "n").value_or(1), 1, mostChoices);
        m_choices = static_cast<std::size_t>(choices);
        readPrompt();
        chooseTools();
        if (m_calls.empty())
            m_text = chooseText();
        limit();
        if (const json::value *tokens = member(options, "tokens"); tokens && tokens->is_object()) {
            m_promptTokens = numberOf(tokens->as_object(), "prompt").value_or(m_promptTokens);
            m_completionTokens = numberOf(tokens->as_object(), "completion").value_or(m_completionTokens);
        }
    }

    DemoAnswer answer() const { return isOn(m_request, "stream") ? streamed() : whole(); }

private:
    void readPrompt();
    void chooseTools();
    void addCall(const json::object &tool);
    std::string chooseText() const;
    void limit();
    json::object envelope(std::string_view object) const;
    json::object usage() const;
    DemoAnswer whole() const;
    DemoAnswer streamed() const;
    void streamChoice(std::vector<std::string> &pieces, std::size_t index) const;
    std::string event(json::object choice) const;
    json::value finishReason() const { return m_isCut ? "length" : m_calls.empty() ? "stop" : "tool_calls"; }

    bool m_isChat;
    const json::object &m_request;
    const json::object &m_options;
    std::string m_id;
    std::size_t m_choices = 1;
    std::string m_said; ///< the user's last words
    bool m_isUsersTurn = true;
    std::string m_text;
    std::vector<ToolCall> m_calls;
    bool m_isCut = false;
    std::int64_t m_promptTokens = 0, m_completionTokens = 0;
};

void Demo::readPrompt()
{
    if (!m_isChat) {
        const json::value *const prompt = member(m_request, "prompt");
        if (prompt && prompt->is_array() && !prompt->as_array().empty() && prompt->as_array().front().is_string())
            m_said = std::string(prompt->as_array().front().as_string());
        else if (prompt && prompt->is_string())
            m_said = std::string(prompt->as_string());
        m_promptTokens = demoTokens(m_said);
        return;
    }
    const json::value *const messages = member(m_request, "messages");
    if (!messages || !messages->is_array())
        return;
    for (const json::value &each : messages->as_array()) {
        if (!each.is_object())
            continue;
        const std::string role = textOf(each.as_object(), "role");
        const std::string text = contentText(member(each.as_object(), "content"));
        m_promptTokens += demoTokens(text) + 4;
        m_isUsersTurn = role == "user";
        if (m_isUsersTurn)
            m_said = text;
    }
}

void Demo::addCall(const json::object &tool)
{
    const json::value *const function = member(tool, "function");
    if (!function || !function->is_object())
        return;
    const json::value *const parameters = member(function->as_object(), "parameters");
    const json::value arguments = parameters ? demoValue(*parameters) : json::value(json::object());
    m_calls.push_back({"call_demo_" + std::to_string(m_calls.size()), textOf(function->as_object(), "name"),
                       json::serialize(arguments.is_object() ? arguments : json::value(json::object()))});
}

void Demo::chooseTools()
{
    const json::value *const planned = member(m_options, "tool_calls");
    if (planned && planned->is_array() && m_isUsersTurn) {
        for (const json::value &each : planned->as_array())
            if (each.is_object()) {
                const json::value *const arguments = member(each.as_object(), "arguments");
                m_calls.push_back({"call_demo_" + std::to_string(m_calls.size()), textOf(each.as_object(), "name"),
                                   arguments && arguments->is_string() ? std::string(arguments->as_string())
                                       : arguments                     ? json::serialize(*arguments)
                                                                       : "{}"});
            }
        return;
    }
    const json::value *const tools = member(m_request, "tools");
    const json::value *const choice = member(m_request, "tool_choice");
    const bool isForbidden = choice && choice->is_string() && choice->as_string() == "none";
    if (!m_isChat || !m_isUsersTurn || isForbidden || !tools || !tools->is_array() || tools->as_array().empty())
        return;
    std::string named;
    if (choice && choice->is_object())
        if (const json::value *function = member(choice->as_object(), "function"); function && function->is_object())
            named = textOf(function->as_object(), "name");
    const bool isDemanded = choice && choice->is_string() && choice->as_string() == "required";
    const bool mayBeMany = isOn(m_request, "parallel_tool_calls", true) && named.empty();
    std::size_t wanted
        = static_cast<std::size_t>(std::clamp<std::int64_t>(numberOf(m_options, "tool_calls").value_or(0), 0, 16));
    const bool saysMany = m_said.find("parallel") != std::string::npos;
    const bool saysTool = m_said.find("tool") != std::string::npos;
    if (saysMany && mayBeMany)
        wanted = std::max<std::size_t>({wanted, 2, tools->as_array().size()});
    else if (isDemanded || saysTool || saysMany)
        wanted = std::max<std::size_t>(wanted, 1);
    if (!mayBeMany)
        wanted = std::min<std::size_t>(wanted, 1);

    for (const json::value &tool : tools->as_array()) { // named by the request, or by the user
        const json::value *const function = tool.is_object() ? member(tool.as_object(), "function") : nullptr;
        const std::string name
            = function && function->is_object() ? textOf(function->as_object(), "name") : std::string();
        const bool isNamed
            = !name.empty() && (named.empty() ? wanted <= 1 && m_said.find(name) != std::string::npos : name == named);
        if (isNamed) {
            addCall(tool.as_object());
            return;
        }
    }
    for (std::size_t i = 0; i < std::min<std::size_t>(wanted, 16); ++i) // fewer tools than calls: around again
        if (const json::value &tool = tools->as_array()[i % tools->as_array().size()]; tool.is_object())
            addCall(tool.as_object());
}

std::string Demo::chooseText() const
{
    if (const json::value *format = member(m_request, "response_format"); format && format->is_object()) {
        const std::string type = textOf(format->as_object(), "type");
        const json::value *const named = member(format->as_object(), "json_schema");
        const json::value *const schema = named && named->is_object() ? member(named->as_object(), "schema") : nullptr;
        if (type == "json_schema" && schema)
            return json::serialize(demoValue(*schema));
        if (type == "json_object" && !m_options.contains("mock_response"))
            return "{\"answer\":\"demo\"}";
    }
    if (m_options.contains("mock_response"))
        return textOf(m_options, "mock_response");
    std::string lower = m_said.substr(0, 100);
    std::ranges::transform(lower, lower.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    if (m_said.empty() || lower.find("hello") != std::string::npos || lower == "hi" || lower.starts_with("hi "))
        return std::string(greeting);
    std::string heard = m_said.substr(0, 200);
    while (!heard.empty() && heard.size() < m_said.size() && (m_said[heard.size()] & 0xc0) == 0x80)
        heard.pop_back();
    return "This is Tollgate's demo model, which needs no provider. You said: " + heard;
}

/// Cuts the text at the request's maximum; every choice may have that much.
void Demo::limit()
{
    const auto newer = numberOf(m_request, "max_completion_tokens");
    const auto most = newer ? newer : numberOf(m_request, "max_tokens");
    if (most && m_calls.empty() && demoTokens(m_text) > *most) {
        std::size_t size = static_cast<std::size_t>(std::max<std::int64_t>(*most, 0)) * 4;
        while (size > 0 && (m_text[size] & 0xc0) == 0x80)
            --size;
        m_text.resize(size);
        m_isCut = true;
    }
    std::int64_t each = demoTokens(m_text);
    for (const ToolCall &call : m_calls)
        each += demoTokens(call.name) + demoTokens(call.arguments);
    m_completionTokens = each * static_cast<std::int64_t>(m_choices);
}

json::object Demo::envelope(std::string_view object) const
{
    return {{"id", m_id}, {"object", object}, {"created", whenMade}, {"model", textOf(m_request, "model", "demo")}};
}

json::object Demo::usage() const
{
    return {{"prompt_tokens", m_promptTokens},
            {"completion_tokens", m_completionTokens},
            {"total_tokens", m_promptTokens + m_completionTokens}};
}

DemoAnswer Demo::whole() const
{
    json::array choices;
    for (std::size_t i = 0; i < m_choices; ++i) {
        json::object choice{{"index", i}, {"logprobs", nullptr}, {"finish_reason", finishReason()}};
        if (!m_isChat) {
            choice["text"] = m_text;
        } else if (m_calls.empty()) {
            choice["message"] = {{"role", "assistant"}, {"content", m_text}, {"refusal", nullptr}};
        } else {
            json::array calls;
            for (const ToolCall &call : m_calls)
                calls.push_back({{"id", call.id},
                                 {"type", "function"},
                                 {"function", {{"name", call.name}, {"arguments", call.arguments}}}});
            choice["message"] = {{"role", "assistant"}, {"content", nullptr}, {"tool_calls", std::move(calls)}};
        }
        choices.push_back(std::move(choice));
    }
    json::object body = envelope(m_isChat ? "chat.completion" : "text_completion");
    body["choices"] = std::move(choices);
    body["usage"] = usage();
    return plain(200, body);
}

std::string Demo::event(json::object choice) const
{
    json::object chunk = envelope(m_isChat ? "chat.completion.chunk" : "text_completion");
    json::array choices;
    if (!choice.empty())
        choices.push_back(std::move(choice));
    else
        chunk["usage"] = usage();
    chunk["choices"] = std::move(choices);
    return "data: " + json::serialize(chunk) + "\n\n";
}

void Demo::streamChoice(std::vector<std::string> &pieces, std::size_t index) const
{
    const auto say = [&](json::value delta, json::value finish) {
        json::object choice{{"index", index}};
        choice[m_isChat ? "delta" : "text"] = std::move(delta);
        choice["finish_reason"] = std::move(finish);
        pieces.push_back(event(std::move(choice)));
    };
    const auto callDelta = [](std::size_t at, json::object call) {
        call["index"] = at;
        return json::value{{"tool_calls", json::array{std::move(call)}}};
    };
    if (m_isChat)
        say({{"role", "assistant"}, {"content", m_calls.empty() ? json::value("") : json::value(nullptr)}}, nullptr);
    for (std::size_t at = 0; at < m_text.size();) { // word by word, each with the blank behind it
        const std::size_t end = std::min(m_text.find(' ', at), m_text.size() - 1) + 1;
        const std::string word = m_text.substr(at, end - at);
        say(m_isChat ? json::value{{"content", word}} : json::value(word), nullptr);
        at = end;
    }
    for (std::size_t i = 0; i < m_calls.size(); ++i) {
        const ToolCall &call = m_calls[i];
        say(callDelta(i,
                      {{"id", call.id}, {"type", "function"}, {"function", {{"name", call.name}, {"arguments", ""}}}}),
            nullptr);
        for (std::size_t at = 0; at < call.arguments.size();) {
            std::size_t end = std::min(at + 16, call.arguments.size());
            while (end < call.arguments.size() && (call.arguments[end] & 0xc0) == 0x80)
                ++end;
            say(callDelta(i, {{"function", {{"arguments", call.arguments.substr(at, end - at)}}}}), nullptr);
            at = end;
        }
    }
    say(m_isChat ? json::value(json::object()) : json::value(""), finishReason());
}

DemoAnswer Demo::streamed() const
{
    DemoAnswer answer;
    answer.headers.add("Content-Type", "text/event-stream");
    for (std::size_t i = 0; i < m_choices; ++i)
        streamChoice(answer.pieces, i);
    const json::value *const options = member(m_request, "stream_options");
    if (options && options->is_object() && isOn(options->as_object(), "include_usage"))
        answer.pieces.push_back(event({}));
    answer.pieces.emplace_back("data: [DONE]\n\n");
    return answer;
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
    return Demo(isChat, request.as_object(), options, body).answer();
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
