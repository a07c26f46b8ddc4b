// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/Credentials.h"

#include <QtTest>

using namespace tollgate;

class tst_Credentials : public QObject {
    Q_OBJECT
private slots:
    void aKeyIsTakenFromWhereverClientsPutIt_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("query");
        QTest::newRow("OpenAI") << QByteArray("Authorization") << QByteArray("Bearer sk-1") << QByteArray();
        QTest::newRow("in lower case") << QByteArray("authorization") << QByteArray("bearer sk-1") << QByteArray();
        QTest::newRow("Anthropic") << QByteArray("x-api-key") << QByteArray("sk-1") << QByteArray();
        QTest::newRow("Gemini") << QByteArray("x-goog-api-key") << QByteArray("sk-1") << QByteArray();
        QTest::newRow("Azure") << QByteArray("api-key") << QByteArray("sk-1") << QByteArray();
        QTest::newRow("Azure's API management")
            << QByteArray("Ocp-Apim-Subscription-Key") << QByteArray("sk-1") << QByteArray();
        QTest::newRow("Gemini's query") << QByteArray() << QByteArray() << QByteArray("alt=sse&key=sk-1");
        QTest::newRow("our own") << QByteArray("x-tollgate-key") << QByteArray("sk-1") << QByteArray();
        QTest::newRow("LiteLLM's") << QByteArray("x-litellm-api-key") << QByteArray("sk-1") << QByteArray();
        QTest::newRow("LiteLLM's with Bearer")
            << QByteArray("x-litellm-api-key") << QByteArray("Bearer sk-1") << QByteArray();
        QTest::newRow("the same twice") << QByteArray("x-api-key") << QByteArray("sk-1") << QByteArray("key=sk-1");
    }
    void aKeyIsTakenFromWhereverClientsPutIt()
    {
        QFETCH(QByteArray, header);
        QFETCH(QByteArray, value);
        QFETCH(QByteArray, query);
        Headers headers;
        if (!header.isEmpty())
            headers.add(header.toStdString(), value.toStdString());
        const Result<std::string> key = presentedKey(headers, query.toStdString());
        QVERIFY2(key, key ? "" : key.error().message.c_str());
        QCOMPARE(*key, std::string("sk-1"));
    }

    void ourOwnHeaderLeavesAuthorizationToTheClient()
    {
        for (const char *own : {"x-tollgate-key", "x-litellm-api-key"})
            QCOMPARE(presentedKey({{"authorization", "Bearer sk-theirs"}, {own, "sk-1"}}, "key=sk-other").value(),
                     std::string("sk-1"));
    }

    void twoDifferentKeysAreRefused()
    {
        const auto two = presentedKey({{"authorization", "Bearer sk-1"}, {"x-api-key", "sk-2"}}, "");
        QCOMPARE(int(two.error().kind), int(ErrorKind::Unauthenticated));
        QVERIFY(two.error().message.find("sk-") == std::string::npos); // no key in a message
        QVERIFY(!presentedKey({{"x-api-key", "sk-1"}}, "key=sk-2"));
        QVERIFY(!presentedKey({}, ""));
    }
};

QTEST_GUILESS_MAIN(tst_Credentials)
#include "tst_Credentials.moc"
