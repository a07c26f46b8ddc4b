// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Basics.h"

class QLineEdit;

namespace tollgate::ui {

class Form;
class Window;

/// Which gateway the window shows, and another one in its place: by its address and its key, which is handed on and
/// not kept here. Speaks to the window that it stands in.
class AttachCard : public Card {
    Q_OBJECT
public:
    explicit AttachCard(QWidget *parent = nullptr);
    void refresh();
    /// Whether it has to do with all words of a search.
    bool fits(const QString &search) const;

private:
    Window *shown() const;
    void open(bool isOpen);
    void attach();

    QLabel *m_which;
    QPushButton *m_other, *m_back, *m_attach;
    QWidget *m_room;
    Form *m_form;
    QLineEdit *m_url, *m_key;
};

} // namespace tollgate::ui
