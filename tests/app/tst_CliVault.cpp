// SPDX-License-Identifier: GPL-3.0-or-later
// Where the command line keeps credentials, without a keyring: what is told, what is kept, what never shows.
#include "tests/support/CliBench.h"

#include <QDirIterator>

using namespace tollgate;

class tst_CliVault : public QObject {
    Q_OBJECT

    static bool isAnywhere(const QString &folder, const QByteArray &text)
    {
        QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(text))
                return true;
        }
        return false;
    }

private slots:
    void withoutAPlaceAKeyIsNotTakenAndItIsSaidWhatToDo()
    {
        CliBench bench;
        const Ended ended = bench.run("providers add openai --key-stdin", "sk-very-secret\n");
        QCOMPARE(ended.code, 1);
        for (const char *way : {"vault init", "--key-env", "file:/path"})
            QVERIFY2(ended.err.contains(way), ended.err.constData());
        QVERIFY(!bench.run("providers list").out.contains("openai"));
    }

    void theVaultKeepsAProvidersKeyAndOpensWithItsPassphraseOnly()
    {
        CliBench bench;
        QCOMPARE(bench.run("vault init --passphrase-stdin", "pass one\n").code, 0);
        QCOMPARE(bench.run("vault init --passphrase-stdin", "again\n").code, 1);
        QVERIFY(bench.run("vault status").out.contains("locked"));
        QCOMPARE(bench.run("providers add openai --key-stdin", "sk-very-secret\n").code, 1);

        bench.more.insert(QStringLiteral("TOLLGATE_VAULT_PASSPHRASE"), QStringLiteral("pass one"));
        const Ended added = bench.run("providers add openai --key-stdin", "sk-very-secret\n");
        QVERIFY2(added.code == 0, added.err.constData());
        QVERIFY2(added.out.contains("vault:openai") && added.out.contains("vault.json"), added.out.constData());
        QVERIFY(!isAnywhere(bench.home.path(), "very-secret"));
        QCOMPARE(bench.run("vault list --json").json()[0][QStringLiteral("used_by")][0].toString(),
                 QStringLiteral("openai/*"));
        QCOMPARE(bench.run("vault remove openai").code, 1);

        QCOMPARE(bench.run("vault rekey --passphrase-stdin", "pass two\n").code, 0);
        QVERIFY(bench.run("vault status").out.contains("locked"));
        QVERIFY(bench.run("providers list").out.contains("credential not found"));
        bench.more.insert(QStringLiteral("TOLLGATE_VAULT_PASSPHRASE"), QStringLiteral("pass two"));
        QVERIFY(!bench.run("providers list").out.contains("credential not found"));
        QCOMPARE(bench.run("vault remove openai --force").code, 0);
        QVERIFY(bench.run("providers list").out.contains("credential not found"));
    }

    void aRemovedProvidersKeyIsNeverLeftWithoutAWord()
    {
        CliBench bench;
        bench.more.insert(QStringLiteral("TOLLGATE_VAULT_PASSPHRASE"), QStringLiteral("pass one"));
        QCOMPARE(bench.run("vault init --passphrase-stdin", "pass one\n").code, 0);
        QCOMPARE(bench.run("providers add openai --key-stdin", "sk-very-secret\n").code, 0);
        const Ended kept = bench.run("providers remove openai");
        QCOMPARE(kept.code, 0);
        QVERIFY2(kept.out.contains("tollgate vault remove vault:openai"), kept.out.constData());
        QCOMPARE(bench.run("vault list --json").json().array().size(), 1);
        QCOMPARE(bench.run("vault remove vault:openai").code, 0);

        QCOMPARE(bench.run("providers add openai --key-stdin", "sk-very-secret\n").code, 0);
        const Ended forgotten = bench.run("providers remove openai --forget-key");
        QCOMPARE(forgotten.code, 0);
        QVERIFY2(forgotten.out.contains("forgotten"), forgotten.out.constData());
        QCOMPARE(bench.run("vault list --json").json().array().size(), 0);
        QCOMPARE(bench.run("providers remove openai --forget-key --keep-key").code, 2);
    }

    void aRunningGatewayIsUnlockedAndUsesTheKeyAtOnce()
    {
        CliBench bench;
        QCOMPARE(bench.run("vault init --passphrase-stdin", "open sesame\n").code, 0);
        QCOMPARE(bench.run("vault unlock --passphrase-stdin", "open sesame\n").code, 69);
        QVERIFY(!bench.serve().isEmpty());
        QCOMPARE(bench.run("vault set anthropic", "sk-ant-secret").code, 1);
        QCOMPARE(bench.run("vault unlock --passphrase-stdin", "wrong\n").code, 1);
        QCOMPARE(bench.run("vault unlock --passphrase-stdin", "open sesame\n").code, 0);
        const Ended kept = bench.run("vault set mine", "sk-ant-secret\n");
        QVERIFY2(kept.out.contains("vault:mine"), kept.err.constData());
        QCOMPARE(bench.run("providers add groq --credential vault:mine").code, 0);
        QVERIFY(!bench.run("providers list").out.contains("credential not found"));
        QVERIFY(!isAnywhere(bench.home.path(), "ant-secret"));
    }

    void aRunningGatewayWithoutAPlaceKeepsAKeyInMemoryAndSaysSo()
    {
        CliBench bench;
        QVERIFY(!bench.serve().isEmpty());
        const Ended added = bench.run("providers add openai --key-stdin", "sk-very-secret\n");
        QVERIFY2(added.code == 0 && added.out.contains("memory only"), (added.out + added.err).constData());
        QVERIFY(!isAnywhere(bench.home.path(), "very-secret"));
        QVERIFY(!bench.run("providers list").out.contains("credential not found"));
        QCOMPARE(bench.run("stop").code, 0);
        QVERIFY(bench.run("doctor").out.contains("kept in memory only and is gone"));
    }

    void aVariableIsReferredToAndNotCopied()
    {
        CliBench bench;
        bench.more.insert(QStringLiteral("MY_KEY"), QStringLiteral("sk-very-secret"));
        const Ended added = bench.run("providers add openai --key-env MY_KEY");
        QVERIFY2(added.out.contains("env:MY_KEY"), (added.out + added.err).constData());
        QVERIFY(!isAnywhere(bench.home.path(), "very-secret"));
        QVERIFY(!bench.run("providers list").out.contains("credential not found"));
        bench.more.remove(QStringLiteral("MY_KEY"));
        QVERIFY(bench.run("providers list").out.contains("credential not found"));
    }
};

QTEST_GUILESS_MAIN(tst_CliVault)
#include "tst_CliVault.moc"
