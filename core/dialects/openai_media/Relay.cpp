// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/openai_media/Relay.h"

#include "core/base/Headers.h"
#include "core/dialects/anthropic_messages/Relay.h"
#include "core/dialects/openai_media/AskedUnits.h"
#include "core/dialects/openai_media/Multipart.h"
#include "core/dialects/Reading.h"
#include "core/json/Scan.h"
#include "core/json/Walk.h"

#include <algorithm>
#include <charconv>

namespace tollgate::media {
namespace {

using reading::wrong;

/// What the API takes where the request names no model; empty: it must.
std::string_view modelWithout(Operation operation)
{
    switch (operation) {
    case Operation::Moderation:
        return "omni-moderation-latest";
    case Operation::ImageGeneration:
    case Operation::ImageEdit:
    case Operation::ImageVariation:
        return "dall-e-2";
    default:
        return {};
    }
}

Result<void> useModel(RequestView &view, std::string model, Operation operation, std::string_view fromPath)
{
    view.model = model.empty() ? std::string(fromPath) : std::move(model);
    if (view.model.empty())
        view.model = modelWithout(operation);
    if (view.model.empty())
        return wrong("model", "is missing: name the model that is to answer.");
    return {};
}

std::size_t placeIn(std::string_view body, std::string_view piece)
{
    return static_cast<std::size_t>(piece.data() - body.data());
}

Result<RequestView> readJson(const AskedRequest &asked)
{
    TG_TRY(const auto members, json::members(asked.body));
    RequestView view;
    std::string model;
    int models = 0;
    for (const json::Member &member : members) {
        std::string name;
        json::appendUnescaped(name, member.name);
        models += sameFieldName(name, "model"); // one, and spelled plainly: see openai_chat::read()
    }
    const json::Member *const named = json::find(members, "model");
    if (models > 1 || (models == 1 && !named))
        return wrong("model", "must be there once, in plain lower-case letters.");
    if (named && named->value != "null") {
        model = json::textOf(named->value);
        if (model.empty())
            return wrong("model", "must be a string that is not empty.");
        view.modelBegin = placeIn(asked.body, named->value);
        view.modelLength = named->value.size();
    }
    TG_CHECK(useModel(view, std::move(model), asked.operation, asked.modelFromPath));
    AskedUnits units(asked.operation);
    for (const json::Member &member : members) {
        if (units.reads(member.name))
            units.take(member.name, json::textOf(member.value));
        else if (member.name == "documents")
            units.takeDocuments(member.value);
        else if (member.name == "query")
            units.takeQuestion(member.value);
        else if (member.name == "stream")
            view.stream = member.value == "true";
        else if (member.name == "stream_format") // of speech
            view.stream = member.value == "\"sse\"";
        else if (member.name == "n")
            view.choices = std::clamp<std::int64_t>(json::asInteger(member.value).value_or(1), 1, 128);
        else if (member.name == "user")
            view.user = json::textOf(member.value);
    }
    units.into(view);
    view.promptTokensAtMost = anthropic_messages::promptTokensAtMost(asked.body);
    return view;
}

/// Wherever the form lies.
Result<RequestView> readForm(const AskedRequest &asked, std::string_view boundary)
{
    const BodyBytes body = asked.large ? BodyBytes(*asked.large) : BodyBytes(asked.body);
    TG_TRY(const auto parts, multipart::partsOf(body, boundary));
    RequestView view;
    std::string model;
    AskedUnits units(asked.operation);
    std::int64_t bytes = 0;
    for (const multipart::Part &part : parts) {
        const bool isFile = part.fileName.has_value();
        if (isFile) {
            units.takeFile(part.name, body.part(part.contentBegin, part.contentSize));
        } else {
            units.take(part.name, part.text);
            bytes += static_cast<std::int64_t>(part.contentSize);
        }
        if (part.name == "model") {
            if (view.modelLength > 0 || isFile)
                return wrong("model", "must be there once, as text.");
            model = part.text;
            view.modelBegin = part.contentBegin;
            view.modelLength = part.contentSize;
        } else if (part.name == "stream") {
            view.stream = part.text == "true" || part.text == "1";
        } else if (part.name == "n") {
            std::from_chars(part.text.data(), part.text.data() + part.text.size(), view.choices);
            view.choices = std::clamp<std::int64_t>(view.choices, 1, 128);
        } else if (part.name == "user") {
            view.user = part.text;
        }
    }
    TG_CHECK(useModel(view, std::move(model), asked.operation, asked.modelFromPath));
    units.into(view);
    view.promptTokensAtMost = bytes / 3;
    return view;
}

/// The model's new name, or a part in front of the others that says it.
json::Splice changeOfForm(std::string_view boundary, const RequestView &view, const RequestChange &change)
{
    if (view.modelLength > 0)
        return {view.modelBegin, view.modelLength, change.model};
    std::string part = "--" + std::string(boundary);
    part.append("\r\ncontent-disposition: form-data; name=\"model\"\r\n\r\n").append(change.model).append("\r\n");
    return {0, 0, std::move(part)};
}

} // namespace

Result<RequestView> read(const AskedRequest &asked)
{
    const std::optional<std::string_view> boundary = multipart::boundaryOf(asked.contentType);
    Result<RequestView> view = boundary ? readForm(asked, *boundary) : readJson(asked);
    if (view)
        view->wantsUsage = true; // nothing of these is asked for in a member of its own
    return view;
}

std::string rewritten(const AskedRequest &asked, const RequestView &view, const RequestChange &change)
{
    if (const auto boundary = multipart::boundaryOf(asked.contentType))
        return json::spliced(asked.body, {changeOfForm(*boundary, view, change)});
    if (view.modelLength > 0)
        return json::spliced(asked.body, {{view.modelBegin, view.modelLength, json::quoted(change.model)}});
    const std::size_t begin = asked.body.find('{') + 1;
    const bool isEmpty = asked.body[asked.body.find_first_not_of(" \t\r\n", begin)] == '}';
    return json::spliced(asked.body, {{begin, 0, "\"model\":" + json::quoted(change.model) + (isEmpty ? "" : ",")}});
}

LargeBody rewrittenLarge(const AskedRequest &asked, const RequestView &view, const RequestChange &change)
{
    const std::optional<std::string_view> boundary = multipart::boundaryOf(asked.contentType);
    json::Splice splice = changeOfForm(boundary.value_or(std::string_view()), view, change);
    return asked.large->with(splice.begin, splice.length, std::move(splice.with));
}

} // namespace tollgate::media
