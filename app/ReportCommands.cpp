// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Command.h"
#include "app/Door.h"
#include "app/Table.h"
#include "app/Words.h"

#include <QCoreApplication>
#include <QDate>
#include <QDateTime>
#include <QTimeZone>

namespace tollgate::app {
namespace {

namespace json = boost::json;

/// `24h`, `7d`, a day, or a day with a time: milliseconds since 1970.
Result<std::int64_t> moment(const QString &text)
{
    if (const QDate day = QDate::fromString(text, Qt::ISODate); day.isValid())
        return std::int64_t(day.startOfDay(QTimeZone::utc()).toMSecsSinceEpoch());
    if (QDateTime time = QDateTime::fromString(text, Qt::ISODate); time.isValid()) {
        if (time.timeSpec() == Qt::LocalTime)
            time.setTimeZone(QTimeZone::utc()); // as days are: reports count in UTC
        return std::int64_t(time.toMSecsSinceEpoch());
    }
    const Result<std::int64_t> ago = durationMs(text);
    if (!ago)
        return failure(ErrorKind::BadRequest,
                       tr("'%1' is neither a time like 24h or 7d nor a day like 2026-11-01.").arg(text));
    return QDateTime::currentMSecsSinceEpoch() - *ago;
}

constexpr const char *sums[] = {"requests", "prompt_tokens", "cached_tokens", "completion_tokens", "spend_usd"};

QStringList usageCells(const json::object &row, const QStringList &groups)
{
    QStringList cells;
    for (const QString &group : groups) {
        const QString name = cell(row, group.toStdString() + "_name");
        cells << (name.isEmpty() ? cell(row, group.toStdString()) : name);
    }
    for (const char *member : sums)
        cells << cell(row, member);
    return cells;
}

/// The columns of the JSON form: the group's members, then the sums.
void sayCsv(const json::value &report, const QStringList &groups)
{
    QStringList columns;
    for (const QString &group : groups) {
        columns << group;
        if (group == u"key")
            columns << QStringLiteral("key_name");
    }
    for (const char *member : sums)
        columns << QLatin1String(member);
    columns << QStringLiteral("notional_usd");
    say(csvLine(columns));
    for (const json::value &row : report.at("rows").as_array()) {
        QStringList cells;
        for (const QString &column : columns)
            cells << cell(row.as_object(), column.toStdString());
        say(csvLine(cells));
    }
}

constexpr qsizetype statusWidth = 21; // upstream_rate_limited

QString callLine(const json::object &call)
{
    QString line
        = QStringLiteral("%1  %2  %3  %4  %5 ms  %6+%7 tokens  $%8")
              .arg(timeCell(call, "started"), padded(cell(call, "status"), statusWidth),
                   padded(cell(call, "key_name").isEmpty() ? cell(call, "key_id").left(8) : cell(call, "key_name"), 16),
                   padded(cell(call, "asked_model"), 28), cell(call, "duration_ms").rightJustified(6),
                   cell(call, "prompt_tokens"), cell(call, "completion_tokens"), cell(call, "spend_usd"));
    if (cell(call, "login").isEmpty())
        return line;
    return line + QStringLiteral("  ")
        + tr("(on the client's own login %1: $%2 by the price list)")
              .arg(cell(call, "login"), cell(call, "notional_usd"));
}

void sayCall(const json::object &call, bool asJson)
{
    if (asJson)
        sayJson(call);
    else
        say(callLine(call));
}

} // namespace

int runUsage(const Invocation &asked)
{
    json::object arguments;
    QStringList groups;
    if (asked.has("group"))
        groups = asked.value("group").split(u',', Qt::SkipEmptyParts);
    json::array names;
    for (const QString &group : groups)
        names.emplace_back(group.toStdString());
    arguments["group"] = std::move(names);
    if (asked.has("since")) {
        const Result<std::int64_t> since = moment(asked.value("since"));
        if (!since)
            return fail(since.error());
        arguments["since"] = *since;
    }
    auto door = Door::open(asked.places);
    if (!door)
        return fail(door.error());
    const Result<json::value> report = (*door)->ask("usage.report", std::move(arguments));
    if (!report)
        return fail(report.error());
    if (asked.json) {
        sayJson(*report);
        return ExitOk;
    }
    if (asked.has("csv")) {
        sayCsv(*report, groups);
        return ExitOk;
    }
    QStringList titles = groups;
    for (const char *member : sums)
        titles << QLatin1String(member);
    std::vector<QStringList> rows;
    for (const json::value &row : report->at("rows").as_array())
        rows.push_back(usageCells(row.as_object(), groups));
    if (!groups.isEmpty()) {
        QStringList total = usageCells(report->at("total").as_object(), groups);
        total[0] = tr("total");
        rows.push_back(total);
    }
    say(table(titles, rows));
    const QString notional = cell(report->at("total").as_object(), "notional_usd");
    if (notional.toDouble() > 0)
        say(tr("On clients' own logins: $%1 by the price list. That is not in the spend.").arg(notional));
    return ExitOk;
}

int runLogs(const Invocation &asked)
{
    bool good = true;
    const int count = asked.has("n") ? asked.value("n").toInt(&good) : 20;
    if (!good || count < 0)
        return failUsage(tr("-n is a whole number."));
    auto door = Door::open(asked.places);
    if (!door)
        return fail(door.error());
    if (asked.has("f") && (*door)->url().empty())
        return fail(failure(ErrorKind::Unavailable,
                            tr("No gateway runs that could be followed. 'tollgate serve' starts one.")));
    if (count > 0) {
        const Result<json::value> calls = (*door)->ask("calls.list", {{"most", count}});
        if (!calls)
            return fail(calls.error());
        const json::array &newestFirst = calls->as_array();
        for (std::size_t i = newestFirst.size(); i > 0; --i)
            sayCall(newestFirst[i - 1].as_object(), asked.json);
    }
    if (!asked.has("f"))
        return ExitOk;
    const auto following = (*door)->control().follow([asJson = asked.json](const json::object &event) {
        const json::value *call = event.if_contains("call");
        if (cell(event, "event") == u"call_ended")
            sayCall(call && call->is_object() ? call->get_object() : event, asJson);
        else if (cell(event, "event") == u"disconnected")
            QCoreApplication::exit(fail(failure(ErrorKind::Unavailable, tr("The gateway has stopped, or hung up."))));
    });
    return QCoreApplication::exec();
}

} // namespace tollgate::app
