// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/Vault.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QtTest>

using namespace tollgate;

class tst_Vault : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    std::string path(const char *name) { return m_folder.filePath(QString::fromUtf8(name)).toStdString(); }

private slots:
    void whatIsPutInComesBackAfterARestart()
    {
        Vault vault(path("a"));
        QVERIFY(vault.create(Secret("pass")));
        QVERIFY(vault.put("openai", Secret("sk-very-secret")));
        QFile file(QString::fromStdString(vault.path()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(!bytes.contains("sk-very-secret") && !bytes.contains("openai"));
        QCOMPARE(QFileInfo(file).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());

        Vault again(path("a"));
        QVERIFY(!again.find("openai"));
        QVERIFY(again.open(Secret("pass")));
        QVERIFY(again.find("openai")->reveal() == "sk-very-secret");
        QVERIFY(again.remove("openai"));
        QVERIFY(again.names()->empty());
    }
    void aWrongPassphraseSaysSoAndChangesNothing()
    {
        Vault vault(path("b"));
        QVERIFY(vault.create(Secret("right")));
        QVERIFY(vault.put("x", Secret("y")));
        Vault again(path("b"));
        const auto opened = again.open(Secret("wrong"));
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::CredentialMissing);
        QVERIFY(opened.error().message.find("not the passphrase") != std::string::npos);
        QVERIFY(!again.isOpen());
        QVERIFY(!again.put("x", Secret("z")));
        QVERIFY(again.open(Secret("right")));
        QVERIFY(again.find("x")->reveal() == "y");
    }
    void everyChangedByteIsNoticed()
    {
        Vault vault(path("c"));
        const auto fresh = Vault::prepareForKeyring(); // opens without scrypt, so that each byte can be tried
        QVERIFY(fresh && vault.create(*fresh));
        QVERIFY(vault.put("x", Secret("y")));
        QFile file(QString::fromStdString(vault.path()));
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QByteArray whole = file.readAll();
        const qsizetype sealed = whole.lastIndexOf("\"sealed\":\"") + 10;
        for (qsizetype i = sealed; i < whole.size() - 4; ++i) {
            QByteArray changed = whole;
            changed[i] = changed[i] == '0' ? '1' : '0';
            file.resize(0);
            file.seek(0);
            file.write(changed);
            file.flush();
            Vault again(path("c"));
            const auto opened = again.openWithKey(fresh->key);
            QVERIFY2(!opened, QByteArray::number(i));
            QCOMPARE(opened.error().kind, ErrorKind::Storage);
        }
        for (const char *rubbish :
             {"", "{}", "[]", "{\"tollgate_vault\":1}", "{\"tollgate_vault\":1,\"wrappers\":[1]}"}) {
            file.resize(0);
            file.seek(0);
            file.write(rubbish);
            file.flush();
            QVERIFY(!Vault(path("c")).openWithKey(fresh->key));
        }
    }
    void aNewKeyKeepsWhatIsInItAndTheFormerOneOpensNothing()
    {
        Vault vault(path("d"));
        QVERIFY(vault.create(Secret("one")));
        QVERIFY(vault.put("x", Secret("y")));
        const auto second = Vault::prepare(Secret("two"));
        QVERIFY(second && vault.rekey(*second));
        QVERIFY(!Vault(path("d")).open(Secret("one")));
        Vault byPassphrase(path("d"));
        QVERIFY(byPassphrase.open(Secret("two")));
        QCOMPARE(byPassphrase.ways().value(), std::vector<std::string>{"passphrase"});

        const auto third = Vault::prepareForKeyring();
        QVERIFY(third && byPassphrase.rekey(*third));
        Vault byKey(path("d"));
        QCOMPARE(byKey.keyringItem(), third->item());
        QVERIFY(!byKey.open(Secret("two")));
        QVERIFY(!byKey.openWithKey(Secret(std::string(64, '0'))));
        QVERIFY(byKey.openWithKey(third->key));
        QVERIFY(byKey.find("x")->reveal() == "y");
        QVERIFY2(!Vault(path("d")).rekey(*second), "a locked vault cannot get a new key");
    }
    void anExistingVaultIsNotReplaced()
    {
        Vault vault(path("e"));
        QVERIFY(vault.create(Secret("pass")));
        QCOMPARE(Vault(path("e")).create(Secret("other")).error().kind, ErrorKind::Conflict);
        QVERIFY(!Vault(path("f")).create(Secret()));
        QCOMPARE(Vault(path("nowhere")).open(Secret("x")).error().kind, ErrorKind::CredentialMissing);
        QCOMPARE(Vault(path("no/folder")).create(Secret("x")).error().kind, ErrorKind::Storage);
    }
};

QTEST_GUILESS_MAIN(tst_Vault)
#include "tst_Vault.moc"
