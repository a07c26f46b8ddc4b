// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <QFrame>
#include <QTimer>

class QLabel;
class QPushButton;

namespace tollgate::ui {

/// A passing word in the lower left corner, with Undo where something can be taken back. It leaves by itself.
class Notice : public QFrame {
    Q_OBJECT
public:
    explicit Notice(QWidget *over);
    /// `undo` empty: only a word. `gone` is called when it leaves without having been undone.
    void say(const QString &text, std::function<void()> undo, std::function<void()> gone = {});
    void leave();

private:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void place();
    QLabel *m_text;
    QPushButton *m_undo;
    std::function<void()> m_taken, m_gone;
    QTimer m_leave;
};

} // namespace tollgate::ui
