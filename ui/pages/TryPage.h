// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/Page.h"

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace tollgate::ui {

class TryLane;

/// A small chat with any model, as any key, through the gateway; on two models side by side where wanted. The key acts
/// by its id: no secret comes here.
class TryPage : public Page {
    Q_OBJECT
public:
    explicit TryPage(Desk &desk, QWidget *parent = nullptr);
    void refresh() override;
    /// A model's name, or `call:ID`: what that call asked is here to be changed and asked again.
    void show(const QString &what) override;

private:
    QWidget *makeBar();
    QWidget *makeInput();
    void openCall(const QString &id);
    void send();
    void attach();
    void showState();
    QString stateInWords() const;
    void addImage(const QString &file);
    void dropImages();
    bool isBusy() const;
    bool eventFilter(QObject *watched, QEvent *event) override;

    QComboBox *m_key;
    QPushButton *m_both, *m_send, *m_attach;
    TryLane *m_first, *m_second;
    QPlainTextEdit *m_input;
    QLabel *m_estimate, *m_wrong;
    QStringList m_images; ///< data URLs
    QStringList m_imageNames; ///< of their files
    bool m_knowsKeys = false;
};

} // namespace tollgate::ui
