// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/upstream/CloudSecrets.h"
#include "tests/support/FakeClock.h"
#include "tests/support/GatewayFakes.h"

#include <QDateTime>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace tollgate;

namespace {

/// Only what stands in the reference itself.
struct Literals final : Secrets {
    Result<Secret> known(const SecretRef &ref) const override { return ref.literal; }
    void resolve(const SecretRef &ref, Callback<void(Result<Secret>)> done) override { done(ref.literal); }
    void store(const SecretRef &, Secret, Callback<void(Result<void>)> done) override { done({}); }
    void remove(const SecretRef &, Callback<void(Result<void>)> done) override { done({}); }
};

std::string quoted(std::string text) // '...' for "..."
{
    std::replace(text.begin(), text.end(), '\'', '"');
    return text;
}

const std::string pair = "{'AccessKeyId':'AKID','SecretAccessKey':'very-secret'}";
const std::string escapedPair = "{\\'AccessKeyId\\':\\'AKID\\',\\'SecretAccessKey\\':\\'very-secret\\'}";

} // namespace

class tst_AwsLogin : public QObject {
    Q_OBJECT

    FakeClock m_clock;
    Literals m_literals;
    FakeUpstream m_upstream;
    QTemporaryDir m_folder;
    std::unique_ptr<CloudSecrets> m_secrets;

    std::shared_ptr<std::string> ask(const std::string &text)
    {
        const auto got = std::make_shared<std::string>();
        m_secrets->resolve({SecretRef::Source::Literal, {}, Secret(quoted(text))}, [got](const Result<Secret> &secret) {
            *got = secret ? std::string(secret->reveal()) : "error: " + secret.error().message;
        });
        return got;
    }
    std::string inSeconds(int seconds)
    {
        return QDateTime::fromMSecsSinceEpoch(msSinceEpoch(m_clock.now()) + seconds * 1000LL, Qt::UTC)
            .toString(Qt::ISODate)
            .toStdString();
    }
    std::string file(const char *name, const std::string &text)
    {
        const QString path = m_folder.filePath(QLatin1String(name));
        QFile out(path);
        if (out.open(QIODevice::WriteOnly))
            out.write(QByteArray::fromStdString(text));
        return path.toStdString();
    }
    HttpCall &asked(std::size_t index = 0) { return m_upstream.calls.at(index)->request; }
    std::string sts(const std::string &key, int seconds)
    {
        return "<AssumeRoleResponse xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\"><AssumeRoleResult><Credentials>"
               "<AccessKeyId>"
            + key
            + "</AccessKeyId><SecretAccessKey>s+/=</SecretAccessKey><SessionToken>t&amp;t</SessionToken><Expiration>"
            + inSeconds(seconds) + "</Expiration></Credentials></AssumeRoleResult></AssumeRoleResponse>";
    }

private slots:
    void init()
    {
        m_upstream.calls.clear();
        m_secrets = std::make_unique<CloudSecrets>(m_literals, m_upstream, m_clock);
    }

    void aRoleIsTakenOnWithAPairKeptAndRenewed()
    {
        const std::string role = "{'aws':'assume_role','role':'arn:aws:iam::1:role/r','external_id':'x','region':"
                                 "'eu-west-1','source':'"
            + escapedPair + "'}";
        const auto first = ask(role), second = ask(role);
        QCOMPARE(m_upstream.calls.size(), 1u);
        QCOMPARE(asked().url, std::string("https://sts.eu-west-1.amazonaws.com/"));
        QCOMPARE(*asked().body,
                 std::string("Action=AssumeRole&Version=2011-06-15&RoleArn=arn%3Aaws%3Aiam%3A%3A1%3Arole%2Fr&"
                             "RoleSessionName=tollgate&ExternalId=x"));
        const std::string signature(asked().headers.value("authorization"));
        QVERIFY2(signature.starts_with("AWS4-HMAC-SHA256 Credential=AKID/")
                     && signature.find("/eu-west-1/sts/aws4_request, ") != std::string::npos
                     && signature.find("very-secret") == std::string::npos,
                 signature.c_str());
        m_upstream.calls[0]->answer(200, sts("ASIA1", 3600));
        QCOMPARE(*first, quoted("{'AccessKeyId':'ASIA1','SecretAccessKey':'s+/=','SessionToken':'t&t'}"));
        QCOMPARE(*second, *first);
        QCOMPARE(*ask(role), *first);
        QCOMPARE(m_upstream.calls.size(), 1u);
        m_clock.advance(std::chrono::seconds(3545));
        const auto third = ask(role);
        m_upstream.calls.at(1)->answer(200, sts("ASIA2", 3600));
        QVERIFY(third->find("ASIA2") != std::string::npos);
    }

