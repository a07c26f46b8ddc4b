// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Basics.h"

namespace tollgate::ui {

class Meter;
class Sparkline;

/// One big figure with what it means below: a meter against a limit, or a line of the last hour.
class FigureCard : public Card {
public:
    enum class With : std::uint8_t { Meter, Line };
    FigureCard(const QString &title, With with, std::size_t series = 0, QWidget *parent = nullptr);
    void setFigure(const QString &figure);
    /// Rich text: `on course for <b>$88</b>`.
    void setNote(const QString &html);
    Meter *meter() const { return m_meter; }
    Sparkline *line() const { return m_line; }

private:
    QLabel *m_figure, *m_note;
    Meter *m_meter = nullptr;
    Sparkline *m_line = nullptr;
};

} // namespace tollgate::ui
