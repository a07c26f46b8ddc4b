// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activity/Metrics.h"

#include <QtTest>

using namespace tollgate;

namespace {

CallRecord call(std::string model = "m1")
{
    CallRecord record;
    record.stream = true;
    record.provider = "openai";
    record.usedModel = std::move(model);
    record.status = "ok";
    record.durationMs = 700;
    record.firstTokenMs = 90;
    record.usage.input = 70;
    record.usage.cacheRead = 30;
    record.usage.output = 5;
    record.cost = *Money::parse("0.25");
    record.attempts.resize(1);
    return record;
}

} // namespace

class tst_Metrics : public QObject {
    Q_OBJECT

    static bool has(const std::string &text, const char *line)
    {
        return QByteArray::fromStdString(text).split('\n').contains(line);
    }

private slots:
    void whatIsCountedStandsInTheText()
    {
        Metrics metrics;
        metrics.started(call());
        metrics.started(call());
        QVERIFY(has(metrics.text({}), "tollgate_streams_under_way 2"));
        metrics.ended(call());
        CallRecord failed = call();
        failed.status = "timeout";
        metrics.ended(failed);
        const std::string text = metrics.text({.connections = 3, .ledgerLag = 4, .ledgerAvailable = false});
        for (const char *line :
             {"tollgate_requests_total{provider=\"openai\",model=\"m1\",status=\"ok\"} 1",
              "tollgate_requests_total{provider=\"openai\",model=\"m1\",status=\"timeout\"} 1",
              "tollgate_tokens_total{provider=\"openai\",model=\"m1\",kind=\"prompt\"} 200",
              "tollgate_tokens_total{provider=\"openai\",model=\"m1\",kind=\"cached\"} 60",
              "tollgate_spend_usd_total{provider=\"openai\",model=\"m1\"} 0.5",
              "tollgate_request_duration_seconds_bucket{provider=\"openai\",model=\"m1\",le=\"0.5\"} 0",
              "tollgate_request_duration_seconds_bucket{provider=\"openai\",model=\"m1\",le=\"1\"} 2",
              "tollgate_time_to_first_token_seconds_count{provider=\"openai\",model=\"m1\"} 2",
              "tollgate_calls_under_way 0", "tollgate_streams_under_way 0", "tollgate_connections 3",
              "tollgate_ledger_lag_rows 4", "tollgate_ledger_available 0"})
            QVERIFY2(has(text, line), (std::string(line) + " is not in\n" + text).c_str());
    }

    void labelsAreBoundedAndEscaped()
    {
        Metrics metrics;
        for (int i = 0; i < 500; ++i)
            metrics.ended(call("model-" + std::to_string(i)));
        metrics.ended(call("a\"b\nc"));
        const std::string text = metrics.text({});
        QVERIFY(QByteArray::fromStdString(text).count("tollgate_spend_usd_total{") <= 201);
        QVERIFY(has(text, "tollgate_requests_total{provider=\"other\",model=\"other\",status=\"ok\"} 301"));
        Metrics fresh;
        fresh.ended(call("a\"b\nc"));
        QVERIFY(fresh.text({}).find("model=\"a\\\"b\\nc\"") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(tst_Metrics)
#include "tst_Metrics.moc"
