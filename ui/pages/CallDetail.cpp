// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/CallDetail.h"

#include "ui/look/Format.h"
#include "ui/look/Icons.h"
#include "ui/models/Ask.h"
#include "ui/models/Attention.h"
#include "ui/models/Json.h"
#include "ui/pages/ReplayBar.h"
#include "ui/widgets/Basics.h"
#include "ui/widgets/BodyView.h"

#include <chrono>
#include <QApplication>
#include <QClipboard>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QMenu>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTabBar>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace tollgate::ui {
namespace {

using namespace std::chrono_literals;

QString nameOf(const BillLine &line)
{
    static const std::pair<const char *, const char *> names[] = {
        {"input", QT_TRANSLATE_NOOP("tollgate::ui::CallDetail", "Input")},
        {"cache_read", QT_TRANSLATE_NOOP("tollgate::ui::CallDetail", "Input, from cache")},
        {"cache_write", QT_TRANSLATE_NOOP("tollgate::ui::CallDetail", "Input, written to cache")},
        {"cache_write_1h", QT_TRANSLATE_NOOP("tollgate::ui::CallDetail", "Input, written to cache for an hour")},
        {"input_audio", QT_TRANSLATE_NOOP("tollgate::ui::CallDetail", "Input, sound")},
        {"input_image", QT_TRANSLATE_NOOP("tollgate::ui::CallDetail", "Input, images")},
        {"output", QT_TRANSLATE_NOOP("tollgate::ui::CallDetail", "Output")},
        {"reasoning", QT_TRANSLATE_NOOP("tollgate::ui::CallDetail", "Output, thinking")},
        {"output_audio", QT_TRANSLATE_NOOP("tollgate::ui::CallDetail", "Output, sound")},
        {"output_image", QT_TRANSLATE_NOOP("tollgate::ui::CallDetail", "Output, images")},
        {"request", QT_TRANSLATE_NOOP("tollgate::ui::CallDetail", "The request itself")},
        {"units", QT_TRANSLATE_NOOP("tollgate::ui::CallDetail", "Images, sound, characters or searches")},
        {"adjustment", QT_TRANSLATE_NOOP("tollgate::ui::CallDetail", "Other price at that time or for that size")},
    };
    for (const auto &[what, name] : names)
        if (line.what == QLatin1String(what))
            return CallDetail::tr(name);
    return line.what;
}

} // namespace

CallDetail::CallDetail(Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_title(new ElidedLabel), m_badge(new Badge), m_replay(new ReplayBar(desk)),
      m_tabs(new QTabBar), m_stack(new QStackedWidget), m_request(new BodyView(tr("Request"))),
      m_answer(new BodyView(tr("Answer"))), m_bill(new QGridLayout)
{
    build();
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_stack->setCurrentIndex(tab);
        showTab();
    });
    connect(m_replay, &ReplayBar::compareAsked, this, &CallDetail::compareAsked);
    connect(&m_timer, &QTimer::timeout, this, &CallDetail::askDetails);
    m_timer.setInterval(500ms);
    connect(&Look::the(), &Look::changed, this, &CallDetail::showTab);
}

