// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/ollama/Relay.h"

#include "core/dialects/anthropic_messages/Relay.h"
#include "core/dialects/ollama/Codec.h"
#include "core/dialects/openai_chat/Codec.h"
#include "core/dialects/Reading.h"
#include "core/json/Walk.h"

namespace tollgate::ollama {
namespace {

using reading::wrong;

bool isNothing(std::string_view value)
{
    return value == "null" || value == "\"\""
        || (value.starts_with('[') && value.find_first_not_of(" \t\r\n", 1) == value.size() - 1);
}

bool isUnload(std::string_view keepAlive)
{
    return keepAlive == "0" || keepAlive == "\"0\"" || keepAlive == "\"0s\"" || keepAlive == "\"0m\"";
}

} // namespace

Result<RequestView> read(Operation operation, std::string_view body)
{
    TG_TRY(const auto members, json::members(body));
    RequestView view;
    const json::Member *const model = json::find(members, "model");
    if (!model)
        return wrong("model", "is missing: name the model that is to answer.");
    view.model = json::textOf(model->value);
    if (view.model.empty())
        return wrong("model", "must be a string that is not empty.");
    constexpr std::string_view latest = ":latest";
    if (view.model.ends_with(latest) && view.model.find('/') == std::string::npos)
        view.model.resize(view.model.size() - latest.size());
    view.wantsUsage = true; // its answers always have it
    view.promptTokensAtMost = anthropic_messages::promptTokensAtMost(body);
    if (operation == Operation::Embedding)
        return view;
    const json::Member *const stream = json::find(members, "stream");
    if (stream && !json::asBool(stream->value) && stream->value != "null")
        return wrong("stream", "must be true or false.");
    view.stream = !stream || stream->value != "false";
    if (const json::Member *const options = json::find(members, "options"))
        json::eachMember(options->value, [&](std::string_view name, std::string_view value) {
            if (const auto most = json::asInteger(value); name == "num_predict" && most && *most > 0)
                view.maxOutput = most;
        });
    return view;
}

openai_chat::PromptText promptText(Operation operation, std::string_view body)
{
    if (operation == Operation::Embedding) {
        openai_chat::PromptText prompt = openai_chat::promptText(operation, body); // `input` as OpenAI has it
        json::eachMember(body, [&](std::string_view name, std::string_view value) {
            if (name == "prompt")
                prompt.pieces.push_back(json::textOf(value));
        });
        return prompt;
    }
    const Result<chat::Request> request = decodeRequest(body);
    Notes notes;
    return request ? openai_chat::promptText(operation, openai_chat::encodeRequest(*request, {}, notes))
                   : openai_chat::PromptText();
}

std::optional<std::string> answerWithoutModel(const AskedRequest &asked, std::int64_t created)
{
    std::string model;
    std::string_view keepAlive;
    bool asks = false;
    json::eachMember(asked.body, [&](std::string_view name, std::string_view value) {
        if (name == "model")
            model = json::textOf(value);
        else if (name == "keep_alive")
            keepAlive = value;
        else if (name == "prompt" || name == "messages" || name == "images")
            asks = asks || !isNothing(value);
    });
    const bool isChat = asked.path == "/api/chat";
    if (asks || model.empty() || (!isChat && asked.path != "/api/generate"))
        return {};
    std::string out;
    json::Writer json(out);
    beginLine(json, EncodeOptions(), model, created);
    if (isChat)
        json.name("message").begin('{').member("role", "assistant").member("content", "").end('}');
    else
        json.member("response", "");
    json.name("done").boolean(true).member("done_reason", isUnload(keepAlive) ? "unload" : "load").end('}');
    return out;
}

} // namespace tollgate::ollama
