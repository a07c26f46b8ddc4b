// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/CallText.h"
#include "ui/Page.h"

class QTextBrowser;

namespace tollgate::ui {

class ElidedLabel;

/// Two calls side by side, in place of the list.
class CompareView : public QWidget {
    Q_OBJECT
public:
    explicit CompareView(Desk &desk, QWidget *parent = nullptr);
    void compare(const Call &first, const Call &second);

signals:
    void closed();

private:
    struct Side {
        Call call;
        CallDetails details;
    };
    void askFor(Side &side);
    void draw();

    Desk &m_desk;
    Side m_first, m_second;
    ElidedLabel *m_title;
    QTextBrowser *m_text;
};

} // namespace tollgate::ui
