// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/Troubles.h"
#include "ui/Notifications.h"

#include <functional>
#include <map>
#include <optional>
#include <QObject>
#include <QTimer>

namespace tollgate::ui {

class Preferences;
class Window;

/// Looks at the gateway now and then, also while no window is to be seen, and tells the desktop what has gone wrong
/// since the last look: two small questions every 15 seconds instead of the live feed, which would put every call into
/// words. What was wrong before the first look is not told. UI thread.
class Watch : public QObject {
    Q_OBJECT
public:
    Watch(Window &window, Preferences &preferences, const QDBusConnection &bus, std::function<qint64()> now = {});
    /// Asks now.
    void look();

signals:
    void openAsked(); ///< the window is to be shown

private:
    void seen(Standing now);
    void tell(const Trouble &trouble);
    void resumed(const std::string &key);

    Window &m_window;
    Preferences &m_preferences;
    Notifications m_notifications;
    std::function<qint64()> m_now;
    QTimer m_timer;
    bool m_isLooking = false;
    QString m_url; ///< of the gateway that was looked at
    std::optional<Standing> m_before;
    std::map<QString, qint64> m_told; ///< when, by what it was about
};

} // namespace tollgate::ui
