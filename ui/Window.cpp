// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/Window.h"

#include "ui/look/Format.h"
#include "ui/models/Ask.h"
#include "ui/models/Json.h"
#include "ui/models/Preferences.h"
#include "ui/Pages.h"
#include "ui/widgets/Basics.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/Sidebar.h"
#include "ui/widgets/TopBar.h"

#include <chrono>
#include <QCloseEvent>
#include <QCoreApplication>
#include <QDateTime>
#include <QHBoxLayout>
#include <QShortcut>
#include <QStackedWidget>

namespace tollgate::ui {

using namespace std::chrono_literals;

Window::Window(Control &control, Options options)
    : m_ownPreferences(options.preferences ? nullptr : std::make_unique<Preferences>()),
      m_feed(control), m_desk{.control = control,
                              .feed = m_feed,
                              .open = [this](const QString &page, const QString &what) { open(page, what); },
                              .say =
                                  [this](const QString &text, std::function<void()> undo, std::function<void()> gone) {
                                      m_notice->say(text, std::move(undo), std::move(gone));
                                  },
                              .preferences = options.preferences ? *options.preferences : *m_ownPreferences,
                              .now = std::move(options.now)}
{
    if (!m_desk.now)
        m_desk.now = [] { return QDateTime::currentMSecsSinceEpoch(); };
    setWindowTitle(QStringLiteral("Tollgate"));
    auto *centre = new QWidget;
    auto *row = new QHBoxLayout(centre);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_sidebar = new Sidebar;
    row->addWidget(m_sidebar);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    m_bar = new TopBar;
    column->addWidget(m_bar);
    m_stack = new QStackedWidget;
    column->addWidget(m_stack, 1);
    row->addLayout(column, 1);
    setCentralWidget(centre);
    m_notice = new Notice(m_stack);
    m_pages.resize(pages().size());
    setMinimumSize(900, 560);
    resize(1280, 800);

    connect(m_sidebar, &Sidebar::chosen, this, &Window::showPage);
    connect(m_bar, &TopBar::pauseAsked, this, &Window::setPaused);
    connect(&m_feed, &Feed::stateChanged, this, &Window::askStatus);
    connect(&m_feed, &Feed::noticed, this, [this](const QString &kind, const QString &subject, const QString &message) {
        askStatus();
        if (kind == u"key_paused")
            m_notice->say(tr("Key %1 was paused: %2").arg(subject, message), {});
    });
    connect(new QShortcut(QKeySequence::Refresh, this), &QShortcut::activated, this, &Window::refresh);
    connect(&m_timer, &QTimer::timeout, this, &Window::refresh);
    m_timer.setInterval(30s);
    showState();
}

Window::~Window()
{
    // Pages hold what the window lends them.
    delete takeCentralWidget();
}

Page *Window::pageAt(int index)
{
    Page *&page = m_pages[static_cast<std::size_t>(index)];
    if (!page) {
        page = pages()[static_cast<std::size_t>(index)].make(m_desk, m_stack);
        m_stack->addWidget(page);
    }
    return page;
}

void Window::showPage(int index)
{
    m_current = index;
    m_sidebar->setCurrent(index);
    m_bar->setTitle(QCoreApplication::translate("Pages", pages()[static_cast<std::size_t>(index)].title));
    if (m_trouble && m_link.state == Link::State::Trouble) {
        m_stack->setCurrentWidget(m_trouble);
        return;
    }
    Page *page = pageAt(index);
    m_stack->setCurrentWidget(page);
    m_notice->raise();
    if (isVisible() && m_link.state != Link::State::Starting)
        page->refresh();
}

void Window::open(const QString &page, const QString &what)
{
    for (std::size_t i = 0; i < pages().size(); ++i)
        if (page == QLatin1String(pages()[i].id)) {
            showPage(static_cast<int>(i));
            if (!what.isEmpty())
                pageAt(static_cast<int>(i))->show(what);
            return;
        }
}

void Window::setLink(const Link &link)
{
    m_link = link;
    m_status = Status();
    m_status.url = link.url;
    if (m_trouble) {
        m_trouble->deleteLater();
        m_trouble = nullptr;
    }
    if (link.state == Link::State::Trouble) {
        auto *empty = new EmptyState("warning", tr("The gateway could not be started"), link.words);
        if (link.isPortTaken) {
            QPushButton *other = button(tr("Take another port"), "primary");
            connect(other, &QPushButton::clicked, this, [this] { emit retryAsked(true); });
            empty->addAction(other);
        }
        QPushButton *again = button(tr("Try again"));
        connect(again, &QPushButton::clicked, this, [this] { emit retryAsked(false); });
        empty->addAction(again);
        m_trouble = empty;
        m_stack->addWidget(empty);
    }
    showPage(m_current);
    askStatus();
}

void Window::refresh()
{
    askStatus();
    if (Page *page = m_pages[static_cast<std::size_t>(m_current)]; page && isVisible())
        page->refresh();
}

void Window::askStatus()
{
    showState();
    if (m_link.state != Link::State::Ours && m_link.state != Link::State::Attached)
        return;
    ask(m_desk.control, this, "status", {}, [this](const boost::json::value &answer) {
        m_status = statusFrom(read::object(answer));
        showState();
    });
}

void Window::showState()
{
    Tone tone = Tone::Fine;
    QString words = m_status.memory > 0 ? tr("Running · %1").arg(format::bytes(m_status.memory)) : tr("Running");
    if (m_link.state == Link::State::Attached)
        words = tr("Running by itself");
    if (m_link.state == Link::State::Starting) {
        tone = Tone::Plain;
        words = tr("Starting…");
    } else if (m_link.state == Link::State::Trouble) {
        tone = Tone::Broken;
        words = tr("Not running");
    } else if (m_link.state == Link::State::Gone) {
        tone = Tone::Broken;
        words = tr("Stopped; looking for it…");
    } else if (!m_status.isLedgerFine) {
        tone = Tone::Broken;
        words = tr("Ledger cannot be written");
    } else if (m_status.isPaused) {
        tone = Tone::Watch;
        words = tr("Paused");
    }
    m_sidebar->setState(words, tone);
    m_bar->setEndpoint(m_status.url.isEmpty() ? m_link.url : m_status.url, tone);
    m_bar->setPaused(m_status.isPaused, m_link.state == Link::State::Ours || m_link.state == Link::State::Attached);
    emit statusChanged();
}

void Window::setPaused(bool paused)
{
    ask(m_desk.control, this, paused ? "pause" : "resume", {}, [this, paused](const boost::json::value &) {
        askStatus();
        if (paused)
            m_notice->say(tr("Paused: new calls are refused, answers under way go on."), [this] { setPaused(false); });
    });
}

void Window::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    m_feed.setAwake(true);
    m_timer.start();
    refresh();
}

void Window::hideEvent(QHideEvent *event)
{
    QMainWindow::hideEvent(event);
    m_feed.setAwake(false);
    m_timer.stop();
}

void Window::closeEvent(QCloseEvent *event)
{
    if (!m_hidesOnClose)
        return QMainWindow::closeEvent(event);
    event->ignore();
    hide();
    emit hiddenToTray();
}

} // namespace tollgate::ui
