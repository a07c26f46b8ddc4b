// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/Window.h"

#include "translations/CoreWords.h"
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
#include <cmath>
#include <QCloseEvent>
#include <QCoreApplication>
#include <QDateTime>
#include <QHBoxLayout>
#include <QIcon>
#include <QLineEdit>
#include <QLocale>
#include <QShortcut>
#include <QStackedWidget>

namespace tollgate::ui {

using namespace std::chrono_literals;

namespace {

constexpr int keyWidth = 280;

/// For window managers that know nothing of desktop entries.
QIcon ownIcon()
{
    QIcon icon;
    for (const int size : {16, 32, 48, 128})
        icon.addFile(QStringLiteral(":/tollgate/tollgate-%1.png").arg(size));
    return icon;
}

} // namespace

Window::Window(Control &control, Options options)
    : m_ownPreferences(options.preferences ? nullptr : std::make_unique<Preferences>()),
      m_feed(control), m_desk{.control = control,
                              .feed = m_feed,
                              .open = [this](const QString &page, const QString &what) { open(page, what); },
                              .say =
                                  [this](const QString &text, std::function<void()> undo, std::function<void()> gone) {
                                      m_notice->say(text, std::move(undo), std::move(gone));
                                  },
                              .sayNoMore = [this] { m_notice->leave(); },
                              .preferences = options.preferences ? *options.preferences : *m_ownPreferences,
                              .now = std::move(options.now),
                              .stateChanged = [this] { askStatus(); }}
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
    m_elsewhere = new QFrame;
    setRole(m_elsewhere, "strip");
    auto *strip = new QHBoxLayout(m_elsewhere);
    strip->setContentsMargins(space::xl, space::s, space::xl, space::s);
    strip->setSpacing(space::m);
    m_whose = new ElidedLabel({}, Qt::ElideRight);
    strip->addWidget(m_whose, 1);
    QPushButton *back = button(tr("Back to this computer"));
    connect(back, &QPushButton::clicked, this, &Window::detach);
    strip->addWidget(back);
    m_elsewhere->hide();
    column->addWidget(m_elsewhere);
    m_stack = new QStackedWidget;
    column->addWidget(m_stack, 1);
    row->addLayout(column, 1);
    setCentralWidget(centre);
    m_notice = new Notice(m_stack);
    m_pages.resize(pages().size());
    setMinimumSize(1000, 560); // a list and what is open beside it
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
    connect(&m_keeping, &QTimer::timeout, this, &Window::keepCalls);
    m_keeping.start(60s); // the gateway keeps them for 90
    showState();
    setWindowIcon(ownIcon());
    setFocus(); // else the first button has it, with a ring around it that nobody asked for; Tab goes there from here
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
    if (m_trouble) {
        m_stack->setCurrentWidget(m_trouble);
        return;
    }
    Page *page = pageAt(index);
    if (const QWidget *focused = focusWidget(); focused && m_stack->isAncestorOf(focused))
        setFocus();
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
    // What one gateway has said is not true of the next one.
    if (!m_link.url.isEmpty() && !link.url.isEmpty() && link.url != m_link.url)
        forgetPages();
    m_link = link;
    m_isAttaching = false;
    m_status = Status();
    m_status.url = link.url;
    if (m_trouble) {
        m_trouble->deleteLater();
        m_trouble = nullptr;
    }
    if (link.state == Link::State::Trouble)
        makeTrouble();
    else if (link.state == Link::State::Waiting)
        makeWaiting();
    showElsewhere();
    emit linkChanged();
    showPage(m_current);
    askStatus();
    keepCalls();
}

/// What calls ask and get, as long as this window is open or in the tray: whoever opens one that went wrong finds it.
void Window::keepCalls()
{
    if (m_link.state == Link::State::Ours || m_link.state == Link::State::Attached)
        ask(m_desk.control, this, "calls.keep", {}, [](const boost::json::value &) {});
}

void Window::forgetPages()
{
    for (Page *&page : m_pages)
        if (Page *old = std::exchange(page, nullptr)) {
            m_stack->removeWidget(old);
            old->hide();
            old->deleteLater();
        }
}

