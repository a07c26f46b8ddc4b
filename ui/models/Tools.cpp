// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/Tools.h"

#include "translations/CoreWords.h"
#include "ui/look/Words.h"
#include "ui/models/Json.h"

#include <algorithm>
#include <QLocale>

namespace tollgate::ui {

Tool toolFrom(const boost::json::object &json)
{
    return {.id = read::text(json, "id"),
            .name = read::text(json, "name"),
            .state = read::text(json, "state"),
            .command = read::text(json, "command"),
            .version = read::text(json, "version"),
            .tried = read::text(json, "tried"),
            .note = words::ofCore(read::text(json, "note")),
            .keyId = read::text(json, "key_id"),
            .keyName = read::text(json, "key_name"),
            .url = read::text(json, "url"),
            .model = read::text(json, "model"),
            .files = read::texts(json, "files"),
            .made = read::number(json, "made"),
            .writes = read::flag(json, "writes"),
            .needsModel = read::flag(json, "needs_model"),
            .isStale = read::flag(json, "stale")};
}

ToolChanges changesFrom(const boost::json::object &json)
{
    ToolChanges changes;
    for (const boost::json::value &entry : read::list(json, "files")) {
        const boost::json::object &one = read::object(entry);
        ToolChanges::File file{read::text(one, "shown"), read::flag(one, "new"), {}};
        for (const boost::json::value &line : read::list(one, "lines"))
            file.lines.push_back(
                {read::text(read::object(line), "kind").leftJustified(1)[0], read::text(read::object(line), "text")});
        changes.files.push_back(std::move(file));
    }
    for (const boost::json::value &entry : read::list(json, "conflicts")) {
        const boost::json::object &one = read::object(entry);
        changes.conflicts.push_back({read::text(one, "name"), read::text(one, "file"), read::number(one, "line")});
    }
    changes.copy = read::text(json, "copy");
    changes.models = read::texts(json, "models");
    changes.unserved = read::text(json, "unserved");
    return changes;
}

bool ToolChanges::canSetAside() const
{
    return std::ranges::any_of(conflicts, [](const Conflict &one) { return !one.file.isEmpty(); });
}

QString ToolChanges::warning(const QString &tool) const
{
    if (conflicts.empty())
        return {};
    QStringList places;
    for (const Conflict &one : conflicts)
        places << (one.file.isEmpty() ? ui::tr("<b>%1</b> is set in the environment").arg(one.name.toHtmlEscaped())
                                      : ui::tr("<b>%1</b> is set in %2, line %3")
                                            .arg(one.name.toHtmlEscaped(), one.file.toHtmlEscaped())
                                            .arg(one.line));
    return ui::tr("%1. %2 may take that instead of what is written here.")
        .arg(QLocale().createSeparatedList(places), tool.toHtmlEscaped());
}

QString wordFor(const Tool &tool)
{
    if (tool.isConnected())
        return tool.isStale ? tr("old address") : tr("connected");
    if (tool.state == u"cannot")
        return tr("cannot reach localhost");
    if (tool.state == u"copy")
        return tr("copy a snippet");
    return tool.state == u"found" ? tr("found") : tr("not found");
}

Tone toneFor(const Tool &tool)
{
    if (tool.isConnected())
        return tool.isStale ? Tone::Watch : Tone::Fine;
    if (tool.state == u"cannot")
        return Tone::Watch;
    return tool.state == u"found" ? Tone::Accent : Tone::Plain;
}

} // namespace tollgate::ui
