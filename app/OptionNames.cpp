// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/OptionNames.h"

#include <string_view>
#include <utility>

namespace tollgate::app {

Error inOptions(Error error)
{
    static constexpr std::pair<std::string_view, std::string_view> names[]
        = {{"'max_budget'", "--budget"},  {"'budget_duration'", "--period"}, {"'duration'", "--expires"},
           {"'rpm_limit'", "--rpm"},      {"'tpm_limit'", "--tpm"},          {"'max_parallel_requests'", "--parallel"},
           {"a 'base_url'", "--base-url"}};
    for (const auto &[member, option] : names)
        if (const std::size_t at = error.message.find(member); at != std::string::npos)
            error.message.replace(at, member.size(), option);
    return error;
}

} // namespace tollgate::app
