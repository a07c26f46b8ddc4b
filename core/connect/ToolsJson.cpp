// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connect/ToolsJson.h"

#include "core/connect/Lines.h"
#include "core/connect/TextEdit.h"

namespace tollgate {

namespace js = boost::json;

std::string textOf(const js::value &json, std::string_view name)
{
    const js::value *value = json.is_object() ? json.get_object().if_contains(name) : nullptr;
    return value && value->is_string() ? std::string(value->get_string()) : std::string();
}

js::object toolJson(const ToolRecipe &recipe, const ToolFound &found, const std::optional<ToolConnection> &connection,
                    const ToolMachine &machine, const std::string &url)
{
    js::object json{{"id", recipe.id},
                    {"name", recipe.name},
                    {"state",
                     connection                ? "connected"
                         : recipe.cannot       ? "cannot"
                         : recipe.isEverywhere ? "copy"
                         : found.isFound       ? "found"
                                               : "not_found"},
                    {"command", machine.shown(found.command)},
                    {"version", found.version},
                    {"tried", recipe.tried},
                    {"writes", recipe.writes()},
                    {"needs_model", recipe.needsModel},
                    {"note", recipe.note}};
    if (connection) {
        json["key_id"] = connection->keyId;
        json["key_name"] = connection->keyName;
        json["url"] = connection->url;
        json["model"] = connection->model;
        json["made"] = connection->made;
        json["stale"] = !url.empty() && connection->url != url;
        js::array files;
        for (const ToolConnection::File &file : connection->files)
            files.push_back(js::value(machine.shown(file.path)));
        json["files"] = std::move(files);
    }
    return json;
}

js::object planJson(const ToolRecipe &recipe, const ToolPlan &plan, const ToolMachine &machine,
                    const ToolValues &values)
{
    js::array files, conflicts;
    for (const ToolPlan::File &file : plan.files) {
        js::array lines;
        for (const DiffLine &line : diffOf(file.before.value_or(""), file.after))
            lines.push_back({{"kind", std::string(1, static_cast<char>(line.kind))}, {"text", maskedLine(line.text)}});
        files.push_back({{"path", file.path},
                         {"shown", machine.shown(file.path)},
                         {"new", !file.before.has_value()},
                         {"lines", std::move(lines)}});
    }
    for (const ToolConflict &conflict : plan.conflicts)
        conflicts.push_back({{"name", conflict.name}, {"file", machine.shown(conflict.file)}, {"line", conflict.line}});
    return {{"tool", recipe.id},
            {"files", std::move(files)},
            {"conflicts", std::move(conflicts)},
            {"copy", filledIn(recipe.copy, values)}};
}

js::object connectionJson(const ToolConnection &connection, const ToolMachine &machine)
{
    js::array files;
    for (const ToolConnection::File &file : connection.files)
        files.push_back(js::value(machine.shown(file.path)));
    return {{"tool", connection.tool}, {"key_id", connection.keyId}, {"key_name", connection.keyName},
            {"url", connection.url},   {"model", connection.model},  {"files", std::move(files)}};
}

} // namespace tollgate
