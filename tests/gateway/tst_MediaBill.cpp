// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/openai_media/Relay.h"
#include "core/gateway/MediaBill.h"
#include "core/gateway/PriceMemo.h"
#include "core/providers/BuiltInPrices.h"

#include <QtTest>

using namespace tollgate;

namespace {

std::string form(const std::string &member, const std::string &value, const std::string &file)
{
    const std::string disposition = "\r\nContent-Disposition: form-data; name=";
    return "--b" + disposition + "\"model\"\r\n\r\nm\r\n--b" + disposition + '"' + member + "\"\r\n\r\n" + value
        + "\r\n--b" + disposition + "\"file\"; filename=\"a\"\r\n\r\n" + file + "\r\n--b--\r\n";
}

RequestView viewOf(Operation operation, const std::string &body)
{
    const bool isForm = body.starts_with("--");
    const Result<RequestView> view = media::read({.operation = operation,
                                                  .path = {},
                                                  .modelFromPath = {},
                                                  .contentType = isForm ? "multipart/form-data; boundary=b" : "",
                                                  .body = body});
    return view ? *view : RequestView();
}

} // namespace

/// The catalogue's prices, requests as clients send them, and what the bill must be by hand.
class tst_MediaBill : public QObject {
    Q_OBJECT

private slots:
    void whatWasAskedIsBilled_data()
    {
        QTest::addColumn<int>("operation");
        QTest::addColumn<QByteArray>("provider");
        QTest::addColumn<QByteArray>("model");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("cost");
        QTest::addColumn<QByteArray>("words");
        const auto row = [](const char *name, Operation operation, const char *provider, const char *model,
                            const std::string &body, const char *cost, const char *words) {
            QTest::newRow(name) << int(operation) << QByteArray(provider) << QByteArray(model)
                                << QByteArray::fromStdString(body) << QByteArray(cost) << QByteArray(words);
        };
        using enum Operation;
        row("an image", ImageGeneration, "openai", "dall-e-3", "{\"model\":\"m\",\"prompt\":\"a\"}", "0.04", "1 image");
        row("large and in high definition", ImageGeneration, "openai", "dall-e-3",
            "{\"model\":\"m\",\"size\":\"1024x1792\",\"quality\":\"hd\"}", "0.12", "1 image");
        row("a size that the list has no row for", ImageGeneration, "openai", "dall-e-3",
            "{\"model\":\"m\",\"size\":\"100x100\",\"n\":2}", "0.08", "2 images");
        row("three small ones", ImageGeneration, "openai", "dall-e-2", "{\"model\":\"m\",\"size\":\"256x256\",\"n\":3}",
            "0.048", "3 images");
        row("variations come as a form", ImageVariation, "openai", "dall-e-2", form("n", "2", "png"), "0.04",
            "2 images");
        row("a fixed price", ImageGeneration, "gemini", "imagen-4.0-generate-001", "{\"model\":\"m\",\"n\":4}", "0.16",
            "4 images");
        row("an unknown length is guessed", Transcription, "openai", "whisper-1",
            form("language", "en", std::string(20'000, 'x')), "0.001", "10.0 s of sound (estimated)");
        row("both members of a price are one price", Transcription, "soniox", "stt-async-v4",
            form("language", "en", std::string(200'000, 'x')), "0.002777778", "100.0 s of sound (estimated)");
        row("a provider that bills ten seconds at least", Transcription, "groq", "whisper-large-v3",
            form("language", "en", std::string(4'000, 'x')), "0.000308334", "10.0 s of sound (estimated)");
        row("characters, not bytes", Speech, "openai", "tts-1",
            "{\"model\":\"m\",\"input\":\"h\\u00e9llo \xe2\x82\xac\"}", "0.000105", "7 characters");
        row("a search", Rerank, "cohere", "rerank-v3.5", "{\"model\":\"m\",\"documents\":[\"a\",\"b\"]}", "0.002",
            "1 search");
        row(
            "more documents than a search ranks", Rerank, "cohere", "rerank-v3.5",
            "{\"model\":\"m\",\"documents\":[" +
                [] {
                    std::string many = "1";
                    for (int i = 0; i < 100; ++i)
                        many += ",1";
                    return many;
                }()
                + "]}",
            "0.004", "2 searches");
        row(
            "long documents count as several", Rerank, "bedrock", "amazon.rerank-v1:0",
            "{\"model\":\"m\",\"query\":\"q\",\"documents\":[" +
                [] {
                    const std::string thousandTokens = '"' + std::string(4'000, 'x') + '"';
                    std::string many = thousandTokens;
                    for (int i = 1; i < 40; ++i)
                        many += ',' + thousandTokens;
                    return many;
                }()
                + "]}",
            "0.002", "2 searches (estimated)");
        row("a price that no answer counts", ImageGeneration, "fireworks_ai",
            "accounts/fireworks/models/flux-1-schnell-fp8", "{\"model\":\"m\"}", "unpriced", "");
        row("a zero that is not free", Transcription, "fireworks_ai", "accounts/fireworks/models/fireworks-asr-v2",
            form("language", "en", "x"), "unpriced", "");
        row("nobody knows the price", ImageGeneration, "openai", "flux", "{\"model\":\"m\"}", "unpriced", "");
        row("priced by tokens only", Transcription, "openai", "gpt-4o-transcribe", form("language", "en", "x"),
            "unpriced", "");
    }
    void whatWasAskedIsBilled()
    {
        QFETCH(int, operation);
        QFETCH(QByteArray, provider);
        QFETCH(QByteArray, model);
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, cost);
        QFETCH(QByteArray, words);
        const BuiltInPrices book;
        PriceMemo prices(book);
        Deployment deployment;
        deployment.id = DeploymentId("d");
        deployment.provider = provider.toStdString();
        const Candidate candidate{
            .deployment = std::make_shared<const Deployment>(deployment), .model = model.toStdString(), .group = {}};
        const RequestView view = viewOf(static_cast<Operation>(operation), body.toStdString());
        QCOMPARE(view.model, std::string("m"));
        CallRecord record;
        for (int again = 0; again < 2; ++again) { // the second time from memory
            record = CallRecord();
            bill::media(record, prices.of(candidate, view.image)->price, {},
                        bill::asBilled(view.units, deployment.provider));
            QCOMPARE(record.unpriced, cost == "unpriced");
        }
        if (record.unpriced)
            return;
        QCOMPARE(QByteArray::fromStdString(record.cost.decimal()),
                 QByteArray::fromStdString(Money::parse(cost.toStdString())->decimal()));
        QCOMPARE(record.notes, std::vector<std::string>{"billed by " + words.toStdString()});
        QCOMPARE(record.usageSource == UsageSource::Estimated, words.contains("estimated"));
    }

    void soundIsCountedAsTheProviderCountsIt_data()
    {
        QTest::addColumn<QByteArray>("provider");
        QTest::addColumn<qint64>("heard");
        QTest::addColumn<qint64>("billed");
        QTest::newRow("to the nearest second") << QByteArray("openai") << qint64(10'499) << qint64(10'000);
        QTest::newRow("half a second is one more") << QByteArray("openai") << qint64(10'500) << qint64(11'000);
        QTest::newRow("a second at least") << QByteArray("openai") << qint64(200) << qint64(1'000);
        QTest::newRow("ten seconds at least") << QByteArray("groq") << qint64(2'345) << qint64(10'000);
        QTest::newRow("beyond them as it is") << QByteArray("groq") << qint64(12'345) << qint64(12'345);
        QTest::newRow("no rule is known") << QByteArray("soniox") << qint64(2'345) << qint64(2'345);
        QTest::newRow("nothing was heard") << QByteArray("groq") << qint64(0) << qint64(0);
    }
    void soundIsCountedAsTheProviderCountsIt()
    {
        QFETCH(QByteArray, provider);
        QFETCH(qint64, heard);
        QFETCH(qint64, billed);
        const Units units{.images = 2, .milliseconds = heard, .isEstimated = true};
        const Units wanted{.images = 2, .milliseconds = billed, .isEstimated = true};
        QCOMPARE(bill::asBilled(units, provider.toStdString()), wanted);
    }

    void searchesThatTheProviderCountsAreNotAGuess()
    {
        Units units{.searches = 2, .isEstimated = true};
        units.correctBy({.searches = 3});
        QCOMPARE(units, (Units{.searches = 3}));
    }

    void tokensGoBeforeUnits()
    {
        ModelPrice price;
        price.base.input = PricePerMillion{Money::dollars(5)};
        price.units.image = PricePerMillion{Money::dollars(40'000)};
        CallRecord record;
        bill::media(record, price, {.input = 1'000}, {.images = 1});
        QCOMPARE(record.cost.decimal(), std::string("0.005"));
        QVERIFY(record.notes.empty());
        bill::media(record, price, {}, {.images = 1});
        QCOMPARE(record.cost.decimal(), std::string("0.04"));
    }

    void whatTheAnswerCountsCorrectsWhatWasAsked()
    {
        Units units{.images = 4, .pixels = 4'000, .milliseconds = 9'000, .isEstimated = true};
        units.correctBy({.images = 3, .milliseconds = 8'500});
        QCOMPARE(units, (Units{.images = 3, .pixels = 3'000, .milliseconds = 8'500}));
        units.correctBy({});
        QCOMPARE(qint64(units.images), 3);
    }

    void aPriceWithoutAnyOfWhatWasUsedIsUnknownNotFree()
    {
        ModelPrice price;
        price.units.second = PricePerMillion{Money::dollars(100)};
        CallRecord record;
        bill::media(record, price, {}, {.images = 1});
        QVERIFY(record.unpriced);
        bill::media(record, ModelPrice(), {}, {.images = 1});
        QVERIFY(!record.unpriced && record.cost.isZero()); // free
        price.perRequest = Money::parse("0.01");
        bill::media(record, price, {}, {.images = 1});
        QCOMPARE(record.cost.decimal(), std::string("0.01"));
    }

    void hugeCountsEndAtTheLargestSum()
    {
        ModelPrice price;
        price.units = {.image = PricePerMillion{Money::fromNano(INT64_MAX)},
                       .pixel = {},
                       .second = PricePerMillion{Money::fromNano(INT64_MAX)},
                       .character = PricePerMillion{Money::fromNano(INT64_MAX)},
                       .search = {}};
        const std::int64_t most = INT64_MAX;
        const auto cost = costOf(Units{.images = most, .milliseconds = most, .characters = most}, price.units);
        QCOMPARE(qint64(cost->nano()), qint64(INT64_MAX));
    }
};

QTEST_GUILESS_MAIN(tst_MediaBill)
#include "tst_MediaBill.moc"
