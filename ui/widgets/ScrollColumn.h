// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMargins>
#include <QScrollArea>

class QVBoxLayout;

namespace tollgate::ui {

/// A column that is scrolled where it does not fit. The bar stands in the margin at the right: what is in the column
/// ends at the same edge with and without it. What lies behind shows through.
class ScrollColumn : public QScrollArea {
    Q_OBJECT
public:
    /// `margins` are around the column; the right one has room for the bar, space::m at least.
    explicit ScrollColumn(const QMargins &margins, QWidget *parent = nullptr);
    QVBoxLayout *column() const { return m_column; }
    const QMargins &margins() const { return m_margins; }

private:
    void resizeEvent(QResizeEvent *event) override;
    void keepEdge();

    QMargins m_margins;
    QVBoxLayout *m_column;
};

} // namespace tollgate::ui
