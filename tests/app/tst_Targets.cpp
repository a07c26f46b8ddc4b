// SPDX-License-Identifier: GPL-3.0-or-later
// Clouds as providers, on real sockets: the binary asks them as they want it, and a client of another dialect is
// answered.
#include "core/dialects/AwsEventStream.h"
#include "tests/support/FakeProvider.h"
#include "tests/support/GatewayProcess.h"
#include "tests/support/RawClient.h"

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
