// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activity/CallRecord.h"
#include "core/base/Callback.h"
#include "core/base/Result.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace tollgate {

/// Which rows of the ledger. Keyset pagination: `before` is the last row's id of the page before.
struct CallQuery {
    std::optional<WallTime> since = {}, until = {};
    std::string keyId = {}, model = {}, provider = {}, status = {}, tag = {}, callId = {}, answerId = {};
    std::string before = {};
    int most = 100;
};

/// Customer: who stood behind a call (its `user`). That is not rolled up, it is read from the ledger's rows, so it goes
/// back as far as they are kept; and not together with Tag.
enum class UsageGroup : std::uint8_t { None, Key, Model, Provider, Tag, Tool, Day, Hour, Status, Customer };
struct UsageQuery {
    std::optional<WallTime> since = {}, until = {}; ///< whole hours: reports read the roll-ups
    std::vector<UsageGroup> groups = {};
    std::string keyId = {}, model = {}, provider = {}, tag = {};
};
struct UsageRow {
    std::vector<std::pair<std::string, std::string>>
        group; ///< `key` -> id, `key_name` -> name, `day` -> 2026-11-21 ...
    std::int64_t requests = 0, failures = 0;
    Usage usage;
    Money spend;
    Money notional; ///< of calls with a client's own login: what they would have cost
    std::int64_t unpriced = 0; ///< requests that nobody could price
    std::int64_t durationMs = 0, firstTokenMs = 0, firstTokens = 0; ///< sums
};

/// The ledger as the gateway sees it; store/ implements it. Calls come from the gateway thread and return at once;
/// answers come on the gateway thread.
class ActivityLog {
public:
    virtual ~ActivityLog() = default;

    /// The row at start: queued before the call goes out, committed within 20 ms, as it stands by then. A start and a
    /// settlement that meet before that become one insert, and the start is never even copied.
    virtual void started(std::shared_ptr<const CallRecord> record) = 0;
    /// The row at the end with attempts, roll-ups and counters in one transaction. `committed` is called once it is
    /// durable as configured, or with Storage when it could not be written within 5 s.
    virtual void settled(CallRecord record, Callback<void(Result<void>)> committed) = 0;
    /// False while the store cannot keep up or cannot write: new calls get 503 ledger_unavailable.
    virtual bool isAvailable() const = 0;
    /// Why it cannot be written, where that is known: what, which file, what to do. Empty: it can, or is only too slow.
    virtual std::string trouble() const { return {}; }
    /// Rows queued and not committed, for metrics.
    virtual std::int64_t lag() const = 0;

    virtual void calls(CallQuery query, Callback<void(Result<std::vector<CallRecord>>)> done) = 0;
    virtual void usage(UsageQuery query, Callback<void(Result<std::vector<UsageRow>>)> done) = 0;
};

} // namespace tollgate
