// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/openai_chat/Request.h"

#include <QtTest>

using namespace tollgate;

namespace {

RequestView viewOf(const std::string &body, Operation operation = Operation::Chat)
{
    auto view = openai_chat::read(operation, body);
    if (!view)
        qFatal("%s", view.error().message.c_str());
    return *view;
}

} // namespace

class tst_OpenAiRequest : public QObject {
    Q_OBJECT
private slots:
    void readsWhatTheGatewayActsOn()
    {
        const std::string body
            = "{\"model\":\"gpt-5\",\"stream\":true,\"stream_options\":{\"include_usage\":true},\"n\":2,"
              "\"max_tokens\":10,\"max_completion_tokens\":20,\"user\":\"u\",\"metadata\":{\"tags\":[\"a\",\"b\"]},"
              "\"messages\":[]}";
        const RequestView view = viewOf(body);
        QCOMPARE(view.model, std::string("gpt-5"));
        QCOMPARE(body.substr(view.modelBegin, view.modelLength), std::string("\"gpt-5\""));
        QVERIFY(view.stream && view.wantsUsage);
        QCOMPARE(view.maxOutput, std::optional<std::int64_t>(20));
        QCOMPARE(view.choices, std::int64_t(2));
        QCOMPARE(view.user, std::string("u"));
        QCOMPARE(view.tags, (std::vector<std::string>{"a", "b"}));
    }

