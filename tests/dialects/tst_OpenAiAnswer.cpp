// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/openai_chat/Answer.h"

#include <QtTest>

using namespace tollgate;
using openai_chat::StreamObserver;
using Pass = StreamObserver::Pass;

namespace {

SseEvent event(std::string data)
{
    return {{}, data, "data: " + data + "\n\n"};
}

Result<Pass> see(StreamObserver &observer, std::string data)
{
    return observer.see(event(std::move(data)));
}

} // namespace

Q_DECLARE_METATYPE(tollgate::Usage)

class tst_OpenAiAnswer : public QObject {
    Q_OBJECT private slots : void usageOfEveryFamilyFallsIntoBuckets_data()
    {
        QTest::addColumn<QByteArray>("raw");
        QTest::addColumn<Usage>("expected");
        const auto row = [](const char *name, const char *raw, Usage expected) {
            QTest::newRow(name) << QByteArray(raw) << expected;
        };
        row("plain", "{\"prompt_tokens\":10,\"completion_tokens\":5,\"total_tokens\":15}", {.input = 10, .output = 5});
        row("OpenAI, cached and reasoning",
            "{\"prompt_tokens\":1000,\"completion_tokens\":300,\"total_tokens\":1300,\"prompt_tokens_details\":{"
            "\"cached_tokens\":800,\"audio_tokens\":20},\"completion_tokens_details\":{\"reasoning_tokens\":200,"
            "\"audio_tokens\":10,\"accepted_prediction_tokens\":0,\"rejected_prediction_tokens\":3}}",
            {.input = 180, .cacheRead = 800, .inputAudio = 20, .output = 90, .reasoning = 200, .outputAudio = 10});
        row("details null", "{\"prompt_tokens\":3,\"completion_tokens\":4,\"prompt_tokens_details\":null}",
            {.input = 3, .output = 4});
        row("DeepSeek",
            "{\"prompt_tokens\":100,\"completion_tokens\":7,\"prompt_cache_hit_tokens\":64,\"prompt_cache_miss_"
            "tokens\":36,\"prompt_tokens_details\":{\"cached_tokens\":64}}",
            {.input = 36, .cacheRead = 64, .output = 7});
        row("Moonshot", "{\"prompt_tokens\":100,\"completion_tokens\":7,\"cached_tokens\":50}",
            {.input = 50, .cacheRead = 50, .output = 7});
        row("OpenRouter, cache write",
            "{\"prompt_tokens\":100,\"completion_tokens\":7,\"total_tokens\":107,\"cost\":0.1,\"prompt_tokens_"
            "details\":{\"cached_tokens\":10,\"cache_write_tokens\":60}}",
            {.input = 30, .cacheRead = 10, .cacheWrite5m = 60, .output = 7});
        row("LiteLLM, written for two lifetimes",
            "{\"prompt_tokens\":100,\"completion_tokens\":7,\"cache_creation_input_tokens\":60,\"cache_read_input_"
            "tokens\":10,\"prompt_tokens_details\":{\"cached_tokens\":10,\"cache_creation_tokens\":60,\"cache_creation_"
            "token_details\":{\"ephemeral_5m_input_tokens\":40,\"ephemeral_1h_input_tokens\":20}}}",
            {.input = 30, .cacheRead = 10, .cacheWrite5m = 40, .cacheWrite1h = 20, .output = 7});
        row("Anthropic's way of counting",
            "{\"input_tokens\":5,\"output_tokens\":7,\"cache_read_input_tokens\":1000,\"cache_creation_input_tokens\":"
            "200}",
            {.input = 5, .cacheRead = 1000, .cacheWrite5m = 200, .output = 7});
        row("cached beside the prompt by the total",
            "{\"prompt_tokens\":100,\"completion_tokens\":7,\"total_tokens\":187,\"prompt_tokens_details\":{\"cached_"
            "tokens\":80}}",
            {.input = 100, .cacheRead = 80, .output = 7});
        row("xAI, reasoning outside",
            "{\"prompt_tokens\":32,\"completion_tokens\":9,\"total_tokens\":135,\"completion_tokens_details\":{"
            "\"reasoning_tokens\":94}}",
            {.input = 32, .output = 9, .reasoning = 94});
        row("Gemini, thinking only in the total", "{\"prompt_tokens\":5,\"completion_tokens\":12,\"total_tokens\":230}",
            {.input = 5, .output = 12, .reasoning = 213});
        row("embedding", "{\"prompt_tokens\":8,\"total_tokens\":8}", {.input = 8});
        row("only a total", "{\"total_tokens\":8}", {.input = 8});
        row("Responses",
            "{\"input_tokens\":10,\"input_tokens_details\":{\"cached_tokens\":4},\"output_tokens\":6,\"output_tokens_"
            "details\":{\"reasoning_tokens\":2},\"total_tokens\":16}",
            {.input = 6, .cacheRead = 4, .output = 4, .reasoning = 2});
        row("more reasoning than output",
            "{\"prompt_tokens\":1,\"completion_tokens\":2,\"completion_tokens_details\":{\"reasoning_tokens\":50}}",
            {.input = 1, .reasoning = 2});
        row("negative",
            "{\"prompt_tokens\":-5,\"completion_tokens\":2,\"prompt_tokens_details\":{\"cached_tokens\":-1}}",
            {.output = 2});
        row("absurd", "{\"prompt_tokens\":9e99,\"completion_tokens\":9223372036854775807}",
            {.output = 1'000'000'000'000});
    }
    void usageOfEveryFamilyFallsIntoBuckets()
    {
        QFETCH(QByteArray, raw);
        QFETCH(Usage, expected);
        const auto usage = openai_chat::readUsage(raw.toStdString());
        QVERIFY(usage);
        QCOMPARE(usage->promptTokens(), expected.promptTokens());
        QCOMPARE(usage->completionTokens(), expected.completionTokens());
        QVERIFY(*usage == expected);
    }
    void whatIsNoUsageIsNone()
    {
        for (const char *raw : {"null", "{}", "[]", "5", "{\"cost\":1}", "{\"prompt_tokens\":1"})
            if (std::string_view(raw) != "{\"prompt_tokens\":1")
                QVERIFY2(!openai_chat::readUsage(raw), raw);
    }

