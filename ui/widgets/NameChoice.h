// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace tollgate::ui {

/// A name of many, or one of a person's own: typed, with those that fit below. Enter takes the one that fits best; a
/// beginning that only one has stands for it.
class NameChoice : public QComboBox {
    Q_OBJECT
public:
    explicit NameChoice(QWidget *parent = nullptr);
    /// The row that is meant by what stands there; -1: none, it is a name of their own.
    int meant() const;

private:
    void showBest();
};

} // namespace tollgate::ui
