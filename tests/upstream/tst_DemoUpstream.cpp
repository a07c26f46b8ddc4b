// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/openai_chat/Answer.h"
#include "core/upstream/Upstreams.h"
#include "tests/support/HeardCall.h"

#include <boost/json.hpp>
#include <QElapsedTimer>
#include <QtTest>

using namespace tollgate;
namespace bj = boost::json;

namespace {

struct Heard : HeardCall {
    bj::value json() const { return bj::parse(body); }
    std::string text(const char *pointer) const { return std::string(json().at_pointer(pointer).as_string()); }
};

HttpCall callOf(const char *path, const QByteArray &body, const QByteArray &options = {})
{
    HttpCall call;
    call.url = std::string("demo:///v1") + path;
    call.body = std::make_shared<const std::string>(body.toStdString());
    if (!options.isEmpty())
        call.headers.add("x-demo-options", options.toStdString());
    return call;
}

void play(Heard &heard, Upstream &upstream, HttpCall call)
{
    heard.begin(upstream, std::move(call));
    QVERIFY(!heard.status && !heard.isFinished);
    QTRY_VERIFY(heard.isFinished);
}

} // namespace

class tst_DemoUpstream : public QObject {
    Q_OBJECT

    Upstreams m_upstream;
    void ask(Heard &heard, const char *path, const QByteArray &body, const QByteArray &options = {})
    {
        play(heard, m_upstream, callOf(path, body, options));
    }

private slots:
    void saysHelloAlwaysTheSame()
    {
        const QByteArray body = "{\"model\":\"demo\",\"messages\":[{\"role\":\"user\",\"content\":\"Hello!\"}]}";
        Heard first, second;
        ask(first, "/chat/completions", body);
        ask(second, "/chat/completions", body);
        QVERIFY(first.outcome);
        QCOMPARE(first.status, 200);
        QCOMPARE(first.body, second.body);
        QVERIFY(first.text("/choices/0/message/content").find("Tollgate is an AI gateway") != std::string::npos);
        const auto facts = openai_chat::readAnswer(Operation::Chat, first.body);
        QCOMPARE(facts->finishReason, std::string("stop"));
        QCOMPARE(facts->usage->promptTokens(), std::int64_t(2 + 4));
        QVERIFY(facts->usage->completionTokens() > 10);
    }

    void streamsWordByWordWithUsageWhereItIsAskedFor()
    {
        for (const bool wantsUsage : {true, false}) {
            Heard heard;
            ask(heard, "/chat/completions",
                QByteArray("{\"model\":\"demo\",\"stream\":true,\"messages\":[{\"role\":\"user\",\"content\":\"x\"}]")
                    + (wantsUsage ? ",\"stream_options\":{\"include_usage\":true}}" : "}"),
                "{\"mock_response\":\"one two three\"}");
            QVERIFY(heard.outcome);
            SseReader reader;
            openai_chat::StreamObserver observer({.clientWantsUsage = true});
            const auto events = reader.feed(heard.body);
            QCOMPARE(int(events->size()), heard.slices);
            for (const SseEvent &event : *events)
                QVERIFY(observer.see(event));
            QCOMPARE(observer.seenText(), std::string("one two three"));
            QVERIFY(observer.sawFinish() && observer.sawDone());
            QCOMPARE(observer.facts().usage.has_value(), wantsUsage);
            if (wantsUsage)
                QCOMPARE(observer.facts().usage->completionTokens(), std::int64_t(4));
        }
    }

    void keepsToTheMaximumAndGivesAllChoices()
    {
        Heard heard;
        ask(heard, "/chat/completions", "{\"model\":\"m\",\"n\":3,\"max_tokens\":2,\"messages\":[]}",
            "{\"mock_response\":\"one two three\"}");
        QCOMPARE(heard.json().at_pointer("/choices").as_array().size(), std::size_t(3));
        QCOMPARE(heard.text("/choices/2/message/content"), std::string("one two "));
        QCOMPARE(heard.text("/choices/2/finish_reason"), std::string("length"));
        QCOMPARE(heard.json().at_pointer("/usage/completion_tokens").as_int64(), std::int64_t(6));
        Heard none;
        ask(none, "/completions", "{\"model\":\"m\",\"prompt\":\"hello\",\"max_tokens\":0}");
        QCOMPARE(none.text("/choices/0/text"), std::string());
        QCOMPARE(none.json().at_pointer("/usage/completion_tokens").as_int64(), std::int64_t(0));
    }

