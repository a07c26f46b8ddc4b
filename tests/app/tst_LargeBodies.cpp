// SPDX-License-Identifier: GPL-3.0-or-later
// Bodies of hundreds of megabytes through the binary, between a client and a provider on real sockets: what arrives,
// what it costs, and what is left of those that do not arrive.
#include "tests/support/FakeProvider.h"
#include "tests/support/GatewayProcess.h"
#include "tests/support/RawClient.h"

#include <csignal>
#include <QCryptographicHash>
#include <QElapsedTimer>
#include <sys/resource.h>

using namespace tollgate;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 240'000; // ms: hundreds of megabytes through sanitized code on a busy machine
constexpr qint64 mebibyte = 1024 * 1024;

QByteArray digest(const std::string &bytes)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArray::fromRawData(bytes.data(), static_cast<qsizetype>(bytes.size())));
    return hash.result().toHex();
}

/// A body that is made as it is sent: `begin`, so many different mebibytes, `end`.
struct Body {
    QByteArray begin, end;
    qint64 mebibytes = 0;

    qint64 size() const { return begin.size() + mebibytes * mebibyte + end.size(); }
    static QByteArray block(qint64 number)
    {
        QByteArray bytes(mebibyte, char('a' + number % 26));
        const QByteArray mark = QByteArray::number(number) + "\r\n--limit\r\n";
        for (qint64 at = 0; at < mebibyte; at += 65'537)
            bytes.replace(at, std::min<qint64>(mark.size(), mebibyte - at), mark.left(mebibyte - at));
        return bytes;
    }
    QByteArray hash() const
    {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        hash.addData(begin);
        for (qint64 i = 0; i < mebibytes; ++i)
            hash.addData(block(i));
        hash.addData(end);
        return hash.result().toHex();
    }
};

const QByteArray formType = "Content-Type: multipart/form-data; boundary=THE-BOUNDARY\r\n";

/// A recording, with `model` in front of it or behind it.
Body form(const QByteArray &model, qint64 mebibytes, bool isModelLast = false)
{
    const QByteArray field
        = "--THE-BOUNDARY\r\nContent-Disposition: form-data; name=\"model\"\r\n\r\n" + model + "\r\n";
    const QByteArray file = "--THE-BOUNDARY\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.wav\"\r\n"
                            "Content-Type: audio/wav\r\n\r\n";
    const QByteArray last = "--THE-BOUNDARY--\r\n";
    return {isModelLast ? file : field + file, "\r\n" + (isModelLast ? field : QByteArray()) + last, mebibytes};
}

/// As fast as the other side takes it; holds no more than a few blocks itself.
class Uploader : public RawClient {
public:
    Uploader(std::uint16_t port, Body body) : RawClient(port), m_body(std::move(body)) { }

    void start(const QByteArray &path, const QByteArray &key, const QByteArray &headers)
    {
        say("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + key + "\r\n" + headers
            + "Content-Length: " + QByteArray::number(m_body.size()) + "\r\n\r\n" + m_body.begin);
        connect(this, &QTcpSocket::bytesWritten, this, [this] { goOn(); });
        goOn();
    }
    /// No further block is sent.
    void stopAfter(qint64 mebibytes) { m_stop = mebibytes; }
    qint64 blocksSent() const { return m_block; }

private:
    void goOn()
    {
        while (bytesToWrite() < 2 * mebibyte && m_block < std::min(m_body.mebibytes, m_stop)) {
            write(Body::block(m_block++));
            if (m_block == m_body.mebibytes)
                write(m_body.end);
        }
    }
    Body m_body;
    qint64 m_block = 0, m_stop = std::numeric_limits<qint64>::max();
};

} // namespace

class tst_LargeBodies : public QObject {
    Q_OBJECT

    /// What an upload of 200 MiB may cost beside what is there for the smallest one.
    static constexpr long costsAtMost = 24 * 1024; // KB
    static constexpr qint64 large = 200;

