// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ReplayBar.h"

#include "ui/look/Format.h"
#include "ui/models/Ask.h"
#include "ui/models/Json.h"
#include "ui/widgets/Basics.h"

#include <algorithm>
#include <cmath>
#include <QHBoxLayout>
#include <QUuid>
#include <QVBoxLayout>

namespace tollgate::ui {
namespace {

namespace js = boost::json;

const BillLine *lineOf(const CallDetails &details, QStringView what)
{
    const auto found = std::ranges::find_if(details.bill, [&](const BillLine &line) { return line.what == what; });
    return found == details.bill.end() ? nullptr : &*found;
}

/// As it was, but nothing of the prompt comes from the provider's cache; nothing where that makes no difference or
/// cannot be known.
std::optional<Money> withoutCache(const Call &call, const CallDetails &details)
{
    const BillLine *fresh = lineOf(details, u"input"), *cached = lineOf(details, u"cache_read");
    if (!fresh || !cached || cached->count <= 0)
        return {};
    constexpr double most = 9e18; // of nano-dollars; a gateway elsewhere may say anything
    const double more = (format::dollars(fresh->perMillion) - format::dollars(cached->perMillion))
        * static_cast<double>(cached->count) / 1e6;
    const double whole = static_cast<double>(call.cost.nano()) + more * 1e9;
    if (!(std::abs(whole) < most))
        return {};
    return Money::fromNano(static_cast<std::int64_t>(whole));
}

} // namespace

QString replayInWords(const Call &call, const CallDetails &details)
{
    const QString model = call.askedModel, key = call.keyName;
    if (call.unpriced)
        return ReplayBar::tr("%1 is asked the same again, as the key %2. No price of it is known.").arg(model, key);
    if (call.isRunning())
        return ReplayBar::tr("%1 is asked the same again, as the key %2. What it costs is known when the first has "
                             "ended.")
            .arg(model, key);
    const std::optional<Money> most = withoutCache(call, details);
    if (!most)
        return ReplayBar::tr("%1 is asked the same again, as the key %2. It cost %3 the first time.")
            .arg(model, key, format::exact(call.cost));
    return ReplayBar::tr("%1 is asked the same again, as the key %2. It cost %3 the first time; it will be %4 where "
                         "nothing comes from the provider's cache.")
        .arg(model, key, format::exact(call.cost), format::exact(*most));
}

ReplayBar::ReplayBar(Desk &desk, QWidget *parent)
    : QFrame(parent), m_desk(desk), m_words(label({})), m_go(button(tr("Replay"), "primary")),
      m_compare(button(tr("Compare the two"))), m_leave(button(tr("Cancel")))
{
    setRole(this, "strip");
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::m, space::l, space::m);
    column->setSpacing(space::s);
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    column->addWidget(m_words);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(m_go);
    row->addWidget(m_compare);
    row->addWidget(m_leave);
    row->addStretch();
    column->addLayout(row);
    connect(m_go, &QPushButton::clicked, this, &ReplayBar::replay);
    connect(m_compare, &QPushButton::clicked, this, [this] { emit compareAsked(m_call, m_again); });
    connect(m_leave, &QPushButton::clicked, this, [this] {
        stop();
        leave();
    });
    hide();
}

ReplayBar::~ReplayBar()
{
    if (!m_asking.isEmpty()) // nobody reads the rest
        m_desk.control.ask("try.stop", {{"id", m_asking.toStdString()}}, [](const Result<js::value> &) {});
}

void ReplayBar::offer(const Call &call, const CallDetails &details)
{
    m_shown = call.id;
    if (!m_asking.isEmpty() && m_call.id == call.id)
        return appear();
    stop();
    m_asking.clear();
    m_call = call;
    say(replayInWords(call, details));
    m_go->show();
    m_compare->hide();
    m_leave->setText(tr("Cancel"));
    appear();
    m_leave->setFocus(); // what costs money is no default
}

void ReplayBar::setCall(const QString &id)
{
    m_shown = id;
    setVisible(m_hasWords && m_call.id == id);
}

void ReplayBar::appear()
{
    m_hasWords = true;
    setVisible(m_call.id == m_shown);
}

void ReplayBar::leave()
{
    m_hasWords = false;
    hide();
}

void ReplayBar::say(const QString &words)
{
    m_words->setText(words);
}

void ReplayBar::stop()
{
    if (!m_asking.isEmpty())
        ask(m_desk.control, this, "try.stop", {{"id", m_asking.toStdString()}}, [](const js::value &) {});
}

void ReplayBar::replay()
{
    m_asking = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_go->hide();
    m_leave->setText(tr("Stop"));
    say(tr("Asking %1…").arg(m_call.askedModel));
    ask(
        m_desk.control, this, "calls.replay",
        {{"id", m_asking.toStdString()}, {"call", m_call.id.toStdString()}, {"key", m_call.keyId.toStdString()}},
        [this, id = m_asking](const js::value &answer) {
            if (id == m_asking)
                ended(read::object(answer));
        },
        [this, id = m_asking](const Error &error) {
            if (id != m_asking)
                return;
            m_asking.clear();
            m_leave->setText(tr("Close"));
            say(inWords(error));
            appear();
        });
}

void ReplayBar::ended(const js::object &answer)
{
    m_asking.clear();
    m_leave->setText(tr("Close"));
    const js::value *row = answer.if_contains("call");
    if (!row || !row->is_object()) {
        say(tr("It was asked again; the ledger has not told yet how it ended."));
    } else {
        m_again = callFrom(row->get_object());
        const QString time = format::milliseconds(m_again.durationMs);
        say(!m_again.isFine()      ? tr("It failed this time: %1").arg(m_again.message)
                : m_again.unpriced ? tr("It took %1. No price of it is known.").arg(time)
                                   : tr("It cost %1 and took %2.").arg(format::exact(m_again.cost), time));
        m_compare->show();
    }
    appear();
}

} // namespace tollgate::ui
