// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/SettingRows.h"

#include "translations/CoreWords.h"
#include "ui/look/Words.h"
#include "ui/models/Json.h"

#include <algorithm>
#include <QRegularExpression>

namespace tollgate::ui {
namespace {

const QLatin1String startRemark(" From the next start on.");

} // namespace

SettingRow settingFrom(const boost::json::object &json)
{
    return {.key = read::text(json, "key"),
            .value = read::text(json, "value"),
            .standard = read::text(json, "default"),
            .origin = read::text(json, "origin"),
            .help = read::text(json, "help"),
            .expected = read::text(json, "expected")};
}

QStringList SettingRow::choices() const
{
    static const QRegularExpression between(QStringLiteral(", | or "));
    const QStringList words = expected.split(between);
    const bool isList = !isYesOrNo() && words.size() > 1
        && std::ranges::none_of(words, [](const QString &word) { return word.isEmpty() || word.contains(u' '); });
    return isList ? words : QStringList();
}

QString SettingRow::meaning() const
{
    return words::ofCore(QString(help).remove(startRemark));
}

bool SettingRow::needsStart() const
{
    return help.contains(startRemark);
}

bool hasWords(const QString &text, const QString &search)
{
    const QStringList words = search.split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(words, [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

bool SettingRow::fits(const QString &search) const
{
    return hasWords(key + u' ' + help + u' ' + meaning() + u' ' + value + u' ' + groupTitle(group()), search);
}

QString SettingRow::variable() const
{
    return QStringLiteral("TOLLGATE_") + QString(key).replace(u'.', u'_').toUpper();
}

QString groupTitle(const QString &group)
{
    static const std::pair<const char *, const char *> titles[]
        = {{"server", QT_TRANSLATE_NOOP("tollgate::ui", "Network")},
           {"upstream", QT_TRANSLATE_NOOP("tollgate::ui", "Calls to providers")},
           {"router", QT_TRANSLATE_NOOP("tollgate::ui", "When a provider fails")},
           {"spend", QT_TRANSLATE_NOOP("tollgate::ui", "Spending")},
           {"ledger", QT_TRANSLATE_NOOP("tollgate::ui", "Ledger")},
           {"responses", QT_TRANSLATE_NOOP("tollgate::ui", "Kept responses")},
           {"realtime", QT_TRANSLATE_NOOP("tollgate::ui", "Realtime sessions")},
           {"ollama", QT_TRANSLATE_NOOP("tollgate::ui", "Editors that look for Ollama")},
           {"privacy", QT_TRANSLATE_NOOP("tollgate::ui", "Privacy")},
           {"display", QT_TRANSLATE_NOOP("tollgate::ui", "Currency")},
           {"discovery", QT_TRANSLATE_NOOP("tollgate::ui", "This computer")}};
    for (const auto &[id, title] : titles)
        if (group == QLatin1String(id))
            return tr(title);
    return group.left(1).toUpper() + group.mid(1); // a gateway that is newer than the window
}

QString originInWords(const SettingRow &setting)
{
    if (setting.origin == u"database")
        return tr("set here");
    if (setting.origin == u"file")
        return tr("from the configuration file");
    if (setting.origin == u"environment")
        return tr("from the variable %1").arg(setting.variable());
    if (setting.origin == u"command line")
        return tr("from the command line");
    return {};
}

} // namespace tollgate::ui
