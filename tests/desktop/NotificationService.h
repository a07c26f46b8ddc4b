// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QStringList>
#include <QVariantMap>
#include <vector>

namespace tollgate {

/// What a desktop was asked to show.
struct Notification {
    uint id = 0;
    QString program, title, text;
    QStringList actions; ///< an id and its words, in turns
    QVariantMap hints;
    /// The id of the button with these words; empty: there is none.
    QString button(const QString &words) const;
};

/// The desktop's notifications, org.freedesktop.Notifications on the session bus, while the object lives: shows
/// nothing, keeps what it was asked to show, and clicks as a person would. Test thread.
class NotificationService : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    NotificationService();
    ~NotificationService() override;
    bool isThere() const { return m_isThere; }
    const std::vector<Notification> &shown() const { return m_shown; }
    /// A click on a button, by its id; `default`: on the notification itself. It goes away then, as desktops do it.
    void click(uint id, const QString &action);

public slots: // NOLINT: names are the specification's
    QStringList GetCapabilities() const { return {QStringLiteral("actions"), QStringLiteral("body")}; }
    uint Notify(const QString &program, uint replaces, const QString &icon, const QString &title, const QString &text,
                const QStringList &actions, const QVariantMap &hints, int milliseconds);
    void CloseNotification(uint id);

signals:
    void ActionInvoked(uint id, const QString &action);
    void NotificationClosed(uint id, uint reason);

private:
    QDBusConnection m_bus;
    std::vector<Notification> m_shown;
    uint m_last = 0;
    bool m_isThere = false;
};

} // namespace tollgate
