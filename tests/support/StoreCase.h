// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Uuid.h"
#include "core/store/Store.h"
#include "tests/support/FakeClock.h"

#include <QTemporaryDir>
#include <QTest>

/// What tests of the store share: calls to write, and answers to wait for.
namespace tollgate {

inline CallRecord call(const Clock &clock, const std::string &key = "key-1")
{
    CallRecord record;
    record.started = clock.now();
    record.id = newCallId(record.started);
    record.keyId = key;
    record.keyName = "ci";
    record.askedModel = "fast";
    record.tags = {"nightly", "team a"};
    return record;
}

inline CallRecord ended(CallRecord record)
{
    record.status = "ok";
    record.httpStatus = 200;
    record.usedModel = "gpt-4o-mini";
    record.provider = "openai";
    record.answerId = "chatcmpl-" + record.id.text();
    record.ended = record.started + std::chrono::milliseconds(40);
    record.durationMs = 40;
    record.firstTokenMs = 12;
    record.usage.input = 10;
    record.usage.output = 5;
    record.usageSource = UsageSource::Provider;
    record.cost = Money::fromNano(2500);
    record.notes = {"max_tokens lowered to 800"};
    record.attempts = {{.number = 1,
                        .deploymentId = "d1",
                        .provider = "openai",
                        .model = "gpt-4o-mini",
                        .apiBase = "https://api.openai.com/v1",
                        .started = record.started,
                        .durationMs = 39,
                        .status = 200,
                        .outcome = "ok"}};
    record.counters = {{"key", record.keyId, "", {}, record.cost}};
    return record;
}

/// Databases in a folder of their own, each at its first call of options().
class StoreCase {
protected:
    QTemporaryDir m_folder;
    int m_count = 0;
    FakeClock m_clock;

    StoreOptions options(bool fresh = true)
    {
        m_count += fresh ? 1 : 0;
        return {.dataDir = m_folder.filePath(QString::number(m_count)).toStdString()};
    }
    static std::string fileOf(const StoreOptions &options) { return options.dataDir + "/tollgate.db"; }
    static void settleAndWait(Store &store, const CallRecord &record)
    {
        bool done = false;
        store.settled(record, [&done](Result<void> outcome) { done = outcome.has_value(); });
        QTRY_VERIFY(done);
    }
    static std::vector<CallRecord> calls(Store &store, const CallQuery &query = {})
    {
        std::optional<Result<std::vector<CallRecord>>> found;
        store.calls(query, [&found](auto result) { found = std::move(result); });
        [&found] { QTRY_VERIFY(found); }();
        return found && *found ? **found : std::vector<CallRecord>();
    }
    static std::vector<UsageRow> usage(Store &store, const UsageQuery &query)
    {
        std::optional<Result<std::vector<UsageRow>>> found;
        store.usage(query, [&found](auto result) { found = std::move(result); });
        [&found] { QTRY_VERIFY(found); }();
        return found && *found ? **found : std::vector<UsageRow>();
    }
};

} // namespace tollgate
