// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/ProviderJobs.h"
#include "tests/support/FakeStateStore.h"
#include "tests/support/PassHouse.h"

#include <QtTest>

using namespace tollgate;
using namespace std::chrono_literals;

namespace {

const std::string counted = "\"usage\":{\"input_tokens\":1000,\"output_tokens\":500}";
const std::string openAiAtWork = "{\"id\":\"batch_1\",\"object\":\"batch\",\"status\":\"in_progress\"}";
const std::string openAiEnded = "{\"id\":\"batch_1\",\"object\":\"batch\",\"status\":\"completed\",\"model\":\"gpt-x\","
                                "\"output_file_id\":\"file-out\","
    + counted + "}";

/// What one family of providers says, from the start to the end of a batch.
struct Family {
    const char *name;
    std::string creates, body, created, object;
    std::string atWork, ended;
    std::string results, lines; ///< where they are, and what they say; empty: the batch itself says it
    std::string id, model, provider;
};

std::string anthropicMessage(int input, int output)
{
    return "{\"type\":\"succeeded\",\"message\":{\"id\":\"m\",\"type\":\"message\",\"role\":\"assistant\",\"model\":"
           "\"claude-x\",\"content\":[],"
           "\"stop_reason\":\"end_turn\",\"usage\":{\"input_tokens\":"
        + std::to_string(input) + ",\"output_tokens\":" + std::to_string(output) + "}}}";
}

std::string geminiAnswer(int input, int output)
{
    return "{\"response\":{\"modelVersion\":\"gemini-x-001\",\"candidates\":[],\"usageMetadata\":{\"promptTokenCount\":"
        + std::to_string(input) + ",\"candidatesTokenCount\":" + std::to_string(output) + "}}}";
}

std::string openAiLine(int status, const std::string &usage)
{
    return "{\"id\":\"r\",\"custom_id\":\"a\",\"response\":{\"status_code\":" + std::to_string(status)
        + ",\"body\":{\"model\":\"gpt-x\"" + usage + "}},\"error\":null}" + "\n";
}

/// All of them use 1,000 tokens in and 500 out.
std::vector<Family> families()
{
    const std::string gemini
        = "{\"name\":\"batches/b1\",\"metadata\":{\"model\":\"models/gemini-x\",\"state\":\"BATCH_STATE_";
    return {
        {"OpenAI",
         "/v1/batches",
         "{\"input_file_id\":\"file-secret\"}",
         "{\"id\":\"batch_1\",\"object\":\"batch\",\"status\":\"validating\"}",
         "https://api.openai.com/v1/batches/batch_1",
         openAiAtWork,
         openAiEnded,
         {},
         {},
         "batch_1",
         "gpt-x",
         "openai"},
        {"OpenAI's API without usage", "/openai/v1/batches", "{\"input_file_id\":\"file-secret\"}",
         "{\"id\":\"batch_1\",\"object\":\"batch\",\"status\":\"validating\"}",
         "https://api.openai.com/v1/batches/batch_1", openAiAtWork,
         "{\"id\":\"batch_1\",\"object\":\"batch\",\"status\":\"expired\",\"output_file_id\":\"file-out\"}",
         "https://api.openai.com/v1/files/file-out/content",
         openAiLine(200, ",\"usage\":{\"prompt_tokens\":400,\"completion_tokens\":200}") + openAiLine(400, "")
             + openAiLine(200, ",\"usage\":{\"prompt_tokens\":600,\"completion_tokens\":300}"),
         "batch_1", "gpt-x", "openai"},
        {"Azure",
         "/azure/openai/v1/batches",
         "{\"input_file_id\":\"file-secret\"}",
         "{\"id\":\"batch_1\",\"object\":\"batch\",\"status\":\"validating\"}",
         "https://mine.openai.azure.com/openai/v1/batches/batch_1",
         openAiAtWork,
         openAiEnded,
         {},
         {},
         "batch_1",
         "gpt-x",
         "azure"},
        {"Anthropic", "/v1/messages/batches", "{\"requests\":[\"secret\"]}",
         "{\"id\":\"msgbatch_1\",\"type\":\"message_batch\",\"processing_status\":\"in_progress\"}",
         "https://api.anthropic.com/v1/messages/batches/msgbatch_1",
         "{\"id\":\"msgbatch_1\",\"type\":\"message_batch\",\"processing_status\":\"canceling\"}",
         "{\"id\":\"msgbatch_1\",\"type\":\"message_batch\",\"processing_status\":\"ended\",\"request_counts\":{"
         "\"succeeded\":2}}",
         "https://api.anthropic.com/v1/messages/batches/msgbatch_1/results",
         "{\"custom_id\":\"a\",\"result\":" + anthropicMessage(300, 100) + "}\n"
             + "{\"custom_id\":\"b\",\"result\":{\"type\":\"errored\",\"error\":{}}}" + "\n"
             + "{\"custom_id\":\"c\",\"result\":" + anthropicMessage(700, 400) + "}",
         "msgbatch_1", "claude-x", "anthropic"},
        {"Mistral", "/mistral/v1/batch/jobs", "{\"input_files\":[\"file-secret\"]}",
         "{\"id\":\"job-1\",\"object\":\"batch\",\"model\":\"m-latest\",\"status\":\"QUEUED\"}",
         "https://api.mistral.ai/v1/batch/jobs/job-1",
         "{\"id\":\"job-1\",\"object\":\"batch\",\"model\":\"m-latest\",\"status\":\"RUNNING\",\"output_file\":null}",
         "{\"id\":\"job-1\",\"object\":\"batch\",\"model\":\"m-latest\",\"status\":\"SUCCESS\",\"output_file\":\"file-"
         "out\"}",
         "https://api.mistral.ai/v1/files/file-out/content",
         openAiLine(200, ",\"usage\":{\"prompt_tokens\":400,\"completion_tokens\":200}") + openAiLine(422, "")
             + openAiLine(200, ",\"usage\":{\"prompt_tokens\":600,\"completion_tokens\":300}"),
         "job-1", "gpt-x", "mistral"},
        {"Gemini, inline",
         "/gemini/v1beta/models/gemini-x:batchGenerateContent",
         "{\"batch\":{\"displayName\":\"secret\"}}",
         gemini + "PENDING\"}}",
         "https://generativelanguage.googleapis.com/v1beta/batches/b1",
         gemini + "RUNNING\"}}",
         gemini + "SUCCEEDED\"},\"done\":true,\"response\":{\"inlinedResponses\":{\"inlinedResponses\":["
             + geminiAnswer(1000, 200) + ",{\"error\":{\"code\":3}}," + geminiAnswer(0, 300) + "]}}}",
         {},
         {},
         "batches/b1",
         "gemini-x",
         "gemini"},
        {"Gemini, of a file", "/gemini/v1beta/models/gemini-x:batchGenerateContent",
         "{\"batch\":{\"displayName\":\"secret\"}}", gemini + "PENDING\"}}",
         "https://generativelanguage.googleapis.com/v1beta/batches/b1", gemini + "RUNNING\"}}",
         gemini + "SUCCEEDED\"},\"done\":true,\"response\":{\"responsesFile\":\"files/out\"}}",
         "https://generativelanguage.googleapis.com/download/v1beta/files/out:download?alt=media",
         geminiAnswer(1000, 200) + "\n" + geminiAnswer(0, 300) + "\n", "batches/b1", "gemini-x", "gemini"},
    };
}

struct House : PassHouse {
    FakeStateStore store;
    House() { world.background.store = &store; }

