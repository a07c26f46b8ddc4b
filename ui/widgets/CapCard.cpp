// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/CapCard.h"

#include "ui/charts/Small.h"
#include "ui/look/Format.h"
#include "ui/widgets/DollarLine.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace tollgate::ui {

CapCard::CapCard(const QString &title, const QString &key, QWidget *parent)
    : FigureCard(title, With::Meter, 0, parent), m_key(key), m_limit(new DollarLine),
      m_wrong(label({}, Type::Small, "error"))
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    QLabel *name = label(tr("Limit $"), Type::Small, "dim");
    name->setBuddy(m_limit);
    row->addWidget(name);
    m_limit->setEnabled(false); // until it is known
    m_limit->setAccessibleName(tr("Limit: %1").arg(title));
    connect(m_limit, &QLineEdit::editingFinished, this, [this] {
        const QString typed = QString::fromStdString(format::amount(m_limit->text()));
        if (typed == m_shown)
            return showError({});
        emit changeAsked(typed.isEmpty() ? QStringLiteral("0") : typed);
    });
    row->addWidget(m_limit, 1);
    body()->addSpacing(space::xs);
    body()->addStretch(1);
    body()->addLayout(row);
    m_wrong->setWordWrap(true);
    m_wrong->hide();
    body()->addWidget(m_wrong);
}

void CapCard::setLimit(Money limit, bool canChange)
{
    m_shown = limit.isZero() ? QString() : QString::fromStdString(limit.decimal());
    if (!m_limit->hasFocus() || !m_limit->isModified())
        m_limit->setText(m_shown);
    m_limit->setPlaceholderText(tr("none"));
    m_limit->setEnabled(canChange);
    m_limit->setToolTip(canChange ? QString() : tr("The configuration file or the environment says it."));
    showError({});
}

void CapCard::set(const BudgetStanding &standing, qint64 now, bool canChange)
{
    const Outlook outlook = outlookOf(standing, now);
    setFigure(format::money(standing.spent));
    meter()->set(outlook.share, outlook.expectedShare);
    const QString next = nextInWords(standing, outlook, now).toHtmlEscaped();
    setNote(outlook.tone() == Tone::Watch || outlook.tone() == Tone::Broken
                ? QStringLiteral("<span style='color:%1'>%2</span>").arg(colours().of(outlook.tone()).name(), next)
                : next);
    setLimit(standing.most, canChange);
}

void CapCard::setPlain(const QString &figure, const QString &note, Money limit, bool canChange)
{
    setFigure(figure);
    meter()->set(-1);
    setNote(note.toHtmlEscaped());
    setLimit(limit, canChange);
}

void CapCard::showError(const QString &words)
{
    m_wrong->setText(words);
    m_wrong->setVisible(!words.isEmpty());
}

} // namespace tollgate::ui
