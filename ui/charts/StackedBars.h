// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <QStringList>
#include <QWidget>
#include <vector>

namespace tollgate::ui {

/// What a chart of bars shows: series stacked over slots of time.
struct BarData {
    struct Series {
        QString name;
        std::vector<double> values; ///< one for each slot
    };
    QStringList slots_; ///< `Mon 3`: below the axis, as many as fit
    QStringList longSlots; ///< `Monday, 3 November`: for the tooltip
    std::vector<Series> series; ///< biggest first; at most four and, last, the rest
    bool hasRest = false; ///< the last series is `other`
    std::function<QString(double)> axisText, valueText;
    QString emptyText; ///< where there is nothing to draw

    double total(std::size_t slot) const;
    bool isEmpty() const;
};

/// Stacked bars with a legend, drawn by QPainter alone: crisp at any scale. The arrow keys walk over the bars, each is
/// told in words to screen readers and shown as a tooltip; Ctrl+C copies the table behind it. Series differ by a hatch,
/// too.
class StackedBars : public QWidget {
    Q_OBJECT
public:
    explicit StackedBars(QWidget *parent = nullptr);
    void setData(BarData data);
    const BarData &data() const { return m_data; }
    int current() const { return m_current; }
    /// The bar in words: `Monday, 3 November: $4.12 (claude $2.00, other $2.12)`.
    QString inWords(int slot) const;
    QString asTsv() const;
    QSize minimumSizeHint() const override { return {280, 160}; }

signals:
    void chosen(int slot); ///< Enter, or a double click

private:
    struct Layout {
        QRectF plot;
        double slotWidth = 0, barWidth = 0, top = 1, step = 1;
    };
    Layout layout() const;
    int slotAt(const QPointF &point) const;
    void setCurrent(int slot);
    void paintAxis(QPainter &painter, const Layout &layout) const;
    void paintBar(QPainter &painter, const Layout &layout, std::size_t slot) const;
    void paintTip(QPainter &painter, const Layout &layout) const;
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

    BarData m_data;
    int m_current = -1;
};

/// The names of a chart's series with their colours and hatches.
class Legend : public QWidget {
public:
    explicit Legend(QWidget *parent = nullptr);
    void set(QStringList names, bool hasRest);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {40, sizeHint().height()}; }

private:
    void paintEvent(QPaintEvent *event) override;
    QStringList m_names;
    bool m_hasRest = false;
};

/// Fills with the colour and hatch of a series.
void fillSeries(QPainter &painter, const QRectF &where, std::size_t series, bool isRest);
/// A round number not below `value` over which an axis is divided evenly, and its step.
std::pair<double, double> niceTop(double value, int steps);

} // namespace tollgate::ui
