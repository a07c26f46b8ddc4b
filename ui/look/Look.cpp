// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/Look.h"

#include "ui/look/Colours.h"
#include "ui/look/Icons.h"
#include "ui/look/StyleSheet.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QEvent>
#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QPointer>
#include <QProxyStyle>
#include <QWidget>

namespace tollgate::ui {
namespace {

constexpr const char *portalService = "org.freedesktop.portal.Desktop";
constexpr const char *portalPath = "/org/freedesktop/portal/desktop";
constexpr const char *portalInterface = "org.freedesktop.portal.Settings";
const QString appearance = QStringLiteral("org.freedesktop.appearance");
const QString colorScheme = QStringLiteral("color-scheme");

bool isDarkPalette(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

/// Variants in variants, as the portal's older method wraps them.
int schemeOf(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value.toInt();
}

/// Where a layout says nothing of its own, what is in it stands on the grid.
class OwnStyle final : public QProxyStyle {
public:
    OwnStyle() : QProxyStyle(QStringLiteral("Fusion")) { }
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override
    {
        if (metric == PM_LayoutHorizontalSpacing || metric == PM_LayoutVerticalSpacing)
            return space::s;
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
    /// What empties a field is our cross, in a grey that both looks have.
    QIcon standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const override
    {
        return which == SP_LineEditClearButton ? icon("cross", colours().faint)
                                               : QProxyStyle::standardIcon(which, option, widget);
    }
};

} // namespace

Look &Look::the()
{
    static QPointer<Look> look;
    if (!look)
        look = new Look; // with the application, see install()
    return *look;
}

void Look::install(Choice choice)
{
    setParent(qApp);
    QApplication::setStyle(new OwnStyle);
    QFont base = QApplication::font();
    base.setFamily(familyForFigures(base));
    QApplication::setFont(base);
    m_choice = choice;
    apply();
    qApp->installEventFilter(this);
    askSystem();
}

void Look::choose(Choice choice)
{
    m_choice = choice;
    apply();
}

/// The desktop's own word on light or dark, where it has one. Nothing waits for it.
void Look::askSystem()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    const QString service = QLatin1String(portalService), path = QLatin1String(portalPath),
                  interface = QLatin1String(portalInterface);
    bus.connect(service, path, interface, QStringLiteral("SettingChanged"), this,
                SLOT(systemSaid(QString, QString, QDBusVariant)));
    QDBusMessage read = QDBusMessage::createMethodCall(service, path, interface, QStringLiteral("Read"));
    read << appearance << colorScheme;
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(read, 2000), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (reply.isValid())
            systemSaid(appearance, colorScheme, reply.value());
    });
}

void Look::systemSaid(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group != appearance || key != colorScheme)
        return;
    m_portal = schemeOf(value.variant());
    apply();
}

bool Look::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == qApp && event->type() == QEvent::ApplicationPaletteChange && m_choice == Choice::System)
        apply();
    return false;
}

void Look::apply()
{
    const bool bySystem = m_portal == 1 || (m_portal == 0 && isDarkPalette(QGuiApplication::palette()));
    const bool isDark = m_choice == Choice::System ? bySystem : m_choice == Choice::Dark;
    if (isDark == m_isDark && m_colours.panel.isValid())
        return;
    m_isDark = isDark;
    m_colours = isDark ? darkColours() : lightColours();
    // Not the application's palette: that one stays the system's, which tells when it changes.
    qApp->setStyleSheet(styleSheet(m_colours));
    emit changed();
}

QFont Look::font(Type type) const
{
    QFont font = QApplication::font();
    const double base = font.pointSizeF() > 0 ? font.pointSizeF() : font.pixelSize() * 0.75;
    double factor = 1.0;
    switch (type) {
    case Type::Figure:
        factor = 2.0;
        font.setWeight(QFont::DemiBold);
        break;
    case Type::Title:
        factor = 1.25;
        font.setWeight(QFont::DemiBold);
        break;
    case Type::Strong:
        font.setWeight(QFont::DemiBold);
        break;
    case Type::Body:
        break;
    case Type::Small:
        factor = 0.92;
        break;
    case Type::SmallStrong:
        factor = 0.92;
        font.setWeight(QFont::Medium);
        break;
    case Type::Mono:
        font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        factor = 0.95;
        break;
    }
    font.setPointSizeF(base * factor);
    return font;
}

void setType(QWidget *widget, Type type)
{
    widget->setFont(typeFont(type));
}

void setRole(QWidget *widget, const char *role)
{
    widget->setProperty("role", QString::fromLatin1(role));
}

bool hasEvenDigits(const QFont &font)
{
    const QFontMetricsF metrics(font);
    const double width = metrics.horizontalAdvance(u'0');
    for (char16_t digit = u'1'; digit <= u'9'; ++digit)
        if (qAbs(metrics.horizontalAdvance(QChar(digit)) - width) > 0.01)
            return false;
    return true;
}

QString familyForFigures(const QFont &base)
{
    // The desktop's choice stays, unless it is nobody's choice (the fallback of a bare system) or its digits dance.
    const QString family = QFontInfo(base).family();
    if (family != u"DejaVu Sans" && hasEvenDigits(base))
        return base.family();
    for (const char *name : {"Noto Sans", "Open Sans", "Roboto", "Segoe UI", "Liberation Sans", "DejaVu Sans"}) {
        QFont candidate = base;
        candidate.setFamily(QLatin1String(name));
        if (QFontInfo(candidate).family() == QLatin1String(name) && hasEvenDigits(candidate))
            return candidate.family();
    }
    return base.family();
}

} // namespace tollgate::ui
