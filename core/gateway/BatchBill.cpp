// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Uuid.h"
#include "core/gateway/BatchMeter.h"
#include "core/gateway/Exchange.h"
#include "core/gateway/PassAddress.h"

#include <algorithm>

namespace tollgate::bill {
namespace {

constexpr std::string_view tier = "batch";

Money costOfBatch(const Usage &usage, const ModelPrice &price)
{
    const Money cost = costOf(usage, price, tier);
    return price.batch ? cost : Money::fromNano(cost.nano() / 2 + cost.nano() % 2);
}

/// Who pays, and for what: nothing of the request that happened to ask.
struct Payer {
    std::string keyId, keyName, userId, teamId, tool;
    std::vector<std::string> tags;
};

Payer payerOf(const CallRecord &record)
{
    return {record.keyId, record.keyName, record.userId, record.teamId, record.tool, record.tags};
}

/// The money is gone already: it is counted, whatever the budget says.
std::vector<CounterDelta> counted(World &world, const std::string &keyId, Money cost)
{
    const VirtualKeyPtr key = world.keys.find(KeyId(keyId));
    if (!key)
        return {};
    return world.budgets.holdNothing(world.claims.of(key, world.settings.caps)->budgets).settle(cost);
}

struct Batch {
    std::string id, provider, apiBase;
    Surface surface;
    PassRoutePtr route;
    std::map<std::string, Usage> used;
};

void bill(World &world, const Batch &batch, const Payer &payer)
{
    for (const auto &[model, usage] : batch.used) {
        CallRecord row;
        row.started = row.ended = world.clock.now();
        row.id = newCallId(row.started);
        row.operation = Operation::Batch;
        row.surface = batch.surface;
        row.keyId = payer.keyId;
        row.keyName = payer.keyName;
        row.userId = payer.userId;
        row.teamId = payer.teamId;
        row.tool = payer.tool;
        row.tags = payer.tags;
        row.askedModel = row.usedModel = model;
        row.provider = batch.provider;
        row.apiBase = batch.apiBase;
        row.modelGroup = model.empty() ? std::string() : batch.provider + '/' + model;
        row.answerId = batch.id;
        row.status = "ok";
        row.httpStatus = 200;
        row.usage = usage;
        row.usageSource = UsageSource::Provider;
        row.serviceTier = tier;
        row.notes.push_back("what batch " + batch.id + " used");
        const DeploymentPtr lender = passroute::lender(*batch.route, batch.provider, model, *world.models);
        const auto facts = lender ? world.prices.of(Candidate{lender, model, row.modelGroup}) : nullptr;
        row.unpriced = !facts || !facts->price;
        if (lender)
            row.deploymentId = lender->id.text();
        if (!row.unpriced)
            row.cost = costOfBatch(usage, *facts->price);
        row.counters = counted(world, row.keyId, row.cost);
        emit world.feed.callEnded(row);
        world.log.settled(std::move(row), [](const Result<void> &) {});
    }
}

} // namespace

void batch(const Exchange &exchange, const BatchMeter &meter)
{
    World &world = exchange.world;
    if (meter.used().empty() || meter.id().empty() || !world.models
        || !world.background.billedBatches.insert(meter.id()).second)
        return;
    const Deployment &deployment = *exchange.candidates.front().deployment;
    const Batch batch{meter.id(),     deployment.provider, deployment.baseUrl, exchange.inbound.surface,
                      exchange.route, meter.used()};
    CallQuery query;
    query.answerId = batch.id;
    query.most = 10;
    world.log.calls(std::move(query),
                    [&world, batch, asks = payerOf(exchange.record)](const Result<std::vector<CallRecord>> &rows) {
                        if (!rows) {
                            world.background.billedBatches.erase(batch.id); // the next one who asks may
                            return;
                        }
                        const auto isBill = [](const CallRecord &row) { return !row.usage.isZero(); };
                        if (std::ranges::none_of(*rows, isBill))
                            bill(world, batch, rows->empty() ? asks : payerOf(rows->back()));
                    });
}

} // namespace tollgate::bill
