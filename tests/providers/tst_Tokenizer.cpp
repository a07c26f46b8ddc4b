// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/Scan.h"
#include "core/providers/Embedded.h"
#include "core/providers/RankTable.h"
#include "core/providers/Tokenizer.h"

#include <QElapsedTimer>
#include <QFile>
#include <QtTest>

using namespace tollgate;

class tst_Tokenizer : public QObject {
    Q_OBJECT
private slots:
    /// TOKEN_CASES names another file of cases, for a longer look.
    void countsWhatTheReferenceCounts()
    {
        QFile file(qEnvironmentVariable("TOKEN_CASES", QStringLiteral(TESTS_DIR "/providers/token_cases.jsonl")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        int cases = 0;
        while (!file.atEnd()) {
            const std::string line = file.readLine().trimmed().toStdString();
            const auto members = json::members(line);
            QVERIFY2(members, line.c_str());
            const auto text = json::asString(json::find(*members, "text")->value);
            QVERIFY2(text, line.c_str());
            for (const auto &[name, ranks] : {std::pair("o200k", Ranks::O200k), std::pair("cl100k", Ranks::Cl100k)}) {
                const auto wanted = json::asInteger(json::find(*members, name)->value);
                const std::int64_t counted = countTokens(*text, ranks);
                QVERIFY2(counted == *wanted,
                         (std::string(name) + ", counted " + std::to_string(counted) + ": " + line).c_str());
            }
            ++cases;
        }
        QVERIFY(cases >= 300);
    }
    void everyTokenIsFoundByItsBytes()
    {
        for (const auto &[bytes, size] :
             {std::pair(embedded::o200k(), 199'998U), std::pair(embedded::cl100k(), 100'256U)}) {
            const RankTable table(bytes);
            QCOMPARE(table.size(), size);
            for (std::uint32_t rank = 0; rank < size; ++rank)
                QCOMPARE(table.rankOf(table.token(rank)), rank);
            QCOMPARE(table.rankOf("no token is spelled like this one"), RankTable::none);
        }
    }
    void piecesAddUpToTheText()
    {
        std::string text;
        std::uint32_t state = 1;
        for (int i = 0; i < 20'000; ++i) { // bytes at random: most of it is no UTF-8
            state = state * 1'664'525U + 1'013'904'223U;
            text += static_cast<char>(state >> 24);
        }
        for (const Ranks ranks : {Ranks::O200k, Ranks::Cl100k}) {
            WordSplitter words(text, ranks);
            std::string joined;
            for (std::string_view piece = words.next(); !piece.empty(); piece = words.next())
                joined += piece;
            QVERIFY(joined == text);
            QVERIFY(countTokens(text, ranks) > 0);
        }
    }
    void aMegabyteOfOneLetterEnds()
    {
        QElapsedTimer timer;
        timer.start();
        const std::int64_t count = countTokens(std::string(1'000'000, 'a'), Ranks::O200k);
        QVERIFY(count > 10'000 && count < 500'000);
        QVERIFY2(timer.elapsed() < 20'000, "it is n log n, not n squared");
    }
    void speedIsShown()
    {
        QFile file(QStringLiteral(TESTS_DIR "/providers/tst_Tokenizer.cpp"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const std::string once = file.readAll().toStdString();
        std::string text;
        while (text.size() < 4'000'000)
            text += once;
        QElapsedTimer timer;
        timer.start();
        const std::int64_t count = countTokens(text, Ranks::O200k);
        const double seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
        qInfo("%.1f MB/s, %lld tokens", static_cast<double>(text.size()) / 1e6 / seconds,
              static_cast<long long>(count));
        QVERIFY(count > 0);
    }
    void modelsHaveTheirRanks_data()
    {
        QTest::addColumn<QByteArray>("provider");
        QTest::addColumn<QByteArray>("model");
        QTest::addColumn<bool>("older");
        QTest::addColumn<bool>("exact");
        const auto row = [](const char *provider, const char *model, bool older, bool exact) {
            QTest::addRow("%s %s", provider, model) << QByteArray(provider) << QByteArray(model) << older << exact;
        };
        row("openai", "gpt-4o-mini", false, true);
        row("openai", "gpt-4.1", false, true);
        row("openai", "gpt-5.4-nano", false, true);
        row("openai", "o3-mini", false, true);
        row("openai", "gpt-4-turbo", true, true);
        row("openai", "gpt-4", true, true);
        row("openai", "gpt-3.5-turbo-0125", true, true);
        row("openai", "text-embedding-3-large", true, true);
        row("openai", "ft:gpt-4o-2024-08-06:me::1", false, true);
        row("openrouter", "openai/gpt-4o", false, true);
        row("groq", "openai/gpt-oss-120b", false, true);
        row("anthropic", "claude-sonnet-4-5", false, false);
        row("groq", "llama-3.1-8b-instant", false, false);
        row("demo", "gpt-4o", false, false);
        row("openai", "davinci-002", false, false);
        row("", "", false, false);
    }
    void modelsHaveTheirRanks()
    {
        QFETCH(QByteArray, provider);
        QFETCH(QByteArray, model);
        QFETCH(bool, older);
        QFETCH(bool, exact);
        bool isExact = !exact;
        const Ranks ranks = ranksFor(provider.toStdString(), model.toStdString(), &isExact);
        QCOMPARE(ranks == Ranks::Cl100k, older);
        QCOMPARE(isExact, exact);
        QVERIFY(ranksFor(provider.toStdString(), model.toStdString()) == ranks);
    }
};

QTEST_GUILESS_MAIN(tst_Tokenizer)
#include "tst_Tokenizer.moc"
