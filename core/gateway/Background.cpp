// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/Background.h"

#include "core/gateway/BackgroundAnswer.h"
#include "core/gateway/Exchange.h"
#include "core/gateway/KeptRecord.h"
#include "core/json/Walk.h"

namespace tollgate {

std::shared_ptr<BackgroundAnswer> BackgroundWork::find(const std::string &id, std::string_view owner) const
{
    const auto found = answers.find(id);
    return found == answers.end() || found->second->owner() != owner ? nullptr : found->second;
}

namespace background {
namespace {

/// Money for what is under way already: set aside where there is some left, else only counted.
Hold holdFor(Exchange &exchange, Money estimated)
{
    Budgets &budgets = exchange.world.budgets;
    Result<Hold> hold = budgets.hold(exchange.claims->budgets, estimated);
    return hold ? *std::move(hold) : budgets.holdNothing(exchange.claims->budgets);
}

} // namespace

StateEntry entryOf(const Exchange &exchange, const std::string &answerId)
{
    const CallRecord &record = exchange.record;
    std::string body;
    json::Writer json(body);
    json.begin('{').member("answer", answerId).member("call", record.id.text());
    keptrecord::write(json, record);
    json.numberMember("started", msSinceEpoch(record.started)).numberMember("estimated", record.estimated.nano());
    json.end('}');
    return {BackgroundWork::kind, answerId, std::move(body)};
}

bool restore(Exchange &exchange, const StateEntry &entry, std::string &answerId)
{
    CallRecord &record = exchange.record;
    std::string call;
    json::eachMember(entry.body, [&](std::string_view name, std::string_view value) {
        keptrecord::read(record, name, value);
        if (name == "answer")
            answerId = json::textOf(value);
        else if (name == "call")
            call = json::textOf(value);
        else if (name == "estimated")
            record.estimated = Money::fromNano(json::asInteger(value).value_or(0));
    });
    exchange.models = exchange.world.models;
    exchange.key = exchange.world.keys.find(KeyId(record.keyId));
    DeploymentPtr deployment;
    if (exchange.models)
        for (const DeploymentPtr &each : exchange.models->all())
            if (each->id.text() == record.deploymentId)
                deployment = each;
    if (!exchange.key || !deployment || answerId.empty())
        return false;
    const Candidate candidate{deployment, record.usedModel, record.modelGroup};
    exchange.candidates = {candidate};
    exchange.facts = exchange.world.prices.of(candidate);
    record.unpriced = !exchange.facts->price;
    exchange.claims = exchange.world.claims.of(exchange.key, exchange.world.settings.caps);
    exchange.hold = holdFor(exchange, record.estimated);
    record.attempts.push_back({.number = 1,
                               .deploymentId = deployment->id.text(),
                               .provider = deployment->provider,
                               .model = record.usedModel,
                               .apiBase = deployment->baseUrl,
                               .started = exchange.world.clock.now(),
                               .status = 200,
                               .outcome = "ok"});
    exchange.noteAsked(candidate);
    record.notes.push_back("goes on from call " + call + ", which a stop of the gateway interrupted");
    return true;
}

} // namespace background
} // namespace tollgate
