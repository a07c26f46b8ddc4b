// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/FigureCard.h"

#include "ui/charts/Small.h"

#include <QVBoxLayout>

namespace tollgate::ui {
namespace {

/// Words that wrap; where a small window cuts them off, the whole is a tooltip.
class Note final : public QLabel {
public:
    void say(const QString &html)
    {
        setText(html);
        tellWhole();
    }

private:
    void resizeEvent(QResizeEvent *event) override
    {
        QLabel::resizeEvent(event);
        tellWhole();
    }
    void tellWhole() { setToolTip(height() < heightForWidth(width()) ? text() : QString()); }
};

} // namespace

FigureCard::FigureCard(const QString &title, With with, std::size_t series, QWidget *parent)
    : Card(title, parent), m_figure(label(QStringLiteral("\u2013"), Type::Figure)), m_note(new Note)
{
    setRole(m_note, "dim");
    setType(m_note, Type::Small);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred); // as high as the highest of its row
    body()->setSpacing(space::xs);
    m_figure->setMinimumHeight(36);
    body()->addWidget(m_figure);
    auto *frame = new QVBoxLayout; // meter and line take the same room, so that notes stand on one line
    frame->setContentsMargins(0, 0, 0, 0);
    if (with == With::Meter) {
        m_meter = new Meter;
        frame->addSpacing(space::m);
        frame->addWidget(m_meter);
        frame->addSpacing(space::m);
    } else {
        m_line = new Sparkline(series);
        m_line->setAccessibleName(title);
        frame->addWidget(m_line);
    }
    body()->addLayout(frame);
    m_note->setTextFormat(Qt::RichText);
    m_note->setWordWrap(true);
    m_note->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_note->setMinimumHeight(m_note->fontMetrics().height() * 2 + 2);
    body()->addWidget(m_note, 1);
}

void FigureCard::setFigure(const QString &figure)
{
    m_figure->setText(figure);
}

void FigureCard::setNote(const QString &html)
{
    static_cast<Note *>(m_note)->say(html);
}

} // namespace tollgate::ui
