// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/ChartFile.h"

#include "ui/charts/Legend.h"
#include "ui/look/Look.h"
#include "ui/look/Words.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>

namespace tollgate::ui {
namespace {

constexpr int around = 16, headHeight = 24;

QSize wholeSize(const Chart &chart)
{
    return chart.size + QSize(2 * around, 3 * around + headHeight);
}

/// With what stands beside it in the window: what it shows, and what the colours mean.
void paintWhole(QPainter &painter, const Chart &chart, const Paint &paint)
{
    const QRect whole(QPoint(), wholeSize(chart)), head(around, around, chart.size.width(), headHeight);
    painter.fillRect(whole, colours().panel);
    painter.setPen(colours().text);
    painter.setFont(typeFont(Type::Strong));
    painter.drawText(head, Qt::AlignLeft | Qt::AlignVCenter, chart.title);
    const int titleWidth = painter.fontMetrics().horizontalAdvance(chart.title) + around;
    QStringList names;
    for (const BarData::Series &one : chart.data.series)
        names << one.name;
    Legend legend;
    legend.set(names, chart.data.hasRest);
    legend.resize(std::max(0, head.width() - titleWidth), headHeight);
    legend.render(&painter, head.topLeft() + QPoint(titleWidth, 0), {}, QWidget::DrawChildren);
    painter.translate(around, 2 * around + headHeight);
    paint(painter);
}

bool draw(QIODevice &out, const Chart &chart, const Paint &paint)
{
    QSvgGenerator drawing;
    drawing.setOutputDevice(&out);
    drawing.setSize(wholeSize(chart));
    drawing.setViewBox(QRect(QPoint(), wholeSize(chart)));
    drawing.setTitle(chart.title);
    QPainter painter(&drawing);
    paintWhole(painter, chart, paint);
    return painter.end();
}

bool list(QIODevice &out, const BarData &data)
{
    const QByteArray text = data.asCsv().toUtf8();
    return out.write(text) == text.size();
}

} // namespace

QImage pictureOf(const Chart &chart, const Paint &paint)
{
    constexpr int finer = 2;
    QImage image(wholeSize(chart) * finer, QImage::Format_RGB32);
    image.setDevicePixelRatio(finer);
    QPainter painter(&image);
    paintWhole(painter, chart, paint);
    return image;
}

bool writeChart(const QString &file, const Chart &chart, const Paint &paint)
{
    QSaveFile out(file); // whole, or as it was
    if (!out.open(QIODevice::WriteOnly))
        return false;
    const bool isDone = file.endsWith(u".png", Qt::CaseInsensitive) ? pictureOf(chart, paint).save(&out, "PNG")
        : file.endsWith(u".csv", Qt::CaseInsensitive)               ? list(out, chart.data)
                                                                    : draw(out, chart, paint);
    return isDone && out.commit();
}

QString askForChartFile(QWidget *parent)
{
    const QString png = tr("Picture (*.png)"), svg = tr("Drawing (*.svg)"), csv = tr("Table (*.csv)");
    QString kind = png;
    QString file = QFileDialog::getSaveFileName(parent, tr("Save the chart"), QStringLiteral("tollgate-chart.png"),
                                                QStringList{png, svg, csv}.join(QStringLiteral(";;")), &kind);
    if (!file.isEmpty() && QFileInfo(file).suffix().isEmpty())
        file += kind == svg ? QStringLiteral(".svg") : kind == csv ? QStringLiteral(".csv") : QStringLiteral(".png");
    return file;
}

} // namespace tollgate::ui
