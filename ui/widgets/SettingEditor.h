// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/SettingRows.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace tollgate::ui {

class ElidedLabel;

/// One setting: what it changes at the left, its value at the right, where the value comes from and what is wrong with
/// it below.
class SettingEditor : public QWidget {
    Q_OBJECT
public:
    explicit SettingEditor(const SettingRow &setting, QWidget *parent = nullptr);
    const SettingRow &setting() const { return m_setting; }
    /// What the gateway says it is now; what is wrong goes.
    void set(const SettingRow &setting);
    void showError(const QString &words);
    /// Whether somebody is typing here.
    bool isBusy() const;

signals:
    void changeAsked(const QString &value);
    void resetAsked();

private:
    void make();
    void show(const QString &value);
    void changed(const QString &value);
    using QWidget::show;

    SettingRow m_setting;
    QLineEdit *m_line = nullptr;
    QComboBox *m_choice = nullptr;
    ElidedLabel *m_from;
    QLabel *m_wrong;
    QPushButton *m_reset;
};

} // namespace tollgate::ui
