// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/ClientLogin.h"

#include "core/gateway/HandedOn.h"
#include "tests/support/GatewayHouse.h"

#include <QtTest>

using namespace tollgate;

namespace {

constexpr const char *ourKey = "sk-test-0123456789abcdef";
constexpr const char *token = "sk-ant-oat01-own-login-of-the-client";
constexpr const char *question
    = "{\"model\":\"claude\",\"max_tokens\":50,\"messages\":[{\"role\":\"user\",\"content\":\"Hi\"}]}";
constexpr const char *answer
    = "{\"id\":\"msg_1\",\"type\":\"message\",\"role\":\"assistant\",\"model\":\"claude-x\",\"content\":[{\"type\":"
      "\"text\",\"text\":\"Hello\"}],\"stop_reason\":\"end_turn\",\"usage\":{\"input_tokens\":100,\"output_tokens\":50}"
      "}";
constexpr const char *expired
    = "{\"type\":\"error\",\"error\":{\"type\":\"authentication_error\",\"message\":\"OAuth token has expired.\"}}";

Deployment claude(std::string id = "claude-x")
{
    Deployment made = deployment("claude", std::move(id));
    made.provider = made.dialect = "anthropic";
    made.baseUrl = "https://api.anthropic.com";
    made.auth = AuthScheme::XApiKey;
    return made;
}

/// A gateway that relays logins, and one that answers for `claude`.
struct LoginHouse : GatewayHouse {
    LoginHouse()
    {
        serve({claude()});
        world.settings.relayLogins = true;
    }
    std::shared_ptr<FakeClient::Seen> askWith(const std::string &authorization, Headers more = {},
                                              const char *body = question)
    {
        auto seen = std::make_shared<FakeClient::Seen>();
        Inbound inbound;
        inbound.id = CallId("call-" + std::to_string(++calls));
        inbound.method = "POST";
        inbound.path = "/messages";
        inbound.query = "beta=true";
        inbound.surface = Surface::AnthropicMessages;
        inbound.headers = std::move(more);
        inbound.headers.add("x-tollgate-key", ourKey);
        inbound.headers.add("authorization", authorization);
        inbound.headers.add("anthropic-beta", "oauth-2025-04-20,claude-code-20250219");
        inbound.headers.add("user-agent", "claude-cli/2.1.197 (external, cli)");
        inbound.headers.add("x-app", "cli");
        inbound.body = body;
        inbound.received = clock.now();
        inbound.receivedAt = clock.steady();
        gateway->accept(std::move(inbound), std::make_unique<FakeClient>(seen));
        return seen;
    }
    std::shared_ptr<FakeClient::Seen> ask() { return askWith(std::string("Bearer ") + token); }
};

std::string text(const HttpCall &call)
{
    std::string all = call.url + '\n' + *call.body;
    for (const auto &[name, value] : call.headers)
        all.append("\n").append(name).append(": ").append(value);
    return all;
}

} // namespace

class tst_ClientLogin : public QObject {
    Q_OBJECT

private slots:
    void theClientsLoginGoesToItsProviderAndOurKeyDoesNot()
    {
        LoginHouse house;
        const auto seen = house.ask();
        const HttpCall &call = house.provider().request;
        QCOMPARE(call.url, std::string("https://api.anthropic.com/v1/messages?beta=true"));
        QCOMPARE(std::string(call.headers.value("authorization")), std::string("Bearer ") + token);
        QCOMPARE(std::string(call.headers.value("anthropic-beta")),
                 std::string("oauth-2025-04-20,claude-code-20250219"));
        QCOMPARE(std::string(call.headers.value("user-agent")), std::string("claude-cli/2.1.197 (external, cli)"));
        QCOMPARE(std::string(call.headers.value("x-app")), std::string("cli"));
        QVERIFY(text(call).find(ourKey) == std::string::npos);
        QVERIFY(text(call).find("sk-provider-secret") == std::string::npos);
        house.provider().answer(200, answer,
                                {{"content-type", "application/json"},
                                 {"anthropic-ratelimit-unified-status", "allowed"},
                                 {"set-cookie", "a=b"}});
        QCOMPARE(seen->status, 200);
        QCOMPARE(seen->body, std::string(answer));
        QCOMPARE(std::string(seen->headers.value("x-tollgate-login")), std::string("claude"));
        QCOMPARE(std::string(seen->headers.value("x-tollgate-notional-cost")), std::string("0.0002"));
        QCOMPARE(std::string(seen->headers.value("x-litellm-response-cost")), std::string("0"));
        QCOMPARE(std::string(seen->headers.value("anthropic-ratelimit-unified-status")), std::string("allowed"));
        QVERIFY(!seen->headers.contains("set-cookie"));
    }

