// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Table.h"

#include <algorithm>
#include <QDateTime>

namespace tollgate::app {
namespace {

bool isNumber(const QString &text)
{
    bool good = false;
    text.toDouble(&good);
    return good || text.isEmpty();
}

QString plain(const boost::json::value &value)
{
    if (value.is_null())
        return {};
    if (value.is_string())
        return QString::fromUtf8(value.get_string().data(), static_cast<qsizetype>(value.get_string().size()));
    if (value.is_array()) {
        QStringList items;
        for (const boost::json::value &item : value.get_array())
            items << plain(item);
        return items.join(QStringLiteral(", "));
    }
    return QString::fromStdString(boost::json::serialize(value));
}

} // namespace

QString table(const QStringList &titles, const std::vector<QStringList> &rows)
{
    const qsizetype columns = titles.size();
    std::vector<qsizetype> width(static_cast<std::size_t>(columns));
    std::vector<bool> right(static_cast<std::size_t>(columns), !rows.empty());
    for (qsizetype i = 0; i < columns; ++i) {
        const auto column = static_cast<std::size_t>(i);
        width[column] = titles[i].size();
        for (const QStringList &row : rows) {
            width[column] = std::max(width[column], row.value(i).size());
            right[column] = right[column] && isNumber(row.value(i));
        }
    }
    QString text;
    const auto line = [&](const QStringList &cells) {
        QString made;
        for (qsizetype i = 0; i < columns; ++i) {
            const auto column = static_cast<std::size_t>(i);
            const auto space = static_cast<int>(width[column]);
            made += right[column] ? cells.value(i).rightJustified(space) : cells.value(i).leftJustified(space);
            made += QStringLiteral("  ");
        }
        while (made.endsWith(u' '))
            made.chop(1);
        text += made + u'\n';
    };
    line(titles);
    std::ranges::for_each(rows, line);
    text.chop(1);
    return text;
}

QString csvLine(const QStringList &cells)
{
    QStringList made;
    for (QString cell : cells) {
        if (!cell.isEmpty() && QStringLiteral("=+-@\t\r").contains(cell[0]) && !isNumber(cell))
            cell.prepend(u'\'');
        if (cell.contains(u',') || cell.contains(u'"') || cell.contains(u'\n') || cell.contains(u'\r'))
            cell = u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"';
        made << cell;
    }
    return made.join(u',');
}

QString cell(const boost::json::object &object, std::string_view member)
{
    const boost::json::value *value = object.if_contains(member);
    return value ? plain(*value) : QString();
}

QString timeCell(const boost::json::object &object, std::string_view member)
{
    const boost::json::value *value = object.if_contains(member);
    if (!value || !value->is_int64() || value->get_int64() == 0)
        return {};
    return QDateTime::fromMSecsSinceEpoch(value->get_int64()).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

} // namespace tollgate::app
