// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tollgate::app {

/// What a tool's environment needs to talk to the gateway.
struct ToolEnvironment {
    std::vector<std::pair<std::string, std::string>> set;
    std::vector<std::string> unset; ///< would win over ours, or cause a warning beside it
    std::string hint; ///< what the environment alone cannot say; empty: nothing
};

/// `tool`: claude, codex, gemini, opencode, copilot, openai; empty: all of them at once. `url` has no `/v1`. Pure.
ToolEnvironment toolEnvironment(std::string_view tool, const std::string &url, const std::string &key,
                                const std::vector<std::string> &models);
const std::vector<std::string_view> &toolNames();

} // namespace tollgate::app
