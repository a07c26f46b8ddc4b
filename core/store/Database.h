// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace tollgate {

/// A prepared statement. Texts that are bound must live until the next step(). Used on its database's thread only.
class Statement {
public:
    Statement() = default;
    explicit Statement(sqlite3_stmt *statement) : m_statement(statement) { }

    void bind(int index, std::int64_t number);
    void bind(int index, std::string_view text);
    void bindBlob(int index, std::string_view bytes);
    void bindNull(int index);

    /// SQLite's own code: SQLITE_ROW, SQLITE_DONE or an error, which Database::error() puts into words.
    int step();
    /// Ready for the next use; what was bound stays.
    void reset();
    /// Runs a statement that gives no rows and resets it. SQLITE_DONE, or an error.
    int run();

    std::int64_t number(int column) const;
    std::string_view text(int column) const; ///< text or blob; valid until the next step()
    bool isNull(int column) const;

private:
    struct Finalizer {
        void operator()(sqlite3_stmt *statement) const;
    };
    std::unique_ptr<sqlite3_stmt, Finalizer> m_statement;
};

/// One connection to a SQLite file. One thread at a time; movable.
class Database {
public:
    enum class Mode : std::uint8_t { ReadWrite, ReadOnly };
    /// `vfs` is SQLite's name of a file system layer; empty: the usual one.
    static Result<Database> open(std::string file, Mode mode, const std::string &vfs = {});

    Result<Statement> prepare(std::string_view sql);
    Result<void> execute(const char *sql); ///< one or several statements
    Result<std::int64_t> number(const char *sql); ///< first column of the first row; 0 without a row
    Result<std::string> text(const char *sql);

    /// What went wrong last, in words a person can act on: disk full, locked, broken, no permission ...
    Error error(int code) const;
    const std::string &file() const { return m_file; }
    sqlite3 *handle() const { return m_handle.get(); }
    std::int64_t changes() const; ///< rows changed by the last statement

private:
    struct Closer {
        void operator()(sqlite3 *handle) const;
    };
    std::string m_file;
    std::unique_ptr<sqlite3, Closer> m_handle;
};

/// Prepares statements one after the other and remembers the first failure, so that a table reads as a list.
class Preparation {
public:
    explicit Preparation(Database &database) : m_database(database) { }
    Statement operator()(std::string_view sql);
    Result<void> outcome() { return std::move(m_outcome); }

private:
    Database &m_database;
    Result<void> m_outcome;
};

} // namespace tollgate
