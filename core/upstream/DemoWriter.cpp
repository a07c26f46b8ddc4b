// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/upstream/DemoTurn.h"

#include <algorithm>

namespace tollgate::demo {
namespace {

namespace json = boost::json;

json::value finishReason(const Turn &turn)
{
    return turn.isCut ? "length" : turn.calls.empty() ? "stop" : "tool_calls";
}

json::object envelope(const Turn &turn, std::string_view object)
{
    return {{"id", turn.id}, {"object", object}, {"created", whenMade}, {"model", turn.model}};
}

json::object usage(const Turn &turn)
{
    return {{"prompt_tokens", turn.promptTokens},
            {"completion_tokens", turn.completionTokens},
            {"total_tokens", turn.promptTokens + turn.completionTokens}};
}

DemoAnswer whole(const Turn &turn)
{
    json::array choices;
    for (std::size_t i = 0; i < turn.choices; ++i) {
        json::object choice{{"index", i}, {"logprobs", nullptr}, {"finish_reason", finishReason(turn)}};
        if (!turn.isChat) {
            choice["text"] = turn.text;
        } else if (turn.calls.empty()) {
            choice["message"] = {{"role", "assistant"}, {"content", turn.text}, {"refusal", nullptr}};
        } else {
            json::array calls;
            for (const ToolCall &call : turn.calls)
                calls.push_back({{"id", call.id},
                                 {"type", "function"},
                                 {"function", {{"name", call.name}, {"arguments", call.arguments}}}});
            choice["message"] = {{"role", "assistant"}, {"content", nullptr}, {"tool_calls", std::move(calls)}};
        }
        choices.push_back(std::move(choice));
    }
    json::object body = envelope(turn, turn.isChat ? "chat.completion" : "text_completion");
    body["choices"] = std::move(choices);
    body["usage"] = usage(turn);
    return plain(200, body);
}

std::string event(const Turn &turn, json::object choice)
{
    json::object chunk = envelope(turn, turn.isChat ? "chat.completion.chunk" : "text_completion");
    json::array choices;
    if (!choice.empty())
        choices.push_back(std::move(choice));
    else
        chunk["usage"] = usage(turn);
    chunk["choices"] = std::move(choices);
    return "data: " + json::serialize(chunk) + "\n\n";
}

void streamChoice(const Turn &turn, std::vector<std::string> &pieces, std::size_t index)
{
    const auto say = [&](json::value delta, json::value finish) {
        json::object choice{{"index", index}};
        choice[turn.isChat ? "delta" : "text"] = std::move(delta);
        choice["finish_reason"] = std::move(finish);
        pieces.push_back(event(turn, std::move(choice)));
    };
    const auto callDelta = [](std::size_t at, json::object call) {
        call["index"] = at;
        return json::value{{"tool_calls", json::array{std::move(call)}}};
    };
    if (turn.isChat)
        say({{"role", "assistant"}, {"content", turn.calls.empty() ? json::value("") : json::value(nullptr)}}, nullptr);
    for (std::size_t at = 0; at < turn.text.size();) { // word by word, each with the blank behind it
        const std::size_t end = std::min(turn.text.find(' ', at), turn.text.size() - 1) + 1;
        const std::string word = turn.text.substr(at, end - at);
        say(turn.isChat ? json::value{{"content", word}} : json::value(word), nullptr);
        at = end;
    }
    for (std::size_t i = 0; i < turn.calls.size(); ++i) {
        const ToolCall &call = turn.calls[i];
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
    say(turn.isChat ? json::value(json::object()) : json::value(""), finishReason(turn));
}

DemoAnswer streamed(const Turn &turn)
{
    DemoAnswer answer;
    answer.headers.add("Content-Type", "text/event-stream");
    for (std::size_t i = 0; i < turn.choices; ++i)
        streamChoice(turn, answer.pieces, i);
    if (turn.tellsUsage)
        answer.pieces.push_back(event(turn, {}));
    answer.pieces.emplace_back("data: [DONE]\n\n");
    return answer;
}

} // namespace

DemoAnswer written(const Turn &turn)
{
    return turn.streams ? streamed(turn) : whole(turn);
}

DemoAnswer plain(int status, const json::value &body)
{
    DemoAnswer answer;
    answer.status = status;
    answer.headers.add("Content-Type", "application/json");
    answer.pieces.push_back(json::serialize(body));
    return answer;
}

} // namespace tollgate::demo