    ProviderJobs &batches() { return *world.jobs; }
    void create(const Family &family)
    {
        ask("POST", family.creates, family.body);
        provider(upstream.calls.size() - 1).answer(200, family.created);
    }
    void create() { create(families().front()); }
    /// Time passes; nothing, or the question that is asked now.
    FakeUpstream::Call *after(std::chrono::milliseconds time)
    {
        const std::size_t before = upstream.calls.size();
        clock.advance(time);
        batches().tick();
        return upstream.calls.size() == before ? nullptr : &provider(before);
    }
    void restart()
    {
        const std::vector<StateEntry> entries = store.entries; // as they were read at the start
        gateway = std::make_unique<Gateway>(world);
        gateway->resume(entries, routes);
    }
    Money spent() { return budgets.spentEver({"key", key.id.text(), {}}); }
    const CallRecord &bill() { return *std::ranges::find_if(log.rows, isBill); }
};

} // namespace

/// What batches use is billed, whoever asks.
class tst_Batches : public QObject {
    Q_OBJECT

private slots:
    void aBatchThatNobodyAsksForIsBilledToItsMaker_data()
    {
        QTest::addColumn<int>("family");
        const std::vector<Family> all = families();
        for (std::size_t i = 0; i < all.size(); ++i)
            QTest::newRow(all[i].name) << int(i);
    }
    void aBatchThatNobodyAsksForIsBilledToItsMaker()
    {
        QFETCH(int, family);
        const Family it = families().at(std::size_t(family));
        House house;
        house.create(it);
        QCOMPARE(house.log.rows.back().answerId, it.id);
        QCOMPARE(house.store.entries.size(), std::size_t(1));
        QVERIFY(house.store.entries[0].body.find("secret") == std::string::npos);
        QVERIFY(!house.after(4min));

        FakeUpstream::Call *asked = house.after(1min);
        QVERIFY(asked);
        QCOMPARE(asked->request.method, std::string("GET"));
        QCOMPARE(asked->request.url, it.object);
        asked->answer(200, it.atWork);
        QVERIFY(!house.after(5min));
        asked = house.after(5min);
        QVERIFY(asked);
        asked->answer(200, it.ended);
        if (!it.results.empty()) {
            FakeUpstream::Call &results = house.provider(house.upstream.calls.size() - 1);
            QCOMPARE(results.request.url, it.results);
            results.head(200, {{"content-type", "application/jsonl"}});
            for (std::size_t at = 0; at < it.lines.size(); at += 11)
                results.body(std::string_view(it.lines).substr(at, 11));
            results.finish();
        }
        QCOMPARE(bills(house), 1);
        const CallRecord &row = house.bill();
        QCOMPARE(row.keyName, std::string("tests"));
        QCOMPARE(row.usedModel, it.model);
        QCOMPARE(row.provider, it.provider);
        QCOMPARE(row.answerId, it.id);
        QCOMPARE(row.serviceTier, std::string("batch"));
        QCOMPARE(int(row.operation), int(Operation::Batch));
        QCOMPARE(row.usage.input, std::int64_t(1000));
        QCOMPARE(row.usage.output, std::int64_t(500));
        QCOMPARE(row.cost, *Money::parse("0.001")); // half of 1000 at 1 and 500 at 2 dollars a million
        QCOMPARE(house.spent(), row.cost);
        QVERIFY(house.store.entries.empty());
        QCOMPARE(house.batches().waiting(), std::size_t(0));
        QVERIFY(!house.after(24h));
    }

