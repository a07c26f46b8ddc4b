// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/Look.h"

#include <QObject>
#include <QStringList>

namespace tollgate::ui {

/// What this window remembers for the person at it, whichever gateway stands behind it: how it looks, whether it
/// speaks up, whether it starts at login. UI thread.
///
/// The start at login is a file of the desktop (freedesktop.org, Desktop Application Autostart Specification), in the
/// folder `autostart` of the configuration folder; the rest stands in `tollgate/window.ini` there.
class Preferences : public QObject {
    Q_OBJECT
public:
    /// `folder`: of all applications' configuration, like ~/.config; empty: nothing is written or read, and login
    /// cannot be decided on. `program`: what is started at login, with its arguments.
    explicit Preferences(QString folder = {}, QStringList program = {}, QObject *parent = nullptr);

    Look::Choice appearance() const { return m_appearance; }
    /// It looks so at once.
    void setAppearance(Look::Choice choice);
    /// Code of the language of the window (translations/Language.h); empty: the system's. It counts from the next start
    /// on.
    QString language() const { return m_language; }
    void setLanguage(const QString &code);
    bool notifies() const { return m_notifies; }
    void setNotifies(bool notifies);

    bool canStartAtLogin() const { return !m_folder.isEmpty() && !m_program.isEmpty(); }
    bool startsAtLogin() const;
    /// False where the file could not be written or taken away.
    bool setStartsAtLogin(bool starts);
    QString autostartFile() const;

signals:
    void changed();

private:
    void store(const char *name, const QString &value);
    const QString m_folder;
    const QStringList m_program;
    Look::Choice m_appearance = Look::Choice::System;
    QString m_language;
    bool m_notifies = true;
};

/// A command as the key `Exec` of a desktop file has it (Desktop Entry Specification, "The Exec key").
QString execLine(const QStringList &command);

} // namespace tollgate::ui