    void whatItWouldCostIsNotionalAndNobodysSpend()
    {
        LoginHouse house;
        house.limitTo("0.00001"); // not even the prompt
        house.ask();
        house.provider().answer(200, answer);
        const CallRecord &row = house.log.rows.at(0);
        QCOMPARE(row.status, std::string("ok"));
        QCOMPARE(row.login, std::string("claude"));
        QCOMPARE(row.notional.decimal(), std::string("0.0002"));
        QVERIFY(row.cost.isZero());
        QVERIFY(row.counters.empty());
        QCOMPARE(row.usage.input, 100);
    }

    void limitsBindItAllTheSame()
    {
        LoginHouse house;
        house.key.limits.requestsPerMinute = 1;
        house.keys.put(house.key);
        house.ask();
        house.provider().answer(200, answer);
        const auto refused = house.ask();
        QVERIFY(refused->error);
        QCOMPARE(int(refused->error->kind), int(ErrorKind::RateLimited));
        house.key.limits = {};
        house.key.models = {"gpt-*"};
        house.keys.put(house.key);
        QCOMPARE(int(house.ask()->error->kind), int(ErrorKind::ModelForbidden));
        QCOMPARE(house.upstream.calls.size(), std::size_t(1));
    }

    void anExpiredLoginIsToldAsTheProviderTellsIt()
    {
        LoginHouse house;
        house.serve({claude("claude-x"), claude("claude-y")});
        const auto seen = house.ask();
        house.provider().answer(401, expired, {{"content-type", "application/json"}, {"request-id", "req_1"}});
        QCOMPARE(seen->status, 401);
        QCOMPARE(seen->body, std::string(expired));
        QCOMPARE(std::string(seen->headers.value("request-id")), std::string("req_1"));
        QCOMPARE(house.upstream.calls.size(), std::size_t(1));
        QCOMPARE(house.log.rows.at(0).httpStatus, 401);
        QCOMPARE(house.log.rows.at(0).status, std::string("upstream_auth"));
    }

    void aLoginThatIsRefusedSaysNothingOfTheDeployment()
    {
        LoginHouse house;
        for (int i = 0; i < 5; ++i) {
            house.ask();
            house.provider(static_cast<std::size_t>(i)).answer(429, expired, {{"retry-after", "3600"}});
        }
        house.world.settings.relayLogins = false;
        house.ask();
        QCOMPARE(house.upstream.calls.size(), std::size_t(6));
        QCOMPARE(std::string(house.provider(5).request.headers.value("x-api-key")), std::string("sk-provider-secret"));
    }

    void withoutTheSettingTheGatewaysOwnCredentialIsUsedAndTheAnswerSaysSo()
    {
        LoginHouse house;
        house.world.settings.relayLogins = false;
        const auto seen = house.ask();
        QVERIFY(text(house.provider().request).find(token) == std::string::npos);
        QCOMPARE(std::string(house.provider().request.headers.value("x-api-key")), std::string("sk-provider-secret"));
        house.provider().answer(200, answer);
        QVERIFY(seen->headers.value("x-tollgate-note").find("upstream.client_logins") != std::string_view::npos);
        QVERIFY(house.log.rows.at(0).login.empty());
        QVERIFY(!house.log.rows.at(0).cost.isZero());
    }

