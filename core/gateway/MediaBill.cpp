// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/MediaBill.h"

#include <algorithm>

namespace tollgate::bill {
namespace {

std::string counted(std::int64_t count, std::string_view one, std::string_view many)
{
    return std::to_string(count) + ' ' + std::string(count == 1 ? one : many);
}

/// How a provider counts sound, in milliseconds; a step is rounded to the nearest, and one is the least.
struct SoundRule {
    std::string_view provider;
    std::int64_t least, step;
};
constexpr SoundRule soundRules[] = {
    {"groq", 10'000, 1}, // https://console.groq.com/docs/speech-to-text
    {"openai", 1'000, 1'000}, // https://openai.com/pricing of 2023, on Whisper
};

/// What these rates are for.
Units covered(Units units, const UnitRates &rates)
{
    if (!rates.image && !rates.pixel)
        units.images = 0;
    if (!rates.second)
        units.milliseconds = 0;
    if (!rates.character)
        units.characters = 0;
    if (!rates.search)
        units.searches = 0;
    return units;
}

} // namespace

Units asBilled(Units units, std::string_view provider)
{
    const auto rule = std::ranges::find(soundRules, provider, &SoundRule::provider);
    if (rule == std::end(soundRules) || units.milliseconds <= 0)
        return units;
    const std::int64_t beyond = units.milliseconds % rule->step;
    units.milliseconds += 2 * beyond >= rule->step && beyond > 0 ? rule->step - beyond : -beyond;
    units.milliseconds = std::max(units.milliseconds, rule->least);
    return units;
}

std::string inWords(const Units &units, std::string_view lasting)
{
    std::string text;
    const auto add = [&text](std::int64_t count, const std::string &what) {
        if (count > 0)
            text += (text.empty() ? "" : ", ") + what;
    };
    const std::int64_t tenths = units.milliseconds / 100 + (units.milliseconds % 100 > 0 ? 1 : 0);
    const std::string guessed = units.isEstimated ? " (estimated)" : "";
    add(units.images, counted(units.images, "image", "images"));
    add(tenths,
        std::to_string(tenths / 10) + '.' + std::to_string(tenths % 10) + " s of " + std::string(lasting) + guessed);
    add(units.characters, counted(units.characters, "character", "characters"));
    add(units.searches, counted(units.searches, "search", "searches") + guessed);
    return text;
}

std::optional<Money> videoCost(const ModelPrice &price, const Units &units)
{
    if (price.isFree())
        return Money();
    const std::optional<Money> seconds
        = costOf(covered(Units{.milliseconds = units.milliseconds}, price.units), price.units);
    if (!seconds && !price.perRequest)
        return {};
    return seconds.value_or(Money()) + price.perRequest.value_or(Money());
}

void videosAsAsked(CallRecord &record, const std::optional<ModelPrice> &price, const Units &units)
{
    record.unpriced = !price;
    const std::optional<Money> cost = price ? videoCost(*price, units) : std::nullopt;
    if (!cost || units.milliseconds == 0)
        return; // it is billed when it is finished
    record.cost = *cost;
    record.usageSource = UsageSource::Estimated;
    record.notes.push_back("billed by " + inWords(units, "video") + ", as asked for");
}

void media(CallRecord &record, const std::optional<ModelPrice> &price, const Usage &usage, const Units &units)
{
    const std::optional<Bill> bill = price ? billOf(usage, units, *price) : std::nullopt;
    record.unpriced = !bill;
    if (!bill)
        return;
    record.cost = bill->cost;
    if (!bill->isByUnits)
        return;
    const Units billed = covered(units, price->units);
    record.notes.push_back("billed by " + inWords(billed));
    if (record.usageSource == UsageSource::None)
        record.usageSource = billed.isEstimated && (billed.milliseconds > 0 || billed.searches > 0)
            ? UsageSource::Estimated
            : UsageSource::Counted;
}

} // namespace tollgate::bill
