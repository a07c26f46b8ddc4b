// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/GuardedSocket.h"

#include <QHostAddress>

namespace tollgate {

GuardedSocket::GuardedSocket()
{
    setPeerAddress(QHostAddress(QHostAddress::LocalHost));
    setSocketState(QAbstractSocket::ConnectedState);
    setOpenMode(QIODevice::ReadWrite | QIODevice::Unbuffered);
}

void GuardedSocket::deliver(QByteArray request)
{
    m_pending = std::move(request);
    m_at = 0;
    emit readyRead();
}

void GuardedSocket::leave()
{
    setSocketState(QAbstractSocket::UnconnectedState);
    emit disconnected();
    deleteLater();
}

qint64 GuardedSocket::readData(char *data, qint64 most)
{
    const qsizetype count = qMin<qsizetype>(most, m_pending.size() - m_at);
    if (count > 0)
        memcpy(data, m_pending.constData() + m_at, static_cast<std::size_t>(count));
    m_at += count;
    return count;
}

} // namespace tollgate
