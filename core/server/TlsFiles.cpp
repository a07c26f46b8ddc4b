// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/TlsFiles.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>

namespace tollgate {

Result<std::optional<QSslConfiguration>> tlsFromFiles(const std::string &certificateFile, const std::string &keyFile)
{
    if (certificateFile.empty() && keyFile.empty())
        return std::optional<QSslConfiguration>();
    const auto read = [](const std::string &name) -> Result<QByteArray> {
        QFile file(QString::fromStdString(name));
        if (!file.open(QIODevice::ReadOnly))
            return Error{.kind = ErrorKind::Config,
                         .message
                         = "Cannot read the TLS file '" + name + "': " + file.errorString().toStdString() + "."};
        return file.readAll();
    };
    TG_TRY(const QByteArray certificates, read(certificateFile));
    TG_TRY(const QByteArray keyText, read(keyFile));
    const QList<QSslCertificate> chain = QSslCertificate::fromData(certificates);
    QSslKey key(keyText, QSsl::Rsa);
    if (key.isNull())
        key = QSslKey(keyText, QSsl::Ec);
    if (chain.isEmpty() || key.isNull())
        return Error{.kind = ErrorKind::Config,
                     .message = "'" + (chain.isEmpty() ? certificateFile : keyFile) + "' holds no PEM "
                         + (chain.isEmpty() ? "certificate." : "private key (RSA or EC, without passphrase).")};
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(chain);
    configuration.setPrivateKey(key);
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    return std::optional(configuration);
}

} // namespace tollgate
