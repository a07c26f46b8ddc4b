// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/MatrixSamples.h"

#include "core/dialects/FittingParts.h"

namespace tollgate::matrix {
namespace {

using namespace chat;

constexpr std::string_view schema
    = R"({"type":"object","properties":{"city":{"type":"string"}},"required":["city"],"additionalProperties":false})";

void say(Request &request, Role role, Part part)
{
    request.messages.push_back({role, {std::move(part)}, {}});
}

/// One line for every part of a kind, wherever it stands.
template <class Kind, class Line>
std::string lines(const Request &request, const Line &line)
{
    std::string out;
    fitting::anyPart(request, [&](const Part &part) {
        if (const auto *that = part.as<Kind>())
            out.append(line(*that)).append("\n");
        return false;
    });
    return out;
}

std::string textsOf(const Request &request, Role role)
{
    std::string out;
    for (const Message &message : request.messages)
        for (const Part &part : message.parts)
            if (const auto *text = part.as<Text>();
                text && (message.role == role || (role == Role::System && message.role == Role::Developer)))
                out.append(text->text).append("\n");
    return out;
}

std::string sourceLine(const Source &source)
{
    return source.mediaType + ' ' + source.data;
}

void addTools(Request &request)
{
    Tool tool;
    tool.name = "get_weather";
    tool.description = "The weather";
    tool.parameters = schema;
    request.tools.push_back(tool);
    tool.name = "now";
    tool.parameters.clear();
    request.tools.push_back(std::move(tool));
}

void addCalls(Request &request)
{
    addTools(request);
    request.messages.push_back({Role::Assistant,
                                {{ToolCall{"call_1", "get_weather", R"({"city":"Bonn"})", false}},
                                 {ToolCall{"call_2", "get_weather", R"({"city":"Rome"})", false}}},
                                {}});
    request.messages.push_back({Role::Tool,
                                {{ToolResult{"call_1", {{Text{"7 degrees", {}}}}, false}},
                                 {ToolResult{"call_2", {{Text{"18 degrees", {}}}}, false}}},
                                {}});
}

constexpr RequestSample requests[] = {
    {"text",
     [](Request &request) {
         say(request, Role::Assistant, {Text{"Hello back", {}}});
     },
     [](const Request &request) { return textsOf(request, Role::User) + textsOf(request, Role::Assistant); }},
    {"system",
     [](Request &request) {
         say(request, Role::System, {Text{"Be brief.", {}}});
     },
     [](const Request &request) { return textsOf(request, Role::System); }},
    {"tools", addTools,
     [](const Request &request) {
         std::string out;
         for (const Tool &tool : request.tools)
             out.append(tool.name)
                 .append(tool.description)
                 .append(tool.parameters.find("\"city\"") == std::string::npos ? "\n" : " city\n");
         return out;
     }},
    {"tool choice",
     [](Request &request) {
         addTools(request);
         request.toolChoice.mode = ToolChoice::Mode::Named;
         request.toolChoice.name = "now";
     },
     [](const Request &request) { return request.toolChoice.name; }},
    {"one call at a time",
     [](Request &request) {
         addTools(request);
         request.toolChoice.mode = ToolChoice::Mode::Auto;
         request.toolChoice.parallel = false;
     },
     [](const Request &request) { return std::string(request.toolChoice.parallel == false ? "one" : ""); }},
    {"parallel calls", addCalls,
     [](const Request &request) {
         return lines<ToolCall>(request,
                                [](const ToolCall &call) { return call.id + ' ' + call.name + ' ' + call.arguments; });
     }},
    {"tool results", addCalls,
     [](const Request &request) {
         return lines<ToolResult>(request, [](const ToolResult &result) {
             const auto *text = result.content.empty() ? nullptr : result.content.front().as<Text>();
             return result.callId + ' ' + (text ? text->text : std::string());
         });
     }},
    {"images",
     [](Request &request) {
         say(request, Role::User, {Image{{Source::Kind::Base64, "image/png", "aGk="}, {}}});
     },
     [](const Request &request) {
         return lines<Image>(request, [](const Image &image) { return sourceLine(image.source); });
     }},
    {"images by URL",
     [](Request &request) {
         say(request, Role::User, {Image{{Source::Kind::Url, {}, "https://example.org/a.png"}, {}}});
     },
     [](const Request &request) {
         return lines<Image>(request, [](const Image &image) { return image.source.data; });
     }},
    {"documents",
     [](Request &request) {
         say(request, Role::User, {Document{{Source::Kind::Base64, "application/pdf", "JVBERi0="}, {}, {}, {}}});
     },
     [](const Request &request) {
         return lines<Document>(request, [](const Document &document) { return sourceLine(document.source); });
     }},
    {"structured output",
     [](Request &request) {
         request.format.kind = Format::Kind::JsonSchema;
         request.format.schema = schema;
         request.format.strict = true;
     },
     [](const Request &request) {
         return std::string(request.format.schema.find("\"city\"") == std::string::npos ? "" : "schema");
     }},
    {"thinking",
     [](Request &request) {
         request.reasoning.mode = Reasoning::Mode::Budget;
         request.reasoning.budget = 8192;
         request.reasoning.effort = request.family == Family::OpenAi ? "medium" : "";
         request.maxOutput = 20'000;
     },
     [](const Request &request) {
         const bool thinks = request.reasoning.mode == Reasoning::Mode::Budget
             || request.reasoning.mode == Reasoning::Mode::Adaptive || !request.reasoning.effort.empty();
         return std::string(thinks ? "thinks" : "");
     }},
    {"maximum", [](Request &request) { request.maxOutput = 1234; },
     [](const Request &request) { return request.maxOutput ? std::to_string(*request.maxOutput) : std::string(); }},
    {"stop sequences",
     [](Request &request) {
         request.stop = {"END", "STOP"};
     },
     [](const Request &request) { return request.stop.empty() ? std::string() : request.stop.back(); }},
    {"sampling", [](Request &request) { request.temperature = "0.5"; },
     [](const Request &request) { return request.temperature; }},
};

void addPart(Answer &answer, Part part, Finish finish)
{
    answer.choices.front().parts.push_back(std::move(part));
    answer.choices.front().finish = finish;
}

std::string finishOf(const Answer &answer)
{
    return answer.choices.empty() ? std::string() : std::to_string(static_cast<int>(answer.choices.front().finish) + 1);
}

template <class Kind, class Line>
std::string partLines(const Answer &answer, const Line &line)
{
    std::string out;
    for (const Choice &choice : answer.choices)
        for (const Part &part : choice.parts)
            if (const auto *that = part.as<Kind>())
                out.append(line(*that)).append("\n");
    return out;
}

constexpr AnswerSample answers[] = {
    {"answered text",
     [](Answer &answer) {
         addPart(answer, {Text{"Hello", {}}}, Finish::Stop);
     },
     [](const Answer &answer) { return partLines<Text>(answer, [](const Text &text) { return text.text; }); }},
    {"answered calls",
     [](Answer &answer) {
         addPart(answer, {ToolCall{"call_1", "now", "{}", false}}, Finish::ToolCalls);
         addPart(answer, {ToolCall{"call_2", "get_weather", R"({"city":"Bonn"})", false}}, Finish::ToolCalls);
     },
     [](const Answer &answer) {
         return partLines<ToolCall>(answer,
                                    [](const ToolCall &call) { return call.id + ' ' + call.name + call.arguments; });
     }},
    {"answered thinking",
     [](Answer &answer) {
         addPart(answer, {Thinking{"Hm.", {}}}, Finish::Stop);
         addPart(answer, {Text{"Hello", {}}}, Finish::Stop);
     },
     [](const Answer &answer) {
         return partLines<Thinking>(answer, [](const Thinking &thinking) { return thinking.text; });
     }},
    {"stop reason: end",
     [](Answer &answer) {
         addPart(answer, {Text{"Hello", {}}}, Finish::Stop);
     },
     finishOf},
    {"stop reason: maximum",
     [](Answer &answer) {
         addPart(answer, {Text{"Hel", {}}}, Finish::Length);
     },
     finishOf},
    {"stop reason: calls",
     [](Answer &answer) {
         addPart(answer, {ToolCall{"call_1", "now", "{}", false}}, Finish::ToolCalls);
     },
     finishOf},
    {"stop reason: refusal",
     [](Answer &answer) {
         addPart(answer, {Text{"I ", {}}}, Finish::Refusal);
     },
     finishOf},
    {"usage",
     [](Answer &answer) {
         addPart(answer, {Text{"Hello", {}}}, Finish::Stop);
         answer.usage = Usage{.input = 20, .cacheRead = 80, .output = 10, .reasoning = 5};
     },
     [](const Answer &answer) {
         if (!answer.usage)
             return std::string();
         const Usage &usage = *answer.usage;
         return std::to_string(usage.promptTokens()) + ' ' + std::to_string(usage.cacheRead) + ' '
             + std::to_string(usage.completionTokens()) + ' ' + std::to_string(usage.reasoning);
     }},
};

} // namespace

std::span<const RequestSample> requestSamples()
{
    return requests;
}

Request request(Family family, const RequestSample &sample)
{
    Request made;
    made.family = family;
    made.model = "m";
    say(made, Role::User, {Text{"Hello", {}}});
    sample.add(made);
    return made;
}

std::span<const AnswerSample> answerSamples()
{
    return answers;
}

Answer answer(const AnswerSample &sample)
{
    Answer made;
    made.id = "a";
    made.model = "m";
    made.choices.emplace_back();
    sample.add(made);
    return made;
}

std::string_view rateLimit(Family family)
{
    switch (family) {
    case Family::OpenAi:
    case Family::Responses:
        return R"({"error":{"message":"Rate limit reached","type":"rate_limit_error","code":"rate_limit_exceeded"}})";
    case Family::Anthropic:
        return R"({"type":"error","error":{"type":"rate_limit_error","message":"This would exceed your rate limit"}})";
    case Family::Gemini:
        return R"({"error":{"code":429,"message":"Quota exceeded","status":"RESOURCE_EXHAUSTED"}})";
    case Family::Ollama:
        return R"({"error":"rate limit exceeded"})";
    case Family::Converse:
        return R"({"type":"error","error":{"type":"throttlingException","message":"Too many requests, please wait"}})";
    case Family::Cohere:
    case Family::Described: // has no column: what it can do stands in each description
        break;
    }
    return R"({"id":"a","message":"You are using a trial key, which has a rate limit of 20 calls a minute"})";
}

} // namespace tollgate::matrix