    void aRoleIsTakenOnOverAnother()
    {
        const std::string inner = "{\\'aws\\':\\'web_identity\\',\\'role\\':\\'arn:w\\',\\'token\\':\\'jwt\\'}";
        const auto got = ask("{'aws':'assume_role','role':'arn:r','source':'" + inner + "'}");
        QCOMPARE(m_upstream.calls.size(), 1u);
        QVERIFY(asked().body->find("Action=AssumeRoleWithWebIdentity") == 0);
        QVERIFY(asked().body->ends_with("WebIdentityToken=jwt"));
        QVERIFY(!asked().headers.find("authorization"));
        m_upstream.calls[0]->answer(200, sts("ASIAW", 900));
        QCOMPARE(m_upstream.calls.size(), 2u);
        QVERIFY(asked(1).headers.value("authorization").find("Credential=ASIAW/") != std::string::npos);
        QCOMPARE(asked(1).headers.value("x-amz-security-token"), std::string_view("t&t"));
        m_upstream.calls[1]->answer(200, sts("ASIAR", 900));
        QVERIFY(got->find("ASIAR") != std::string::npos);
    }

    void aRefusalIsToldInAwsWords()
    {
        const auto got = ask("{'aws':'assume_role','role':'arn:r','source':'" + escapedPair + "'}");
        m_upstream.calls[0]->answer(
            403,
            "<ErrorResponse><Error><Type>Sender</Type><Code>AccessDenied</Code><Message>User is not "
            "authorized to perform: sts:AssumeRole</Message></Error></ErrorResponse>");
        QCOMPARE(*got,
                 std::string("error: AWS gave no credentials: User is not authorized to perform: sts:AssumeRole"));
        const auto noPair = ask("{'aws':'assume_role','role':'arn:r','source':'ABSKkey'}");
        QVERIFY2(noPair->starts_with("error: AWS role arn:r is taken on with a pair"), noPair->c_str());
        const auto cut = ask("{'aws':'web_identity','role':'arn:r','token':'jwt'}");
        m_upstream.calls.at(1)->answer(200, "<AssumeRole");
        QCOMPARE(*cut, std::string("error: AWS gave no credentials."));
    }

    void aContainerIsAskedAtItsOwnAddressOnly()
    {
        const std::string token = file("token", "Bearer one\n");
        const auto got = ask("{'aws':'container','url':'http://169.254.170.2/creds','token_file':'" + token + "'}");
        QCOMPARE(asked().method, std::string("GET"));
        QCOMPARE(asked().headers.value("authorization"), std::string_view("Bearer one"));
        m_upstream.calls[0]->answer(
            200,
            "{\"AccessKeyId\":\"ASIAC\",\"SecretAccessKey\":\"s\",\"Token\":\"t\",\"Expiration\":\"" + inSeconds(3600)
                + "\"}");
        QCOMPARE(*got, quoted("{'AccessKeyId':'ASIAC','SecretAccessKey':'s','SessionToken':'t'}"));
        const auto elsewhere = ask("{'aws':'container','url':'http://elsewhere.example/creds'}");
        QVERIFY2(elsewhere->find("neither https:// nor") != std::string::npos, elsewhere->c_str());
        QCOMPARE(m_upstream.calls.size(), 1u);
    }

    void aSignInGivesTheRolesCredentials()
    {
        const std::string cache
            = file("sso.json", "{\"accessToken\":\"sso-token\",\"expiresAt\":\"" + inSeconds(600) + "\"}");
        const auto got = ask("{'aws':'sso','account':'42','role':'Developer','region':'us-east-2','profile':'people',"
                             "'token_file':'"
                             + cache + "'}");
        QCOMPARE(asked().url,
                 std::string("https://portal.sso.us-east-2.amazonaws.com/federation/credentials?role_name=Developer&"
                             "account_id=42"));
        QCOMPARE(asked().headers.value("x-amz-sso_bearer_token"), std::string_view("sso-token"));
        m_upstream.calls[0]->answer(200,
                                    "{\"roleCredentials\":{\"accessKeyId\":\"ASIAS\",\"secretAccessKey\":\"s\","
                                    "\"sessionToken\":\"t\",\"expiration\":"
                                        + std::to_string(msSinceEpoch(m_clock.now()) + 3'600'000) + "}}");
        QCOMPARE(*got, quoted("{'AccessKeyId':'ASIAS','SecretAccessKey':'s','SessionToken':'t'}"));
    }

    void whoHasNotSignedInIsToldHow()
    {
        const std::string ended = file("ended.json", "{\"accessToken\":\"x\",\"expiresAt\":\"" + inSeconds(-1) + "\"}");
        const std::string way = "{'aws':'sso','account':'4','role':'D','region':'us-east-2','profile':'people',"
                                "'token_file':'";
        QCOMPARE(
            *ask(way + ended + "'}"),
            std::string("error: The sign-in for AWS profile 'people' has ended. Run: aws sso login --profile people"));
        QCOMPARE(
            *ask(way + "/nowhere'}"),
            std::string("error: Nobody has signed in for AWS profile 'people'. Run: aws sso login --profile people"));
        QVERIFY(m_upstream.calls.empty());
    }

    void aPairIsNoLogin() { QCOMPARE(*ask(pair), quoted(pair)); }
};

QTEST_GUILESS_MAIN(tst_AwsLogin)
#include "tst_AwsLogin.moc"
