// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/HistoryReader.h"

#include <sqlite3.h>

namespace tollgate {

HistoryReader::~HistoryReader()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void HistoryReader::ask(Question question)
{
    {
        const std::lock_guard lock(m_mutex);
        m_questions.push_back(std::move(question));
    }
    m_wake.notify_one();
}

Result<std::unique_ptr<HistoryReader::Tables>> HistoryReader::open() const
{
    TG_TRY(Database opened, Database::open(m_file, Database::Mode::ReadOnly));
    auto tables = std::make_unique<Tables>(std::move(opened));
    sqlite3_busy_timeout(tables->database.handle(), 2000);
    TG_CHECK(tables->database.execute("PRAGMA cache_size = -1000"));
    TG_TRY(tables->names, Names::open(tables->database));
    TG_TRY(tables->calls, CallHistory::open(tables->database, tables->names));
    return tables;
}

void HistoryReader::run()
{
    Result<std::unique_ptr<Tables>> tables = open();
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_wake.wait(lock, [this] { return m_stopping || !m_questions.empty(); });
        if (m_stopping)
            return;
        const Question question = std::move(m_questions.front());
        m_questions.erase(m_questions.begin());
        lock.unlock();
        if (!tables)
            tables = open();
        question(tables);
        lock.lock();
    }
}

} // namespace tollgate
