// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connect/Connections.h"

#include "core/base/Secret.h"
#include "core/connect/ConnectionJson.h"
#include "core/connect/JsonEdit.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace tollgate {
namespace {

constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

QString qt(const std::string &text)
{
    return QString::fromStdString(text);
}

/// What a link names; the path itself where there is none.
std::string behindLinks(const std::string &path)
{
    const QFileInfo info(qt(path));
    const QString real = info.canonicalFilePath();
    return real.isEmpty() ? path : real.toStdString();
}

Result<std::vector<std::string>> makeFolders(const std::string &path)
{
    std::vector<std::string> made;
    for (QString folder = QFileInfo(qt(path)).path(); !QFileInfo::exists(folder); folder = QFileInfo(folder).path())
        made.push_back(folder.toStdString());
    if (!QDir().mkpath(QFileInfo(qt(path)).path()))
        return Error{.kind = ErrorKind::NoPermission, .message = "The folder of " + path + " cannot be made."};
    return made;
}

void removeFolders(const std::vector<std::string> &folders)
{
    for (const std::string &folder : folders)
        QDir().rmdir(qt(folder)); // only where it is empty
}

/// The same for every way to write a value.
std::string printOf(const std::string &json)
{
    boost::system::error_code failed;
    const boost::json::value value = boost::json::parse(json, failed);
    return failed ? std::string() : sha256Hex(boost::json::serialize(value));
}

std::vector<ToolConnection::SetMember> membersOf(const ToolPlan::File &planned)
{
    std::vector<ToolConnection::SetMember> members;
    const std::string before = planned.before.value_or("{}");
    for (const std::string &path : planned.members) {
        std::string top = path;
        for (std::size_t slash = path.rfind('/'); slash != std::string::npos; slash = path.rfind('/', slash - 1)) {
            if (memberText(before, path.substr(0, slash)))
                break;
            top = path.substr(0, slash);
            if (slash == 0)
                break;
        }
        members.push_back(
            {path, top, memberText(before, path), printOf(memberText(planned.after, path).value_or(std::string()))});
    }
    return members;
}

/// A file of settings that the tool has written anew in a form of its own: what was set is taken out by name.
Result<std::string> withoutMembers(std::string text, const std::vector<ToolConnection::SetMember> &members)
{
    for (auto member = members.rbegin(); member != members.rend(); ++member) {
        const std::optional<std::string> now = memberText(text, member->path);
        if (now && printOf(*now) != member->print)
            return Error{.kind = ErrorKind::Conflict, .message = "'" + member->path + "' has been changed since"};
        boost::system::error_code failed;
        const boost::json::value before = member->before ? boost::json::parse(*member->before, failed) : nullptr;
        if (failed)
            return Error{.kind = ErrorKind::Conflict, .message = "what was there cannot be read"};
        TG_TRY(text,
               member->before ? withMember(text, member->path, before)
                              : withoutMember(text, member->path, member->top));
    }
    return text;
}

/// A file as undo leaves it: nothing: it goes.
using Restored = std::optional<std::string>;

Result<Restored> restoredOf(const ToolConnection::File &file, const std::string &folder, bool force)
{
    TG_TRY(const std::optional<std::string> current, readWhole(file.path));
    Restored before;
    if (file.existed) {
        TG_TRY(before, readWhole(folder + '/' + file.backup));
        if (!before)
            return Error{.kind = ErrorKind::Storage, .message = "The backup of " + file.path + " is gone."};
    }
    if (force || !current || sha256Hex(*current) == file.printAfter)
        return before;
    Result<std::string> without = takenBack(*current, file.hunks);
    if (!without && !file.members.empty())
        without = withoutMembers(*current, file.members);
    if (!without)
        return Error{.kind = ErrorKind::Conflict,
                     .message = file.path + ": " + without.error().message
                         + (file.existed ? ". As it was before, it is " + folder + '/' + file.backup + "." : ".")};
    if (!file.existed && without->empty())
        return Restored();
    return Restored(*std::move(without));
}

} // namespace

