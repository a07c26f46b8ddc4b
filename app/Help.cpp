// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Describe.h"
#include "app/Words.h"

#include <algorithm>

namespace tollgate::app {

QString overview(const QString &group)
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
        line({"json", nullptr, QT_TRANSLATE_NOOP("tollgate::app", "Print JSON.")});
    std::ranges::for_each(commonOptions(), line);
    return text;
}

} // namespace tollgate::app
