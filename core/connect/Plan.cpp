// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connect/Plan.h"

#include "core/connect/JsonEdit.h"
#include "core/connect/TextEdit.h"

#include <algorithm>

namespace tollgate {
namespace {

namespace js = boost::json;

js::value filledIn(const js::value &value, const ToolValues &values)
{
    if (value.is_object()) {
        js::object all;
        for (const auto &member : value.get_object())
            all[member.key()] = filledIn(member.value(), values);
        return all;
    }
    if (value.is_array()) {
        js::array all;
        for (const js::value &element : value.get_array())
            all.push_back(filledIn(element, values));
        return all;
    }
    if (!value.is_string())
        return value;
    if (value.get_string() != "{models}")
        return js::value(tollgate::filledIn(std::string_view(value.get_string()), values));
    js::object names;
    if (!values.model.empty())
        names[values.model] = js::object();
    for (const std::string &name : values.models)
        names[name] = js::object();
    return names;
}

Result<std::string> edited(const ToolEdit &edit, std::string text, const ToolValues &values)
{
    for (const ToolEdit::Member &member : edit.members) {
        if (!member.isWritten(values.model))
            continue;
        const js::value value = filledIn(member.value, values);
        if (edit.form == ToolEdit::Form::Json) {
            TG_TRY(text, withMember(text, member.name, value));
            continue;
        }
        const std::string written(value.as_string());
        text = edit.form == ToolEdit::Form::Toml ? withTomlText(text, member.table, member.name, written)
                                                 : withVariable(text, member.name, written);
    }
    return text;
}

Result<ToolPlan::File> begun(const std::string &path)
{
    ToolPlan::File file;
    file.path = path;
    TG_TRY(file.before, readWhole(path));
    file.after = file.before.value_or(std::string());
    return file;
}

} // namespace

Result<ToolPlan> planOf(const ToolRecipe &recipe, const ToolMachine &machine, const ToolValues &values, bool setsAside)
{
    if (recipe.needsModel && values.model.empty())
        return Error{.kind = ErrorKind::BadRequest,
                     .message = recipe.name + " does not ask for models by itself: choose one.",
                     .param = "model"};
    ToolPlan plan;
    for (const ToolEdit &edit : recipe.edits) {
        TG_TRY(ToolPlan::File file, begun(machine.place(edit.file)));
        Result<std::string> after = edited(edit, file.after, values);
        if (!after)
            return Error{.kind = ErrorKind::BadRequest,
                         .message = machine.shown(file.path) + " is left as it is: " + after.error().message + "."};
        file.after = *std::move(after);
        for (const ToolEdit::Member &member :
             edit.form == ToolEdit::Form::Json ? edit.members : decltype(edit.members)())
            if (member.isWritten(values.model))
                file.members.push_back(member.name);
        file.hasKey = !values.key.empty() && file.after.find(values.key) != std::string::npos;
        plan.files.push_back(std::move(file));
    }
    plan.conflicts = machine.conflicts(recipe);
    for (const ToolConflict &conflict : setsAside ? plan.conflicts : std::vector<ToolConflict>()) {
        if (conflict.file.empty())
            continue;
        auto file = std::ranges::find(plan.files, conflict.file, &ToolPlan::File::path);
        if (file == plan.files.end()) {
            TG_TRY(ToolPlan::File more, begun(conflict.file));
            file = plan.files.insert(plan.files.end(), std::move(more));
        }
        file->after = withoutVariable(file->after, conflict.name);
    }
    std::erase_if(plan.files, [](const ToolPlan::File &file) { return file.before && *file.before == file.after; });
    return plan;
}

} // namespace tollgate
