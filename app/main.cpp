// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Command.h"
#include "app/Signals.h"

#include <QCoreApplication>

// No QApplication: none of the commands needs a display, and constructing one without a display aborts.
int main(int argc, char **argv)
{
    tollgate::app::forbidCoreDumps();
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("tollgate"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TOLLGATE_VERSION));
    return tollgate::app::runCommandLine(QCoreApplication::arguments());
}
