// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connect/Recipe.h"

#include "core/providers/Embedded.h"

#include <algorithm>

namespace tollgate {
namespace {

namespace js = boost::json;

std::string text(const js::object &json, std::string_view name)
{
    const js::value *value = json.if_contains(name);
    return value && value->is_string() ? std::string(value->get_string()) : std::string();
}

std::vector<std::string> texts(const js::object &json, std::string_view name)
{
    std::vector<std::string> all;
    if (const js::value *list = json.if_contains(name); list && list->is_array())
        for (const js::value &value : list->get_array())
            all.emplace_back(value.as_string());
    return all;
}

bool flag(const js::object &json, std::string_view name)
{
    const js::value *value = json.if_contains(name);
    return value && value->is_bool() && value->get_bool();
}

/// Lines in a list, so that the file can be read.
std::string lines(const js::object &json, std::string_view name)
{
    std::string all;
    for (const std::string &line : texts(json, name))
        all += line + '\n';
    return all;
}

ToolEdit editFrom(const js::object &json)
{
    ToolEdit edit;
    edit.file = std::string(json.at("file").as_string());
    const std::string form = text(json, "form");
    edit.form = form == "toml" ? ToolEdit::Form::Toml
        : form == "variables"  ? ToolEdit::Form::Variables
                               : ToolEdit::Form::Json;
    for (const js::value &entry : json.at("set").as_array()) {
        const js::object &member = entry.as_object();
        edit.members.push_back({text(member, "table"), std::string(member.at("name").as_string()), member.at("value"),
                                js::serialize(member.at("value")).find("{model}") != std::string::npos,
                                text(member, "except_for")});
    }
    return edit;
}

ToolRecipe recipeFrom(const js::object &json)
{
    ToolRecipe recipe;
    recipe.id = std::string(json.at("id").as_string());
    recipe.name = std::string(json.at("name").as_string());
    recipe.key = recipe.id;
    recipe.tried = text(json, "tried");
    recipe.commands = texts(json, "commands");
    recipe.package = text(json, "package");
    recipe.traces = texts(json, "traces");
    recipe.variables = texts(json, "variables");
    recipe.copy = lines(json, "copy");
    recipe.note = text(json, "note");
    recipe.asks = text(json, "asks");
    recipe.needsModel = flag(json, "needs_model");
    recipe.cannot = flag(json, "cannot");
    recipe.isEverywhere = flag(json, "everywhere");
    if (const js::value *edits = json.if_contains("edits"))
        for (const js::value &edit : edits->as_array())
            recipe.edits.push_back(editFrom(edit.as_object()));
    return recipe;
}

} // namespace

Result<std::vector<ToolRecipe>> readRecipes(std::string_view json)
{
    std::vector<ToolRecipe> all;
    boost::system::error_code failed;
    const js::value parsed = js::parse(json, failed);
    try {
        if (failed)
            return Error{.kind = ErrorKind::Config, .message = "tools.json: " + failed.message()};
        for (const js::value &entry : parsed.at("tools").as_array())
            all.push_back(recipeFrom(entry.as_object()));
    } catch (const std::exception &error) {
        return Error{.kind = ErrorKind::Config,
                     .message = "tools.json: the entry after '" + (all.empty() ? std::string() : all.back().id)
                         + "' is wrong: " + error.what()};
    }
    return all;
}

const std::vector<ToolRecipe> &toolRecipes()
{
    static const std::vector<ToolRecipe> all
        = readRecipes(embedded::tools()).value_or(std::vector<ToolRecipe>()); // a test reads the same bytes
    return all;
}

const ToolRecipe *findTool(std::string_view id)
{
    const auto found = std::ranges::find(toolRecipes(), id, &ToolRecipe::id);
    return found == toolRecipes().end() ? nullptr : &*found;
}

std::string filledIn(std::string_view text, const ToolValues &values)
{
    std::string all(text);
    const std::pair<std::string_view, std::string_view> places[]
        = {{"{url}", values.url}, {"{key}", values.key}, {"{model}", values.model}};
    for (const auto &[place, with] : places)
        for (std::size_t at = all.find(place); at != std::string::npos; at = all.find(place, at + with.size()))
            all.replace(at, place.size(), with);
    return all;
}

} // namespace tollgate
