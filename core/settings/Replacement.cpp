// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/Replacement.h"

#include <algorithm>
#include <string_view>

namespace tollgate {
namespace {

std::string trimmed(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(' ');
    return first == std::string_view::npos ? std::string()
                                           : std::string(text.substr(first, text.find_last_not_of(' ') + 1 - first));
}

} // namespace

Result<Replacement> replacementFrom(const std::string &item)
{
    // Names of models have colons of their own (`qwen3:30b`): the first one ends the profile's name.
    const std::string_view whole = item;
    const std::size_t colon = std::min(whole.find(':'), whole.size());
    const std::size_t equals = std::min(whole.find('=', colon), whole.size());
    Replacement made;
    if (equals < whole.size())
        made = {trimmed(whole.substr(0, colon)), trimmed(whole.substr(colon + 1, equals - colon - 1)),
                trimmed(whole.substr(equals + 1))};
    if (made.profile.empty() || made.asked.empty() || made.used.empty())
        return Error{.kind = ErrorKind::BadRequest,
                     .message = "'" + item + "': expected a replacement like 'cheap: claude-*=openai/gpt-5-mini'."};
    const auto stars = [](const std::string &name) { return std::ranges::count(name, '*'); };
    if (stars(made.asked) > 1 || stars(made.used) > stars(made.asked))
        return Error{.kind = ErrorKind::BadRequest,
                     .message = "'" + item
                         + "': expected at most one * in each name, and one in the second only where "
                           "the first has one."};
    return made;
}

} // namespace tollgate
