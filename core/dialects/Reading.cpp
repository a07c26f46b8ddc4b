// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/Reading.h"

#include "core/json/Scan.h"

namespace tollgate::reading {

Error wrong(std::string_view member, std::string_view what)
{
    return Error{ErrorKind::BadRequest, '`' + std::string(member) + "` " + std::string(what), std::string(member)};
}

void settle(chat::Format &format)
{
    using Kind = chat::Format::Kind;
    if (format.kind == Kind::JsonSchema && !(format.schema.starts_with('{') && json::members(format.schema)))
        format = {.kind = Kind::JsonObject, .name = {}, .description = {}, .schema = {}, .strict = {}};
}

void readThinking(chat::Reasoning &reasoning, std::string_view raw)
{
    using Mode = chat::Reasoning::Mode;
    json::eachMember(raw, [&](std::string_view name, std::string_view value) {
        if (name == "type") {
            const std::string type = json::textOf(value);
            reasoning.mode = type == "enabled" ? Mode::Budget : type == "disabled" ? Mode::Off : Mode::Adaptive;
        } else if (name == "budget_tokens") {
            reasoning.budget = json::asInteger(value).value_or(0);
        } else if (name == "display") {
            reasoning.display = json::textOf(value);
        }
    });
}

} // namespace tollgate::reading
