// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/BarData.h"

#include <functional>
#include <QImage>
#include <QSize>

class QPainter;
class QWidget;

/// A chart outside of the window, on the clipboard or in a document: with its name and its legend, in the colours in
/// which it is seen.
namespace tollgate::ui {

using Paint = std::function<void(QPainter &)>;

struct Chart {
    QSize size; ///< in which `paint` draws
    QString title;
    const BarData &data;
};

/// Twice as fine as it is seen.
QImage pictureOf(const Chart &chart, const Paint &paint);
/// By the file's suffix: .png, .csv, else a drawing (SVG). False: it cannot be written.
bool writeChart(const QString &file, const Chart &chart, const Paint &paint);

/// Asks a person where to, with a suffix; empty: nowhere.
QString askForChartFile(QWidget *parent);

} // namespace tollgate::ui
