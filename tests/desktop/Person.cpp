// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desktop/Person.h"

#include <QProcess>
#include <QtTest>

namespace tollgate {
namespace {

constexpr int patienceMs = 30'000;

void xdotool(const QStringList &arguments)
{
    QProcess::execute(QStringLiteral("xdotool"), arguments);
}

} // namespace

/// What says something, and what one does something with.
bool Person::isUsed(const Widget &widget)
{
    return widget.isEnabled && widget.role != u"label" && widget.role != u"filler" && widget.role != u"panel";
}

std::optional<Widget> Person::wait(const std::function<bool(const Widget &)> &fits) const
{
    std::optional<Widget> found;
    (void)QTest::qWaitFor([&] { return (found = m_reader.find(fits)).has_value(); }, patienceMs);
    return found;
}

bool Person::click(const QString &name)
{
    const auto found = wait([&](const Widget &one) { return one.name == name && isUsed(one); });
    if (!found)
        return false;
    // Where it stays: layouts move things for a moment.
    QPoint at, before;
    (void)QTest::qWaitFor(
        [&] {
            before = std::exchange(at, m_reader.placeOf(*found).center());
            return !at.isNull() && at == before;
        },
        patienceMs);
    xdotool({QStringLiteral("mousemove"), QString::number(at.x()), QString::number(at.y()), QStringLiteral("click"),
             QStringLiteral("1")});
    return true;
}

bool Person::write(const QString &field, const QString &text)
{
    if (!click(field))
        return false;
    press(QStringLiteral("ctrl+a"));
    type(text);
    return QTest::qWaitFor([&] { return textOf(field) == text; }, patienceMs);
}

void Person::type(const QString &text)
{
    xdotool({QStringLiteral("type"), QStringLiteral("--delay"), QStringLiteral("1"), text});
}

void Person::press(const QString &keys)
{
    xdotool({QStringLiteral("key"), keys});
}

bool Person::sees(const QString &words) const
{
    return wait([&](const Widget &one) { return one.name.contains(words); }).has_value();
}

bool Person::seesCell(const QString &text) const
{
    return wait([&](const Widget &one) { return one.role.endsWith(u"cell") && one.name == text; }).has_value();
}

QString Person::textOf(const QString &field) const
{
    const auto found = m_reader.find([&](const Widget &one) { return one.role == u"text" && one.name == field; });
    return found ? m_reader.textOf(*found) : QString();
}

QString Person::everything() const
{
    QString text;
    for (const Widget &one : m_reader.all())
        text += one.role + QStringLiteral(": ") + one.name + u'\n';
    return text;
}

} // namespace tollgate