void Window::makeTrouble()
{
    auto *empty = new EmptyState(
        "warning", m_link.isElsewhere ? tr("That gateway cannot be shown") : tr("The gateway could not be started"),
        words::ofCore(m_link.words));
    if (m_link.isPortTaken) {
        QPushButton *other = button(tr("Take another port"), "primary");
        connect(other, &QPushButton::clicked, this, [this] { emit retryAsked(true); });
        empty->addAction(other);
    }
    if (m_link.isElsewhere) {
        auto *key = new QLineEdit;
        key->setEchoMode(QLineEdit::Password);
        key->setPlaceholderText(tr("its master key"));
        key->setAccessibleName(tr("Key of the gateway"));
        QPushButton *again = button(tr("Try again"), "primary");
        const auto attachAgain = [this, key, url = m_link.url] { attach(url, key->text()); };
        connect(key, &QLineEdit::returnPressed, this, attachAgain);
        connect(again, &QPushButton::clicked, this, attachAgain);
        key->setFixedWidth(keyWidth);
        auto *column = static_cast<QVBoxLayout *>(empty->layout());
        column->insertWidget(column->count() - 2, key, 0, Qt::AlignHCenter);
        empty->addAction(again);
    } else {
        QPushButton *again = button(tr("Try again"));
        connect(again, &QPushButton::clicked, this, [this] { emit retryAsked(false); });
        empty->addAction(again);
    }
    m_trouble = empty;
    m_stack->addWidget(empty);
}

void Window::makeWaiting()
{
    const QString which
        = m_link.waitsFor > 0 ? tr("Another Tollgate (process %1)").arg(m_link.waitsFor) : tr("Another Tollgate");
    m_trouble = new EmptyState("start", tr("Waiting for another Tollgate to end"),
                               tr("%1 still works on the same data: it finishes the answers that are under way. The "
                                  "gateway starts here as soon as that one has ended. Until then calls are refused.")
                                   .arg(which));
    m_stack->addWidget(m_trouble);
}

/// Nobody is to take one gateway's keys and figures for another one's.
void Window::showElsewhere()
{
    m_elsewhere->setVisible(m_link.isElsewhere);
    m_whose->setWhole(m_link.notKept.isEmpty()
                          ? tr("This window shows the gateway at %1.").arg(m_link.url)
                          : tr("This window shows the gateway at %1. Its key is not kept for the next time: %2")
                                .arg(m_link.url, words::ofCore(m_link.notKept)));
    setWindowTitle(m_link.isElsewhere ? tr("Tollgate at %1").arg(m_link.url) : QStringLiteral("Tollgate"));
}

void Window::attach(const QString &url, const QString &key)
{
    m_isAttaching = true;
    emit attachAsked(url, key);
}

void Window::detach()
{
    emit detachAsked();
}

void Window::restart()
{
    emit restartAsked();
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
        takeCurrency();
        m_sidebar->setProfile(m_status.profile);
    });
}

/// Of the gateway that is shown: pages that are to be seen are written anew, others when they are opened.
void Window::takeCurrency()
{
    const double rate = m_status.rate.toDouble();
    format::Currency now;
    if (m_status.currency.size() == 3 && m_status.currency != now.code && rate > 0 && std::isfinite(rate))
        now = {m_status.currency, rate, m_status.rateDay};
    const bool isNew = now != format::currency();
    format::setCurrency(now);
    m_sidebar->setCurrency(now.isDollar() ? QString()
                                          : tr("%1 at %2").arg(now.code, QLocale().toString(now.rate, 'g', 6)),
                           format::currencyInWords());
    if (Page *page = m_pages[static_cast<std::size_t>(m_current)]; isNew && page && isVisible())
        page->refresh();
}

void Window::showState()
{
    Tone tone = Tone::Fine;
    QString words = m_status.memory > 0 ? tr("Running · %1").arg(format::bytes(m_status.memory)) : tr("Running");
    if (m_link.state == Link::State::Attached)
        words = m_link.isElsewhere ? tr("Running elsewhere") : tr("Running by itself");
    if (m_link.state == Link::State::Starting) {
        tone = Tone::Plain;
        words = tr("Starting…");
    } else if (m_link.state == Link::State::Waiting) {
        tone = Tone::Watch;
        words = tr("Waiting…");
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
    if (!m_hidesOnClose) {
        QMainWindow::closeEvent(event);
        emit closed();
        return;
    }
    event->ignore();
    hide();
    emit hiddenToTray();
}

} // namespace tollgate::ui
