// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/Price.h"

#include "core/base/Int128.h"

#include <algorithm>

namespace tollgate {
namespace {

/// The first rate that is there; nothing costs nothing.
PricePerMillion firstOf(std::initializer_list<const std::optional<PricePerMillion> *> rates)
{
    for (const auto *rate : rates)
        if (*rate)
            return **rate;
    return {};
}

/// Rates that apply, with those that a special set lacks taken from the base.
PriceRates over(const PriceRates &special, const PriceRates &base)
{
    const auto pick = [](const auto &first, const auto &second) { return first ? first : second; };
    PriceRates rates;
    rates.input = pick(special.input, base.input);
    rates.cacheRead = pick(special.cacheRead, base.cacheRead);
    rates.cacheWrite5m = pick(special.cacheWrite5m, base.cacheWrite5m);
    rates.cacheWrite1h = pick(special.cacheWrite1h, base.cacheWrite1h);
    rates.inputAudio = pick(special.inputAudio, base.inputAudio);
    rates.inputImage = pick(special.inputImage, base.inputImage);
    rates.output = pick(special.output, base.output);
    rates.reasoning = pick(special.reasoning, base.reasoning);
    rates.outputAudio = pick(special.outputAudio, base.outputAudio);
    rates.outputImage = pick(special.outputImage, base.outputImage);
    return rates;
}

using TierRates = std::optional<PriceRates>;

const TierRates &tierOf(const auto &set, std::string_view serviceTier)
{
    static const TierRates none;
    if (serviceTier == "batch")
        return set.batch;
    if (serviceTier == "flex")
        return set.flex;
    if (serviceTier == "priority")
        return set.priority;
    return none;
}

/// All that was sent, without overflow: providers' numbers are not ours to trust.
Int128 promptTokens(const Usage &usage)
{
    Int128 sum = 0;
    for (const std::int64_t tokens :
         {usage.input, usage.cacheRead, usage.cacheWrite5m, usage.cacheWrite1h, usage.inputAudio, usage.inputImage})
        sum += tokens;
    return sum;
}

PriceRates ratesFor(const Usage &usage, const ModelPrice &price, std::string_view serviceTier)
{
    PriceRates rates = price.base;
    if (const TierRates &tier = tierOf(price, serviceTier))
        rates = over(*tier, rates);
    const ModelPrice::Above *largest = nullptr;
    for (const ModelPrice::Above &above : price.above)
        if (promptTokens(usage) > above.promptTokens)
            largest = &above;
    if (!largest)
        return rates;
    rates = over(largest->rates, rates);
    const TierRates &tier = tierOf(*largest, serviceTier);
    return tier ? over(*tier, rates) : rates;
}

} // namespace

bool ModelPrice::isFree() const
{
    const auto free = [](const PriceRates &rates) {
        for (const auto *rate :
             {&rates.input, &rates.cacheRead, &rates.cacheWrite5m, &rates.cacheWrite1h, &rates.inputAudio,
              &rates.inputImage, &rates.output, &rates.reasoning, &rates.outputAudio, &rates.outputImage})
            if (*rate && !(*rate)->money.isZero())
                return false;
        return true;
    };
    for (const Above &tier : above)
        if (!free(tier.rates) || (tier.batch && !free(*tier.batch)) || (tier.flex && !free(*tier.flex))
            || (tier.priority && !free(*tier.priority)))
            return false;
    for (const auto *rate : {&units.image, &units.pixel, &units.second, &units.character, &units.search})
        if (*rate && !(*rate)->money.isZero())
            return false;
    return free(base) && (!batch || free(*batch)) && (!flex || free(*flex)) && (!priority || free(*priority))
        && (!perRequest || perRequest->isZero());
}

Money costOf(const Usage &usage, const ModelPrice &price, std::string_view serviceTier)
{
    const PriceRates rates = ratesFor(usage, price, serviceTier);
    constexpr Int128 million = 1'000'000;
    constexpr Int128 most = INT64_MAX;
    Int128 sum = 0;
    const auto add = [&sum](std::int64_t tokens, PricePerMillion rate) {
        if (tokens > 0 && rate.money.nano() > 0)
            sum = std::min(sum + static_cast<Int128>(tokens) * rate.money.nano(), most * million);
    };
    add(usage.input, firstOf({&rates.input}));
    add(usage.cacheRead, firstOf({&rates.cacheRead, &rates.input}));
    add(usage.cacheWrite5m, firstOf({&rates.cacheWrite5m, &rates.input}));
    add(usage.cacheWrite1h, firstOf({&rates.cacheWrite1h, &rates.cacheWrite5m, &rates.input}));
    add(usage.inputAudio, firstOf({&rates.inputAudio, &rates.input}));
    add(usage.inputImage, firstOf({&rates.inputImage, &rates.input}));
    add(usage.output, firstOf({&rates.output, &rates.outputImage, &rates.outputAudio}));
    add(usage.reasoning, firstOf({&rates.reasoning, &rates.output}));
    add(usage.outputAudio, firstOf({&rates.outputAudio, &rates.output}));
    add(usage.outputImage, firstOf({&rates.outputImage, &rates.output}));

    const Int128 request = price.perRequest ? std::max<std::int64_t>(price.perRequest->nano(), 0) : 0;
    return Money::fromNano(static_cast<std::int64_t>(std::min((sum + million - 1) / million + request, most)));
}

std::optional<Money> costOf(const Units &units, const UnitRates &rates)
{
    // Milliseconds against a price for seconds: everything is summed a thousandfold.
    constexpr Int128 scale = Int128(1'000'000) * 1000;
    constexpr Int128 most = INT64_MAX;
    Int128 sum = 0;
    bool isKnown = false;
    const auto add = [&](std::int64_t count, Int128 thousandths, const std::optional<PricePerMillion> &rate) {
        if (count <= 0 || !rate)
            return;
        isKnown = true;
        if (rate->money.nano() > 0)
            sum = std::min(sum + std::min(static_cast<Int128>(count) * rate->money.nano(), most * scale) * thousandths,
                           most * scale);
    };
    add(units.images, 1000, rates.image);
    if (!rates.image)
        add(units.pixels, 1000, rates.pixel);
    add(units.milliseconds, 1, rates.second);
    add(units.characters, 1000, rates.character);
    add(units.searches, 1000, rates.search);
    if (!isKnown)
        return {};
    return Money::fromNano(static_cast<std::int64_t>(std::min((sum + scale - 1) / scale, most)));
}

std::optional<Bill> billOf(const Usage &usage, const Units &units, const ModelPrice &price)
{
    const bool countsTokens = !usage.isZero() && !(price.base == PriceRates());
    const Money request = price.perRequest.value_or(Money());
    if (countsTokens)
        if (const Money cost = costOf(usage, price); cost > request)
            return Bill{cost};
    if (const std::optional<Money> cost = costOf(units, price.units))
        return Bill{*cost + request, true};
    if (countsTokens || price.perRequest || price.isFree())
        return Bill{request};
    return {};
}

} // namespace tollgate
