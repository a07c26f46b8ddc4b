// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/Spoken.h"

#include <QAccessibleWidget>
#include <QVariant>
#include <QWidget>

namespace tollgate::ui {
namespace {

constexpr const char *spokenRole = "spokenRole";

QAccessible::Role roleOf(const QObject &object)
{
    return static_cast<QAccessible::Role>(object.property(spokenRole).toInt());
}

class Spoken final : public QAccessibleWidget, public QAccessibleValueInterface {
public:
    explicit Spoken(QWidget *widget) : QAccessibleWidget(widget) { }

    QAccessible::Role role() const override { return roleOf(*widget()); }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ValueInterface && role() == QAccessible::ProgressBar)
            return static_cast<QAccessibleValueInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    QStringList actionNames() const override
    {
        QStringList names = QAccessibleWidget::actionNames();
        if (role() == QAccessible::Chart)
            names << pressAction();
        return names;
    }
    void doAction(const QString &name) override
    {
        if (name == pressAction() && role() == QAccessible::Chart)
            QMetaObject::invokeMethod(widget(), "showTable", Qt::QueuedConnection);
        else
            QAccessibleWidget::doAction(name);
    }

    QVariant currentValue() const override { return widget()->property(spokenShare).toDouble() * 100; }
    void setCurrentValue(const QVariant &) override { }
    QVariant maximumValue() const override { return 100.0; }
    QVariant minimumValue() const override { return 0.0; }
    QVariant minimumStepSize() const override { return 1.0; }
};

QAccessibleInterface *make(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    return widget && roleOf(*widget) != QAccessible::NoRole ? new Spoken(widget) : nullptr;
}

} // namespace

void speakAs(QWidget *widget, QAccessible::Role role)
{
    [[maybe_unused]] static const bool once = [] {
        QAccessible::installFactory(make);
        return true;
    }();
    widget->setProperty(spokenRole, static_cast<int>(role));
}

} // namespace tollgate::ui
