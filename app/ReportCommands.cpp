// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Command.h"
#include "app/Door.h"
#include "app/Table.h"
#include "core/config/Configuration.h"

#include <QCoreApplication>
#include <QDate>
#include <QDateTime>
#include <ranges>

namespace tollgate::app {
namespace {

namespace json = boost::json;

QString tr(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

/// `24h`, `7d`, or a day: milliseconds since 1970.
Result<std::int64_t> moment(const QString &text)
{
    if (const QDate day = QDate::fromString(text, Qt::ISODate); day.isValid())
        return std::int64_t(day.startOfDay(Qt::UTC).toMSecsSinceEpoch());
    TG_TRY(const std::int64_t ago, durationMs(text));
    return QDateTime::currentMSecsSinceEpoch() - ago;
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

QString callLine(const json::object &call)
{
    return QStringLiteral("%1  %2  %3  %4  %5 ms  %6+%7 tokens  $%8")
        .arg(timeCell(call, "started"), cell(call, "status").leftJustified(10),
             (cell(call, "key_name").isEmpty() ? cell(call, "key_id").left(8) : cell(call, "key_name"))
                 .leftJustified(16),
             cell(call, "asked_model").leftJustified(28), cell(call, "duration_ms").rightJustified(6),
             cell(call, "prompt_tokens"), cell(call, "completion_tokens"), cell(call, "spend_usd"));
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
    QStringList titles = groups;
    for (const char *member : sums)
        titles << QLatin1String(member);
    std::vector<QStringList> rows;
    for (const json::value &row : report->at("rows").as_array())
        rows.push_back(usageCells(row.as_object(), groups));
    if (asked.has("csv")) {
        say(csvLine(titles));
        for (const QStringList &row : rows)
            say(csvLine(row));
        return ExitOk;
    }
    if (!groups.isEmpty()) {
        QStringList total = usageCells(report->at("total").as_object(), groups);
        total[0] = tr("total");
        rows.push_back(total);
    }
    say(table(titles, rows));
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
        return fail({ErrorKind::Unavailable, "No gateway runs that could be followed. 'tollgate serve' starts one."});
    if (count > 0) {
        const Result<json::value> calls = (*door)->ask("calls.list", {{"most", count}});
        if (!calls)
            return fail(calls.error());
        for (const json::value &call : calls->as_array() | std::views::reverse)
            sayCall(call.as_object(), asked.json);
    }
    if (!asked.has("f"))
        return ExitOk;
    (*door)->control().follow([asJson = asked.json](const json::object &event) {
        const json::value *call = event.if_contains("call");
        if (cell(event, "event") == u"call_ended")
            sayCall(call && call->is_object() ? call->get_object() : event, asJson);
    });
    return QCoreApplication::exec();
}

int runConfigCheck(const Invocation &asked)
{
    const Result<Catalogue> catalogue = Catalogue::builtIn();
    if (!catalogue)
        return fail(catalogue.error());
    const Result<Configuration> read = loadConfiguration(asked.operands[0].toStdString(), *catalogue, {});
    if (!read)
        return fail(read.error());
    if (asked.json) {
        json::array understood(read->explained.begin(), read->explained.end());
        json::array warnings(read->warnings.begin(), read->warnings.end());
        sayJson(json::object{{"understood", std::move(understood)}, {"warnings", std::move(warnings)}});
        return ExitOk;
    }
    for (const std::string &line : read->explained)
        say(QString::fromStdString(line));
    for (const std::string &line : read->warnings)
        say(tr("warning: %1").arg(QString::fromStdString(line)));
    return ExitOk;
}

} // namespace tollgate::app