    std::unique_ptr<FakeProvider> m_provider, m_other;
    std::unique_ptr<GatewayProcess> m_gateway;
    QByteArray m_key;

    /// Model `m` at one provider, `two` at the other one where the first fails; `/raw` is passed through.
    void open(std::function<void()> inChild = {})
    {
        m_provider = std::make_unique<FakeProvider>();
        m_other = std::make_unique<FakeProvider>();
        m_provider->answer(FakeProvider::json("{\"text\":\"heard\"}"));
        m_other->answer(FakeProvider::json("{\"text\":\"heard by the other\"}"));
        const auto model = [](const char *name, const char *real, const FakeProvider &provider) {
            return "  - model_name: " + QByteArray(name) + "\n    litellm_params: {model: openai/" + real
                + ", api_key: sk-provider, api_base: \"" + QByteArray::fromStdString(provider.url("/v1")) + "\"}\n";
        };
        m_gateway = std::make_unique<GatewayProcess>(
            "model_list:\n" + model("m", "m1", *m_provider) + model("two", "a-longer-name", *m_other)
            + "general_settings:\n  max_request_size_mb: 512\n  pass_through_endpoints:\n    - path: /raw\n      "
              "target: \""
            + QByteArray::fromStdString(m_provider->url("/raw"))
            + "\"\n      include_subpath: true\nlitellm_settings: {num_retries: 0, fallbacks: [{m: [two]}]}\n");
        if (inChild)
            m_gateway->process().setChildProcessModifier(std::move(inChild));
        QVERIFY(m_gateway->start());
        m_key = m_gateway->newKey();
        QVERIFY(!m_key.isEmpty());
    }
    /// Everything that is made with a first upload.
    void warmUp(const QByteArray &path, const QByteArray &headers)
    {
        Uploader small(m_gateway->port(), form("m", 2));
        small.start(path, m_key, headers);
        QVERIFY(small.hears("HTTP/1.1 200"));
        QTRY_COMPARE(m_gateway->namelessFiles(), 0);
        m_gateway->forgetPeak();
    }
    /// The provider says 3 MiB, and sends so many bytes less; a negative number: more. `broken`: calls that have failed
    /// by then.
    void answersButFor(const QByteArray &path, qint64 missing, int broken)
    {
        constexpr qint64 named = 3 * mebibyte;
        m_provider->answer(FakeProvider::garbled("HTTP/1.1 200 OK\r\nContent-Type: audio/pcm\r\nContent-Length: "
                                                 + std::to_string(named) + "\r\n\r\n"
                                                 + std::string(std::size_t(named - missing), 'A')));
        RawClient client(m_gateway->port());
        client.say(postRequest(path, m_key, "{\"model\":\"m\",\"input\":\"Hello\"}", "Connection: close\r\n"));
        QTRY_VERIFY_WITH_TIMEOUT(client.state() == QAbstractSocket::UnconnectedState, patience);
        const qsizetype body = client.received.indexOf("\r\n\r\n") + 4;
        QVERIFY(client.received.left(body).contains("content-length: " + QByteArray::number(named) + "\r\n"));
        QCOMPARE(client.received.size() - body, qMin(named, named - missing));
        QVERIFY(client.received.endsWith('A'));
        const QByteArray log = m_gateway->ask("GET", "/spend/logs", GatewayProcess::masterKey);
        QCOMPARE(log.count("\"status\":\"failure\""), broken);
    }
    bool arrives(const FakeProvider &provider, int count)
    {
        return QTest::qWaitFor([&] { return provider.requestCount() >= count; }, patience);
    }

private slots:
    void cleanup()
    {
        m_gateway.reset();
        m_provider.reset();
        m_other.reset();
    }

