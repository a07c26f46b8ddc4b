// SPDX-License-Identifier: GPL-3.0-or-later
// After freedesktop.org's StatusNotifierItem specification and the interface description of com.canonical.dbusmenu.
#include "tests/desktop/StatusTray.h"

#include <QDateTime>
#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusServiceWatcher>
#include <QDBusVariant>
#include <QSize>

namespace tollgate {
namespace {

const QString watcherName = QStringLiteral("org.kde.StatusNotifierWatcher");
const QString watcherPath = QStringLiteral("/StatusNotifierWatcher");
const QString itemPath = QStringLiteral("/StatusNotifierItem");
const QString itemInterface = QStringLiteral("org.kde.StatusNotifierItem");
const QString menuInterface = QStringLiteral("com.canonical.dbusmenu");
constexpr int patienceMs = 5000;

/// "_Quit" is "Quit", "__" is an underscore.
QString withoutMarks(const QString &label)
{
    QString plain;
    for (qsizetype i = 0; i < label.size(); ++i) {
        if (label[i] == u'_')
            ++i;
        if (i < label.size())
            plain += label[i];
    }
    return plain;
}

TrayEntry entryFrom(int id, const QVariantMap &properties)
{
    return {.id = id,
            .label = withoutMarks(properties.value(QStringLiteral("label")).toString()),
            .isEnabled = properties.value(QStringLiteral("enabled"), true).toBool(),
            .isSeparator = properties.value(QStringLiteral("type")).toString() == u"separator",
            .isVisible = properties.value(QStringLiteral("visible"), true).toBool()};
}

/// (ia{sv}av), and each of the last again; the outermost is the menu itself.
void readLayout(const QDBusArgument &layout, QList<TrayEntry> &into, bool isMenu)
{
    int id = 0;
    QVariantMap properties;
    layout.beginStructure();
    layout >> id >> properties;
    if (!isMenu)
        into << entryFrom(id, properties);
    layout.beginArray();
    while (!layout.atEnd()) {
        QDBusVariant child;
        layout >> child;
        readLayout(child.variant().value<QDBusArgument>(), into, false);
    }
    layout.endArray();
    layout.endStructure();
}

} // namespace

StatusTray::StatusTray() : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("tray")))
{
    m_isThere = m_bus.registerObject(watcherPath, this, QDBusConnection::ExportAllContents)
        && m_bus.registerService(watcherName);
    auto *leaving = new QDBusServiceWatcher(this);
    leaving->setConnection(m_bus);
    leaving->setWatchMode(QDBusServiceWatcher::WatchForUnregistration);
    leaving->setObjectName(QStringLiteral("leaving"));
    connect(leaving, &QDBusServiceWatcher::serviceUnregistered, this, [this](const QString &gone) {
        if (m_items.removeAll(gone) > 0)
            emit StatusNotifierItemUnregistered(gone);
    });
}

StatusTray::~StatusTray()
{
    m_bus.unregisterService(watcherName);
    m_bus.unregisterObject(watcherPath);
    QDBusConnection::disconnectFromBus(QStringLiteral("tray"));
}

void StatusTray::RegisterStatusNotifierItem(const QString &service)
{
    // A name, or a path, which then is that of the caller.
    const QString item = service.startsWith(u'/') ? message().service() : service;
    m_items << item;
    findChild<QDBusServiceWatcher *>(QStringLiteral("leaving"))->addWatchedService(item);
    emit StatusNotifierItemRegistered(item);
}

QDBusMessage StatusTray::ask(const QString &item, const QString &path, const QString &interface, const QString &method,
                             const QVariantList &arguments) const
{
    QDBusMessage question = QDBusMessage::createMethodCall(item, path, interface, method);
    question.setArguments(arguments);
    return m_bus.call(question, QDBus::Block, patienceMs);
}

QVariant StatusTray::property(const QString &item, const QString &name) const
{
    const QDBusMessage answer = ask(item, itemPath, QStringLiteral("org.freedesktop.DBus.Properties"),
                                    QStringLiteral("Get"), {itemInterface, name});
    if (answer.type() != QDBusMessage::ReplyMessage || answer.arguments().isEmpty())
        return {};
    return answer.arguments().constFirst().value<QDBusVariant>().variant();
}

QVariant StatusTray::about(const QString &item, const QString &name) const
{
    const QVariant value = property(item, name);
    if (name != u"ToolTip")
        return value;
    // (sa(iiay)ss): the icon's name, pictures, a title and a text.
    const auto parts = value.value<QDBusArgument>();
    QString icon, title, text;
    parts.beginStructure();
    parts >> icon;
    parts.beginArray();
    while (!parts.atEnd()) {
        int width = 0, height = 0;
        QByteArray pixels;
        parts.beginStructure();
        parts >> width >> height >> pixels;
        parts.endStructure();
    }
    parts.endArray();
    parts >> title >> text;
    parts.endStructure();
    return QVariant(title + u'\n' + text);
}

QSize StatusTray::largestPicture(const QString &item) const
{
    const auto pictures = property(item, QStringLiteral("IconPixmap")).value<QDBusArgument>();
    QSize largest;
    pictures.beginArray();
    while (!pictures.atEnd()) {
        int width = 0, height = 0;
        QByteArray pixels;
        pictures.beginStructure();
        pictures >> width >> height >> pixels;
        pictures.endStructure();
        if (pixels.size() == width * height * 4)
            largest = largest.expandedTo({width, height});
    }
    pictures.endArray();
    return largest;
}

void StatusTray::activate(const QString &item) const
{
    ask(item, itemPath, itemInterface, QStringLiteral("Activate"), {0, 0});
}

QList<TrayEntry> StatusTray::menuOf(const QString &item) const
{
    const QString path = property(item, QStringLiteral("Menu")).value<QDBusObjectPath>().path();
    ask(item, path, menuInterface, QStringLiteral("AboutToShow"), {0});
    const QDBusMessage answer = ask(item, path, menuInterface, QStringLiteral("GetLayout"), {0, -1, QStringList()});
    QList<TrayEntry> entries;
    if (answer.type() == QDBusMessage::ReplyMessage && answer.arguments().size() == 2)
        readLayout(answer.arguments().at(1).value<QDBusArgument>(), entries, true);
    return entries;
}

bool StatusTray::click(const QString &item, const QString &label) const
{
    const QString path = property(item, QStringLiteral("Menu")).value<QDBusObjectPath>().path();
    for (const TrayEntry &entry : menuOf(item)) {
        if (entry.label != label || !entry.isEnabled)
            continue;
        const auto now = static_cast<uint>(QDateTime::currentSecsSinceEpoch());
        const QDBusMessage answer
            = ask(item, path, menuInterface, QStringLiteral("Event"),
                  {entry.id, QStringLiteral("clicked"), QVariant::fromValue(QDBusVariant(0)), now});
        return answer.type() == QDBusMessage::ReplyMessage;
    }
    return false;
}

} // namespace tollgate
