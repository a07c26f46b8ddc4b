// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <boost/json.hpp>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tollgate {

/// How one file of a tool's settings is written.
struct ToolEdit {
    enum class Form : std::uint8_t { Json, Toml, Variables };
    struct Member {
        std::string table; ///< TOML only
        std::string name; ///< JSON: a path with `/`
        boost::json::value
            value; ///< texts with {url}, {key}, {model}; the text `{models}` stands for an object of names
        bool needsModel = false; ///< left out where no model was chosen
        std::string exceptFor = {}; ///< with needsModel: left out, too, for models with this in their names

        bool isWritten(std::string_view model) const
        {
            if (!needsModel)
                return true;
            return !model.empty() && (exceptFor.empty() || model.find(exceptFor) == std::string_view::npos);
        }
    };
    std::string file; ///< `~/…` or `${VARIABLE:-~/…}/…`
    Form form = Form::Json;
    std::vector<Member> members;
};

/// How a tool is pointed at the gateway: an entry of resources/tools.json.
struct ToolRecipe {
    std::string id, name;
    std::string key; ///< the name that its key gets
    std::string tried; ///< the version that was connected (or told by hand), called and put back by a test; empty: from
                       ///< documentation
    std::vector<std::string> commands; ///< on the PATH
    std::string package; ///< of npm: its package.json says the version
    std::vector<std::string> traces; ///< folders and files that say that the tool is there
    std::vector<std::string> variables; ///< of the environment: would win over what is written
    std::vector<ToolEdit> edits; ///< none: there is only text to copy
    std::string copy; ///< the text to copy, with {url}, {key}, {model}
    std::string note; ///< what a person has to know, where the tool has a limit of its own
    std::string asks; ///< a model that it asks for where none was chosen; empty: it has none of its own
    bool needsModel = false; ///< it asks for a model that must be chosen here
    bool cannot = false; ///< it cannot reach a gateway on this computer
    bool isEverywhere = false; ///< not a program to be found: SDKs, curl

    bool writes() const { return !tried.empty() && !edits.empty(); }
};

/// The built-in recipes, in the order in which they are shown. Read once; any thread.
const std::vector<ToolRecipe> &toolRecipes();
const ToolRecipe *findTool(std::string_view id);
/// Error: Config, naming the tool.
Result<std::vector<ToolRecipe>> readRecipes(std::string_view json);

/// What stands for the places of a recipe.
struct ToolValues {
    std::string url; ///< of the gateway, without a path
    std::string key;
    std::string model; ///< empty: the tool's own choice
    std::vector<std::string> models; ///< names that the gateway serves
};
std::string filledIn(std::string_view text, const ToolValues &values);

} // namespace tollgate
