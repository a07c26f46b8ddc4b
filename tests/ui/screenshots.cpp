// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/Planted.h"
#include "tests/ui/Scenes.h"
#include "translations/Language.h"
#include "ui/look/Look.h"
#include "ui/models/Ask.h"
#include "ui/models/Preferences.h"
#include "ui/Pages.h"
#include "ui/Tray.h"
#include "ui/widgets/Notice.h"

#include <cstdio>
#include <QApplication>
#include <QDir>
#include <QPainter>
#include <QTemporaryDir>

using namespace tollgate;

namespace {

const QString here = QStringLiteral("http://127.0.0.1:4141");
int written = 0;

/// A window over a gateway, of which pictures are taken: `PAGE-STATE-light.png`.
class Studio {
public:
    Studio(Planted &gateway, const QDir &folder, bool isDark)
        : m_preferences(m_home.path(), {QStringLiteral("tollgate")}),
          m_window(gateway, {.now = [] { return Planted::now; }, .preferences = &m_preferences}), m_folder(folder),
          m_isDark(isDark)
    {
        const QStringList size = qEnvironmentVariable("TOLLGATE_SIZE", QStringLiteral("1280x800")).split(u'x');
        m_window.resize(size[0].toInt(), size.value(1).toInt());
        m_window.setLink({.state = ui::Link::State::Ours, .url = here, .words = {}});
        m_window.show();
        ui::Look::the().choose(isDark ? ui::Look::Choice::Dark : ui::Look::Choice::Light);
    }
    ui::Window &window() { return m_window; }

    void take(const Scene &scene)
    {
        const QStringList wanted = qEnvironmentVariable("TOLLGATE_PAGES").split(u',', Qt::SkipEmptyParts);
        if (!wanted.isEmpty() && !wanted.contains(QLatin1String(scene.page)))
            return;
        if (scene.what)
            m_window.open(QLatin1String(scene.page), QLatin1String(scene.what));
        if (auto *notice = m_window.findChild<ui::Notice *>()) // of the scene before
            notice->leave();
        if (scene.act)
            scene.act(m_window);
        settle();
        const QString file = QStringLiteral("%1-%2-%3%4.png")
                                 .arg(QLatin1String(scene.page), QLatin1String(scene.state),
                                      m_isDark ? QStringLiteral("dark") : QStringLiteral("light"),
                                      m_window.devicePixelRatioF() > 1 ? QStringLiteral("@2x") : QString());
        written += withMenus(m_window.grab()).save(m_folder.filePath(file)) ? 1 : 0;
    }
    void takeAll(std::span<const Scene> scenes)
    {
        for (const Scene &scene : scenes)
            take(scene);
    }
    void takePages(const char *state)
    {
        for (const ui::PageRow &page : ui::pages())
            take({page.id, state, ""});
    }

private:
    /// Menus are windows of their own: they are drawn where they stand, and closed.
    QPixmap withMenus(QPixmap picture) const
    {
        QPainter painter(&picture);
        while (QWidget *menu = QApplication::activePopupWidget()) {
            painter.drawPixmap(m_window.mapFromGlobal(menu->pos()), menu->grab());
            menu->close();
        }
        return picture;
    }

