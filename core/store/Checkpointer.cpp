// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Checkpointer.h"

#include "core/base/Log.h"

#include <sqlite3.h>

namespace tollgate {

Checkpointer::Checkpointer(std::string file, std::string vfs)
    : m_file(std::move(file)), m_vfs(std::move(vfs)), m_thread([this] { run(); })
{
}

Checkpointer::~Checkpointer()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void Checkpointer::ask()
{
    {
        const std::lock_guard lock(m_mutex);
        if (std::exchange(m_asked, true))
            return;
    }
    m_wake.notify_one();
}

Result<void> Checkpointer::open()
{
    TG_TRY(Database opened, Database::open(m_file, Database::Mode::ReadWrite, m_vfs));
    sqlite3_busy_timeout(opened.handle(), 2000);
    // A connection that has read nothing does not know of the log.
    TG_TRY([[maybe_unused]] const std::int64_t version, opened.number("PRAGMA schema_version"));
    m_database.emplace(std::move(opened));
    return {};
}

void Checkpointer::run()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_wake.wait(lock, [this] { return m_stopping || m_asked; });
        if (m_stopping)
            return;
        m_asked = false;
        lock.unlock();
        if (!m_database) {
            if (Result<void> opened = open(); !opened) // the writer cuts the log itself
                log::warning("no checkpoint of the database", {{"why", opened.error().message}});
        }
        // What fails here fails for the writer too, which says it and tries again.
        if (m_database)
            sqlite3_wal_checkpoint_v2(m_database->handle(), nullptr, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
        lock.lock();
    }
}

} // namespace tollgate
