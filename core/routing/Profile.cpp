// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routing/Profile.h"

#include "core/keys/VirtualKey.h"
#include "core/settings/Replacement.h"

#include <algorithm>

namespace tollgate {

std::optional<std::string> Profile::insteadOf(std::string_view asked) const
{
    const auto fits
        = std::ranges::find_if(models, [&](const auto &entry) { return wildcardMatches(entry.first, asked); });
    if (fits == models.end())
        return {};
    const auto &[pattern, used] = *fits;
    const std::size_t star = pattern.find('*'), hole = used.find('*');
    if (star == std::string::npos || hole == std::string::npos)
        return used;
    const std::size_t after = pattern.size() - star - 1;
    return used.substr(0, hole) + std::string(asked.substr(star, asked.size() - star - after)) + used.substr(hole + 1);
}

Profile profileOf(const std::vector<std::string> &items, std::string_view name)
{
    Profile profile;
    for (const std::string &item : items)
        if (Result<Replacement> one = replacementFrom(item); one && one->profile == name) {
            profile.name = name;
            profile.models.emplace_back(std::move(one->asked), std::move(one->used));
        }
    return profile;
}

std::vector<std::string> profileNames(const std::vector<std::string> &items)
{
    std::vector<std::string> names;
    for (const std::string &item : items)
        if (const Result<Replacement> one = replacementFrom(item))
            if (std::ranges::find(names, one->profile) == names.end())
                names.push_back(one->profile);
    return names;
}

} // namespace tollgate
