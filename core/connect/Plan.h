// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connect/Machine.h"

namespace tollgate {

/// What connecting a tool would write, before anything is written.
struct ToolPlan {
    struct File {
        std::string path; ///< absolute
        std::optional<std::string> before; ///< nothing: the file is made
        std::string after;
        std::vector<std::string> members; ///< paths that are set in it, where it is JSON
        bool hasKey = false; ///< it is for its owner's eyes only from then on
    };
    std::vector<File> files; ///< those that change
    std::vector<ToolConflict> conflicts;
};

/// `setsAside`: lines of startup files that set a variable in conflict become comments.
/// Errors: BadRequest (a model is needed, or a file cannot be understood: it says which), NoPermission, Storage.
Result<ToolPlan> planOf(const ToolRecipe &recipe, const ToolMachine &machine, const ToolValues &values, bool setsAside);

} // namespace tollgate
