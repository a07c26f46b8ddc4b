// SPDX-License-Identifier: GPL-3.0-or-later
// The binary itself between a client and a provider that makes videos: what they cost is in its books, whatever stops
// in between.
#include "tests/support/FakeProvider.h"
#include "tests/support/GatewayProcess.h"

#include <mutex>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace tollgate;

namespace {

const QByteArray asked = "{\"model\":\"sora-2\",\"prompt\":\"a cat\",\"seconds\":\"8\",\"size\":\"1280x720\"}";

std::string object(const std::string &id, const std::string &status)
{
    return "{\"id\":\"" + id + "\",\"object\":\"video\",\"model\":\"sora-2\",\"status\":\"" + status
        + "\",\"seconds\":\"8\",\"size\":\"1280x720\"}";
}

/// Makes videos as far as the test lets it.
class VideoMaker {
public:
    VideoMaker()
    {
        m_provider.answerWith([this](const FakeProvider::Request &request) {
            const std::lock_guard lock(m_mutex);
            if (request.method == "POST")
                return FakeProvider::json(object("video_" + std::to_string(++m_made), "queued"));
            return FakeProvider::json(object(request.path.substr(request.path.rfind('/') + 1), m_status));
        });
    }
    void becomes(const char *status)
    {
        const std::lock_guard lock(m_mutex);
        m_status = status;
    }
    int made()
    {
        const std::lock_guard lock(m_mutex);
        return m_made;
    }
    QByteArray url() const { return QByteArray::fromStdString(m_provider.url("/v1")); }

private:
    std::mutex m_mutex;
    int m_made = 0;
    std::string m_status = "in_progress";
    FakeProvider m_provider; ///< the last one: it answers on threads of its own
};

QJsonValue body(const QByteArray &answer)
{
    const QByteArray json = answer.mid(answer.indexOf("\r\n\r\n") + 4);
    const QJsonDocument document = QJsonDocument::fromJson(json);
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

} // namespace

class tst_VideoBilling : public QObject {
    Q_OBJECT

    std::unique_ptr<VideoMaker> m_maker;
    std::unique_ptr<GatewayProcess> m_gateway;

    QByteArray keyWith(const QByteArray &dollars)
    {
        const QByteArray answer
            = m_gateway->ask("POST", "/key/generate", GatewayProcess::masterKey, "{\"max_budget\":" + dollars + "}");
        return body(answer)[QStringLiteral("key")].toString().toUtf8();
    }
    double spent(const QByteArray &key)
    {
        const QByteArray answer = m_gateway->ask("GET", "/key/info?key=" + key, GatewayProcess::masterKey);
        return body(answer)[QStringLiteral("info")][QStringLiteral("spend")].toDouble(-1);
    }
    /// Rows of the ledger that cost something.
    int bills()
    {
        int bills = 0;
        const QJsonValue rows = body(m_gateway->ask("GET", "/spend/logs", GatewayProcess::masterKey));
        for (const QJsonValue &row : rows.toArray())
            bills += row[QStringLiteral("spend")].toDouble() > 0 ? 1 : 0;
        return bills;
    }
    QByteArray look(const QByteArray &key) { return m_gateway->ask("GET", "/v1/videos/video_1", key); }

private slots:
    void init()
    {
        m_maker = std::make_unique<VideoMaker>();
        m_gateway = std::make_unique<GatewayProcess>(
            "model_list:\n  - model_name: openai/*\n    litellm_params: {model: openai/*, api_key: sk-provider, "
            "api_base: \""
            + m_maker->url() + "\"}\n");
        QVERIFY(m_gateway->start());
    }
    void cleanup()
    {
        m_gateway.reset();
        m_maker.reset();
    }

    void oneThatIsFinishedAfterARestartIsBilledOnce()
    {
        const QByteArray key = keyWith("1");
        QVERIFY(m_gateway->ask("POST", "/v1/videos", key, asked).contains("\"video_1\""));
        QVERIFY(m_gateway->ask("POST", "/v1/videos", key, asked).startsWith("HTTP/1.1 4"));
        QCOMPARE(m_maker->made(), 1); // the money for another one is set aside
        QCOMPARE(spent(key), 0.0);

        QCOMPARE(m_gateway->stop(), 0);
        m_maker->becomes("completed");
        QVERIFY(m_gateway->start());
        QVERIFY(m_gateway->ask("POST", "/v1/videos", key, asked).startsWith("HTTP/1.1 4"));
        QVERIFY(look(key).contains("\"completed\""));
        QTRY_COMPARE(spent(key), 0.8);
        QCOMPARE(bills(), 1);

        QCOMPARE(m_gateway->stop(), 0);
        QVERIFY(m_gateway->start());
        QVERIFY(look(key).contains("\"completed\""));
        QCOMPARE(spent(key), 0.8);
        QCOMPARE(bills(), 1);
    }

    void oneThatFailsCostsNothingAndItsMoneyIsFree()
    {
        const QByteArray key = keyWith("1");
        QVERIFY(m_gateway->ask("POST", "/v1/videos", key, asked).contains("\"video_1\""));
        m_maker->becomes("failed");
        QVERIFY(look(key).contains("\"failed\""));
        QTRY_VERIFY(m_maker->made() == 2 || m_gateway->ask("POST", "/v1/videos", key, asked).contains("\"video_2\""));
        QCOMPARE(spent(key), 0.0);
        QCOMPARE(bills(), 0);
    }

    void aKeyWithoutMoneyIsRefused()
    {
        const QByteArray key = keyWith("0.79");
        const QByteArray answer = m_gateway->ask("POST", "/v1/videos", key, asked);
        QVERIFY2(answer.contains("may need 0.8 USD"), answer.constData());
        QCOMPARE(m_maker->made(), 0);
    }
};

QTEST_GUILESS_MAIN(tst_VideoBilling)
#include "tst_VideoBilling.moc"
