// SPDX-License-Identifier: GPL-3.0-or-later
// Against a real gnome-keyring: keyring.sh starts this program in sessions of their own and says in
// TOLLGATE_KEYRING_CASE what it will find there. Run by itself it starts keyring.sh.
#include "core/secrets/Keyring.h"

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
        QVERIFY2(script.exitStatus() == QProcess::NormalExit && script.exitCode() == 0, script.readAll());
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
