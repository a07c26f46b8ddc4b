// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activity/BodyFiles.h"

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <QDir>
#include <QFile>

namespace tollgate {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view ending = ".body";

/// Whoever asks for a call gives its id: no other name becomes one of a file.
bool isCallId(std::string_view id)
{
    return id.size() == 36
        && std::ranges::all_of(id, [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || c == '-'; });
}

/// The first 48 bits of a UUIDv7 are milliseconds since 1970.
WallTime timeOf(std::string_view id)
{
    const std::string digits = std::string(id.substr(0, 8)) + std::string(id.substr(9, 4));
    std::int64_t ms = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), ms, 16);
    return wallTime(ms);
}

Error cannot(const std::string &what, const QFile &file)
{
    return {.kind = ErrorKind::Storage,
            .message
            = file.fileName().toStdString() + " cannot be " + what + ": " + file.errorString().toStdString() + '.'};
}

} // namespace

std::string BodyFiles::pathOf(std::string_view id) const
{
    return m_folder + '/' + std::string(id) + std::string(ending);
}

bool BodyFiles::isOne(std::string_view fileName)
{
    return fileName.ends_with(ending) && isCallId(fileName.substr(0, fileName.size() - ending.size()));
}

void BodyFiles::look()
{
    if (m_hasLooked)
        return;
    std::error_code error;
    fs::directory_iterator next(m_folder, error);
    for (; !error && next != fs::directory_iterator(); next.increment(error)) {
        const fs::directory_entry &entry = *next;
        const std::string name = entry.path().filename().string();
        std::error_code unknown;
        const auto size = static_cast<std::int64_t>(entry.file_size(unknown));
        if (!isOne(name)) {
            if (name.ends_with(".new")) // of a write that was interrupted
                fs::remove(entry.path(), unknown);
            continue;
        }
        if (!unknown && m_sizes.emplace(name.substr(0, name.size() - ending.size()), size).second)
            m_bytes += size;
    }
    m_hasLooked = !error || error == std::errc::no_such_file_or_directory;
}

Result<void> BodyFiles::write(const std::string &id, std::string_view bytes)
{
    if (!isCallId(id))
        return Error{.kind = ErrorKind::Storage, .message = "'" + id + "' is no call's id."};
    look();
    constexpr QFile::Permissions forOwner = QFile::ReadOwner | QFile::WriteOwner;
    const QString folder = QString::fromStdString(m_folder);
    if (!QDir(folder).exists()) {
        QDir().mkpath(folder);
        QFile::setPermissions(folder, forOwner | QFile::ExeOwner);
    }
    const std::string path = pathOf(id);
    QFile file(QString::fromStdString(path + ".new"));
    const auto size = static_cast<std::int64_t>(bytes.size());
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || !file.setPermissions(forOwner)
        || file.write(bytes.data(), size) != size || !file.flush()) {
        const Error error = cannot("written", file);
        file.remove();
        return error;
    }
    file.close();
    std::error_code error;
    fs::rename(path + ".new", path, error); // what bears the name is whole
    if (error) {
        file.remove();
        return Error{.kind = ErrorKind::Storage, .message = path + " cannot be written: " + error.message() + '.'};
    }
    m_bytes += size - std::exchange(m_sizes[id], size);
    return {};
}

Result<std::string> BodyFiles::read(const std::string &id)
{
    look();
    QFile file(QString::fromStdString(pathOf(id)));
    if (!isCallId(id) || !m_sizes.contains(id))
        return Error{.kind = ErrorKind::NotFound, .message = "Nothing of this call is kept on disk."};
    if (!file.open(QIODevice::ReadOnly))
        return cannot("read", file);
    return file.readAll().toStdString();
}

BodyFiles::Sizes::iterator BodyFiles::remove(Sizes::iterator file)
{
    std::error_code error;
    fs::remove(pathOf(file->first), error);
    if (error)
        return std::next(file);
    m_bytes -= file->second;
    return m_sizes.erase(file);
}

void BodyFiles::letGo(WallTime before, std::int64_t mostBytes)
{
    look();
    for (auto file = m_sizes.begin(); file != m_sizes.end();) {
        if (timeOf(file->first) >= before && m_bytes <= mostBytes)
            return;
        file = remove(file);
    }
}

std::int64_t BodyFiles::removeAll()
{
    look();
    const auto before = static_cast<std::int64_t>(m_sizes.size());
    for (auto file = m_sizes.begin(); file != m_sizes.end();)
        file = remove(file);
    return before - static_cast<std::int64_t>(m_sizes.size());
}

std::int64_t BodyFiles::count()
{
    look();
    return static_cast<std::int64_t>(m_sizes.size());
}

std::int64_t BodyFiles::bytes()
{
    look();
    return m_bytes;
}

} // namespace tollgate
