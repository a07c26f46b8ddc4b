// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>
#include <vector>

namespace tollgate::ui {

/// The names of a chart's series with their colours and hatches.
class Legend : public QWidget {
public:
    explicit Legend(QWidget *parent = nullptr);
    void set(QStringList names, bool hasRest);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {40, sizeHint().height()}; }

private:
    std::vector<int> rooms() const;
    void tellWhole();
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    QStringList m_names;
    bool m_hasRest = false;
};

/// Fills with the colour and hatch of a series.
void fillSeries(QPainter &painter, const QRectF &where, std::size_t series, bool isRest);

} // namespace tollgate::ui
