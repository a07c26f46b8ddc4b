// SPDX-License-Identifier: GPL-3.0-or-later
// Against a real gnome-keyring and KDE's wallet: keyring.sh starts this program in sessions of their own and says in
// TOLLGATE_KEYRING_CASE what it will find there. Run by itself it starts keyring.sh.
#include "core/secrets/Keyring.h"
#include "tests/support/CliBench.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

using namespace tollgate;

class tst_DesktopKeyring : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    std::string m_record;
    QByteArray m_case = qgetenv("TOLLGATE_KEYRING_CASE");

    /// Runs one job to its end.
    template <class Value>
    Result<Value> wait(const std::function<void(Callback<void(Result<Value>)>)> &start)
    {
        std::optional<Result<Value>> answer;
        start([&answer](Result<Value> result) { answer = std::move(result); });
        if (!QTest::qWaitFor([&] { return answer.has_value(); }, 20'000))
            return Error{.message = "no answer"};
        return std::move(*answer);
    }
    Result<void> write(Keyring &keyring, const char *id, const char *text)
    {
        return wait<void>([&](auto done) { keyring.write(id, Secret(text), std::move(done)); });
    }
    Result<Secret> read(Keyring &keyring, const char *id)
    {
        return wait<Secret>([&](auto done) { keyring.read(id, std::move(done)); });
    }

private slots:
    void initTestCase() { m_record = m_folder.filePath(QStringLiteral("keyring.json")).toStdString(); }
    void everySessionIsTried()
    {
        if (!m_case.isEmpty())
            return;
        for (const char *tool : {"dbus-run-session", "gnome-keyring-daemon"})
            if (QStandardPaths::findExecutable(QString::fromUtf8(tool)).isEmpty())
                QSKIP("needs dbus-run-session and gnome-keyring-daemon");
        QProcess script;
        script.setProcessChannelMode(QProcess::MergedChannels);
        script.start(QStringLiteral(TESTS_DIR "/secrets/keyring.sh"), {QCoreApplication::applicationFilePath()});
        QVERIFY(script.waitForFinished(120'000));
        const QByteArray end = script.readAll().right(900); // QtTest prints about a thousand characters
        QVERIFY2(script.exitStatus() == QProcess::NormalExit && script.exitCode() == 0, end);
    }
    void anUnlockedKeyringKeepsSecrets()
    {
        if (m_case != "unlocked")
            return;
        Keyring keyring(m_record, "tollgate-test");
        QVERIFY(wait<void>([&](auto done) { keyring.selfTest(std::move(done)); }));
        const auto absent = read(keyring, "openai");
        QVERIFY(!absent && absent.error().message.find("is not in the keyring") != std::string::npos);
        QVERIFY(write(keyring, "openai", "sk-one"));
        QVERIFY(write(keyring, "openai", "sk-two"));
        Keyring again(m_record, "tollgate-test");
        QVERIFY(read(again, "openai")->reveal() == "sk-two");
        QFile record(QString::fromStdString(m_record));
        QVERIFY(record.open(QIODevice::ReadOnly));
        QVERIFY(!record.readAll().contains("sk-"));
        QVERIFY(wait<void>([&](auto done) { again.remove("openai", std::move(done)); }));
        QVERIFY(!read(again, "openai"));
    }
    void aKeyringThatDoesNotGiveItOutIsNotWrittenOver()
    {
        if (m_case != "unlocked")
            return;
        // As if another keyring had taken it: this one has never heard of it.
        QFile record(QString::fromStdString(m_record));
        QVERIFY(record.open(QIODevice::WriteOnly));
        record.write("{\"gone\":\"secret-service\",\"elsewhere\":\"kwallet\"}");
        record.close();
        Keyring keyring(m_record, "tollgate-test");
        QVERIFY(read(keyring, "gone").error().message.find("probably locked") != std::string::npos);
        QVERIFY(read(keyring, "elsewhere").error().message.find("was stored in kwallet") != std::string::npos);
        QCOMPARE(write(keyring, "gone", "x").error().kind, ErrorKind::Conflict);
        QVERIFY(!read(keyring, "gone"));
    }
    void theCommandLineKeepsKeysInTheKeyring()
    {
        if (m_case != "unlocked")
            return;
        CliBench bench;
        for (const char *variable : {"DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR"})
            bench.more.insert(QString::fromUtf8(variable), qEnvironmentVariable(variable));
        const Ended added = bench.run("providers add openai --key-stdin", "sk-in-the-keyring\n");
        QVERIFY2(added.out.contains("keychain:openai"), (added.out + added.err).constData());
        QVERIFY2(!bench.run("providers list").out.contains("credential not found"), "the list does not wait for it");

        QVERIFY(!bench.serve().isEmpty());
        const Ended key = bench.run("env --get TOLLGATE_KEY");
        QVERIFY2(key.out.startsWith("sk-"), key.err.constData());
        QCOMPARE(bench.run("env --get TOLLGATE_KEY").out, key.out);
        QVERIFY(!QFileInfo::exists(bench.path(".local/share/tollgate/this-computer.key")));

        QCOMPARE(bench.run("vault init --keyring").code, 0);
        QCOMPARE(bench.run("vault set mine", "sk-in-the-vault\n").code, 0);
        QCOMPARE(bench.run("vault rekey --keyring").code, 0);
        QCOMPARE(bench.run("stop").code, 0);
        QVERIFY(!bench.serve().isEmpty());
        QTRY_VERIFY(bench.run("vault list").out.contains("vault:mine"));
        QCOMPARE(bench.run("stop").code, 0);

        // The same folder without the session: nothing is written over, and the way out is named.
        bench.more.remove(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"));
        QVERIFY(bench.run("providers list").out.contains("credential not found"));
        const Ended again = bench.run("providers add openai --key-stdin", "sk-another\n");
        QVERIFY2(again.code != 0 && again.err.contains("Not overwritten"), (again.out + again.err).constData());
        QVERIFY(!bench.serve().isEmpty());
        const Ended other = bench.run("env --get TOLLGATE_KEY");
        QVERIFY2(other.code == 0 && other.out != key.out, other.err.constData());
        QVERIFY(bench.run("keys info this_computer").code == 1);
        QVERIFY(bench.run({QStringLiteral("keys"), QStringLiteral("info"), QStringLiteral("this computer")}).code == 0);
    }
    void aLockedKeyringIsSaidToBeUnusable()
    {
        if (m_case != "locked")
            return;
        Keyring keyring(m_record, "tollgate-test", std::chrono::seconds(5));
        const auto written = write(keyring, "openai", "sk-one");
        QVERIFY(!written);
        QCOMPARE(written.error().kind, ErrorKind::CredentialMissing);
        QVERIFY2(written.error().message.find("vault") != std::string::npos, written.error().message.c_str());
        QVERIFY(!wait<void>([&](auto done) { keyring.selfTest(std::move(done)); }));
        QVERIFY(!QFileInfo::exists(QString::fromStdString(m_record)));
    }
    void anOpenWalletKeepsSecrets()
    {
        if (m_case != "wallet-open")
            return;
        QCOMPARE(QByteArray::fromStdString(Keyring::backend()), "kwallet");
        Keyring keyring(m_record, "tollgate-test");
        QVERIFY(wait<void>([&](auto done) { keyring.selfTest(std::move(done)); }));
        QVERIFY(!read(keyring, "openai"));
        QVERIFY(write(keyring, "openai", "sk-one"));
        QVERIFY(write(keyring, "openai", "sk-two"));
        Keyring again(m_record, "tollgate-test");
        QVERIFY(read(again, "openai")->reveal() == "sk-two");
        QVERIFY(wait<void>([&](auto done) { again.remove("openai", std::move(done)); }));
        QVERIFY(!read(again, "openai"));
    }
    /// What another desktop's keyring has taken is not written over by this one's.
    void aWalletInPlaceOfAnotherKeyringIsNotWrittenTo()
    {
        if (m_case != "wallet-open")
            return;
        QFile record(QString::fromStdString(m_record));
        QVERIFY(record.open(QIODevice::WriteOnly));
        record.write("{\"elsewhere\":\"secret-service\"}");
        record.close();
        Keyring keyring(m_record, "tollgate-test");
        QVERIFY(read(keyring, "elsewhere").error().message.find("was stored in secret-service") != std::string::npos);
        QCOMPARE(write(keyring, "elsewhere", "x").error().kind, ErrorKind::Conflict);
    }
    void theCommandLineKeepsKeysInTheWallet()
    {
        if (m_case != "wallet-open")
            return;
        CliBench bench;
        for (const char *variable :
             {"DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR", "XDG_CURRENT_DESKTOP", "KDE_SESSION_VERSION"})
            bench.more.insert(QString::fromUtf8(variable), qEnvironmentVariable(variable));
        const Ended added = bench.run("providers add openai --key-stdin", "sk-in-the-wallet\n");
        QVERIFY2(added.out.contains("keychain:openai"), (added.out + added.err).constData());
        QVERIFY2(!bench.run("providers list").out.contains("credential not found"), "the list does not wait for it");
    }
    /// Its daemon asks for the password, and nobody sees the question.
    void aWalletThatNobodyOpensIsSaidToWait()
    {
        if (m_case != "wallet-locked")
            return;
        Keyring keyring(m_record, "tollgate-test", std::chrono::seconds(5));
        const auto written = write(keyring, "openai", "sk-one");
        QVERIFY(!written);
        QCOMPARE(written.error().kind, ErrorKind::CredentialMissing);
        QVERIFY2(written.error().message.find("vault") != std::string::npos, written.error().message.c_str());
        QVERIFY(!QFileInfo::exists(QString::fromStdString(m_record)));
    }
    void withoutAWalletTheWayOutIsNamed()
    {
        if (m_case != "wallet-off")
            return;
        Keyring keyring(m_record, "tollgate-test", std::chrono::seconds(5));
        const auto written = write(keyring, "openai", "sk-one");
        QVERIFY(!written);
        QVERIFY2(written.error().message.find("env:") != std::string::npos, written.error().message.c_str());
        QVERIFY(!QFileInfo::exists(QString::fromStdString(m_record)));
    }
    void withoutABusTheWayOutIsNamed()
    {
        if (m_case != "nobus")
            return;
        Keyring keyring(m_record, "tollgate-test", std::chrono::seconds(5));
        const auto absent = read(keyring, "openai");
        QVERIFY(!absent);
        QVERIFY2(absent.error().message.find("env:NAME") != std::string::npos, absent.error().message.c_str());
        QVERIFY(!write(keyring, "openai", "sk-one"));
    }
};

QTEST_GUILESS_MAIN(tst_DesktopKeyring)
#include "tst_DesktopKeyring.moc"
