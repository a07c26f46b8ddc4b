// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

/// `tollgate` without a command, on computers with and without a display.
class tst_Display : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_home;

    /// Only what a test names: whoever runs it may sit at a display.
    QProcessEnvironment environment(const QString &variable = {}, const QString &value = {}) const
    {
        QProcessEnvironment made = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "XDG_SESSION_TYPE"})
            made.remove(QLatin1String(name));
        made.insert(QStringLiteral("HOME"), m_home.path());
        made.insert(QStringLiteral("TOLLGATE_DATA_DIR"), m_home.filePath(QStringLiteral("data")));
        if (!variable.isEmpty())
            made.insert(variable, value);
        return made;
    }

private slots:
    void aDisplayThatIsGoneIsNamedAndServeAdvised_data()
    {
        QTest::addColumn<QString>("variable");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("X, no command") << QStringLiteral("DISPLAY") << QStringLiteral(":4711") << QStringList();
        QTest::newRow("X, window") << QStringLiteral("DISPLAY") << QStringLiteral(":4711")
                                   << QStringList{QStringLiteral("window"), QStringLiteral("--hidden")};
        QTest::newRow("Wayland") << QStringLiteral("WAYLAND_DISPLAY") << QStringLiteral("/nowhere/wayland-7")
                                 << QStringList();
        QTest::newRow("a plugin that is not there")
            << QStringLiteral("QT_QPA_PLATFORM") << QStringLiteral("slate") << QStringList();
    }
    void aDisplayThatIsGoneIsNamedAndServeAdvised()
    {
        QFETCH(const QString, variable);
        QFETCH(const QString, value);
        QFETCH(const QStringList, arguments);
        QProcess tollgate;
        tollgate.setProcessEnvironment(environment(variable, value));
        tollgate.start(QStringLiteral(TOLLGATE_BINARY), arguments);
        QVERIFY(tollgate.waitForFinished(60'000));
        const QString said = QString::fromUtf8(tollgate.readAllStandardError());
        QCOMPARE(tollgate.exitStatus(), QProcess::NormalExit);
        QVERIFY2(tollgate.exitCode() == 69, qPrintable(said));
        QCOMPARE(said.count(u'\n'), 1); // in our words, without Qt's
        QVERIFY2(said.contains(variable + u'=' + value), qPrintable(said));
        QVERIFY2(said.contains(QStringLiteral("'tollgate serve'")), qPrintable(said));
    }
    void withoutAnyDisplayTheCommandsAreListed()
    {
        QProcess tollgate;
        tollgate.setProcessEnvironment(environment());
        tollgate.start(QStringLiteral(TOLLGATE_BINARY), QStringList());
        QVERIFY(tollgate.waitForFinished(60'000));
        QCOMPARE(tollgate.exitCode(), 2);
        QVERIFY(tollgate.readAllStandardError().contains("tollgate serve"));
    }
    void whereThereIsOneTheWindowRunsTheGateway()
    {
        QProcess tollgate;
        QProcessEnvironment variables = environment(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        QVERIFY(QDir().mkpath(m_home.filePath(QStringLiteral(".config/tollgate"))));
        QFile config(m_home.filePath(QStringLiteral(".config/tollgate/config.yaml")));
        QVERIFY(config.open(QIODevice::WriteOnly));
        config.write("tollgate:\n  server:\n    port: 0\n  discovery:\n    enabled: false\n");
        config.close();
        variables.insert(QStringLiteral("XDG_CONFIG_HOME"), m_home.filePath(QStringLiteral(".config")));
        tollgate.setProcessEnvironment(variables);
        tollgate.start(QStringLiteral(TOLLGATE_BINARY), QStringList());
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_home.filePath(QStringLiteral("data/control.json"))), 60'000);
        QCOMPARE(tollgate.state(), QProcess::Running);
        tollgate.terminate();
        QVERIFY(tollgate.waitForFinished(60'000));
        QCOMPARE(tollgate.exitStatus(), QProcess::NormalExit);
        QCOMPARE(tollgate.exitCode(), 0);
    }
};

QTEST_GUILESS_MAIN(tst_Display)
#include "tst_Display.moc"
