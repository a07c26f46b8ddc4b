// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/Tray.h"

#include "ui/look/Format.h"
#include "ui/look/Icons.h"
#include "ui/models/Ask.h"
#include "ui/models/Attention.h"
#include "ui/models/Json.h"
#include "ui/models/Spend.h"
#include "ui/widgets/Basics.h"
#include "ui/Window.h"

#include <chrono>
#include <QApplication>
#include <QClipboard>
#include <QDateTime>
#include <QPainter>

namespace tollgate::ui {
namespace {

using namespace std::chrono_literals;
constexpr int mostLooks = 5;
constexpr double nearShare = 0.8; ///< of a budget, from which on it is told of

/// In the corner. A form besides the colour: two bars for paused, one that lies for a budget, one that stands for
/// trouble.
void paintMark(QPainter &painter, double size, Tray::Mark mark)
{
    const double spot = size * 0.46;
    const QRectF where(size - spot, size - spot, spot, spot);
    painter.setCompositionMode(QPainter::CompositionMode_Clear);
    painter.drawEllipse(where.adjusted(-1, -1, 1, 1));
    painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
    painter.setPen(Qt::NoPen);
    painter.setBrush(mark == Tray::Mark::Trouble ? QColor(0xd8473c) : QColor(0xe0962a));
    painter.drawEllipse(where);
    painter.setBrush(Qt::white);
    const double bar = spot * 0.14, tall = spot * 0.46;
    const QPointF centre = where.center();
    if (mark == Tray::Mark::Paused) {
        for (const double left : {-bar * 1.8, bar * 0.6})
            painter.drawRect(QRectF(centre.x() + left, centre.y() - tall / 2, bar * 1.2, tall));
    } else if (mark == Tray::Mark::Budget) {
        painter.drawRect(QRectF(centre.x() - tall / 2, centre.y() - bar / 2, tall, bar));
    } else {
        painter.drawRect(QRectF(centre.x() - bar / 2, centre.y() - tall / 2, bar, tall));
    }
}

} // namespace

Tray::Tray(Window &window) : m_window(window)
{
    buildMenu();
    m_icon.setContextMenu(&m_menu);
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            emit openAsked();
    });
    connect(&window, &Window::statusChanged, this, &Tray::update);
    connect(&window, &Window::hiddenToTray, this, &Tray::sayGoodbyeOnce);
    connect(&m_menu, &QMenu::aboutToShow, this, &Tray::refresh);
    connect(&m_timer, &QTimer::timeout, this, &Tray::refresh);
    m_timer.start(60s);
    update();
    look();
}

void Tray::look()
{
    const bool found = QSystemTrayIcon::isSystemTrayAvailable();
    if (found) {
        m_icon.show();
        m_window.setHidesOnClose(true);
        QApplication::setQuitOnLastWindowClosed(false);
    } else if (++m_looks < mostLooks) {
        QTimer::singleShot(5s, this, &Tray::look);
    } else if (!m_window.isVisible()) {
        emit openAsked(); // never a process that nobody sees
    }
}

void Tray::buildMenu()
{
    for (QAction **told : {&m_state, &m_spend, &m_budget}) {
        *told = m_menu.addAction(QString());
        (*told)->setEnabled(false);
    }
    m_menu.addSeparator();
    m_pause = add({}, &Tray::setPaused);
    m_copy = add(tr("Copy endpoint"), &Tray::copyEndpoint);
    m_copyKey = add(tr("Copy key"), &Tray::copyKey);
    m_copyKey->setToolTip(tr("The key of this computer, for tools on it"));
    m_profiles.setTitle(tr("Model profile"));
    m_menu.addMenu(&m_profiles);
    m_menu.addSeparator();
    add(tr("Open Tollgate"), &Tray::openAsked);
    add(tr("Quit"), &Tray::quitAsked);
}

QAction *Tray::add(const QString &text, void (Tray::*chosen)())
{
    QAction *action = m_menu.addAction(text);
    connect(action, &QAction::triggered, this, chosen);
    return action;
}

void Tray::setPaused()
{
    ask(m_window.control(), this, m_window.status().isPaused ? "resume" : "pause", {},
        [this](const boost::json::value &) { m_window.refresh(); });
}

void Tray::copyEndpoint()
{
    QApplication::clipboard()->setText(m_window.status().url);
}

/// From the keyring to the clipboard, and nowhere else.
void Tray::copyKey()
{
    ask(
        m_window.control(), this, "keys.local", {},
        [](const boost::json::value &answer) { copySecret(read::text(read::object(answer), "key")); },
        [this](const Error &error) { m_icon.showMessage(tr("There is no key to copy"), inWords(error)); });
}

