// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <map>
#include <QDBusConnection>
#include <QObject>
#include <vector>

namespace tollgate::ui {

/// The desktop's notifications (freedesktop.org, Desktop Notifications Specification 1.2), with buttons, which a tray
/// icon's messages have not. Without a bus or a service nothing is shown. UI thread; nothing waits for the service.
class Notifications : public QObject {
    Q_OBJECT
public:
    struct Action {
        QString name;
        std::function<void()> act;
    };
    explicit Notifications(const QDBusConnection &bus, QObject *parent = nullptr);

    /// Replaces what was said about the same. `open` is for a click on it, besides its buttons.
    void say(const QString &about, const QString &title, const QString &text, std::vector<Action> actions,
             std::function<void()> open);

private slots:
    void invoked(uint id, const QString &action);
    void closed(uint id, uint reason);

private:
    struct Said {
        uint id = 0; ///< 0: the service has not answered yet
        std::vector<Action> actions; ///< the first is the click
    };
    QDBusConnection m_bus;
    std::map<QString, Said> m_said; ///< by what it is about
};

} // namespace tollgate::ui
