// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/KeptRecord.h"

#include "core/json/Walk.h"

namespace tollgate::keptrecord {
namespace {

constexpr std::pair<std::string_view, std::string CallRecord::*> texts[] = {
    {"key", &CallRecord::keyId},
    {"key_name", &CallRecord::keyName},
    {"user", &CallRecord::userId},
    {"team", &CallRecord::teamId},
    {"end_user", &CallRecord::endUser},
    {"tool", &CallRecord::tool},
    {"asked_model", &CallRecord::askedModel},
    {"model", &CallRecord::usedModel},
    {"group", &CallRecord::modelGroup},
    {"provider", &CallRecord::provider},
    {"deployment", &CallRecord::deploymentId},
    {"api_base", &CallRecord::apiBase},
    {"client", &CallRecord::clientIp},
    {"session", &CallRecord::sessionId},
};

} // namespace

void write(json::Writer &json, const CallRecord &record)
{
    for (const auto &[name, member] : texts)
        json.member(name, record.*member);
    json.name("tags").begin('[');
    for (const std::string &tag : record.tags)
        json.raw(json::quoted(tag));
    json.end(']');
}

void read(CallRecord &record, std::string_view name, std::string_view value)
{
    for (const auto &[spelled, member] : texts)
        if (spelled == name)
            record.*member = json::textOf(value);
    if (name == "tags")
        json::eachElement(value, [&](std::string_view tag) { record.tags.push_back(json::textOf(tag)); });
}

} // namespace tollgate::keptrecord