void Tray::chooseProfile(const QString &name)
{
    ask(
        m_window.control(), this, "settings.set", {{"key", "router.profile"}, {"value", name.toStdString()}},
        [this](const boost::json::value &) { m_window.refresh(); },
        [this](const Error &error) {
            m_offered.clear();
            showProfiles();
            m_icon.showMessage(tr("The model profile stays as it was"), inWords(error));
        });
}

/// None, those that there are, and how to make one.
void Tray::showProfiles()
{
    const Status &status = m_window.status();
    if (const QStringList now = QStringList(status.profile) + status.profiles; std::exchange(m_offered, now) == now)
        return; // it may be open just now
    m_profiles.clear();
    const auto offer = [&](const QString &text, const QString &name) {
        QAction *action = m_profiles.addAction(text, this, [this, name] { chooseProfile(name); });
        action->setCheckable(true);
        action->setChecked(status.profile == name);
    };
    offer(tr("None: as tools ask"), {});
    for (const QString &name : status.profiles)
        offer(QString(name).replace(u'&', QStringLiteral("&&")), name);
    m_profiles.addSeparator();
    m_profiles.addAction(tr("Change profiles…"), this, &Tray::profilesAsked);
}

Tray::Mark Tray::mark(bool runs) const
{
    const Link::State state = m_window.link().state;
    const Status &status = m_window.status();
    if (!runs)
        return state == Link::State::Starting ? Mark::None
            : state == Link::State::Waiting   ? Mark::Waiting
                                              : Mark::Trouble;
    return !status.isLedgerFine      ? Mark::Trouble
        : status.isPaused            ? Mark::Paused
        : !budgetInWords().isEmpty() ? Mark::Budget
                                     : Mark::None;
}

/// Of the one that is nearly or wholly spent; empty: none is.
QString Tray::budgetInWords() const
{
    const Status &status = m_window.status();
    if (!status.nearest || format::dollars(status.nearest->spent) < nearShare * format::dollars(status.nearest->most))
        return {};
    const QString spent = spentInWords(status.nearest->spent, status.nearest->most, status.nearest->period);
    return status.nearestKey.isEmpty() ? tr("All keys: %1").arg(spent) : tr("Key %1: %2").arg(status.nearestKey, spent);
}

void Tray::update()
{
    const Link &link = m_window.link();
    const Status &status = m_window.status();
    const bool runs = link.state == Link::State::Ours || link.state == Link::State::Attached;
    const QString words = !runs    ? tr("Not running")
        : !status.isLedgerFine     ? tr("The ledger cannot be written")
        : status.isPaused          ? tr("Paused")
        : status.profile.isEmpty() ? tr("Running on %1").arg(status.url)
                                   : tr("Running on %1 with the profile %2").arg(status.url, status.profile);
    const QString budget = runs ? budgetInWords() : QString();
    m_state->setText(words);
    m_spend->setText(m_knowsSpend ? tr("%1 spent today").arg(format::money(m_today)) : tr("Spend is not known yet"));
    m_budget->setText(budget);
    m_budget->setVisible(!budget.isEmpty());
    m_pause->setText(status.isPaused ? tr("Resume") : tr("Pause"));
    for (QAction *action : {m_pause, m_copy, m_profiles.menuAction()})
        action->setEnabled(runs);
    m_copyKey->setEnabled(runs && !link.isElsewhere); // that one has keys of its own computer
    showProfiles();
    m_icon.setIcon(iconFor(mark(runs)));
    QStringList lines{QStringLiteral("Tollgate · ") + words};
    if (m_knowsSpend)
        lines << m_spend->text();
    if (!budget.isEmpty())
        lines << budget;
    m_icon.setToolTip(lines.join(u'\n'));
}

/// A window that is not seen asks for nothing by itself.
void Tray::refresh()
{
    askSpend();
    if (!m_window.isVisible())
        m_window.refresh();
}

void Tray::askSpend()
{
    const qint64 since = startOf(QDate::currentDate());
    ask(m_window.control(), this, "usage.report", {{"since", since}, {"group", boost::json::array{"hour"}}},
        [this, since](const boost::json::value &answer) {
            m_today = spentSince(usageRowsFrom(answer), since);
            m_knowsSpend = true;
            update();
        });
}

void Tray::sayGoodbyeOnce()
{
    if (std::exchange(m_saidGoodbye, true))
        return;
    m_icon.showMessage(tr("Tollgate goes on"), tr("Your tools keep working. Quit it from this icon's menu."),
                       iconFor(Mark::None), 6000);
}

QIcon Tray::iconFor(Mark mark)
{
    QIcon made;
    for (const int size : {16, 22, 24, 32, 48}) {
        QPixmap picture(size, size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        painter.setRenderHint(QPainter::Antialiasing);
        // Strong enough on dark and on light panels.
        drawIcon(painter, QRectF(0, 0, size, size), "logo", QColor(0x2fa598));
        if (mark != Mark::None)
            paintMark(painter, size, mark);
        made.addPixmap(picture);
    }
    return made;
}

} // namespace tollgate::ui
