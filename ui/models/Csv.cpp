// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/Csv.h"

#include "ui/look/Format.h"

#include <QAbstractItemModel>
#include <QCoreApplication>
#include <QSaveFile>

namespace tollgate::ui {
QString csvCell(QString text)
{
    if (!text.isEmpty() && QStringLiteral("=+-@\t\r").contains(text[0]))
        text.prepend(u'\'');
    if (text.contains(u',') || text.contains(u'"') || text.contains(u'\n') || text.contains(u'\r'))
        return u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
    return text;
}

QString asCsv(const QAbstractItemModel &model)
{
    const format::InDollars dollars;
    QString text;
    const int columns = model.columnCount();
    for (int column = 0; column < columns; ++column)
        text += (column > 0 ? QStringLiteral(",") : QString())
            + csvCell(model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    text += QStringLiteral("\r\n");
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < columns; ++column)
            text
                += (column > 0 ? QStringLiteral(",") : QString()) + csvCell(model.index(row, column).data().toString());
        text += QStringLiteral("\r\n");
    }
    return text;
}

QString writeCsv(const QString &file, const QAbstractItemModel &model)
{
    QSaveFile out(file);
    const QByteArray bytes = asCsv(model).toUtf8();
    if (out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size() && out.commit())
        return {};
    return QCoreApplication::translate("Csv", "%1 cannot be written: %2").arg(file, out.errorString());
}

} // namespace tollgate::ui
