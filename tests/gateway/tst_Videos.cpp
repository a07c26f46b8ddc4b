// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/ProviderJobs.h"
#include "core/gateway/VideoRequest.h"
#include "core/providers/BuiltInPrices.h"
#include "tests/support/FakeStateStore.h"
#include "tests/support/PassHouse.h"

#include <QtTest>

using namespace tollgate;
using namespace std::chrono_literals;

namespace {

std::string saying(const char *status, int seconds = 8, const char *id = "video_1")
{
    return std::string("{\"id\":\"") + id + "\",\"object\":\"video\",\"model\":\"sora-2\",\"status\":\"" + status
        + "\",\"seconds\":\"" + std::to_string(seconds) + "\",\"size\":\"1280x720\"}";
}

const std::string veoAtWork = "{\"name\":\"models/veo-3.1-generate-preview/operations/op1\"}";
const std::string veoEnded
    = "{\"name\":\"models/veo-3.1-generate-preview/operations/op1\",\"done\":true,\"response\":"
      "{\"generateVideoResponse\":{\"generatedSamples\":[{\"video\":{\"uri\":\"u\"}},{\"video\":{\"uri\":\"v\"}}]}}}";
const std::string veoFailed
    = "{\"name\":\"models/veo-3.1-generate-preview/operations/op1\",\"done\":true,\"error\":{\"code\":3}}";
const char *const request = "{\"model\":\"sora-2\",\"prompt\":\"secret\",\"seconds\":\"8\",\"size\":\"1280x720\"}";

/// What one provider says, from the start to the end of a video.
struct Family {
    const char *name;
    std::string creates, body, created, object, atWork, ended;
    std::string id, model, provider;
    const char *cost;
};

std::vector<Family> families()
{
    return {
        {"OpenAI", "/v1/videos", request, saying("queued"), "https://api.openai.com/v1/videos/video_1",
         saying("in_progress"), saying("completed"), "video_1", "sora-2", "openai", "0.8"},
        {"OpenAI's own path", "/openai/v1/videos", request, saying("queued"),
         "https://api.openai.com/v1/videos/video_1", saying("in_progress"), saying("completed"), "video_1", "sora-2",
         "openai", "0.8"},
        {"Azure", "/azure/openai/v1/videos", request, saying("queued"),
         "https://mine.openai.azure.com/openai/v1/videos/video_1", saying("in_progress"), saying("completed"),
         "video_1", "sora-2", "azure", "0.8"},
        {"the provider's seconds count", "/v1/videos", request, saying("queued", 4),
         "https://api.openai.com/v1/videos/video_1", saying("in_progress", 4), saying("completed", 4), "video_1",
         "sora-2", "openai", "0.4"},
        {"Veo", "/gemini/v1beta/models/veo-3.1-generate-preview:predictLongRunning",
         "{\"instances\":[{\"prompt\":\"secret\"}],\"parameters\":{\"durationSeconds\":6,\"sampleCount\":2}}",
         veoAtWork, "https://generativelanguage.googleapis.com/v1beta/models/veo-3.1-generate-preview/operations/op1",
         veoAtWork, veoEnded, "models/veo-3.1-generate-preview/operations/op1", "veo-3.1-generate-preview", "gemini",
         "1.2"},
    };
}

/// Ten cents a second, everywhere.
std::vector<Deployment> tenCents()
{
    std::vector<Deployment> all = everyProvider();
    for (Deployment &each : all) {
        each.price.emplace();
        each.price->units.second = PricePerMillion{Money::dollars(100'000)};
    }
    return all;
}

bool isPaid(const CallRecord &row)
{
    return !row.cost.isZero();
}

struct House : PassHouse {
    FakeStateStore store;
    House()
    {
        serve(tenCents());
        world.background.store = &store;
    }
    FakeUpstream::Call &last() { return provider(upstream.calls.size() - 1); }
    std::shared_ptr<FakeClient::Seen> create(const Family &family = families().front())
    {
        auto seen = ask("POST", family.creates, family.body);
        last().answer(200, family.created);
        return seen;
    }
    FakeUpstream::Call *after(std::chrono::milliseconds time)
    {
        const std::size_t before = upstream.calls.size();
        clock.advance(time);
        world.jobs->tick();
        return upstream.calls.size() == before ? nullptr : &provider(before);
    }
    void restart()
    {
        const std::vector<StateEntry> entries = store.entries;
        gateway = std::make_unique<Gateway>(world);
        gateway->resume(entries, routes);
    }
    Money spent() { return budgets.spentEver({"key", key.id.text(), {}}); }
    Money left() { return *budgets.available(world.claims.of(keys.find(key.id), {})->budgets); }
    int paid() { return int(std::ranges::count_if(log.rows, isPaid)); }
    const CallRecord &bill() { return *std::ranges::find_if(log.rows, isPaid); }
};

std::string text(const Money &money)
{
    return money.decimal();
}

} // namespace

/// What videos cost is set aside when they are asked for, and billed when they are finished, once.
class tst_Videos : public QObject {
    Q_OBJECT

private slots:
    void aFinishedVideoIsBilledBySecondsToItsMaker_data()
    {
        QTest::addColumn<int>("family");
        const std::vector<Family> all = families();
        for (std::size_t i = 0; i < all.size(); ++i)
            QTest::newRow(all[i].name) << int(i);
    }
    void aFinishedVideoIsBilledBySecondsToItsMaker()
    {
        QFETCH(int, family);
        const Family it = families().at(std::size_t(family));
        House house;
        const auto seen = house.create(it);
        QCOMPARE(seen->body, it.created);
        QCOMPARE(house.log.rows.back().answerId, it.id);
        QVERIFY(!house.log.rows.back().unpriced);
        QVERIFY(house.log.rows.back().cost.isZero());
        QCOMPARE(house.store.entries.size(), std::size_t(1));
        QCOMPARE(house.store.entries[0].kind, std::string("video"));
        QVERIFY(house.store.entries[0].body.find("secret") == std::string::npos);
        QVERIFY(!house.after(29s));

        FakeUpstream::Call *question = house.after(1s);
        QVERIFY(question);
        QCOMPARE(question->request.method, std::string("GET"));
        QCOMPARE(question->request.url, it.object);
        question->answer(200, it.atWork);
        question = house.after(1min);
        QVERIFY(question);
        question->answer(200, it.ended);
        QCOMPARE(house.paid(), 1);
        const CallRecord &row = house.bill();
        QCOMPARE(text(row.cost), std::string(it.cost));
        QCOMPARE(row.keyName, std::string("tests"));
        QCOMPARE(row.usedModel, it.model);
        QCOMPARE(row.provider, it.provider);
        QCOMPARE(row.answerId, it.id);
        QCOMPARE(int(row.operation), int(Operation::Video));
        QCOMPARE(text(house.spent()), std::string(it.cost));
        QVERIFY(house.store.entries.empty());
        QVERIFY(!house.after(24h));
        // Whoever looks at it later pays nothing.
        house.ask("GET", it.creates.substr(0, it.creates.find("/models/")) + '/' + it.id);
        house.last().answer(200, it.ended);
        QCOMPARE(house.paid(), 1);
    }

    void whatFailsCostsNothing_data()
    {
        QTest::addColumn<int>("family");
        QTest::addColumn<QByteArray>("end");
        QTest::newRow("OpenAI") << 0 << QByteArray::fromStdString(saying("failed"));
        QTest::newRow("OpenAI, cancelled") << 0 << QByteArray::fromStdString(saying("cancelled"));
        QTest::newRow("Veo") << 4 << QByteArray::fromStdString(veoFailed);
        QTest::newRow("Veo's filter")
            << 4
            << QByteArray::fromStdString(veoAtWork).replace(
                   "}", ",\"done\":true,\"response\":{\"generateVideoResponse\":{\"raiMediaFilteredCount\":1}}}");
    }
    void whatFailsCostsNothing()
    {
        QFETCH(int, family);
        QFETCH(QByteArray, end);
        House house;
        house.limitTo("2");
        house.create(families().at(std::size_t(family)));
        QVERIFY(house.left() < *Money::parse("2"));
        house.after(30s)->answer(200, end.toStdString());
        QCOMPARE(text(house.left()), std::string("2"));
        QCOMPARE(house.paid(), 0);
        QCOMPARE(house.log.rows.size(), std::size_t(1));
        QVERIFY(house.store.entries.empty());
    }

    void moneyIsSetAsideUntilItIsFinished()
    {
        House house;
        house.limitTo("1.50");
        house.create();
        QCOMPARE(text(house.left()), std::string("0.7"));
        const auto refused = house.ask("POST", "/v1/videos", request);
        QVERIFY(refused->error);
        QCOMPARE(int(refused->error->kind), int(ErrorKind::BudgetSpent));
        QCOMPARE(house.upstream.calls.size(), std::size_t(1));
        house.after(30s)->answer(200, saying("completed"));
        QCOMPARE(text(house.left()), std::string("0.7"));
        QCOMPARE(text(house.spent()), std::string("0.8"));
    }

    void withoutMoneyNoneIsMade_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("asked") << QByteArray("/v1/videos") << QByteArray(request);
        QTest::newRow("usual length and model") << QByteArray("/v1/videos") << QByteArray("{\"prompt\":\"p\"}");
        QTest::newRow("a number") << QByteArray("/openai/v1/videos")
                                  << QByteArray("{\"model\":\"sora-2\",\"seconds\":4}");
        QTest::newRow("Veo") << QByteArray("/gemini/v1beta/models/veo-x:predictLongRunning") << QByteArray("{}");
        QTest::newRow("Veo at Vertex AI")
            << QByteArray("/vertex_ai/v1/projects/p/locations/l/publishers/google/models/veo-x:predictLongRunning")
            << QByteArray("{}");
    }
    void withoutMoneyNoneIsMade()
    {
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, body);
        House house;
        house.limitTo("0.39");
        const auto seen = house.ask("POST", path.toStdString(), body.toStdString());
        QVERIFY(seen->error);
        QCOMPARE(int(seen->error->kind), int(ErrorKind::BudgetSpent));
        QVERIFY(house.upstream.calls.empty());
    }

