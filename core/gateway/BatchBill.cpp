// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Uuid.h"
#include "core/gateway/BatchJob.h"
#include "core/gateway/PassAddress.h"
#include "core/gateway/World.h"

#include <algorithm>

namespace tollgate::bill {
namespace {

constexpr std::string_view tier = "batch";

Money costOfBatch(const Usage &usage, const ModelPrice &price)
{
    const Money cost = costOf(usage, price, tier);
    return price.batch ? cost : Money::fromNano(cost.nano() / 2 + cost.nano() % 2);
}

std::vector<CounterDelta> counted(World &world, const std::string &keyId, Money cost)
{
    const VirtualKeyPtr key = world.keys.find(KeyId(keyId));
    if (!key)
        return {};
    return world.budgets.holdNothing(world.claims.of(key, world.settings.caps)->budgets).settle(cost);
}

CallRecord rowOf(const World &world, const BatchJob &job)
{
    CallRecord row = job.record;
    row.started = row.ended = world.clock.now();
    row.id = newCallId(row.started);
    row.operation = Operation::Batch;
    row.surface = Surface::OpenAiMedia;
    row.answerId = job.id;
    row.serviceTier = tier;
    return row;
}

} // namespace

bool isBilled(const std::vector<CallRecord> &rows, const BatchJob &job, const std::string &model)
{
    return std::ranges::any_of(rows, [&](const CallRecord &row) {
        return row.answerId == job.id && !row.usage.isZero() && row.usedModel == model;
    });
}

CallRecord batchRow(World &world, const BatchJob &job, const std::string &model, const Usage &usage)
{
    CallRecord row = rowOf(world, job);
    row.askedModel = row.usedModel = model;
    row.modelGroup = model.empty() ? std::string() : row.provider + '/' + model;
    row.status = "ok";
    row.httpStatus = 200;
    row.usage = usage;
    row.usageSource = UsageSource::Provider;
    row.notes.push_back("what batch " + job.id + " used");
    const DeploymentPtr lender
        = world.models ? passroute::lender(*job.route, row.provider, model, *world.models) : nullptr;
    const auto facts = lender ? world.prices.of(Candidate{lender, model, row.modelGroup}) : nullptr;
    row.unpriced = !facts || !facts->price;
    if (lender)
        row.deploymentId = lender->id.text();
    if (!row.unpriced)
        row.cost = costOfBatch(usage, *facts->price);
    row.counters = counted(world, row.keyId, row.cost);
    return row;
}

CallRecord unknownBatchRow(const World &world, const BatchJob &job, const Error &error)
{
    CallRecord row = rowOf(world, job);
    row.status = nameOf(error.kind);
    row.message = error.message;
    row.notes.push_back("what batch " + job.id + " used");
    return row;
}

} // namespace tollgate::bill
