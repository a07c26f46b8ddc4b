// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/StateStore.h"
#include "core/store/Database.h"

namespace tollgate {

/// Keys, entries and budget counters. Writer's connection, inside its transaction; codes are SQLite's.
class StateTables {
public:
    static Result<StateTables> open(Database &database);

    Result<State> load(WallTime now);
    int saveKey(const VirtualKey &key);
    int removeKey(const KeyId &id);
    int saveEntry(const StateEntry &entry);
    int removeEntry(const std::string &kind, const std::string &id);
    int setCounter(const CounterDelta &counter);
    /// A delta of a newer window starts the counter anew; one of a window that is over is dropped.
    int addToCounter(const CounterDelta &delta);

private:
    Database *m_database = nullptr;
    Statement m_saveKey, m_removeKey, m_saveEntry, m_removeEntry, m_setCounter, m_addToCounter;
};

} // namespace tollgate
