// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/HomePage.h"

#include "ui/charts/Legend.h"
#include "ui/charts/Small.h"
#include "ui/charts/StackedBars.h"
#include "ui/look/Format.h"
#include "ui/models/Ask.h"
#include "ui/models/Json.h"
#include "ui/models/Outlook.h"
#include "ui/models/Spend.h"
#include "ui/pages/HomeAttention.h"
#include "ui/pages/HomeProviders.h"
#include "ui/widgets/FigureCard.h"
#include "ui/widgets/ScrollColumn.h"

#include <algorithm>
#include <chrono>
#include <QDateTime>
#include <QGridLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace tollgate::ui {
namespace {

namespace js = boost::json;
constexpr int daysShown = 14;
constexpr int leastBars = 160; ///< high
constexpr qint64 msPerHour = 3'600'000;

/// Budgets roll at midnight UTC: what is compared with one is counted from there.
qint64 utcMidnight(qint64 now)
{
    return now / (24 * msPerHour) * (24 * msPerHour);
}

QString strong(const QString &text, const QColor &colour)
{
    return QStringLiteral("<span style='color:%1;font-weight:600'>%2</span>").arg(colour.name(), text.toHtmlEscaped());
}

} // namespace

HomePage::HomePage(Desk &desk, QWidget *parent)
    : Page(desk, parent), m_today(new FigureCard(tr("Spend today"), FigureCard::With::Meter)),
      m_month(new FigureCard(tr("This month"), FigureCard::With::Meter)),
      m_requests(new FigureCard(tr("Requests, last hour"), FigureCard::With::Line, 0)),
      m_firstToken(new FigureCard(tr("Time to first token"), FigureCard::With::Line, 3)), m_bars(new StackedBars),
      m_wrong(label({}, Type::Small, "error")), m_notional(label({}, Type::Small, "dim")), m_legend(new Legend),
      m_providers(new HomeProviders(desk)), m_attention(new HomeAttention(desk))
{
    // In a small window it is scrolled: nothing is squeezed until it cannot be read.
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new ScrollColumn({space::xl, space::xl, space::xl, space::xl});
    all->addWidget(scroll);
    QVBoxLayout *column = scroll->column();
    column->setSpacing(space::l);

    m_wrong->setWordWrap(true);
    m_wrong->hide();
    column->addWidget(m_wrong);
    auto *figures = new QHBoxLayout;
    figures->setSpacing(space::l);
    for (FigureCard *card : {m_today, m_month, m_requests, m_firstToken})
        figures->addWidget(card, 1);
    column->addLayout(figures);
    m_notional->setToolTip(
        tr("Calls with a login of the client's own, like a Claude or ChatGPT subscription. They cost "
           "nothing here, and budgets do not stop them."));
    m_notional->hide();
    column->addWidget(m_notional);

    auto *middle = new QHBoxLayout;
    middle->setSpacing(space::l);
    auto *spend = new Card(tr("Spend, last %n days", nullptr, daysShown));
    spend->head()->addWidget(m_legend, 1);
    m_bars->setAccessibleName(tr("Spend by day and model"));
    m_bars->setMinimumHeight(leastBars);
    spend->body()->addWidget(m_bars, 1);
    middle->addWidget(spend, 5);
    middle->addWidget(m_providers, 3);
    column->addLayout(middle, 1);

    column->addWidget(m_attention);

    connect(m_bars, &StackedBars::failed, this, [this](const QString &words) { m_desk.say(words, {}, {}); });
    connect(m_bars, &StackedBars::chosen, this, [this] { m_desk.open(QStringLiteral("usage"), {}); });
    m_soon.setSingleShot(true);
    m_soon.setInterval(2000);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        askSpend();
        askPulse();
    });
    connect(&desk.feed, &Feed::callsChanged, this, [this](const std::vector<Call> &calls) {
        for (const Call &call : calls)
            m_streams = std::max<qint64>(0, m_streams + (call.isRunning() ? 1 : -1));
        if (isVisible() && !m_soon.isActive())
            m_soon.start();
    });
    for (const auto change : {&Feed::keysChanged, &Feed::modelsChanged, &Feed::missed})
        connect(&desk.feed, change, this, [this] {
            if (isVisible())
                refresh();
        });
    connect(&Look::the(), &Look::changed, this, [this] {
        if (isVisible())
            refresh();
    });
}

