// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activity/Pulse.h"

#include <algorithm>
#include <span>

namespace tollgate {
namespace {

std::int64_t minuteOf(WallTime time)
{
    return msSinceEpoch(time) / 60'000;
}

std::int32_t narrow(std::int64_t value)
{
    return static_cast<std::int32_t>(std::clamp<std::int64_t>(value, 0, 1'000'000'000));
}

std::optional<std::int64_t> medianOf(std::span<const std::int32_t> values)
{
    if (values.empty())
        return {};
    std::vector<std::int32_t> sorted(values.begin(), values.end());
    const auto middle = sorted.begin() + static_cast<std::ptrdiff_t>(sorted.size() / 2);
    std::nth_element(sorted.begin(), middle, sorted.end());
    return *middle;
}

} // namespace

void Pulse::Ring::add(std::int64_t value)
{
    values[count++ % newest] = narrow(value);
}

std::optional<std::int64_t> Pulse::Ring::median() const
{
    return medianOf(std::span(values).first(std::min(count, newest)));
}

void Pulse::count(const CallRecord &record, std::int64_t minute)
{
    Slot &slot = m_slots[static_cast<std::size_t>(minute) % minutesKept];
    if (slot.minute > minute)
        return; // older than an hour
    if (slot.minute < minute) {
        slot = Slot();
        slot.minute = minute;
    }
    ++slot.requests;
    slot.failures += record.status == "ok" ? 0 : 1;
    slot.tokens += record.usage.total();
    if (record.firstTokenMs >= 0)
        slot.firstToken[static_cast<std::size_t>(slot.sampled++) % samples] = narrow(record.firstTokenMs);
}

void Pulse::ended(const CallRecord &record, WallTime now)
{
    count(record, minuteOf(now));
    if (record.firstTokenMs >= 0)
        m_firstToken.add(record.firstTokenMs);
    if (!record.attempts.empty())
        m_overhead.add(record.overheadUs);
}

void Pulse::fill(const std::vector<CallRecord> &records, WallTime now)
{
    if (std::exchange(m_isFilled, true))
        return;
    for (const CallRecord &record : records)
        if (record.status != "running" && record.ended < m_begun
            && minuteOf(record.ended) + static_cast<std::int64_t>(minutesKept) > minuteOf(now))
            count(record, minuteOf(record.ended));
}

std::vector<Pulse::Minute> Pulse::minutes(WallTime now) const
{
    std::vector<Minute> all(minutesKept);
    const std::int64_t first = minuteOf(now) - static_cast<std::int64_t>(minutesKept) + 1;
    for (const Slot &slot : m_slots) {
        if (slot.minute < first || slot.minute >= first + static_cast<std::int64_t>(minutesKept))
            continue;
        const std::size_t known = std::min(static_cast<std::size_t>(slot.sampled), samples);
        all[static_cast<std::size_t>(slot.minute - first)]
            = {slot.requests, slot.failures, slot.tokens, medianOf(std::span(slot.firstToken).first(known))};
    }
    return all;
}

std::optional<std::int64_t> Pulse::firstTokenMs() const
{
    return m_firstToken.median();
}

std::optional<std::int64_t> Pulse::overheadUs() const
{
    return m_overhead.median();
}

} // namespace tollgate
