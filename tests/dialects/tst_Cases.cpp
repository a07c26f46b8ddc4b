// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Log.h"
#include "tests/support/DialectCase.h"
#include "tests/support/GatewayCase.h"

#include <cstring>
#include <QDirIterator>
#include <QFile>
#include <QtTest>

using namespace tollgate;

namespace {

/// How a kind of case is played: `kind:` in its header. A new kind is a row here.
using Play = Result<GoldenCase> (*)(const GoldenCase &given, std::size_t slice);
constexpr std::pair<std::string_view, Play> kinds[] = {
    {"exchange", playExchange},
    {"translate request", playTranslatedRequest},
    {"translate answer", playTranslatedAnswer},
    {"translate stream", playTranslatedStream},
};

bool blesses = false;

Play playOf(std::string_view kind)
{
    for (const auto &[name, play] : kinds)
        if (name == kind)
            return play;
    return nullptr;
}

} // namespace

/// Every tests/cases/<folder>/*.case. `tst_Cases --bless` writes what comes out now into the files: look at the
/// difference before committing it.
class tst_Cases : public QObject {
    Q_OBJECT

private slots:
    void whatComesOutIsWhatTheFileSays_data()
    {
        QTest::addColumn<QString>("path");
        const QString root = QStringLiteral(TESTS_DIR "/cases/");
        QDirIterator files(root, {QStringLiteral("*.case")}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            QTest::newRow(qPrintable(path.mid(root.size()))) << path;
        }
    }
    void whatComesOutIsWhatTheFileSays()
    {
        QFETCH(QString, path);
        const Result<GoldenCase> given = GoldenCase::read(path.toStdString());
        QVERIFY2(given, given ? "" : given.error().message.c_str());
        const Play play = playOf(given->value("kind"));
        QVERIFY2(play, "the header has no kind that there is a player for");
        std::string whole;
        for (const std::size_t slice : caseSlices) {
            const Result<GoldenCase> played = play(*given, slice);
            QVERIFY2(played, played ? "" : played.error().message.c_str());
            if (slice == caseSlices[0]) {
                whole = played->text();
                continue;
            }
            const std::string difference = firstDifference(whole, played->text());
            QVERIFY2(difference.empty(),
                     ("in slices of " + std::to_string(slice) + " it is different: " + difference).c_str());
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QByteArray stands = file.readAll();
        if (blesses && stands != QByteArray::fromStdString(whole)) {
            QVERIFY(file.resize(0));
            QCOMPARE(file.write(whole.data(), qint64(whole.size())), qint64(whole.size()));
            return;
        }
        QVERIFY2(stands == QByteArray::fromStdString(whole),
                 (firstDifference(stands.toStdString(), whole) + "\n  (tst_Cases --bless takes it over)").c_str());
    }

    /// REGRESSIONS.tsv: id, fact, case.
    void whatWentWrongElsewhereIsHeldByACase()
    {
        QFile file(QStringLiteral(TESTS_DIR "/cases/REGRESSIONS.tsv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QSet<QByteArray> ids;
        while (!file.atEnd()) {
            const QByteArray line = file.readLine().trimmed();
            if (line.startsWith('#') || line.startsWith("id\t"))
                continue;
            const QList<QByteArray> columns = line.split('\t');
            QVERIFY2(columns.size() == 3 && !columns[1].isEmpty(), line.constData());
            QVERIFY2(!ids.contains(columns[0]), (columns[0] + " is there twice").constData());
            ids.insert(columns[0]);
            QVERIFY2(QFile::exists(QStringLiteral(TESTS_DIR "/cases/") + QString::fromUtf8(columns[2])),
                     (columns[0] + ": there is no " + columns[2]).constData());
        }
        QVERIFY(ids.size() > 60);
    }

    void aCaseIsWrittenAsItWasRead()
    {
        GoldenCase made;
        made.about = "Bytes that no text file keeps.\n";
        made.header = {{"kind", "exchange"}};
        made.sections = {{"empty", ""},           {"ends with a line", "a\n"}, {"only a line", "\n"},
                         {"crlf", "a\r\n\r\nb"},  {"a mark", "x\n=== y\n"},    {"no text", std::string("\0\xff\\", 3)},
                         {"plain", "\u00e9 \\n"}, {"last", "data: [DONE]\n\n"}};
        const Result<GoldenCase> read = GoldenCase::parse("", made.text());
        QVERIFY(read);
        QCOMPARE(read->about, made.about);
        QVERIFY(read->header == made.header);
        QVERIFY(read->sections == made.sections);
        QCOMPARE(read->text(), made.text());
    }
};

int main(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i)
        if (std::strcmp(argv[i], "--bless") == 0) {
            blesses = true;
            std::copy(argv + i + 1, argv + argc, argv + i);
            --argc;
            break;
        }
    log::setLevel(log::Level::Error);
    QCoreApplication application(argc, argv);
    tst_Cases cases;
    return QTest::qExec(&cases, argc, argv);
}

#include "tst_Cases.moc"
