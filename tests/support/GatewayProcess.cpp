// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/GatewayProcess.h"

#include "tests/support/RawClient.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace tollgate {
namespace {

constexpr int patience = 60'000; // sanitizers take their time

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
}

} // namespace

GatewayProcess::GatewayProcess(const QByteArray &yaml)
{
    write(m_home.filePath(QStringLiteral("config.yaml")), yaml);
}

GatewayProcess::~GatewayProcess()
{
    m_process.kill();
    m_process.waitForFinished();
}

QProcessEnvironment GatewayProcess::environment() const
{
    QProcessEnvironment made;
    const QProcessEnvironment ours = QProcessEnvironment::systemEnvironment();
    for (const char *kept : {"PATH", "LSAN_OPTIONS", "LD_LIBRARY_PATH"})
        if (ours.contains(QLatin1String(kept)))
            made.insert(QLatin1String(kept), ours.value(QLatin1String(kept)));
    // Without a quarantine the sanitizer gives memory back as malloc does, so that it can be measured.
    made.insert(QStringLiteral("ASAN_OPTIONS"),
                ours.value(QStringLiteral("ASAN_OPTIONS"), QStringLiteral("detect_leaks=1"))
                    + QStringLiteral(":quarantine_size_mb=0:thread_local_quarantine_size_kb=0:disable_coredump=0"));
    made.insert(QStringLiteral("HOME"), m_home.path());
    made.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_home.path());
    made.insert(QStringLiteral("TOLLGATE_DATA_DIR"), dataFolder());
    return made;
}

bool GatewayProcess::start(const QStringList &more, const QList<std::pair<QString, QString>> &variables)
{
    QProcessEnvironment environment = this->environment();
    environment.insert(QStringLiteral("TOLLGATE_MASTER_KEY"), QString::fromLatin1(masterKey));
    for (const auto &[name, value] : variables)
        environment.insert(name, value);
    m_process.setProcessEnvironment(environment);
    m_process.setWorkingDirectory(m_home.path());
    m_process.start(QStringLiteral(TOLLGATE_BINARY),
                    QStringList{QStringLiteral("serve"), QStringLiteral("--port"), QStringLiteral("0"),
                                QStringLiteral("--config"), m_home.filePath(QStringLiteral("config.yaml")),
                                QStringLiteral("--data-dir"), dataFolder()}
                        + more);
    while (!m_process.canReadLine())
        if (!m_process.waitForReadyRead(patience))
            return false;
    m_listensOn = m_process.readLine().trimmed();
    static const QRegularExpression port(QStringLiteral("^listening on https?://.*:([0-9]+)$"));
    m_port = port.match(QString::fromUtf8(m_listensOn)).captured(1).toUShort();
    return m_port != 0;
}

int GatewayProcess::stop()
{
    m_process.terminate();
    const bool hasEnded = m_process.waitForFinished(patience);
    return hasEnded && m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

QByteArray GatewayProcess::log()
{
    return m_log += m_process.readAllStandardError();
}

long GatewayProcess::statusKilobytes(const char *field) const
{
    QFile file(QStringLiteral("/proc/%1/status").arg(m_process.processId()));
    if (file.open(QIODevice::ReadOnly))
        for (const QByteArray &line : file.readAll().split('\n'))
            if (line.startsWith(field))
                return line.mid(6).trimmed().split(' ').first().toLong();
    return 0;
}

long GatewayProcess::residentKilobytes() const
{
    return statusKilobytes("VmRSS:");
}

long GatewayProcess::peakKilobytes() const
{
    return statusKilobytes("VmHWM:");
}

void GatewayProcess::forgetPeak() const
{
    write(QStringLiteral("/proc/%1/clear_refs").arg(m_process.processId()), "5");
}

int GatewayProcess::namelessFiles() const
{
    const QDir open(QStringLiteral("/proc/%1/fd").arg(m_process.processId()));
    int count = 0;
    for (const QFileInfo &file : open.entryInfoList(QDir::Files | QDir::System))
        count += file.symLinkTarget().startsWith(dataFolder()) && file.symLinkTarget().endsWith(u" (deleted)");
    return count;
}

QByteArray GatewayProcess::ask(const QByteArray &method, const QByteArray &path, const QByteArray &key,
                               const QByteArray &body, const QByteArray &moreHeaders) const
{
    RawClient client(m_port);
    QByteArray request = postRequest(path, key, body, "Connection: close\r\n" + moreHeaders);
    client.say(request.replace(0, 4, method));
    (void)QTest::qWaitFor([&] { return client.state() == QAbstractSocket::UnconnectedState; }, patience);
    return client.received;
}

QByteArray GatewayProcess::newKey() const
{
    static const QRegularExpression key(QStringLiteral("\"key\": *\"(sk-[^\"]+)\""));
    return key.match(QString::fromUtf8(ask("POST", "/key/generate", masterKey, "{\"key_alias\":\"tests\"}")))
        .captured(1)
        .toUtf8();
}

QByteArray GatewayProcess::run(const QStringList &arguments) const
{
    QProcess process;
    process.setProcessEnvironment(environment());
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setWorkingDirectory(m_home.path());
    process.start(QStringLiteral(TOLLGATE_BINARY), arguments);
    process.waitForFinished(patience);
    return process.readAll();
}

QByteArray postRequest(const QByteArray &path, const QByteArray &key, const QByteArray &body,
                       const QByteArray &moreHeaders)
{
    return "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
        + (key.isEmpty() ? QByteArray() : "Authorization: Bearer " + key + "\r\n") + moreHeaders
        + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

} // namespace tollgate
