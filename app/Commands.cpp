// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Command.h"
#include "app/Describe.h"
#include "app/Words.h"
#include "core/base/Log.h"
#include "core/settings/Nearest.h"

#include <algorithm>
#include <cstdio>

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

QString overview(const QString &group = {})
{
    QString text = group.isEmpty()
        ? tr("Tollgate: one local endpoint for every AI tool, with keys, budgets and exact spend.\n\n"
             "Usage: tollgate COMMAND [options]\n\n"
             "First steps:\n"
             "  tollgate serve                              starts the gateway\n"
             "  tollgate providers add openai --key-stdin   adds a provider; its key is kept safely\n"
             "  eval \"$(tollgate env --shell)\"              points the tools of this shell at it\n"
             "  tollgate run --budget 2 -- COMMAND          gives one command a key and a budget\n\n"
             "Commands:\n")
        : tr("Usage: tollgate %1 COMMAND [options]").arg(group) + QStringLiteral("\n\n");
    for (const Command &command : commands()) {
        const QString name = QLatin1String(command.name);
        if (group.isEmpty() || name.startsWith(group + u' '))
            text += QStringLiteral("  %1  %2\n").arg(name, -17).arg(tr(command.summary));
    }
    return text + u'\n' + tr("'tollgate COMMAND --help' tells the options of a command.") + u'\n';
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

void print(std::FILE *file, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), file);
    std::fflush(file);
}

QString help(const Command &command)
{
    QString text = tr("Usage: tollgate %1 [options] %2")
                       .arg(QLatin1String(command.name), QLatin1String(command.operands))
                       .trimmed()
        + QStringLiteral("\n\n") + tr(command.summary) + QStringLiteral("\n\n");
    const auto line = [&text](const OptionRow &option) {
        QString left
            = (qstrlen(option.name) == 1 ? QStringLiteral("-") : QStringLiteral("--")) + QLatin1String(option.name);
        if (option.value)
            left += u' ' + QLatin1String(option.value);
        text += QStringLiteral("  %1  %2\n").arg(left, -32).arg(tr(option.help));
    };
    std::ranges::for_each(command.options, line);
    if (command.data)
        line({"json", nullptr, QT_TRANSLATE_NOOP("CommandLine", "Print JSON.")});
    std::ranges::for_each(commonOptions(), line);
    return text;
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
    return command.run({parser, command.name, operands, *places, command.data && parser.isSet(QStringLiteral("json"))});
}

} // namespace

const std::vector<OptionRow> &commonOptions()
{
    static const std::vector<OptionRow> rows = {
        {"config", "FILE", QT_TRANSLATE_NOOP("CommandLine", "Configuration file (LiteLLM's config.yaml form).")},
        {"data-dir", "DIR", QT_TRANSLATE_NOOP("CommandLine", "Where database, lock and control.json are.")},
        {"v", nullptr, QT_TRANSLATE_NOOP("CommandLine", "Say more: routing decisions.")},
        {"quiet", nullptr, QT_TRANSLATE_NOOP("CommandLine", "Log warnings and errors only.")},
        {"log-format", "text|json|journal", QT_TRANSLATE_NOOP("CommandLine", "How log lines on standard error look.")},
    };
    return rows;
}

#define TEXT(text) QT_TRANSLATE_NOOP("CommandLine", text)

