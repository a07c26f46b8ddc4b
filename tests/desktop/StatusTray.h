// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusContext>
#include <QObject>
#include <QStringList>
#include <QVariant>

namespace tollgate {

/// One entry of a tray icon's menu, as com.canonical.dbusmenu hands it out.
struct TrayEntry {
    int id = 0;
    QString label; ///< without the marks of its shortcut
    bool isEnabled = true, isSeparator = false, isVisible = true;
};

/// A tray as desktops have it today: org.kde.StatusNotifierWatcher, with a host, on the session bus, while the object
/// lives. It remembers who registers and can do what a person does with an icon. Test thread.
class StatusTray : public QObject, protected QDBusContext {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.StatusNotifierWatcher")
    Q_PROPERTY(QStringList RegisteredStatusNotifierItems READ items)
    Q_PROPERTY(bool IsStatusNotifierHostRegistered READ hasHost)
    Q_PROPERTY(int ProtocolVersion READ version)
public:
    StatusTray();
    ~StatusTray() override;
    bool isThere() const { return m_isThere; }
    QStringList items() const { return m_items; } ///< names on the bus, in the order in which they came
    bool hasHost() const { return true; }
    int version() const { return 0; }

    /// A property of an icon (Id, Title, Status, ToolTip ...); for ToolTip its text. Invalid: nobody answered.
    QVariant about(const QString &item, const QString &property) const;
    QSize largestPicture(const QString &item) const;
    void activate(const QString &item) const; ///< a left click
    QList<TrayEntry> menuOf(const QString &item) const;
    /// A click on the entry with that label; false: there is none, or it is disabled.
    bool click(const QString &item, const QString &label) const;

public slots: // NOLINT: names are the interface's
    void RegisterStatusNotifierItem(const QString &service);
    void RegisterStatusNotifierHost(const QString &) { }

signals:
    void StatusNotifierItemRegistered(const QString &item);
    void StatusNotifierItemUnregistered(const QString &item);
    void StatusNotifierHostRegistered();

private:
    QDBusMessage ask(const QString &item, const QString &path, const QString &interface, const QString &method,
                     const QVariantList &arguments) const;
    QVariant property(const QString &item, const QString &name) const;
    QDBusConnection m_bus;
    QStringList m_items;
    bool m_isThere = false;
};

} // namespace tollgate
