// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Store.h"

#include <QObject>
#include <QTimer>

namespace tollgate {

/// Lets go of old rows of the ledger (`ledger.keep`), once an hour, a few hundred at a time with a pause between them,
/// so that no commit waits for it. Roll-ups and counters stay: reports and budgets do not change. Gateway thread.
class Retention : public QObject {
public:
    struct Pace {
        int rowsAtATime = 200;
        std::chrono::milliseconds between{50}, again = std::chrono::hours(1), first = std::chrono::minutes(1);
    };
    Retention(Store &store, const Clock &clock);
    Retention(Store &store, const Clock &clock, Pace pace);

    /// How long rows are kept; zero: for ever.
    void setKeep(std::chrono::milliseconds keep);

private:
    void removeSome();

    Store &m_store;
    const Clock &m_clock;
    Pace m_pace;
    std::chrono::milliseconds m_keep{0};
    QTimer m_timer;
    bool m_isAsking = false;
};

} // namespace tollgate