/// What the gateway answers instead is said in its words, until the same question is answered.
void HomePage::askFor(const char *verb, Control::Arguments arguments, Answered done)
{
    const auto show = [this] {
        m_wrong->setText(m_troubles.empty() ? QString() : m_troubles.begin()->second);
        m_wrong->setVisible(!m_troubles.empty());
    };
    ask(
        m_desk.control, this, verb, std::move(arguments),
        [this, verb, show, done = std::move(done)](const js::value &answer) {
            m_troubles.erase(QLatin1String(verb));
            show();
            done(answer);
        },
        [this, verb, show](const Error &error) {
            m_troubles[QLatin1String(verb)] = inWords(error);
            show();
            showUnknown();
        });
}

/// Before the first answer: empty cards would look as if there were nothing.
void HomePage::showUnknown()
{
    if (m_isKnown)
        return;
    const QString words = tr("Not known now.");
    BarData nothing;
    nothing.emptyText = words;
    m_bars->setData(nothing);
    m_providers->setUnknown(words);
    m_attention->setUnknown(words);
}

void HomePage::refresh()
{
    if (m_names.empty())
        askFor("providers.list", {{"all", true}}, [this](const js::value &answer) {
            for (const js::value &one : answer.is_array() ? answer.get_array() : js::array())
                m_names[read::text(read::object(one), "id")] = read::text(read::object(one), "name");
            showHealth();
        });
    askFor("settings.list", {}, [this](const js::value &answer) {
        for (const js::value &one : answer.is_array() ? answer.get_array() : js::array()) {
            const QString key = read::text(read::object(one), "key");
            if (key == u"spend.day")
                m_dayCap = read::money(read::object(one), "value");
            if (key == u"spend.month")
                m_monthCap = read::money(read::object(one), "value");
        }
        askSpend();
    });
    askPulse();
    askHealth();
    askAttention();
}

void HomePage::askSpend()
{
    const qint64 now = m_desk.now();
    const QDate today = QDateTime::fromMSecsSinceEpoch(now).date();
    const qint64 since = std::min(
        {startOf(today.addDays(1 - daysShown)), startOf(QDate(today.year(), today.month(), 1)), utcMonth(now)});
    askFor("usage.report", {{"since", since}, {"group", js::array{"hour", "model"}}},
           [this](const js::value &answer) { showSpend(usageRowsFrom(answer)); });
}

void HomePage::showSpend(const std::vector<UsageSum> &sums)
{
    const qint64 now = m_desk.now();
    const QDate today = QDateTime::fromMSecsSinceEpoch(now).date();
    const QDate first(today.year(), today.month(), 1);
    m_hasUsage = !sums.empty();
    m_isKnown = true;

    const bool dayLimited = m_dayCap > Money(), monthLimited = m_monthCap > Money();
    const Money day = spentSince(sums, dayLimited ? utcMidnight(now) : startOf(today));
    const Money month = spentSince(sums, monthLimited ? utcMonth(now) : startOf(first));
    m_today->setFigure(format::money(day));
    m_today->meter()->set(dayLimited ? format::dollars(day) / format::dollars(m_dayCap) : -1);
    const qint64 yesterday = startOf(today.addDays(-1));
    const Money before = spentSince(sums, yesterday) - spentSince(sums, startOf(today));
    m_today->setNote(
        dayLimited ? tr("%1 a day · resets at %2")
                         .arg(format::money(m_dayCap), format::clockMinute(utcMidnight(now) + 24 * msPerHour).right(5))
                   : tr("%1 yesterday · no limit set").arg(format::money(before)));

    const std::optional<Money> expected = expectedOfMonth(month, now);
    m_month->setFigure(format::money(month));
    m_month->meter()->set(monthLimited ? format::dollars(month) / format::dollars(m_monthCap) : -1,
                          monthLimited && expected ? format::dollars(*expected) / format::dollars(m_monthCap) : -1);
    const bool isOver = monthLimited && expected && *expected > m_monthCap;
    const QString course = expected
        ? tr("on course for %1 by the end of %2")
              .arg(strong(format::money(*expected), isOver ? colours().watch : colours().text),
                   QLocale().toString(today, QStringLiteral("MMMM")))
        : QString();
    m_month->setNote(monthLimited
                         ? format::money(m_monthCap) + (course.isEmpty() ? QString() : QStringLiteral(" · ") + course)
                         : course.isEmpty() ? tr("no limit set")
                                            : course);
    const Money notional = notionalSince(sums, startOf(first));
    m_notional->setText(tr("This month also %1 at list price, paid by your subscription").arg(format::money(notional)));
    m_notional->setVisible(!notional.isZero());
    m_facts.monthCap = m_monthCap;
    m_facts.monthExpected = expected.value_or(Money());

    const Report report = reportOf(sums, {startOf(today.addDays(1 - daysShown)), startOf(today.addDays(1)), Slot::Day},
                                   Metric::Spend, By::Model);
    QStringList names;
    for (const BarData::Series &series : report.bars.series)
        names << series.name;
    m_legend->set(names, report.bars.hasRest);
    m_bars->setData(report.bars);
    showAttention();
}