    void callsToolsWhenItIsTo()
    {
        const QByteArray tools
            = "\"tools\":[{\"type\":\"function\",\"function\":{\"name\":\"get_weather\",\"parameters\":{\"type\":"
              "\"object\","
              "\"properties\":{\"city\":{\"type\":\"string\"},\"days\":{\"type\":\"integer\",\"minimum\":3}}}}},"
              "{\"type\":\"function\",\"function\":{\"name\":\"get_time\",\"parameters\":{\"type\":\"object\"}}}]";
        const auto calls = [&](const QByteArray &said, const QByteArray &more = {}, const QByteArray &options = {}) {
            Heard heard;
            ask(heard, "/chat/completions",
                "{\"model\":\"m\"," + tools + more + ",\"messages\":[{\"role\":\"user\",\"content\":\"" + said
                    + "\"}]}",
                options);
            QByteArray names;
            const bj::value answer = heard.json();
            bj::error_code error;
            if (const bj::value *list = answer.find_pointer("/choices/0/message/tool_calls", error))
                for (const bj::value &call : list->as_array())
                    names += QByteArray(call.at_pointer("/function/name").as_string().c_str()) + ' ';
            return names;
        };
        QCOMPARE(calls("hello"), QByteArray());
        QCOMPARE(calls("use a tool"), QByteArray("get_weather "));
        QCOMPARE(calls("please get_time"), QByteArray("get_time "));
        QCOMPARE(calls("in parallel"), QByteArray("get_weather get_time "));
        QCOMPARE(calls("in parallel", ",\"parallel_tool_calls\":false"), QByteArray("get_weather "));
        QCOMPARE(calls("use a tool", ",\"tool_choice\":\"none\""), QByteArray());
        QCOMPARE(calls("hello", ",\"tool_choice\":\"required\""), QByteArray("get_weather "));
        QCOMPARE(calls("hello", ",\"tool_choice\":{\"type\":\"function\",\"function\":{\"name\":\"get_time\"}}"),
                 QByteArray("get_time "));
        QCOMPARE(calls("hello", {}, "{\"tool_calls\":3}"), QByteArray("get_weather get_time get_weather "));
        QCOMPARE(calls("hello", {}, "{\"tool_calls\":[{\"name\":\"mine\",\"arguments\":{\"a\":1}}]}"),
                 QByteArray("mine "));

        Heard heard;
        ask(heard, "/chat/completions",
            "{\"model\":\"m\",\"stream\":true," + tools
                + ",\"messages\":[{\"role\":\"user\",\"content\":\"parallel\"}]}");
        SseReader reader;
        openai_chat::StreamObserver observer({});
        const auto events = reader.feed(heard.body);
        for (const SseEvent &event : *events)
            QVERIFY(observer.see(event));
        QCOMPARE(observer.seenText(), std::string("get_weather{\"city\":\"demo\",\"days\":3}get_time{}"));
        QCOMPARE(observer.facts().finishReason, std::string("tool_calls"));

        Heard after; // the tool has answered
        ask(after, "/chat/completions",
            "{\"model\":\"m\"," + tools
                + ",\"messages\":[{\"role\":\"user\",\"content\":\"use a "
                  "tool\"},{\"role\":\"tool\",\"content\":\"5\"}]}");
        QCOMPARE(after.text("/choices/0/finish_reason"), std::string("stop"));
    }

    void answersFitTheSchema()
    {
        Heard heard;
        ask(heard, "/chat/completions",
            "{\"model\":\"m\",\"messages\":[],\"response_format\":{\"type\":\"json_schema\",\"json_schema\":{\"name\":"
            "\"n\","
            "\"schema\":{\"type\":\"object\",\"properties\":{\"kind\":{\"enum\":[\"a\",\"b\"]},\"items\":{\"type\":"
            "\"array\","
            "\"minItems\":2,\"items\":{\"$ref\":\"#/$defs/item\"}},\"maybe\":{\"type\":[\"null\",\"boolean\"]}},"
            "\"$defs\":{\"item\":{\"type\":\"object\",\"properties\":{\"size\":{\"type\":\"number\",\"maximum\":0}}}}}}"
            "}}");
        QCOMPARE(heard.text("/choices/0/message/content"),
                 std::string("{\"kind\":\"a\",\"items\":[{\"size\":0},{\"size\":0}],\"maybe\":true}"));
    }

