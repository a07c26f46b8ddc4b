// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/limits/Limiter.h"

namespace tollgate {
namespace {

constexpr std::chrono::seconds windowLength{60};

} // namespace

Result<Slot> Limiter::admit(const std::vector<Claim> &claims, std::int64_t tokens)
{
    const SteadyTime now = m_clock.steady();
    Slot slot;
    slot.m_counters.reserve(claims.size());
    for (const Claim &claim : claims) {
        const std::size_t index = counter(claim.subject);
        Counter &counter = m_counters[index];
        if (now - counter.opened >= windowLength) {
            counter.opened = now;
            counter.used.requests = 0;
            counter.used.tokens = 0;
        }
        const auto wait = std::chrono::duration_cast<std::chrono::milliseconds>(counter.opened + windowLength - now);
        const auto refused = [&](std::int64_t limit, std::string_view what) {
            return Error{.kind = ErrorKind::RateLimited,
                         .message = "The limit of " + claim.subject.shown + " is reached: " + std::to_string(limit)
                             + ' ' + std::string(what) + " a minute. The next minute begins in "
                             + std::to_string((wait.count() + 999) / 1000) + " s.",
                         .retryAfter = wait};
        };
        const RateLimits &limits = claim.limits;
        if (limits.requestsPerMinute && counter.used.requests >= *limits.requestsPerMinute)
            return refused(*limits.requestsPerMinute, "requests");
        if (limits.tokensPerMinute
            && (counter.used.tokens >= *limits.tokensPerMinute
                || (counter.used.tokens > 0 && counter.used.tokens + tokens > *limits.tokensPerMinute)))
            return refused(*limits.tokensPerMinute, "tokens");
        if (limits.parallel && counter.used.parallel >= *limits.parallel)
            return Error{.kind = ErrorKind::TooManyParallel,
                         .message = "The limit of " + claim.subject.shown + " is reached: "
                             + std::to_string(*limits.parallel) + " parallel calls. Wait for one to end.",
                         .retryAfter = std::chrono::seconds(1)};
        slot.m_counters.push_back(index);
    }
    for (const std::size_t index : slot.m_counters) {
        Counter &counter = m_counters[index];
        ++counter.used.requests;
        ++counter.used.parallel;
        counter.used.tokens += tokens;
    }
    slot.m_limiter = this;
    slot.m_tokens = tokens;
    slot.m_admitted = now;
    return slot;
}

std::size_t Limiter::counter(const Subject &subject)
{
    m_name.assign(subject.kind).append(1, '\n').append(subject.id);
    if (const auto found = m_index.find(m_name); found != m_index.end())
        return found->second;
    m_index.emplace(m_name, m_counters.size());
    m_counters.emplace_back();
    return m_counters.size() - 1;
}

Limiter::Standing Limiter::standing(const Subject &subject) const
{
    const auto found = m_index.find(subject.kind + '\n' + subject.id);
    if (found == m_index.end())
        return {};
    const Counter &counter = m_counters[found->second];
    const SteadyTime now = m_clock.steady();
    Standing standing = counter.used;
    if (now - counter.opened >= windowLength)
        standing.requests = standing.tokens = 0;
    else
        standing.resetsIn = std::chrono::duration_cast<std::chrono::milliseconds>(counter.opened + windowLength - now);
    return standing;
}

void Limiter::forgetWindows()
{
    for (Counter &counter : m_counters)
        counter.opened = m_clock.steady() - windowLength;
}

Slot::Slot(Slot &&other) noexcept
    : m_limiter(std::exchange(other.m_limiter, nullptr)), m_counters(std::move(other.m_counters)),
      m_tokens(other.m_tokens), m_admitted(other.m_admitted)
{
}

Slot &Slot::operator=(Slot &&other) noexcept
{
    if (this != &other) {
        settle(0);
        m_limiter = std::exchange(other.m_limiter, nullptr);
        m_counters = std::move(other.m_counters);
        m_tokens = other.m_tokens;
        m_admitted = other.m_admitted;
    }
    return *this;
}

Slot::~Slot()
{
    settle(0);
}

void Slot::settle(std::int64_t tokens)
{
    Limiter *limiter = std::exchange(m_limiter, nullptr);
    if (!limiter)
        return;
    for (const std::size_t index : m_counters) {
        Limiter::Counter &counter = limiter->m_counters[index];
        --counter.used.parallel;
        // A window that has ended since has forgotten the estimate.
        if (counter.opened <= m_admitted)
            counter.used.tokens += tokens - m_tokens;
    }
}

} // namespace tollgate
