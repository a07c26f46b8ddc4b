// SPDX-License-Identifier: GPL-3.0-or-later
// The example of a provider that is described as data, as a user runs it: its
// own server, its own configuration.
#include "tests/support/GatewayProcess.h"
#include "tests/support/RawClient.h"

#include <QFile>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QtTest>

using namespace tollgate;

namespace {

const QString folder = QStringLiteral(TESTS_DIR "/../resources/examples/custom-provider/");

QByteArray contents(const QString &name)
{
    QFile file(folder + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray question(const QByteArray &text, const QByteArray &more = {})
{
    return "{\"model\":\"acme-large\"," + more + "\"messages\":[{\"role\":\"user\",\"content\":\"" + text + "\"}]}";
}

} // namespace

class tst_DescribedProvider : public QObject {
    Q_OBJECT

    QProcess m_server;
    std::unique_ptr<GatewayProcess> m_gateway;
    QByteArray m_key;

private slots:
    void initTestCase()
    {
        const QString python = QStandardPaths::findExecutable(QStringLiteral("python3"));
        if (python.isEmpty())
            QSKIP("no python3 here to run the example's server");
        m_server.start(python, {folder + QStringLiteral("server.py"), QStringLiteral("0")});
        QVERIFY(m_server.waitForStarted());
        while (!m_server.canReadLine())
            QVERIFY(m_server.waitForReadyRead());
        const QByteArray port = m_server.readLine().trimmed().split(' ').last();
        QVERIFY(port.toInt() > 0);
        m_gateway = std::make_unique<GatewayProcess>(contents(QStringLiteral("config.yaml")).replace("8099", port));
        QVERIFY(m_gateway->start());
        m_key = m_gateway->newKey();
        QVERIFY(!m_key.isEmpty());
    }
    void cleanupTestCase()
    {
        m_gateway.reset();
        m_server.kill();
        m_server.waitForFinished();
    }

    void anOpenAiClientIsAnswered()
    {
        const QByteArray answer = m_gateway->ask("POST", "/v1/chat/completions", m_key, question("Hello"));
        QVERIFY2(answer.contains("You said 'Hello' to large."), answer.constData());
        QVERIFY2(answer.contains("\"finish_reason\":\"stop\""), answer.constData());
        QVERIFY2(answer.contains("\"completion_tokens\":5"), answer.constData());
    }

    void anAnthropicClientGetsAStream()
    {
        const QByteArray answer
            = m_gateway->ask("POST", "/v1/messages", m_key, question("Hello", "\"max_tokens\":50,\"stream\":true,"));
        QVERIFY2(answer.contains("\"text\":\"You said \""), answer.constData());
        QVERIFY2(answer.contains("\"output_tokens\":5"), answer.constData());
        QVERIFY2(answer.contains("event: message_stop"), answer.constData());
    }

    void whatItCannotIsRefused()
    {
        const QByteArray answer = m_gateway->ask("POST", "/v1/chat/completions", m_key,
                                                 question("Hello",
                                                          "\"tools\":[{\"type\":\"function\","
                                                          "\"function\":{\"name\":\"f\"}}],"));
        QVERIFY2(answer.startsWith("HTTP/1.1 400"), answer.constData());
        QVERIFY2(answer.contains("description has no place for it"), answer.constData());
    }

    void theLedgerHasWhatItCost()
    {
        QTRY_VERIFY(m_gateway->run({QStringLiteral("logs"), QStringLiteral("--json")}).contains("\"acme\""));
    }

    /// The last one: its deployment rests behind it.
    void itsRateLimitIsOne()
    {
        const QByteArray answer = m_gateway->ask("POST", "/v1/chat/completions", m_key, question("slow down"));
        QVERIFY2(answer.startsWith("HTTP/1.1 429"), answer.constData());
        QVERIFY2(answer.contains("Enhance your calm."), answer.constData());
    }
};

QTEST_GUILESS_MAIN(tst_DescribedProvider)
#include "tst_DescribedProvider.moc"
