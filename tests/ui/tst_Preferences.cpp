// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/Preferences.h"

#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

using namespace tollgate::ui;

class tst_Preferences : public QObject {
    Q_OBJECT

    const QStringList m_program{QStringLiteral("/opt/a place/tollgate"), QStringLiteral("window"),
                                QStringLiteral("--hidden")};

private slots:
    void theStartAtLoginIsAFileThatGoesAgain()
    {
        const QTemporaryDir home;
        Preferences preferences(home.path(), m_program);
        QVERIFY(!preferences.startsAtLogin() && !QFile::exists(preferences.autostartFile()));
        QVERIFY(preferences.setStartsAtLogin(true));
        QCOMPARE(preferences.autostartFile(), home.path() + QStringLiteral("/autostart/tollgate.desktop"));
        QSettings entry(preferences.autostartFile(), QSettings::IniFormat);
        entry.beginGroup(QStringLiteral("Desktop Entry"));
        QCOMPARE(entry.value(QStringLiteral("Type")).toString(), QStringLiteral("Application"));
        QVERIFY(preferences.startsAtLogin());
        QVERIFY(preferences.setStartsAtLogin(false));
        QVERIFY(!preferences.startsAtLogin() && !QFile::exists(preferences.autostartFile()));
        QVERIFY(preferences.setStartsAtLogin(false)); // it is so already
    }

    void anEntryThatTheDesktopHasSwitchedOffIsOff()
    {
        const QTemporaryDir home;
        Preferences preferences(home.path(), m_program);
        QVERIFY(preferences.setStartsAtLogin(true));
        QFile file(preferences.autostartFile());
        QVERIFY(file.open(QIODevice::Append) && file.write("Hidden=true\n") > 0);
        file.close();
        QVERIFY(!preferences.startsAtLogin());
        QVERIFY(preferences.setStartsAtLogin(true) && preferences.startsAtLogin());
    }

    void whatCannotBeWrittenIsSaid()
    {
        Preferences nowhere(QStringLiteral("/proc/nothing/here"), m_program);
        QVERIFY(!nowhere.setStartsAtLogin(true) && !nowhere.startsAtLogin());
        Preferences without;
        QVERIFY(!without.canStartAtLogin() && !without.setStartsAtLogin(true));
    }

    void theProgramIsWrittenSoThatDesktopsReadIt_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::addColumn<QString>("line");
        QTest::addRow("with a blank") << QStringList{QStringLiteral("/opt/a place/tollgate"),
                                                     QStringLiteral("--hidden")}
                                      << QStringLiteral("\"/opt/a place/tollgate\" \"--hidden\"");
        QTest::addRow("with a dollar") << QStringList{QStringLiteral("/a$b")} << QStringLiteral("\"/a\\\\$b\"");
        QTest::addRow("with a percent sign") << QStringList{QStringLiteral("/a%b")} << QStringLiteral("\"/a%%b\"");
        QTest::addRow("with a backslash") << QStringList{QStringLiteral("/a\\b")} << QStringLiteral("\"/a\\\\\\\\b\"");
    }
    void theProgramIsWrittenSoThatDesktopsReadIt()
    {
        QFETCH(QStringList, command);
        QFETCH(QString, line);
        QCOMPARE(execLine(command), line);
    }

    void whatWasChosenIsRemembered()
    {
        const QTemporaryDir home;
        {
            Preferences preferences(home.path(), m_program);
            QVERIFY(preferences.appearance() == Look::Choice::System && preferences.notifies());
            QSignalSpy changed(&preferences, &Preferences::changed);
            preferences.setAppearance(Look::Choice::Dark);
            preferences.setNotifies(false);
            QVERIFY(preferences.language().isEmpty());
            preferences.setLanguage(QStringLiteral("ja"));
            QCOMPARE(changed.size(), 3);
            QVERIFY(Look::the().isDark());
        }
        const Preferences again(home.path(), m_program);
        QVERIFY(again.appearance() == Look::Choice::Dark && !again.notifies());
        QCOMPARE(again.language(), QStringLiteral("ja"));
    }
};

QTEST_MAIN(tst_Preferences)
#include "tst_Preferences.moc"
