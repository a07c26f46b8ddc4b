// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Base64.h"
#include "core/json/Walk.h"
#include "core/json/Writer.h"
#include "core/upstream/CloudSecrets.h"
#include "tests/support/FakeClock.h"
#include "tests/support/GatewayFakes.h"

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <QtTest>

using namespace tollgate;

namespace {

struct Variables final : Secrets {
    std::map<std::string, std::string> values;
    Result<Secret> known(const SecretRef &ref) const override
    {
        if (ref.source == SecretRef::Source::Literal)
            return ref.literal;
        const auto found = values.find(ref.name);
        if (ref.source != SecretRef::Source::Environment || found == values.end())
            return Error{.kind = ErrorKind::CredentialMissing, .message = "There is no " + ref.text() + "."};
        return Secret(found->second);
    }
    void resolve(const SecretRef &ref, Callback<void(Result<Secret>)> done) override { done(known(ref)); }
    void store(const SecretRef &, Secret, Callback<void(Result<void>)> done) override { done({}); }
    void remove(const SecretRef &, Callback<void(Result<void>)> done) override { done({}); }
};

SecretRef literal(std::string text)
{
    return {SecretRef::Source::Literal, {}, Secret(std::move(text))};
}

using Key = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;

Key newKey()
{
    return {EVP_RSA_gen(2048), EVP_PKEY_free};
}

std::string pemOf(EVP_PKEY *key)
{
    BIO *const out = BIO_new(BIO_s_mem());
    PEM_write_bio_PrivateKey(out, key, nullptr, nullptr, 0, nullptr, nullptr);
    char *data = nullptr;
    const long size = BIO_get_mem_data(out, &data);
    const std::string pem(data, static_cast<std::size_t>(size));
    BIO_free(out);
    return pem;
}

std::string accountOf(EVP_PKEY *key)
{
    std::string text;
    json::Writer json(text);
    json.begin('{').member("type", "service_account").member("client_email", "a@p.iam.gserviceaccount.com");
    json.member("private_key_id", "k1").member("private_key", pemOf(key));
    json.member("token_uri", "https://oauth2.googleapis.com/token").end('}');
    return text;
}

bool isSignedBy(EVP_PKEY *key, const std::string &text, const std::string &signature)
{
    EVP_MD_CTX *const context = EVP_MD_CTX_new();
    EVP_DigestVerifyInit(context, nullptr, EVP_sha256(), nullptr, key);
    const int good
        = EVP_DigestVerify(context, reinterpret_cast<const unsigned char *>(signature.data()), signature.size(),
                           reinterpret_cast<const unsigned char *>(text.data()), text.size());
    EVP_MD_CTX_free(context);
    return good == 1;
}

std::string fromUrl(std::string text)
{
    for (char &c : text)
        c = c == '-' ? '+' : c == '_' ? '/' : c;
    return fromBase64(text).value_or("");
}

} // namespace

class tst_CloudSecrets : public QObject {
    Q_OBJECT

    FakeClock m_clock;
    Variables m_variables;
    FakeUpstream m_upstream;
    std::unique_ptr<CloudSecrets> m_secrets;

    /// What came of asking; empty: nothing yet.
    std::shared_ptr<std::string> ask(const SecretRef &ref)
    {
        const auto got = std::make_shared<std::string>();
        m_secrets->resolve(ref, [got](const Result<Secret> &secret) {
            *got = secret ? std::string(secret->reveal()) : "error: " + secret.error().message;
        });
        return got;
    }

private slots:
    void init()
    {
        m_variables.values.clear();
        m_upstream.calls.clear();
        m_secrets = std::make_unique<CloudSecrets>(m_variables, m_upstream, m_clock);
    }