    void anUploadCostsTheDiskAndNotTheMemory_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<bool>("isModelLast");
        QTest::newRow("a form of ours") << QByteArray("/v1/audio/transcriptions") << false;
        QTest::newRow("its model comes last") << QByteArray("/v1/audio/transcriptions") << true;
        QTest::newRow("a file of a provider's") << QByteArray("/v1/files") << false;
        QTest::newRow("passed through") << QByteArray("/raw/deeper") << false;
    }
    void anUploadCostsTheDiskAndNotTheMemory()
    {
        QFETCH(QByteArray, path);
        QFETCH(bool, isModelLast);
        const bool isRenamed = path.contains("transcriptions");
        open();
        warmUp(path, formType);
        const long before = m_gateway->residentKilobytes();
        QElapsedTimer timer;
        timer.start();
        Uploader client(m_gateway->port(), form("m", large, isModelLast));
        client.start(path, m_key, formType);
        QVERIFY(arrives(*m_provider, 2));
        QVERIFY(client.hears("heard"));
        const long cost = m_gateway->peakKilobytes() - before;
        qInfo("%lld MiB to %s: %lld ms, %ld KB of memory", large, path.constData(), timer.elapsed(), cost);
        QVERIFY2(cost < costsAtMost, qPrintable(QStringLiteral("%1 KB").arg(cost)));
        const FakeProvider::Request request = m_provider->requests().back();
        QCOMPARE(digest(request.body), form(isRenamed ? "m1" : "m", large, isModelLast).hash());
        QTRY_COMPARE(m_gateway->namelessFiles(), 0);
    }

    void anAnswerThatIsReadSlowlyCostsNoMemory_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("begin");
        QTest::addColumn<QByteArray>("end");
        QTest::addColumn<bool>("isChunked");
        QTest::addColumn<int>("tokens");
        const QByteArray images = "{\"created\":1,\"data\":[{\"b64_json\":\"",
                         usage = "\"}],\"usage\":{\"input_tokens\":11,\"output_tokens\":4160,\"total_tokens\":4171}}";
        QTest::newRow("speech") << QByteArray("/v1/audio/speech") << QByteArray("{\"model\":\"m\",\"input\":\"Hello\"}")
                                << QByteArray("audio/pcm") << QByteArray() << QByteArray() << true << 0;
        QTest::newRow("speech of a known length")
            << QByteArray("/v1/audio/speech") << QByteArray("{\"model\":\"m\",\"input\":\"Hello\"}")
            << QByteArray("audio/pcm") << QByteArray() << QByteArray() << false << 0;
        QTest::newRow("images") << QByteArray("/v1/images/generations")
                                << QByteArray("{\"model\":\"m\",\"prompt\":\"a\"}") << QByteArray("application/json")
                                << images << usage << false << 4171;
        QTest::newRow("images passed through")
            << QByteArray("/raw/images/generations") << QByteArray("{\"model\":\"m\",\"prompt\":\"a\"}")
            << QByteArray("application/json") << images << usage << true << 4171;
        QTest::newRow("a file") << QByteArray("/v1/files/f/content") << QByteArray()
                                << QByteArray("application/octet-stream") << QByteArray() << QByteArray() << false << 0;
    }
    void anAnswerThatIsReadSlowlyCostsNoMemory()
    {
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, begin);
        QFETCH(QByteArray, end);
        QFETCH(bool, isChunked);
        QFETCH(int, tokens);
        open();
        FakeProvider::Reply reply;
        reply.headers.add("content-type", type.toStdString());
        reply.body = begin.toStdString();
        reply.pieces = {std::string(64 * 1024, 'A')};
        reply.last = end.toStdString();
        reply.isChunked = isChunked;
        constexpr std::size_t total = std::size_t(large) * mebibyte;
        reply.rounds = 32;
        m_provider->answer(reply);
        const QByteArray method = body.isEmpty() ? "GET" : "POST";
        QVERIFY(m_gateway->ask(method, path, m_key, body).startsWith("HTTP/1.1 200"));
        m_gateway->forgetPeak();
        const long before = m_gateway->residentKilobytes();
        const std::size_t sentBefore = m_provider->bytesSent();
        reply.rounds = total / reply.pieces[0].size();
        m_provider->answer(reply);

        RawClient client(m_gateway->port());
        client.holdsBack = true;
        client.setReadBufferSize(1024);
        client.say(postRequest(path, m_key, body, "Connection: close\r\n").replace(0, 4, method));
        QTRY_VERIFY(client.bytesAvailable() > 0);
        std::size_t sent = 0;
        QVERIFY(QTest::qWaitFor(
            [&] {
                QTest::qWait(200);
                return std::exchange(sent, m_provider->bytesSent()) == m_provider->bytesSent();
            },
            30'000));
        QVERIFY2(sent - sentBefore < total / 10, qPrintable(QString::number(sent - sentBefore)));

        std::size_t received = 0;
        QByteArray head, tail;
        client.disconnect(&client, &QIODevice::readyRead, nullptr, nullptr);
        const auto read = [&] {
            const QByteArray bytes = client.readAll();
            received += std::size_t(bytes.size());
            if (head.size() < 4096)
                head += bytes.left(4096);
            tail = (tail + bytes).right(4096);
        };
        connect(&client, &QIODevice::readyRead, &client, read);
        client.setReadBufferSize(0);
        read();
        QTRY_VERIFY_WITH_TIMEOUT(client.state() == QAbstractSocket::UnconnectedState, patience);
        QVERIFY(received > total);
        QVERIFY(head.contains("content-type: " + type));
        const QByteArray length = QByteArray::number(qint64(total) + begin.size() + end.size());
        QCOMPARE(head.contains("transfer-encoding: chunked"), isChunked);
        QCOMPARE(head.contains("content-length: " + length + "\r\n"), !isChunked);
        QVERIFY2(tail.endsWith(isChunked ? end + "\r\n0\r\n\r\n" : 'A' + end), tail.right(300).constData());
        if (!isChunked)
            QCOMPARE(qint64(received) - (head.indexOf("\r\n\r\n") + 4), length.toLongLong());
        const long cost = m_gateway->peakKilobytes() - before;
        qInfo("%lld MiB of %s: %ld KB of memory", large, path.constData(), cost);
        QVERIFY2(cost < costsAtMost, qPrintable(QStringLiteral("%1 KB").arg(cost)));
        if (tokens > 0)
            QVERIFY(m_gateway->ask("GET", "/spend/logs", GatewayProcess::masterKey)
                        .contains("\"total_tokens\":" + QByteArray::number(tokens)));
    }

    /// What is missing is seen to be missing; what comes behind its end is no part of it, and of no other answer.
    void anAnswerThatIsNotAsLongAsItSays()
    {
        open();
        int broken = 0;
        for (const char *path : {"/v1/audio/speech", "/raw/speech"})
            for (const qint64 missing : {qint64(1), 3 * mebibyte / 2, qint64(-4)}) {
                broken += missing > 0 ? 1 : 0;
                answersButFor(path, missing, broken);
                if (QTest::currentTestFailed())
                    return;
            }
    }

    void anAnnouncedBodyOverTheLimitIsToldWhatToDo()
    {
        open();
        const std::pair<const char *, const char *> shapes[] = {
            {"/v1/chat/completions", "\"code\":\"body_too_large\""},
            {"/v1/messages", "{\"type\":\"error\",\"error\":{"},
            {"/v1beta/models/m:generateContent", "{\"error\":{\"code\":413,"},
            {"/api/chat", "{\"error\":\""},
            {"/anthropic/v1/files", "{\"type\":\"error\",\"error\":{"}, // passed through
        };
        for (const auto &[path, shape] : shapes) {
            RawClient client(m_gateway->port());
            client.say("POST " + QByteArray(path) + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + m_key
                       + "\r\nContent-Length: " + QByteArray::number(513 * mebibyte) + "\r\n\r\n");
            QVERIFY2(client.hears("tollgate config set server.max_body_mb"), path);
            QVERIFY2(client.received.startsWith("HTTP/1.1 413"), path);
            QVERIFY2(client.received.contains(shape), client.received.constData());
            QVERIFY2(client.received.contains("larger than 512 MiB"), client.received.constData());
        }
    }

    void anotherProviderGetsTheSameBytes()
    {
        open();
        m_provider->answer(FakeProvider::error(500, "broken"));
        Uploader client(m_gateway->port(), form("m", 24));
        client.start("/v1/audio/transcriptions", m_key, formType);
        QVERIFY(client.hears("heard by the other"));
        QCOMPARE(m_provider->requestCount(), 1);
        QCOMPARE(m_other->requestCount(), 1);
        QCOMPARE(digest(m_provider->requests().at(0).body), form("m1", 24).hash());
        QCOMPARE(digest(m_other->requests().at(0).body), form("a-longer-name", 24).hash());
    }

    void anUploadThatBreaksOffLeavesNothing()
    {
        open();
        const QStringList before = QDir(m_gateway->dataFolder()).entryList(QDir::AllEntries | QDir::Hidden);
        {
            Uploader client(m_gateway->port(), form("m", large));
            client.stopAfter(20);
            client.start("/v1/audio/transcriptions", m_key, formType);
            QTRY_COMPARE(m_gateway->namelessFiles(), 1);
            QTRY_COMPARE(client.blocksSent(), qint64(20));
            client.abort();
        }
        QTRY_COMPARE(m_gateway->namelessFiles(), 0);
        QCOMPARE(QDir(m_gateway->dataFolder()).entryList(QDir::AllEntries | QDir::Hidden), before);
        QCOMPARE(m_provider->requestCount(), 0);
    }

    void aGatewayThatIsKilledLeavesNothing()
    {
        open();
        const QStringList before = QDir(m_gateway->dataFolder()).entryList(QDir::AllEntries | QDir::Hidden);
        Uploader client(m_gateway->port(), form("m", large));
        client.stopAfter(20);
        client.start("/v1/audio/transcriptions", m_key, formType);
        QTRY_COMPARE(m_gateway->namelessFiles(), 1);
        m_gateway->process().kill();
        QVERIFY(m_gateway->process().waitForFinished());
        QCOMPARE(QDir(m_gateway->dataFolder()).entryList(QDir::AllEntries | QDir::Hidden), before);
    }

    void aFullDiskIsAnAnswerAndNotTheEnd()
    {
        open([] {
            const rlimit limit{16 * mebibyte, RLIM_INFINITY};
            ::setrlimit(RLIMIT_FSIZE, &limit);
        });
        Uploader client(m_gateway->port(), form("m", large));
        client.start("/v1/audio/transcriptions", m_key, formType);
        QVERIFY(client.hears("HTTP/1.1 503"));
        QVERIFY(client.hears("\"code\":\"storage\""));
        QVERIFY2(client.received.contains("disk of the gateway's data directory is full"), client.received.constData());
        QTRY_COMPARE(m_gateway->namelessFiles(), 0);
        QCOMPARE(m_provider->requestCount(), 0);
        Uploader small(m_gateway->port(), form("m", 3));
        small.start("/v1/audio/transcriptions", m_key, formType);
        QVERIFY(small.hears("heard"));
    }

    void nobodyWithoutAKeyFillsTheDisk()
    {
        open();
        Uploader client(m_gateway->port(), form("m", large));
        client.start("/v1/audio/transcriptions", "sk-wrong-0123456789", formType);
        QVERIFY(client.hears("HTTP/1.1 401"));
        QVERIFY(client.blocksSent() < large);
        QCOMPARE(m_gateway->namelessFiles(), 0);
    }
};

QTEST_GUILESS_MAIN(tst_LargeBodies)
#include "tst_LargeBodies.moc"
