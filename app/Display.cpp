// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Display.h"

#include <QGuiApplication>
#include <QLocale>
#include <QStringList>
#ifdef Q_OS_UNIX
#include <cerrno>
#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

namespace tollgate::app {

QString displayNamed()
{
    QStringList named;
    for (const char *variable : {"QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "DISPLAY"})
        if (!qEnvironmentVariableIsEmpty(variable))
            named << QLatin1String(variable) + u'=' + qEnvironmentVariable(variable);
    return QLocale().createSeparatedList(named);
}

#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)

namespace {

/// Only Qt knows which of its plugins it will take and whether that one gets on with its server (cookies, versions), so
/// Qt is asked; its complaints are ours to put into words.
[[noreturn]] void tryToDraw()
{
    if (const int nowhere = ::open("/dev/null", O_WRONLY | O_CLOEXEC); nowhere >= 0)
        ::dup2(nowhere, STDERR_FILENO);
    int count = 1;
    char name[] = "tollgate";
    char *arguments[] = {name, nullptr};
    const QGuiApplication application(count, arguments);
    ::_exit(0); // what belongs to the parent is not tidied up here
}

} // namespace

Display findDisplay()
{
    if (displayNamed().isEmpty())
        return Display::None;
    const pid_t child = ::fork();
    if (child < 0)
        return Display::Alive; // Qt will say it
    if (child == 0)
        tryToDraw();
    int status = 0;
    while (::waitpid(child, &status, 0) < 0 && errno == EINTR) { }
    return WIFEXITED(status) && WEXITSTATUS(status) == 0 ? Display::Alive : Display::Dead;
}

#else

Display findDisplay()
{
    return Display::Alive;
}

#endif

} // namespace tollgate::app
