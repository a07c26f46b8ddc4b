// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Command.h"
#include "app/Table.h"
#include "app/Words.h"
#include "core/dialects/Matrix.h"

#include <algorithm>

namespace tollgate::app {
namespace {

namespace js = boost::json;

QString text(std::string_view words)
{
    return QString::fromUtf8(words.data(), qsizetype(words.size()));
}

js::array cells()
{
    js::array rows;
    for (const MatrixCell &cell : dialectMatrix())
        rows.push_back(js::object{{"client", cell.client},
                                  {"provider", cell.provider},
                                  {"feature", cell.feature},
                                  {"fate", nameOf(cell.fate)},
                                  {"note", cell.note}});
    return rows;
}

/// A row for each feature, a column for each pair that has to be translated.
QString matrixTable()
{
    QStringList titles{tr("Feature")};
    std::vector<QStringList> rows;
    for (const MatrixCell &cell : dialectMatrix()) {
        const QString feature = text(cell.feature),
                      pair = text(cell.client) + QStringLiteral(" > ") + text(cell.provider);
        if (cell.client == cell.provider) {
            // The first dialect names all features.
            if (std::ranges::none_of(rows, [&](const QStringList &row) { return row.front() == feature; }))
                rows.push_back({feature});
            continue;
        }
        if (!titles.contains(pair))
            titles += pair;
        for (QStringList &row : rows) {
            while (row.front() == feature && row.size() < titles.size() - 1)
                row += QStringLiteral("-"); // its clients have no word for it
            if (row.front() == feature)
                row += text(nameOf(cell.fate));
        }
    }
    for (QStringList &row : rows)
        while (row.size() < titles.size())
            row += QStringLiteral("-");
    return table(titles, rows);
}

js::array parameters()
{
    js::array rows;
    for (const Feature &feature : features()) {
        js::object row{{"name", feature.name}, {"why", feature.why}};
        for (const Dialect &dialect : dialects())
            row[dialect.name] = nameOf(feature.in(dialect.family));
        rows.push_back(std::move(row));
    }
    return rows;
}

QString parameterTable()
{
    QStringList titles{tr("In a request")};
    for (const Dialect &dialect : dialects())
        titles += tr("To %1").arg(text(dialect.name));
    std::vector<QStringList> rows;
    for (const Feature &feature : features()) {
        QStringList row{text(feature.name)};
        for (const Dialect &dialect : dialects())
            row += text(nameOf(feature.in(dialect.family)));
        rows.push_back(std::move(row));
    }
    return table(titles, rows);
}

} // namespace

int runDialects(const Invocation &asked)
{
    if (asked.json) {
        js::array names;
        for (const Dialect &dialect : dialects())
            names.emplace_back(dialect.name);
        sayJson(js::object{{"dialects", std::move(names)}, {"matrix", cells()}, {"parameters", parameters()}});
        return ExitOk;
    }
    say(tr("The same dialect on both sides: every byte is handed on. Between two:"));
    say(QString());
    say(matrixTable());
    say(parameterTable());
    return ExitOk;
}

} // namespace tollgate::app