    void aFormIsReadToo()
    {
        House house;
        house.limitTo("1.19");
        const std::string form = "--b\r\ncontent-disposition: form-data; name=\"model\"\r\n\r\nsora-2\r\n--b\r\n"
                                 "content-disposition: form-data; name=\"seconds\"\r\n\r\n12\r\n--b--\r\n";
        const auto seen = house.ask(
            "POST", "/v1/videos", form,
            {{"authorization", std::string("Bearer ") + ourKey}, {"content-type", "multipart/form-data; boundary=b"}});
        QVERIFY(seen->error);
        QCOMPARE(int(seen->error->kind), int(ErrorKind::BudgetSpent));
    }

    void afterARestartItIsBilledOnceAndItsMoneyStaysSetAside()
    {
        House house;
        house.limitTo("1");
        house.create();
        const std::vector<StateEntry> entries = house.store.entries;
        house.restart();
        QCOMPARE(text(house.left()), std::string("0.2"));
        house.after(1min)->answer(200, saying("completed"));
        QCOMPARE(house.paid(), 1);
        QCOMPARE(text(house.spent()), std::string("0.8"));
        QCOMPARE(text(house.left()), std::string("0.2"));
        // A stop between its row and the end of its entry.
        house.store.entries = entries;
        house.restart();
        QVERIFY(!house.after(1min));
        QCOMPARE(house.paid(), 1);
        QVERIFY(house.store.entries.empty());
        QCOMPARE(text(house.left()), std::string("0.2"));
    }

