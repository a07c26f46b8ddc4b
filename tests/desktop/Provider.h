// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>

namespace tollgate {

/// A provider on this computer that speaks OpenAI's chat completions, with one model that OpenAI has (so that its price
/// is known). A stream says its first words at once and waits with the rest until it is told to go on. Test thread;
/// serves while that thread's event loop runs.
class Provider : public QObject {
public:
    explicit Provider(int promptTokens = 1000);
    QString url() const; ///< ends in /v1
    static QString model() { return QStringLiteral("gpt-4o"); }
    int asked() const { return m_asked; } ///< how many answers it was asked for, without lists of models
    void goOn(); ///< all streams end, properly

private:
    void read(QTcpSocket *socket);
    void answer(QTcpSocket *socket, const QByteArray &path, const QByteArray &body);
    QTcpServer m_server;
    QList<QPointer<QTcpSocket>> m_streams;
    int m_promptTokens, m_asked = 0;
};

} // namespace tollgate
