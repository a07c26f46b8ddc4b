// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/upstream/SigV4.h"

#include "tests/support/OnDisk.h"

#include <QtTest>

using namespace tollgate;

namespace {

constexpr const char *when = "2015-08-30T12:36:00Z";

sigv4::Scope scope(std::string service = "service")
{
    const auto ms = QDateTime::fromString(QLatin1String(when), Qt::ISODate).toMSecsSinceEpoch();
    return {.region = "us-east-1", .service = std::move(service), .now = wallTime(ms)};
}

const sigv4::Credential credential{"AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY", {}};

} // namespace

/// The vectors are those of AWS's published Signature Version 4 test suite (aws-sig-v4-test-suite, in
/// awslabs/aws-c-auth tests/aws-signing-test-suite/v4).
class tst_SigV4 : public QObject {
    Q_OBJECT
private slots:
    void signaturesAreThoseOfTheTestSuite_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("signature");
        const auto row = [](const char *name, const char *method, const char *target, const char *type,
                            const char *body, const char *signature) {
            QTest::newRow(name) << QByteArray(method) << QByteArray(target) << QByteArray(type) << QByteArray(body)
                                << QByteArray(signature);
        };
        row("get-vanilla", "GET", "/", "", "", "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31");
        row("get-vanilla-query-order-key-case", "GET", "/?Param2=value2&Param1=value1", "", "",
            "b97d918cfa904a5beff61c982a1b6f458b799221646efd99d3219ec94cdf2500");
        row("post-vanilla", "POST", "/", "", "", "5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b");
        row("post-x-www-form-urlencoded", "POST", "/", "application/x-www-form-urlencoded", "Param1=value1",
            "ff11897932ad3f4e8b18135d722051e5ac45fc38421b1da7b9d196a0fe09473a");
    }
    void signaturesAreThoseOfTheTestSuite()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, target);
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, signature);
        HttpCall call;
        call.method = method.toStdString();
        call.url = "https://example.amazonaws.com" + target.toStdString();
        if (!type.isEmpty())
            call.headers.add("Content-Type", type.toStdString());
        call.headers.add("user-agent", "is not signed");
        call.body = std::make_shared<const std::string>(body.toStdString());
        sigv4::sign(call, credential, scope());
        QCOMPARE(call.headers.value("x-amz-date"), std::string_view("20150830T123600Z"));
        const std::string names = type.isEmpty() ? "host;x-amz-date" : "content-type;host;x-amz-date";
        QCOMPARE(std::string(call.headers.value("authorization")),
                 "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, SignedHeaders="
                     + names + ", Signature=" + signature.toStdString());
    }

    void aSessionTokenIsSignedWithTheRest()
    {
        HttpCall call;
        call.url = "https://bedrock-runtime.us-east-1.amazonaws.com/model/a%3A0/converse";
        call.body = std::make_shared<const std::string>("{}");
        sigv4::Credential brief = credential;
        brief.sessionToken = "token";
        sigv4::sign(call, brief, scope("bedrock"));
        QCOMPARE(call.headers.value("x-amz-security-token"), std::string_view("token"));
        // As botocore 1.44 signs the same call.
        QCOMPARE(std::string(call.headers.value("authorization")),
                 std::string("AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/bedrock/aws4_request, "
                             "SignedHeaders=host;x-amz-date;x-amz-security-token, Signature="
                             "cf1fdb0039c1d7b3a38d5e77bf7fc1ae3e85a9f90c31bb454792bb450198c579"));
    }

    void everyPartOfACallChangesItsSignature()
    {
        const auto signature = [](const std::string &url, const std::string &body) {
            HttpCall call;
            call.url = url;
            call.body = std::make_shared<const std::string>(body);
            sigv4::sign(call, credential, scope("bedrock"));
            return std::string(call.headers.value("authorization"));
        };
        const std::string one = signature("https://h/model/a%3A0/converse", "{}");
        QVERIFY(one != signature("https://h/model/a:0/converse", "{}"));
        QVERIFY(one != signature("https://h/model/a%3A0/converse", "{ }"));
        QVERIFY(one != signature("https://i/model/a%3A0/converse", "{}"));
        QVERIFY(one != signature("https://h/model/a%3A0/converse?a=1", "{}"));
    }

    void aBodyOnADiskIsSignedAsOneInMemory()
    {
        const std::string text = noise(600'000);
        HttpCall inMemory, onADisk, hashed;
        inMemory.url = onADisk.url = hashed.url = "https://h/x";
        inMemory.body = std::make_shared<const std::string>(text);
        onADisk.large = hashed.large = onDisk(text);
        QVERIFY(onADisk.large);
        hashed.largeSha256 = hashed.large->sha256Hex();
        for (HttpCall *call : {&inMemory, &onADisk, &hashed})
            sigv4::sign(*call, credential, scope("bedrock"));
        QCOMPARE(onADisk.headers.value("authorization"), inMemory.headers.value("authorization"));
        QCOMPARE(hashed.headers.value("authorization"), inMemory.headers.value("authorization"));
    }

    void credentialsAreKeptAsOneText()
    {
        sigv4::Credential whole = credential;
        whole.sessionToken = "t\"";
        const auto read = sigv4::fromText(sigv4::asText(whole));
        QVERIFY(read);
        QCOMPARE(read->accessKey, whole.accessKey);
        QCOMPARE(read->secretKey, whole.secretKey);
        QCOMPARE(read->sessionToken, whole.sessionToken);
        QVERIFY(!sigv4::fromText("ABSKQmVkcm9ja0FQSUtleQ=="));
        QVERIFY(!sigv4::fromText("{\"AccessKeyId\":\"a\"}"));
    }
};

QTEST_GUILESS_MAIN(tst_SigV4)
#include "tst_SigV4.moc"
