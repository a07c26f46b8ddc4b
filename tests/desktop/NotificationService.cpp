// SPDX-License-Identifier: GPL-3.0-or-later
// After freedesktop.org's Desktop Notifications Specification 1.2.
#include "tests/desktop/NotificationService.h"

namespace tollgate {
namespace {

const QString service = QStringLiteral("org.freedesktop.Notifications");
const QString path = QStringLiteral("/org/freedesktop/Notifications");
constexpr uint byThePerson = 2, byAProgram = 3; // why one has gone

} // namespace

QString Notification::button(const QString &words) const
{
    for (qsizetype i = 0; i + 1 < actions.size(); i += 2)
        if (actions[i + 1] == words)
            return actions[i];
    return {};
}

NotificationService::NotificationService()
    : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("notifications")))
{
    m_isThere = m_bus.registerObject(path, this, QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals)
        && m_bus.registerService(service);
}

NotificationService::~NotificationService()
{
    m_bus.unregisterService(service);
    m_bus.unregisterObject(path);
    QDBusConnection::disconnectFromBus(QStringLiteral("notifications"));
}

uint NotificationService::Notify(const QString &program, uint replaces, const QString &, const QString &title,
                                 const QString &text, const QStringList &actions, const QVariantMap &hints, int)
{
    const uint id = replaces > 0 ? replaces : ++m_last;
    m_shown.push_back({id, program, title, text, actions, hints});
    return id;
}

void NotificationService::CloseNotification(uint id)
{
    emit NotificationClosed(id, byAProgram);
}

void NotificationService::click(uint id, const QString &action)
{
    emit ActionInvoked(id, action);
    emit NotificationClosed(id, byThePerson);
}

} // namespace tollgate
