// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connect/Recipe.h"

#include <functional>
#include <optional>

namespace tollgate {

/// What of a tool there is on this computer.
struct ToolFound {
    bool isFound = false;
    std::string command; ///< the program's file; empty: only traces of it
    std::string version; ///< empty: unknown
};

/// A variable that would win over what is written.
struct ToolConflict {
    std::string name;
    std::string file; ///< the shell's startup file that sets it; empty: only the environment of this process
    std::size_t line = 0; ///< from 1
};

/// The person's own computer, as far as tools are concerned: home, environment, files. Nothing is run. A test has its
/// own.
class ToolMachine {
public:
    using Environment = std::function<std::optional<std::string>(const std::string &name)>;
    ToolMachine(std::string home, Environment environment);
    static ToolMachine thisOne();

    /// `~/x` and `${VARIABLE:-~/x}/y` as a path.
    std::string place(std::string_view file) const;
    /// With `~` for the home folder, for people.
    std::string shown(std::string_view path) const;
    ToolFound find(const ToolRecipe &recipe) const;
    std::vector<ToolConflict> conflicts(const ToolRecipe &recipe) const;

private:
    std::string commandOf(const ToolRecipe &recipe) const;
    std::string m_home;
    Environment m_environment;
};

/// A file's bytes; nothing where there is none. Error: NoPermission, Storage.
Result<std::optional<std::string>> readWhole(const std::string &path);

} // namespace tollgate
