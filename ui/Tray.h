// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Money.h"
#include "ui/look/Look.h"

#include <memory>
#include <QMenu>
#include <QSystemTrayIcon>
#include <QTimer>

namespace tollgate::ui {

class Window;

/// The icon in the tray: running, paused, trouble or budget near at a glance; what today has cost; pause, copy, choose
/// a model profile, open, quit. Without a tray the window closes for good instead of living on unseen. UI thread.
class Tray : public QObject {
    Q_OBJECT
public:
    explicit Tray(Window &window);
    /// The desktop may start its tray after us: looked for again, five times, five seconds apart.
    void look();
    bool isThere() const { return m_icon.isVisible(); }
    QMenu &menu() { return m_menu; }
    /// What is drawn on the icon, by form and colour.
    enum class Mark { None, Waiting, Paused, Budget, Trouble };
    static QIcon iconFor(Mark mark);

signals:
    void openAsked();
    void quitAsked();
    void profilesAsked();

private:
    void buildMenu();
    QAction *add(const QString &text, void (Tray::*chosen)());
    void update();
    Mark mark(bool runs) const;
    QString budgetInWords() const;
    void showProfiles();
    void setPaused();
    void copyEndpoint();
    void copyKey();
    void chooseProfile(const QString &name);
    void refresh();
    void askSpend();
    void sayGoodbyeOnce();

    Window &m_window;
    QMenu m_menu, m_profiles;
    QSystemTrayIcon m_icon;
    QAction *m_state, *m_spend, *m_budget, *m_pause, *m_copy, *m_copyKey;
    QStringList m_offered; ///< the chosen profile, then all
    QTimer m_timer;
    Money m_today;
    bool m_knowsSpend = false, m_saidGoodbye = false;
    int m_looks = 0;
};

} // namespace tollgate::ui