void HomePage::askPulse()
{
    askFor("pulse", {}, [this](const js::value &answer) { showPulse(pulseFrom(read::object(answer))); });
    askFor("status", {}, [this](const js::value &answer) {
        const Status status = statusFrom(read::object(answer));
        m_streams = status.underWay;
        m_facts.isLedgerFine = status.isLedgerFine;
    });
}

void HomePage::showPulse(const Pulse &pulse)
{
    const qint64 requests = pulse.requests();
    m_requests->setFigure(format::count(requests));
    std::vector<double> counts, waits;
    for (const Pulse::Minute &minute : pulse.minutes) {
        counts.push_back(static_cast<double>(minute.requests));
        waits.push_back(static_cast<double>(minute.firstTokenMs));
    }
    // Two minutes a point: calm where there is little to see.
    std::vector<double> calm;
    for (std::size_t i = 0; i + 1 < counts.size(); i += 2)
        calm.push_back(counts[i] + counts[i + 1]);
    m_requests->line()->set(calm, [](double calls) { return format::count(static_cast<qint64>(calls)); });
    double last = -1;
    for (double &wait : waits) // a line without gaps: nothing new means as before
        wait = last = wait < 0 ? last : wait;
    m_firstToken->line()->set(waits, [](double ms) { return format::milliseconds(static_cast<qint64>(ms)); });
    const QString failed = requests > 0
        ? format::percent(static_cast<double>(pulse.failures()) / static_cast<double>(requests))
        : format::percent(0);
    QString note = tr("%1 under way · %2 failed").arg(format::count(m_streams), failed);
    if (requests > 0) {
        const double aMinute = static_cast<double>(requests) / static_cast<double>(pulse.minutes.size());
        note += QStringLiteral("<br>")
            + tr("%1 a minute · %2 tokens")
                  .arg(QLocale().toString(aMinute, 'f', aMinute < 9.95 ? 1 : 0), format::shortCount(pulse.tokens()));
    }
    m_requests->setNote(note);
    m_firstToken->setFigure(pulse.firstTokenMs < 0 ? QStringLiteral("\u2013")
                                                   : format::milliseconds(pulse.firstTokenMs));
    m_firstToken->setNote(pulse.overheadUs < 0
                              ? tr("median of the newest streams")
                              : tr("median · gateway adds %1").arg(format::microsAsMs(pulse.overheadUs)));
}

void HomePage::askHealth()
{
    askFor("providers.list", {}, [this](const js::value &answer) {
        m_deployments = read::each(answer, deploymentFrom);
        askFor("usage.report", {{"since", firstHourShown(m_desk.now())}, {"group", js::array{"hour", "provider"}}},
               [this](const js::value &usage) {
                   m_hours = usageRowsFrom(usage);
                   showHealth();
                   showAttention();
               });
    });
}

void HomePage::showHealth()
{
    m_providers->set(providerDays(m_deployments, m_hours, m_desk.now()), m_names);
}

void HomePage::askAttention()
{
    askFor("keys.list", {}, [this](const js::value &answer) {
        m_facts.keys = read::each(answer, keyFrom);
        m_knowsKeys = true;
        showAttention();
    });
    askFor("usage.report", {{"since", m_desk.now() - 24 * msPerHour}, {"group", js::array{"status", "provider"}}},
           [this](const js::value &answer) {
               m_facts.failures.clear();
               for (const UsageSum &sum : usageRowsFrom(answer))
                   if (sum.failures > 0)
                       m_facts.failures.push_back({sum.status, sum.provider, sum.failures});
               showAttention();
           });
}

bool HomePage::isFirstDay() const
{
    return m_knowsKeys && !m_hasUsage;
}

void HomePage::showAttention()
{
    if (isFirstDay()) {
        const bool hasProvider = std::ranges::any_of(m_deployments, [](const Deployment &deployment) {
            return deployment.provider != u"demo" && deployment.origin != u"discovered";
        });
        return m_attention->setFirstSteps(hasProvider, !m_facts.keys.empty());
    }
    m_facts.now = m_desk.now();
    m_facts.names = m_names;
    m_attention->setAttention(attentionOf(m_facts));
}

} // namespace tollgate::ui
