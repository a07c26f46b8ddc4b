// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/Look.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>

class QHBoxLayout;
class QVBoxLayout;

namespace tollgate::ui {

/// A panel with a thin line around it; what stands in it is added to body().
class Card : public QFrame {
public:
    explicit Card(const QString &title = {}, QWidget *parent = nullptr);
    QVBoxLayout *body() const { return m_body; }
    /// Beside the title, at the right; null without a title.
    QHBoxLayout *head() const { return m_head; }
    void setTitle(const QString &title);

private:
    QVBoxLayout *m_body;
    QHBoxLayout *m_head = nullptr;
    QLabel *m_title = nullptr;
};

/// A word on a soft ground: `healthy`, `429`.
class Badge : public QWidget {
public:
    explicit Badge(const QString &text = {}, Tone tone = Tone::Plain, QWidget *parent = nullptr);
    void set(const QString &text, Tone tone);
    QString text() const { return m_text; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

private:
    void paintEvent(QPaintEvent *event) override;
    QString m_text;
    Tone m_tone;
};
/// What a badge is, for delegates: drawn at the left, centred in `where`; returns its width.
int drawBadge(QPainter &painter, const QRect &where, const QString &text, Tone tone);

/// A label in one of our sizes; `role`: empty, `dim`, `error`, `watch`.
QLabel *label(const QString &text, Type type = Type::Body, const char *role = "", QWidget *parent = nullptr);
/// A label that elides in the middle and shows the whole text as a tooltip where it had to.
class ElidedLabel : public QLabel {
public:
    explicit ElidedLabel(const QString &text = {}, Qt::TextElideMode mode = Qt::ElideMiddle, QWidget *parent = nullptr);
    void setWhole(const QString &text);
    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

private:
    void resizeEvent(QResizeEvent *event) override;
    void elide();
    QString m_whole;
    Qt::TextElideMode m_mode;
};
/// To the clipboard, with a mark by which programs that remember what was copied leave it out.
void copySecret(const QString &text);
/// `role`: empty, `primary`, `quiet`; `link`: no more than its words, for where they begin at the edge of a column.
QPushButton *button(const QString &text, const char *role = "", QWidget *parent = nullptr);
/// A line of one pixel.
QFrame *separator(QWidget *parent = nullptr);
/// Takes all widgets and layouts out of a layout.
void clear(QLayout *layout);

/// A page or a list that has nothing to show: what it is for, and what to do next.
class EmptyState : public QWidget {
public:
    EmptyState(const char *icon, const QString &title, const QString &text, QWidget *parent = nullptr);
    /// Below the text, in a row.
    void addAction(QPushButton *button);

private:
    void resizeEvent(QResizeEvent *event) override;
    void fit();
    QLabel *m_words;
    QHBoxLayout *m_actions;
};

} // namespace tollgate::ui