    void refusesWhatItCannotActOn_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("param");
        const auto row = [](const char *name, const char *body, const char *param) {
            QTest::newRow(name) << QByteArray(body) << QByteArray(param);
        };
        row("no object", "[]", "");
        row("broken", "{\"model\":", "");
        row("no model", "{}", "model");
        row("model is a number", "{\"model\":5}", "model");
        row("model is null", "{\"model\":null}", "model");
        row("model is empty", "{\"model\":\"\"}", "model");
        row("stream is text", "{\"model\":\"m\",\"stream\":\"yes\"}", "stream");
        row("stream options are a list", "{\"model\":\"m\",\"stream_options\":[]}", "stream_options");
        row("maximum is text", "{\"model\":\"m\",\"max_tokens\":\"many\"}", "max_tokens");
        row("maximum is negative", "{\"model\":\"m\",\"max_completion_tokens\":-1}", "max_completion_tokens");
        row("maximum is fractional", "{\"model\":\"m\",\"max_tokens\":1.5}", "max_tokens");
        row("no choices", "{\"model\":\"m\",\"n\":0}", "n");
        row("two models", "{\"model\":\"cheap\",\"model\":\"dear\"}", "model");
        row("a second model in capitals", "{\"model\":\"cheap\",\"MODEL\":\"dear\"}", "model");
        row("a second model in escapes", "{\"model\":\"cheap\",\"mod\\u0065l\":\"dear\"}", "model");
        row("two maximums", "{\"model\":\"m\",\"max_tokens\":1,\"max_tokens\":100000}", "max_tokens");
    }
    void refusesWhatItCannotActOn()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, param);
        const auto view = openai_chat::read(Operation::Chat, body.toStdString());
        QVERIFY(!view);
        QCOMPARE(view.error().kind, ErrorKind::BadRequest);
        QCOMPARE(QByteArray::fromStdString(view.error().param), param);
        QVERIFY(param.isEmpty() || QByteArray::fromStdString(view.error().message).contains(param));
    }

    void nullCountsAsMissing()
    {
        const RequestView view = viewOf("{\"model\":\"m\",\"stream\":null,\"stream_options\":null,\"max_tokens\":null,"
                                        "\"n\":null,\"max_completion_tokens\":7}");
        QVERIFY(!view.stream && !view.wantsUsage);
        QCOMPARE(view.maxOutput, std::optional<std::int64_t>(7));
        QVERIFY(!viewOf("{\"model\":\"m\",\"stream_options\":{\"include_usage\":false}}").wantsUsage);
        QVERIFY(!viewOf("{\"model\":\"m\",\"stream_options\":{}}").wantsUsage);
    }

    void modelMayComeFromThePath()
    {
        const std::string body = "{\"input\":\"x\"}";
        const auto view = openai_chat::read(Operation::Embedding, body, "gpt-4o");
        QVERIFY(view);
        QCOMPARE(view->model, std::string("gpt-4o"));
        QCOMPARE(openai_chat::rewritten(Operation::Embedding, body, *view, {.model = "a\"b"}),
                 std::string("{\"model\":\"a\\\"b\",\"input\":\"x\"}"));
        const auto empty = openai_chat::read(Operation::Chat, " { } ", "m");
        QCOMPARE(openai_chat::rewritten(Operation::Chat, " { } ", *empty, {.model = "n"}),
                 std::string(" {\"model\":\"n\" } "));
        const auto own = openai_chat::read(Operation::Chat, "{\"model\":\"own\"}", "path");
        QCOMPARE(own->model, std::string("own"));
    }

    void everyPromptAndEveryTryIsBilled()
    {
        QCOMPARE(
            viewOf("{\"model\":\"m\",\"prompt\":[\"a\",\"b\"],\"n\":2,\"best_of\":5}", Operation::Completion).choices,
            std::int64_t(10));
        QCOMPARE(viewOf("{\"model\":\"m\",\"prompt\":[1,2,3]}", Operation::Completion).choices, std::int64_t(1));
        QCOMPARE(viewOf("{\"model\":\"m\",\"prompt\":[[1,2],[3]]}", Operation::Completion).choices, std::int64_t(2));
    }

    void changesOnlyWhatMustChange_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *name, const char *body, const char *expected) {
            QTest::newRow(name) << QByteArray(body) << QByteArray(expected);
        };
        row("no stream", "{\"model\":\"m\",\"x\":1}", "{\"model\":\"P\",\"x\":1}");
        row("same model", "{\"model\":\"P\"}", "{\"model\":\"P\"}");
        row("same model, escaped by the client", "{\"model\":\"\\u0050\"}", "{\"model\":\"\\u0050\"}");
        row("stream", "{\"stream\":true,\"model\":\"m\"}",
            "{\"stream\":true,\"stream_options\":{\"include_usage\":true},\"model\":\"P\"}");
        row("stream options null", "{\"model\":\"m\",\"stream_options\": null,\"stream\":true}",
            "{\"model\":\"P\",\"stream_options\": {\"include_usage\":true},\"stream\":true}");
        row("stream options empty", "{\"model\":\"m\",\"stream\":true,\"stream_options\":{ }}",
            "{\"model\":\"P\",\"stream\":true,\"stream_options\":{\"include_usage\":true }}");
        row("stream options with others",
            "{\"model\":\"m\",\"stream\":true,\"stream_options\":{\"include_obfuscation\":false}}",
            "{\"model\":\"P\",\"stream\":true,\"stream_options\":{\"include_usage\":true,\"include_obfuscation\":false}"
            "}");
        row("usage not wanted",
            "{\"model\":\"m\",\"stream\":true,\"stream_options\":{\"a\":1,\"include_usage\": false, \"b\":2}}",
            "{\"model\":\"P\",\"stream\":true,\"stream_options\":{\"a\":1,\"include_usage\": true, \"b\":2}}");
        row("usage wanted", "{\"model\":\"m\",\"stream\":true,\"stream_options\":{\"include_usage\":true}}",
            "{\"model\":\"P\",\"stream\":true,\"stream_options\":{\"include_usage\":true}}");
        row("stream off", "{\"model\":\"m\",\"stream\":false}", "{\"model\":\"P\",\"stream\":false}");
        row("a model inside", "{\"messages\":[{\"model\":\"m\"}],\"model\":\"m\"}",
            "{\"messages\":[{\"model\":\"m\"}],\"model\":\"P\"}");
        row("everything odd stays",
            "{ \"zeta\" : 0.12345678901234567,\n\t\"model\" : \"m\" , \"big\":123456789012345678901234567890, "
            "\"e\":1E+05,"
            "\"text\":\"\\u00e9\\/\\ud83d\\ude00 \u00e9\", \"same\":1, \"same\":2, \"alpha\":{\"b\":1,\"a\":[ ]} }\r\n",
            "{ \"zeta\" : 0.12345678901234567,\n\t\"model\" : \"P\" , \"big\":123456789012345678901234567890, "
            "\"e\":1E+05,"
            "\"text\":\"\\u00e9\\/\\ud83d\\ude00 \u00e9\", \"same\":1, \"same\":2, \"alpha\":{\"b\":1,\"a\":[ ]} "
            "}\r\n");
    }
    void changesOnlyWhatMustChange()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, expected);
        const std::string text = body.toStdString();
        const std::string out
            = openai_chat::rewritten(Operation::Chat, text, viewOf(text), {.model = "P", .includeUsage = true});
        QCOMPARE(QByteArray::fromStdString(out), expected);
    }

    void maximumIsLoweredWhereTheClientGaveIt()
    {
        const auto lowered = [](const std::string &body) {
            return openai_chat::rewritten(Operation::Chat, body, viewOf(body), {.model = "m", .maxOutput = 5});
        };
        QCOMPARE(lowered("{\"model\":\"m\",\"max_tokens\":100}"), std::string("{\"model\":\"m\",\"max_tokens\":5}"));
        QCOMPARE(lowered("{\"max_completion_tokens\":1e3,\"max_tokens\":9,\"model\":\"m\"}"),
                 std::string("{\"max_completion_tokens\":5,\"max_tokens\":5,\"model\":\"m\"}"));
        QCOMPARE(lowered("{\"model\":\"m\"}"), std::string("{\"max_tokens\":5,\"model\":\"m\"}"));
        const std::string fromPath = "{\"x\":1}";
        const auto view = openai_chat::read(Operation::Chat, fromPath, "m");
        QCOMPARE(openai_chat::rewritten(Operation::Chat, fromPath, *view,
                                        {.model = "n", .maxOutput = 5, .maxOutputMember = "max_completion_tokens"}),
                 std::string("{\"model\":\"n\",\"max_completion_tokens\":5,\"x\":1}"));
    }

    void promptIsEstimatedFromItsBytes()
    {
        const std::string text(3000, 'a');
        const std::string plain = "{\"model\":\"m\",\"messages\":[{\"role\":\"user\",\"content\":\"" + text + "\"}]}";
        QCOMPARE(viewOf(plain).promptTokensAtMost, std::int64_t((plain.size() + 2) / 3));

        const std::string url = "data:image/png;base64," + std::string(100'000, 'A');
        const std::string rest = "{\"model\":\"m\",\"messages\":[{\"content\":[{\"type\":\"image_url\",\"image_url\":{"
                                 "\"url\":\"\"}},{\"url\":\"\"}]}]}";
        std::string two = rest;
        two.replace(two.find("\"url\":\"\"") + 7, 0, url);
        two.replace(two.rfind("\"url\":\"\"") + 7, 0, url);
        QCOMPARE(viewOf(two).promptTokensAtMost, std::int64_t((rest.size() + 2) / 3 + 3000));

        // Text that only starts like one is text.
        const std::string sly = "{\"model\":\"m\",\"a\":\"data:;base64, " + std::string(30'000, 'x') + " y\"}";
        QCOMPARE(viewOf(sly).promptTokensAtMost, std::int64_t((sly.size() + 2) / 3));

        std::string numbers = "{\"model\":\"m\",\"input\":[";
        for (int i = 0; i < 1000; ++i)
            numbers += i ? ",5" : "5";
        numbers += "]}";
        QCOMPARE(viewOf(numbers, Operation::Embedding).promptTokensAtMost, std::int64_t(1000));
    }
};

QTEST_GUILESS_MAIN(tst_OpenAiRequest)
#include "tst_OpenAiRequest.moc"