    const QTemporaryDir m_home;
    ui::Preferences m_preferences;
    ui::Window m_window;
    QDir m_folder;
    bool m_isDark;
};

/// What it looks like when the gateway does not run, or is another one, or answers nothing.
void takeTroubles(const QDir &folder, bool isDark)
{
    using State = ui::Link::State;
    Planted gateway(Planted::How::Normal);
    Studio studio(gateway, folder, isDark);
    const std::pair<const char *, ui::Link> links[] = {
        {"taken",
         {.state = State::Trouble,
          .url = here,
          .words = QStringLiteral("Nobody can listen on 127.0.0.1:4141: another program has that port."),
          .isPortTaken = true}},
        {"refused",
         {.state = State::Trouble,
          .url = QStringLiteral("https://gateway.example:4141"),
          .words = QStringLiteral("That key is not known there."),
          .isElsewhere = true}},
        {"starting", {.state = State::Starting, .url = {}, .words = {}}},
        {"gone", {.state = State::Gone, .url = here, .words = {}}},
        {"elsewhere",
         {.state = State::Attached,
          .url = QStringLiteral("https://gateway.example:4141"),
          .words = {},
          .isElsewhere = true,
          .notKept = QStringLiteral("there is no keyring on this computer")}},
    };
    for (const auto &[state, link] : links) {
        studio.window().setLink(link);
        studio.take({"home", state, ""});
    }
    studio.window().setLink({.state = State::Ours, .url = here, .words = {}});
    studio.take({"home", "paused", "", [](ui::Window &window) {
                     ui::ask(window.control(), &window, "pause", {}, [](const boost::json::value &) {});
                     window.refresh();
                 }});
    ui::Tray tray(studio.window());
    emit tray.menu().aboutToShow();
    tray.menu().popup(studio.window().mapToGlobal(QPoint(studio.window().width() - 320, 60)));
    studio.take({"home", "tray", nullptr});
    for (const char *verb :
         {"usage.report", "keys.list", "calls.list", "providers.list", "models.list", "settings.list", "tools.list"})
        gateway.broken[verb] = "The ledger cannot be read: disk I/O error.";
    Studio broken(gateway, folder, isDark);
    broken.takePages("broken");
}

/// What subscriptions pay for, in a currency of the person's own; and very much of it in one without cents.
void takeConverted(const QDir &folder, bool isDark)
{
    const auto take = [&](Planted::How how, const char *state, const char *currency, const char *rate) {
        Planted gateway(how);
        gateway.notionalShare = 0.6;
        for (const auto &[key, value] : {std::pair("display.currency", currency), std::pair("display.rate", rate),
                                         std::pair("display.rate_date", "2026-11-20")})
            gateway.ask("settings.set", {{"key", key}, {"value", value}}, [](const Result<boost::json::value> &) {});
        Studio studio(gateway, folder, isDark);
        for (const char *page : {"home", "live", "usage", "keys", "budgets"})
            studio.take({page, state, ""});
    };
    take(Planted::How::Normal, "converted", "EUR", "0.92");
    take(Planted::How::Crowded, "yen", "JPY", "154.3");
}

} // namespace

/// Writes a picture of every page, light and dark, with planted data:
/// `screenshots FOLDER [empty|normal|crowded|troubles|converted]...`.
/// QT_SCALE_FACTOR=2 draws them at twice the size, TOLLGATE_LANGUAGE=ja in another language, TOLLGATE_PAGES=home,usage
/// only those, TOLLGATE_SIZE=1000x640 in a small window.
int main(int argc, char **argv)
{
    qputenv("TZ", "UTC");
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    words::speak(qEnvironmentVariable("TOLLGATE_LANGUAGE", QStringLiteral("en")), words::Face::Window);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2) {
        std::fputs("usage: screenshots FOLDER [empty|normal|crowded|troubles|converted]...\n", stderr);
        return 2;
    }
    const QDir folder(arguments[1]);
    folder.mkpath(QStringLiteral("."));
    ui::Look::the().install(ui::Look::Choice::Light);
    const auto isAsked
        = [&](const char *state) { return arguments.size() == 2 || arguments.contains(QLatin1String(state)); };
    const std::tuple<const char *, Planted::How, std::span<const Scene>> states[]
        = {{"normal", Planted::How::Normal, openedScenes()},
           {"empty", Planted::How::Empty, emptyScenes()},
           {"crowded", Planted::How::Crowded, crowdedScenes()}};
    // Each in a window of its own: what was opened in the light is not open in the dark.
    for (const bool isDark : {false, true}) {
        for (const auto &[name, how, opened] : states) {
            if (!isAsked(name))
                continue;
            Planted gateway(how);
            Studio studio(gateway, folder, isDark);
            studio.takePages(name);
            studio.takeAll(opened);
        }
        if (isAsked("troubles"))
            takeTroubles(folder, isDark);
        if (isAsked("converted"))
            takeConverted(folder, isDark);
    }
    std::printf("%d pictures in %s\n", written, qPrintable(folder.absolutePath()));
    return written > 0 ? 0 : 1;
}
