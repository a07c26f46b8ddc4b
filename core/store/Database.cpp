// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Database.h"

#include <sqlite3.h>

namespace tollgate {

void Statement::Finalizer::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

void Statement::bind(int index, std::int64_t number)
{
    sqlite3_bind_int64(m_statement.get(), index, number);
}

void Statement::bind(int index, std::string_view text)
{
    // A null pointer would bind NULL; an empty text is a text.
    sqlite3_bind_text(m_statement.get(), index, text.empty() ? "" : text.data(), static_cast<int>(text.size()),
                      SQLITE_STATIC);
}

void Statement::bindBlob(int index, std::string_view bytes)
{
    sqlite3_bind_blob(m_statement.get(), index, bytes.empty() ? "" : bytes.data(), static_cast<int>(bytes.size()),
                      SQLITE_STATIC);
}

void Statement::bindNull(int index)
{
    sqlite3_bind_null(m_statement.get(), index);
}

int Statement::step()
{
    return sqlite3_step(m_statement.get());
}

void Statement::reset()
{
    sqlite3_reset(m_statement.get());
}

int Statement::run()
{
    const int code = sqlite3_step(m_statement.get());
    sqlite3_reset(m_statement.get());
    return code;
}

std::int64_t Statement::number(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

std::string_view Statement::text(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement.get(), column));
    return bytes ? std::string_view(bytes, static_cast<std::size_t>(sqlite3_column_bytes(m_statement.get(), column)))
                 : std::string_view();
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

void Database::Closer::operator()(sqlite3 *handle) const
{
    sqlite3_close_v2(handle);
}

Result<Database> Database::open(std::string file, Mode mode, const std::string &vfs)
{
    Database database;
    database.m_file = std::move(file);
    sqlite3 *handle = nullptr;
    const int flags = SQLITE_OPEN_NOMUTEX
        | (mode == Mode::ReadWrite ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE : SQLITE_OPEN_READONLY);
    const int code = sqlite3_open_v2(database.m_file.c_str(), &handle, flags, vfs.empty() ? nullptr : vfs.c_str());
    database.m_handle.reset(handle);
    if (code != SQLITE_OK)
        return database.error(code);
    sqlite3_extended_result_codes(handle, 1);
    return database;
}

Result<Statement> Database::prepare(std::string_view sql)
{
    sqlite3_stmt *statement = nullptr;
    const int code = sqlite3_prepare_v3(m_handle.get(), sql.data(), static_cast<int>(sql.size()),
                                        SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (code != SQLITE_OK)
        return error(code);
    return Statement(statement);
}

Result<void> Database::execute(const char *sql)
{
    const int code = sqlite3_exec(m_handle.get(), sql, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return error(code);
    return {};
}

Result<std::int64_t> Database::number(const char *sql)
{
    TG_TRY(Statement statement, prepare(sql));
    const int code = statement.step();
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        return error(code);
    return code == SQLITE_ROW ? statement.number(0) : 0;
}

Result<std::string> Database::text(const char *sql)
{
    TG_TRY(Statement statement, prepare(sql));
    const int code = statement.step();
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        return error(code);
    return code == SQLITE_ROW ? std::string(statement.text(0)) : std::string();
}

std::int64_t Database::changes() const
{
    return sqlite3_changes64(m_handle.get());
}

Error Database::error(int code) const
{
    const std::string name = "The database " + m_file;
    switch (code & 0xff) {
    case SQLITE_FULL:
        return {.kind = ErrorKind::Storage,
                .message = name + " cannot grow: the disk is full. Free some space; nothing recorded so far is lost."};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {.kind = ErrorKind::Storage,
                .message = name
                    + " is locked by another program. Close it (a database browser, a backup) or stop the "
                      "other gateway."};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {.kind = ErrorKind::Storage,
                .message = name
                    + " is damaged or not a database. 'tollgate doctor' looks at it. Stop the gateway, then "
                      "put a backup ("
                    + m_file
                    + ".*.backup) in its place, save what can be read with "
                      "'sqlite3 "
                    + m_file + " .recover', or move it away: a new one is made."};
    case SQLITE_READONLY:
        return {.kind = ErrorKind::NoPermission,
                .message = name + " is read-only. Make it and its folder writable, or name another with --data-dir."};
    case SQLITE_PERM:
    case SQLITE_CANTOPEN:
    case SQLITE_AUTH:
        return {.kind = ErrorKind::NoPermission,
                .message
                = name + " cannot be opened. Check the permissions of its folder, or name another with --data-dir."};
    case SQLITE_IOERR:
        return {.kind = ErrorKind::Storage,
                .message
                = name + " cannot be read or written: the disk reports an error (code " + std::to_string(code) + ")."};
    default:
        return {.kind = ErrorKind::Storage,
                .message = name + ": " + (m_handle ? sqlite3_errmsg(m_handle.get()) : sqlite3_errstr(code)) + " (code "
                    + std::to_string(code) + ")."};
    }
}

Statement Preparation::operator()(std::string_view sql)
{
    Result<Statement> statement = m_database.prepare(sql);
    if (statement)
        return *std::move(statement);
    if (m_outcome)
        m_outcome = std::move(statement).error();
    return {};
}

} // namespace tollgate
