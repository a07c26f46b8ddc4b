// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/BudgetRow.h"

#include "ui/models/Attention.h"
#include "ui/widgets/Basics.h"
#include "ui/widgets/DollarLine.h"

#include <QComboBox>
#include <QHBoxLayout>

namespace tollgate::ui {

BudgetRow::BudgetRow(QWidget *parent) : QWidget(parent), m_amount(new DollarLine), m_period(new QComboBox)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    m_amount->setPlaceholderText(tr("no limit"));
    m_amount->setAccessibleName(tr("Budget in US dollars"));
    m_period->setAccessibleName(tr("Budget for"));
    for (const auto &[period, name] :
         {std::pair("1d", tr("a day")), {"7d", tr("a week")}, {"30d", tr("a month")}, {"", tr("in all")}})
        m_period->addItem(name, QLatin1String(period));
    m_period->setCurrentIndex(2);
    row->addWidget(label(QStringLiteral("$")));
    row->addWidget(m_amount, 1);
    row->addWidget(m_period);
    setFocusProxy(m_amount);
}

QString BudgetRow::period() const
{
    return m_period->currentData().toString();
}

void BudgetRow::set(const QString &amount, const QString &period)
{
    m_amount->setText(amount);
    if (m_period->findData(period) < 0)
        m_period->addItem(periodInWords(period), period);
    m_period->setCurrentIndex(m_period->findData(period));
}

} // namespace tollgate::ui
