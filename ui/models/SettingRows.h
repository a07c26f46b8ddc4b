// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/Look.h"

#include <boost/json/fwd.hpp>
#include <QStringList>
#include <vector>

namespace tollgate::ui {

/// Whether each word of a search stands somewhere in the text.
bool hasWords(const QString &text, const QString &search);

/// One setting as settings.list tells it.
struct SettingRow {
    QString key, value, standard, origin, help, expected;

    bool isChanged() const { return origin != u"default"; }
    /// Whether somebody who is not stronger than the window has set it, so that it can be changed and reset here.
    bool isOurs() const { return origin == u"default" || origin == u"database"; }
    bool isYesOrNo() const { return expected == u"true or false"; }
    /// `drop`, `refuse`; `none`, `errors`, `all`: the few words that are allowed; empty: free text.
    QStringList choices() const;
    /// What is before the dot: `server`.
    QString group() const { return key.section(u'.', 0, 0); }
    /// The help without the remark that a start is needed.
    QString meaning() const;
    bool needsStart() const;
    /// Whether it fits all words of a search: key, help and value are looked through.
    bool fits(const QString &search) const;
    /// `TOLLGATE_SERVER_PORT`.
    QString variable() const;
};

SettingRow settingFrom(const boost::json::object &json);
/// What a group is called: `Network`.
QString groupTitle(const QString &group);
/// Where the value comes from, in words; empty for the default.
QString originInWords(const SettingRow &setting);

} // namespace tollgate::ui
