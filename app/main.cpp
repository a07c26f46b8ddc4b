// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Command.h"
#include "app/Signals.h"
#include "app/WindowCommand.h"

#include <QCoreApplication>
#include <type_traits>

#ifdef TOLLGATE_WITH_UI
#include <QApplication>
#endif

namespace {

template <class Application>
int run(int argc, char **argv)
{
    Application app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("tollgate"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TOLLGATE_VERSION));
    QStringList arguments = QCoreApplication::arguments();
    if (std::is_same_v<Application, QCoreApplication> || arguments.size() > 1)
        return tollgate::app::runCommandLine(arguments);
    return tollgate::app::runCommandLine(arguments << QStringLiteral("window"));
}

} // namespace

// A QApplication for the window only: constructing one without a display aborts, and no other command needs one.
int main(int argc, char **argv)
{
    tollgate::app::forbidCoreDumps();
#ifdef TOLLGATE_WITH_UI
    if (tollgate::app::opensWindow(argc, argv))
        return run<QApplication>(argc, argv);
#endif
    return run<QCoreApplication>(argc, argv);
}