Result<void> writeWhole(const std::string &path, const std::string &bytes, int permissions)
{
    QSaveFile file(qt(path));
    if (file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::Permissions(permissions))
        && file.write(bytes.data(), static_cast<qint64>(bytes.size())) == static_cast<qint64>(bytes.size())
        && file.commit())
        return {};
    return Error{.kind = ErrorKind::NoPermission,
                 .message = path + " cannot be written: " + file.errorString().toStdString() + "."};
}

std::optional<ToolConnection> ToolConnections::find(const std::string &tool) const
{
    const Result<std::optional<std::string>> text = readWhole(recordOf(tool));
    return text && *text ? connectionFrom(**text) : std::nullopt;
}

Result<void> ToolConnections::save(const ToolConnection &connection) const
{
    return writeWhole(recordOf(connection.tool), boost::json::serialize(toJson(connection)) + '\n', ownerOnly);
}

Result<ToolConnection> ToolConnections::write(const ToolPlan &plan, ToolConnection connection)
{
    if (find(connection.tool))
        return Error{.kind = ErrorKind::Conflict, .message = connection.tool + " is connected already."};
    if (!QDir().mkpath(qt(m_folder)) || !QFile::setPermissions(qt(m_folder), ownerOnly | QFile::ExeOwner))
        return Error{.kind = ErrorKind::NoPermission, .message = m_folder + " cannot be made."};
    for (const ToolPlan::File &planned : plan.files) {
        ToolConnection::File file{.path = behindLinks(planned.path),
                                  .existed = planned.before.has_value(),
                                  .permissions = ownerOnly,
                                  .printAfter = sha256Hex(planned.after),
                                  .backup = {},
                                  .hunks = hunksOf(planned.before.value_or(""), planned.after),
                                  .members = membersOf(planned),
                                  .folders = {}};
        if (file.existed) {
            file.permissions = static_cast<int>(QFile::permissions(qt(file.path)));
            file.backup = connection.tool + '.' + std::to_string(connection.files.size()) + ".before";
            TG_CHECK(writeWhole(m_folder + '/' + file.backup, *planned.before, ownerOnly));
        }
        connection.files.push_back(std::move(file));
    }
    // The record first: whatever happens from here on can be taken back.
    TG_CHECK(save(connection));
    for (std::size_t i = 0; i < plan.files.size(); ++i) {
        ToolConnection::File &file = connection.files[i];
        Result<std::vector<std::string>> folders = makeFolders(file.path);
        Result<void> written = folders
            ? writeWhole(file.path, plan.files[i].after,
                         plan.files[i].hasKey || !file.existed ? static_cast<int>(ownerOnly) : file.permissions)
            : Result<void>(folders.error());
        file.folders = folders.value_or(std::vector<std::string>());
        if (!written) {
            (void)save(connection);
            (void)undo(connection.tool, true);
            return written.error();
        }
    }
    TG_CHECK(save(connection));
    return connection;
}

Result<ToolConnection> ToolConnections::undo(const std::string &tool, bool force)
{
    const std::optional<ToolConnection> connection = find(tool);
    if (!connection)
        return Error{.kind = ErrorKind::NotFound, .message = tool + " is not connected."};
    std::vector<Restored> restored;
    for (const ToolConnection::File &file : connection->files) {
        TG_TRY(Restored one, restoredOf(file, m_folder, force));
        restored.push_back(std::move(one));
    }
    for (std::size_t i = 0; i < restored.size(); ++i) {
        const ToolConnection::File &file = connection->files[i];
        if (restored[i]) {
            TG_CHECK(writeWhole(file.path, *restored[i], file.permissions));
        } else if (QFile::exists(qt(file.path)) && !QFile::remove(qt(file.path))) {
            return Error{.kind = ErrorKind::NoPermission, .message = file.path + " cannot be removed."};
        }
    }
    for (const ToolConnection::File &file : connection->files) {
        removeFolders(file.folders);
        if (!file.backup.empty())
            QFile::remove(qt(m_folder + '/' + file.backup));
    }
    QFile::remove(qt(recordOf(tool)));
    return *connection;
}

} // namespace tollgate
