// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/RunningGateway.h"
#include "app/Words.h"

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <boost/json/value.hpp>
#include <cerrno>
#include <QCryptographicHash>
#include <QFile>
#include <QRandomGenerator>
#include <QSaveFile>
#include <QSslCertificate>
#include <QSslKey>
#ifndef Q_OS_WIN
#include <csignal>
#endif

namespace tollgate::app {
namespace {

namespace json = boost::json;

QString fileIn(const QString &dataDir)
{
    return dataDir + QStringLiteral("/control.json");
}

QString fileOfLock(const QString &dataDir)
{
    return dataDir + QStringLiteral("/lock");
}

bool lives(qint64 pid)
{
#ifdef Q_OS_WIN
    return pid > 0;
#else
    return pid > 0 && (::kill(static_cast<pid_t>(pid), 0) == 0 || errno == EPERM);
#endif
}

} // namespace

std::optional<RunningGateway> RunningGateway::find(const QString &dataDir)
{
    QFile file(fileIn(dataDir));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray bytes = file.read(64 * 1024);
    boost::system::error_code wrong;
    const json::value value = json::parse({bytes.constData(), static_cast<std::size_t>(bytes.size())}, wrong);
    if (wrong || !value.is_object())
        return {};
    const json::object &object = value.get_object();
    const json::value *url = object.if_contains("url");
    const json::value *pid = object.if_contains("pid");
    const json::value *token = object.if_contains("token");
    if (!url || !pid || !token || !url->is_string() || !pid->is_int64() || !token->is_string())
        return {};
    if (!lives(pid->get_int64()))
        return {};
    const json::value *publicKey = object.if_contains("public_key");
    return RunningGateway{std::string(url->get_string()), pid->get_int64(), Secret(std::string(token->get_string())),
                          publicKey && publicKey->is_string() ? std::string(publicKey->get_string()) : std::string()};
}

Result<void> RunningGateway::announce(const QString &dataDir) const
{
    json::object content{{"url", url}, {"pid", std::int64_t(pid)}, {"token", std::string(token.reveal())}};
    if (!publicKey.empty())
        content["public_key"] = publicKey;
    const std::string text = json::serialize(content);
    QSaveFile file(fileIn(dataDir));
    const bool good = file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(text.data(), static_cast<qint64>(text.size())) == static_cast<qint64>(text.size())
        && file.commit();
    if (good)
        return {};
    return failure(ErrorKind::Storage, app::tr("%1 cannot be written: %2").arg(fileIn(dataDir), file.errorString()));
}

void RunningGateway::withdraw(const QString &dataDir)
{
    QFile::remove(fileIn(dataDir));
}

Secret RunningGateway::newToken()
{
    quint32 random[8];
    QRandomGenerator::system()->fillRange(random);
    return Secret(QByteArray(reinterpret_cast<const char *>(random), sizeof random).toHex().toStdString());
}

std::string RunningGateway::publicKeyOf(const std::string &certificateFile)
{
    // Not fromPath(): it takes an empty name for the current folder and reads every file below it.
    QFile file(QString::fromStdString(certificateFile));
    if (certificateFile.empty() || !file.open(QIODevice::ReadOnly))
        return {};
    const QList<QSslCertificate> chain = QSslCertificate::fromDevice(&file);
    if (chain.isEmpty())
        return {};
    const QByteArray key = chain.front().publicKey().toDer();
    return "sha256//" + QCryptographicHash::hash(key, QCryptographicHash::Sha256).toBase64().toStdString();
}

std::unique_ptr<DataDirectoryLock> DataDirectoryLock::take(const QString &dataDir, int waitMs)
{
    std::unique_ptr<DataDirectoryLock> lock(new DataDirectoryLock(fileOfLock(dataDir)));
    if (!lock->m_file.tryLock(waitMs))
        return {};
    return lock;
}

qint64 DataDirectoryLock::holder(const QString &dataDir)
{
    qint64 process = 0;
    QString host, program;
    return QLockFile(fileOfLock(dataDir)).getLockInfo(&process, &host, &program) ? process : 0;
}

} // namespace tollgate::app
