// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/Arguments.h"

#include "core/json/Scan.h"
#include "core/json/Walk.h"
#include "core/json/Writer.h"

namespace tollgate::arguments {

std::string asObject(const chat::ToolCall &call)
{
    std::string out;
    json::Writer json(out);
    if (call.isFreeText)
        json.begin('{').member("input", call.arguments).end('}');
    else if (call.arguments.empty())
        out = "{}";
    else if (json::members(call.arguments))
        out = call.arguments;
    else
        json.begin('{').member("_unparsed", call.arguments).end('}');
    return out;
}

std::string fromObject(std::string_view object)
{
    std::optional<std::string> unparsed;
    if (object.starts_with("{\"_unparsed\""))
        json::eachMember(object, [&](std::string_view, std::string_view value) { unparsed = json::textOf(value); });
    return unparsed ? *std::move(unparsed) : std::string(object);
}

} // namespace tollgate::arguments
