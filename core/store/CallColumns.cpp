// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/CallColumns.h"

#include "core/store/AttemptColumn.h"

#include <sqlite3.h>

namespace tollgate::callcolumns {
namespace {

/// Binds one column after the other.
struct Binder {
    Statement &statement;
    Names &names;
    int index = 0;
    std::int64_t failed = 0;

    void number(std::int64_t value) { statement.bind(++index, value); }
    void text(std::string_view value) { statement.bind(++index, value); }
    void name(std::string_view value)
    {
        const std::int64_t number = value.empty() ? 0 : names.numberOf(value);
        if (number < 0)
            failed = -number;
        statement.bind(++index, number);
    }
};

struct Taker {
    const Statement &row;
    Names &names;
    int column = 0;

    std::int64_t number() { return row.number(++column); }
    int integer() { return static_cast<int>(number()); }
    std::string text() { return std::string(row.text(++column)); }
    const std::string &name() { return names.textOf(number()); }
};

/// The value of an enum with a name; enums may grow and change order, names do not.
template <class Enum>
Enum named(std::string_view name)
{
    for (int value = 0; value < 32; ++value)
        if (nameOf(static_cast<Enum>(value)) == name)
            return static_cast<Enum>(value);
    return {};
}

void bindUsage(Binder &to, const Usage &usage)
{
    to.number(usage.input);
    to.number(usage.cacheRead);
    to.number(usage.cacheWrite5m);
    to.number(usage.cacheWrite1h);
    to.number(usage.inputAudio);
    to.number(usage.inputImage);
    to.number(usage.output);
    to.number(usage.reasoning);
    to.number(usage.outputAudio);
    to.number(usage.outputImage);
}

Usage takeUsage(Taker &from)
{
    Usage usage;
    usage.input = from.number();
    usage.cacheRead = from.number();
    usage.cacheWrite5m = from.number();
    usage.cacheWrite1h = from.number();
    usage.inputAudio = from.number();
    usage.inputImage = from.number();
    usage.output = from.number();
    usage.reasoning = from.number();
    usage.outputAudio = from.number();
    usage.outputImage = from.number();
    return usage;
}

} // namespace

int write(Statement &statement, const CallRecord &record, const Joined &joined, Names &names)
{
    Binder to{statement, names};
    statement.bindBlob(++to.index, joined.callId);
    to.number(msSinceEpoch(record.started));
    to.name(nameOf(record.operation));
    to.name(nameOf(record.surface));
    to.number(record.stream);
    to.name(record.keyId);
    to.name(record.keyName);
    to.name(record.userId);
    to.name(record.teamId);
    to.text(record.endUser);
    to.name(record.tool);
    to.text(joined.tags);
    to.name(record.askedModel);
    to.name(record.clientIp);
    to.text(record.sessionId);
    to.text(record.traceId);
    to.name(record.status);
    to.number(record.httpStatus);
    to.text(record.message);
    to.name(record.usedModel);
    to.name(record.modelGroup);
    to.name(record.provider);
    to.name(record.deploymentId);
    to.name(record.apiBase);
    if (record.answerId.empty())
        statement.bindNull(++to.index);
    else
        to.text(record.answerId);
    to.name(record.finishReason);
    to.name(record.serviceTier);
    if (record.ended == WallTime{})
        statement.bindNull(++to.index);
    else
        to.number(msSinceEpoch(record.ended));
    to.number(record.durationMs);
    to.number(record.firstTokenMs);
    to.number(record.overheadUs);
    bindUsage(to, record.usage);
    to.name(nameOf(record.usageSource));
    to.number(record.cost.nano());
    to.number(record.unpriced);
    to.number(record.estimated.nano());
    to.number(record.bytesIn);
    to.number(record.bytesOut);
    to.text(joined.notes);
    to.text(joined.attempts);
    to.name(record.login);
    to.number(record.notional.nano());
    if (joined.failed)
        to.failed = joined.failed;
    return to.failed ? static_cast<int>(to.failed) : SQLITE_OK;
}

CallRecord read(const Statement &row, Names &names)
{
    Taker from{row, names};
    CallRecord record;
    record.id = CallId(from.text()); // packed; the caller knows how
    record.started = wallTime(from.number());
    record.operation = named<Operation>(from.name());
    record.surface = named<Surface>(from.name());
    record.stream = from.number() != 0;
    record.keyId = from.name();
    record.keyName = from.name();
    record.userId = from.name();
    record.teamId = from.name();
    record.endUser = from.text();
    record.tool = from.name();
    record.tags = split(from.text());
    record.askedModel = from.name();
    record.clientIp = from.name();
    record.sessionId = from.text();
    record.traceId = from.text();
    record.status = from.name();
    record.httpStatus = from.integer();
    record.message = from.text();
    record.usedModel = from.name();
    record.modelGroup = from.name();
    record.provider = from.name();
    record.deploymentId = from.name();
    record.apiBase = from.name();
    record.answerId = from.text();
    record.finishReason = from.name();
    record.serviceTier = from.name();
    record.ended = wallTime(from.number());
    record.durationMs = from.number();
    record.firstTokenMs = from.number();
    record.overheadUs = from.number();
    record.usage = takeUsage(from);
    record.usageSource = named<UsageSource>(from.name());
    record.cost = Money::fromNano(from.number());
    record.unpriced = from.number() != 0;
    record.estimated = Money::fromNano(from.number());
    record.bytesIn = from.number();
    record.bytesOut = from.number();
    record.notes = split(from.text());
    record.attempts = attemptcolumn::read(row.text(++from.column), record.started, names);
    record.login = from.name();
    record.notional = Money::fromNano(from.number());
    return record;
}

std::string joined(const std::vector<std::string> &list)
{
    std::string text;
    for (const std::string &line : list)
        (text += text.empty() ? "\n" : "").append(line).append(1, '\n');
    return text;
}

std::vector<std::string> split(std::string_view text)
{
    std::vector<std::string> list;
    for (std::size_t at = 1; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        list.emplace_back(text.substr(at, end - at));
        at = end + 1;
    }
    return list;
}

} // namespace tollgate::callcolumns