    void nobodyElseEverGetsIt_data()
    {
        QTest::addColumn<QString>("provider");
        QTest::addColumn<QString>("baseUrl");
        QTest::newRow("another provider") << QStringLiteral("openai") << QStringLiteral("https://api.openai.com/v1");
        QTest::newRow("another host") << QStringLiteral("anthropic") << QStringLiteral("https://relay.example");
        QTest::newRow("a host that looks like it")
            << QStringLiteral("anthropic") << QStringLiteral("https://api.anthropic.com.evil.example");
        QTest::newRow("a user of that name")
            << QStringLiteral("anthropic") << QStringLiteral("https://api.anthropic.com@evil.example");
        QTest::newRow("in the clear") << QStringLiteral("anthropic") << QStringLiteral("http://api.anthropic.com");
        QTest::newRow("another cloud") << QStringLiteral("bedrock") << QStringLiteral("https://bedrock.example");
    }
    void nobodyElseEverGetsIt()
    {
        QFETCH(QString, provider);
        QFETCH(QString, baseUrl);
        LoginHouse house;
        Deployment other = claude();
        other.provider = provider.toStdString();
        other.dialect = provider == QStringLiteral("openai") ? "" : "anthropic";
        other.baseUrl = baseUrl.toStdString();
        house.serve({other});
        const auto seen = house.ask();
        QVERIFY(text(house.provider().request).find(token) == std::string::npos);
        QVERIFY(text(house.provider().request).find("sk-provider-secret") != std::string::npos);
        QVERIFY(house.gateway->underWay() == 1);
    }

    void afterAFailureNoOtherProviderIsAsked()
    {
        LoginHouse house;
        RouterSettings settings;
        settings.fallbacks["claude"] = {"m"};
        house.serve({claude(), deployment("m", "m1")}, settings);
        const auto seen = house.ask();
        house.provider().answer(529, expired);
        QCOMPARE(house.upstream.calls.size(), std::size_t(1));
        QCOMPARE(seen->status, 529);
    }

    void aKeyOfThisGatewayIsNoLogin()
    {
        LoginHouse house;
        VirtualKey odd;
        odd.id = KeyRing::idOf(token);
        odd.name = "odd";
        house.keys.put(odd);
        house.ask();
        QVERIFY(text(house.provider().request).find(token) == std::string::npos);
        QVERIFY(clientLoginIn({{"authorization", std::string("Bearer ") + token}}, house.keys) == nullptr);
    }

    void chatGptAnswersItsOwnUsersAndNobodyElse()
    {
        LoginHouse house;
        Deployment codex = deployment("codex", "gpt-5.2-codex");
        codex.provider = "chatgpt";
        codex.dialect = "openai_responses";
        codex.baseUrl = "https://chatgpt.com/backend-api/codex";
        codex.auth = AuthScheme::None;
        codex.credential = {};
        house.serve({codex});
        const std::string jwt = "eyJhbGciOiJub25lIn0.eyJzdWIiOiJtZSJ9.c2ln";
        const auto ask = [&](const std::string &authorization) {
            auto seen = std::make_shared<FakeClient::Seen>();
            Inbound inbound;
            inbound.id = CallId("call-" + std::to_string(++house.calls));
            inbound.method = "POST";
            inbound.path = "/responses";
            inbound.surface = Surface::OpenAiResponses;
            inbound.headers
                = {{"x-tollgate-key", ourKey}, {"chatgpt-account-id", "acc-1"}, {"originator", "codex_exec"}};
            if (!authorization.empty())
                inbound.headers.add("authorization", authorization);
            inbound.body = "{\"model\":\"codex\",\"stream\":true,\"store\":false,\"input\":\"Hi\"}";
            house.gateway->accept(std::move(inbound), std::make_unique<FakeClient>(seen));
            return seen;
        };
        ask("Bearer " + jwt);
        const HttpCall &call = house.provider().request;
        QCOMPARE(call.url, std::string("https://chatgpt.com/backend-api/codex/responses"));
        QCOMPARE(std::string(call.headers.value("authorization")), "Bearer " + jwt);
        QCOMPARE(std::string(call.headers.value("chatgpt-account-id")), std::string("acc-1"));
        QCOMPARE(std::string(call.headers.value("originator")), std::string("codex_exec"));
        const auto refused = ask({});
        QVERIFY(refused->error);
        QCOMPARE(int(refused->error->kind), int(ErrorKind::CredentialMissing));
        QVERIFY(refused->error->message.find("upstream.client_logins") != std::string::npos);
        QCOMPARE(house.upstream.calls.size(), std::size_t(1));
    }