    void embedsTextsAsFloatsAndBase64()
    {
        Heard floats, base64;
        ask(floats, "/embeddings", "{\"model\":\"m\",\"input\":[\"a\",\"b\"],\"dimensions\":8}");
        ask(base64, "/embeddings",
            "{\"model\":\"m\",\"input\":[\"a\",\"b\"],\"dimensions\":8,\"encoding_format\":\"base64\"}");
        const bj::value answer = floats.json();
        QCOMPARE(answer.at_pointer("/data").as_array().size(), std::size_t(2));
        const QByteArray bytes = QByteArray::fromBase64(QByteArray::fromStdString(base64.text("/data/1/embedding")));
        QCOMPARE(bytes.size(), 32);
        double square = 0;
        for (int i = 0; i < 8; ++i) {
            float number = 0;
            memcpy(&number, bytes.constData() + 4 * i, 4);
            const double same = answer.at_pointer("/data/1/embedding").as_array()[std::size_t(i)].to_number<double>();
            QVERIFY(qAbs(double(number) - same) < 1e-6);
            square += double(number) * double(number);
        }
        QVERIFY(qAbs(square - 1) < 1e-5);
        Heard numbers;
        ask(numbers, "/embeddings", "{\"model\":\"m\",\"input\":[1,2,3]}");
        QCOMPARE(numbers.json().at_pointer("/data").as_array().size(), std::size_t(1));
        QCOMPARE(numbers.json().at_pointer("/usage/prompt_tokens").as_int64(), std::int64_t(3));
        QCOMPARE(numbers.json().at_pointer("/data/0/embedding").as_array().size(), std::size_t(64));
    }

    void errorsAndLossesCanBeChosen()
    {
        const QByteArray body = "{\"model\":\"m\",\"stream\":true,\"messages\":[]}";
        Heard busy;
        ask(busy, "/chat/completions", body,
            "{\"error\":{\"status\":429,\"message\":\"slow down\",\"retry_after\":7}}");
        QVERIFY(busy.outcome);
        QCOMPARE(busy.status, 429);
        const Error error = openai_chat::readError(busy.status, busy.headers, busy.body);
        QCOMPARE(error.kind, ErrorKind::UpstreamRateLimited);
        QCOMPARE(error.message, std::string("slow down"));
        QCOMPARE(error.retryAfter->count(), std::int64_t(7000));
        Heard mocked;
        ask(mocked, "/chat/completions", body, "{\"mock_response\":\"litellm.ContextWindowExceededError\"}");
        QCOMPARE(openai_chat::readError(mocked.status, mocked.headers, mocked.body).kind, ErrorKind::ContextTooLong);

        Heard lost;
        ask(lost, "/chat/completions", body, "{\"fail_after_chunks\":3}");
        QVERIFY(!lost.outcome);
        QCOMPARE(lost.slices, 3);
        QCOMPARE(lost.outcome.error().kind, ErrorKind::UpstreamCut);
        QCOMPARE(lost.phase, CallPhase::Answering);
        Heard broken, nowhere;
        ask(broken, "/chat/completions", "{");
        QCOMPARE(broken.status, 400);
        ask(nowhere, "/audio", "{}");
        QCOMPARE(nowhere.status, 404);
    }

    void delaysAndPatienceHold()
    {
        QElapsedTimer time;
        time.start();
        Heard late;
        ask(late, "/chat/completions", "{\"model\":\"m\",\"stream\":true,\"messages\":[]}",
            "{\"delay_ms\":60,\"chunk_ms\":20,\"mock_response\":\"a b\"}");
        QVERIFY(late.outcome);
        QVERIFY(time.elapsed() >= 60 + 3 * 20);
        HttpCall call = callOf("/chat/completions", "{\"model\":\"m\",\"messages\":[]}", "{\"delay_ms\":5000}");
        call.firstByteWithin = std::chrono::milliseconds(50);
        Heard tooLate;
        play(tooLate, m_upstream, call);
        QVERIFY(!tooLate.outcome);
        QCOMPARE(tooLate.outcome.error().kind, ErrorKind::Timeout);
        QCOMPARE(tooLate.phase, CallPhase::Sent);
    }

    void mayBePausedAndDroppedInsideCallbacks()
    {
        int slices = 0;
        std::unique_ptr<UpstreamCall> call;
        call = m_upstream.start(callOf("/chat/completions", "{\"model\":\"m\",\"stream\":true,\"messages\":[]}"),
                                {{},
                                 [&](std::string_view) {
                                     if (++slices == 2)
                                         call->pause();
                                     if (slices == 4)
                                         call.reset();
                                 },
                                 [&](Result<void>, CallPhase) { slices = 1000; }});
        QTRY_COMPARE(slices, 2);
        QTest::qWait(20);
        QCOMPARE(slices, 2);
        call->resume();
        QTRY_VERIFY(!call);
        QTest::qWait(20);
        QCOMPARE(slices, 4);
    }
};

QTEST_GUILESS_MAIN(tst_DemoUpstream)
#include "tst_DemoUpstream.moc"
