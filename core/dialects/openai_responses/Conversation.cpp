// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/openai_responses/Conversation.h"

#include "core/dialects/openai_responses/Items.h"
#include "core/json/Member.h"
#include "core/json/Walk.h"
#include "core/json/Writer.h"

namespace tollgate::openai_responses {
namespace {

/// The inside of a list.
std::string_view insideOf(std::string_view list)
{
    if (!list.starts_with('['))
        return {};
    list = list.substr(1, list.size() - 2);
    const std::size_t first = list.find_first_not_of(" \t\r\n");
    return first == std::string_view::npos ? std::string_view() : list.substr(first);
}

std::string userMessage(std::string_view rawText)
{
    return R"({"type":"message","role":"user","content":[{"type":"input_text","text":)" + std::string(rawText) + "}]}";
}

/// Types say that an item has a type, an id and a list for its content; clients leave them out.
std::string completed(std::string_view item, const std::string &id)
{
    std::string out;
    json::Writer json(out);
    json.begin('{');
    if (json::memberOf(item, "id").empty())
        json.member("id", id);
    if (json::memberOf(item, "type").empty() && !json::memberOf(item, "role").empty())
        json.member("type", "message");
    const bool isModels = json::memberOf(item, "role") == "\"assistant\"";
    json::eachMember(item, [&](std::string_view name, std::string_view value) {
        if (name == "content" && value.starts_with('"'))
            json.name("content")
                .begin('[')
                .begin('{')
                .member("type", isModels ? "output_text" : "input_text")
                .rawMember("text", value)
                .end('}')
                .end(']');
        else if (name.find('\\') == std::string_view::npos)
            json.rawMember(name, value);
    });
    json.end('}');
    return out;
}

} // namespace

Keeping keepingOf(std::string_view body)
{
    Keeping keeping;
    json::eachMember(body, [&](std::string_view name, std::string_view value) {
        if (name == "store")
            keeping.store = value != "false";
        else if (name == "background")
            keeping.background = value == "true";
        else if (name == "previous_response_id")
            keeping.previous = json::textOf(value);
    });
    return keeping;
}

std::string itemsOf(std::string_view body, std::string_view name)
{
    const std::string_view input = json::memberOf(body, "input");
    std::string items;
    std::size_t number = 0;
    const auto add = [&](std::string_view item) {
        items.append(items.empty() ? "" : ",")
            .append(completed(item, std::string("item_").append(name).append("_").append(std::to_string(number++))));
    };
    if (input.starts_with('"'))
        add(userMessage(input));
    json::eachElement(input, add);
    return items;
}

std::string withEarlier(std::string_view body, std::string_view earlierItems, bool keepsPrevious)
{
    const std::string_view input = json::memberOf(body, "input");
    std::string items = "[" + std::string(earlierItems);
    const std::string own(input.starts_with('"') ? userMessage(input) : std::string(insideOf(input)));
    if (!own.empty() && !earlierItems.empty())
        items += ',';
    items.append(own).append("]");
    std::string out;
    json::Writer json(out);
    json.begin('{');
    json::eachMember(body, [&](std::string_view name, std::string_view value) {
        if (name != "input" && (keepsPrevious || name != "previous_response_id")
            && name.find('\\') == std::string_view::npos)
            json.rawMember(name, value);
    });
    json.rawMember("input", items).end('}');
    return out;
}

std::string outputOf(std::string_view response)
{
    return std::string(insideOf(json::memberOf(response, "output")));
}

std::string_view responseIn(std::string_view lastEvents)
{
    constexpr std::string_view line = "\ndata: ";
    const std::size_t at = lastEvents.rfind(line); // JSON has no line feed of its own
    if (at == std::string_view::npos)
        return {};
    const std::string_view data = lastEvents.substr(at + line.size());
    return json::memberOf(data.substr(0, data.find('\n')), "response");
}

std::string statusOf(std::string_view response)
{
    return json::textOf(json::memberOf(response, "status"));
}

bool isOver(std::string_view status)
{
    return status == "completed" || status == "incomplete" || status == "failed" || status == "cancelled";
}

bool isBackground(std::string_view response)
{
    return json::memberOf(response, "background") == "true";
}

std::string queuedResponse(const Unmade &unmade, std::string_view asked)
{
    EncodeOptions options;
    options.id = unmade.id;
    options.model = unmade.model;
    options.created = unmade.created;
    Outcome outcome;
    outcome.status = "in_progress";
    return withStatus(responseObject(outcome, Asked(asked), options), "queued");
}

std::string withStatus(std::string_view response, std::string_view status, const Error *error)
{
    std::string out;
    json::Writer json(out);
    json.begin('{');
    json::eachMember(response, [&](std::string_view name, std::string_view value) {
        if (name == "status")
            json.member("status", status);
        else if (name == "error" && error)
            json.name("error")
                .begin('{')
                .member("code", errorCode(error->kind))
                .member("message", error->message)
                .end('}');
        else
            json.rawMember(name, value);
    });
    json.end('}');
    return out;
}

std::string failedEvents(std::string_view failedResponse, const Error &error, std::int64_t sequence)
{
    return errorEvents(error, sequence, failedResponse);
}

} // namespace tollgate::openai_responses
