// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/Values.h"

#include "translations/CoreWords.h"
#include "ui/models/Json.h"
#include "ui/models/Outlook.h"

#include <algorithm>
#include <QDateTime>
#include <QTimeZone>

namespace tollgate::ui {

namespace js = boost::json;
using namespace read; // NOLINT: the words of this file

Call callFrom(const js::object &json)
{
    Call call;
    call.id = text(json, "id");
    call.status = text(json, "status");
    call.message = text(json, "message");
    call.keyName = text(json, "key_name");
    call.keyId = text(json, "key_id");
    call.tool = text(json, "tool");
    call.askedModel = text(json, "asked_model");
    call.usedModel = text(json, "used_model");
    call.provider = text(json, "provider");
    call.finishReason = text(json, "finish_reason");
    call.operation = text(json, "operation");
    call.usageSource = text(json, "usage_source");
    call.started = number(json, "started");
    call.ended = number(json, "ended");
    call.durationMs = number(json, "duration_ms");
    call.firstTokenMs = number(json, "first_token_ms", -1);
    call.overheadUs = number(json, "overhead_us");
    call.httpStatus = static_cast<int>(number(json, "http_status"));
    call.stream = flag(json, "stream");
    call.unpriced = flag(json, "unpriced");
    call.promptTokens = number(json, "prompt_tokens");
    call.cachedTokens = number(json, "cached_tokens");
    call.completionTokens = number(json, "completion_tokens");
    call.reasoningTokens = number(json, "reasoning_tokens");
    call.cost = money(json, "spend_usd");
    call.login = text(json, "login");
    call.notional = money(json, "notional_usd");
    call.tags = texts(json, "tags");
    call.notes = texts(json, "notes");
    for (const js::value &value : list(json, "attempts")) {
        const js::object &one = object(value);
        call.attempts.push_back({text(one, "provider"), text(one, "model"), text(one, "outcome"), text(one, "message"),
                                 static_cast<int>(number(one, "status")), number(one, "duration_ms")});
    }
    return call;
}

Key keyFrom(const js::object &json)
{
    Key key;
    key.id = text(json, "token");
    key.name = text(json, "key_alias");
    key.shown = text(json, "key_name");
    key.pausedWhy = pausedInWords(text(json, "paused"));
    key.origin = text(json, "origin");
    key.blocked = flag(json, "blocked");
    key.models = texts(json, "models");
    key.tags = texts(json, "tags");
    key.spent = money(json, "spend");
    key.expires = number(json, "expires");
    key.created = number(json, "created_at");
    const auto limit = [&](const char *name) {
        const js::value *value = json.if_contains(name);
        return value && value->is_number() ? std::optional<qint64>(number(json, name)) : std::nullopt;
    };
    key.requestsPerMinute = limit("rpm_limit");
    key.tokensPerMinute = limit("tpm_limit");
    key.parallel = limit("max_parallel_requests");
    key.allowsUnpriced = flag(json, "allow_unpriced");
    const auto sum = [&](const char *name) {
        return text(json, name).isEmpty() ? std::nullopt : std::optional(money(json, name));
    };
    key.warning = sum("soft_budget");
    key.brake = sum("brake");
    if (const js::value *aliases = json.if_contains("aliases"))
        for (const auto &entry : object(*aliases))
            if (entry.value().is_string())
                key.aliases.emplace_back(QString::fromStdString(std::string(entry.key())),
                                         QString::fromStdString(std::string(entry.value().get_string())));
    for (const js::value &value : list(json, "budgets")) {
        const js::object &one = object(value);
        key.budgets.push_back({money(one, "max_budget"), money(one, "spent"), money(one, "held"),
                               text(one, "budget_duration"), number(one, "resets_at")});
    }
    return key;
}

Deployment deploymentFrom(const js::object &json)
{
    Deployment made;
    made.id = text(json, "id");
    made.name = text(json, "name");
    made.modelName = text(json, "model_name");
    made.provider = text(json, "provider");
    made.model = text(json, "model");
    made.baseUrl = text(json, "base_url");
    made.credential = text(json, "credential");
    made.credentialKnown = flag(json, "credential_known");
    made.origin = text(json, "origin");
    made.where = text(json, "where");
    made.local = flag(json, "local");
    made.off = flag(json, "off");
    if (const js::value *health = json.if_contains("health")) {
        const js::object &state = object(*health);
        made.calls = number(state, "calls");
        made.failures = number(state, "failures");
        made.running = number(state, "running");
        made.cooling = flag(state, "cooling");
        made.latencyMs = real(state, "latency_ms");
        made.lastError = text(state, "last_error");
    }
    return made;
}

UsageSum usageFrom(const js::object &json)
{
    UsageSum sum;
    sum.hour = text(json, "hour");
    if (sum.hour.isEmpty())
        sum.hour = text(json, "day");
    sum.key = text(json, "key");
    sum.keyName = text(json, "key_name");
    sum.model = text(json, "model");
    sum.provider = text(json, "provider");
    sum.tool = text(json, "tool");
    sum.tag = text(json, "tag");
    sum.status = text(json, "status");
    sum.requests = number(json, "requests");
    sum.failures = number(json, "failures");
    sum.promptTokens = number(json, "prompt_tokens");
    sum.cachedTokens = number(json, "cached_tokens");
    sum.completionTokens = number(json, "completion_tokens");
    sum.reasoningTokens = number(json, "reasoning_tokens");
    sum.unpriced = number(json, "unpriced_requests");
    sum.durationMs = number(json, "duration_ms");
    sum.firstTokenMs = number(json, "first_token_ms");
    sum.firstTokens = number(json, "first_tokens");
    sum.spend = money(json, "spend_usd");
    sum.notional = money(json, "notional_usd");
    return sum;
}

void UsageSum::add(const UsageSum &other)
{
    requests += other.requests;
    failures += other.failures;
    promptTokens += other.promptTokens;
    cachedTokens += other.cachedTokens;
    completionTokens += other.completionTokens;
    reasoningTokens += other.reasoningTokens;
    unpriced += other.unpriced;
    durationMs += other.durationMs;
    firstTokenMs += other.firstTokenMs;
    firstTokens += other.firstTokens;
    spend += other.spend;
    notional += other.notional;
}

qint64 UsageSum::startOfHour() const
{
    // `2026-11-21T14:00Z`, or a day.
    const QDateTime time(QDate::fromString(hour.left(10), Qt::ISODate), QTime(hour.mid(11, 2).toInt(), 0),
                         QTimeZone::utc());
    return time.toMSecsSinceEpoch();
}

std::vector<UsageSum> usageRowsFrom(const js::value &report)
{
    const js::value *rows = object(report).if_contains("rows");
    return rows ? each(*rows, usageFrom) : std::vector<UsageSum>();
}

Status statusFrom(const js::object &json)
{
    Status status;
    status.url = text(json, "url");
    status.version = text(json, "version");
    status.dataDir = text(json, "data_dir");
    status.started = number(json, "started");
    status.underWay = number(json, "calls_under_way");
    status.connections = number(json, "connections");
    status.keys = number(json, "keys");
    status.models = number(json, "models");
    status.memory = number(json, "memory_bytes");
    status.isPaused = flag(json, "paused");
    status.isLedgerFine = text(json, "ledger") != u"unavailable";
    status.profile = text(json, "profile");
    status.profiles = texts(json, "profiles");
    if (const js::value *nearest = json.if_contains("nearest_budget"); nearest && nearest->is_object()) {
        const js::object &budget = nearest->get_object();
        status.nearest = {.most = money(budget, "max_budget"),
                          .spent = money(budget, "spend"),
                          .held = {},
                          .period = text(budget, "budget_duration"),
                          .resets = 0};
        status.nearestKey = text(budget, "key");
    }
    if (const js::value *display = json.if_contains("display")) {
        const js::object &shown = object(*display);
        status.currency = text(shown, "currency");
        status.rate = text(shown, "rate");
        status.rateDay = QDate::fromString(text(shown, "rate_date"), Qt::ISODate);
    }
    return status;
}

Pulse pulseFrom(const js::object &json)
{
    Pulse pulse;
    pulse.firstTokenMs = number(json, "first_token_ms", -1);
    pulse.overheadUs = number(json, "overhead_us", -1);
    for (const js::value &value : list(json, "minutes")) {
        const js::object &one = object(value);
        pulse.minutes.push_back({number(one, "requests"), number(one, "failures"), number(one, "tokens"),
                                 number(one, "first_token_ms", -1)});
    }
    return pulse;
}

std::optional<qint64> Call::speed() const
{
    constexpr qint64 leastMs = 200;
    const qint64 streaming = durationMs - std::max<qint64>(firstTokenMs, 0);
    return isFine() && stream && completionTokens > 0 && streaming > leastMs
        ? std::optional(completionTokens * 1000 / streaming)
        : std::nullopt;
}

qint64 Pulse::requests() const
{
    qint64 sum = 0;
    for (const Minute &minute : minutes)
        sum += minute.requests;
    return sum;
}

qint64 Pulse::failures() const
{
    qint64 sum = 0;
    for (const Minute &minute : minutes)
        sum += minute.failures;
    return sum;
}

qint64 Pulse::tokens() const
{
    qint64 sum = 0;
    for (const Minute &minute : minutes)
        sum += minute.tokens;
    return sum;
}

} // namespace tollgate::ui
