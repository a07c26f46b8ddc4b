// SPDX-License-Identifier: GPL-3.0-or-later
// The interfaces are those of at-spi2-core: xml/Accessible.xml, Component.xml, Text.xml and bus/at-spi-bus-launcher.c.
#include "tests/desktop/ScreenReader.h"

#include <QDBusArgument>
#include <QDBusConnectionInterface>
#include <QDBusVariant>

namespace tollgate {
namespace {

const QString rootPath = QStringLiteral("/org/a11y/atspi/accessible/root");
constexpr const char *accessible = "org.a11y.atspi.Accessible";
constexpr int patienceMs = 5000, deepest = 40;
constexpr uint onTheScreen = 0; // ATSPI_COORD_TYPE_SCREEN
constexpr int enabledState = 8, showingState = 25; // of AtspiStateType

bool isSet(const QList<uint> &states, int bit)
{
    return bit / 32 < states.size() && (states[bit / 32] >> (bit % 32) & 1U) != 0;
}

/// a(so): on which bus name and at which path the children are.
QStringList pathsIn(const QDBusMessage &answer)
{
    QStringList paths;
    if (answer.type() != QDBusMessage::ReplyMessage || answer.arguments().isEmpty())
        return paths;
    const auto list = answer.arguments().constFirst().value<QDBusArgument>();
    list.beginArray();
    while (!list.atEnd()) {
        QString service;
        QDBusObjectPath path;
        list.beginStructure();
        list >> service >> path;
        list.endStructure();
        paths << path.path();
    }
    list.endArray();
    return paths;
}

} // namespace

Accessibility::Accessibility()
    : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("accessibility")))
{
    m_isThere = m_bus.registerVirtualObject(QStringLiteral("/org/a11y/bus"), this)
        && m_bus.registerService(QStringLiteral("org.a11y.Bus"));
}

Accessibility::~Accessibility()
{
    m_bus.unregisterService(QStringLiteral("org.a11y.Bus"));
    m_bus.unregisterObject(QStringLiteral("/org/a11y/bus"));
    QDBusConnection::disconnectFromBus(QStringLiteral("accessibility"));
}

bool Accessibility::handleMessage(const QDBusMessage &message, const QDBusConnection &connection)
{
    if (message.member() == u"GetAddress")
        return connection.send(message.createReply(qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS")));
    if (message.member() == u"Get") // org.a11y.Status: IsEnabled, ScreenReaderEnabled
        return connection.send(message.createReply(QVariant::fromValue(QDBusVariant(true))));
    return false;
}

ScreenReader::ScreenReader(qint64 process)
    : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("reader"))), m_process(process)
{
}

ScreenReader::~ScreenReader()
{
    QDBusConnection::disconnectFromBus(QStringLiteral("reader"));
}

QDBusMessage ScreenReader::ask(const QString &service, const QString &path, const char *interface, const char *method,
                               const QVariantList &arguments) const
{
    QDBusMessage question
        = QDBusMessage::createMethodCall(service, path, QLatin1String(interface), QLatin1String(method));
    question.setArguments(arguments);
    return m_bus.call(question, QDBus::Block, patienceMs);
}

/// The program has several names on the bus: the one that has a tree of widgets.
QString ScreenReader::application() const
{
    if (!m_application.isEmpty())
        return m_application;
    QDBusConnectionInterface *names = m_bus.interface();
    for (const QString &name : names->registeredServiceNames().value())
        if (name.startsWith(u':') && names->servicePid(name).value() == static_cast<uint>(m_process)
            && !pathsIn(ask(name, rootPath, accessible, "GetChildren")).isEmpty())
            return m_application = name;
    return {};
}

std::optional<Widget> ScreenReader::at(const QString &path) const
{
    const QString service = application();
    const QDBusMessage state = ask(service, path, accessible, "GetState");
    if (state.type() != QDBusMessage::ReplyMessage)
        return {};
    const auto states = qdbus_cast<QList<uint>>(state.arguments().constFirst());
    if (path != rootPath && !isSet(states, showingState))
        return {};
    const QDBusMessage name = ask(service, path, "org.freedesktop.DBus.Properties", "Get",
                                  {QLatin1String(accessible), QStringLiteral("Name")});
    const QDBusMessage role = ask(service, path, accessible, "GetRoleName");
    if (name.type() != QDBusMessage::ReplyMessage || role.type() != QDBusMessage::ReplyMessage)
        return {}; // it has gone meanwhile
    return Widget{.path = path,
                  .name = name.arguments().constFirst().value<QDBusVariant>().variant().toString(),
                  .role = role.arguments().constFirst().toString(),
                  .isEnabled = isSet(states, enabledState)};
}

bool ScreenReader::walk(const QString &path, int depth, const std::function<bool(const Widget &)> &visit) const
{
    const std::optional<Widget> here = at(path);
    if (!here || depth > deepest)
        return false;
    if (path != rootPath && visit(*here))
        return true;
    for (const QString &child : pathsIn(ask(application(), path, accessible, "GetChildren")))
        if (walk(child, depth + 1, visit))
            return true;
    return false;
}

std::optional<Widget> ScreenReader::find(const std::function<bool(const Widget &)> &fits) const
{
    std::optional<Widget> found;
    if (!application().isEmpty())
        walk(rootPath, 0, [&](const Widget &one) {
            if (fits(one))
                found = one;
            return found.has_value();
        });
    return found;
}

QList<Widget> ScreenReader::all() const
{
    QList<Widget> found;
    (void)find([&](const Widget &one) {
        if (!one.name.isEmpty())
            found << one;
        return false;
    });
    return found;
}

QRect ScreenReader::placeOf(const Widget &widget) const
{
    const QDBusMessage answer
        = ask(application(), widget.path, "org.a11y.atspi.Component", "GetExtents", {onTheScreen});
    if (answer.type() != QDBusMessage::ReplyMessage)
        return {};
    int x = 0, y = 0, width = 0, height = 0;
    const auto place = answer.arguments().constFirst().value<QDBusArgument>();
    place.beginStructure();
    place >> x >> y >> width >> height;
    place.endStructure();
    return {x, y, width, height};
}

QString ScreenReader::textOf(const Widget &widget) const
{
    const QDBusMessage answer = ask(application(), widget.path, "org.a11y.atspi.Text", "GetText", {0, -1});
    return answer.type() == QDBusMessage::ReplyMessage ? answer.arguments().value(0).toString() : QString();
}

} // namespace tollgate
