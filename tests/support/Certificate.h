// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdio>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>
#include <QDir>
#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QTemporaryDir>

namespace tollgate {

/// A certificate that nobody but itself has signed, with its key, in two files that go with it.
class Certificate {
public:
    /// `names`: as a certificate has them, `DNS:voice.test,IP:127.0.0.1`.
    explicit Certificate(const char *names)
    {
        EVP_PKEY *const key = EVP_EC_gen("P-256");
        X509 *const made = X509_new();
        X509_set_version(made, 2);
        ASN1_INTEGER_set(X509_get_serialNumber(made), 1);
        X509_gmtime_adj(X509_getm_notBefore(made), -3600);
        X509_gmtime_adj(X509_getm_notAfter(made), 3600);
        X509_set_pubkey(made, key);
        X509_NAME *const name = X509_get_subject_name(made);
        X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char *>("A test's own"),
                                   -1, -1, 0);
        X509_set_issuer_name(made, name);
        X509_EXTENSION *const also = X509V3_EXT_conf_nid(nullptr, nullptr, NID_subject_alt_name, names);
        X509_add_ext(made, also, -1);
        X509_EXTENSION_free(also);
        X509_sign(made, key, EVP_sha256());
        if (std::FILE *const out = std::fopen(file().c_str(), "w")) {
            PEM_write_X509(out, made);
            std::fclose(out);
        }
        if (std::FILE *const out = std::fopen(keyFile().c_str(), "w")) {
            PEM_write_PrivateKey(out, key, nullptr, nullptr, 0, nullptr, nullptr);
            std::fclose(out);
        }
        X509_free(made);
        EVP_PKEY_free(key);
    }
    std::string file() const { return m_folder.filePath(QStringLiteral("certificate.pem")).toStdString(); }
    std::string keyFile() const { return m_folder.filePath(QStringLiteral("key.pem")).toStdString(); }

    /// Of a server that shows it.
    QSslConfiguration shown() const
    {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        QFile key(QString::fromStdString(keyFile()));
        if (key.open(QIODevice::ReadOnly))
            tls.setPrivateKey(QSslKey(&key, QSsl::Ec));
        tls.setLocalCertificate(read());
        return tls;
    }
    /// Of a client that trusts it.
    QSslConfiguration trusted() const
    {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.addCaCertificate(read());
        return tls;
    }

private:
    QSslCertificate read() const { return QSslCertificate::fromPath(QString::fromStdString(file())).value(0); }

    QTemporaryDir m_folder;
};

} // namespace tollgate
