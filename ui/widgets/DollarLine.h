// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace tollgate::ui {

/// A field for a sum of US dollars, as limits are kept. Where the window shows another currency, the field says at its
/// end, dim, what that is in it. UI thread.
class DollarLine : public QLineEdit {
    Q_OBJECT
public:
    explicit DollarLine(QWidget *parent = nullptr);

private:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace tollgate::ui