    void whatIsNotWatchedHasNoPriceAndIsNotFree_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::newRow("Vertex AI") << QByteArray("/vertex_ai/v1/projects/p/locations/l/batchPredictionJobs");
        QTest::newRow("Bedrock") << QByteArray("/bedrock/model-invocation-job");
    }
    void whatIsNotWatchedHasNoPriceAndIsNotFree()
    {
        QFETCH(QByteArray, path);
        House house;
        house.ask("POST", path.toStdString(), "{\"model\":\"m\"}");
        house.provider().answer(200, "{\"name\":\"projects/p/batchPredictionJobs/1\",\"state\":\"JOB_STATE_PENDING\"}");
        QVERIFY(house.log.rows.back().unpriced);
        QCOMPARE(house.log.rows.back().notes.front(), ("POST " + path.mid(path.indexOf('/', 1))).toStdString());
        QCOMPARE(house.batches().waiting(), std::size_t(0));
    }

    void aFailedJobOfMistralsWithAFileIsBilledForWhatIsInIt()
    {
        House house;
        Family it = families().at(4);
        QCOMPARE(it.name, "Mistral");
        house.create(it);
        house.after(5min)->answer(200,
                                  "{\"id\":\"job-1\",\"object\":\"batch\",\"status\":\"TIMEOUT_EXCEEDED\","
                                  "\"output_file\":\"file-out\"}");
        house.provider(house.upstream.calls.size() - 1).answer(200, it.lines);
        QCOMPARE(bills(house), 1);
    }

    void answersThatSayNoUsageAreNotFree_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<int>("rows"); ///< of the ledger, the creating one's among them
        QTest::newRow("an image") << QByteArray(
            "{\"response\":{\"status_code\":200,\"body\":{\"created\":1,\"data\":[{}]}}}")
                                  << 2;
        QTest::newRow("a zero") << QByteArray("{\"response\":{\"status_code\":200,\"body\":{\"usage\":{}}}}") << 2;
        QTest::newRow("moderation") << QByteArray(
            "{\"response\":{\"status_code\":200,\"body\":{\"model\":\"m\",\"results\":[{}]}}}")
                                    << 1;
        QTest::newRow("an error") << QByteArray("{\"response\":{\"status_code\":500,\"body\":{\"error\":{}}}}") << 1;
        QTest::newRow("none at all") << QByteArray("{\"error\":{\"code\":\"batch_expired\"}}") << 1;
    }
    void answersThatSayNoUsageAreNotFree()
    {
        QFETCH(QByteArray, line);
        QFETCH(int, rows);
        const Family it = families().at(1);
        House house;
        house.create(it);
        house.after(5min)->answer(200, it.ended);
        house.provider(house.upstream.calls.size() - 1).answer(200, line.toStdString());
        QCOMPARE(int(house.log.rows.size()), rows);
        QVERIFY(house.store.entries.empty());
        if (rows == 1)
            return;
        QVERIFY(house.log.rows.back().unpriced);
        QCOMPARE(house.log.rows.back().notes.back(), std::string("its answers do not say what they used"));
        house.ask("GET", it.creates + "/batch_1");
        house.provider(house.upstream.calls.size() - 1).answer(200, it.ended);
        QCOMPARE(int(house.log.rows.size()), rows + 1); // of the asking itself
    }

    void aBrakeSeesWhatABatchCosts()
    {
        House house;
        std::string paused;
        house.world.settings.brake = BudgetLimit{*Money::parse("0.0005"), "10m"};
        house.world.pauseKey = [&](const KeyId &, std::string why) { paused = std::move(why); };
        house.create();
        house.after(5min)->answer(200, openAiEnded);
        QVERIFY(paused.find("spent more than") != std::string::npos);
    }

    void aKeyThatIsGoneIsCountedInTheWholeGatewaysBudget()
    {
        House house;
        house.create();
        house.keys.remove(house.key.id);
        house.after(5min)->answer(200, openAiEnded);
        QCOMPARE(bills(house), 1);
        QCOMPARE(house.budgets.spentEver({"gateway", "gateway", {}}), house.bill().cost);
    }

    void itIsAskedForWithTheProvidersCredential()
    {
        House house;
        house.create();
        QCOMPARE(house.after(5min)->request.headers.value("authorization"),
                 std::string_view("Bearer sk-provider-secret"));
    }

    void itIsAskedForMoreAndMoreSeldom()
    {
        House house;
        house.create();
        int asked = 0;
        for (int minute = 0; minute < 24 * 60; ++minute)
            if (FakeUpstream::Call *const question = house.after(1min)) {
                ++asked;
                question->answer(200, openAiAtWork);
            }
        QVERIFY2(asked > 40 && asked < 60, qPrintable(QString::number(asked)));
    }

    void atMostAFewAreAskedForAtATime()
    {
        House house;
        for (int i = 0; i < 9; ++i) {
            Family each = families().front();
            each.created = "{\"object\":\"batch\",\"id\":\"batch_" + std::to_string(i) + "\"}";
            house.create(each);
        }
        house.after(5min);
        QCOMPARE(house.upstream.calls.size(), std::size_t(9 + 4));
        house.provider(9).answer(200, "{\"object\":\"batch\",\"id\":\"batch_0\",\"status\":\"failed\"}");
        house.batches().tick();
        QCOMPARE(house.upstream.calls.size(), std::size_t(9 + 5));
    }

    void afterARestartItIsAskedForAndBilledOnce()
    {
        House house;
        house.create();
        const std::vector<StateEntry> entries = house.store.entries;
        house.restart();
        QCOMPARE(house.batches().waiting(), std::size_t(1));
        FakeUpstream::Call *const asked = house.after(1min);
        QVERIFY(asked);
        QCOMPARE(asked->request.url, std::string("https://api.openai.com/v1/batches/batch_1"));
        asked->answer(200, openAiEnded);
        QCOMPARE(bills(house), 1);
        QCOMPARE(house.bill().keyName, std::string("tests"));
        QVERIFY(house.store.entries.empty());
        // A stop between its row and the end of its entry.
        house.store.entries = entries;
        house.restart();
        QVERIFY(!house.after(1min));
        QCOMPARE(bills(house), 1);
        QVERIFY(house.store.entries.empty());
        QCOMPARE(house.batches().waiting(), std::size_t(0));
    }

    void whoWatchesWhilePassingThroughIsOffStillBills()
    {
        House house;
        house.create();
        house.gateway = std::make_unique<Gateway>(house.world);
        house.gateway->resume(house.store.entries, PassRoutes({}, false));
        house.after(1min)->answer(200, openAiEnded);
        QCOMPARE(bills(house), 1);
    }

    void anEntryOfARouteThatIsGoneIsDropped()
    {
        House house;
        house.store.entries
            = {{"batch", "batch_9", "{\"batch\":\"batch_9\",\"route\":\"/mine\",\"path\":\"/batches/9\"}"}};
        house.restart();
        QCOMPARE(house.batches().waiting(), std::size_t(0));
        QVERIFY(house.store.entries.empty());
    }

    void aQuestionThatFailsIsAskedAgain()
    {
        House house;
        house.create();
        house.after(5min)->finish(Error{ErrorKind::UpstreamUnreachable, "no route"}, CallPhase::Connecting);
        QVERIFY(!house.after(7min));
        house.after(1min)->answer(503, "busy");
        house.after(30min)->answer(200, "<html>");
        QCOMPARE(house.store.entries.size(), std::size_t(1));
        house.after(30min)->answer(200, openAiEnded);
        QCOMPARE(bills(house), 1);
    }

    void withoutItsProviderItWaits()
    {
        House house;
        house.create();
        const ModelTablePtr models = house.world.models;
        house.serve({at("anthropic", "https://api.anthropic.com", AuthScheme::XApiKey)});
        QVERIFY(!house.after(5min));
        QCOMPARE(house.store.entries.size(), std::size_t(1));
        house.world.models = models;
        QVERIFY(house.after(30min));
    }

    void resultsThatBreakOffAreAskedForAgain()
    {
        const Family it = families().at(3);
        House house;
        house.create(it);
        house.after(5min)->answer(200, it.ended);
        FakeUpstream::Call &broken = house.provider(house.upstream.calls.size() - 1);
        broken.head(200, {});
        broken.body(std::string_view(it.lines).substr(0, it.lines.size() / 2));
        broken.finish(Error{ErrorKind::UpstreamCut, "gone"});
        QCOMPARE(bills(house), 0);
        house.after(30min)->answer(200, it.ended);
        house.provider(house.upstream.calls.size() - 1).answer(200, it.lines);
        QCOMPARE(bills(house), 1);
        QCOMPARE(house.bill().usage.input, std::int64_t(1000)); // nothing of the half twice
    }

    void aLedgerThatFailsIsTriedAgainAndNothingIsCountedTwice()
    {
        House house;
        house.create();
        house.log.available = false;
        house.after(5min)->answer(200, openAiEnded);
        QCOMPARE(bills(house), 0);
        house.log.available = true;
        house.log.unreadable = Error{ErrorKind::Storage, "disk"};
        QVERIFY(!house.after(1min)); // the provider has said it all
        QCOMPARE(bills(house), 0);
        house.log.unreadable.reset();
        house.log.commitAtOnce = false;
        QVERIFY(!house.after(1min));
        QCOMPARE(bills(house), 1);
        const CallRecord first = house.bill();
        house.log.rows.pop_back(); // it was not written after all
        house.log.commit(Error{ErrorKind::Storage, "disk full"});
        QCOMPARE(house.store.entries.size(), std::size_t(1));
        house.log.commitAtOnce = true;
        QVERIFY(!house.after(1min));
        QCOMPARE(bills(house), 1);
        QCOMPARE(house.bill().id.text(), first.id.text());
        QCOMPARE(house.spent(), first.cost);
        QVERIFY(house.store.entries.empty());
    }

    void whatAClientIsToldOfItIsEnough()
    {
        House house;
        house.create();
        house.ask("GET", "/v1/batches/batch_1");
        house.provider(1).answer(200, openAiEnded);
        QCOMPARE(bills(house), 1);
        QVERIFY(house.store.entries.empty());
        QVERIFY(!house.after(24h));
        house.ask("GET", "/v1/batches/batch_1");
        house.provider(2).answer(200, openAiEnded);
        QCOMPARE(bills(house), 1);
    }

    void whatItsObjectDoesNotSayIsLookedUpWhenAClientHearsOfItsEnd()
    {
        const Family it = families().at(1);
        House house;
        house.ask("GET", "/openai/v1/batches/batch_1"); // made before anybody watched
        house.provider().answer(200, it.ended);
        house.provider(1).answer(200, it.ended);
        house.provider(2).answer(200, it.lines);
        QCOMPARE(bills(house), 1);
        QCOMPARE(house.bill().usage.input, std::int64_t(1000));
    }

    void whatUsedNothingIsForgotten()
    {
        House house;
        house.create();
        house.after(5min)->answer(200, "{\"id\":\"batch_1\",\"object\":\"batch\",\"status\":\"failed\",\"errors\":{}}");
        QCOMPARE(house.log.rows.size(), std::size_t(1));
        QVERIFY(house.store.entries.empty());
        QVERIFY(!house.after(24h));
    }

    void whatIsGoneAtTheProviderIsSaidInTheBooks()
    {
        House house;
        house.create();
        house.after(5min)->answer(404, "{}");
        QCOMPARE(house.log.rows.size(), std::size_t(2));
        const CallRecord &row = house.log.rows.back();
        QCOMPARE(row.status, std::string("upstream_failed"));
        QCOMPARE(row.keyName, std::string("tests"));
        QVERIFY(row.message.find("nobody knows") != std::string::npos);
        QVERIFY(house.store.entries.empty());
    }

    void whatNeverEndsIsGivenUpAfterItsTime()
    {
        House house;
        house.create();
        house.after(25h)->answer(200, openAiAtWork);
        QCOMPARE(house.store.entries.size(), std::size_t(1));
        house.after(2h)->answer(200, openAiAtWork);
        QVERIFY(house.store.entries.empty());
        QVERIFY(house.log.rows.back().message.find("not ended this batch in time") != std::string::npos);
    }

    void whatNeverAnswersIsGivenUpAfterAWeek()
    {
        House house;
        house.create();
        house.after(24h * 7)->answer(500, "{}");
        QCOMPARE(house.store.entries.size(), std::size_t(1));
        house.after(25h)->answer(500, "{}");
        QVERIFY(house.store.entries.empty());
        QVERIFY(house.log.rows.back().message.find("could not be asked") != std::string::npos);
    }

    void beforeItIsDeletedItIsAskedWhatItCost()
    {
        const Family it = families().at(3);
        House house;
        house.create(it);
        const auto seen = house.ask("DELETE", "/v1/messages/batches/msgbatch_1");
        QCOMPARE(house.provider(1).request.method, std::string("GET"));
        house.provider(1).answer(200, it.ended);
        house.provider(2).answer(200, it.lines);
        QCOMPARE(bills(house), 1);
        QCOMPARE(house.provider(3).request.method, std::string("DELETE"));
        house.provider(3).answer(200, "{\"id\":\"msgbatch_1\",\"type\":\"message_batch_deleted\"}");
        QVERIFY(seen->ended);
        house.ask("DELETE", "/v1/messages/batches/msgbatch_1");
        QCOMPARE(house.provider(4).request.method, std::string("DELETE"));
    }

    void ofAClientsOwnLoginNothingIsAsked()
    {
        House house;
        house.world.settings.relayLogins = true;
        house.ask("POST", "/v1/messages/batches", "{}",
                  {{"authorization", "Bearer sk-ant-oat01-own-login"}, {"x-tollgate-key", ourKey}});
        house.provider().answer(200, families().at(3).created);
        QCOMPARE(house.log.rows.back().login, std::string("claude"));
        QCOMPARE(house.batches().waiting(), std::size_t(0));
        QVERIFY(house.store.entries.empty());
    }
};

QTEST_GUILESS_MAIN(tst_Batches)
#include "tst_Batches.moc"
