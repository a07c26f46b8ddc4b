// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ExitCodes.h"
#include "app/Places.h"
#include "app/Say.h"

#include <QCommandLineParser>
#include <QStringList>
#include <string>
#include <string_view>
#include <vector>

namespace tollgate::app {

/// One command as it was asked for.
struct Invocation {
    const QCommandLineParser &parser;
    std::string name; ///< the row's
    QStringList operands;
    Places places;
    bool json = false;

    bool has(const char *option) const { return parser.isSet(QLatin1String(option)); }
    QString value(const char *option) const { return parser.value(QLatin1String(option)); }
    QStringList values(const char *option) const { return parser.values(QLatin1String(option)); }
};

struct OptionRow {
    const char *name;
    const char *value; ///< what its value is called; null: a flag
    const char *help;
};

/// One command: a row of the table in Commands.cpp, from which parsing, help, completion and manual are made.
struct Command {
    const char *name; ///< `serve`, `keys create`
    const char *operands; ///< for the help: `KEY`, `-- COMMAND ...`
    int least, most; ///< how many operands; most < 0: any number
    const char *summary;
    std::vector<OptionRow> options;
    bool data; ///< has --json
    int (*run)(const Invocation &asked);
};

const std::vector<Command> &commands();
int runCommandLine(const QStringList &arguments);

/// Opens the door, asks, and fails or prints JSON where that is asked for; else `show` prints for people.
int askAndShow(const Invocation &asked, std::string_view verb, boost::json::object arguments,
               void (*show)(const boost::json::value &answer));

/// `90s`, `30m`, `24h`, `7d` in milliseconds. Error: BadRequest.
Result<std::int64_t> durationMs(const QString &text);

// The commands, by file.
int runServe(const Invocation &asked);
int runWindow(const Invocation &asked);
int runRun(const Invocation &asked);
int runEnv(const Invocation &asked);
int runConnect(const Invocation &asked);
int runDialects(const Invocation &asked);
int runKeysCreate(const Invocation &asked);
int runKeysUpdate(const Invocation &asked);
int runKeysRegenerate(const Invocation &asked);
int runKeysList(const Invocation &asked);
int runKeysVerb(const Invocation &asked);
int runProvidersList(const Invocation &asked);
int runProvidersAdd(const Invocation &asked);
int runProvidersTest(const Invocation &asked);
int runProvidersSwitch(const Invocation &asked);
int runProvidersRemove(const Invocation &asked);
int runVaultMake(const Invocation &asked);
int runVaultStatus(const Invocation &asked);
int runVaultUnlock(const Invocation &asked);
int runVaultSet(const Invocation &asked);
int runVaultList(const Invocation &asked);
int runVaultRemove(const Invocation &asked);
int runModels(const Invocation &asked);
int runUsage(const Invocation &asked);
int runLogs(const Invocation &asked);
int runConfigCheck(const Invocation &asked);
int runConfigShow(const Invocation &asked);
int runConfigGet(const Invocation &asked);
int runConfigSet(const Invocation &asked);
int runPricesShow(const Invocation &asked);
int runPricesUpdate(const Invocation &asked);
int runDoctor(const Invocation &asked);
int runCompletion(const Invocation &asked);
int runManual(const Invocation &asked);
int runStatus(const Invocation &asked);
int runStop(const Invocation &asked);

} // namespace tollgate::app
