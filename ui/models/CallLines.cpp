// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/CallLines.h"

#include "ui/models/Masks.h"

#include <boost/json.hpp>

namespace tollgate::ui {
namespace {

namespace js = boost::json;

/// What clients chose themselves (models, tags) may hold a credential as well as what a provider says.
void put(js::object &json, const char *name, const QString &text)
{
    if (!text.isEmpty())
        json[name] = masked(text).toStdString();
}

js::array listOf(const QStringList &texts)
{
    js::array all;
    for (const QString &text : texts)
        all.emplace_back(masked(text).toStdString());
    return all;
}

js::object jsonOf(const Attempt &attempt)
{
    js::object json;
    put(json, "provider", attempt.provider);
    put(json, "model", attempt.model);
    put(json, "outcome", attempt.outcome);
    put(json, "message", attempt.message);
    json["status"] = attempt.status;
    json["duration_ms"] = attempt.durationMs;
    return json;
}

js::object jsonOf(const Call &call)
{
    js::object json;
    put(json, "id", call.id);
    put(json, "status", call.status);
    put(json, "message", call.message);
    put(json, "key_name", call.keyName);
    put(json, "key_id", call.keyId);
    put(json, "tool", call.tool);
    put(json, "operation", call.operation);
    put(json, "asked_model", call.askedModel);
    put(json, "used_model", call.usedModel);
    put(json, "provider", call.provider);
    put(json, "finish_reason", call.finishReason);
    put(json, "usage_source", call.usageSource);
    json["started"] = call.started;
    if (call.ended > 0)
        json["ended"] = call.ended;
    json["duration_ms"] = call.durationMs;
    if (call.firstTokenMs >= 0)
        json["first_token_ms"] = call.firstTokenMs;
    json["http_status"] = call.httpStatus;
    json["stream"] = call.stream;
    json["prompt_tokens"] = call.promptTokens;
    json["cached_tokens"] = call.cachedTokens;
    json["completion_tokens"] = call.completionTokens;
    json["reasoning_tokens"] = call.reasoningTokens;
    json["overhead_us"] = call.overheadUs;
    json["spend_usd"] = call.unpriced ? js::value() : js::value(call.cost.decimal());
    json["tags"] = listOf(call.tags);
    json["notes"] = listOf(call.notes);
    js::array attempts;
    for (const Attempt &attempt : call.attempts)
        attempts.push_back(jsonOf(attempt));
    json["attempts"] = std::move(attempts);
    return json;
}

} // namespace

QByteArray asJsonLine(const Call &call)
{
    return QByteArray::fromStdString(js::serialize(jsonOf(call))) + '\n';
}

} // namespace tollgate::ui
