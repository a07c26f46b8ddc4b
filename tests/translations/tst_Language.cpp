// SPDX-License-Identifier: GPL-3.0-or-later
// The command line speaks the system's language to people, and English to programs.
#include "tests/support/CliBench.h"
#include "translations/Language.h"

#include <QLocale>
#include <QTcpSocket>
#include <QXmlStreamReader>

using namespace tollgate;

namespace {

/// How a text of the command line is translated in a file of translations.
QByteArray translated(const QString &code, const QString &source)
{
    QFile file(QStringLiteral(TESTS_DIR "/../translations/tollgate_%1.ts").arg(code));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    bool isNext = false;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"source")
            isNext = xml.readElementText() == source;
        else if (xml.isStartElement() && isNext && xml.name() == u"translation")
            return xml.readElementText().toUtf8();
    }
    return {};
}

} // namespace

class tst_Language : public QObject {
    Q_OBJECT

    static QProcessEnvironment locale(const char *value)
    {
        QProcessEnvironment environment;
        environment.insert(QStringLiteral("LC_ALL"), QLatin1String(value));
        return environment;
    }
    /// What a gateway answers to somebody without a key.
    static QByteArray refusal(CliBench &bench)
    {
        const QUrl url(QString::fromUtf8(bench.serve().trimmed()));
        QTcpSocket socket;
        socket.connectToHost(url.host(), static_cast<quint16>(url.port()));
        socket.write("GET /v1/models HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");
        QByteArray answer;
        while (socket.state() != QAbstractSocket::UnconnectedState && socket.waitForReadyRead(CliBench::patience))
            answer += socket.readAll();
        return answer.mid(answer.indexOf("\r\n\r\n"));
    }

private slots:
    void theSystemIsAskedForItsLanguage_data()
    {
        QTest::addColumn<QByteArray>("asked");
        QTest::addColumn<QByteArray>("list");
        QTest::addColumn<QString>("spoken");
        const auto row = [](const char *asked, const char *list, const char *spoken) {
            QTest::addRow("%s %s", asked, list) << QByteArray(asked) << QByteArray(list) << QString::fromLatin1(spoken);
        };
        row("de_AT.UTF-8", "", "de");
        row("fr_CA.UTF-8", "", "fr");
        row("es_MX.UTF-8", "", "es");
        row("ja_JP.UTF-8", "", "ja");
        row("zh_CN.UTF-8", "", "zh_CN");
        row("zh_TW.UTF-8", "", "");
        row("it_IT.UTF-8", "", "");
        row("it_IT.UTF-8", "it:fr:de", "fr");
        row("C.UTF-8", "", "");
        row("en_GB.UTF-8", "", "");
    }
    void theSystemIsAskedForItsLanguage()
    {
        QFETCH(QByteArray, asked);
        QFETCH(QByteArray, list);
        QFETCH(QString, spoken);
        const QString source = QStringLiteral("Does a gateway run, and where?");
        CliBench bench;
        bench.more = locale(asked.constData());
        if (!list.isEmpty())
            bench.more.insert(QStringLiteral("LANGUAGE"), QString::fromLatin1(list));
        const QByteArray expected = spoken.isEmpty() ? source.toUtf8() : translated(spoken, source);
        QVERIFY(!expected.isEmpty());
        const Ended ended = bench.run("help");
        QCOMPARE(ended.code, 0);
        QVERIFY2(ended.out.contains(expected), ended.out.constData());
    }

    void failuresAreTold()
    {
        CliBench bench;
        bench.more = locale("de_DE.UTF-8");
        const Ended ended = bench.run("keys info nobody");
        QVERIFY(ended.code != 0);
        const QByteArray expected
            = translated(QStringLiteral("de"),
                         QStringLiteral("There is no such key. Name it by its name, its id or the key itself."));
        QVERIFY2(!expected.isEmpty() && ended.err.contains(expected), ended.err.constData());
    }

    void programsReadEnglish_data()
    {
        QTest::addColumn<QByteArray>("line");
        for (const char *line : {"keys list --json", "config get --json", "providers list --json", "status --json",
                                 "keys info nobody --json", "doctor --bundle /nowhere/file.json"})
            QTest::addRow("%s", line) << QByteArray(line);
    }
    void programsReadEnglish()
    {
        QFETCH(QByteArray, line);
        CliBench bench;
        const Ended plain = bench.run(line.constData());
        bench.more = locale("de_DE.UTF-8");
        const Ended german = bench.run(line.constData());
        QCOMPARE(german.out, plain.out);
        QCOMPARE(german.err, plain.err);
        QCOMPARE(german.code, plain.code);
    }

    void theGatewaysAnswersAndTheLineThatScriptsWaitForAreTheSame()
    {
        CliBench english, japanese;
        japanese.more = locale("ja_JP.UTF-8");
        const QByteArray answer = refusal(english);
        QVERIFY2(answer.contains("message"), answer.constData());
        QCOMPARE(refusal(japanese), answer);
    }

    void figuresAndDatesFollowTheLanguage()
    {
        words::speak(QStringLiteral("de"), words::Face::Window);
        QCOMPARE(QLocale().toString(1234.5, 'f', 2), QStringLiteral("1.234,50"));
        QCOMPARE(QLocale().toString(QDate(2026, 11, 21), QStringLiteral("dddd")), QStringLiteral("Samstag"));
        words::speak(QStringLiteral("en"), words::Face::Window);
        QCOMPARE(QLocale().toString(1234.5, 'f', 2), QStringLiteral("1,234.50"));
        QCOMPARE(QCoreApplication::translate("tollgate::ui", "%n days ago", nullptr, 1), QStringLiteral("1 day ago"));
        words::speakToPrograms();
        QCOMPARE(QLocale().toString(1234.5, 'f', 2), QStringLiteral("1234.50"));
        QCOMPARE(QCoreApplication::translate("tollgate::ui", "%n days ago", nullptr, 1), QStringLiteral("1 days ago"));
        words::speak(QStringLiteral("xx"), words::Face::Window); // a window of another version has chosen it
        QCOMPARE(QLocale().language(), QLocale::C);
    }
};

QTEST_GUILESS_MAIN(tst_Language)
#include "tst_Language.moc"
