// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/control/VerbFunctions.h"

#include <algorithm>

namespace tollgate::verb {
namespace {

namespace js = boost::json;

struct GroupName {
    std::string_view name;
    UsageGroup group;
};
constexpr GroupName groups[] = {
    {"key", UsageGroup::Key},   {"model", UsageGroup::Model},   {"provider", UsageGroup::Provider},
    {"tag", UsageGroup::Tag},   {"tool", UsageGroup::Tool},     {"day", UsageGroup::Day},
    {"hour", UsageGroup::Hour}, {"status", UsageGroup::Status}, {"customer", UsageGroup::Customer},
};

std::optional<WallTime> time(const Control::Arguments &arguments, std::string_view name)
{
    const js::value *value = arguments.if_contains(name);
    boost::system::error_code failed;
    if (!value || !value->is_number())
        return {};
    const auto ms = value->to_number<std::int64_t>(failed);
    return failed ? std::nullopt : std::optional(wallTime(ms));
}

js::object sums(const UsageRow &row)
{
    return {{"requests", row.requests},
            {"failures", row.failures},
            {"prompt_tokens", row.usage.promptTokens()},
            {"cached_tokens", row.usage.cacheRead},
            {"cache_write_tokens", row.usage.cacheWrite5m + row.usage.cacheWrite1h},
            {"completion_tokens", row.usage.completionTokens()},
            {"reasoning_tokens", row.usage.reasoning},
            {"unpriced_requests", row.unpriced},
            {"duration_ms", row.durationMs},
            {"first_token_ms", row.firstTokenMs},
            {"first_tokens", row.firstTokens},
            {"spend_usd", row.spend.decimal()},
            {"notional_usd", row.notional.decimal()}};
}

void add(UsageRow &total, const UsageRow &row)
{
    total.requests += row.requests;
    total.failures += row.failures;
    total.unpriced += row.unpriced;
    total.spend += row.spend;
    total.notional += row.notional;
    total.durationMs += row.durationMs;
    total.firstTokenMs += row.firstTokenMs;
    total.firstTokens += row.firstTokens;
    total.usage.input += row.usage.promptTokens() - row.usage.cacheRead;
    total.usage.cacheRead += row.usage.cacheRead;
    total.usage.output += row.usage.completionTokens() - row.usage.reasoning;
    total.usage.reasoning += row.usage.reasoning;
}

} // namespace

js::object toJson(const CallRecord &record)
{
    js::array tags, attempts, notes;
    for (const std::string &tag : record.tags)
        tags.emplace_back(tag);
    for (const std::string &note : record.notes)
        notes.emplace_back(note);
    for (const AttemptRecord &attempt : record.attempts)
        attempts.push_back({{"number", attempt.number},
                            {"deployment", attempt.deploymentId},
                            {"provider", attempt.provider},
                            {"model", attempt.model},
                            {"status", attempt.status},
                            {"outcome", attempt.outcome},
                            {"message", attempt.message},
                            {"duration_ms", attempt.durationMs}});
    return {{"id", record.id.text()},
            {"started", msSinceEpoch(record.started)},
            {"ended", msSinceEpoch(record.ended)},
            {"operation", nameOf(record.operation)},
            {"stream", record.stream},
            {"status", record.status},
            {"http_status", record.httpStatus},
            {"message", record.message},
            {"key_id", record.keyId},
            {"key_name", record.keyName},
            {"user", record.endUser},
            {"user_id", record.userId},
            {"team_id", record.teamId},
            {"tool", record.tool},
            {"tags", std::move(tags)},
            {"asked_model", record.askedModel},
            {"used_model", record.usedModel},
            {"model_group", record.modelGroup},
            {"provider", record.provider},
            {"deployment", record.deploymentId},
            {"api_base", record.apiBase},
            {"answer_id", record.answerId},
            {"finish_reason", record.finishReason},
            {"duration_ms", record.durationMs},
            {"first_token_ms", record.firstTokenMs},
            {"overhead_us", record.overheadUs},
            {"prompt_tokens", record.usage.promptTokens()},
            {"cached_tokens", record.usage.cacheRead},
            {"cache_write_tokens", record.usage.cacheWrite5m + record.usage.cacheWrite1h},
            {"completion_tokens", record.usage.completionTokens()},
            {"reasoning_tokens", record.usage.reasoning},
            {"usage_source", nameOf(record.usageSource)},
            {"spend_usd", record.cost.decimal()},
            {"unpriced", record.unpriced},
            {"login", record.login},
            {"notional_usd", record.notional.decimal()},
            {"client_ip", record.clientIp},
            {"session_id", record.sessionId},
            {"attempts", std::move(attempts)},
            {"notes", std::move(notes)}};
}

void reportUsage(LocalControl &control, Control::Arguments arguments, Control::Reply reply)
{
    UsageQuery query;
    query.since = time(arguments, "since");
    query.until = time(arguments, "until");
    query.keyId = text(arguments, "key_id").value_or("");
    query.model = text(arguments, "model").value_or("");
    query.provider = text(arguments, "provider").value_or("");
    query.tag = text(arguments, "tag").value_or("");
    if (const js::value *asked = arguments.if_contains("group"); asked && asked->is_array()) {
        for (const js::value &name : asked->get_array()) {
            const auto row = std::ranges::find_if(groups, [&](const GroupName &group) {
                return name.is_string() && group.name == std::string_view(name.get_string());
            });
            if (row == std::end(groups))
                return reply(Error{
                    .kind = ErrorKind::BadRequest,
                    .message = "Usage is grouped by key, model, provider, tag, tool, day, hour, status or customer.",
                    .param = "group"});
            query.groups.push_back(row->group);
        }
    }
    const auto has = [&](UsageGroup group) { return std::ranges::find(query.groups, group) != query.groups.end(); };
    if (has(UsageGroup::Customer) && has(UsageGroup::Tag))
        return reply(Error{.kind = ErrorKind::BadRequest,
                           .message = "Usage is grouped by customer or by tag, not by both.",
                           .param = "group"});
    control.parts().log.usage(std::move(query), [reply = std::move(reply)](Result<std::vector<UsageRow>> rows) mutable {
        if (!rows)
            return reply(std::move(rows).error());
        js::array list;
        UsageRow total;
        for (const UsageRow &row : *rows) {
            js::object json;
            for (const auto &[name, value] : row.group)
                json[name] = value;
            for (const auto &member : sums(row))
                json[member.key()] = member.value();
            list.push_back(std::move(json));
            add(total, row);
        }
        reply(js::value(js::object{{"rows", std::move(list)}, {"total", sums(total)}}));
    });
}

void listCalls(LocalControl &control, Control::Arguments arguments, Control::Reply reply)
{
    CallQuery query;
    query.since = time(arguments, "since");
    query.until = time(arguments, "until");
    query.keyId = text(arguments, "key_id").value_or("");
    query.model = text(arguments, "model").value_or("");
    query.provider = text(arguments, "provider").value_or("");
    query.status = text(arguments, "status").value_or("");
    query.tag = text(arguments, "tag").value_or("");
    query.callId = text(arguments, "call_id").value_or("");
    query.before = text(arguments, "before").value_or("");
    if (const js::value *most = arguments.if_contains("most"); most && most->is_int64())
        query.most = static_cast<int>(std::clamp<std::int64_t>(most->get_int64(), 1, 10'000));
    control.parts().log.calls(std::move(query),
                              [reply = std::move(reply)](Result<std::vector<CallRecord>> rows) mutable {
                                  if (!rows)
                                      return reply(std::move(rows).error());
                                  js::array list;
                                  for (const CallRecord &row : *rows)
                                      list.push_back(toJson(row));
                                  reply(js::value(std::move(list)));
                              });
}

void status(LocalControl &control, Control::Arguments, Control::Reply reply)
{
    js::object json = control.parts().status();
    json["version"] = TOLLGATE_VERSION;
    json["keys"] = control.parts().keys.all().size();
    json["models"] = control.parts().models->names().size();
    json["ledger"] = control.parts().log.isAvailable() ? "ok" : "unavailable";
    if (const std::string why = control.parts().log.trouble(); !why.empty())
        json["ledger_trouble"] = why;
    json["ledger_lag"] = control.parts().log.lag();
    reply(js::value(std::move(json)));
}

namespace {

void setPaused(LocalControl &control, bool paused, Control::Reply reply)
{
    ControlParts &parts = control.parts();
    if (!parts.setPaused)
        return reply(Error{.kind = ErrorKind::Conflict, .message = "No gateway runs that could be paused."});
    parts.setPaused(paused);
    emit parts.feed.notice(paused ? QStringLiteral("gateway_paused") : QStringLiteral("gateway_resumed"), QString(),
                           QString());
    reply(js::value(js::object{{"paused", paused}}));
}

js::value orNull(const std::optional<std::int64_t> &value)
{
    return value ? js::value(*value) : js::value();
}

js::value pulseJson(const ControlParts &parts)
{
    js::array minutes;
    for (const Pulse::Minute &minute : parts.pulse->minutes(parts.clock.now()))
        minutes.push_back({{"requests", minute.requests},
                           {"failures", minute.failures},
                           {"tokens", minute.tokens},
                           {"first_token_ms", orNull(minute.firstTokenMs)}});
    return js::object{{"minutes", std::move(minutes)},
                      {"first_token_ms", orNull(parts.pulse->firstTokenMs())},
                      {"overhead_us", orNull(parts.pulse->overheadUs())}};
}

} // namespace

void pause(LocalControl &control, Control::Arguments, Control::Reply reply)
{
    setPaused(control, true, std::move(reply));
}

void resume(LocalControl &control, Control::Arguments, Control::Reply reply)
{
    setPaused(control, false, std::move(reply));
}

void pulse(LocalControl &control, Control::Arguments, Control::Reply reply)
{
    ControlParts &parts = control.parts();
    if (!parts.pulse)
        return reply(Error{.kind = ErrorKind::Conflict, .message = "No gateway runs that could count."});
    if (parts.pulse->isFilled())
        return reply(pulseJson(parts));
    // Right after a start the last hour is in the ledger.
    parts.log.calls(
        {.since = parts.pulse->begun() - std::chrono::hours(1), .until = parts.pulse->begun(), .most = 5000},
        [&parts, reply = std::move(reply)](const Result<std::vector<CallRecord>> &records) mutable {
            if (records)
                parts.pulse->fill(*records, parts.clock.now());
            reply(pulseJson(parts));
        });
}

void stop(LocalControl &control, Control::Arguments, Control::Reply reply)
{
    reply(js::value(js::object{{"stopping", true}}));
    control.parts().stop();
}

} // namespace tollgate::verb
