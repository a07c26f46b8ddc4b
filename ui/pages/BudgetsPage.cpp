// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/BudgetsPage.h"

#include "ui/look/Format.h"
#include "ui/models/Ask.h"
#include "ui/models/Attention.h"
#include "ui/models/Json.h"
#include "ui/models/Outlook.h"
#include "ui/models/Spend.h"
#include "ui/pages/BudgetPanel.h"
#include "ui/widgets/CapCard.h"
#include "ui/widgets/ListCard.h"

#include <algorithm>
#include <QDateTime>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QStackedWidget>
#include <QTimeZone>
#include <QVBoxLayout>

namespace tollgate::ui {
namespace {

namespace js = boost::json;
constexpr qint64 msPerDay = qint64(24) * 3'600'000;
constexpr int rowHeight = 44;

const QString nothing = QStringLiteral("—");

} // namespace

BudgetsPage::BudgetsPage(Desk &desk, QWidget *parent)
    : Page(desk, parent), m_day(new CapCard(tr("All keys, today"), QStringLiteral("spend.day"))),
      m_month(new CapCard(tr("All keys, this month"), QStringLiteral("spend.month"))),
      m_ever(new CapCard(tr("All keys, ever"), QStringLiteral("spend.ever"))),
      m_brake(new CapCard(tr("Brake"), QStringLiteral("spend.brake"))), m_lines(columns()), m_table(new Table),
      m_list(new QStackedWidget), m_wrong(label({}, Type::Small, "error"))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    column->setSpacing(space::l);
    auto *caps = new QHBoxLayout;
    caps->setSpacing(space::l);
    for (CapCard *card : {m_day, m_month, m_ever, m_brake}) {
        card->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum); // equally high, whatever they say
        caps->addWidget(card, 1);
        connect(card, &CapCard::changeAsked, this,
                [this, card](const QString &dollars) { setCap(card, dollars, true); });
    }
    column->addLayout(caps);
    m_wrong->hide();
    column->addWidget(m_wrong);

    m_table->setModel(&m_lines);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAccessibleName(tr("Budgets of keys"));
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight);
    setWidthsOf(*m_table, m_lines);
    m_list->addWidget(m_table);
    auto *empty = new EmptyState("budgets", tr("No keys yet"),
                                 tr("A key can have a budget: what it may spend a day, a week or a month. A call that "
                                    "does not fit is refused before it costs anything."));
    QPushButton *make = button(tr("Make a key"), "primary");
    connect(make, &QPushButton::clicked, this, [this] { m_desk.open(QStringLiteral("keys"), QStringLiteral("new")); });
    empty->addAction(make);
    m_list->addWidget(empty);
    // What comes next, and limits that are no money, give way to what is open: the panel says the same.
    m_card = new ListCard(m_list, m_table, {2, 3, 4});
    column->addWidget(m_card, 1);

    connect(m_table, &Table::opened, this,
            [this](int row) { showKey(m_lines.rows()[static_cast<std::size_t>(row)].key); });
    connect(&desk.feed, &Feed::keysChanged, this, [this] {
        if (isVisible())
            refresh();
    });
    connect(m_card, &ListCard::closed, this, [this] {
        m_panel = nullptr;
        m_selected.clear();
        m_wanted.clear();
    });
    connect(&Look::the(), &Look::changed, this, [this] {
        if (isVisible())
            refresh(); // notes are in a colour
    });
}

