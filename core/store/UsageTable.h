// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activity/ActivityLog.h"
#include "core/store/Names.h"

#include <array>
#include <map>

namespace tollgate {

/// The hourly roll-ups: a batch of calls is summed in memory, then added to the table, row by row. Writer's connection.
class UsageTable {
public:
    static Result<UsageTable> open(Database &database, Names &names);
    void add(const CallRecord &record);
    int write(); ///< SQLITE_DONE or the error; what was added is forgotten either way
    void forget() { m_batch.clear(); }

private:
    using Place = std::array<std::int64_t, 8>; ///< hour, tag, key, key_name, model, provider, tool, status
    using Sums = std::array<std::int64_t, 18>; ///< requests ... notional_nano, as in the table

    Names *m_names = nullptr;
    Statement m_upsert;
    std::map<Place, Sums> m_batch;
};

/// Reads them. Reader's connection.
Result<std::vector<UsageRow>> readUsage(Database &database, Names &names, const UsageQuery &query);

} // namespace tollgate
