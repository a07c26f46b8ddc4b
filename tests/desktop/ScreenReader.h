// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QList>
#include <QRect>
#include <QString>

namespace tollgate {

/// What a screen reader finds of one thing in a window.
struct Widget {
    QString path; ///< of its object on the bus
    QString name, role; ///< role: `push button`, `text`, `label`, `table cell` ...
    bool isEnabled = true;
};

/// org.a11y.Bus on the session bus, while the object lives: programs that start meanwhile are told that somebody wants
/// to read their windows, and that it is done over this same bus. Test thread.
class Accessibility : public QDBusVirtualObject {
public:
    Accessibility();
    ~Accessibility() override;
    bool isThere() const { return m_isThere; }
    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override;

private:
    QDBusConnection m_bus;
    bool m_isThere = false;
};

/// A window of another process, as programs for those who cannot see it read it (AT-SPI). Only what is to be seen is
/// found. Test thread; each question waits for its answer.
class ScreenReader {
public:
    explicit ScreenReader(qint64 process);
    ~ScreenReader();
    ScreenReader(const ScreenReader &) = delete;
    ScreenReader &operator=(const ScreenReader &) = delete;
    /// The first that fits, from the top of the window down.
    std::optional<Widget> find(const std::function<bool(const Widget &)> &fits) const;
    /// Everything that has a name, for the words of a test that fails.
    QList<Widget> all() const;
    QRect placeOf(const Widget &widget) const; ///< on the screen
    QString textOf(const Widget &widget) const; ///< what stands in a field

private:
    bool walk(const QString &path, int depth, const std::function<bool(const Widget &)> &visit) const;
    QDBusMessage ask(const QString &service, const QString &path, const char *interface, const char *method,
                     const QVariantList &arguments = {}) const;
    QString application() const;
    std::optional<Widget> at(const QString &path) const;

    QDBusConnection m_bus;
    qint64 m_process;
    mutable QString m_application; ///< its name on the bus
};

} // namespace tollgate
