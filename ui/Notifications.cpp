// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/Notifications.h"

#include <algorithm>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QVariantMap>

namespace tollgate::ui {
namespace {

const QString service = QStringLiteral("org.freedesktop.Notifications");
const QString path = QStringLiteral("/org/freedesktop/Notifications");
const QString click = QStringLiteral("default");
constexpr int byTheDesktop = -1; ///< how long it is shown

} // namespace

Notifications::Notifications(const QDBusConnection &bus, QObject *parent) : QObject(parent), m_bus(bus)
{
    m_bus.connect(service, path, service, QStringLiteral("ActionInvoked"), this, SLOT(invoked(uint, QString)));
    m_bus.connect(service, path, service, QStringLiteral("NotificationClosed"), this, SLOT(closed(uint, uint)));
}

void Notifications::say(const QString &about, const QString &title, const QString &text, std::vector<Action> actions,
                        std::function<void()> open)
{
    if (!m_bus.isConnected())
        return;
    QStringList names{click, tr("Open")};
    for (std::size_t i = 0; i < actions.size(); ++i)
        names << QString::number(i + 1) << actions[i].name;
    actions.insert(actions.begin(), Action{tr("Open"), std::move(open)});
    Said &said = m_said[about];
    said.actions = std::move(actions);
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, service, QStringLiteral("Notify"));
    // Some services read the text as markup.
    call << QStringLiteral("Tollgate") << said.id << QStringLiteral("tollgate") << title << text.toHtmlEscaped()
         << names
         << QVariantMap{{QStringLiteral("desktop-entry"), QStringLiteral("tollgate")},
                        {QStringLiteral("urgency"), QVariant::fromValue<uchar>(1)}}
         << byTheDesktop;
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, about] {
        watcher->deleteLater();
        const QDBusPendingReply<uint> reply = *watcher;
        if (reply.isValid())
            m_said[about].id = reply.value();
        else
            m_said.erase(about);
    });
}

void Notifications::invoked(uint id, const QString &action)
{
    const auto said = std::ranges::find_if(m_said, [&](const auto &one) { return one.second.id == id; });
    if (id == 0 || said == m_said.end())
        return; // another program's
    const std::size_t which = action == click ? 0 : action.toUInt();
    if (which >= said->second.actions.size() || (which == 0 && action != click))
        return;
    const std::function<void()> act = said->second.actions[which].act;
    act();
}

void Notifications::closed(uint id, uint)
{
    std::erase_if(m_said, [&](const auto &one) { return id != 0 && one.second.id == id; });
}

} // namespace tollgate::ui
