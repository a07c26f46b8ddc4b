// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Uuid.h"
#include "core/gateway/MediaBill.h"
#include "core/gateway/PassAddress.h"
#include "core/gateway/ProviderJob.h"
#include "core/gateway/Settlement.h"
#include "core/gateway/World.h"

#include <algorithm>

namespace tollgate::bill {
namespace {

constexpr std::string_view tier = "batch";

Money half(Money cost)
{
    return Money::fromNano(cost.nano() / 2 + cost.nano() % 2);
}

/// Nothing: nobody knows what a part of it costs.
std::optional<Money> costOfTokens(const ProviderJob &job, const Usage &usage, const Candidate &candidate, World &world)
{
    if (usage.isZero())
        return Money();
    const std::optional<ModelPrice> &price = world.prices.of(candidate)->price;
    if (!price || job.kind == ProviderJob::Kind::Video)
        return {};
    const Money cost = costOf(usage, *price, tier);
    return price->batch ? cost : half(cost);
}

std::optional<Money> costOfVideos(const ProviderJob &job, const JobUse &use, const Candidate &candidate, World &world)
{
    Money sum;
    for (const auto &[size, milliseconds] : use.videos) {
        const auto facts = world.prices.ofVideo(candidate, size);
        const std::optional<Money> cost
            = facts->price ? bill::videoCost(*facts->price, {.milliseconds = milliseconds}) : std::nullopt;
        if (!cost)
            return {};
        sum += job.kind == ProviderJob::Kind::Batch ? half(*cost) : *cost;
    }
    return sum;
}

std::optional<Candidate> candidateNamed(const ProviderJob &job, const std::string &model, const World &world)
{
    const DeploymentPtr lender = job.route->target ? job.route->target
        : world.models ? passroute::lender(*job.route, job.record.provider, model, *world.models)
                       : nullptr;
    return lender ? std::optional(Candidate{lender, model, job.record.provider + '/' + model}) : std::nullopt;
}

/// A video under the name that it was asked for by, where that has a price (a deployment of Azure's has a name of its
/// own), else under its model's. Nothing: its provider is set up no more.
std::optional<Candidate> pricedAs(const ProviderJob &job, const std::string &model, const JobUse &use, World &world)
{
    if (job.kind == ProviderJob::Kind::Video && !job.record.usedModel.empty()) {
        std::optional<Candidate> asked = candidateNamed(job, job.record.usedModel, world);
        if (asked && costOfVideos(job, use, *asked, world))
            return asked;
    }
    return candidateNamed(job, model, world);
}

/// Out of what was set aside for it, if anything was. A key that is gone is counted in what binds all keys.
std::vector<CounterDelta> counted(World &world, const std::string &keyId, Money cost, Hold &hold)
{
    std::vector<CounterDelta> counters = std::exchange(hold, Hold()).settle(cost);
    if (!counters.empty() || cost.isZero())
        return counters;
    VirtualKeyPtr key = world.keys.find(KeyId(keyId));
    if (!key) {
        VirtualKey gone;
        gone.id = KeyId(keyId);
        key = std::make_shared<const VirtualKey>(std::move(gone));
    }
    const std::vector<BudgetClaim> budgets = claimsOf(key, world.settings.caps).budgets;
    return world.budgets.holdNothing(budgets).settle(cost);
}

std::string lengthOf(const JobUse &use)
{
    Units all;
    for (const auto &[size, milliseconds] : use.videos)
        all.milliseconds += milliseconds;
    return inWords(all, "video");
}

CallRecord rowOf(const World &world, const ProviderJob &job)
{
    CallRecord row = job.record;
    row.started = row.ended = world.clock.now();
    row.id = newCallId(row.started);
    row.estimated = Money();
    row.surface = Surface::OpenAiMedia;
    row.answerId = job.id;
    const bool isBatch = job.kind == ProviderJob::Kind::Batch;
    row.operation = isBatch ? Operation::Batch : Operation::Video;
    row.serviceTier = isBatch ? tier : std::string_view();
    row.notes.push_back("what " + std::string(job.kindName()) + ' ' + job.id + (isBatch ? " used" : " costs"));
    return row;
}

} // namespace

bool isBill(const CallRecord &row, const ProviderJob &job)
{
    return row.answerId == job.id && row.usageSource != UsageSource::None;
}

bool isBilled(const std::vector<CallRecord> &rows, const ProviderJob &job, const std::string &model)
{
    return std::ranges::any_of(rows, [&](const CallRecord &row) { return isBill(row, job) && row.usedModel == model; });
}

CallRecord jobRow(World &world, const ProviderJob &job, const std::string &model, const JobUse &use, Hold &hold)
{
    CallRecord row = rowOf(world, job);
    row.askedModel = row.usedModel = model;
    row.modelGroup = model.empty() ? std::string() : row.provider + '/' + model;
    row.status = "ok";
    row.httpStatus = 200;
    row.usage = use.usage;
    row.usageSource = UsageSource::Provider;
    if (!use.videos.empty())
        row.notes.push_back("billed by " + lengthOf(use));
    if (use.isZero())
        row.notes.push_back("its answers do not say what they used");
    if (const std::optional<Candidate> candidate = pricedAs(job, model, use, world)) {
        const std::optional<Money> tokens = costOfTokens(job, use.usage, *candidate, world);
        const std::optional<Money> videos = costOfVideos(job, use, *candidate, world);
        row.deploymentId = candidate->deployment->id.text();
        row.unpriced = !tokens || !videos || use.isZero();
        row.cost = tokens.value_or(Money()) + videos.value_or(Money());
    } else {
        row.unpriced = true;
    }
    row.counters = counted(world, row.keyId, row.cost, hold);
    if (const VirtualKeyPtr key = world.keys.find(KeyId(row.keyId)))
        settlement::spent(world, *key, world.claims.of(key, world.settings.caps).get(), row.cost);
    settlement::logLine(row);
    return row;
}

CallRecord unknownJobRow(const World &world, const ProviderJob &job, const Error &error)
{
    CallRecord row = rowOf(world, job);
    row.status = nameOf(error.kind);
    row.message = error.message;
    row.unpriced = true;
    return row;
}

} // namespace tollgate::bill
