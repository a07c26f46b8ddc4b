// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/Keyring.h"
#include "core/secrets/SecretSources.h"
#include "core/secrets/Vault.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace tollgate;

class tst_SecretSources : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    std::map<std::string, std::string> m_variables;

    std::string write(const char *name, const char *text, QFile::Permissions mode)
    {
        QFile file(m_folder.filePath(QString::fromUtf8(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) < 0 || !file.setPermissions(mode))
            return {};
        return file.fileName().toStdString();
    }
    SecretSources sources(std::unique_ptr<Vault> vault = nullptr)
    {
        return {[this](std::string_view name) -> std::optional<std::string> {
                    const auto found = m_variables.find(std::string(name));
                    return found == m_variables.end() ? std::nullopt : std::optional(found->second);
                },
                std::move(vault), nullptr};
    }

private slots:
    void referencesAreWrittenAndRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("written");
        QTest::newRow("env") << "env:A"
                             << "env:A";
        QTest::newRow("litellm") << "os.environ/A"
                                 << "env:A";
        QTest::newRow("shell") << "${A}"
                               << "env:A";
        QTest::newRow("file") << "file:/a/b"
                              << "file:/a/b";
        QTest::newRow("credential") << "cred:a"
                                    << "cred:a";
        QTest::newRow("vault") << "vault:a"
                               << "vault:a";
        QTest::newRow("keychain") << "keychain:a"
                                  << "keychain:a";
        QTest::newRow("literal") << "sk-123"
                                 << "literal";
        QTest::newRow("none") << ""
                              << "";
    }
    void referencesAreWrittenAndRead()
    {
        QFETCH(QString, text);
        QFETCH(QString, written);
        QCOMPARE(SecretRef::parse(text.toStdString()).text(), written.toStdString());
    }
    void theEnvironmentIsReadAndTheFilesVariablesWin()
    {
        m_variables = {{"A", "from-process"}};
        SecretSources all = sources();
        QVERIFY(all.known(SecretRef::parse("env:A"))->reveal() == "from-process");
        all.setVariables({{"A", Secret("from-file")}});
        QVERIFY(all.known(SecretRef::parse("env:A"))->reveal() == "from-file");
        const auto missing = all.known(SecretRef::parse("env:B"));
        QCOMPARE(missing.error().kind, ErrorKind::CredentialMissing);
        QVERIFY(missing.error().message.find("Environment variable B is not set") != std::string::npos);
    }
    void filesMustBePrivate()
    {
        SecretSources all = sources();
        const auto ref = [](const std::string &path) { return SecretRef::parse("file:" + path); };
        const auto mine = QFile::ReadOwner | QFile::WriteOwner;
        QVERIFY(all.known(ref(write("good", "secret\r\n", mine)))->reveal() == "secret");
        const auto open = all.known(ref(write("open", "secret", mine | QFile::ReadOther)));
        QVERIFY(open.error().message.find("chmod 600") != std::string::npos);
        QVERIFY(open.error().message.find("secret\n") == std::string::npos);
        QVERIFY(!all.known(ref(write("empty", "\n", mine))));
        QVERIFY(!all.known(ref("/no/such/file")));
        QVERIFY(!all.known(ref("/tmp")));
    }
    void systemdCredentialsAreReadFromTheirFolder()
    {
        write("openai", "sk-cred\n", QFile::ReadOwner | QFile::ReadGroup);
        m_variables = {};
        QVERIFY(sources().known(SecretRef::parse("cred:openai")).error().message.find("LoadCredential")
                != std::string::npos);
        m_variables = {{"CREDENTIALS_DIRECTORY", m_folder.path().toStdString()}};
        QVERIFY(sources().known(SecretRef::parse("cred:openai"))->reveal() == "sk-cred");
        QVERIFY(!sources().known(SecretRef::parse("cred:../openai")));
    }
    void whyTheKeyringDidNotAnswerIsRemembered()
    {
        SecretSources all = sources();
        const SecretRef ref = SecretRef::parse("keychain:a");
        QVERIFY(all.known(ref).error().message.find("not been read yet") != std::string::npos);
        std::string said;
        all.resolve(ref, [&](const Result<Secret> &found) { said = found.error().message; });
        QVERIFY(said.find("No keyring") != std::string::npos);
        QCOMPARE(all.known(ref).error().message, said);
    }
    void theVaultIsWrittenAndReadByReference()
    {
        auto vault = std::make_unique<Vault>(m_folder.filePath(QStringLiteral("vault")).toStdString());
        QVERIFY(vault->create(Secret("pass")));
        SecretSources all = sources(std::move(vault));
        bool isStored = false;
        all.store(SecretRef::parse("vault:a"), Secret("b"), [&](Result<void> stored) { isStored = bool(stored); });
        QVERIFY(isStored);
        QVERIFY(all.known(SecretRef::parse("vault:a"))->reveal() == "b");
        all.remove(SecretRef::parse("vault:a"), [](Result<void>) {});
        QVERIFY(!all.known(SecretRef::parse("vault:a")));
        QVERIFY(sources().known(SecretRef::parse("vault:a")).error().message.find("vault init") != std::string::npos);
    }
    void whatCannotBeWrittenSaysSo()
    {
        SecretSources all = sources();
        bool isRefused = false;
        for (const char *ref : {"env:A", "file:/a", "keychain:a", "vault:a"}) {
            isRefused = false;
            all.store(SecretRef::parse(ref), Secret("b"), [&](Result<void> stored) { isRefused = !stored; });
            QVERIFY2(isRefused, ref);
        }
    }
    void theVaultsPassphraseIsFoundForUnattendedStarts()
    {
        const auto variables = [this](std::string_view name) -> std::optional<std::string> {
            const auto found = m_variables.find(std::string(name));
            return found == m_variables.end() ? std::nullopt : std::optional(found->second);
        };
        m_variables = {};
        QVERIFY(vaultPassphrase(variables)->isEmpty());
        write("vault-passphrase", "by-systemd", QFile::ReadOwner | QFile::ReadGroup);
        m_variables = {{"CREDENTIALS_DIRECTORY", m_folder.path().toStdString()}};
        QVERIFY(vaultPassphrase(variables)->reveal() == "by-systemd");
        m_variables["TOLLGATE_VAULT_PASSPHRASE_FILE"] = write("pp", "by-file\n", QFile::ReadOwner);
        QVERIFY(vaultPassphrase(variables)->reveal() == "by-file");
        m_variables["TOLLGATE_VAULT_PASSPHRASE"] = "by-variable";
        QVERIFY(vaultPassphrase(variables)->reveal() == "by-variable");
        m_variables = {{"TOLLGATE_VAULT_PASSPHRASE_FILE", "/no/such"}};
        QVERIFY(!vaultPassphrase(variables));
    }
};

QTEST_GUILESS_MAIN(tst_SecretSources)
#include "tst_SecretSources.moc"
