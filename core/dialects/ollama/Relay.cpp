// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/ollama/Relay.h"

#include "core/base/Headers.h"
#include "core/dialects/anthropic_messages/Relay.h"
#include "core/dialects/ollama/Codec.h"
#include "core/dialects/openai_chat/Codec.h"
#include "core/dialects/openai_chat/Request.h"
#include "core/dialects/Reading.h"
#include "core/json/Scan.h"
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

/// What decides who answers and what is billed is there once and spelled plainly: Ollama reads `Model` as `model`, too,
/// and of two equal names perhaps the other one (see openai_chat::read()).
Result<void> checkNames(std::span<const json::Member> members, std::initializer_list<std::string_view> actedOn)
{
    for (const std::string_view wanted : actedOn) {
        int seen = 0;
        for (const json::Member &member : members) {
            std::string name;
            json::appendUnescaped(name, member.name);
            if (!sameFieldName(name, wanted))
                continue;
            if (member.name != wanted || ++seen > 1)
                return wrong(wanted, "must be there once, in plain lower-case letters.");
        }
    }
    return {};
}

BodyPlace placeOf(std::string_view body, std::string_view value)
{
    return {static_cast<std::size_t>(value.data() - body.data()), value.size()};
}

Result<void> readMaximum(RequestView &view, std::string_view body, std::string_view options)
{
    if (!options.starts_with('{'))
        return {};
    TG_TRY(const auto members, json::members(options));
    TG_CHECK(checkNames(members, {"num_predict"}));
    if (const json::Member *const most = json::find(members, "num_predict")) {
        view.maxTokensValue = placeOf(body, most->value);
        if (const auto tokens = json::asInteger(most->value); tokens && *tokens > 0)
            view.maxOutput = tokens;
    }
    return {};
}

/// `options` with another member in front, or the request with `options`.
json::Splice withMaximum(std::string_view body, std::int64_t most)
{
    std::string_view options;
    json::eachMember(body, [&](std::string_view name, std::string_view value) {
        if (name == "options")
            options = value;
    });
    std::string member = "\"num_predict\":" + std::to_string(most);
    const bool isObject = options.starts_with('{');
    if (!options.empty() && !isObject) { // null
        const BodyPlace place = placeOf(body, options);
        return {place.begin, place.length, '{' + member + '}'};
    }
    const std::size_t begin = isObject ? placeOf(body, options).begin : body.find('{');
    const bool isEmpty = body[body.find_first_not_of(" \t\r\n", begin + 1)] == '}';
    if (!isObject)
        member = "\"options\":{" + member + '}';
    return {begin + 1, 0, member + (isEmpty ? "" : ",")};
}

} // namespace

Result<RequestView> read(Operation operation, std::string_view body)
{
    TG_TRY(const auto members, json::members(body));
    TG_CHECK(checkNames(members, {"model", "stream", "options"}));
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
    const BodyPlace place = placeOf(body, model->value);
    view.modelBegin = place.begin;
    view.modelLength = place.length;
    view.wantsUsage = true; // its answers always have it
    view.promptTokensAtMost = anthropic_messages::promptTokensAtMost(body);
    if (operation == Operation::Embedding)
        return view;
    const json::Member *const stream = json::find(members, "stream");
    if (stream && !json::asBool(stream->value) && stream->value != "null")
        return wrong("stream", "must be true or false.");
    view.stream = !stream || stream->value != "false";
    if (const json::Member *const options = json::find(members, "options"))
        TG_CHECK(readMaximum(view, body, options->value));
    return view;
}

std::string rewritten(const AskedRequest &asked, const RequestView &view, const RequestChange &change)
{
    const bool mustAdd = change.maxOutput && !view.maxTokensValue.isThere() && asked.operation != Operation::Embedding;
    RequestChange known = change;
    if (mustAdd)
        known.maxOutput.reset();
    std::string body = openai_chat::rewritten(asked.operation, asked.body, view, known);
    if (!mustAdd)
        return body;
    const json::Splice splice = withMaximum(body, *change.maxOutput);
    return json::spliced(body, {splice});
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
