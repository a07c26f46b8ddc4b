// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/AnswerHeaders.h"

#include "core/gateway/Exchange.h"

#include <algorithm>

namespace tollgate {
namespace {

void addLimits(Headers &headers, const Exchange &exchange)
{
    const VirtualKey &key = *exchange.key;
    if (key.limits.requestsPerMinute)
        headers.add("x-litellm-key-rpm-limit", std::to_string(*key.limits.requestsPerMinute));
    if (key.limits.tokensPerMinute)
        headers.add("x-litellm-key-tpm-limit", std::to_string(*key.limits.tokensPerMinute));
    if (!key.budgets.empty())
        headers.add("x-litellm-key-max-budget", key.budgets.front().most.decimal());
    if (exchange.claims)
        headers.add("x-litellm-key-spend",
                    exchange.world.budgets.spentEver(exchange.claims->budgets.front().subject).decimal());
}

/// Header values are one line of visible ASCII.
void addPlain(Headers &headers, std::string_view name, std::string_view text)
{
    const auto isPlain = [](char c) { return c >= 0x20 && c <= 0x7e; };
    if (std::ranges::all_of(text, isPlain))
        return headers.add(name, text);
    std::string out(text);
    std::ranges::replace_if(
        out, [&](char c) { return !isPlain(c); }, '?');
    headers.add(name, out);
}

} // namespace

Headers answerHeaders(const Exchange &exchange)
{
    const CallRecord &record = exchange.record;
    Headers headers;
    headers.reserve(20, 1024);
    headers.add("x-litellm-call-id", exchange.inbound.id.text());
    if (!exchange.key)
        return headers;
    addLimits(headers, exchange);
    if (record.deploymentId.empty())
        return headers;
    addPlain(headers, "x-litellm-model-id", record.deploymentId);
    addPlain(headers, "x-litellm-model-group", record.modelGroup);
    addPlain(headers, "x-tollgate-model", record.usedModel);
    addPlain(headers, "x-tollgate-provider", record.provider);
    headers.add("x-litellm-attempted-retries", std::to_string(record.attempts.size() - 1));
    headers.add("x-litellm-overhead-duration-ms",
                std::to_string(record.overheadUs / 1000) + '.' + std::to_string(record.overheadUs % 1000 / 100));
    if (record.unpriced)
        headers.add("x-tollgate-unpriced", "true");
    if (!record.login.empty())
        headers.add("x-tollgate-login", record.login);
    if (exchange.isSettled()) {
        headers.add("x-litellm-response-cost", record.cost.decimal());
        if (!record.login.empty())
            headers.add("x-tollgate-notional-cost", record.notional.decimal());
        headers.add("x-litellm-response-duration-ms", std::to_string(record.durationMs));
    }
    for (const std::string &note : record.notes)
        addPlain(headers, "x-tollgate-note", note);
    for (const auto &[name, value] : exchange.handedOn)
        headers.add(name, value);
    return headers;
}

} // namespace tollgate
