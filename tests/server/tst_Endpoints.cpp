// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/Endpoints.h"

#include <QtTest>

using namespace tollgate;

class tst_Endpoints : public QObject {
    Q_OBJECT

private slots:
    void everySpellingOfABaseUrlArrives_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("asked");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("model");
        const auto row = [](const char *method, const char *asked, const char *path, const char *model = "") {
            QTest::addRow("%s %s", method, asked)
                << QByteArray(method) << QByteArray(asked) << QByteArray(path) << QByteArray(model);
        };
        row("POST", "/v1/chat/completions", "/chat/completions");
        row("POST", "/chat/completions", "/chat/completions");
        row("POST", "/v1/chat/completions/", "/chat/completions");
        row("POST", "/v1/v1/chat/completions", "/chat/completions");
        row("POST", "//v1/chat/completions", "/chat/completions");
        row("POST", "/openai/v1/chat/completions", "/chat/completions");
        row("POST", "/openai/deployments/gpt-4o/chat/completions", "/chat/completions", "gpt-4o");
        row("POST", "/openai/deployments/openai%2Fgpt-4o/embeddings", "/embeddings", "openai/gpt-4o");
        row("POST", "/engines/ada/completions", "/completions", "ada");
        row("POST", "/v1/engines/ada/embeddings", "/embeddings", "ada");
        row("GET", "/v1/models", "/models");
        row("GET", "/v1/models/openai/gpt-4o", "/models/openai/gpt-4o", "openai/gpt-4o");
        row("GET", "/models/meta%2Fllama", "/models/meta%2Fllama", "meta/llama");
        for (const char *front : {"/v1beta", "/v1", "", "/v1alpha", "/v1beta/v1beta"})
            for (const char *action : {"generateContent", "streamGenerateContent", "countTokens"})
                row("POST",
                    qPrintable(
                        QStringLiteral("%1/models/gemini-3:%2").arg(QLatin1String(front), QLatin1String(action))),
                    qPrintable(QStringLiteral("/v1beta/models/gemini-3:%1").arg(QLatin1String(action))), "gemini-3");
        row("POST", "/v1beta/models/openai%2Fgpt:generateContent", "/v1beta/models/openai%2Fgpt:generateContent",
            "openai/gpt");
        row("POST", "/v1beta/openai/chat/completions", "/chat/completions");
        row("GET", "/v1beta/models", "/v1beta/models");
        row("GET", "/v1beta/models/gemini-3", "/v1beta/models/gemini-3", "gemini-3");
        row("GET", "/", "/");
        row("HEAD", "/", "/");
        row("GET", "/v1", "/");
        row("GET", "/health/liveliness", "/health/liveliness");
        row("GET", "/v1/model/info", "/model/info");
        row("POST", "/key/generate", "/key/generate");
        row("POST", "/tollgate/v1/keys.create", "/tollgate/v1/keys.create");
    }
    void everySpellingOfABaseUrlArrives()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, asked);
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, model);
        const Result<Place> found = place(method.toStdString(), asked.toStdString());
        QVERIFY2(found, found ? "" : found.error().message.c_str());
        QCOMPARE(QByteArray::fromStdString(found->path), path);
        QCOMPARE(QByteArray::fromStdString(found->model), model);
    }

    void whatIsNotServedIsAnsweredWithWhatIsNear_data()
    {
        QTest::addColumn<QByteArray>("asked");
        QTest::addColumn<QByteArray>("says");
        QTest::addRow("typing error") << QByteArray("/v2/chat/completions") << QByteArray("/v1/chat/completions");
        QTest::addRow("nothing like it") << QByteArray("/favicon.ico") << QByteArray("GET /v1/models");
        QTest::addRow("not a whole part of a path") << QByteArray("/v1x/models") << QByteArray("/v1/models");
    }
    void whatIsNotServedIsAnsweredWithWhatIsNear()
    {
        QFETCH(QByteArray, asked);
        QFETCH(QByteArray, says);
        const Result<Place> found = place("POST", asked.toStdString());
        QVERIFY(!found);
        QCOMPARE(found.error().kind, ErrorKind::NotFound);
        QVERIFY2(found.error().message.find(says.toStdString()) != std::string::npos, found.error().message.c_str());
    }

    void aStreamThatIsNotAskedForAsEventsIsAList()
    {
        const char *const path = "/v1beta/models/m:streamGenerateContent";
        QCOMPARE(place("POST", path)->endpoint.surface, Surface::GeminiArray);
        QCOMPARE(place("POST", path, "key=x&alt=json")->endpoint.surface, Surface::GeminiArray);
        QCOMPARE(place("POST", path, "key=x&alt=sse")->endpoint.surface, Surface::Gemini);
        QCOMPARE(place("POST", "/v1beta/models/m:generateContent")->endpoint.surface, Surface::Gemini);
    }

    void aLongPathIsNotRepeatedWhole()
    {
        const Result<Place> found = place("GET", "/" + std::string(10'000, 'x'));
        QVERIFY(!found && found.error().message.size() < 500);
    }

    void anotherMethodIsToldWhatIsAllowed()
    {
        const Result<Place> found = place("GET", "/v1/chat/completions");
        QVERIFY(!found);
        QCOMPARE(found.error().kind, ErrorKind::MethodNotAllowed);
        QCOMPARE(allowedMethods("/v1/chat/completions"), std::string("POST"));
        QCOMPARE(allowedMethods("/v1/models/"), std::string("GET, HEAD"));
        QCOMPARE(allowedMethods("/nothing"), std::string());
    }
};

QTEST_GUILESS_MAIN(tst_Endpoints)
#include "tst_Endpoints.moc"
