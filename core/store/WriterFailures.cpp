// SPDX-License-Identifier: GPL-3.0-or-later
// Who is told what when the disk does not take a batch.
#include "core/store/Writer.h"

#include <algorithm>
#include <functional>
#include <sqlite3.h>

namespace tollgate {
namespace {

/// What no waiting mends.
bool isDamage(int code)
{
    const int kind = code & 0xff;
    return kind == SQLITE_CORRUPT || kind == SQLITE_NOTADB;
}

/// The item is answered with the error, by one that `told` hands on.
void tell(WriteItem &item, const Error &error, WriteItems &told)
{
    if (!item.done)
        return;
    auto answer = std::make_unique<WriteItem>();
    answer->outcome = error;
    answer->done = std::exchange(item.done, {});
    told.push_back(std::move(answer));
}

} // namespace

void Writer::notWritten(int code, WriteItems &batch, const Error &error)
{
    if (isDamage(code))
        answerDamaged(batch, error);
    else
        answerLate(batch, error);
}

std::string Writer::trouble() const
{
    const std::lock_guard lock(m_mutex);
    return isFailing() ? m_trouble : std::string();
}

void Writer::noteFailing(const Error &error)
{
    const std::lock_guard lock(m_mutex);
    m_trouble = error.message;
    m_failing = true;
}

/// Nobody waits for what does not heal. A change or a chore may be what met the damage: it is told and dropped, and the
/// calls are tried without it. Calls stay, as they do when the disk is full.
void Writer::answerDamaged(WriteItems &batch, const Error &error)
{
    const auto isCall = [](const std::unique_ptr<WriteItem> &item) { return !item->change && !item->chore; };
    const bool isOnlyCalls = std::ranges::all_of(batch, isCall);
    if (isOnlyCalls)
        noteFailing(error);
    else
        m_backOff = std::chrono::milliseconds(0);
    WriteItems told;
    for (std::unique_ptr<WriteItem> &item : batch)
        if (isOnlyCalls || !isCall(item))
            tell(*item, error, told);
    if (!isOnlyCalls)
        m_waiting.fetch_sub(static_cast<std::int64_t>(std::erase_if(batch, std::not_fn(isCall))),
                            std::memory_order_relaxed);
    if (!told.empty())
        m_answered(std::move(told));
}

/// Whoever has waited too long is told. Calls stay and are written when that is possible again; an operator's change,
/// which was reported as failed, is dropped.
void Writer::answerLate(WriteItems &batch, const Error &error)
{
    const auto now = std::chrono::steady_clock::now();
    WriteItems told;
    for (std::unique_ptr<WriteItem> &item : batch) {
        if (now - item->queued < m_limits.giveUpAfter)
            continue;
        noteFailing(error);
        if (!item->done)
            continue;
        tell(*item, error, told);
        if (item->change || item->chore)
            item.reset();
    }
    m_waiting.fetch_sub(static_cast<std::int64_t>(std::erase(batch, nullptr)), std::memory_order_relaxed);
    if (batch.empty()) {
        m_failing = false; // nothing is left that could be tried again; the next call finds out
        m_backOff = std::chrono::milliseconds(0);
    }
    if (!told.empty())
        m_answered(std::move(told));
}

} // namespace tollgate
