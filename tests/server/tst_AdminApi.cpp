// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/AdminApi.h"
#include "core/server/Gate.h"
#include "core/server/HttpFront.h"

#include "tests/support/ControlFakes.h"
#include "tests/support/RawClient.h"

using namespace tollgate;
namespace js = boost::json;

namespace {

const QByteArray master = "sk-master-of-the-house";
const QByteArray token = "token-of-control-json";

struct Answer {
    int status = 0;
    QByteArray head;
    js::value body;
    QByteArray code() const
    {
        const std::string text(body.at("error").at("code").as_string());
        return QByteArray::fromStdString(text);
    }
};

} // namespace

/// The gate with the admin API behind a real door: what LiteLLM's clients and our own command line see.
class tst_AdminApi : public QObject {
    Q_OBJECT

    SystemClock m_wall;
    std::unique_ptr<ControlBench> m_bench;
    std::unique_ptr<AdminApi> m_admin;
    std::unique_ptr<Gate> m_gate;
    std::unique_ptr<HttpFront> m_front;

    Answer say(const QByteArray &line, const QByteArray &key = master, const QByteArray &body = {})
    {
        RawClient client(m_front->port());
        client.say(line + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                   + (key.isEmpty() ? QByteArray() : "Authorization: Bearer " + key + "\r\n")
                   + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        Answer answer;
        if (!client.isHungUpOn())
            return answer;
        const qsizetype end = client.received.indexOf("\r\n\r\n");
        answer.head = client.received.left(end).toLower();
        answer.status = client.received.mid(9, 3).toInt();
        boost::system::error_code failed;
        answer.body = js::parse(client.received.mid(end + 4).toStdString(), failed);
        return answer;
    }
    QByteArray newKey(const QByteArray &members = "{}")
    {
        const Answer made = say("POST /key/generate", master, members);
        return QByteArray::fromStdString(std::string(made.body.at("key").as_string()));
    }

private slots:
    void init()
    {
        m_bench = std::make_unique<ControlBench>();
        m_bench->keys.setMaster(Secret(master.toStdString()));
        m_admin = std::make_unique<AdminApi>(m_bench->control, m_bench->keys, Secret(token.toStdString()));
        m_gate = std::make_unique<Gate>(
            Gate::Parts{m_bench->keys, m_bench->models, m_bench->log,
                        [](Inbound inbound, std::unique_ptr<ClientStream> client) {
                            client->answer(200, {}, js::serialize(js::value(inbound.modelFromPath)));
                        },
                        [this](const Inbound &inbound, std::unique_ptr<ClientStream> client) {
                            m_admin->accept(inbound, std::move(client));
                        },
                        [] { return std::string("tollgate_up 1\n"); }});
        m_front = std::make_unique<HttpFront>(
            HttpFront::Options(),
            [this](Inbound inbound, std::unique_ptr<ClientStream> client) {
                m_gate->accept(std::move(inbound), std::move(client));
            },
            m_wall);
        QVERIFY(m_front->listen());
    }
    void cleanup()
    {
        m_front.reset();
        m_gate.reset();
        m_admin.reset();
        m_bench.reset();
    }

    void aKeyIsMadeLookedAtChangedAndDeletedInLiteLlmsWords()
    {
        const QByteArray key
            = newKey(R"({"key_alias":"ci","max_budget":12.5,"budget_duration":"30d","duration":"1h","rpm_limit":60})");
        QVERIFY(key.startsWith("sk-"));
        const Answer info = say("GET /key/info?key=" + key);
        QCOMPARE(info.status, 200);
        const js::value &shown = info.body.at("info");
        QCOMPARE(shown.at("max_budget").to_number<double>(), 12.5);
        QCOMPARE(shown.at("spend").to_number<double>(), 0.0);
        QCOMPARE(shown.at("expires"), js::value("2026-03-02T11:00:00.000Z"));
        QCOMPARE(shown.at("token"), js::value(sha256Hex(key.toStdString())));
        QVERIFY(js::serialize(info.body).find(key.toStdString()) == std::string::npos);
        QCOMPARE(say("POST /key/update", master, R"({"key":")" + key + R"(","rpm_limit":null})").status, 200);
        QVERIFY(!m_bench->keys.findByName("ci")->limits.requestsPerMinute);
        QCOMPARE(say("GET /key/list").body.at("total_count").to_number<int>(), 1);
        QCOMPARE(say("POST /key/delete", master, R"({"key_aliases":["ci"]})").status, 200);
        QCOMPARE(say("GET /key/info", key).status, 401);
    }

    void aKeyHasEveryMemberThatLiteLlmHas()
    {
        newKey(R"({"key_alias":"ci","max_budget":12.5,"budget_duration":"1d","spend":2.5})");
        const js::value info = say("GET /key/list?return_full_object=true&key_alias=ci").body.at("keys").at(0);
        for (const char *member : {"token",
                                   "key_name",
                                   "key_alias",
                                   "spend",
                                   "max_budget",
                                   "expires",
                                   "models",
                                   "aliases",
                                   "config",
                                   "user_id",
                                   "team_id",
                                   "agent_id",
                                   "project_id",
                                   "max_parallel_requests",
                                   "metadata",
                                   "tpm_limit",
                                   "rpm_limit",
                                   "budget_duration",
                                   "budget_reset_at",
                                   "allowed_cache_controls",
                                   "allowed_routes",
                                   "key_type",
                                   "permissions",
                                   "model_spend",
                                   "model_max_budget",
                                   "budget_fallbacks",
                                   "soft_budget_cooldown",
                                   "blocked",
                                   "litellm_budget_table",
                                   "budget_id",
                                   "org_id",
                                   "created_at",
                                   "created_by",
                                   "updated_at",
                                   "updated_by",
                                   "last_active",
                                   "object_permission_id",
                                   "object_permission",
                                   "access_group_ids",
                                   "rotation_count",
                                   "auto_rotate",
                                   "rotation_interval",
                                   "last_rotation_at",
                                   "key_rotation_at",
                                   "router_settings",
                                   "budget_limits"})
            QVERIFY2(info.as_object().contains(member), member);
        QCOMPARE(info.at("spend").to_number<double>(), 2.5);
        QCOMPARE(info.at("budget_limits").at(0).at("max_budget").to_number<double>(), 12.5);
        QCOMPARE(info.at("budget_reset_at"), js::value("2026-03-03T00:00:00.000Z"));
        QVERIFY(!info.as_object().contains("paused"));
        QCOMPARE(say("GET /key/list?key_alias=nobody").body.at("total_count").to_number<int>(), 0);
        const std::string token(info.at("token").as_string());
        QCOMPARE(say(("POST /key/" + token + "/reset_spend").c_str(), master, R"({"reset_to":0})").status, 200);
        QCOMPARE(m_bench->ask("keys.info", {{"key", "ci"}}).value().at("spend"), js::value("0"));
    }

    void aBudgetBesideOthersIsOneMore()
    {
        const js::value made = say("POST /key/generate", master,
                                   R"({"key_alias":"two","max_budget":1.5,"budget_duration":"1d",
                                       "budget_limits":[{"max_budget":10,"budget_duration":"7d"}]})")
                                   .body;
        QCOMPARE(made.at("max_budget").to_number<double>(), 1.5);
        QCOMPARE(made.at("budget_duration"), js::value("1d"));
        QCOMPARE(made.at("budget_limits").as_array().size(), std::size_t(2));
        // As it was shown it may be sent back.
        const js::value same = say("POST /key/update", master,
                                   R"({"key":"two","max_budget":1.5,"budget_duration":"1d",
                                       "budget_limits":[{"max_budget":1.5,"budget_duration":"1d"},
                                                        {"max_budget":10,"budget_duration":"7d"}]})")
                                   .body;
        QCOMPARE(same.at("budget_limits").as_array().size(), std::size_t(2));
        QCOMPARE(say("POST /key/update", master, R"({"key":"two","max_budget":2})").body.at("budget_limits").at(1),
                 same.at("budget_limits").at(1));
    }

    void modelsAreDescribedWithPricesToThoseWhoMayUseThem()
    {
        Deployment priced = m_bench->deployment("alpha", "openai");
        priced.price.emplace();
        priced.price->base.input = PricePerMillion{Money::dollars(3)};
        priced.mode = "chat";
        m_bench->serve(priced);
        m_bench->serve(m_bench->deployment("beta", "openai"));
        const js::value all = say("GET /v1/model/info").body.at("data");
        QCOMPARE(all.as_array().size(), std::size_t(2));
        const js::value &info = all.at(0).at("model_info");
        QCOMPARE(info.at("input_cost_per_token").to_number<double>(), 3e-6);
        QCOMPARE(info.at("mode"), js::value("chat"));
        QVERIFY(info.at("output_cost_per_token").is_null());
        QCOMPARE(say("GET /model/info?litellm_model_id=id-of-beta").body.at("data").as_array().size(), std::size_t(1));
        const QByteArray key = newKey(R"({"models":["beta"]})");
        const js::value own = say("GET /model/info", key).body.at("data");
        QCOMPARE(own.as_array().size(), std::size_t(1));
        QCOMPARE(own.at(0).at("model_name"), js::value("beta"));
    }

    void membersThatMeanNothingHereAreNamedInAHeader()
    {
        const Answer made = say("POST /key/generate", master, R"({"guardrails":[],"bad\r\nX-Evil: 1":true})");
        QCOMPARE(made.status, 200);
        QVERIFY(made.head.contains("x-tollgate-ignored: guardrails"));
        QVERIFY(!made.head.contains("\r\nx-evil"));
    }

    void aVirtualKeyMayLookAtItselfOnly()
    {
        const QByteArray key = newKey(), other = newKey();
        const Answer self = say("GET /key/info", key);
        QCOMPARE(self.status, 200);
        QCOMPARE(self.body.at("key"), js::value(sha256Hex(key.toStdString())));
        QCOMPARE(say("GET /key/info?key=" + key, key).body.at("key"), js::value(sha256Hex(key.toStdString())));
        QCOMPARE(say("GET /key/info?key=" + other, key).status, 403);
        for (const QByteArray line : {"POST /key/generate", "GET /key/list", "GET /spend/logs",
                                      "POST /tollgate/v1/stop", "GET /tollgate/v1/events"})
            QCOMPARE(say(line, key).status, 403);
        QCOMPARE(m_bench->stopsAsked, 0);
    }

    void whoHasNoKeyIsTurnedAway()
    {
        for (const QByteArray line : {"POST /key/generate", "GET /v1/models", "GET /tollgate/v1/events"}) {
            QCOMPARE(say(line, {}).status, 401);
            QCOMPARE(say(line, "sk-unknown").code(), QByteArray("invalid_api_key"));
        }
    }

    void theCommandLinesTokenOpensEveryVerbByPost()
    {
        const Answer made = say("POST /tollgate/v1/keys.create", token, R"({"name":"ci"})");
        QCOMPARE(made.status, 200);
        QCOMPARE(say("POST /tollgate/v1/keys.create", token, R"({"name":"ci"})").status, 409);
        QCOMPARE(say("POST /tollgate/v1/keys.create", token, "[").status, 400);
        QCOMPARE(say("POST /tollgate/v1/keys.fly", token).status, 404);
        const Answer got = say("GET /tollgate/v1/stop", token);
        QCOMPARE(got.status, 405);
        QVERIFY(got.head.contains("\r\nallow: post"));
        QCOMPARE(m_bench->stopsAsked, 0);
    }

    void theFeedIsHeardAndEndsWhenTheGatewayStops()
    {
        RawClient reader(m_front->port());
        reader.say("GET /tollgate/v1/events HTTP/1.1\r\nHost: localhost\r\nX-Tollgate-Key: " + token + "\r\n\r\n");
        QVERIFY(reader.hears(": connected"));
        emit m_bench->feed.notice(QStringLiteral("k"), QStringLiteral("s"), QStringLiteral("careful"));
        QVERIFY(reader.hears(R"("message":"careful")"));
        QSignalSpy drained(m_front.get(), &HttpFront::drained);
        m_front->stopAccepting();
        m_admin->endFollowers();
        QVERIFY(reader.hears("\r\n0\r\n\r\n"));
        QTRY_COMPARE(drained.count(), 1);
    }

    void modelsAreThoseOfTheKeyInOneShapeForAllClients()
    {
        m_bench->serve(m_bench->deployment("alpha", "openai"));
        m_bench->serve(m_bench->deployment("beta", "openai"));
        const QByteArray key = newKey(R"({"models":["beta"]})");
        QCOMPARE(say("GET /v1/models").body.at("data").as_array().size(), std::size_t(2));
        const js::value list = say("GET /v1/models?limit=1000", key).body;
        QCOMPARE(list.at("object"), js::value("list"));
        QCOMPARE(list.at("data").as_array().size(), std::size_t(1));
        QCOMPARE(list.at("data").at(0).at("id"), js::value("beta"));
        QCOMPARE(list.at("data").at(0).at("display_name"), js::value("beta"));
        QCOMPARE(list.at("first_id"), js::value("beta"));
        QCOMPARE(list.at("models").at(0).at("slug"), js::value("beta"));
        QCOMPARE(say("GET /v1/models/beta", key).status, 200);
        QCOMPARE(say("GET /v1/models/alpha", key).code(), QByteArray("model_not_found"));
        m_bench->serve(m_bench->deployment("beta-2", "openai"));
        QCOMPARE(say("GET /v1/models").body.at("data").as_array().size(), std::size_t(3));
    }

    void tokensAreCountedForModelsThatTheKeyMayUse()
    {
        const QByteArray key = newKey(R"({"models":["beta"],"aliases":{"fast":"beta"}})");
        const auto count = [&](const QByteArray &model) {
            return say("POST /v1/messages/count_tokens", key,
                       "{\"model\":\"" + model + "\",\"messages\":[{\"role\":\"user\",\"content\":\"hello\"}]}");
        };
        for (const char *model : {"beta", "fast"}) {
            const Answer counted = count(model);
            QCOMPARE(counted.status, 200);
            QVERIFY(counted.body.at("input_tokens").to_number<int>() > 0);
        }
        const Answer refused = count("alpha");
        QCOMPARE(refused.status, 403);
        QCOMPARE(refused.body.at("error").at("type"), js::value("permission_error"));
    }

    void readinessFollowsTheLedgerAndTheDrain()
    {
        QCOMPARE(say("GET /health/readiness", {}).status, 200);
        m_bench->log.available = false;
        QCOMPARE(say("GET /readyz", {}).code(), QByteArray("ledger_unavailable"));
        QCOMPARE(say("GET /health/liveliness", {}).status, 200);
        m_bench->log.available = true;
        m_gate->startDraining();
        QCOMPARE(say("GET /readyz", {}).code(), QByteArray("shutting_down"));
    }

    void theGateSendsEachPathToWhatAnswersIt()
    {
        QCOMPARE(say("HEAD /", {}).status, 200);
        QCOMPARE(say("GET /", {}).body.at("name"), js::value("tollgate"));
        QCOMPARE(say("GET /metrics", {}).status, 200);
        QCOMPARE(say("POST /openai/deployments/m/chat/completions").body, js::value("m"));
        const Answer got = say("GET /v1/chat/completions");
        QCOMPARE(got.status, 405);
        QVERIFY(got.head.contains("\r\nallow: post"));
        QVERIFY(got.head.contains("x-litellm-call-id: "));
    }

    void spendIsReportedByCustomerAndDay()
    {
        for (const char *customer : {"ann", "bob"}) {
            UsageRow row;
            row.group
                = {{"day", "2026-03-02"}, {"key", "abc"}, {"key_name", "ci"}, {"model", "m"}, {"customer", customer}};
            row.usage.input = 3;
            row.spend = *Money::parse("0.5");
            m_bench->log.usageRows.push_back(row);
        }
        const js::value days = say("GET /global/spend/report?group_by=customer&start_date=2026-03-01").body;
        QVERIFY(std::ranges::count(m_bench->log.usageAsked.groups, UsageGroup::Customer) == 1);
        QCOMPARE(days.at(0).at("group_by_day"), js::value("2026-03-02T00:00:00+00:00"));
        const js::value &ann = days.at(0).at("customers").at(0);
        QCOMPARE(days.at(0).at("customers").as_array().size(), std::size_t(2));
        QCOMPARE(ann.at("customer"), js::value("ann"));
        QCOMPARE(ann.at("total_spend").to_number<double>(), 0.5);
        QCOMPARE(ann.at("metadata").at(0).at("model"), js::value("m"));
        QCOMPARE(ann.at("metadata").at(0).at("total_tokens").to_number<int>(), 3);
        QCOMPARE(say("GET /global/spend/report?group_by=planet").status, 400);
    }

    void theLedgerIsReadInLiteLlmsWords()
    {
        CallRecord row;
        row.id = CallId("call-1");
        row.started = m_bench->clock.now();
        row.status = "ok";
        row.keyId = "abc";
        row.usage.input = 7;
        row.usage.output = 5;
        row.cost = *Money::parse("0.0125");
        m_bench->log.rows.push_back(row);
        const js::value rows = say("GET /spend/logs?start_date=2026-03-01&end_date=2026-03-03&summarize=false").body;
        const js::value &first = rows.at(0);
        QCOMPARE(first.at("request_id"), js::value("call-1"));
        QCOMPARE(first.at("spend").to_number<double>(), 0.0125);
        QCOMPARE(first.at("total_tokens").to_number<int>(), 12);
        QCOMPARE(first.at("status"), js::value("success"));
        QCOMPARE(first.at("startTime"), js::value("2026-03-02T10:00:00.000Z"));
        QCOMPARE(first.at("call_type"), js::value("acompletion"));
        for (const auto &[operation, called] :
             {std::pair{Operation::Completion, "atext_completion"}, std::pair{Operation::Embedding, "aembedding"},
              std::pair{Operation::Rerank, "arerank"}, std::pair{Operation::Transcription, "atranscription"},
              std::pair{Operation::Batch, "pass_through_endpoint"},
              std::pair{Operation::VectorStore, "pass_through_endpoint"}}) {
            m_bench->log.rows.back().operation = operation;
            const js::value again
                = say("GET /spend/logs?start_date=2026-03-01&end_date=2026-03-03&summarize=false").body;
            QCOMPARE(again.at(0).at("call_type"), js::value(called));
        }
    }
};

QTEST_GUILESS_MAIN(tst_AdminApi)
#include "tst_AdminApi.moc"