    void factsOfAWholeAnswer()
    {
        const auto facts = openai_chat::readAnswer(
            Operation::Chat,
            "{\"id\":\"chatcmpl-1\",\"model\":\"gpt-5-2026\",\"choices\":[{\"index\":0,\"message\":{\"content\":\"hi\"}"
            ",\"finish_reason\":\"stop\",\"logprobs\":NaN}],\"usage\":{\"prompt_tokens\":1,\"completion_tokens\":2},"
            "\"service_tier\":\"flex\"}");
        QVERIFY(facts);
        QCOMPARE(facts->id, std::string("chatcmpl-1"));
        QCOMPARE(facts->model, std::string("gpt-5-2026"));
        QCOMPARE(facts->finishReason, std::string("stop"));
        QCOMPARE(facts->serviceTier, std::string("flex"));
        QCOMPARE(facts->usage->total(), std::int64_t(3));
    }
    void garbageIsNoAnswer()
    {
        for (const char *body : {"", "<html><title>x</title>", "{\"choices\":[", "[1]", "null", "ok"}) {
            const auto facts = openai_chat::readAnswer(Operation::Chat, body);
            QVERIFY2(!facts, body);
            QCOMPARE(facts.error().kind, ErrorKind::UpstreamGarbled);
        }
        const auto failed = openai_chat::readAnswer(Operation::Chat, "{\"error\":{\"message\":\"busy\",\"code\":502}}");
        QVERIFY(!failed);
        QCOMPARE(failed.error().kind, ErrorKind::UpstreamFailed);
    }

    void aStreamIsWatched()
    {
        StreamObserver observer({.clientWantsUsage = false});
        QCOMPARE(*see(observer, ""), Pass::Send);
        QCOMPARE(*see(observer, "{\"id\":\"c1\",\"choices\":[],\"prompt_filter_results\":[]}"), Pass::Send); // Azure
        QCOMPARE(
            *see(observer,
                 "{\"id\":\"c1\",\"model\":\"m1\",\"choices\":[{\"delta\":{\"role\":\"assistant\",\"content\":\"\"},"
                 "\"finish_reason\":null}],\"usage\":null}"),
            Pass::Send);
        QVERIFY(!observer.sawContent());
        QCOMPARE(*see(observer, "{\"id\":\"c1\",\"choices\":[{\"delta\":{\"content\":\"Hel\\u00e9\"}}]}"), Pass::Send);
        QVERIFY(observer.sawContent() && !observer.sawFinish());
        QCOMPARE(
            *see(observer,
                 "{\"id\":\"c1\",\"choices\":[{\"delta\":{\"tool_calls\":[{\"index\":0,\"function\":{\"name\":\"f\","
                 "\"arguments\":\"{\\\"a\\\":1}\"}}]}}]}"),
            Pass::Send);
        QCOMPARE(*see(observer, "{\"id\":\"c1\",\"choices\":[{\"delta\":{\"reasoning_content\":\"think\"}}]}"),
                 Pass::Send);
        QCOMPARE(
            *see(
                observer,
                "{\"id\":\"c1\",\"choices\":[{\"delta\":{},\"finish_reason\":\"stop\"}],\"service_tier\":\"default\"}"),
            Pass::Send);
        QVERIFY(observer.sawFinish() && !observer.facts().usage);
        QCOMPARE(
            *see(observer, "{\"id\":\"c1\",\"choices\":[],\"usage\":{\"prompt_tokens\":3,\"completion_tokens\":4}}"),
            Pass::Withhold);
        QCOMPARE(*see(observer, "[DONE]"), Pass::Terminal);
        QVERIFY(observer.sawDone());
        QCOMPARE(observer.seenText(),
                 std::string("Hel\u00e9"
                             "f{\"a\":1}think"));
        QCOMPARE(observer.facts().finishReason, std::string("stop"));
        QCOMPARE(observer.facts().model, std::string("m1"));
        QCOMPARE(observer.facts().serviceTier, std::string("default"));
        QCOMPARE(observer.facts().usage->total(), std::int64_t(7));
    }

