// SPDX-License-Identifier: GPL-3.0-or-later
// Manual page and completions say what the table of commands says, and the completion completes.
#include "tests/support/CliBench.h"

#include <QRegularExpression>

using namespace tollgate;

class tst_Describe : public QObject {
    Q_OBJECT

    /// What bash offers for a line; the last word is the one that is completed.
    static QByteArrayList completed(const QString &script, const char *line)
    {
        QProcess bash;
        bash.start(QStringLiteral("bash"),
                   {QStringLiteral("-c"),
                    QStringLiteral("eval \"$0\"; IFS='|' read -ra COMP_WORDS <<< \"$1\"; "
                                   "[[ $1 == *'|' ]] && COMP_WORDS+=(''); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); "
                                   "_tollgate; printf '%s\\n' \"${COMPREPLY[@]}\""),
                    script, QString::fromUtf8(line).replace(u' ', u'|')});
        bash.waitForFinished(CliBench::patience);
        return bash.readAllStandardOutput().trimmed().split('\n');
    }

private slots:
    void theFilesInPackagingAreNew_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("file");
        QTest::newRow("manual") << "manual"
                                << "man/tollgate.1";
        QTest::newRow("bash") << "completion bash"
                              << "completions/tollgate.bash";
        QTest::newRow("zsh") << "completion zsh"
                             << "completions/_tollgate";
        QTest::newRow("fish") << "completion fish"
                              << "completions/tollgate.fish";
    }
    void theFilesInPackagingAreNew()
    {
        QFETCH(QString, command);
        QFETCH(QString, file);
        CliBench bench;
        const Ended made = bench.run(command.toUtf8().constData());
        QCOMPARE(made.code, 0);
        QFile kept(QStringLiteral(TESTS_DIR "/../packaging/") + file);
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QVERIFY2(kept.readAll() == made.out, "run packaging/describe.sh");
    }

    void everyCommandAndOptionOfTheHelpIsInTheManual()
    {
        CliBench bench;
        const QByteArray manual = bench.run("manual").out.replace("\\-", "-");
        static const QRegularExpression row(QStringLiteral("^  ([a-z]+(?: [a-z]+)?)  +[A-Z]"),
                                            QRegularExpression::MultilineOption);
        static const QRegularExpression option(QStringLiteral("^  (-[-a-z]+)"), QRegularExpression::MultilineOption);
        const QString overview = QString::fromUtf8(bench.run("help").out).section(QStringLiteral("Commands:"), 1);
        int seen = 0;
        for (auto rows = row.globalMatch(overview); rows.hasNext(); ++seen) {
            const QString name = rows.next().captured(1);
            QVERIFY2(manual.contains(".SS \"tollgate " + name.toUtf8()), qPrintable(name));
            const QString help
                = QString::fromUtf8(bench.run((name + QStringLiteral(" --help")).toUtf8().constData()).out);
            for (auto options = option.globalMatch(help); options.hasNext();) {
                const QByteArray word = options.next().captured(1).toUtf8();
                QVERIFY2(manual.contains("\\fB" + word + "\\fR"), word.constData());
            }
        }
        QVERIFY(seen > 30);
    }

    void bashCompletes_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("offers");
        QTest::newRow("a command") << QByteArray("tollgate ser") << QByteArray("serve");
        QTest::newRow("a second word") << QByteArray("tollgate keys re") << QByteArray("regenerate revoke resume");
        QTest::newRow("an option") << QByteArray("tollgate serve --tls") << QByteArray("--tls-cert --tls-key");
        QTest::newRow("an option after an operand")
            << QByteArray("tollgate keys create alice --bud") << QByteArray("--budget");
        QTest::newRow("after an operand") << QByteArray("tollgate doctor x.json --bun") << QByteArray("--bundle");
        QTest::newRow("a file") << QByteArray("tollgate prices update ") << QByteArray("");
    }
    void bashCompletes()
    {
        QFETCH(QByteArray, line);
        QFETCH(QByteArray, offers);
        CliBench bench;
        const QString script = QString::fromUtf8(bench.run("completion bash").out);
        QCOMPARE(completed(script, line.constData()).join(' '), offers);
    }

    void failuresAreMadeOfWordsThatCanBeTranslated()
    {
        const QRegularExpression untranslated(QStringLiteral(
            "Error\\{\\s*(\\.kind|ErrorKind)|fail\\(\\s*\\{|failure\\([^;]*?,\\s*\"|failUsage\\(\\s*\""));
        const QDir app(QStringLiteral(TESTS_DIR "/../app"));
        QVERIFY(app.entryList({QStringLiteral("*.cpp")}).size() > 20);
        for (const QString &name : app.entryList({QStringLiteral("*.cpp")})) {
            QFile file(app.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QRegularExpressionMatch found = untranslated.match(QString::fromUtf8(file.readAll()));
            QVERIFY2(!found.hasMatch(), qPrintable(name + QStringLiteral(": ") + found.captured()));
        }
        QVERIFY(untranslated.match(QStringLiteral("return failure(ErrorKind::Config, \"no\")")).hasMatch());
        QVERIFY(untranslated.match(QStringLiteral("return Error{ErrorKind::Config, what}")).hasMatch());
        QVERIFY(!untranslated.match(QStringLiteral("failure(ErrorKind::Config, tr(\"no\"))")).hasMatch());
    }

    void aMistypedCommandIsAnsweredWithTheNearestOne()
    {
        CliBench bench;
        for (const auto &[typed, meant] : {std::pair("statsu", "'status'"), std::pair("keys lits", "'keys list'")}) {
            const Ended ended = bench.run(typed);
            QCOMPARE(ended.code, 2);
            QVERIFY2(ended.err.contains(meant), ended.err.constData());
        }
    }
};

QTEST_GUILESS_MAIN(tst_Describe)
#include "tst_Describe.moc"
