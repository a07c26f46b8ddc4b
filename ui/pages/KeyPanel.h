// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/Page.h"
#include "ui/widgets/SidePanel.h"

namespace tollgate::ui {

/// What a key is, and what can be done with it.
class KeyPanel : public SidePanel {
    Q_OBJECT
public:
    KeyPanel(Desk &desk, const Key &key, QWidget *parent = nullptr);

signals:
    void resumeAsked(); ///< after the brake has paused it
    void changeAsked();
    void blockAsked();
    void unblockAsked();
    void revokeAsked();
    void rotateAsked(); ///< a new secret is wanted

private:
    void addWarning(const QString &why);
    void addFacts(const Key &key);
    void addActions(const Key &key);

    Desk &m_desk;
};

/// A new secret for a key: says what that means before.
class RotatePanel : public SidePanel {
    Q_OBJECT
public:
    RotatePanel(Desk &desk, const Key &key, QWidget *parent = nullptr);

signals:
    void made(const QString &secret);
};

/// A new key, the only time that it is shown.
class NewKeyPanel : public SidePanel {
    Q_OBJECT
public:
    NewKeyPanel(Desk &desk, const QString &name, const QString &secret, QWidget *parent = nullptr);
    /// Enter copies.
    void begin();
    /// Somebody has copied it, or said that they are done.
    bool isTaken() const { return m_isTaken; }

private:
    QWidget *m_copy;
    bool m_isTaken = false;
};

} // namespace tollgate::ui
