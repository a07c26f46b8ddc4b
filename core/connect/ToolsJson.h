// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connect/Connections.h"

namespace tollgate {

/// What stands where a key would be, until there is one.
inline constexpr const char *hiddenKey = "sk-••••••••";

boost::json::object toolJson(const ToolRecipe &recipe, const ToolFound &found,
                             const std::optional<ToolConnection> &connection, const ToolMachine &machine,
                             const std::string &url);
boost::json::object planJson(const ToolRecipe &recipe, const ToolPlan &plan, const ToolMachine &machine,
                             const ToolValues &values);
boost::json::object connectionJson(const ToolConnection &connection, const ToolMachine &machine);
/// A member that is text; empty where it is missing.
std::string textOf(const boost::json::value &json, std::string_view name);

} // namespace tollgate
