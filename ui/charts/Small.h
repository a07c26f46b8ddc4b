// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/Look.h"

#include <functional>
#include <QWidget>
#include <vector>

namespace tollgate::ui {

/// How much of a limit is used: a bar that turns to `watch` from 80 % on and to `broken` at the limit.
class Meter : public QWidget {
public:
    explicit Meter(QWidget *parent = nullptr);
    /// `share` of 1; negative: there is no limit, nothing is drawn. `expected`: a mark for the projection.
    void set(double share, double expected = -1);
    static Tone toneOf(double share);

private:
    void paintEvent(QPaintEvent *event) override;
    double m_share = -1, m_expected = -1;
};

/// A line without axes; values below zero are gaps.
class Sparkline : public QWidget {
public:
    explicit Sparkline(std::size_t series, QWidget *parent = nullptr);
    /// `inWords`: a value as a screen reader is to say it.
    void set(std::vector<double> values, const std::function<QString(double)> &inWords);
    QSize sizeHint() const override { return {120, 28}; }

private:
    void paintEvent(QPaintEvent *event) override;
    std::vector<double> m_values;
    std::size_t m_series;
};

/// One cell for each hour: fine, watch, broken, or nothing happened.
class HeatStrip : public QWidget {
public:
    enum class Cell : std::uint8_t { Nothing, Fine, Watch, Broken };
    explicit HeatStrip(QWidget *parent = nullptr);
    /// Oldest first; `words` for each, as tooltips and for screen readers.
    void set(std::vector<Cell> cells, QStringList words);
    QSize sizeHint() const override { return {static_cast<int>(m_cells.size()) * 6, 18}; }

private:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    std::vector<Cell> m_cells;
    QStringList m_words;
};

} // namespace tollgate::ui
