// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activity/ActivityLog.h"
#include "core/store/Names.h"

namespace tollgate {

/// Writes the table `call`. Writer's connection, inside its transaction. Every function returns
/// SQLITE_DONE or the error.
class CallTable {
public:
    static Result<CallTable> open(Database &database, Names &names);

    int start(const CallRecord &record);
    /// `isFresh`: no row of this call was ever written, so none is looked for.
    int settle(const CallRecord &record, bool isFresh);
    /// Marks what a gateway that died left running, and returns those rows.
    Result<std::vector<CallRecord>> interruptRunning();
    /// Deletes up to `most` rows that started before `time`. Number deleted.
    Result<std::int64_t> removeBefore(WallTime time, int most);

private:
    int bindAll(Statement &statement, const CallRecord &record);
    int insert(const CallRecord &record);
    std::int64_t find(const CallRecord &record, const std::string &packed);

    Database *m_database = nullptr;
    Names *m_names = nullptr;
    Statement m_insert, m_update, m_find;
};

/// Reads them: newest first. Reader's connection.
class CallHistory {
public:
    static Result<CallHistory> open(Database &database, Names &names);
    Result<std::vector<CallRecord>> read(const CallQuery &query);
    /// The SELECT for a query and what is bound, in order; separate so that a test can ask for its plan.
    struct Selection {
        std::string sql;
        std::vector<std::int64_t> numbers;
        std::vector<std::string> texts; ///< bound after the numbers
    };
    Result<Selection> select(const CallQuery &query);

private:
    Database *m_database = nullptr;
    Names *m_names = nullptr;
    Statement m_find;
};

} // namespace tollgate
