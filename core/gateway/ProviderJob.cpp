// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/ProviderJob.h"

#include "core/gateway/Credentials.h"
#include "core/gateway/Exchange.h"
#include "core/gateway/KeptRecord.h"
#include "core/gateway/PassAddress.h"
#include "core/gateway/VideoRequest.h"
#include "core/json/Member.h"
#include "core/json/Walk.h"

#include <algorithm>

namespace tollgate {
namespace {

constexpr std::string_view kinds[] = {"batch", "video"};

/// What a provider does not say of a video alone: Veo's operation nothing, the object of one that was made longer the
/// seconds of both.
bool isAsAsked(const Inbound &inbound)
{
    return inbound.path.find("/operations/") != std::string::npos || inbound.path.find(":predict") != std::string::npos
        || (video::isExtension(inbound.path) && !json::memberOf(inbound.body, "seconds").empty());
}

} // namespace

std::optional<ProviderJob::Kind> ProviderJob::kindNamed(std::string_view name)
{
    if (name == kinds[0])
        return Kind::Batch;
    return name == kinds[1] ? std::optional(Kind::Video) : std::nullopt;
}

std::string_view ProviderJob::kindName() const
{
    return kinds[static_cast<std::size_t>(kind)];
}

ProviderJob ProviderJob::of(const Exchange &exchange, std::string id, std::string path)
{
    const CallRecord &asking = exchange.record;
    const Inbound &inbound = exchange.inbound;
    const std::string key = presentedKey(inbound.headers, inbound.query).value_or(std::string());
    ProviderJob job;
    job.kind = job::isVideo(path) ? Kind::Video : Kind::Batch;
    job.id = std::move(id);
    job.route = exchange.route;
    job.path = std::move(path);
    job.query = passroute::withoutKey(inbound.query, key);
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
    if (job.kind == Kind::Video) {
        job.record.usedModel = exchange.view.model;
        job.record.estimated = exchange.hold.held();
        if (isAsAsked(inbound))
            job.askedMilliseconds = exchange.view.units.milliseconds / std::max<std::int64_t>(exchange.view.choices, 1);
        job.askedSize = exchange.view.image.size;
    }
    return job;
}

StateEntry ProviderJob::entry() const
{
    std::string body;
    json::Writer json(body);
    json.begin('{').member("batch", id).member("route", route->prefix).member("path", path).member("query", query);
    json.numberMember("started", msSinceEpoch(record.started));
    if (kind == Kind::Video) {
        json.numberMember("held_nano", record.estimated.nano()).member("size", askedSize);
        json.numberMember("milliseconds", askedMilliseconds);
    }
    keptrecord::write(json, record);
    json.end('}');
    return {std::string(kindName()), id, std::move(body)};
}

std::optional<ProviderJob> ProviderJob::restored(const StateEntry &entry, const PassRoutes &routes)
{
    ProviderJob job;
    job.kind = kindNamed(entry.kind).value_or(Kind::Batch);
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
        else if (name == "held_nano")
            job.record.estimated = Money::fromNano(json::asInteger(value).value_or(0));
        else if (name == "size")
            job.askedSize = json::textOf(value);
        else if (name == "milliseconds")
            job.askedMilliseconds = json::asInteger(value).value_or(0);
    });
    const auto isIts = [&](const PassRoutePtr &route) { return route && route->prefix == prefix; };
    job.route = routes.find("POST", prefix);
    if (!isIts(job.route))
        job.route = PassRoutes().find("POST", prefix); // passing through was switched off: what it used is billed yet
    if (job.id.empty() || !isIts(job.route))
        return {};
    return job;
}

JobUses ProviderJob::usedIn(const JobState &state) const
{
    if (kind == Kind::Batch || state.videos == 0 || askedMilliseconds == 0)
        return state.used;
    JobUses asked;
    asked[state.model.empty() ? record.usedModel : state.model].videos[askedSize] = askedMilliseconds * state.videos;
    return asked;
}

void ProviderJob::takePayer(const std::vector<CallRecord> &rows)
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

DeploymentPtr ProviderJob::deployment(const World &world) const
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
