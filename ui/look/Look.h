// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <QColor>
#include <QFont>
#include <QObject>

class QDBusVariant;
class QWidget;
Q_MOC_INCLUDE(<QDBusVariant>)

namespace tollgate::ui {

/// Distances in logical pixels: everything stands on a grid of 4.
namespace space {
constexpr int xs = 4, s = 8, m = 12, l = 16, xl = 20;
constexpr int radius = 8; ///< of cards; controls have 6, badges 4
constexpr int row = 30, compactRow = 26; ///< heights in lists
constexpr int control = 30; ///< height of buttons and fields
} // namespace space

/// What a colour says. Always with a word or an icon beside it.
enum class Tone : std::uint8_t { Plain, Accent, Fine, Watch, Broken };

/// Colours with a meaning, for light and for dark.
struct Colours {
    QColor background, panel, sidebar, line, text, dim, faint, accent, onAccent, fine, watch, broken;
    QColor selected; ///< a chosen row, the page that is shown
    QColor hover, track; ///< track: the empty part of a meter
    QColor softPlain, softFine, softWatch, softBroken; ///< behind a word in the strong colour
    std::array<QColor, 5> series; ///< at most four, and `other`

    const QColor &of(Tone tone) const;
    const QColor &soft(Tone tone) const;
};

/// Sizes relative to the application's font.
enum class Type : std::uint8_t { Figure, Title, Strong, Body, Small, SmallStrong, Mono };

/// How everything looks: follows the system's choice of light or dark, or the person's. UI thread.
class Look : public QObject {
    Q_OBJECT
public:
    enum class Choice : std::uint8_t { System, Light, Dark };

    static Look &the();
    /// Palette and style of the application; once, after QApplication is made.
    void install(Choice choice);
    void choose(Choice choice);
    Choice choice() const { return m_choice; }
    bool isDark() const { return m_isDark; }
    const Colours &colours() const { return m_colours; }
    QFont font(Type type) const;
    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void changed();

private slots:
    void systemSaid(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void askSystem();
    void apply();

    Choice m_choice = Choice::System;
    bool m_isDark = false;
    int m_portal = 0; ///< what the desktop's settings say: 0 nothing, 1 dark, 2 light
    Colours m_colours;
};

/// Shorthands for painting.
inline const Colours &colours()
{
    return Look::the().colours();
}
inline QFont typeFont(Type type)
{
    return Look::the().font(type);
}
/// Sets the font now and whenever the application's changes; text in the colour that `dim` says.
void setType(QWidget *widget, Type type);
/// What the style sheet calls it.
void setRole(QWidget *widget, const char *role);

/// A family whose digits are equally wide, so that figures line up: the font's own, or the best that is installed.
QString familyForFigures(const QFont &base);
bool hasEvenDigits(const QFont &font);

} // namespace tollgate::ui
