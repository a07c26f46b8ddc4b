// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

/// LiteLLM's keys that are not acted on yet (names as in its documentation, version 1.83 to 1.106): the difference
/// between a slip of the finger and a key that simply does nothing here. Keys that act are where they are read.
namespace tollgate::knownkeys {

enum class Meaning : std::uint8_t {
    Unknown,
    NoEffect, ///< understood, has no effect in this version
    Protects, ///< somebody relies on it: an error unless --allow-unenforced
};

/// Sections: `` (top level), `litellm_params`, `model_info`, `litellm_settings`, `general_settings`,
/// `pass_through_endpoints`, `router_settings`.
Meaning meaningOf(std::string_view section, std::string_view key);
/// For "is ... meant?".
std::vector<std::string_view> all(std::string_view section);

} // namespace tollgate::knownkeys