    void aServiceAccountSignsForItsTokenWhichIsKeptAndRenewed()
    {
        const Key key = newKey();
        const SecretRef ref = literal(accountOf(key.get()));
        QVERIFY(!m_secrets->known(ref));
        const auto first = ask(ref), second = ask(ref);
        QCOMPARE(m_upstream.calls.size(), 1u);
        const HttpCall &call = m_upstream.calls[0]->request;
        QCOMPARE(call.url, std::string("https://oauth2.googleapis.com/token"));
        const std::string begin = "grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Ajwt-bearer&assertion=";
        QVERIFY(call.body->starts_with(begin));
        const std::string assertion = call.body->substr(begin.size());
        const std::size_t dot = assertion.rfind('.');
        QVERIFY(isSignedBy(key.get(), assertion.substr(0, dot), fromUrl(assertion.substr(dot + 1))));
        const std::string claims = fromUrl(assertion.substr(assertion.find('.') + 1, dot - assertion.find('.') - 1));
        const std::string now = std::to_string(msSinceEpoch(m_clock.now()) / 1000);
        QVERIFY2(claims.find("\"iat\":" + now) != std::string::npos, claims.c_str());
        QVERIFY(claims.find("\"iss\":\"a@p.iam.gserviceaccount.com\"") != std::string::npos);

        m_upstream.calls[0]->answer(200,
                                    "{\"access_token\":\"ya29.one\",\"expires_in\":3599,\"token_type\":\"Bearer\"}");
        QCOMPARE(*first, std::string("ya29.one"));
        QCOMPARE(*second, std::string("ya29.one"));
        QVERIFY(m_secrets->known(ref));
        QCOMPARE(*ask(ref), std::string("ya29.one"));
        QCOMPARE(m_upstream.calls.size(), 1u);

        m_clock.advance(std::chrono::seconds(3540));
        QVERIFY(!m_secrets->known(ref));
        const auto third = ask(ref);
        QCOMPARE(m_upstream.calls.size(), 2u);
        m_upstream.calls[1]->answer(200, "{\"access_token\":\"ya29.two\",\"expires_in\":3599}");
        QCOMPARE(*third, std::string("ya29.two"));
    }

    void aTokenThatIsNotGivenIsSaidWithTheCloudsWords()
    {
        const Key key = newKey();
        const SecretRef ref = literal(accountOf(key.get()));
        const auto got = ask(ref);
        m_upstream.calls[0]->answer(400,
                                    "{\"error\":\"invalid_grant\",\"error_description\":\"Invalid JWT Signature.\"}");
        QCOMPARE(*got, std::string("error: The cloud gave no access token: Invalid JWT Signature."));
        const auto again = ask(ref); // a failure is not kept
        m_upstream.calls[1]->finish(Error{.kind = ErrorKind::UpstreamUnreachable, .message = "No connection."},
                                    CallPhase::Connecting);
        QCOMPARE(*again, std::string("error: No connection."));
    }

    void whatIsNoAccountIsNotAskedWith()
    {
        for (const char *text :
             {"{\"type\":\"external_account\"}", "{\"client_email\":\"a\",\"private_key\":\"b\"}",
              "{\"client_email\":\"a\",\"private_key\":\"b\",\"token_uri\":\"http://elsewhere/\"}"}) {
            const auto got = ask(literal(text));
            QVERIFY2(got->starts_with("error: The "), got->c_str());
        }
        QVERIFY(m_upstream.calls.empty());
    }

    void anEntraApplicationIsAskedForWithItsSecret()
    {
        const auto got = ask(literal("{\"tenant\":\"t\",\"client\":\"c\",\"secret\":\"s+1\"}"));
        QCOMPARE(m_upstream.calls.size(), 1u);
        QCOMPARE(m_upstream.calls[0]->request.url,
                 std::string("https://login.microsoftonline.com/t/oauth2/v2.0/token"));
        QCOMPARE(*m_upstream.calls[0]->request.body,
                 std::string("grant_type=client_credentials&client_id=c&client_secret=s%2B1&scope=https%3A%2F%2F"
                             "cognitiveservices.azure.com%2F.default"));
        m_upstream.calls[0]->answer(200, "{\"access_token\":\"eyJ.a.b\",\"expires_in\":\"3599\"}");
        QCOMPARE(*got, std::string("eyJ.a.b"));
    }

    void everythingElseIsHandedOn()
    {
        m_variables.values["KEY"] = "k";
        QCOMPARE(*ask(SecretRef::environment("KEY")), std::string("k"));
        QVERIFY(m_secrets->known(SecretRef::environment("KEY")));
        QCOMPARE(*ask(literal("{\"AccessKeyId\":\"a\"}")), std::string("{\"AccessKeyId\":\"a\"}"));
    }
};

QTEST_GUILESS_MAIN(tst_CloudSecrets)
#include "tst_CloudSecrets.moc"
