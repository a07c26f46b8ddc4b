// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Table.h"

#include <algorithm>
#include <QDateTime>
#include <QLocale>

namespace tollgate::app {
namespace {

bool isNumber(const QString &text)
{
    bool good = false;
    text.toDouble(&good);
    return good || text.isEmpty();
}

/// How many columns of a terminal a text takes: the letters of East Asia take two (Unicode Standard Annex 11).
qsizetype widthOf(const QString &text)
{
    const auto isWide = [](QChar letter) {
        const char16_t code = letter.unicode();
        return (code >= 0x1100 && code < 0x1160) || (code >= 0x2e80 && code < 0xa4d0)
            || (code >= 0xac00 && code < 0xd7a4) || (code >= 0xf900 && code < 0xfb00)
            || (code >= 0xfe30 && code < 0xfe70) || (code >= 0xff00 && code < 0xff61)
            || (code >= 0xffe0 && code < 0xffe7);
    };
    return text.size() + std::ranges::count_if(text, isWide);
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
        return QLocale().createSeparatedList(items);
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
        width[column] = widthOf(titles[i]);
        for (const QStringList &row : rows) {
            width[column] = std::max(width[column], widthOf(row.value(i)));
            right[column] = right[column] && isNumber(row.value(i));
        }
    }
    QString text;
    const auto line = [&](const QStringList &cells) {
        QString made;
        for (qsizetype i = 0; i < columns; ++i) {
            const auto column = static_cast<std::size_t>(i);
            const QString cell = cells.value(i), space(width[column] - widthOf(cell), u' ');
            made += (right[column] ? space + cell : cell + space) + QStringLiteral("  ");
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

QString padded(const QString &text, qsizetype width)
{
    return text + QString(std::max<qsizetype>(0, width - widthOf(text)), u' ');
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