    void theUsageChunkGoesToWhomItIsMeantFor()
    {
        for (const char *chunk :
             {"{\"choices\":[],\"usage\":{\"prompt_tokens\":3,\"completion_tokens\":4}}",
              "{\"choices\":[ ],\"usage\":{\"prompt_tokens\":3,\"completion_tokens\":4}}",
              "{\"choices\":null,\"usage\":{\"prompt_tokens\":3,\"completion_tokens\":4}}",
              "{\"usage\":{\"prompt_tokens\":3,\"completion_tokens\":4}}",
              "{\"choices\":[],\"x_groq\":{\"usage\":{\"prompt_tokens\":3,\"completion_tokens\":4}}}"}) {
            StreamObserver asked({.clientWantsUsage = true});
            QCOMPARE(*see(asked, chunk), Pass::Send);
            StreamObserver silent({.clientWantsUsage = false});
            QCOMPARE(*see(silent, chunk), Pass::Withhold);
            QCOMPARE(silent.facts().usage->total(), std::int64_t(7));
        }
        StreamObserver mistral({.clientWantsUsage = false});
        QCOMPARE(*see(mistral,
                      "{\"choices\":[{\"delta\":{\"content\":\"x\"},\"finish_reason\":\"stop\"}],\"usage\":{\"prompt_"
                      "tokens\":3,\"completion_tokens\":4}}"),
                 Pass::Send);
        QVERIFY(mistral.facts().usage);
    }

    void usageNeverShrinks()
    {
        StreamObserver observer({});
        QVERIFY(see(observer,
                    "{\"choices\":[{\"delta\":{}}],\"usage\":{\"prompt_tokens\":100,\"completion_tokens\":1,\"prompt_"
                    "tokens_details\":{\"cached_tokens\":0}}}"));
        QVERIFY(
            see(observer, "{\"choices\":[{\"delta\":{}}],\"usage\":{\"prompt_tokens\":100,\"completion_tokens\":9}}"));
        QVERIFY(see(observer, "{\"choices\":[],\"usage\":{\"prompt_tokens\":0,\"completion_tokens\":0}}"));
        QCOMPARE(observer.facts().usage->promptTokens(), std::int64_t(100));
        QCOMPARE(observer.facts().usage->completionTokens(), std::int64_t(9));
    }

    void errorsInsideAStreamEndIt()
    {
        StreamObserver plain({});
        const auto inData = see(
            plain, "{\"error\":{\"message\":\"The server had an error\",\"type\":\"server_error\",\"code\":null}}");
        QVERIFY(!inData);
        QCOMPARE(inData.error().kind, ErrorKind::UpstreamFailed);
        const auto coded = see(plain,
                               "{\"id\":\"x\",\"error\":{\"message\":\"slow "
                               "down\",\"code\":429},\"choices\":[{\"delta\":{},\"finish_reason\":\"error\"}]}");
        QCOMPARE(coded.error().kind, ErrorKind::UpstreamRateLimited);
        const auto named = plain.see({"error", "{\"message\":\"overloaded\"}", {}});
        QVERIFY(!named);
        for (const char *broken : {"{\"a\":", "<html>", "undefined"})
            QCOMPARE(see(plain, broken).error().kind, ErrorKind::UpstreamGarbled);
    }

