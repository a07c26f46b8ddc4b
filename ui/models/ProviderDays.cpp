// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/ProviderDays.h"

#include "ui/look/Words.h"

#include <algorithm>
#include <map>

namespace tollgate::ui {
namespace {

constexpr qint64 msPerHour = 3'600'000;

} // namespace

enum class ProviderDay::Standing : std::uint8_t { Off, NoKey, Limited, Failing, Unsteady, Unused, Healthy };

/// Failures count while they are new: those of this hour and the one before.
ProviderDay::Standing ProviderDay::standing() const
{
    UsageSum recent = hours[hoursShown - 1];
    recent.add(hours[hoursShown - 2]);
    if (off)
        return Standing::Off;
    if (missesKey)
        return Standing::NoKey;
    if (cooling)
        return Standing::Limited;
    if (recent.requests > 0 && recent.failures * 2 >= recent.requests)
        return Standing::Failing;
    if (recent.requests > 0 && recent.failures * 20 >= recent.requests)
        return Standing::Unsteady;
    return all.requests == 0 ? Standing::Unused : Standing::Healthy;
}

QString ProviderDay::word() const
{
    switch (standing()) {
    case Standing::Off:
        return ui::tr("switched off");
    case Standing::NoKey:
        return ui::tr("no key");
    case Standing::Limited:
        return ui::tr("limited");
    case Standing::Failing:
        return ui::tr("failing");
    case Standing::Unsteady:
        return ui::tr("unsteady");
    case Standing::Unused:
        return ui::tr("unused");
    case Standing::Healthy:
        return ui::tr("healthy");
    }
    return {};
}

Tone ProviderDay::tone() const
{
    switch (standing()) {
    case Standing::NoKey:
    case Standing::Failing:
        return Tone::Broken;
    case Standing::Limited:
    case Standing::Unsteady:
        return Tone::Watch;
    case Standing::Off:
    case Standing::Unused:
        return Tone::Plain;
    case Standing::Healthy:
        return Tone::Fine;
    }
    return Tone::Plain;
}

qint64 firstHourShown(qint64 now)
{
    return (now / msPerHour - (ProviderDay::hoursShown - 1)) * msPerHour;
}

std::vector<ProviderDay> providerDays(const std::vector<Deployment> &deployments, const std::vector<UsageSum> &sums,
                                      qint64 now)
{
    std::map<QString, ProviderDay> days;
    for (const Deployment &deployment : deployments) {
        if (deployment.provider == u"demo" || deployment.origin == u"discovered")
            continue;
        const bool isFirst = !days.contains(deployment.provider);
        ProviderDay &day = days[deployment.provider];
        day.off = deployment.off && (isFirst || day.off);
        day.cooling = day.cooling || (deployment.cooling && !deployment.off);
        day.missesKey = day.missesKey || (!deployment.credentialKnown && !deployment.off);
        day.local = day.local || deployment.local;
        if (!deployment.lastError.isEmpty())
            day.lastError = deployment.lastError;
    }
    for (const UsageSum &sum : sums) {
        const qint64 hour = (sum.startOfHour() - firstHourShown(now)) / msPerHour;
        if (sum.provider.isEmpty() || sum.startOfHour() < firstHourShown(now) || hour >= ProviderDay::hoursShown)
            continue;
        ProviderDay &day = days[sum.provider];
        day.hours[static_cast<std::size_t>(hour)].add(sum);
        day.all.add(sum);
    }
    std::vector<ProviderDay> sorted;
    for (auto &[provider, day] : days) {
        day.provider = provider;
        sorted.push_back(std::move(day));
    }
    std::ranges::stable_sort(sorted, std::greater(), [](const ProviderDay &day) { return day.all.requests; });
    return sorted;
}

} // namespace tollgate::ui
