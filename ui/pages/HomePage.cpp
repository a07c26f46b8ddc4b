// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/HomePage.h"

#include "ui/charts/Small.h"
#include "ui/charts/StackedBars.h"
#include "ui/look/Format.h"
#include "ui/models/Ask.h"
#include "ui/models/Json.h"
#include "ui/models/Spend.h"
#include "ui/widgets/FigureCard.h"

#include <algorithm>
#include <chrono>
#include <QDateTime>
#include <QGridLayout>
#include <QLocale>
#include <QVBoxLayout>
#include <set>

namespace tollgate::ui {
namespace {

namespace js = boost::json;
constexpr int daysShown = 14;
constexpr qint64 msPerHour = 3'600'000;
constexpr std::size_t mostRows = 4, mostProviders = 7;

/// Budgets roll at midnight UTC: what is compared with one is counted from there.
qint64 utcMidnight(qint64 now)
{
    return now / (24 * msPerHour) * (24 * msPerHour);
}

qint64 utcMonth(qint64 now)
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(now, Qt::UTC).date();
    return QDateTime(QDate(today.year(), today.month(), 1), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
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
      m_legend(new Legend), m_attentionCard(new Card(tr("Needs attention")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    column->setSpacing(space::l);

    auto *figures = new QHBoxLayout;
    figures->setSpacing(space::l);
    for (FigureCard *card : {m_today, m_month, m_requests, m_firstToken})
        figures->addWidget(card, 1);
    column->addLayout(figures);

    auto *middle = new QHBoxLayout;
    middle->setSpacing(space::l);
    auto *spend = new Card(tr("Spend, last %1 days").arg(daysShown));
    spend->head()->addWidget(m_legend, 1);
    m_bars->setAccessibleName(tr("Spend by day and model"));
    spend->body()->addWidget(m_bars, 1);
    middle->addWidget(spend, 5);
    auto *providers = new Card(tr("Providers"));
    providers->head()->addWidget(label(tr("last 24 h"), Type::Small, "dim"));
    m_providers = new QVBoxLayout;
    m_providers->setSpacing(0);
    providers->body()->addLayout(m_providers);
    providers->body()->addStretch();
    middle->addWidget(providers, 3);
    column->addLayout(middle, 1);

    m_attention = new QVBoxLayout;
    m_attention->setSpacing(0);
    m_attentionCard->body()->setContentsMargins(space::l, space::m + 2, space::l, space::s);
    m_attentionCard->body()->addLayout(m_attention);
    column->addWidget(m_attentionCard);

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

void HomePage::refresh()
{
    if (m_names.empty())
        ask(m_desk.control, this, "providers.list", {{"all", true}}, [this](const js::value &answer) {
            for (const js::value &one : answer.is_array() ? answer.get_array() : js::array())
                m_names[read::text(read::object(one), "id")] = read::text(read::object(one), "name");
            showHealth();
        });
    ask(m_desk.control, this, "settings.list", {}, [this](const js::value &answer) {
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
    ask(m_desk.control, this, "usage.report", {{"since", since}, {"group", js::array{"hour", "model"}}},
        [this](const js::value &answer) {
            const js::value *rows = answer.is_object() ? answer.get_object().if_contains("rows") : nullptr;
            showSpend(rows ? read::each(*rows, usageFrom) : std::vector<UsageSum>());
        });
}

void HomePage::showSpend(const std::vector<UsageSum> &sums)
{
    const qint64 now = m_desk.now();
    const QDate today = QDateTime::fromMSecsSinceEpoch(now).date();
    const QDate first(today.year(), today.month(), 1);
    m_hasUsage = !sums.empty();

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
    ask(m_desk.control, this, "pulse", {},
        [this](const js::value &answer) { showPulse(pulseFrom(read::object(answer))); });
    ask(m_desk.control, this, "status", {}, [this](const js::value &answer) {
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
    m_requests->line()->set(calm);
    double last = -1;
    for (double &wait : waits) // a line without gaps: nothing new means as before
        wait = last = wait < 0 ? last : wait;
    m_firstToken->line()->set(waits);
    const QString failed = requests > 0
        ? format::percent(static_cast<double>(pulse.failures()) / static_cast<double>(requests))
        : format::percent(0);
    m_requests->setNote(tr("%1 under way · %2 failed").arg(format::count(m_streams), failed));
    m_firstToken->setFigure(pulse.firstTokenMs < 0 ? QStringLiteral("\u2013")
                                                   : format::milliseconds(pulse.firstTokenMs));
    m_firstToken->setNote(pulse.overheadUs < 0
                              ? tr("median of the newest streams")
                              : tr("median · gateway adds %1").arg(format::microsAsMs(pulse.overheadUs)));
}

void HomePage::askHealth()
{
    ask(m_desk.control, this, "providers.list", {}, [this](const js::value &answer) {
        m_deployments = read::each(answer, deploymentFrom);
        ask(m_desk.control, this, "usage.report",
            {{"since", (m_desk.now() / msPerHour - 23) * msPerHour}, {"group", js::array{"hour", "provider"}}},
            [this](const js::value &usage) {
                const js::value *rows = usage.is_object() ? usage.get_object().if_contains("rows") : nullptr;
                m_hours = rows ? read::each(*rows, usageFrom) : std::vector<UsageSum>();
                showHealth();
                showAttention();
            });
    });
}

void HomePage::showHealth()
{
    struct State {
        bool cooling = false, missesKey = false, local = false, known = false;
        QString lastError;
        std::vector<UsageSum> hours = std::vector<UsageSum>(24);
        UsageSum all;
    };
    std::map<QString, State> states;
    for (const Deployment &deployment : m_deployments) {
        if (deployment.provider == u"demo" || deployment.origin == u"discovered")
            continue;
        State &state = states[deployment.provider];
        state.known = true;
        state.cooling = state.cooling || deployment.cooling;
        state.missesKey = state.missesKey || !deployment.credentialKnown;
        state.local = state.local || deployment.local;
        if (!deployment.lastError.isEmpty())
            state.lastError = deployment.lastError;
    }
    const qint64 firstHour = m_desk.now() / msPerHour - 23;
    for (const UsageSum &sum : m_hours) {
        const qint64 hour = sum.startOfHour() / msPerHour - firstHour;
        if (sum.provider.isEmpty() || hour < 0 || hour > 23)
            continue;
        State &state = states[sum.provider];
        state.hours[static_cast<std::size_t>(hour)].add(sum);
        state.all.add(sum);
    }
    std::vector<std::pair<QString, State>> sorted(states.begin(), states.end());
    std::ranges::stable_sort(sorted, std::greater(), [](const auto &one) { return one.second.all.requests; });

    clear(m_providers);
    std::size_t shown = 0;
    for (const auto &[id, state] : sorted) {
        if (shown++ == mostProviders)
            break;
        auto *row = new QWidget;
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, 7, 0, 7);
        line->setSpacing(space::m);
        auto *names = new QVBoxLayout;
        names->setSpacing(0);
        const auto name = m_names.find(id);
        names->addWidget(new ElidedLabel(name == m_names.end() ? id : name->second, Qt::ElideRight));
        const QString note = state.missesKey ? tr("its key is missing")
            : state.cooling                  ? tr("cooling down")
            : state.local                    ? tr("on this computer")
                                             : QString();
        if (!note.isEmpty())
            names->addWidget(label(note, Type::Small, "dim"));
        line->addLayout(names, 1);
        auto *strip = new HeatStrip;
        std::vector<HeatStrip::Cell> cells;
        QStringList words;
        for (std::size_t hour = 0; hour < state.hours.size(); ++hour) {
            const UsageSum &sum = state.hours[hour];
            const double failed
                = sum.requests > 0 ? static_cast<double>(sum.failures) / static_cast<double>(sum.requests) : 0;
            cells.push_back(sum.requests == 0    ? HeatStrip::Cell::Nothing
                                : failed >= 0.5  ? HeatStrip::Cell::Broken
                                : failed >= 0.05 ? HeatStrip::Cell::Watch
                                                 : HeatStrip::Cell::Fine);
            words << tr("%1: %2 calls, %3 failed")
                         .arg(format::clockMinute((firstHour + static_cast<qint64>(hour)) * msPerHour).right(5),
                              format::count(sum.requests), format::count(sum.failures));
        }
        strip->set(cells, words);
        strip->setAccessibleName(tr("%1, last 24 hours: %2 calls, %3 failed")
                                     .arg(id, format::count(state.all.requests), format::count(state.all.failures)));
        line->addWidget(strip);
        const UsageSum recent = [&] {
            UsageSum sum = state.hours[23];
            sum.add(state.hours[22]);
            return sum;
        }();
        auto *badge = new Badge;
        if (state.missesKey)
            badge->set(tr("no key"), Tone::Broken);
        else if (state.cooling)
            badge->set(tr("limited"), Tone::Watch);
        else if (recent.requests > 0 && recent.failures * 2 >= recent.requests)
            badge->set(tr("failing"), Tone::Broken);
        else if (recent.requests > 0 && recent.failures * 20 >= recent.requests)
            badge->set(tr("unsteady"), Tone::Watch);
        else if (state.all.requests == 0)
            badge->set(tr("unused"), Tone::Plain);
        else
            badge->set(tr("healthy"), Tone::Fine);
        auto *right = new QHBoxLayout;
        right->addStretch();
        right->addWidget(badge);
        auto *box = new QWidget;
        box->setFixedWidth(68);
        right->setContentsMargins(0, 0, 0, 0);
        box->setLayout(right);
        line->addWidget(box);
        row->setToolTip(state.lastError);
        m_providers->addWidget(row);
        m_providers->addWidget(separator());
    }
    if (sorted.empty()) {
        QLabel *words
            = label(tr("Only the demo model answers so far. Add a provider, or start Ollama or LM Studio on this "
                       "computer: they are found by themselves."),
                    Type::Body, "dim");
        words->setWordWrap(true);
        m_providers->addSpacing(space::s);
        m_providers->addWidget(words);
        m_providers->addSpacing(space::m);
        QPushButton *add = button(tr("Add a provider…"));
        connect(add, &QPushButton::clicked, this,
                [this] { m_desk.open(QStringLiteral("providers"), QStringLiteral("add")); });
        m_providers->addWidget(add, 0, Qt::AlignLeft);
    }
}

void HomePage::askAttention()
{
    ask(m_desk.control, this, "keys.list", {}, [this](const js::value &answer) {
        m_facts.keys = read::each(answer, keyFrom);
        m_knowsKeys = true;
        showAttention();
    });
    ask(m_desk.control, this, "usage.report",
        {{"since", m_desk.now() - 24 * msPerHour}, {"group", js::array{"status", "provider"}}},
        [this](const js::value &answer) {
            m_facts.failures.clear();
            const js::value *rows = answer.is_object() ? answer.get_object().if_contains("rows") : nullptr;
            for (const UsageSum &sum : rows ? read::each(*rows, usageFrom) : std::vector<UsageSum>())
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
    if (isFirstDay())
        return showFirstSteps();
    m_facts.now = m_desk.now();
    m_facts.names = m_names;
    std::vector<Attention> all = attentionOf(m_facts);
    m_attentionCard->setTitle(tr("Needs attention"));
    clear(m_attention);
    if (all.empty()) {
        QLabel *words = label(tr("Nothing. Providers answer, budgets hold, the ledger is written."), Type::Body, "dim");
        words->setContentsMargins(0, 2, 0, space::s);
        m_attention->addWidget(words);
        return;
    }
    if (all.size() > mostRows)
        all.resize(mostRows);
    for (std::size_t i = 0; i < all.size(); ++i) {
        const Attention &one = all[i];
        if (i > 0)
            m_attention->addWidget(separator());
        auto *row = new QWidget;
        row->setMinimumHeight(40);
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, 4, 0, 4);
        line->setSpacing(space::l);
        auto *box = new QWidget;
        box->setFixedWidth(64);
        auto *inBox = new QHBoxLayout(box);
        inBox->setContentsMargins(0, 0, 0, 0);
        inBox->addWidget(new Badge(one.badge, one.tone), 0, Qt::AlignLeft);
        line->addWidget(box);
        QLabel *words = label({}, Type::Body);
        words->setTextFormat(Qt::RichText);
        words->setText(one.html);
        words->setWordWrap(true);
        line->addWidget(words, 1);
        if (!one.action.isEmpty()) {
            QPushButton *help = button(one.action, i == 0 ? "" : "quiet");
            connect(help, &QPushButton::clicked, this,
                    [this, page = one.page, what = one.what] { m_desk.open(page, what); });
            line->addWidget(help);
        }
        m_attention->addWidget(row);
    }
}

/// Nothing has been asked yet: three things that make it useful, each with its button, done ones ticked.
void HomePage::showFirstSteps()
{
    const bool hasProvider = std::ranges::any_of(m_deployments, [](const Deployment &deployment) {
        return deployment.provider != u"demo" && deployment.origin != u"discovered";
    });
    struct Step {
        bool isDone;
        QString title, text, action, page, what;
    };
    const Step steps[] = {
        {hasProvider, tr("Add a provider"), tr("OpenAI, Anthropic, Gemini, … or a model server on this computer."),
         tr("Add…"), QStringLiteral("providers"), QStringLiteral("add")},
        {!m_facts.keys.empty(), tr("Make a key"),
         tr("Each tool gets one of its own, so that its spend is told apart and can be limited."), tr("Make…"),
         QStringLiteral("keys"), QStringLiteral("new")},
        {false,
         tr("Send the first call"),
         tr("Point a tool at the endpoint above. The model demo/hello answers without any provider."),
         tr("Watch"),
         QStringLiteral("live"),
         {}},
    };
    m_attentionCard->setTitle(tr("Next steps"));
    clear(m_attention);
    bool isFirst = true;
    for (const Step &step : steps) {
        if (&step != steps)
            m_attention->addWidget(separator());
        auto *row = new QWidget;
        row->setMinimumHeight(48);
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, 4, 0, 4);
        line->setSpacing(space::l);
        auto *box = new QWidget;
        box->setFixedWidth(56);
        auto *inBox = new QHBoxLayout(box);
        inBox->setContentsMargins(0, 0, 0, 0);
        inBox->addWidget(new Badge(step.isDone ? tr("done") : tr("next"), step.isDone ? Tone::Fine : Tone::Plain), 0,
                         Qt::AlignLeft);
        line->addWidget(box);
        auto *words = new QVBoxLayout;
        words->setSpacing(0);
        words->addWidget(label(step.title, Type::Body));
        words->addWidget(label(step.text, Type::Small, "dim"));
        line->addLayout(words, 1);
        if (!step.isDone) {
            QPushButton *go = button(step.action, std::exchange(isFirst, false) ? "primary" : "");
            connect(go, &QPushButton::clicked, this, [this, step] { m_desk.open(step.page, step.what); });
            line->addWidget(go);
        }
        m_attention->addWidget(row);
    }
}

} // namespace tollgate::ui
