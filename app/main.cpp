// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Command.h"
#include "app/Signals.h"
#include "app/WindowCommand.h"
#include "translations/Language.h"

#include <QCoreApplication>

#ifdef TOLLGATE_WITH_UI
#include <QApplication>
#endif

namespace {

using tollgate::app::Face;

template <class Application>
int run(int argc, char **argv, Face face)
{
    Application app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("tollgate"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TOLLGATE_VERSION));
    tollgate::words::speak(tollgate::words::languageOfSystem(), tollgate::words::Face::CommandLine);
    QStringList arguments = QCoreApplication::arguments();
    if (face != Face::CommandLine && (arguments.size() == 1 || arguments[1].startsWith(u"--attach")))
        arguments.insert(1, QStringLiteral("window"));
    return tollgate::app::runCommandLine(arguments);
}

} // namespace

// A QApplication for the window only: no other command needs one.
int main(int argc, char **argv)
{
    tollgate::app::forbidCoreDumps();
    tollgate::app::surviveFileLimits();
    const Face face = tollgate::app::faceOf(argc, argv);
#ifdef TOLLGATE_WITH_UI
    if (face == Face::Window)
        return run<QApplication>(argc, argv, face);
#endif
    return run<QCoreApplication>(argc, argv, face);
}
