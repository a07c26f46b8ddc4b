// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/Price.h"

#include "core/base/Int128.h"

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

PriceRates ratesFor(const Usage &usage, const ModelPrice &price, std::string_view serviceTier)
{
    PriceRates rates = price.base;
    for (const ModelPrice::Above &above : price.above)
        if (usage.promptTokens() > above.promptTokens)
            rates = over(above.rates, price.base);
    if (serviceTier == "batch" && price.batch)
        return over(*price.batch, rates);
    if (serviceTier == "flex" && price.flex)
        return over(*price.flex, rates);
    if (serviceTier == "priority" && price.priority)
        return over(*price.priority, rates);
    return rates;
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
        if (!free(tier.rates))
            return false;
    return free(base) && (!batch || free(*batch)) && (!flex || free(*flex)) && (!priority || free(*priority))
        && (!perRequest || perRequest->isZero());
}

Money costOf(const Usage &usage, const ModelPrice &price, std::string_view serviceTier)
{
    const PriceRates rates = ratesFor(usage, price, serviceTier);
    Int128 sum = 0;
    const auto add = [&sum](std::int64_t tokens, PricePerMillion rate) {
        if (tokens > 0)
            sum += static_cast<Int128>(tokens) * rate.money.nano();
    };
    add(usage.input, firstOf({&rates.input}));
    add(usage.cacheRead, firstOf({&rates.cacheRead, &rates.input}));
    add(usage.cacheWrite5m, firstOf({&rates.cacheWrite5m, &rates.input}));
    add(usage.cacheWrite1h, firstOf({&rates.cacheWrite1h, &rates.cacheWrite5m, &rates.input}));
    add(usage.inputAudio, firstOf({&rates.inputAudio, &rates.input}));
    add(usage.inputImage, firstOf({&rates.inputImage, &rates.input}));
    add(usage.output, firstOf({&rates.output}));
    add(usage.reasoning, firstOf({&rates.reasoning, &rates.output}));
    add(usage.outputAudio, firstOf({&rates.outputAudio, &rates.output}));
    add(usage.outputImage, firstOf({&rates.outputImage, &rates.output}));

    constexpr Int128 million = 1'000'000;
    const Int128 nano = (sum + million - 1) / million + (price.perRequest ? price.perRequest->nano() : 0);
    constexpr Int128 most = INT64_MAX;
    return Money::fromNano(static_cast<std::int64_t>(nano < 0 ? 0 : nano > most ? most : nano));
}

} // namespace tollgate