void CallDetail::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(space::l, space::s, space::s, 0);
    head->setSpacing(space::s);
    setType(m_title, Type::Strong);
    head->addWidget(m_title, 0);
    head->addWidget(m_badge);
    head->addStretch(1);
    QPushButton *more = button(tr("More") + QStringLiteral(" ▾"), "quiet");
    buildActions(more);
    head->addWidget(more);
    QPushButton *close = button({}, "quiet");
    close->setIcon(icon("cross", colours().dim));
    close->setFixedWidth(30);
    close->setAccessibleName(tr("Close the detail"));
    close->setToolTip(tr("Close (Esc)"));
    connect(close, &QPushButton::clicked, this, &CallDetail::closed);
    connect(&Look::the(), &Look::changed, close, [close] { close->setIcon(icon("cross", colours().dim)); });
    head->addWidget(close);
    column->addLayout(head);

    for (const char *title : {QT_TR_NOOP("Conversation"), QT_TR_NOOP("Request"), QT_TR_NOOP("Answer"),
                              QT_TR_NOOP("Route"), QT_TR_NOOP("Headers")})
        m_tabs->addTab(tr(title));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    auto *tabRow = new QHBoxLayout;
    tabRow->setContentsMargins(space::l, 0, space::l, 0);
    tabRow->addWidget(m_tabs);
    tabRow->addStretch();
    column->addLayout(tabRow);
    column->addWidget(separator());
    column->addWidget(m_replay);

    for (const Tab tab : {Conversation, Request, Answer, Route, Headers})
        addView(tab, tab == Request ? m_request : tab == Answer ? m_answer : nullptr);
    column->addWidget(m_stack, 1);
    column->addWidget(separator());
    m_bill->setContentsMargins(space::l, space::m, space::l, space::m);
    m_bill->setVerticalSpacing(space::xs);
    m_bill->setColumnStretch(0, 1);
    column->addLayout(m_bill);
}

/// `view` null: a text.
void CallDetail::addView(Tab tab, QWidget *view)
{
    if (view) {
        m_stack->addWidget(view);
        return;
    }
    auto *text = new QTextBrowser;
    text->setOpenLinks(false);
    text->document()->setDocumentMargin(space::l);
    text->setAccessibleName(m_tabs->tabText(tab));
    m_views[tab] = text;
    m_stack->addWidget(text);
    connect(text, &QTextBrowser::anchorClicked, this, [this](const QUrl &link) {
        if (link.scheme() == u"unfold")
            m_unfolded.insert(link.path().toInt());
        showTab();
    });
}

void CallDetail::buildActions(QPushButton *more)
{
    auto *menu = new QMenu(more);
    m_curl = menu->addAction(tr("Copy as curl"), this, &CallDetail::copyAsCurl);
    m_replayIt = menu->addAction(tr("Replay…"), this, [this] { m_replay->offer(m_call, m_details); });
    m_try = menu->addAction(tr("Open in Try it"), this,
                            [this] { m_desk.open(QStringLiteral("try"), QStringLiteral("call:") + m_call.id); });
    m_compare = menu->addAction(tr("Compare with another call…"), this, [this] { emit compareWithNextAsked(m_call); });
    more->setMenu(menu);
    more->setAccessibleName(tr("More to do with this call"));
}

void CallDetail::setTab(int tab)
{
    m_tabs->setCurrentIndex(tab);
}

void CallDetail::setCall(const Call &call)
{
    const bool isOther = call.id != m_call.id;
    const bool hasEnded = !isOther && m_call.isRunning() && !call.isRunning();
    m_call = call;
    if (isOther) {
        m_details = CallDetails();
        m_unfolded.clear();
        clearViews();
        m_replay->setCall(call.id);
    }
    showHead();
    if (isOther || hasEnded)
        askDetails();
    if (isOther)
        // Most answers are there before anybody sees a bill without its lines.
        QTimer::singleShot(300ms, this, [this, id = call.id] {
            if (m_isAsking && id == m_call.id)
                showBill();
        });
    if (call.isRunning())
        m_timer.start();
    else
        m_timer.stop();
}

/// What was said of another call is not to be read as this one's.
void CallDetail::clearViews()
{
    for (const Tab tab : {Conversation, Request, Answer, Route, Headers}) {
        m_shown[tab].clear();
        if (m_views[tab])
            m_views[tab]->clear();
    }
    for (BodyView *body : {m_request, m_answer}) {
        body->forget();
        body->setBody({}, [] { return QString(); });
    }
}

