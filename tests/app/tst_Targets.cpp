// SPDX-License-Identifier: GPL-3.0-or-later
// Clouds as providers, on real sockets: the binary asks them as they want it, and a client of another dialect is
// answered.
#include "core/dialects/AwsEventStream.h"
#include "core/json/Writer.h"
#include "tests/support/FakeProvider.h"
#include "tests/support/GatewayProcess.h"
#include "tests/support/RawClient.h"

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>

using namespace tollgate;

namespace {

const QByteArray messages
    = "{\"model\":\"m\",\"max_tokens\":50,\"messages\":[{\"role\":\"user\",\"content\":\"Hello\"}]}";
const QByteArray streamed
    = "{\"model\":\"m\",\"stream\":true,\"max_tokens\":50,\"messages\":[{\"role\":\"user\",\"content\":\"Hello\"}]}";

std::string packed(std::string_view type, std::string_view payload)
{
    return awsFrame({{":event-type", type}, {":content-type", "application/json"}, {":message-type", "event"}},
                    payload);
}

/// An account of Google's whose tokens are given out at `tokenUri`.
std::string account(const std::string &tokenUri)
{
    EVP_PKEY *const key = EVP_RSA_gen(2048);
    BIO *const out = BIO_new(BIO_s_mem());
    PEM_write_bio_PrivateKey(out, key, nullptr, nullptr, 0, nullptr, nullptr);
    char *data = nullptr;
    const long size = BIO_get_mem_data(out, &data);
    std::string text;
    json::Writer json(text);
    json.begin('{')
        .member("type", "service_account")
        .member("client_email", "a@p")
        .member("private_key", {data, static_cast<std::size_t>(size)});
    json.member("token_uri", tokenUri).end('}');
    BIO_free(out);
    EVP_PKEY_free(key);
    return text;
}

} // namespace

class tst_Targets : public QObject {
    Q_OBJECT

    std::unique_ptr<FakeProvider> m_provider;
    std::unique_ptr<GatewayProcess> m_gateway;
    QByteArray m_key;

    void open(const std::string &parameters)
    {
        m_gateway = std::make_unique<GatewayProcess>("model_list:\n  - model_name: m\n    litellm_params: {"
                                                     + QByteArray::fromStdString(parameters)
                                                     + "}\nlitellm_settings: {num_retries: 0}\n");
        QVERIFY(m_gateway->start({}));
        m_key = m_gateway->newKey();
        QVERIFY(!m_key.isEmpty());
    }

private slots:
    void init() { m_provider = std::make_unique<FakeProvider>(); }
    void cleanup()
    {
        m_gateway.reset();
        m_provider.reset();
    }

    void bedrockIsSignedAndItsFramesAreRead()
    {
        FakeProvider::Reply reply;
        reply.headers = {{"content-type", "application/vnd.amazon.eventstream"}};
        reply.isChunked = true;
        reply.pieces = {packed("messageStart", "{\"role\":\"assistant\"}"),
                        packed("contentBlockDelta", "{\"contentBlockIndex\":0,\"delta\":{\"text\":\"Hi there\"}}"),
                        packed("contentBlockStop", "{\"contentBlockIndex\":0}"),
                        packed("messageStop", "{\"stopReason\":\"end_turn\"}"),
                        packed("metadata", "{\"usage\":{\"inputTokens\":7,\"outputTokens\":3,\"totalTokens\":10}}")};
        m_provider->answer(reply.sliced(5));
        open("model: bedrock/anthropic.claude-sonnet-4-5-20250929-v1:0, aws_access_key_id: AKIDEXAMPLE, "
             "aws_secret_access_key: secret, aws_region_name: eu-west-3, aws_bedrock_runtime_endpoint: \""
             + m_provider->url("") + "\"");
        RawClient client(m_gateway->port());
        client.say(postRequest("/v1/messages", m_key, streamed));
        QVERIFY(client.hears("event: message_stop"));
        QVERIFY2(client.received.contains("\"text\":\"Hi there\""), client.received.constData());
        QVERIFY(client.received.contains("\"output_tokens\":3"));
        const FakeProvider::Request asked = m_provider->requests().at(0);
        QCOMPARE(asked.path, std::string("/model/anthropic.claude-sonnet-4-5-20250929-v1%3A0/converse-stream"));
        const std::string_view authorization = asked.headers.value("authorization");
        QVERIFY(authorization.starts_with("AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/"));
        QVERIFY(authorization.find("/eu-west-3/bedrock/aws4_request") != std::string_view::npos);
        QVERIFY(!asked.headers.value("x-amz-date").empty());
        QCOMPARE(asked.bytes.find("secret"), std::string::npos);
    }

    void vertexIsAskedWithATokenThatIsFetchedOnce()
    {
        m_provider->answerWith([](const FakeProvider::Request &request) {
            if (request.path == "/token")
                return FakeProvider::json("{\"access_token\":\"ya29.fake\",\"expires_in\":3600}");
            return FakeProvider::json(
                "{\"candidates\":[{\"content\":{\"role\":\"model\",\"parts\":[{\"text\":\"Hi\"}]},"
                "\"finishReason\":\"STOP\"}],\"usageMetadata\":{\"promptTokenCount\":5,"
                "\"candidatesTokenCount\":2,\"totalTokenCount\":7}}");
        });
        open("model: vertex_ai/gemini-2.5-flash, vertex_project: p1, vertex_location: europe-west4, api_base: \""
             + m_provider->url("") + "\", vertex_credentials: '" + account(m_provider->url("/token")) + "'");
        for (int turn = 1; turn <= 2; ++turn) {
            RawClient client(m_gateway->port());
            client.say(postRequest("/v1/messages", m_key, messages));
            QVERIFY2(client.hears("\"text\":\"Hi\""), client.received.constData());
        }
        QCOMPARE(m_provider->requestCount(), 3);
        const FakeProvider::Request asked = m_provider->requests().at(1);
        QCOMPARE(asked.path,
                 std::string("/v1/projects/p1/locations/europe-west4/publishers/google/models/gemini-2.5-flash:"
                             "generateContent"));
        QCOMPARE(asked.headers.value("authorization"), std::string_view("Bearer ya29.fake"));
    }

    void cohereAnswersAClientOfMessages()
    {
        m_provider->answer(FakeProvider::json(
            "{\"id\":\"c1\",\"finish_reason\":\"COMPLETE\",\"message\":{\"role\":\"assistant\",\"content\":[{\"type\":"
            "\"text\",\"text\":\"Hi\"}]},\"usage\":{\"billed_units\":{\"input_tokens\":5,\"output_tokens\":2}}}"));
        open("model: cohere_chat/command-a-03-2025, api_key: co-key, api_base: \"" + m_provider->url("") + "\"");
        RawClient client(m_gateway->port());
        client.say(postRequest("/v1/messages", m_key, messages));
        QVERIFY2(client.hears("\"text\":\"Hi\""), client.received.constData());
        const FakeProvider::Request asked = m_provider->requests().at(0);
        QCOMPARE(asked.path, std::string("/v2/chat"));
        QCOMPARE(asked.headers.value("authorization"), std::string_view("Bearer co-key"));
    }
};

QTEST_GUILESS_MAIN(tst_Targets)
#include "tst_Targets.moc"
