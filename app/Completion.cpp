// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Describe.h"
#include "app/Words.h"

#include <algorithm>
#include <QLocale>

namespace tollgate::app {
namespace {

QString dashed(const char *option)
{
    return (qstrlen(option) == 1 ? QStringLiteral("-") : QStringLiteral("--")) + QLatin1String(option);
}

/// All options of a command, the common ones and --json with them.
std::vector<OptionRow> optionsOf(const Command &command)
{
    std::vector<OptionRow> all = command.options;
    if (command.data)
        all.push_back({"json", nullptr, QT_TRANSLATE_NOOP("tollgate::app", "Print JSON.")});
    all.insert(all.end(), commonOptions().begin(), commonOptions().end());
    all.push_back({"help", nullptr, QT_TRANSLATE_NOOP("tollgate::app", "Tell what this command does.")});
    return all;
}

bool isFile(const OptionRow &option)
{
    return option.value && (QLatin1String(option.value) == u"FILE" || QLatin1String(option.value) == u"DIR");
}

QStringList firstWords()
{
    QStringList words;
    for (const Command &command : commands())
        words << QString(QLatin1String(command.name)).section(u' ', 0, 0);
    words.removeDuplicates();
    return words << QStringLiteral("help");
}

QStringList secondWords(const QString &first)
{
    QStringList words;
    for (const Command &command : commands())
        if (const QString name = QLatin1String(command.name); name.startsWith(first + u' '))
            words << name.section(u' ', 1);
    return words;
}

/// `case` branches: a command's words, then what may follow.
QString bash()
{
    QString branches;
    for (const QString &first : firstWords())
        if (const QStringList second = secondWords(first); !second.isEmpty())
            branches += QStringLiteral("        '%1') words='%2' ;;\n").arg(first, second.join(u' '));
    for (const Command &command : commands()) {
        QStringList options;
        for (const OptionRow &option : optionsOf(command))
            options << dashed(option.name);
        branches
            += QStringLiteral("        '%1') words='%2' ;;\n").arg(QLatin1String(command.name), options.join(u' '));
    }
    return QStringLiteral("# SPDX-License-Identifier: GPL-3.0-or-later\n"
                          "# bash completion for tollgate, made by 'tollgate completion bash'\n"
                          "_tollgate_words()\n{\n"
                          "    case $1 in\n"
                          "        '') words='%1' ;;\n"
                          "%2"
                          "        *) return 1 ;;\n"
                          "    esac\n"
                          "}\n"
                          "_tollgate()\n{\n"
                          "    local current=${COMP_WORDS[COMP_CWORD]} first= name= words= i\n"
                          "    for ((i = 1; i < COMP_CWORD && i < 3; i++)); do\n"
                          "        [[ ${COMP_WORDS[i]} == -* ]] && break\n"
                          "        first=${first:-${COMP_WORDS[i]}}\n"
                          "        name+=${name:+ }${COMP_WORDS[i]}\n"
                          "    done\n"
                          "    _tollgate_words \"$name\" || _tollgate_words \"$first\"\n"
                          "    [[ $current == -* || $name != *' '* && $words != *--* ]] || words=\n"
                          "    COMPREPLY=($(compgen -W \"$words\" -- \"$current\"))\n"
                          "}\n"
                          "complete -o default -F _tollgate tollgate\n")
        .arg(firstWords().join(u' '), branches);
}

QString quotedForShell(QString text)
{
    return u'\'' + text.replace(u'\'', QStringLiteral("'\\''")) + u'\'';
}

QString zshOptions(const Command &command)
{
    QString list;
    for (const OptionRow &option : optionsOf(command)) {
        QString help = tr(option.help);
        help.replace(u'[', u'(').replace(u']', u')').replace(u':', QStringLiteral("\\:"));
        QString spec = dashed(option.name) + u'[' + help + u']';
        if (option.value)
            spec += u':' + QString(QLatin1String(option.value)).toLower().replace(u'|', u' ')
                + (isFile(option) ? QStringLiteral(":_files") : QStringLiteral(": "));
        list += QStringLiteral(" \\\n                ") + quotedForShell(spec);
    }
    return list + QStringLiteral(" \\\n                '*:file:_files'");
}

QString zsh()
{
    QString branches;
    for (const QString &first : firstWords())
        if (const QStringList second = secondWords(first); !second.isEmpty())
            branches += QStringLiteral("        %1) compadd %2 ;;\n").arg(quotedForShell(first), second.join(u' '));
    for (const Command &command : commands())
        branches += QStringLiteral("        %1)\n            _arguments%2 ;;\n")
                        .arg(quotedForShell(QLatin1String(command.name)), zshOptions(command));
    return QStringLiteral(
               "#compdef tollgate\n# SPDX-License-Identifier: GPL-3.0-or-later\n# made by 'tollgate completion zsh'\n"
               "_tollgate()\n{\n"
               "    local name= word\n"
               "    for word in ${words[2,CURRENT-1]}; do\n"
               "        [[ $word == -* || $name == *' '* ]] && break\n"
               "        name+=${name:+ }$word\n"
               "    done\n"
               "    case $name in\n"
               "        '') compadd %1 ;;\n"
               "%2"
               "    esac\n"
               "}\n"
               "_tollgate \"$@\"\n")
        .arg(firstWords().join(u' '), branches);
}

QString fish()
{
    QString lines = QStringLiteral("# SPDX-License-Identifier: GPL-3.0-or-later\n# fish completion for tollgate, made "
                                   "by 'tollgate completion fish'\n"
                                   "complete -c tollgate -f\n");
    const QString all = firstWords().join(u' ');
    QStringList told;
    for (const Command &command : commands()) {
        const QString name = QLatin1String(command.name), first = name.section(u' ', 0, 0);
        const QString second = name.section(u' ', 1);
        if (second.isEmpty() || !told.contains(first))
            lines += QStringLiteral("complete -c tollgate -n 'not __fish_seen_subcommand_from %1' -a %2 -d %3\n")
                         .arg(all, first,
                              quotedForShell(second.isEmpty() ? tr(command.summary)
                                                              : QLocale().createSeparatedList(secondWords(first))));
        told << first;
        QString when = QStringLiteral("__fish_seen_subcommand_from ") + first;
        if (!second.isEmpty()) {
            lines
                += QStringLiteral("complete -c tollgate -n '%1; and not __fish_seen_subcommand_from %2' -a %3 -d %4\n")
                       .arg(when, secondWords(first).join(u' '), second, quotedForShell(tr(command.summary)));
            when += QStringLiteral("; and __fish_seen_subcommand_from ") + second;
        }
        for (const OptionRow &option : optionsOf(command))
            lines += QStringLiteral("complete -c tollgate -n '%1' %2 %3%4 -d %5\n")
                         .arg(when, qstrlen(option.name) == 1 ? QStringLiteral("-s") : QStringLiteral("-l"),
                              QLatin1String(option.name),
                              !option.value        ? QString()
                                  : isFile(option) ? QStringLiteral(" -r -F")
                                                   : QStringLiteral(" -x"),
                              quotedForShell(tr(option.help)));
    }
    return lines;
}

} // namespace

QString completionFor(const QString &shell)
{
    return shell == u"bash" ? bash() : shell == u"zsh" ? zsh() : shell == u"fish" ? fish() : QString();
}

int runCompletion(const Invocation &asked)
{
    const QString text = completionFor(asked.operands[0]);
    if (text.isEmpty())
        return failUsage(tr("Completions are made for bash, zsh and fish."));
    say(text.chopped(1));
    return ExitOk;
}

} // namespace tollgate::app
