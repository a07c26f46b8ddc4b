// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/Nearest.h"

#include <algorithm>
#include <utility>

namespace tollgate {
namespace {

/// Levenshtein's distance, one row at a time.
std::size_t distance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j)
        row[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = std::exchange(row[0], i);
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t changed = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = std::exchange(row[j], std::min({row[j] + 1, row[j - 1] + 1, changed}));
        }
    }
    return row.back();
}

} // namespace

std::string_view nearest(std::string_view asked, const std::vector<std::string_view> &known)
{
    std::string_view best;
    asked = asked.substr(0, 100);
    std::size_t least = std::max<std::size_t>(1, asked.size() / 3) + 1;
    for (const std::string_view name : known) {
        const std::size_t changes = distance(asked, name);
        if (changes < least) {
            least = changes;
            best = name;
        }
    }
    return best;
}

} // namespace tollgate
