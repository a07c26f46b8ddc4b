// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/BarData.h"

#include <QWidget>

namespace tollgate::ui {

/// Stacked bars, drawn by QPainter alone: crisp at any scale. The arrow keys walk over the bars, each is
/// told in words to screen readers and shown as a tooltip; Enter shows the table behind it, Ctrl+C copies that; its
/// menu copies and saves it as a picture, a drawing or a table. Series differ by a hatch, too.
class StackedBars : public QWidget {
    Q_OBJECT
public:
    explicit StackedBars(QWidget *parent = nullptr);
    void setData(BarData data);
    const BarData &data() const { return m_data; }
    int current() const { return m_current; }
    QSize minimumSizeHint() const override { return {280, 160}; }
    /// As wide as the longest figure of the axis needs it.
    double axisWidth() const { return layout().plot.left(); }

    /// As it is seen, without focus and tooltip; by its suffix a picture (.png), a drawing (.svg) or a table (.csv).
    QImage picture() const;
    bool save(const QString &file) const;

public slots:
    void showTable(); ///< also from the context menu, as are the others
    void askWhereTo();

signals:
    void chosen(int slot); ///< Enter, or a double click, on a bar
    void failed(const QString &words); ///< a file could not be written

private:
    struct Layout {
        QRectF plot;
        double slotWidth = 0, barWidth = 0, top = 1, step = 1;
        int steps() const { return static_cast<int>(top / step * 1.0001); }
    };
    Layout layout() const;
    static QRectF slotArea(const Layout &layout, std::size_t slot);
    int slotAt(const QPointF &point) const;
    void setCurrent(int slot);
    QString summary() const;
    void paint(QPainter &painter) const;
    void paintAxis(QPainter &painter, const Layout &layout) const;
    void paintBar(QPainter &painter, const Layout &layout, std::size_t slot) const;
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

    BarData m_data;
    int m_current = -1;
};

} // namespace tollgate::ui