    void aStreamIsRelayedWithoutABudgetToStopIt()
    {
        LoginHouse house;
        house.limitTo("0.00001");
        const auto seen = house.askWith(std::string("Bearer ") + token, {},
                                        "{\"model\":\"claude\",\"max_tokens\":5000,\"stream\":true,\"messages\":[{"
                                        "\"role\":\"user\",\"content\":\"Hi\"}]}");
        house.provider().head(200, {{"content-type", "text/event-stream"}, {"request-id", "req_2"}});
        std::string all;
        const auto send = [&](const std::string &name, const std::string &data) {
            const std::string event = "event: " + name + "\ndata: " + data + "\n\n";
            all += event;
            house.provider().body(event);
        };
        send("message_start",
             "{\"type\":\"message_start\",\"message\":{\"id\":\"msg_2\",\"type\":\"message\",\"role\":\"assistant\","
             "\"model\":\"claude-x\",\"content\":[],\"usage\":{\"input_tokens\":10,\"output_tokens\":1}}}");
        send("content_block_start",
             "{\"type\":\"content_block_start\",\"index\":0,\"content_block\":{\"type\":\"text\",\"text\":\"\"}}");
        for (int i = 0; i < 40; ++i)
            send("content_block_delta",
                 "{\"type\":\"content_block_delta\",\"index\":0,\"delta\":{\"type\":\"text_delta\",\"text\":\""
                     + std::string(400, 'x') + "\"}}");
        send("content_block_stop", "{\"type\":\"content_block_stop\",\"index\":0}");
        send(
            "message_delta",
            "{\"type\":\"message_delta\",\"delta\":{\"stop_reason\":\"end_turn\"},\"usage\":{\"output_tokens\":4000}}");
        send("message_stop", "{\"type\":\"message_stop\"}");
        QVERIFY(seen->ended);
        QCOMPARE(seen->body, all);
        QCOMPARE(std::string(seen->headers.value("request-id")), std::string("req_2"));
        QCOMPARE(house.log.rows.at(0).usage.output, 4000);
        QVERIFY(house.log.rows.at(0).cost.isZero());
        QCOMPARE(house.log.rows.at(0).notional.decimal(), std::string("0.00801"));
    }

    void nothingOfALoginIsWrittenDown()
    {
        LoginHouse house;
        const auto seen = house.ask();
        house.provider().answer(401,
                                std::string("{\"error\":{\"message\":\"bad token ") + token
                                    + "\",\"type\":\"authentication_error\"}}");
        const CallRecord &row = house.log.rows.at(0);
        for (const std::string &said : {row.message, row.attempts.at(0).message})
            QVERIFY2(said.find("sk-ant-oat") == std::string::npos, said.c_str());
    }

    void whatBelongsToAConnectionOrToUsIsNotHandedOn()
    {
        Headers to;
        handedon::addClients(to,
                             {{"Host", "gateway"},
                              {"Connection", "close, X-Hop"},
                              {"X-Hop", "1"},
                              {"X-LiteLLM-Tags", "a"},
                              {"Cookie", "c"},
                              {"x-api-key", "k"},
                              {"x-custom", "sk-ours"},
                              {"Sec-Fetch-Mode", "cors"},
                              {"Accept-Encoding", "br"},
                              {"x-kept", "yes"},
                              {"Authorization", "Bearer t"}},
                             "sk-ours", false);
        QCOMPARE(to, (Headers{{"x-kept", "yes"}}));
        Headers back;
        handedon::addProviders(back,
                               {{"Set-Cookie", "s"},
                                {"Transfer-Encoding", "chunked"},
                                {"Location", "https://x/?key=sk-provider"},
                                {"x-litellm-call-id", "theirs"},
                                {"openai-organization", "org"}},
                               "sk-provider");
        QCOMPARE(back, (Headers{{"openai-organization", "org"}}));
    }
};

QTEST_GUILESS_MAIN(tst_ClientLogin)
#include "tst_ClientLogin.moc"
