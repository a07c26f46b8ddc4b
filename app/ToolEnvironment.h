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

/// The tool that a command is, by its name: `/usr/bin/codex` is codex; empty: another one. Pure.
std::string_view toolOf(std::string_view command);

/// Codex takes its provider from options or from `$CODEX_HOME/config.toml` alone; the key is in TOLLGATE_KEY.
std::vector<std::string> codexOptions(const std::string &url);
std::string codexConfig(const std::string &url, const std::vector<std::string> &models);
/// Gemini CLI signs in as its settings say; a file with this is named by GEMINI_CLI_SYSTEM_SETTINGS_PATH.
std::string_view geminiSettings();

/// Loopback goes past a proxy: the list of NO_PROXY with it; nothing where no proxy is set.
std::vector<std::pair<std::string, std::string>> withoutProxy();

} // namespace tollgate::app
