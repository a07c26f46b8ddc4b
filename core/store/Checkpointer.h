// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Database.h"

#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>

namespace tollgate {

/// Moves what was committed from the write-ahead log into the database, on a thread and a connection of its own: that
/// takes milliseconds of waiting for the disk, which no call's last byte should wait for. SQLite lets a passive
/// checkpoint run beside a writer (https://www.sqlite.org/wal.html, section 3.2).
class Checkpointer {
public:
    /// Sizes of the log, in pages.
    static constexpr int worthwhile = 4000;
    /// A log that grew so long in spite of it is cut by the writer itself: under unbroken load a passive checkpoint
    /// never catches up to the end, and only then does the log start anew.
    static constexpr int tooLong = 24'000;

    explicit Checkpointer(std::string file, std::string vfs);
    ~Checkpointer();

    /// Any thread. Asked again while at work, it looks once more.
    void ask();

private:
    void run();
    Result<void> open();

    std::string m_file, m_vfs;
    std::optional<Database> m_database; ///< opened by the thread when it is first asked
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_asked = false, m_stopping = false;
    std::thread m_thread; ///< last: starts when all else is there
};

} // namespace tollgate
