// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/Estimate.h"

#include <algorithm>

namespace tollgate::estimate {
namespace {

/// What nobody limits is bounded by this.
constexpr std::int64_t usualMaximum = 4096;
constexpr std::int64_t mostTokens = 100'000'000;

} // namespace

Output outputOf(const RequestView &view, const ModelFacts &facts, Operation operation)
{
    if (!rowOf(operation).writesText)
        return {0, true};
    const std::int64_t choices = std::clamp<std::int64_t>(view.choices, 1, 128);
    const std::int64_t most = std::clamp<std::int64_t>(
        view.maxOutput.value_or(facts.maxOutput > 0 ? facts.maxOutput : usualMaximum), 0, mostTokens);
    if (view.stream && most > streamPortion)
        return {streamPortion * choices, false};
    return {most * choices, view.maxOutput.has_value()};
}

Money cost(const ModelFacts &facts, std::int64_t promptTokens, std::int64_t outputTokens, const Units &units)
{
    if (!facts.price)
        return {};
    const Money tokens = costOf({.input = promptTokens, .output = outputTokens}, *facts.price);
    return units.isZero() ? tokens : tokens + costOf(units, facts.price->units).value_or(Money());
}

std::int64_t outputCovered(const ModelFacts &facts, std::int64_t promptTokens, Money money)
{
    if (!facts.price)
        return mostTokens;
    if (cost(facts, promptTokens, 0) > money)
        return 0;
    // The bill grows with the output, tiers and all: search for the last number that is still covered.
    std::int64_t covered = 0;
    std::int64_t beyond = mostTokens;
    while (beyond - covered > 1) {
        const std::int64_t middle = covered + (beyond - covered) / 2;
        (cost(facts, promptTokens, middle) <= money ? covered : beyond) = middle;
    }
    return covered;
}

} // namespace tollgate::estimate
