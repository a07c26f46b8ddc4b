// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activity/CallRecord.h"

#include <array>
#include <optional>
#include <vector>

namespace tollgate {

/// The last hour by minute, and medians of the newest calls: what a window shows at a glance without asking the ledger
/// again and again. Counted as calls end, in fixed memory (about 10 KB). Gateway thread.
class Pulse {
public:
    explicit Pulse(WallTime begun) : m_begun(begun) { }
    struct Minute {
        std::int64_t requests = 0, failures = 0, tokens = 0;
        std::optional<std::int64_t> firstTokenMs; ///< median
    };

    void ended(const CallRecord &record, WallTime now);
    /// Calls from before this start, out of the ledger: once, when somebody looks for the first time.
    void fill(const std::vector<CallRecord> &records, WallTime now);
    bool isFilled() const { return m_isFilled; }
    WallTime begun() const { return m_begun; }

    /// Sixty of them, oldest first; the last is the one that has not ended.
    std::vector<Minute> minutes(WallTime now) const;
    std::optional<std::int64_t> firstTokenMs() const; ///< of the newest 256 streams
    std::optional<std::int64_t> overheadUs() const; ///< of the newest 256 calls

private:
    static constexpr std::size_t minutesKept = 60, samples = 24, newest = 256;
    struct Slot {
        std::int64_t minute = -1; ///< since 1970
        std::int64_t requests = 0, failures = 0, tokens = 0, sampled = 0;
        std::array<std::int32_t, samples> firstToken{};
    };
    struct Ring {
        std::array<std::int32_t, newest> values{};
        std::size_t count = 0;
        void add(std::int64_t value);
        std::optional<std::int64_t> median() const;
    };
    void count(const CallRecord &record, std::int64_t minute);

    std::array<Slot, minutesKept> m_slots{};
    Ring m_firstToken, m_overhead;
    WallTime m_begun;
    bool m_isFilled = false;
};

} // namespace tollgate