const std::vector<Command> &commands()
{
    static const std::vector<Command> rows = {
        {"serve",
         "",
         0,
         0,
         TEXT("Run the gateway in the foreground."),
         {{"host", "ADDRESS", TEXT("Listen here (default 127.0.0.1). Beyond loopback a master key is needed.")},
          {"port", "PORT", TEXT("Listen here (default 4141; 0: any free port).")},
          {"model", "PROVIDER/MODEL", TEXT("Serve this model, too. May be given several times.")},
          {"tls-cert", "FILE", TEXT("Speak TLS with this certificate (PEM).")},
          {"tls-key", "FILE", TEXT("The certificate's private key (PEM).")},
          {"drain", "TIME", TEXT("How long answers may finish after SIGTERM (default 30s).")},
          {"allow-unenforced", nullptr, TEXT("Start although the file asks for protection that is not built yet.")}},
         false,
         runServe},
        {"window",
         "",
         0,
         0,
         TEXT("Open the window; without any command, too. Runs the gateway, or attaches to the one that runs."),
         {{"hidden", nullptr, TEXT("Only the icon in the tray: for the start at login.")}},
         false,
         runWindow},
        {"run",
         "-- COMMAND ...",
         1,
         -1,
         TEXT("Run a command that talks to the gateway with a key of its own."),
         {{"budget", "USD", TEXT("What the command may spend.")},
          {"model", "NAME", TEXT("A model that the command may use. May be given several times.")},
          {"tag", "TAG", TEXT("Mark the command's calls in the ledger.")},
          {"isolated", nullptr, TEXT("A gateway of its own: free port, temporary data, nothing of the user's.")},
          {"summary-file", "FILE", TEXT("Write what was spent as JSON.")},
          {"fail-on-budget", nullptr, TEXT("Return 75 when the budget ran out.")}},
         false,
         runRun},
        {"status",
         "",
         0,
         0,
         TEXT("Does a gateway run, and where?"),
         {{"wait-ready", "TIME", TEXT("Wait until one is ready (124 when it does not get ready in that time).")}},
         true,
         runStatus},
        {"stop", "", 0, 0, TEXT("Stop the gateway; answers under way finish."), {}, true, runStop},
        {"env",
         "",
         0,
         0,
         TEXT("What a tool needs to use this gateway."),
         {{"tool", "NAME", TEXT("Only for claude, codex, gemini, opencode, copilot or openai.")},
          {"shell", nullptr, TEXT("As lines for eval in a shell.")},
          {"get", "NAME", TEXT("Only the value of this variable.")}},
         true,
         runEnv},
        {"keys create",
         "[NAME]",
         0,
         1,
         TEXT("Make a virtual key. It is shown once."),
         {{"models", "NAMES", TEXT("Models that it may use, with commas; wildcards are allowed.")},
          {"budget", "USD", TEXT("What it may spend.")},
          {"period", "TIME", TEXT("The budget starts anew: 1h, 1d, 7d, 30d, 1mo.")},
          {"expires", "TIME", TEXT("It ends after this time: 30d.")},
          {"rpm", "N", TEXT("Requests a minute.")},
          {"tpm", "N", TEXT("Tokens a minute.")},
          {"parallel", "N", TEXT("Calls at a time.")},
          {"tag", "TAG", TEXT("Mark its calls. May be given several times.")},
          {"allow-unpriced", nullptr, TEXT("With a budget: it may use models without a price.")}},
         true,
         runKeysCreate},
        {"keys list", "", 0, 0, TEXT("All keys with what they have spent."), {}, true, runKeysList},
        {"keys info", "KEY", 1, 1, TEXT("One key, by name, id or the key itself."), {}, true, runKeysVerb},
        {"keys revoke", "KEY", 1, 1, TEXT("Delete a key. What it spent stays in the ledger."), {}, true, runKeysVerb},
        {"keys block", "KEY", 1, 1, TEXT("Refuse a key until it is unblocked."), {}, true, runKeysVerb},
        {"keys unblock", "KEY", 1, 1, TEXT("Let a blocked key work again."), {}, true, runKeysVerb},
        {"keys resume", "KEY", 1, 1, TEXT("Let a key work again that the brake has paused."), {}, true, runKeysVerb},
        {"providers list",
         "",
         0,
         0,
         TEXT("What is served, and where its credentials are."),
         {{"all", nullptr, TEXT("All providers that the catalogue knows.")}},
         true,
         runProvidersList},
        {"providers add",
         "PROVIDER",
         1,
         1,
         TEXT("Serve a provider's models."),
         {{"key-stdin", nullptr, TEXT("Read its key from standard input; it goes to the keychain or vault.")},
          {"key-env", "NAME", TEXT("Its key is in this environment variable.")},
          {"credential", "REFERENCE",
           TEXT("Where its key is: keychain:ID, env:NAME, file:/path, cred:NAME, vault:ID.")},
          {"base-url", "URL", TEXT("For an endpoint of your own.")},
          {"model", "MODEL", TEXT("Only this model of the provider.")},
          {"name", "NAME", TEXT("What clients call it.")}},
         true,
         runProvidersAdd},
        {"providers test", "PROVIDER", 1, 1, TEXT("Ask a provider for its models."), {}, true, runProvidersTest},
        {"providers remove",
         "PROVIDER",
         1,
         1,
         TEXT("Stop serving what was added. A key that Tollgate keeps for it stays unless it is to be forgotten."),
         {{"forget-key", nullptr, TEXT("Forget its key, too, if no other provider uses it.")},
          {"keep-key", nullptr, TEXT("Keep its key without asking.")}},
         true,
         runProvidersRemove},
        {"vault init",
         "",
         0,
         0,
         TEXT("Make the vault: an encrypted file for credentials where there is no keyring."),
         {{"keyring", nullptr, TEXT("The keyring keeps the vault's key; no passphrase is needed.")},
          {"passphrase-stdin", nullptr, TEXT("Read the passphrase from standard input.")}},
         true,
         runVaultMake},
        {"vault status",
         "",
         0,
         0,
         TEXT("Is there a vault, is it open, does the keyring work?"),
         {},
         true,
         runVaultStatus},
        {"vault unlock",
         "",
         0,
         0,
         TEXT("Open the vault of the running gateway with its passphrase."),
         {{"passphrase-stdin", nullptr, TEXT("Read the passphrase from standard input.")}},
         true,
         runVaultUnlock},
        {"vault set",
         "NAME",
         1,
         1,
         TEXT("Keep a credential in the vault; it is read from standard input and referred to as vault:NAME."),
         {},
         true,
         runVaultSet},
        {"vault list",
         "",
         0,
         0,
         TEXT("Names of what is kept, and who uses it. Never the secrets."),
         {},
         true,
         runVaultList},
        {"vault remove",
         "NAME",
         1,
         1,
         TEXT("Forget a credential."),
         {{"force", nullptr, TEXT("Even when a provider uses it.")}},
         true,
         runVaultRemove},
        {"vault rekey",
         "",
         0,
         0,
         TEXT("Encrypt the vault anew, with another passphrase."),
         {{"keyring", nullptr, TEXT("The keyring keeps the new key; no passphrase is needed.")},
          {"passphrase-stdin", nullptr, TEXT("Read the new passphrase from standard input.")}},
         true,
         runVaultMake},
        {"models", "", 0, 0, TEXT("Model names and who answers them."), {}, true, runModels},
        {"usage",
         "",
         0,
         0,
         TEXT("Requests, tokens and spend."),
         {{"since", "TIME", TEXT("From when: 24h, 7d, 2026-11-01, 2026-11-01T14:00.")},
          {"group", "NAMES",
           TEXT("A row for each key, model, provider, day, hour, tag, tool, status or customer; several with commas.")},
          {"csv", nullptr, TEXT("Print CSV.")}},
         true,
         runUsage},
        {"logs",
         "",
         0,
         0,
         TEXT("Calls, newest last."),
         {{"f", nullptr, TEXT("Go on with calls as they end.")}, {"n", "COUNT", TEXT("How many (default 20).")}},
         true,
         runLogs},
        {"config check",
         "FILE",
         1,
         1,
         TEXT("Say what a configuration file means, and what is wrong with it."),
         {},
         true,
         runConfigCheck},
        {"config show",
         "",
         0,
         0,
         TEXT("What is in force: files, settings that were changed and by whom, models and who answers them."),
         {},
         true,
         runConfigShow},
        {"config get", "[SETTING]", 0, 1, TEXT("One setting, or all."), {}, true, runConfigGet},
        {"config set", "SETTING VALUE", 2, 2, TEXT("Change a setting."), {}, true, runConfigSet},
        {"prices show",
         "MODEL",
         1,
         1,
         TEXT("What a model costs: a name that is served, or provider/model."),
         {},
         true,
         runPricesShow},
        {"prices update",
         "FILE",
         1,
         1,
         TEXT("Take newer prices: LiteLLM's price map or models.dev."),
         {},
         true,
         runPricesUpdate},
        {"dialects",
         "",
         0,
         0,
         TEXT("What becomes of a request and its answer between clients and providers that speak differently."),
         {},
         true,
         runDialects},
        {"doctor",
         "[FILE]",
         0,
         1,
         TEXT("Check this installation: files, disk, database, clock, port, keyring, configuration, credentials."),
         {{"bundle", nullptr,
           TEXT("Write FILE (or tollgate-bundle-DATE.json) for a bug report; it holds no key and no prompt.")}},
         true,
         runDoctor},
        {"completion",
         "SHELL",
         1,
         1,
         TEXT("Print what bash, zsh or fish need to complete commands and options."),
         {},
         false,
         runCompletion},
        {"manual", "", 0, 0, TEXT("Print the manual page (for man)."), {}, false, runManual},
    };
    return rows;
}

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

void say(const QString &line)
{
    print(stdout, line + u'\n');
}

void sayJson(const boost::json::value &value)
{
    say(QString::fromStdString(boost::json::serialize(value)));
}

int fail(const Error &error)
{
    print(stderr, QStringLiteral("tollgate: ") + QString::fromStdString(error.message) + u'\n');
    return exitCodeOf(error.kind);
}

int failUsage(const QString &message)
{
    print(stderr, QStringLiteral("tollgate: ") + message + u'\n');
    return ExitUsage;
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
