// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Command.h"
#include "app/Describe.h"
#include "app/Words.h"
#include "core/base/Log.h"
#include "core/settings/Nearest.h"
#include "translations/Language.h"

#include <algorithm>

namespace tollgate::app {
namespace {

/// The longest row whose words stand at the front: `keys create`, not `keys`.
const Command *named(const QStringList &words, int *taken)
{
    for (int count = 2; count >= 1; --count) {
        const QString name = words.mid(0, count).join(u' ');
        for (const Command &command : commands())
            if (words.size() >= count && name == QLatin1String(command.name)) {
                *taken = count;
                return &command;
            }
    }
    return nullptr;
}

/// What a mistyped command was meant to be, as a question; empty: nothing is near.
QString meant(const QStringList &words)
{
    std::vector<std::string_view> names;
    for (const Command &command : commands())
        names.emplace_back(command.name);
    for (int count = std::min<int>(2, static_cast<int>(words.size())); count >= 1; --count) {
        const std::string typed = words.mid(0, count).join(u' ').toStdString();
        if (const std::string_view near = nearest(typed, names); !near.empty())
            return u' ' + tr("Is '%1' meant?").arg(QString::fromStdString(std::string(near)));
    }
    return {};
}

void addOption(QCommandLineParser &parser, const OptionRow &row)
{
    QCommandLineOption option{QString(QLatin1String(row.name))};
    if (row.value)
        option.setValueName(QLatin1String(row.value));
    parser.addOption(option);
}

Result<void> setUpLog(const QCommandLineParser &parser)
{
    if (parser.isSet(QStringLiteral("v")))
        log::setLevel(log::Level::Debug);
    else if (parser.isSet(QStringLiteral("quiet")))
        log::setLevel(log::Level::Warning);
    const QString format = parser.value(QStringLiteral("log-format"));
    if (format == u"json")
        log::setFormat(log::Format::Json);
    else if (format == u"journal" || (format.isEmpty() && qEnvironmentVariableIsSet("JOURNAL_STREAM")))
        log::setFormat(log::Format::Journal);
    else if (!format.isEmpty() && format != u"text")
        return failure(ErrorKind::BadRequest, tr("--log-format is text, json or journal."));
    return {};
}

int runOne(const Command &command, const QStringList &rest)
{
    QCommandLineParser parser;
    if (command.most < 0) // what follows is somebody else's command line
        parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsPositionalArguments);
    for (const OptionRow &row : command.options)
        addOption(parser, row);
    for (const OptionRow &row : commonOptions())
        addOption(parser, row);
    if (command.data)
        addOption(parser, {"json", nullptr, ""});
    parser.addOption(QCommandLineOption(QStringList{QStringLiteral("h"), QStringLiteral("help")}));

    const bool good = parser.parse(QStringList{QStringLiteral("tollgate")} + rest);
    if (parser.isSet(QStringLiteral("help"))) {
        print(stdout, help(command));
        return ExitOk;
    }
    if (!good)
        return failUsage(parser.errorText() + u' '
                         + tr("'tollgate %1 --help' lists what there is.").arg(QLatin1String(command.name)));
    const bool isForPrograms = command.data && parser.isSet(QStringLiteral("json"));
    if (isForPrograms)
        words::speakToPrograms();
    const QStringList operands = parser.positionalArguments();
    if (operands.size() < command.least || (command.most >= 0 && operands.size() > command.most))
        return failUsage((operands.size() < command.least
                              ? tr("Something is missing.")
                              : tr("'%1' is one word too many.").arg(operands.value(command.most)))
                         + u' '
                         + tr("Usage: tollgate %1 [options] %2")
                               .arg(QLatin1String(command.name), QLatin1String(command.operands))
                               .trimmed());
    if (Result<void> log = setUpLog(parser); !log)
        return fail(log.error());
    Result<Places> places
        = Places::find(parser.value(QStringLiteral("data-dir")), parser.value(QStringLiteral("config")));
    if (!places)
        return fail(places.error());
    return command.run({parser, command.name, operands, *places, isForPrograms});
}

} // namespace

int runCommandLine(const QStringList &arguments)
{
    QStringList words = arguments.mid(1);
    if (words.isEmpty()) {
        print(stderr, overview());
        return ExitUsage;
    }
    if (words[0] == u"--version") {
        say(QStringLiteral("tollgate " TOLLGATE_VERSION));
        return ExitOk;
    }
    if (words[0] == u"help" && words.size() > 1)
        words = words.mid(1) + QStringList{QStringLiteral("--help")};
    if (words[0] == u"help" || words[0] == u"--help" || words[0] == u"-h") {
        print(stdout, overview());
        return ExitOk;
    }
    int taken = 0;
    if (const Command *command = named(words, &taken))
        return runOne(*command, words.mid(taken));
    const bool isGroup = std::ranges::any_of(
        commands(), [&](const Command &row) { return QLatin1String(row.name).startsWith(words[0] + u' '); });
    if (isGroup && words.contains(QStringLiteral("--help"))) {
        print(stdout, overview(words[0]));
        return ExitOk;
    }
    if (isGroup && words.size() == 1) {
        print(stderr, overview(words[0]));
        return ExitUsage;
    }
    const QString typed = isGroup ? words.mid(0, 2).join(u' ') : words[0];
    return failUsage(tr("There is no command '%1'.").arg(typed) + meant(words) + u' '
                     + tr("'tollgate help' lists them."));
}

Result<std::int64_t> durationMs(const QString &text)
{
    static constexpr std::pair<QChar, std::int64_t> units[]
        = {{u's', 1000}, {u'm', 60'000}, {u'h', 3'600'000}, {u'd', 86'400'000}, {u'w', 604'800'000}};
    for (const auto &[unit, ms] : units) {
        bool good = false;
        const qlonglong count = text.endsWith(unit) ? text.chopped(1).toLongLong(&good) : 0;
        if (good && count >= 0 && count < 1'000'000)
            return count * ms;
    }
    return failure(ErrorKind::BadRequest, tr("'%1' is not a time like 30s, 10m, 24h or 7d.").arg(text));
}

} // namespace tollgate::app
