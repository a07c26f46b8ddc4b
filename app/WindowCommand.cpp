// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/WindowCommand.h"

#include "app/Command.h"
#include "app/Words.h"

#include <string_view>

#ifdef TOLLGATE_WITH_UI
#include "app/Display.h"
#include "app/GatewayThread.h"
#include "app/Signals.h"
#include "app/SingleWindow.h"
#include "core/connect/ToolsControl.h"
#include "core/control/OtherGateway.h"
#include "translations/Language.h"
#include "ui/look/Look.h"
#include "ui/models/Preferences.h"
#include "ui/Tray.h"
#include "ui/Watch.h"
#include "ui/Window.h"

#include <optional>
#include <QApplication>
#include <QPointer>
#include <QStandardPaths>
#endif

namespace tollgate::app {
namespace {

#ifdef TOLLGATE_WITH_UI
/// What is started at login: this program, in the tray, on the same data.
QStringList commandAtLogin(const Places &places)
{
    const QString image = qEnvironmentVariable("APPIMAGE"); // what is mounted for this run has no lasting place
    QStringList command{image.isEmpty() ? QCoreApplication::applicationFilePath() : image, QStringLiteral("window"),
                        QStringLiteral("--hidden")};
    if (const Result<Places> usual = Places::find({}, {}); !usual || usual->dataDir != places.dataDir)
        command << QStringLiteral("--data-dir") << places.dataDir;
    return command;
}

int runHere(const Invocation &asked)
{
    const QString elsewhere = asked.value("attach");
    if (!elsewhere.isEmpty())
        if (const Result<std::string> url = gatewayUrl(elsewhere.toStdString()); !url)
            return fail(url.error());
    // A window of another gateway stands beside this computer's.
    SingleWindow single(elsewhere.isEmpty() ? asked.places.dataDir : asked.places.dataDir + u'/' + elsewhere);
    if (single.activateOther())
        return ExitOk;
    if (const Result<void> made = asked.places.makeDataDir(); !made)
        return fail(made.error());

    ui::Preferences preferences(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation),
                                commandAtLogin(asked.places));
    words::speak(preferences.language().isEmpty() ? words::languageOfSystem() : preferences.language(),
                 words::Face::Window);
    ui::Look::the().install(preferences.appearance());
    QGuiApplication::setDesktopFileName(QStringLiteral("tollgate")); // whose icon Wayland's desktops show
    QApplication::setQuitOnLastWindowClosed(true);
    GatewayThread gateway(asked.places, elsewhere);
    ToolsControl control(gateway.control(), ToolMachine::thisOne(), asked.places.connectedFolder());
    ui::Window window(control, {.preferences = &preferences});
    std::optional<ui::Tray> tray(std::in_place, window);
    std::optional<ui::Watch> watch(std::in_place, window, preferences, QDBusConnection::sessionBus());
    QObject::connect(&gateway, &GatewayThread::changed, &window, &ui::Window::setLink);
    QObject::connect(&window, &ui::Window::retryAsked, &gateway, &GatewayThread::start);
    QObject::connect(&window, &ui::Window::attachAsked, &gateway, &GatewayThread::attach);
    QObject::connect(&window, &ui::Window::detachAsked, &gateway, &GatewayThread::detach);
    QObject::connect(&window, &ui::Window::restartAsked, &gateway, &GatewayThread::restart);
    const auto raise = [&window] {
        window.show();
        window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
        window.raise();
        window.activateWindow();
    };
    single.listen(raise);
    QObject::connect(&*tray, &ui::Tray::openAsked, &window, raise);
    QObject::connect(&*watch, &ui::Watch::openAsked, &window, raise);
    QObject::connect(&*tray, &ui::Tray::profilesAsked, &window, [&window, raise] {
        raise();
        window.open(QStringLiteral("settings"), QStringLiteral("router.profile"));
    });
    QObject::connect(&*tray, &ui::Tray::quitAsked, qApp, &QCoreApplication::quit);
    // Qt does not always see that the last window was closed when that happens while it is still being opened.
    QObject::connect(&window, &ui::Window::closed, qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    const Signals caught([](Signals::Arrived) { QCoreApplication::quit(); });
    gateway.start(false);
    if (!asked.has("hidden"))
        raise();
    const int code = QCoreApplication::exec();
    // From here on nothing brings this window back: who starts another one meanwhile sees it wait for this process.
    single.leave();
    watch.reset();
    tray.reset();
    window.hide();
    gateway.stop(); // answers under way may finish
    return code;
}
#endif

} // namespace

Face faceOf(int argc, char **argv)
{
#ifdef TOLLGATE_WITH_UI
    const bool isAsked
        = argc == 1 || std::string_view(argv[1]) == "window" || std::string_view(argv[1]).starts_with("--attach");
    bool isHelp = false;
    for (int i = 1; i < argc; ++i)
        isHelp = isHelp || std::string_view(argv[i]) == "--help" || std::string_view(argv[i]) == "-h";
    if (!isAsked || isHelp)
        return Face::CommandLine;
    switch (findDisplay()) {
    case Display::None:
        return Face::CommandLine;
    case Display::Dead:
        return Face::DeadDisplay;
    case Display::Alive:
        return Face::Window;
    }
#else
    Q_UNUSED(argc)
    Q_UNUSED(argv)
#endif
    return Face::CommandLine;
}

int runWindow(const Invocation &asked)
{
#ifdef TOLLGATE_WITH_UI
    if (qobject_cast<QApplication *>(QCoreApplication::instance()))
        return runHere(asked);
    const QString named = displayNamed();
    return fail(failure(
        ErrorKind::Unavailable,
        (named.isEmpty()
             ? tr("There is no display to show a window on.")
             : tr("The display does not answer, or refuses this program (%1), so there is no window.").arg(named))
            + u' ' + tr("'tollgate serve' runs the gateway without one.")));
#else
    Q_UNUSED(asked)
    return fail(failure(ErrorKind::Unavailable, tr("This build has no window. 'tollgate serve' runs the gateway.")));
#endif
}

} // namespace tollgate::app
