// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/upstream/DemoTurn.h"

#include "core/upstream/DemoEmbedding.h"
#include "core/upstream/DemoJson.h"
#include "core/upstream/DemoSchema.h"

#include <algorithm>

namespace tollgate::demo {
namespace {

namespace json = boost::json;

constexpr std::int64_t mostChoices = 128;
constexpr std::string_view greeting
    = "Hello! I am the demo model that is built into Tollgate. Tollgate is an AI gateway on your own computer: your "
      "tools "
      "talk to one local endpoint, and it knows the providers, the keys, the prices and the budgets.";

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

/// Looks at a request and decides.
class Choice {
public:
    Choice(bool isChat, const json::object &request, const json::object &options)
        : m_request(request), m_options(options)
    {
        m_turn.isChat = isChat;
        readPrompt();
        chooseTools();
        if (m_turn.calls.empty())
            m_turn.text = chooseText();
    }
    Turn take() { return std::move(m_turn); }

private:
    void readPrompt();
    void chooseTools();
    void playTools(const json::array &planned);
    void addCall(std::string name, std::string arguments);
    void addCall(const json::object &tool);
    bool addNamed(const json::array &tools, const std::string &named, bool mayBeSaid);
    std::string chooseText() const;

    const json::object &m_request;
    const json::object &m_options;
    std::string m_said; ///< the user's last words
    bool m_isUsersTurn = true;
    Turn m_turn;
};

void Choice::readPrompt()
{
    if (!m_turn.isChat) {
        const json::value *const prompt = member(m_request, "prompt");
        if (prompt && prompt->is_array() && !prompt->as_array().empty() && prompt->as_array().front().is_string())
            m_said = std::string(prompt->as_array().front().as_string());
        else if (prompt && prompt->is_string())
            m_said = std::string(prompt->as_string());
        m_turn.promptTokens = demoTokens(m_said);
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
        m_turn.promptTokens += demoTokens(text) + 4;
        m_isUsersTurn = role == "user";
        if (m_isUsersTurn)
            m_said = text;
    }
}

void Choice::addCall(std::string name, std::string arguments)
{
    m_turn.calls.push_back({"call_demo_" + std::to_string(m_turn.calls.size()), std::move(name), std::move(arguments)});
}

void Choice::addCall(const json::object &tool)
{
    const json::value *const function = member(tool, "function");
    if (!function || !function->is_object())
        return;
    const json::value *const parameters = member(function->as_object(), "parameters");
    const json::value arguments = parameters ? demoValue(*parameters) : json::value(json::object());
    addCall(textOf(function->as_object(), "name"),
            json::serialize(arguments.is_object() ? arguments : json::value(json::object())));
}

/// What the options say word for word.
void Choice::playTools(const json::array &planned)
{
    for (const json::value &each : planned)
        if (each.is_object()) {
            const json::value *const arguments = member(each.as_object(), "arguments");
            addCall(textOf(each.as_object(), "name"),
                    arguments && arguments->is_string() ? std::string(arguments->as_string())
                        : arguments                     ? json::serialize(*arguments)
                                                        : "{}");
        }
}

/// A tool that the request names, or (where nobody does) the user's words. False if there is none.
bool Choice::addNamed(const json::array &tools, const std::string &named, bool mayBeSaid)
{
    for (const json::value &tool : tools) {
        const json::value *const function = tool.is_object() ? member(tool.as_object(), "function") : nullptr;
        const std::string name
            = function && function->is_object() ? textOf(function->as_object(), "name") : std::string();
        const bool isNamed
            = !name.empty() && (named.empty() ? mayBeSaid && m_said.find(name) != std::string::npos : name == named);
        if (isNamed) {
            addCall(tool.as_object());
            return true;
        }
    }
    return false;
}

void Choice::chooseTools()
{
    const json::value *const planned = member(m_options, "tool_calls");
    if (planned && planned->is_array() && m_isUsersTurn)
        return playTools(planned->as_array());
    const json::value *const tools = member(m_request, "tools");
    const json::value *const choice = member(m_request, "tool_choice");
    const bool isForbidden = choice && choice->is_string() && choice->as_string() == "none";
    if (!m_turn.isChat || !m_isUsersTurn || isForbidden || !tools || !tools->is_array() || tools->as_array().empty())
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
    if (addNamed(tools->as_array(), named, wanted <= 1))
        return;
    for (std::size_t i = 0; i < std::min<std::size_t>(wanted, 16); ++i) // fewer tools than calls: around again
        if (const json::value &tool = tools->as_array()[i % tools->as_array().size()]; tool.is_object())
            addCall(tool.as_object());
}

std::string Choice::chooseText() const
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
void limit(Turn &turn, const json::object &request)
{
    const auto newer = numberOf(request, "max_completion_tokens");
    const auto most = newer ? newer : numberOf(request, "max_tokens");
    if (most && turn.calls.empty() && demoTokens(turn.text) > *most) {
        std::size_t size = static_cast<std::size_t>(std::max<std::int64_t>(*most, 0)) * 4;
        while (size > 0 && (turn.text[size] & 0xc0) == 0x80)
            --size;
        turn.text.resize(size);
        turn.isCut = true;
    }
    std::int64_t each = demoTokens(turn.text);
    for (const ToolCall &call : turn.calls)
        each += demoTokens(call.name) + demoTokens(call.arguments);
    turn.completionTokens = each * static_cast<std::int64_t>(turn.choices);
}

} // namespace

Turn turnFor(bool isChat, const json::object &request, const json::object &options, std::string_view body)
{
    Turn turn = Choice(isChat, request, options).take();
    turn.id = (isChat ? "chatcmpl-demo-" : "cmpl-demo-") + hexOf(demoHash(body));
    turn.model = textOf(request, "model", "demo");
    turn.streams = isOn(request, "stream");
    if (const json::value *asked = member(request, "stream_options"); asked && asked->is_object())
        turn.tellsUsage = isOn(asked->as_object(), "include_usage");
    turn.choices
        = static_cast<std::size_t>(std::clamp<std::int64_t>(numberOf(request, "n").value_or(1), 1, mostChoices));
    limit(turn, request);
    if (const json::value *tokens = member(options, "tokens"); tokens && tokens->is_object()) {
        turn.promptTokens = numberOf(tokens->as_object(), "prompt").value_or(turn.promptTokens);
        turn.completionTokens = numberOf(tokens->as_object(), "completion").value_or(turn.completionTokens);
    }
    return turn;
}

} // namespace tollgate::demo
