// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/keys/VirtualKey.h"
#include "core/spend/Budgets.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace tollgate {

class Limiter;

/// A place among the parallel calls, and tokens set aside in the minute's window. Gives the place back when dropped.
/// Move-only.
class Slot {
public:
    Slot() = default;
    Slot(Slot &&other) noexcept;
    Slot &operator=(Slot &&other) noexcept;
    ~Slot();
    /// What was really used, in place of the estimate.
    void settle(std::int64_t tokens);

private:
    friend class Limiter;
    Limiter *m_limiter = nullptr;
    std::vector<std::size_t> m_counters;
    std::int64_t m_tokens = 0;
    SteadyTime m_admitted{};
};

/// Requests and tokens a minute (window of 60 s that opens at the first hit) and parallel calls, by subject. Starts
/// empty. Gateway thread.
class Limiter {
public:
    explicit Limiter(const Clock &clock) : m_clock(clock) { }

    struct Claim {
        Subject subject;
        RateLimits limits;
    };
    /// All or none. Error: RateLimited or TooManyParallel, naming subject, limit and when to ask again (retryAfter).
    Result<Slot> admit(const std::vector<Claim> &claims, std::int64_t tokens);

    struct Standing {
        std::int64_t requests = 0, tokens = 0, parallel = 0;
        std::chrono::milliseconds resetsIn{0};
    };
    Standing standing(const Subject &subject) const;
    /// After a sleep, during which the clock that windows are measured with stood still: they all have ended.
    void forgetWindows();

private:
    friend class Slot;
    struct Counter {
        SteadyTime opened{};
        Standing used;
    };
    std::size_t counter(const Subject &subject);

    const Clock &m_clock;
    std::vector<Counter> m_counters;
    std::unordered_map<std::string, std::size_t> m_index;
    std::string m_name; ///< of the counter that is looked for; kept for its memory
};

} // namespace tollgate
