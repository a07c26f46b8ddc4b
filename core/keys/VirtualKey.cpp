// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keys/VirtualKey.h"

namespace tollgate {

bool wildcardMatches(std::string_view pattern, std::string_view text)
{
    // Greedy with one step back to the last star: linear for the patterns that people write.
    std::size_t p = 0, t = 0, star = std::string_view::npos, mark = 0;
    while (t < text.size()) {
        if (p < pattern.size() && pattern[p] == '*') {
            star = p++;
            mark = t;
        } else if (p < pattern.size() && pattern[p] == text[t]) {
            ++p;
            ++t;
        } else if (star != std::string_view::npos) {
            p = star + 1;
            t = ++mark;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == '*')
        ++p;
    return p == pattern.size();
}

bool modelAllowed(const std::vector<std::string> &models, std::string_view name)
{
    if (models.empty())
        return true;
    for (const std::string &pattern : models)
        if (pattern == name || pattern == "all-proxy-models" || pattern == "all-team-models"
            || wildcardMatches(pattern, name))
            return true;
    return false;
}

} // namespace tollgate
