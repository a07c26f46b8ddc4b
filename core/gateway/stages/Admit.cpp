// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/Estimate.h"
#include "core/gateway/Exchange.h"
#include "core/gateway/stages/Stages.h"

#include <limits>

namespace tollgate::stage {
namespace {

Error unpriced(const Exchange &exchange)
{
    const bool isVideo = exchange.inbound.operation == Operation::Video;
    const std::string &size = exchange.view.image.size;
    return {.kind = ErrorKind::ModelUnpriced,
            .message = "Nobody has said what "
                + (exchange.view.model.empty() ? "this call" : "model '" + exchange.view.model + "'") + " costs"
                + (isVideo && !size.empty() ? " at " + size : std::string())
                + ", so a key with a budget may not use it. Give it a price in the configuration ("
                + (isVideo ? "output_cost_per_second" : "input_cost_per_token, output_cost_per_token")
                + "), or allow it with 'spend.unpriced: allow'.",
            .param = "model"};
}

/// Sets aside what the call may cost; where the budget does not cover the maximum, the maximum is lowered to what is
/// left.
Result<void> setAside(Exchange &exchange)
{
    Budgets &budgets = exchange.world.budgets;
    const estimate::Output wanted = estimate::outputOf(exchange.view, *exchange.facts, exchange.inbound.operation);
    const std::int64_t prompt = exchange.view.promptTokensAtMost;
    exchange.record.estimated = estimate::cost(*exchange.facts, prompt, wanted.tokens, exchange.view.units);
    Result<Hold> hold = budgets.hold(exchange.claims->budgets, exchange.record.estimated);
    exchange.outputHeld = wanted.tokens;
    // What is passed through keeps the maximum that it came with.
    if (!hold && hold.error().kind == ErrorKind::BudgetSpent && wanted.tokens > 0 && !exchange.route) {
        const Money left = budgets.available(exchange.claims->budgets).value_or(Money());
        const std::int64_t covered
            = estimate::outputCovered(*exchange.facts, prompt, left) / exchange.view.choices * exchange.view.choices;
        if (covered < estimate::usefulOutput * exchange.view.choices)
            return std::move(hold).error();
        exchange.outputHeld = covered;
        if (!exchange.view.stream) {
            exchange.outputCap = covered / exchange.view.choices;
            exchange.record.notes.push_back("max_tokens lowered to " + std::to_string(*exchange.outputCap)
                                            + ", which is what the budget still covers");
        }
        hold = budgets.hold(exchange.claims->budgets, estimate::cost(*exchange.facts, prompt, covered));
    }
    if (!hold)
        return std::move(hold).error();
    exchange.hold = *std::move(hold);
    return {};
}

std::shared_ptr<const ModelFacts> factsOf(const Exchange &exchange, const Candidate &candidate)
{
    PriceMemo &prices = exchange.world.prices;
    return exchange.inbound.operation == Operation::Video ? prices.ofVideo(candidate, exchange.view.image.size)
                                                          : prices.of(candidate, exchange.view.image);
}

/// The disk that is slow says nothing of itself.
std::string ledgerTrouble(const std::string &known)
{
    return known.empty() ? "Look at the gateway's log and at the free space of its disk; 'tollgate doctor' helps."
                         : known;
}

} // namespace

Step admit(Exchange &exchange)
{
    World &world = exchange.world;
    if (!world.log.isAvailable() && world.settings.waitForLedger)
        return exchange.refuse(
            {.kind = ErrorKind::LedgerUnavailable,
             .message = "The ledger cannot be written, so no call is made that could not be recorded. "
                 + ledgerTrouble(world.log.trouble()),
             .retryAfter = std::chrono::seconds(5)});

    const VirtualKey &key = *exchange.key;
    if (!exchange.facts)
        exchange.facts = factsOf(exchange, exchange.candidates.front());
    exchange.record.unpriced = !exchange.facts->price;
    exchange.claims = world.claims.of(exchange.key, world.settings.caps);
    if (!exchange.claims->limits.empty()) {
        const std::int64_t output
            = estimate::outputOf(exchange.view, *exchange.facts, exchange.inbound.operation).tokens;
        Result<Slot> slot = world.limits.admit(exchange.claims->limits, exchange.view.promptTokensAtMost + output);
        if (!slot)
            return exchange.refuse(std::move(slot).error());
        exchange.slot = *std::move(slot);
    }
    if (exchange.login) {
        exchange.outputHeld = std::numeric_limits<std::int64_t>::max(); // nobody here pays for it
        return Step::Next;
    }
    const bool isPriced = exchange.facts->price && exchange.candidates.size() == 1; // mostly
    if (!isPriced && exchange.claims->isBudgeted && !key.allowUnpriced && !world.settings.allowUnpriced) {
        // Nor may a fallback be without a price.
        std::erase_if(exchange.candidates, [&](const Candidate &candidate) {
            return !candidate.deployment->allowUnpriced && !factsOf(exchange, candidate)->price;
        });
        if (exchange.candidates.empty())
            return exchange.refuse(unpriced(exchange));
        exchange.facts = factsOf(exchange, exchange.candidates.front());
        exchange.record.unpriced = !exchange.facts->price;
    }
    if (Result<void> held = setAside(exchange); !held)
        return exchange.refuse(std::move(held).error());
    return Step::Next;
}

} // namespace tollgate::stage
