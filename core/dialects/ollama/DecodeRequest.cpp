// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/ollama/Codec.h"
#include "core/dialects/Reading.h"
#include "core/json/Walk.h"

namespace tollgate::ollama {
namespace {

using reading::wrong;

using namespace chat;

/// The options that other providers know, too.
RawJson Request::*optionMember(std::string_view name)
{
    constexpr std::pair<std::string_view, RawJson Request::*> members[] = {
        {"temperature", &Request::temperature},
        {"top_p", &Request::topP},
        {"top_k", &Request::topK},
        {"seed", &Request::seed},
        {"frequency_penalty", &Request::frequencyPenalty},
        {"presence_penalty", &Request::presencePenalty},
    };
    for (const auto &[spelled, member] : members)
        if (spelled == name)
            return member;
    return nullptr;
}

void readOptions(Request &request, std::string_view raw)
{
    json::eachMember(raw, [&](std::string_view name, std::string_view value) {
        if (value == "null")
            return;
        if (RawJson Request::*const member = optionMember(name)) {
            request.*member = value;
        } else if (name == "num_predict") {
            // -1 and -2: as long as the model likes, and as the context holds.
            if (const auto most = json::asInteger(value); most && *most > 0)
                request.maxOutput = most;
        } else if (name == "stop" && value.starts_with('"')) {
            request.stop.push_back(json::textOf(value));
        } else if (name == "stop") {
            json::eachElement(value, [&](std::string_view stop) { request.stop.push_back(json::textOf(stop)); });
        } else {
            request.extra.emplace_back("options." + std::string(name), value);
        }
    });
}

void readTool(std::vector<Tool> &tools, std::string_view raw)
{
    std::string_view function;
    json::eachMember(raw, [&](std::string_view name, std::string_view value) {
        if (name == "function")
            function = value;
    });
    Tool &tool = tools.emplace_back();
    json::eachMember(function.empty() ? raw : function, [&](std::string_view name, std::string_view value) {
        if (name == "name")
            tool.name = json::textOf(value);
        else if (name == "description")
            tool.description = json::textOf(value);
        else if (name == "parameters" && value.starts_with('{'))
            tool.parameters = value;
    });
}

void readThink(Reasoning &reasoning, std::string_view value)
{
    if (value == "false") {
        reasoning.mode = Reasoning::Mode::Off;
    } else if (value == "true") {
        reasoning.mode = Reasoning::Mode::Adaptive;
        reasoning.effort = "medium"; // what Ollama's models then do
    } else if (value.starts_with('"')) {
        reasoning.mode = Reasoning::Mode::Adaptive;
        reasoning.effort = json::textOf(value);
    }
}

void readFormat(Format &format, std::string_view value)
{
    if (value == "\"json\"") {
        format.kind = Format::Kind::JsonObject;
    } else if (value.starts_with('{')) {
        format.kind = Format::Kind::JsonSchema;
        format.name = "answer";
        format.schema = value;
    }
}

/// What /api/generate says in place of `messages`.
struct Prompt {
    std::string_view prompt, system, images;

    void addTo(std::vector<Message> &messages) const
    {
        if (std::string text = json::textOf(system); !text.empty())
            messages.push_back({Role::System, {{Text{std::move(text), {}}}}, {}});
        Message message{Role::User, {}, {}};
        if (std::string text = json::textOf(prompt); !text.empty())
            message.parts.push_back({Text{std::move(text), {}}});
        json::eachElement(images, [&](std::string_view image) {
            message.parts.push_back({Image{imageOf(json::inside(image)), {}}});
        });
        messages.push_back(std::move(message));
    }
};

} // namespace

Result<Request> decodeRequest(std::string_view body)
{
    Request request;
    request.family = Family::Ollama;
    request.stream = true; // unless the client says otherwise
    request.usageAsked = true;
    Prompt prompt;
    std::string_view messages;
    bool wantsInsert = false;
    json::eachMember(body, [&](std::string_view name, std::string_view value) {
        if (value == "null")
            return;
        if (name == "model")
            request.model = json::textOf(value);
        else if (name == "messages")
            messages = value;
        else if (name == "prompt")
            prompt.prompt = value;
        else if (name == "system")
            prompt.system = value;
        else if (name == "images")
            prompt.images = value;
        else if (name == "stream")
            request.stream = value != "false";
        else if (name == "tools")
            json::eachElement(value, [&](std::string_view tool) { readTool(request.tools, tool); });
        else if (name == "think")
            readThink(request.reasoning, value);
        else if (name == "format")
            readFormat(request.format, value);
        else if (name == "options")
            readOptions(request, value);
        else if (name == "logprobs")
            request.logprobs = value;
        else if (name == "top_logprobs" && value != "0")
            request.topLogprobs = value;
        else if (name == "suffix")
            wantsInsert = value.size() > 2;
        else if (value != "\"\"" && value != "[]" && value != "false")
            request.extra.emplace_back(name, value);
    });
    if (wantsInsert)
        return wrong("suffix", "cannot be done: models here do not insert text.");
    if (messages.empty()) {
        prompt.addTo(request.messages);
        return request;
    }
    TG_TRY(request.messages, decodeMessages(messages));
    return request;
}

bool isGenerate(std::string_view body)
{
    bool hasMessages = false;
    json::eachMember(body,
                     [&](std::string_view name, std::string_view) { hasMessages = hasMessages || name == "messages"; });
    return !hasMessages;
}

} // namespace tollgate::ollama
