// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/Tray.h"

#include "ui/look/Format.h"
#include "ui/look/Icons.h"
#include "ui/models/Ask.h"
#include "ui/models/Json.h"
#include "ui/models/Spend.h"
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
    connect(&m_menu, &QMenu::aboutToShow, this, &Tray::askSpend);
    connect(&m_timer, &QTimer::timeout, this, &Tray::askSpend);
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
    m_state = m_menu.addAction(QString());
    m_state->setEnabled(false);
    m_spend = m_menu.addAction(QString());
    m_spend->setEnabled(false);
    m_menu.addSeparator();
    m_pause = m_menu.addAction(QString());
    connect(m_pause, &QAction::triggered, this, [this] {
        ask(m_window.control(), this, m_window.status().isPaused ? "resume" : "pause", {},
            [this](const boost::json::value &) { m_window.refresh(); });
    });
    m_copy = m_menu.addAction(tr("Copy endpoint"));
    connect(m_copy, &QAction::triggered, this, [this] { QApplication::clipboard()->setText(m_window.status().url); });
    m_menu.addSeparator();
    connect(m_menu.addAction(tr("Open Tollgate")), &QAction::triggered, this, &Tray::openAsked);
    connect(m_menu.addAction(tr("Quit")), &QAction::triggered, this, &Tray::quitAsked);
}

void Tray::update()
{
    const Link &link = m_window.link();
    const Status &status = m_window.status();
    const bool runs = link.state == Link::State::Ours || link.state == Link::State::Attached;
    Tone tone = runs                          ? Tone::Fine
        : link.state == Link::State::Starting ? Tone::Plain
        : link.state == Link::State::Waiting  ? Tone::Watch
                                              : Tone::Broken;
    QString words = runs ? tr("Running on %1").arg(status.url) : tr("Not running");
    if (runs && !status.isLedgerFine) {
        tone = Tone::Broken;
        words = tr("The ledger cannot be written");
    } else if (runs && status.isPaused) {
        tone = Tone::Watch;
        words = tr("Paused");
    }
    m_state->setText(words);
    m_spend->setText(m_knowsSpend ? tr("%1 spent today").arg(format::money(m_today)) : tr("Spend is not known yet"));
    m_pause->setText(status.isPaused ? tr("Resume") : tr("Pause"));
    m_pause->setEnabled(runs);
    m_copy->setEnabled(runs);
    m_icon.setIcon(iconFor(tone, runs && status.isPaused));
    m_icon.setToolTip(QStringLiteral("Tollgate · ") + words
                      + (m_knowsSpend ? QStringLiteral("\n") + m_spend->text() : QString()));
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
                       iconFor(Tone::Fine, false), 6000);
}

QIcon Tray::iconFor(Tone tone, bool isPaused)
{
    QIcon made;
    for (const int size : {16, 22, 24, 32, 48}) {
        QPixmap picture(size, size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        painter.setRenderHint(QPainter::Antialiasing);
        // Strong enough on dark and on light panels.
        drawIcon(painter, QRectF(0, 0, size, size), "logo", QColor(0x2fa598));
        if (tone == Tone::Watch || tone == Tone::Broken) {
            const double spot = size * 0.46;
            const QRectF where(size - spot, size - spot, spot, spot);
            painter.setCompositionMode(QPainter::CompositionMode_Clear);
            painter.drawEllipse(where.adjusted(-1, -1, 1, 1));
            painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
            painter.setPen(Qt::NoPen);
            painter.setBrush(tone == Tone::Watch ? QColor(0xe0962a) : QColor(0xd8473c));
            painter.drawEllipse(where);
            // A form besides the colour: two bars for paused, one for trouble.
            painter.setBrush(Qt::white);
            const double bar = spot * 0.14, tall = spot * 0.46, top = where.center().y() - tall / 2;
            if (isPaused) {
                painter.drawRect(QRectF(where.center().x() - bar * 1.8, top, bar * 1.2, tall));
                painter.drawRect(QRectF(where.center().x() + bar * 0.6, top, bar * 1.2, tall));
            } else {
                painter.drawRect(QRectF(where.center().x() - bar / 2, top, bar, tall));
            }
        }
        made.addPixmap(picture);
    }
    return made;
}

} // namespace tollgate::ui
