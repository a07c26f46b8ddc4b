// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/Look.h"

#include <QFrame>
#include <QPushButton>

class QLabel;

namespace tollgate::ui {

/// Where clients call: a click copies it.
class EndpointButton : public QPushButton {
    Q_OBJECT
public:
    explicit EndpointButton(QWidget *parent = nullptr);
    void set(const QString &url, Tone tone);
    QString url() const { return m_url; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

private:
    void paintEvent(QPaintEvent *event) override;
    QString m_url;
    Tone m_tone = Tone::Plain;
    bool m_isCopied = false;
};

/// Title of the page, endpoint, pause.
class TopBar : public QFrame {
    Q_OBJECT
public:
    explicit TopBar(QWidget *parent = nullptr);
    void setTitle(const QString &title);
    void setEndpoint(const QString &url, Tone tone);
    void setPaused(bool paused, bool possible);

signals:
    void pauseAsked(bool pause);

private:
    QLabel *m_title;
    EndpointButton *m_endpoint;
    QPushButton *m_pause;
    bool m_isPaused = false;
};

} // namespace tollgate::ui
