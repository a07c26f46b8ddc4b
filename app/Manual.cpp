// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Describe.h"
#include "app/Words.h"

namespace tollgate::app {
namespace {

/// Text for roff: hyphens are minus signs, a line never begins with a control character.
QString roff(QString text)
{
    text.replace(u'\\', QStringLiteral("\\e")).replace(u'-', QStringLiteral("\\-"));
    if (text.startsWith(u'.') || text.startsWith(u'\''))
        text.prepend(QStringLiteral("\\&"));
    return text;
}

QString optionText(const OptionRow &option)
{
    const QString dash = qstrlen(option.name) == 1 ? QStringLiteral("-") : QStringLiteral("--");
    QString line = QStringLiteral("\\fB") + roff(dash + QLatin1String(option.name)) + QStringLiteral("\\fR");
    if (option.value)
        line += QStringLiteral(" \\fI") + roff(QLatin1String(option.value)) + QStringLiteral("\\fR");
    return QStringLiteral(".TP\n%1\n%2\n").arg(line, roff(tr(option.help)));
}

QString section(const char *title, const std::vector<std::pair<QString, QString>> &rows)
{
    QString text = QStringLiteral(".SH %1\n").arg(QLatin1String(title));
    for (const auto &[name, says] : rows)
        text += QStringLiteral(".TP\n\\fB%1\\fR\n%2\n").arg(roff(name), roff(says));
    return text;
}

QString exitCodes()
{
    return section("EXIT STATUS",
                   {{QStringLiteral("0"), tr("Done.")},
                    {QStringLiteral("1"), tr("Asked and answered: no (a check that failed, a key that is not there).")},
                    {QStringLiteral("2"), tr("The command line is wrong.")},
                    {QStringLiteral("69"), tr("No gateway answers, or the port is taken.")},
                    {QStringLiteral("70"), tr("An error in Tollgate itself.")},
                    {QStringLiteral("74"), tr("A file or the database cannot be read or written.")},
                    {QStringLiteral("75"), tr("run --fail-on-budget: the budget ran out.")},
                    {QStringLiteral("77"), tr("No data directory that can be written.")},
                    {QStringLiteral("78"), tr("The configuration is wrong; the message names file and line.")},
                    {QStringLiteral("124"), tr("status --wait-ready: not ready in that time.")},
                    {QStringLiteral("126, 127"), tr("run: the command cannot be run, or is not there.")}});
}

QString environment()
{
    return section(
        "ENVIRONMENT",
        {{QStringLiteral("TOLLGATE_CONFIG"), tr("The configuration file, as --config.")},
         {QStringLiteral("TOLLGATE_DATA_DIR"), tr("The data directory, as --data-dir.")},
         {QStringLiteral("TOLLGATE_MASTER_KEY, LITELLM_MASTER_KEY"), tr("The master key, over the configuration's.")},
         {QStringLiteral("TOLLGATE_VAULT_PASSPHRASE_FILE, TOLLGATE_VAULT_PASSPHRASE"),
          tr("Opens the vault at start; the file may be read by its owner only.")},
         {QStringLiteral("TOLLGATE_SERVER_PORT ..."),
          tr("Every setting of 'tollgate config get', in capitals and with underscores.")}});
}

} // namespace

QString manualPage()
{
    QString text = QStringLiteral(".\\\" SPDX-License-Identifier: GPL-3.0-or-later\n"
                                  ".\\\" Made by 'tollgate manual'; the table of commands is in app/Commands.cpp.\n"
                                  ".TH TOLLGATE 1 \"\" \"tollgate %1\" \"User Commands\"\n"
                                  ".SH NAME\ntollgate \\- an AI gateway on this computer\n"
                                  ".SH SYNOPSIS\n.B tollgate\n\\fICOMMAND\\fR [\\fIoptions\\fR]\n"
                                  ".SH DESCRIPTION\n")
                       .arg(QStringLiteral(TOLLGATE_VERSION));
    text += roff(tr(
                "Every AI tool on the computer talks to one endpoint; the gateway knows the providers, the keys, the "
                "prices and the budgets. Commands speak to the gateway that runs on the data directory, or open the "
                "data directory themselves when none runs."))
        + QStringLiteral("\n.SH COMMANDS\n");
    for (const Command &command : commands()) {
        text += QStringLiteral(".SS \"%1\"\n%2\n")
                    .arg(roff((QStringLiteral("tollgate ") + QLatin1String(command.name) + u' '
                               + QLatin1String(command.operands))
                                  .trimmed()),
                         roff(tr(command.summary)));
        for (const OptionRow &option : command.options)
            text += optionText(option);
        if (command.data)
            text += optionText({"json", nullptr, QT_TRANSLATE_NOOP("tollgate::app", "Print JSON.")});
    }
    text += QStringLiteral(".SH OPTIONS OF EVERY COMMAND\n");
    for (const OptionRow &option : commonOptions())
        text += optionText(option);
    text += exitCodes() + environment();
    text += section("FILES",
                    {{QStringLiteral("~/.config/tollgate/config.yaml"), tr("The configuration, in LiteLLM's form.")},
                     {QStringLiteral("~/.local/share/tollgate/tollgate.db"), tr("Keys, settings and the ledger.")},
                     {QStringLiteral("~/.local/share/tollgate/vault.json"), tr("Credentials, encrypted.")},
                     {QStringLiteral("~/.local/share/tollgate/control.json"),
                      tr("Where the running gateway is, and the token for its control interface.")}});
    return text;
}

int runManual(const Invocation &)
{
    say(manualPage().chopped(1));
    return ExitOk;
}

} // namespace tollgate::app
