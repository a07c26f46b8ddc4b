// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Command.h"
#include "app/Door.h"
#include "app/OptionNames.h"
#include "app/Table.h"
#include "app/Words.h"

#include <algorithm>

namespace tollgate::app {
namespace {

namespace json = boost::json;

/// `none` takes away what a key had.
bool isNone(const QString &value)
{
    return value == u"none";
}

void putText(json::object &arguments, const Invocation &asked, const char *option, const char *member)
{
    if (asked.has(option))
        arguments[member]
            = isNone(asked.value(option)) ? json::value() : json::value(asked.value(option).toStdString());
}

Result<void> putCount(json::object &arguments, const Invocation &asked, const char *option, const char *member)
{
    if (!asked.has(option))
        return {};
    if (isNone(asked.value(option))) {
        arguments[member] = nullptr;
        return {};
    }
    bool good = false;
    const qlonglong count = asked.value(option).toLongLong(&good);
    if (!good || count < 0)
        return failure(ErrorKind::BadRequest, tr("--%1 is a whole number.").arg(QLatin1String(option)));
    arguments[member] = std::int64_t(count);
    return {};
}

json::array texts(const QStringList &list)
{
    json::array made;
    for (const QString &text : list)
        if (!text.trimmed().isEmpty())
            made.emplace_back(text.trimmed().toStdString());
    return made;
}

json::array names(const QStringList &list)
{
    return list.size() == 1 && isNone(list.first()) ? json::array() : texts(list);
}

Result<json::object> keyArguments(const Invocation &asked)
{
    json::object arguments;
    if (asked.has("models"))
        arguments["models"] = names(asked.value("models").split(u','));
    if (asked.has("tag"))
        arguments["tags"] = names(asked.values("tag"));
    putText(arguments, asked, "budget", "max_budget");
    putText(arguments, asked, "period", "budget_duration");
    putText(arguments, asked, "expires", "duration");
    TG_CHECK(putCount(arguments, asked, "rpm", "rpm_limit"));
    TG_CHECK(putCount(arguments, asked, "tpm", "tpm_limit"));
    TG_CHECK(putCount(arguments, asked, "parallel", "max_parallel_requests"));
    if (asked.has("allow-unpriced"))
        arguments["allow_unpriced"] = true;
    return arguments;
}

QString state(const json::object &key)
{
    if (!cell(key, "paused").isEmpty())
        return tr("paused");
    return cell(key, "blocked") == u"true" ? tr("blocked") : tr("works");
}

void sayKey(const json::object &key)
{
    for (const auto &member : key)
        if (const QString value = cell(key, member.key()); !value.isEmpty())
            say(QStringLiteral("%1  %2").arg(QString::fromStdString(member.key()), -22).arg(value));
}

/// A verb that shows a key's secret, this once.
int makeSecret(const Invocation &asked, std::string_view verb, json::object arguments)
{
    auto door = Door::open(asked.places);
    if (!door)
        return fail(door.error());
    const Result<json::value> made = (*door)->ask(verb, std::move(arguments));
    if (!made)
        return fail(inOptions(made.error()));
    if (asked.json)
        sayJson(*made);
    else
        say(cell(made->as_object(), "key"));
    return ExitOk;
}

} // namespace

int runKeysCreate(const Invocation &asked)
{
    Result<json::object> arguments = keyArguments(asked);
    if (!arguments)
        return fail(arguments.error());
    if (!asked.operands.isEmpty())
        (*arguments)["name"] = asked.operands[0].toStdString();
    return makeSecret(asked, "keys.create", *std::move(arguments));
}

int runKeysRegenerate(const Invocation &asked)
{
    return makeSecret(asked, "keys.regenerate", {{"key", asked.operands[0].toStdString()}});
}

int runKeysUpdate(const Invocation &asked)
{
    Result<json::object> arguments = keyArguments(asked);
    if (!arguments)
        return fail(arguments.error());
    putText(*arguments, asked, "name", "name");
    if (arguments->empty())
        return fail(
            failure(ErrorKind::BadRequest, tr("Nothing is to change. 'tollgate keys update --help' lists what can.")));
    (*arguments)["key"] = asked.operands[0].toStdString();
    auto door = Door::open(asked.places);
    if (!door)
        return fail(door.error());
    const Result<json::value> key = (*door)->ask("keys.update", *std::move(arguments));
    if (!key)
        return fail(inOptions(key.error()));
    if (asked.json)
        sayJson(*key);
    else
        sayKey(key->as_object());
    return ExitOk;
}

int runKeysList(const Invocation &asked)
{
    auto door = Door::open(asked.places);
    if (!door)
        return fail(door.error());
    const Result<json::value> keys = (*door)->ask("keys.list");
    if (!keys)
        return fail(keys.error());
    if (asked.json) {
        sayJson(*keys);
        return ExitOk;
    }
    std::vector<QStringList> rows;
    for (const json::value &entry : keys->as_array()) {
        const json::object &key = entry.as_object();
        rows.push_back({cell(key, "key_alias"), cell(key, "key_name"), cell(key, "spend"), cell(key, "max_budget"),
                        cell(key, "budget_duration"), cell(key, "models"), timeCell(key, "expires"), state(key)});
    }
    say(table(
        {tr("NAME"), tr("KEY"), tr("SPENT"), tr("BUDGET"), tr("PERIOD"), tr("MODELS"), tr("EXPIRES"), tr("STATE")},
        rows));
    return ExitOk;
}

/// info, revoke, block, unblock, resume: a key in, the key as it is now out.
int runKeysVerb(const Invocation &asked)
{
    auto door = Door::open(asked.places);
    if (!door)
        return fail(door.error());
    std::string verb = asked.name; // `keys block` is asked as `keys.block`
    std::ranges::replace(verb, ' ', '.');
    const Result<json::value> key = (*door)->ask(verb, {{"key", asked.operands[0].toStdString()}});
    if (!key)
        return fail(key.error());
    if (asked.json)
        sayJson(*key);
    else
        sayKey(key->as_object());
    return ExitOk;
}

} // namespace tollgate::app
