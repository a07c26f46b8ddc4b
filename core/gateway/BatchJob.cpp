// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/BatchJob.h"

#include "core/gateway/Credentials.h"
#include "core/gateway/Exchange.h"
#include "core/gateway/KeptRecord.h"
#include "core/gateway/PassAddress.h"
#include "core/json/Walk.h"

namespace tollgate {

BatchJob BatchJob::of(const Exchange &exchange, std::string id, std::string path)
{
    const CallRecord &asking = exchange.record;
    const Inbound &inbound = exchange.inbound;
    const std::string key = presentedKey(inbound.headers, inbound.query).value_or(std::string());
    BatchJob job{std::move(id), exchange.route, std::move(path), passroute::withoutKey(inbound.query, key), {}};
    job.record.keyId = asking.keyId;
    job.record.keyName = asking.keyName;
    job.record.userId = asking.userId;
    job.record.teamId = asking.teamId;
    job.record.tool = asking.tool;
    job.record.tags = asking.tags;
    job.record.provider = asking.provider;
    job.record.deploymentId = asking.deploymentId;
    job.record.apiBase = asking.apiBase;
    job.record.started = asking.started;
    return job;
}

StateEntry BatchJob::entry() const
{
    std::string body;
    json::Writer json(body);
    json.begin('{').member("batch", id).member("route", route->prefix).member("path", path).member("query", query);
    json.numberMember("started", msSinceEpoch(record.started));
    keptrecord::write(json, record);
    json.end('}');
    return {kind, id, std::move(body)};
}

std::optional<BatchJob> BatchJob::restored(const StateEntry &entry, const PassRoutes &routes)
{
    BatchJob job;
    std::string prefix;
    json::eachMember(entry.body, [&](std::string_view name, std::string_view value) {
        keptrecord::read(job.record, name, value);
        if (name == "batch")
            job.id = json::textOf(value);
        else if (name == "route")
            prefix = json::textOf(value);
        else if (name == "path")
            job.path = json::textOf(value);
        else if (name == "query")
            job.query = json::textOf(value);
        else if (name == "started")
            job.record.started = WallTime(std::chrono::milliseconds(json::asInteger(value).value_or(0)));
    });
    const auto isIts = [&](const PassRoutePtr &route) { return route && route->prefix == prefix; };
    job.route = routes.find("POST", prefix);
    if (!isIts(job.route))
        job.route = PassRoutes().find("POST", prefix); // passing through was switched off: what it used is billed yet
    if (job.id.empty() || !isIts(job.route))
        return {};
    return job;
}

void BatchJob::takePayer(const std::vector<CallRecord> &rows)
{
    for (const CallRecord &row : rows)
        if (row.answerId == id) {
            record.keyId = row.keyId;
            record.keyName = row.keyName;
            record.userId = row.userId;
            record.teamId = row.teamId;
            record.tool = row.tool;
            record.tags = row.tags;
        }
}

DeploymentPtr BatchJob::deployment(const World &world) const
{
    if (route->target)
        return route->target;
    if (!world.models)
        return {};
    for (const DeploymentPtr &each : world.models->all())
        if (each->id.text() == record.deploymentId)
            return each;
    return passroute::lender(*route, record.provider, {}, *world.models);
}

} // namespace tollgate
