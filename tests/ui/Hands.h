// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/Planted.h"
#include "ui/Window.h"

#include <algorithm>
#include <memory>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QtTest>

namespace tollgate {

/// A window over a planted gateway, and what a person sees and does there. For test classes to inherit, beside QObject.
class Hands {
protected:
    std::unique_ptr<Planted> m_gateway;
    std::unique_ptr<ui::Window> m_window;

    /// A new window over a new gateway, at that page.
    void start(const char *page, Planted::How how = Planted::How::Normal)
    {
        m_window.reset();
        m_gateway = std::make_unique<Planted>(how);
        m_window = std::make_unique<ui::Window>(*m_gateway, ui::Window::Options{.now = [] { return Planted::now; }});
        m_window->setLink(
            {.state = ui::Link::State::Ours, .url = QStringLiteral("http://127.0.0.1:4141"), .words = {}});
        m_window->show();
        m_window->open(QLatin1String(page));
        QApplication::processEvents();
    }
    /// What can be seen and bears this text or name; none: nothing does.
    QPushButton *button(const char *text) const
    {
        return seen<QPushButton>([&](const QPushButton &one) { return one.text() == QString::fromUtf8(text); });
    }
    QLineEdit *field(const char *name) const
    {
        return seen<QLineEdit>([&](const QLineEdit &one) { return one.accessibleName() == QString::fromUtf8(name); });
    }
    bool says(const char *text) const
    {
        return seen<QLabel>([&](const QLabel &one) { return one.text().contains(QString::fromUtf8(text)); });
    }
    void click(const char *text)
    {
        QPushButton *one = button(text);
        QVERIFY2(one, text);
        one->click();
        QApplication::processEvents();
    }

private:
    template <typename Widget, typename Is>
    Widget *seen(Is is) const
    {
        const auto all = m_window->findChildren<Widget *>();
        const auto found = std::ranges::find_if(all, [&](const Widget *one) { return one->isVisible() && is(*one); });
        return found == all.end() ? nullptr : *found;
    }
};

} // namespace tollgate
