// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/Look.h"

#include <boost/json/fwd.hpp>
#include <QStringList>
#include <vector>

namespace tollgate::ui {

/// A tool that may be connected, as the verb tools.list tells it.
struct Tool {
    QString id, name, state, command, version, tried, note;
    QString keyId, keyName, url, model; ///< where it is connected
    QStringList files;
    qint64 made = 0;
    bool writes = false, needsModel = false, isStale = false;

    bool isConnected() const { return state == u"connected"; }
};

/// What connecting it would change.
struct ToolChanges {
    struct Line {
        QChar kind; ///< ` `, `-`, `+`, `~` (lines that are left out)
        QString text;
    };
    struct File {
        QString shown;
        bool isNew = false;
        std::vector<Line> lines;
    };
    struct Conflict {
        QString name, file;
        qint64 line = 0;
    };
    std::vector<File> files;
    std::vector<Conflict> conflicts;
    QString copy;
    QStringList models;
    QString unserved; ///< the model that the tool would ask for, and nobody here answers; empty: all is well

    /// Whether a line of a startup file could be set aside.
    bool canSetAside() const;
    /// One sentence, rich text: what would win, and where it is. Empty: nothing does.
    QString warning(const QString &tool) const;
};

Tool toolFrom(const boost::json::object &json);
ToolChanges changesFrom(const boost::json::object &json);
/// Its state in a word, for a badge.
QString wordFor(const Tool &tool);
Tone toneFor(const Tool &tool);

} // namespace tollgate::ui
