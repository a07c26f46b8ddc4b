// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/Look.h"
#include "ui/models/Values.h"

#include <array>

namespace tollgate::ui {

/// What a provider did in the last 24 hours, and how it stands.
struct ProviderDay {
    static constexpr qint64 hoursShown = 24;

    QString provider, lastError;
    bool cooling = false, missesKey = false, local = false;
    bool off = false; ///< all that was set up of it is switched off
    std::array<UsageSum, hoursShown> hours; ///< oldest first; the last one is under way
    UsageSum all;

    /// How it stands, in a word for a badge.
    QString word() const;
    Tone tone() const;

private:
    enum class Standing : std::uint8_t;
    Standing standing() const;
};

/// Of those that somebody has added or called, most used first. `sums`: by hour and provider; `now`: ms since 1970.
/// Pure.
std::vector<ProviderDay> providerDays(const std::vector<Deployment> &deployments, const std::vector<UsageSum> &sums,
                                      qint64 now);
/// When the oldest hour of a provider's day began, ms since 1970.
qint64 firstHourShown(qint64 now);

} // namespace tollgate::ui