    void errorsAreTakenByStatusAndWords_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("words");
        const auto row = [](const char *name, int status, const char *body, ErrorKind kind, const char *words) {
            QTest::newRow(name) << status << QByteArray(body) << int(kind) << QByteArray(words);
        };
        row("OpenAI, context", 400,
            "{\"error\":{\"message\":\"This model's maximum context length is 8192 "
            "tokens.\",\"type\":\"invalid_request_error\",\"param\":\"messages\",\"code\":\"context_length_exceeded\"}"
            "}",
            ErrorKind::ContextTooLong, "8192");
        row("llama.cpp, context", 500,
            "{\"error\":{\"code\":500,\"message\":\"the request exceeds the available context "
            "size\",\"type\":\"server_error\"}}",
            ErrorKind::ContextTooLong, "available");
        row("Azure, content", 400,
            "{\"error\":{\"message\":\"The response was "
            "filtered\",\"code\":\"content_filter\",\"innererror\":{\"code\":\"ResponsibleAIPolicyViolation\"}}}",
            ErrorKind::ContentRefused, "filtered");
        row("bad request", 400, "{\"error\":{\"message\":\"Unknown parameter: 'x'.\",\"param\":\"x\"}}",
            ErrorKind::UpstreamRefused, "Unknown parameter");
        row("text for an error", 404, "{\"error\":\"model 'x' not found\"}", ErrorKind::UpstreamRefused,
            "model 'x' not found");
        row("Mistral", 422,
            "{\"object\":\"error\",\"message\":{\"detail\":[{\"loc\":[\"body\"],\"msg\":\"Input should be "
            "valid\"}]},\"type\":\"invalid_request_error\",\"code\":null}",
            ErrorKind::UpstreamRefused, "Input should");
        row("FastAPI", 422, "{\"detail\":[{\"loc\":[\"a\"],\"msg\":\"field required\",\"type\":\"missing\"}]}",
            ErrorKind::UpstreamRefused, "field required");
        row("Gemini's list", 429,
            "[{\"error\":{\"code\":429,\"message\":\"Quota exceeded\",\"status\":\"RESOURCE_EXHAUSTED\"}}]",
            ErrorKind::UpstreamRateLimited, "Quota");
        row("Gemini's key", 400,
            "[{\"error\":{\"code\":400,\"message\":\"API key not valid. Please pass a valid API "
            "key.\",\"status\":\"INVALID_ARGUMENT\"}}]",
            ErrorKind::UpstreamAuth, "not valid");
        row("Groq, too large for the rate", 413,
            "{\"error\":{\"message\":\"Request too large on tokens per minute "
            "TPM\",\"type\":\"tokens\",\"code\":\"rate_limit_exceeded\"}}",
            ErrorKind::UpstreamRateLimited, "TPM");
        row("auth", 401,
            "{\"error\":{\"message\":\"Incorrect API key provided: sk-abcdefghijklmnop1234. You can find your "
            "key\",\"code\":\"invalid_api_key\"}}",
            ErrorKind::UpstreamAuth, "provided: ...");
        row("no money", 402, "{\"error\":{\"message\":\"Insufficient Balance\"}}", ErrorKind::UpstreamAuth, "Balance");
        row("overload", 529,
            "{\"type\":\"error\",\"error\":{\"type\":\"overloaded_error\",\"message\":\"Overloaded\"}}",
            ErrorKind::UpstreamFailed, "Overloaded");
        row("timeout", 504, "", ErrorKind::Timeout, "empty body");
        row("a web page", 502, "<html><head><title>502 Bad\n Gateway</title>", ErrorKind::UpstreamFailed,
            "502 Bad Gateway");
        row("a web page with 404", 404, "<!DOCTYPE html><p>", ErrorKind::UpstreamGarbled, "web page");
        row("plain words", 503, "upstream connect error", ErrorKind::UpstreamFailed, "upstream connect error");
        row("no words", 500, "{}", ErrorKind::UpstreamFailed, "without saying why");
        row("not UTF-8", 500, "\xff\xfe", ErrorKind::UpstreamFailed, "not JSON");
        row("redirect", 301, "<html>", ErrorKind::UpstreamGarbled, "web page");
    }
    void errorsAreTakenByStatusAndWords()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(int, kind);
        QFETCH(QByteArray, words);
        const Error error = openai_chat::readError(status, {}, body.toStdString());
        QCOMPARE(int(error.kind), kind);
        QVERIFY2(QByteArray::fromStdString(error.message).contains(words), error.message.c_str());
        QVERIFY(error.upstreamStatus != 0);
    }

    void codesAndTypesAreKept()
    {
        const Error error = openai_chat::readError(
            400, {}, "{\"error\":{\"message\":\"m\",\"type\":\"t\",\"param\":\"p\",\"code\":1234}}");
        QCOMPARE(error.type, std::string("t"));
        QCOMPARE(error.param, std::string("p"));
        QCOMPARE(error.code, std::string("1234"));
    }

    void credentialsAreNotRepeated_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QByteArray>("secret");
        QTest::newRow("OpenAI") << QByteArray("Incorrect API key provided: sk-proj-abc*****xyz9. See")
                                << QByteArray("xyz9");
        QTest::newRow("any shape") << QByteArray("Incorrect API key provided: hunter2. See") << QByteArray("hunter2");
        QTest::newRow("in the text") << QByteArray("no access for sk-or-v1-0123456789abcdef0123 here")
                                     << QByteArray("0123456789");
        QTest::newRow("bearer") << QByteArray("got header Authorization: Bearer abc.def.ghi") << QByteArray("abc.def");
        QTest::newRow("in a URL") << QByteArray("POST https://x.example/v1?key=topsecret1&a=b failed")
                                  << QByteArray("topsecret1");
        QTest::newRow("Google") << QByteArray("bad AIzaSyA1234567890abcdefghij") << QByteArray("SyA123");
        QTest::newRow("without a prefix")
            << QByteArray("key 0123456789abcdef0123456789abcdef is wrong") << QByteArray("456789abcdef");
    }
    void credentialsAreNotRepeated()
    {
        QFETCH(QByteArray, message);
        QFETCH(QByteArray, secret);
        const std::string body = "{\"error\":{\"message\":\"" + message.toStdString() + "\"}}";
        const Error error = openai_chat::readError(401, {}, body);
        QVERIFY2(!QByteArray::fromStdString(error.message).contains(secret), error.message.c_str());
    }
    void harmlessWordsStay()
    {
        const std::string words
            = "Model gpt-4o-mini-2024-07-18 at https://api.example.com/v1/chat has no api key set; request "
              "req-8c1f6a4e-93c2-4bd1-8f0e-7f2f3f1b9a55.";
        QCOMPARE(openai_chat::readError(400, {}, "{\"error\":\"" + words + "\"}").message, words);
    }

    void retryAfterIsRead_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<qint64>("ms");
        QTest::newRow("seconds") << QByteArray("retry-after") << QByteArray("20") << qint64(20'000);
        QTest::newRow("a fraction") << QByteArray("Retry-After") << QByteArray("1.5") << qint64(1'500);
        QTest::newRow("milliseconds") << QByteArray("retry-after-ms") << QByteArray("250") << qint64(250);
        QTest::newRow("a date") << QByteArray("retry-after") << QByteArray("Mon, 02 Mar 2026 10:01:00 GMT")
                                << qint64(60'000);
        QTest::newRow("a past date") << QByteArray("retry-after") << QByteArray("Mon, 02 Mar 2026 09:00:00 GMT")
                                     << qint64(0);
        QTest::newRow("negative") << QByteArray("retry-after") << QByteArray("-5") << qint64(0);
        QTest::newRow("years") << QByteArray("retry-after") << QByteArray("99999999999") << qint64(86'400'000);
        QTest::newRow("nonsense") << QByteArray("retry-after") << QByteArray("soon") << qint64(-1);
    }
    void retryAfterIsRead()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, value);
        QFETCH(qint64, ms);
        const Headers headers{{name.toStdString(), value.toStdString()}, {"Date", "Mon, 02 Mar 2026 10:00:00 GMT"}};
        const Error error = openai_chat::readError(429, headers, "{}");
        QCOMPARE(error.retryAfter ? qint64(error.retryAfter->count()) : -1, ms);
    }

    void benchmarkAChunk()
    {
        const std::string raw
            = "data: "
              "{\"id\":\"chatcmpl-B9MHDbslfkBeAs8l4bebGdFOJ6PeG\",\"object\":\"chat.completion.chunk\","
              "\"created\":1741570283,\"model\":\"gpt-4o\",\"choices\":[{\"index\":0,\"delta\":{"
              "\"content\":\" there\"},\"finish_reason\":null}]}"
              "\n\n";
        SseReader reader;
        StreamObserver observer({});
        (void)reader.feed(raw);
        QBENCHMARK
        {
            const auto events = reader.feed(raw);
            for (const SseEvent &each : *events)
                (void)observer.see(each);
        }
    }
};

QTEST_GUILESS_MAIN(tst_OpenAiAnswer)
#include "tst_OpenAiAnswer.moc"