void CallDetail::askDetails()
{
    if (m_isAsking || !isVisible())
        return;
    m_isAsking = true;
    ask(
        m_desk.control, this, "calls.detail", {{"id", m_call.id.toStdString()}},
        [this, id = m_call.id](const boost::json::value &answer) {
            m_isAsking = false;
            if (id != m_call.id)
                return askDetails();
            m_details = detailsFrom(read::object(answer));
            if (m_details.call && !m_details.call->isRunning())
                m_call = *m_details.call;
            showHead();
            showTab();
            showBill();
        },
        [this, id = m_call.id](const Error &error) {
            m_isAsking = false;
            if (id != m_call.id)
                return askDetails();
            m_details = CallDetails();
            m_details.wrong = QString::fromStdString(error.message);
            showHead();
            showTab();
            showBill();
        });
}

void CallDetail::showHead()
{
    m_title->setWhole(m_call.usedModel.isEmpty() ? m_call.askedModel : m_call.usedModel);
    QString word = wordFor(m_call);
    if (const std::optional<qint64> speed = m_call.speed())
        word += QStringLiteral(" · ") + tr("%1 tok/s").arg(*speed);
    m_badge->set(word, toneFor(m_call));
    const bool isKept = !m_details.request.isEmpty();
    m_curl->setEnabled(isKept);
    m_replayIt->setEnabled(isKept && !m_call.keyId.isEmpty());
    m_try->setEnabled(!m_details.conversation.empty());
}

void CallDetail::setHtml(Tab tab, const QString &html)
{
    if (html == m_shown[tab])
        return;
    m_shown[tab] = html;
    QScrollBar *bar = m_views[tab]->verticalScrollBar();
    const int before = bar->value();
    const bool wasAtEnd = m_call.isRunning() && before >= bar->maximum() - 4;
    m_views[tab]->setHtml(html);
    bar->setValue(wasAtEnd ? bar->maximum() : before);
}

void CallDetail::showTab()
{
    switch (static_cast<Tab>(m_tabs->currentIndex())) {
    case Conversation:
        return setHtml(Conversation, html::conversation(m_details, m_call, m_unfolded));
    case Request:
        return m_request->setBody(m_details.request,
                                  [this] { return html::json(m_details.request, m_details.requestBytes); });
    case Answer:
        return m_answer->setBody(
            m_details.wholeAnswer(), [this] { return html::stream(m_details); }, m_call.isRunning());
    case Route:
        return setHtml(Route, html::route(m_call));
    case Headers:
        return setHtml(Headers, html::headers(m_details));
    case TabCount:
        break;
    }
}

void CallDetail::showBill()
{
    clear(m_bill);
    int row = 0;
    const auto add = [&](const QString &what, const QString &amount, bool isTotal) {
        auto *name = new ElidedLabel(what, Qt::ElideRight);
        setType(name, isTotal ? Type::Strong : Type::Small);
        if (!isTotal)
            setRole(name, "dim");
        m_bill->addWidget(name, row, 0);
        m_bill->addWidget(label(amount, isTotal ? Type::Strong : Type::Small), row, 1, Qt::AlignRight);
        ++row;
    };
    for (const BillLine &line : m_details.bill)
        add(line.count > 0 && !line.perMillion.isZero()
                ? tr("%1 · %2 × %3/M").arg(nameOf(line), format::count(line.count), format::price(line.perMillion))
                : nameOf(line),
            format::exact(line.cost), false);
    if (row > 0) {
        QFrame *line = separator();
        m_bill->addWidget(line, row++, 0, 1, 2);
    }
    if (!m_call.login.isEmpty() && !m_call.isRunning() && !m_call.unpriced)
        return add(tr("At list price, paid by your subscription"), format::exact(m_call.notional), true);
    const QString total = m_call.unpriced ? tr("no price is known") : format::exact(m_call.cost);
    add(m_call.isRunning() ? tr("So far") : tr("Together"),
        m_call.isRunning() && m_call.cost.isZero() ? QStringLiteral("…") : total, true);
}

void CallDetail::copyAsCurl()
{
    ask(m_desk.control, this, "status", {}, [this](const boost::json::value &answer) {
        QApplication::clipboard()->setText(asCurl(m_details, read::text(read::object(answer), "url")));
        m_desk.say(tr("Copied. It takes the key from $TOLLGATE_KEY."), {}, {});
    });
}

} // namespace tollgate::ui
