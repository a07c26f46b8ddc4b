// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Retention.h"

#include "core/base/Log.h"

#include <QPointer>

namespace tollgate {

Retention::Retention(Store &store, const Clock &clock) : Retention(store, clock, Pace()) { }

Retention::Retention(Store &store, const Clock &clock, Pace pace) : m_store(store), m_clock(clock), m_pace(pace)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Retention::removeSome);
}

void Retention::setKeep(std::chrono::milliseconds keep)
{
    if (keep == std::exchange(m_keep, keep))
        return;
    if (keep.count() == 0)
        m_timer.stop();
    else if (!m_isAsking)
        m_timer.start(m_pace.first);
}

void Retention::removeSome()
{
    if (m_keep.count() == 0 || std::exchange(m_isAsking, true))
        return;
    m_store.removeCallsBefore(
        m_clock.now() - m_keep, m_pace.rowsAtATime, [self = QPointer<Retention>(this)](Result<std::int64_t> removed) {
            if (!self)
                return;
            self->m_isAsking = false;
            if (!removed)
                log::warning("old rows of the ledger could not be removed", {{"why", removed.error().message}});
            if (self->m_keep.count() == 0)
                return;
            const bool isMore = removed && *removed >= self->m_pace.rowsAtATime;
            self->m_timer.start(isMore ? self->m_pace.between : self->m_pace.again);
        });
}

} // namespace tollgate
