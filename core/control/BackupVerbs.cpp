// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/control/VerbFunctions.h"

#include <memory>
#include <QThread>

namespace tollgate::verb {
namespace {

namespace js = boost::json;

/// A file on the gateway's computer: relative to what would be anybody's guess.
Result<std::string> fileOf(const Control::Arguments &arguments)
{
    const std::string file = text(arguments, "file").value_or("");
    if (file.empty())
        return missing("file");
    if (!file.starts_with('/') && file.find(":\\") == std::string::npos && file.find(":/") == std::string::npos)
        return Error{.kind = ErrorKind::BadRequest,
                     .message = "'" + file + "' should be a whole path, like /home/me/tollgate-backup.db.",
                     .param = "file"};
    return file;
}

/// Seconds of work, beside the gateway's thread and the worker: neither is to wait for it.
void onItsOwnThread(LocalControl &control, std::function<Result<js::object>()> work, Control::Reply reply)
{
    const auto outcome = std::make_shared<Result<js::object>>(Error{});
    const auto answer = std::make_shared<Control::Reply>(std::move(reply));
    QThread *thread = QThread::create([work = std::move(work), outcome] { *outcome = work(); });
    thread->setObjectName(QStringLiteral("backup"));
    QObject::connect(thread, &QThread::finished, &control, [outcome, answer] {
        if (*outcome)
            (*answer)(js::value(std::move(**outcome)));
        else
            (*answer)(std::move(*outcome).error());
    });
    QObject::connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    // Whoever ends the gateway meanwhile gets a whole file.
    QObject::connect(
        &control, &QObject::destroyed, thread, [thread] { thread->wait(); }, Qt::DirectConnection);
    thread->start();
}

Error noDatabase()
{
    return {.kind = ErrorKind::Conflict, .message = "This gateway keeps nothing on disk that could be copied."};
}

} // namespace

/// `backup.create {file, replace?}`
void createBackup(LocalControl &control, Control::Arguments arguments, Control::Reply reply)
{
    Result<std::string> file = fileOf(arguments);
    if (!file)
        return reply(std::move(file).error());
    if (!control.parts().backUp)
        return reply(noDatabase());
    onItsOwnThread(
        control,
        [copy = control.parts().backUp, file = *file, mayReplace = isFlag(arguments, "replace")] {
            return copy(file, mayReplace);
        },
        std::move(reply));
}

/// `backup.restore {file}`: looked at now, in force from the next start on.
void restoreBackup(LocalControl &control, Control::Arguments arguments, Control::Reply reply)
{
    Result<std::string> file = fileOf(arguments);
    if (!file)
        return reply(std::move(file).error());
    if (!control.parts().restore)
        return reply(noDatabase());
    onItsOwnThread(
        control, [restore = control.parts().restore, file = *file] { return restore(file); }, std::move(reply));
}

} // namespace tollgate::verb