std::vector<Column<BudgetsPage::Line>> BudgetsPage::columns() const
{
    constexpr Money hundred = Money::fromNano(100'000'000'000);
    const auto limit = [](const std::optional<qint64> &count) { return count ? format::count(*count) : nothing; };
    return {
        {tr("Key"), {}, [](const Line &line) { return line.key.name.isEmpty() ? line.key.shown : line.key.name; }},
        {tr("Spent"), spentInWords(hundred, hundred, QStringLiteral("1mo")),
         [](const Line &line) {
             return line.budget.most.isZero() ? tr("%1, no limit").arg(format::money(line.key.spent))
                                              : spentInWords(line.budget.spent, line.budget.most, line.budget.period);
         },
         Qt::AlignRight, false,
         [](const Line &line, int role) -> QVariant {
             if (role == ShareRole)
                 return line.outlook.share;
             return role == Qt::ForegroundRole && line.budget.most.isZero() ? QVariant(colours().dim) : QVariant();
         }},
        {tr("What happens next"), longestNextInWords(m_desk.now()), [](const Line &line) { return line.next; },
         Qt::AlignLeft, true,
         [](const Line &line, int role) -> QVariant {
             const Tone tone = line.key.pausedWhy.isEmpty() ? line.outlook.tone() : Tone::Broken;
             return role == ToneRole && tone != Tone::Fine && tone != Tone::Accent ? QVariant(static_cast<int>(tone))
                                                                                   : QVariant();
         }},
        {tr("Requests/min"), QStringLiteral("Requests/min"),
         [limit](const Line &line) { return limit(line.key.requestsPerMinute); }, Qt::AlignRight, true},
        {tr("At a time"), QStringLiteral("At a time"), [limit](const Line &line) { return limit(line.key.parallel); },
         Qt::AlignRight, true},
    };
}

void BudgetsPage::refresh()
{
    const auto failed = [this](const Error &error) {
        m_wrong->setText(inWords(error));
        m_wrong->show();
    };
    ask(
        m_desk.control, this, "settings.list", {},
        [this](const js::value &answer) {
            for (const js::value &one : answer.is_array() ? answer.get_array() : js::array()) {
                const js::object &setting = read::object(one);
                const QString origin = read::text(setting, "origin");
                m_caps[read::text(setting, "key")] = {
                    read::money(setting, "value"), origin.isEmpty() || origin == u"default" || origin == u"database"};
                if (read::text(setting, "key") == u"spend.brake_window")
                    m_brakeWindow = read::text(setting, "value");
            }
            askSpend();
        },
        failed);
    ask(
        m_desk.control, this, "keys.list", {},
        [this](const js::value &answer) {
            m_wrong->hide();
            showKeys(read::each(answer, keyFrom));
        },
        failed);
}

void BudgetsPage::askSpend()
{
    ask(m_desk.control, this, "usage.report", {{"since", 0}, {"group", js::array{"day"}}},
        [this](const js::value &answer) {
            const js::value *rows = answer.is_object() ? answer.get_object().if_contains("rows") : nullptr;
            const qint64 now = m_desk.now(), today = now / msPerDay * msPerDay, month = utcMonth(now);
            Money day, thisMonth, ever;
            for (const js::value &row : rows && rows->is_array() ? rows->get_array() : js::array()) {
                const js::object &sum = read::object(row);
                const Money spend = read::money(sum, "spend_usd");
                const QDate date = QDate::fromString(read::text(sum, "day"), Qt::ISODate);
                const qint64 begin = QDateTime(date, QTime(0, 0), QTimeZone::utc()).toMSecsSinceEpoch();
                day += begin >= today ? spend : Money();
                thisMonth += begin >= month ? spend : Money();
                ever += spend;
            }
            const auto cap = [this](const char *key) { return m_caps[QLatin1String(key)]; };
            m_day->set({cap("spend.day").most, day, {}, QStringLiteral("1d"), today + msPerDay}, now,
                       cap("spend.day").canChange);
            m_month->set({cap("spend.month").most, thisMonth, {}, QStringLiteral("1mo"), utcMonth(now, 1)}, now,
                         cap("spend.month").canChange);
            m_ever->set({cap("spend.ever").most, ever, {}, {}, 0}, now, cap("spend.ever").canChange);
            const Cap brake = cap("spend.brake");
            m_brake->setPlain(brake.most.isZero() ? tr("off") : format::money(brake.most),
                              brake.most.isZero()
                                  ? tr("A key that spends very fast is not paused.")
                                  : tr("A key that spends more within %1 is paused until you let it go on.")
                                        .arg(spanInWords(m_brakeWindow)),
                              brake.most, brake.canChange);
        });
}

void BudgetsPage::showKeys(const std::vector<Key> &keys)
{
    std::vector<Line> lines;
    for (const Key &key : keys) {
        Line line{.key = key, .budget = {}, .outlook = {}, .next = {}};
        if (const BudgetStanding *binding = tightest(key.budgets))
            line.budget = *binding;
        line.outlook = outlookOf(line.budget, m_desk.now());
        line.next = key.pausedWhy.isEmpty() ? nextInWords(line.budget, line.outlook, m_desk.now())
                                            : tr("Paused by the brake: %1.").arg(key.pausedWhy);
        lines.push_back(std::move(line));
    }
    // Whoever is stopped, or will be first, stands first.
    std::ranges::stable_sort(lines, std::greater(), [](const Line &line) {
        return std::tuple(!line.key.pausedWhy.isEmpty(), line.outlook.isSpent, line.outlook.empty > 0,
                          line.outlook.share);
    });
    m_lines.setRows(std::move(lines));
    m_list->setCurrentIndex(m_lines.rowCount() > 0 ? 0 : 1);
    if (!m_wanted.isEmpty() && select(m_wanted))
        return;
    // What somebody is typing stays.
    const QSignalBlocker stays(m_panel && m_panel->isEdited() ? m_table : nullptr);
    if (!m_selected.isEmpty() && !select(m_selected))
        m_card->close();
}

void BudgetsPage::show(const QString &what)
{
    m_wanted = what;
    select(what);
}

bool BudgetsPage::select(const QString &id)
{
    for (int row = 0; row < m_lines.rowCount(); ++row)
        if (m_lines.rows()[static_cast<std::size_t>(row)].key.id == id) {
            m_table->selectRow(row);
            return true;
        }
    return false;
}

void BudgetsPage::showKey(const Key &key)
{
    m_selected = key.id;
    m_wanted.clear();
    m_panel = new BudgetPanel(m_desk, key);
    connect(m_panel, &BudgetPanel::changed, this, [this] {
        m_panel = nullptr; // what was typed is saved
        refresh();
    });
    m_card->open(m_panel);
}

void BudgetsPage::setCap(CapCard *card, const QString &dollars, bool canUndo)
{
    const Money before = m_caps[card->key()].most;
    ask(
        m_desk.control, card, "settings.set", {{"key", card->key().toStdString()}, {"value", dollars.toStdString()}},
        [this, card, before, canUndo](const js::value &) {
            refresh();
            if (canUndo)
                m_desk.say(tr("The limit is changed."),
                           [this, card, before] { setCap(card, QString::fromStdString(before.decimal()), false); }, {});
        },
        [card](const Error &error) { card->showError(inWords(error)); });
}

} // namespace tollgate::ui
