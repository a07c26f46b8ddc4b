// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// Model profiles: which models stand in for those that clients ask for, as long as somebody has chosen it: a cheap one
/// for the rest of the month, one of local models for the train. Pure.
namespace tollgate {

struct Profile {
    std::string name;
    std::vector<std::pair<std::string, std::string>> models; ///< what is asked for, perhaps with a `*` -> what is used

    /// Of the first that fits; a `*` in it is what the other one's `*` matched. Nothing: the asked one is used.
    std::optional<std::string> insteadOf(std::string_view asked) const;
};

/// The one of this name from the items of router.profiles; one that replaces nothing where there is none.
Profile profileOf(const std::vector<std::string> &items, std::string_view name);
/// Each once, in their order.
std::vector<std::string> profileNames(const std::vector<std::string> &items);

} // namespace tollgate
