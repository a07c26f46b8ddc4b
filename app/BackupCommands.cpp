// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/BackupCommands.h"
#include "app/Door.h"
#include "app/Table.h"
#include "app/Words.h"

#include <QDir>
#include <QLocale>

namespace tollgate::app {
namespace {

namespace json = boost::json;

std::string wholePath(const QString &file)
{
    return QDir::current().absoluteFilePath(file).toStdString();
}

QString contents(const json::object &facts)
{
    return QLocale().createSeparatedList({tr("%n calls", nullptr, facts.at("calls").to_number<int>()),
                                          tr("%n keys", nullptr, facts.at("keys").to_number<int>()),
                                          QLocale::c().formattedDataSize(facts.at("bytes").to_number<qint64>())});
}

} // namespace

int runBackup(const Invocation &asked)
{
    return askAndShow(
        asked, "backup.create", {{"file", wholePath(asked.operands[0])}, {"replace", asked.has("replace")}},
        [](const json::value &answer) {
            const json::object &facts = answer.as_object();
            say(tr("Written: %1 (%2). Credentials are not in it.").arg(cell(facts, "file"), contents(facts)));
        });
}

/// Where no gateway runs it is in force at once: the data is opened anew.
int runRestore(const Invocation &asked)
{
    auto door = Door::open(asked.places);
    if (!door)
        return fail(door.error());
    const bool runs = !(*door)->url().empty();
    const Result<json::value> answer = (*door)->ask("backup.restore", {{"file", wholePath(asked.operands[0])}});
    if (!answer)
        return fail(answer.error());
    if (!runs) {
        door->reset();
        const auto anew = Door::open(asked.places);
        if (!anew)
            return fail(anew.error());
    }
    json::object facts = answer->as_object();
    facts["in_force"] = !runs;
    if (asked.json)
        sayJson(facts);
    else if (runs)
        say(tr("%1 is whole (%2). It takes the place of the database at the next start: 'tollgate stop', then start "
               "the gateway again. The old database stays beside it.")
                .arg(cell(facts, "file"), contents(facts)));
    else
        say(tr("%1 (%2) has taken the place of the database. The old one stays beside it.")
                .arg(cell(facts, "file"), contents(facts)));
    return ExitOk;
}

} // namespace tollgate::app
