// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/HomeProviders.h"

#include "ui/charts/Small.h"
#include "ui/look/Format.h"

#include <algorithm>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace tollgate::ui {
namespace {

constexpr std::size_t mostProviders = 7;
constexpr qint64 msPerHour = 3'600'000;
constexpr int leastBadgeWidth = 68, leastNameWidth = 92;

HeatStrip::Cell cellOf(const UsageSum &hour)
{
    if (hour.requests == 0)
        return HeatStrip::Cell::Nothing;
    const double failed = static_cast<double>(hour.failures) / static_cast<double>(hour.requests);
    return failed >= 0.5 ? HeatStrip::Cell::Broken : failed >= 0.05 ? HeatStrip::Cell::Watch : HeatStrip::Cell::Fine;
}

QString callsInWords(qint64 count)
{
    return HomeProviders::tr("%Ln calls", nullptr, static_cast<int>(count));
}

} // namespace

HomeProviders::HomeProviders(Desk &desk, QWidget *parent)
    : Card(tr("Providers"), parent), m_desk(desk), m_rows(new QVBoxLayout)
{
    head()->addWidget(label(tr("last 24 h"), Type::Small, "dim"));
    m_rows->setSpacing(0);
    body()->addLayout(m_rows);
    body()->addStretch();
}

void HomeProviders::set(const std::vector<ProviderDay> &days, const std::map<QString, QString> &names)
{
    clear(m_rows);
    const std::size_t count = std::min(days.size(), mostProviders);
    m_badgeWidth = leastBadgeWidth;
    for (std::size_t i = 0; i < count; ++i)
        m_badgeWidth = std::max(m_badgeWidth, Badge(days[i].word()).sizeHint().width());
    for (std::size_t i = 0; i < count; ++i) {
        const auto name = names.find(days[i].provider);
        m_rows->addWidget(rowOf(days[i], name == names.end() ? days[i].provider : name->second));
        m_rows->addWidget(separator());
    }
    if (days.empty())
        addInvitation();
}

void HomeProviders::setUnknown(const QString &words)
{
    clear(m_rows);
    m_rows->addWidget(label(words, Type::Small, "dim"));
}

QWidget *HomeProviders::rowOf(const ProviderDay &day, const QString &name) const
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, space::s, 0, space::s);
    line->setSpacing(space::m);
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    auto *whose = new ElidedLabel(name);
    whose->setMinimumWidth(leastNameWidth);
    names->addWidget(whose);
    const QString note = day.off ? QString()
        : day.missesKey          ? tr("its key is missing")
        : day.cooling            ? tr("cooling down")
        : day.local              ? tr("local")
                                 : QString();
    if (!note.isEmpty()) {
        auto *words = new ElidedLabel(note, Qt::ElideRight); // strips stand below each other
        setRole(words, "dim");
        setType(words, Type::Small);
        names->addWidget(words);
    }
    line->addLayout(names, 1);

    auto *strip = new HeatStrip;
    std::vector<HeatStrip::Cell> cells;
    QStringList words;
    qint64 begin = firstHourShown(m_desk.now());
    for (const UsageSum &hour : day.hours) {
        cells.push_back(cellOf(hour));
        words << (hour.failures > 0 ? tr("%1: %2, of which %Ln failed", nullptr, static_cast<int>(hour.failures))
                                    : tr("%1: %2, none failed"))
                     .arg(format::clockMinute(begin).right(5), callsInWords(hour.requests));
        begin += msPerHour;
    }
    strip->set(cells, words);
    strip->setAccessibleName((day.all.failures > 0 ? tr("%1, last 24 hours: %2, of which %Ln failed", nullptr,
                                                        static_cast<int>(day.all.failures))
                                                   : tr("%1, last 24 hours: %2, none failed"))
                                 .arg(day.provider, callsInWords(day.all.requests)));
    line->addWidget(strip);

    auto *box = new QWidget; // badges end at the same edge
    box->setFixedWidth(m_badgeWidth);
    auto *right = new QHBoxLayout(box);
    right->setContentsMargins(0, 0, 0, 0);
    right->addStretch();
    right->addWidget(new Badge(day.word(), day.tone()));
    line->addWidget(box);
    row->setToolTip(day.lastError);
    return row;
}

void HomeProviders::addInvitation()
{
    QLabel *words = label(tr("Only the demo model answers so far. Add a provider, or start Ollama or LM Studio on this "
                             "computer: they are found by themselves."),
                          Type::Body, "dim");
    words->setWordWrap(true);
    m_rows->addSpacing(space::s);
    m_rows->addWidget(words);
    m_rows->addSpacing(space::m);
    QPushButton *add = button(tr("Add a provider…"));
    connect(add, &QPushButton::clicked, this,
            [this] { m_desk.open(QStringLiteral("providers"), QStringLiteral("add")); });
    m_rows->addWidget(add, 0, Qt::AlignLeft);
}

} // namespace tollgate::ui