    void whatAClientIsToldOfItIsEnough()
    {
        House house;
        house.create();
        house.ask("GET", "/v1/videos/video_1");
        house.last().answer(200, saying("completed"));
        QCOMPARE(house.paid(), 1);
        QVERIFY(!house.after(24h));
    }

    void whoLooksAtAVideoThatWasMadePastUsPaysNothing()
    {
        House house;
        house.ask("GET", "/v1/videos/video_9");
        house.last().answer(200, saying("completed", 8, "video_9"));
        QCOMPARE(house.paid(), 0);
        QCOMPARE(house.world.jobs->waiting(), std::size_t(0));
        QCOMPARE(house.upstream.calls.size(), std::size_t(1));
    }

    void oneThatIsMadeOfAnotherHasThatOnesPrice_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("held");
        QTest::addColumn<int>("said");
        QTest::addColumn<QString>("cost");
        QTest::newRow("remix") << QByteArray("/v1/videos/video_0/remix") << QByteArray("{\"prompt\":\"p\"}") << "1.2"
                               << 12 << "1.2";
        QTest::newRow("edit") << QByteArray("/openai/v1/videos/edits")
                              << QByteArray("{\"video\":{\"id\":\"video_0\"},\"prompt\":\"p\"}") << "1.2" << 12
                              << "1.2";
        QTest::newRow("longer: the seconds that were added")
            << QByteArray("/v1/videos/extensions")
            << QByteArray("{\"video\":{\"id\":\"video_0\"},\"prompt\":\"p\",\"seconds\":\"8\"}") << "0.8" << 20
            << "0.8";
    }
    void oneThatIsMadeOfAnotherHasThatOnesPrice()
    {
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, body);
        QFETCH(QString, held);
        QFETCH(int, said);
        QFETCH(QString, cost);
        House house;
        house.limitTo("10");
        house.ask("POST", path.toStdString(), body.toStdString());
        QCOMPARE(house.asked().method, std::string("GET"));
        QCOMPARE(house.asked().url, std::string("https://api.openai.com/v1/videos/video_0"));
        house.provider().answer(200, saying("completed", 12, "video_0"));
        QCOMPARE(house.upstream.calls.size(), std::size_t(2));
        QCOMPARE(house.asked(1).method, std::string("POST"));
        QCOMPARE(text(*Money::parse("10") - house.left()), held.toStdString());
        house.last().answer(200, saying("queued", said));
        house.after(30s)->answer(200, saying("completed", said));
        QCOMPARE(house.paid(), 1);
        QCOMPARE(text(house.bill().cost), cost.toStdString());
        QCOMPARE(text(*Money::parse("10") - house.left()), cost.toStdString());
    }

    void anEndInAShapeThatIsNotKnownIsNotFree()
    {
        House house;
        house.create(families().at(4));
        house.after(30s)->answer(200,
                                 "{\"name\":\"models/veo-3.1-generate-preview/operations/op1\",\"done\":true,"
                                 "\"response\":{\"generatedVideos\":[{}]}}");
        QCOMPARE(text(house.bill().cost), std::string("0.6"));
    }

    void ofASourceThatIsNotThereNobodyKnowsThePrice()
    {
        House house;
        std::vector<Deployment> listed = everyProvider();
        for (Deployment &each : listed)
            each.price.reset();
        house.serve(listed);
        house.limitTo("10");
        const auto seen = house.ask("POST", "/v1/videos/video_0/remix", "{\"prompt\":\"p\"}");
        house.provider().answer(404, "{}");
        QVERIFY(seen->error);
        QCOMPARE(int(seen->error->kind), int(ErrorKind::ModelUnpriced));
        QCOMPARE(house.upstream.calls.size(), std::size_t(1));
    }

    void whatHasNoPriceIsToldWithItsSizeAndThePriceThatIsMissing()
    {
        House house;
        std::vector<Deployment> listed = everyProvider(); // by tokens, which videos are not
        house.serve(listed);
        house.limitTo("10");
        const auto seen = house.ask("POST", "/v1/videos", "{\"model\":\"sora-2-pro\",\"size\":\"1920x1080\"}");
        QVERIFY(seen->error);
        QCOMPARE(int(seen->error->kind), int(ErrorKind::ModelUnpriced));
        const QByteArray message = QByteArray::fromStdString(seen->error->message);
        QVERIFY2(message.contains("'sora-2-pro' costs at 1920-x-1080,"), message.constData());
        QVERIFY2(message.contains("output_cost_per_second"), message.constData());
        QVERIFY(house.upstream.calls.empty());
    }

    void aClientThatLeavesWhileItsSourceIsLookedUpGetsNone()
    {
        House house;
        const auto seen = house.ask("POST", "/v1/videos/video_0/remix", "{\"prompt\":\"p\"}");
        seen->watcher->clientLeft();
        QVERIFY(house.provider().hungUp);
        QCOMPARE(house.upstream.calls.size(), std::size_t(1));
        QCOMPARE(house.paid(), 0);
    }

    void aClientThatLeavesBeforeItHasItsIdPaysYet()
    {
        House house;
        const auto seen = house.ask("POST", "/v1/videos", request);
        seen->watcher->clientLeft();
        QVERIFY(!house.provider().hungUp);
        house.provider().answer(200, saying("queued"));
        QCOMPARE(house.store.entries.size(), std::size_t(1));
        house.after(30s)->answer(200, saying("completed"));
        QCOMPARE(text(house.spent()), std::string("0.8"));
    }

    void whatAProviderRefusesCostsNothing()
    {
        House house;
        house.limitTo("1");
        const auto seen = house.ask("POST", "/v1/videos", request);
        house.provider().answer(400, "{\"error\":{\"message\":\"no\"}}");
        QCOMPARE(seen->status, 400);
        QCOMPARE(text(house.left()), std::string("1"));
        QVERIFY(house.store.entries.empty());
    }

    void ofWhichNobodyWillHearIsBilledAsAsked()
    {
        House house;
        house.ask("POST", "/vertex_ai/v1/projects/p/locations/l/publishers/google/models/veo-x:predictLongRunning",
                  "{\"parameters\":{\"durationSeconds\":4}}");
        house.last().answer(200, "{\"name\":\"projects/p/locations/l/publishers/google/models/veo-x/operations/1\"}");
        QCOMPARE(text(house.bill().cost), std::string("0.4"));
        QCOMPARE(house.bill().notes.back(), std::string("billed by 4.0 s of video, as asked for"));
        QCOMPARE(house.world.jobs->waiting(), std::size_t(0));
    }

    void beforeItIsDeletedItIsAskedFor()
    {
        House house;
        house.create();
        house.ask("DELETE", "/openai/v1/videos/video_1"); // by another way than it was made
        QCOMPARE(house.last().request.method, std::string("GET"));
        house.last().answer(200, saying("completed"));
        QCOMPARE(house.paid(), 1);
        QCOMPARE(house.last().request.method, std::string("DELETE"));
    }

    void whatIsGoneIsSaidInTheBooksAndItsMoneyIsFree()
    {
        House house;
        house.limitTo("1");
        house.create();
        house.after(30s)->answer(404, "{}");
        QVERIFY(house.log.rows.back().unpriced);
        QVERIFY(house.log.rows.back().message.find("this video") != std::string::npos);
        QCOMPARE(text(house.left()), std::string("1"));
        QVERIFY(house.store.entries.empty());
    }

    void aLedgerThatFailsIsTriedAgainAndNothingIsCountedTwice()
    {
        House house;
        house.create();
        house.log.commitAtOnce = false;
        house.after(30s)->answer(200, saying("completed"));
        const CallRecord first = house.bill();
        house.log.rows.pop_back();
        house.log.commit(Error{ErrorKind::Storage, "disk full"});
        QCOMPARE(house.store.entries.size(), std::size_t(1));
        house.log.commitAtOnce = true;
        QVERIFY(!house.after(1min));
        QCOMPARE(house.paid(), 1);
        QCOMPARE(house.bill().id.text(), first.id.text());
        QCOMPARE(text(house.spent()), std::string("0.8"));
    }

    void videosInABatchAreBilledAtHalfTheirPrice()
    {
        House house;
        house.ask("POST", "/v1/batches", "{}");
        house.last().answer(200, "{\"id\":\"batch_1\",\"object\":\"batch\",\"status\":\"validating\"}");
        house.after(5min)->answer(
            200, "{\"id\":\"batch_1\",\"object\":\"batch\",\"status\":\"completed\",\"output_file_id\":\"file-out\"}");
        house.last().answer(200,
                            "{\"response\":{\"status_code\":200,\"body\":" + saying("completed", 12) + "}}\n"
                                + "{\"response\":{\"status_code\":200,\"body\":" + saying("failed", 8) + "}}\n"
                                + "{\"response\":{\"status_code\":200,\"body\":" + saying("completed", 8) + "}}\n");
        QCOMPARE(house.paid(), 1);
        QCOMPARE(text(house.bill().cost), std::string("1"));
    }

    void listedPricesAreBySize_data()
    {
        QTest::addColumn<QString>("provider");
        QTest::addColumn<QString>("model");
        QTest::addColumn<QString>("size");
        QTest::addColumn<QString>("dollars"); ///< a second
        QTest::newRow("720p") << "openai"
                              << "sora-2"
                              << "1280x720"
                              << "0.1";
        QTest::newRow("upright, dated") << "openai"
                                        << "sora-2-2025-12-08"
                                        << "720x1280"
                                        << "0.1";
        QTest::newRow("pro") << "openai"
                             << "sora-2-pro"
                             << ""
                             << "0.3";
        QTest::newRow("pro, large") << "openai"
                                    << "sora-2-pro"
                                    << "1792x1024"
                                    << "0.5";
        QTest::newRow("pro, larger: nobody has said") << "openai"
                                                      << "sora-2-pro"
                                                      << "1920x1080"
                                                      << "";
        QTest::newRow("Azure's") << "azure"
                                 << "sora-2-pro"
                                 << "1024x1792"
                                 << "0.5";
        QTest::newRow("Veo") << "gemini"
                             << "veo-3.1-fast-generate-preview"
                             << "720p"
                             << "0.1";
        QTest::newRow("Veo, 1080p") << "gemini"
                                    << "veo-3.1-fast-generate-preview"
                                    << "1080p"
                                    << "0.12";
        QTest::newRow("Veo, 4k") << "gemini"
                                 << "veo-3.1-generate-preview"
                                 << "4k"
                                 << "0.6";
        QTest::newRow("Vertex AI's") << "vertex_ai"
                                     << "veo-3.1-generate-001"
                                     << "1080p"
                                     << "0.4";
        QTest::newRow("an odd size") << "gemini"
                                     << "veo-3.1-generate-preview"
                                     << "8k"
                                     << "";
        QTest::newRow("a model of text") << "openai"
                                         << "gpt-4o"
                                         << ""
                                         << "";
    }
    void listedPricesAreBySize()
    {
        QFETCH(QString, provider);
        QFETCH(QString, model);
        QFETCH(QString, size);
        QFETCH(QString, dollars);
        const BuiltInPrices book;
        PriceMemo memo(book);
        Deployment made = at(provider.toStdString(), "https://x.test");
        made.price.reset();
        const Candidate candidate{std::make_shared<const Deployment>(made), model.toStdString(), {}};
        for (int i = 0; i < 2; ++i) { // found, then remembered
            const auto facts = memo.ofVideo(candidate, video::priceSize(size.toStdString()));
            QCOMPARE(!facts->price, dollars.isEmpty());
            if (facts->price)
                QCOMPARE(text(*costOf(Units{.milliseconds = 1000}, facts->price->units)), dollars.toStdString());
        }
    }

    void secondsAreRead_data()
    {
        QTest::addColumn<QByteArray>("raw");
        QTest::addColumn<qint64>("milliseconds");
        const auto row
            = [](const char *raw, qint64 milliseconds) { QTest::newRow(raw) << QByteArray(raw) << milliseconds; };
        row("8", 8000);
        row("\"12\"", 12000);
        row("8.0", 8000);
        row("7.25", 7250);
        row("", 0);
        row("-4", 0);
        row("eight", 0);
        row("8s", 0);
        row("null", 0);
        row("99999999", 86'400'000);
        row("99999999999999999999", 0);
    }
    void secondsAreRead()
    {
        QFETCH(QByteArray, raw);
        QFETCH(qint64, milliseconds);
        QCOMPARE(qint64(video::millisecondsOf(raw.toStdString())), milliseconds);
    }
};

QTEST_GUILESS_MAIN(tst_Videos)
#include "tst_Videos.moc"
