// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/CallTable.h"
#include "core/store/Database.h"
#include "core/store/Names.h"

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <vector>

namespace tollgate {

/// One thread, one read-only connection, one question after the other. The connection is opened when the reader is
/// made, and again for the next question where that failed. The destructor waits for the question under way and drops
/// the others.
class HistoryReader {
public:
    struct Tables {
        explicit Tables(Database opened) : database(std::move(opened)) { }
        Database database;
        Names names;
        std::optional<CallHistory> calls;
    };
    /// Runs on the reader's thread; an error where the database cannot be read.
    using Question = std::function<void(Result<std::unique_ptr<Tables>> &tables)>;

    explicit HistoryReader(std::string file) : m_file(std::move(file)), m_thread([this] { run(); }) { }
    ~HistoryReader();
    void ask(Question question);

private:
    Result<std::unique_ptr<Tables>> open() const;
    void run();

    std::string m_file;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::vector<Question> m_questions;
    bool m_stopping = false;
    std::thread m_thread; ///< last: starts when all else is there
};

} // namespace tollgate
