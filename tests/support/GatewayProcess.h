// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

namespace tollgate {

/// The binary itself, `serve` on a free port, with a folder of its own for home, data and configuration, and with a
/// master key. Ended with the object. Test thread.
class GatewayProcess {
public:
    static constexpr const char *masterKey = "sk-master-of-this-test-0123456789";

    explicit GatewayProcess(const QByteArray &yaml);
    ~GatewayProcess();
    /// Waits until it listens; false after a minute.
    bool start(const QStringList &more = {}, const QList<std::pair<QString, QString>> &variables = {});
    /// SIGTERM; the exit code, -1 if it crashed or did not end.
    int stop();

    std::uint16_t port() const { return m_port; }
    QByteArray listensOn() const { return m_listensOn; }
    qint64 processId() const { return m_process.processId(); }
    QString home() const { return m_home.path(); }
    QString dataFolder() const { return m_home.path() + QStringLiteral("/data"); }
    QProcess &process() { return m_process; }
    QByteArray log(); ///< all of its standard error so far
    long residentKilobytes() const;
    /// The most that it has had in memory since it began, or since forgetPeak().
    long peakKilobytes() const;
    void forgetPeak() const;
    /// Files of its data folder that have no name (any more).
    int namelessFiles() const;

    /// A whole exchange on a connection of its own; what came back, head and all.
    QByteArray ask(const QByteArray &method, const QByteArray &path, const QByteArray &key, const QByteArray &body = {},
                   const QByteArray &moreHeaders = {}) const;
    /// A fresh virtual key without limits; empty if that failed.
    QByteArray newKey() const;
    /// Another verb of the binary on the same home and data; standard output and error together.
    QByteArray run(const QStringList &arguments) const;
    QProcessEnvironment environment() const;

private:
    long statusKilobytes(const char *field) const;
    QTemporaryDir m_home;
    QProcess m_process;
    QByteArray m_log, m_listensOn;
    std::uint16_t m_port = 0;
};

/// The head of a request with these bytes as its body.
QByteArray postRequest(const QByteArray &path, const QByteArray &key, const QByteArray &body,
                       const QByteArray &moreHeaders = {});

} // namespace tollgate
