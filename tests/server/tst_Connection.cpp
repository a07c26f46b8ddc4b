// SPDX-License-Identifier: GPL-3.0-or-later
// Time and the other side, told exactly: a connection on a wire that does what the test says, under a clock that
// stands.
#include "core/server/Client.h"
#include "core/server/Connection.h"
#include "tests/support/FakeClock.h"
#include "tests/support/OnDisk.h"

#include <future>
#include <optional>
#include <QtTest>

using namespace tollgate;
using namespace std::chrono_literals;

namespace {

/// What the other side has done, and what it has seen.
struct Line {
    std::string incoming; ///< not read yet
    bool isFinished = false, isReset = false;
    std::size_t room = std::string::npos; ///< bytes that the reader still takes
    std::string written;
    int writes = 0;
    unsigned interest = 0;
    std::size_t read = 0;
    bool isClosed = false, wasAborted = false;
};

struct FakeWire final : Wire {
    explicit FakeWire(Line &line) : line(line) { }
    long read(char *buffer, std::size_t most) override
    {
        if (line.isReset)
            return broken;
        if (line.incoming.empty())
            return line.isFinished ? 0 : again;
        const std::size_t count = line.incoming.copy(buffer, most);
        line.incoming.erase(0, count);
        line.read += count;
        return static_cast<long>(count);
    }
    long write(std::string_view bytes) override
    {
        if (line.isReset)
            return broken;
        ++line.writes;
        const std::size_t count = std::min(bytes.size(), line.room);
        line.written.append(bytes.substr(0, count));
        if (line.room != std::string::npos)
            line.room -= count;
        return count == 0 ? again : static_cast<long>(count);
    }
    void finishWriting() override { }
    void setInterest(unsigned interest) override { line.interest = interest; }
    void close(bool abort) override
    {
        line.isClosed = true;
        line.wasAborted = abort;
    }
    Line &line;
};

struct LeaveNote final : ClientStream::Watcher {
    void clientLeft() override { ++left; }
    void clientDrained() override { ++drained; }
    int left = 0, drained = 0;
};

const std::string get = "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n";

std::string postHead(std::size_t length)
{
    return "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: " + std::to_string(length) + "\r\n\r\n";
}

struct House final : Connection::Owner {
    FakeClock clock;
    FrontLimits limits;
    Line line;
    LeaveNote note;
    std::optional<Connection> connection;
    std::vector<FramedRequest> requests;
    std::vector<std::string> bodies; ///< of these, wherever they lay
    std::unique_ptr<Client> client;
    bool hasEnded = false;
    Worker worker;
    QTemporaryDir folder;
    LargePlace place; ///< of large bodies
    int asked = 0;
    std::weak_ptr<SpoolFile> file;

    explicit House(FrontLimits given = {}) : limits(given)
    {
        connection.emplace(1, *this, limits, clock, "127.0.0.1", true);
        connection->open(std::make_unique<FakeWire>(line));
    }
    ~House() { client.reset(); }
    void requestArrived(Connection &) override
    {
        const auto large = connection->takeLarge();
        requests.push_back(connection->takeRequest());
        bodies.push_back(large ? wholeOf(*large) : requests.back().body);
        client = std::make_unique<Client>(*connection, AnswerStyle{.keepAlive = requests.back().keepAlive},
                                          Surface::OpenAiChat, Headers());
        client->setWatcher(&note);
    }
    void requestWaits(Connection &) override { }
    Result<std::shared_ptr<BodySpool>> spoolFor(Connection &, const FramedRequest &, Surface &errors) override
    {
        ++asked;
        errors = place.errors;
        if (place.refusal)
            return *place.refusal;
        if (!place.isDisk)
            return std::shared_ptr<BodySpool>();
        const auto made = SpoolFile::make(folder.path().toStdString(), 0);
        if (!made)
            return made.error();
        file = *made;
        return std::make_shared<BodySpool>(worker, *made, [this] { connection->spoolMoved(); });
    }
    Surface errorsOf(const FramedRequest &) override { return place.errors; }
    void connectionEnded(Connection &) override { hasEnded = true; }

    void comes(std::string_view bytes)
    {
        line.incoming += bytes;
        if (line.interest & SocketWatch::Read)
            connection->ready(SocketWatch::Read);
    }
    /// As the front does it: four times a second.
    void pass(std::chrono::milliseconds time)
    {
        for (; time > 0ms && !hasEnded; time -= 250ms) {
            clock.advance(std::min(time, 250ms));
            connection->tick(clock.steady());
        }
    }
    void finishes()
    {
        line.isFinished = true;
        connection->ready(SocketWatch::Read);
    }
    void resets()
    {
        line.isReset = true;
        connection->ready(SocketWatch::Read);
    }
    bool wasTold(const std::string &status) const { return line.written.starts_with("HTTP/1.1 " + status); }
};

} // namespace

class tst_Connection : public QObject {
    Q_OBJECT

private slots:
    void headAndFirstBytesGoOutInOneWrite()
    {
        House house;
        house.comes(get);
        house.client->begin(200, {{"content-type", "text/event-stream"}});
        QCOMPARE(house.line.writes, 0);
        house.client->write("data: first\n\n");
        QCOMPARE(house.line.writes, 1);
        QVERIFY(house.line.written.ends_with("\r\n\r\nd\r\ndata: first\n\n\r\n"));
        House whole;
        whole.comes(get);
        whole.client->answer(200, {}, "body");
        QCOMPARE(whole.line.writes, 1);
    }

    void aHeadByteByByteIsGivenUpInTime()
    {
        House house;
        const std::string head = "GET /" + std::string(100, 'a');
        for (int second = 0; second < 30; ++second) {
            house.comes(head.substr(static_cast<std::size_t>(second), 1));
            QVERIFY(house.line.written.empty());
            house.pass(1s);
        }
        house.pass(1s);
        QVERIFY2(house.wasTold("408"), house.line.written.c_str());
    }

    void bodiesAreJudgedByTheirRate_data()
    {
        QTest::addColumn<int>("bytesASecond");
        QTest::addColumn<bool>("passes");
        QTest::newRow("a byte a second") << 1 << false;
        QTest::newRow("just too slow") << 500 << false;
        QTest::newRow("just fast enough") << 560 << true;
        QTest::newRow("an honest slow line") << 2048 << true;
    }
    void bodiesAreJudgedByTheirRate()
    {
        QFETCH(int, bytesASecond);
        QFETCH(bool, passes);
        House house;
        house.place.errors = Surface::AnthropicMessages;
        constexpr int seconds = 300; // far longer than any limit on the whole
        const auto size = static_cast<std::size_t>(bytesASecond * seconds);
        house.comes(postHead(size));
        for (int second = 0; second < seconds && house.line.written.empty(); ++second) {
            house.pass(1s);
            house.comes(std::string(static_cast<std::size_t>(bytesASecond), 'x'));
            if (!passes && second > 41)
                QFAIL("a body this slow is still waited for");
        }
        if (passes) {
            QCOMPARE(house.requests.size(), std::size_t(1));
            QCOMPARE(house.requests[0].body.size(), size);
        } else {
            QVERIFY(house.wasTold("408"));
            QVERIFY2(house.line.written.find("\"type\":\"error\"") != std::string::npos, house.line.written.c_str());
            QVERIFY(house.requests.empty());
        }
    }

    void anAnnouncedBodyOverTheLimitIsRefusedUnread()
    {
        FrontLimits limits;
        limits.body = 1000;
        House house(limits);
        const std::string head = postHead(1001);
        house.comes(head);
        QVERIFY(house.wasTold("413"));
        QCOMPARE(house.line.read, head.size());
        // What comes all the same is dropped for a moment, so that the answer is not lost in a reset.
        house.comes(std::string(500, 'x'));
        QVERIFY(!house.line.isClosed);
        house.pass(3s);
        QVERIFY(house.line.isClosed);
        QVERIFY(house.requests.empty());
    }

    void anUnannouncedOneIsRefusedAtTheLimit()
    {
        FrontLimits limits;
        limits.body = 1000;
        House house(limits);
        house.comes("POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n3e8\r\n"
                    + std::string(1000, 'x') + "\r\n");
        QVERIFY(house.line.written.empty());
        house.comes("1\r\n");
        QVERIFY(house.wasTold("413"));
    }

    void anAnswerOfAKnownLengthIsWholeOrBroken_data()
    {
        QTest::addColumn<QByteArray>("length");
        QTest::addColumn<QByteArrayList>("pieces");
        QTest::addColumn<QByteArray>("before"); ///< its end has been told
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("isBroken");
        const auto row = [](const char *name, const QByteArray &length, const QByteArrayList &pieces,
                            const char *before, const char *body, bool isBroken) {
            QTest::newRow(name) << length << pieces << QByteArray(before) << QByteArray(body) << isBroken;
        };
        row("as long as it says", "5", {"ab", "cde"}, "abcd", "abcde", false);
        row("its last byte alone", "3", {"ab", "c"}, "ab", "abc", false);
        row("shorter", "5", {"ab", "cd"}, "abcd", "abcd", true);
        row("longer, within a piece", "5", {"ab", "cdef"}, "ab", "ab", true);
        row("longer by a piece", "5", {"ab", "cde", "f"}, "abcd", "abcd", true);
    }
    void anAnswerOfAKnownLengthIsWholeOrBroken()
    {
        QFETCH(QByteArray, length);
        QFETCH(QByteArrayList, pieces);
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, body);
        QFETCH(bool, isBroken);
        House house;
        house.comes(get);
        house.client->begin(200, {{"content-length", length.toStdString()}});
        for (const QByteArray &piece : pieces)
            house.client->write(piece.toStdString());
        const auto seen = [&house] {
            const std::size_t at = house.line.written.find("\r\n\r\n");
            return QByteArray::fromStdString(house.line.written.substr(at + 4));
        };
        QCOMPARE(seen(), before);
        QVERIFY(QByteArray::fromStdString(house.line.written).contains("content-length: " + length + "\r\n"));
        QVERIFY(house.line.written.find("chunked") == std::string::npos);
        house.client->end();
        QCOMPARE(seen(), body);
        QCOMPARE(house.line.isClosed, isBroken);
    }

    void aLargeBodyGoesToTheDiskAsItComes_data()
    {
        QTest::addColumn<bool>("isChunked");
        QTest::newRow("with its length") << false;
        QTest::newRow("in chunks") << true;
    }
    void aLargeBodyGoesToTheDiskAsItComes()
    {
        QFETCH(bool, isChunked);
        House house;
        house.place.isDisk = true;
        const std::string body = noise(3 * 1024 * 1024);
        house.comes(isChunked ? "POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n"
                              : postHead(body.size()));
        for (std::size_t at = 0; at < body.size(); at += 100'000) {
            const std::string piece = body.substr(at, 100'000);
            QTRY_VERIFY(house.line.interest & SocketWatch::Read);
            house.comes(isChunked
                            ? QByteArray::number(qulonglong(piece.size()), 16).toStdString() + "\r\n" + piece + "\r\n"
                            : piece);
            QVERIFY(house.bodies.empty() || at + 100'000 >= body.size());
        }
        if (isChunked)
            house.comes("0\r\n\r\n");
        QTRY_COMPARE(house.bodies.size(), std::size_t(1));
        QCOMPARE(house.asked, 1);
        QVERIFY(house.requests[0].body.empty());
        QVERIFY(house.bodies[0] == body);
        QTRY_VERIFY(house.file.expired());
        // The next one of the connection is asked about anew.
        house.client->answer(200, {}, {});
        house.place.isDisk = false;
        house.comes(postHead(2 * 1024 * 1024));
        for (int i = 0; i < 32; ++i)
            house.comes(std::string(64 * 1024, 'y'));
        QTRY_COMPARE(house.bodies.size(), std::size_t(2));
        QCOMPARE(house.asked, 2);
        QCOMPARE(house.requests[1].body.size(), std::size_t(2 * 1024 * 1024));
    }

    void aBodyThatIsNotLargeIsNotAskedAbout()
    {
        House house;
        house.place.isDisk = true;
        house.comes(postHead(house.limits.bodyInMemory));
        house.comes(std::string(house.limits.bodyInMemory, 'x'));
        QCOMPARE(house.requests.size(), std::size_t(1));
        QCOMPARE(house.asked, 0);
    }

    void aLargeBodyIsRefusedUnreadInTheRightShape()
    {
        House house;
        house.place.refusal = Error{ErrorKind::Storage, "The disk is full."};
        house.place.errors = Surface::AnthropicMessages;
        house.comes(postHead(50'000'000));
        QVERIFY(house.wasTold("503"));
        QVERIFY2(house.line.written.find("\"type\":\"error\"") != std::string::npos, house.line.written.c_str());
        QVERIFY(house.line.written.find("The disk is full.") != std::string::npos);
        house.comes(std::string(100'000, 'x'));
        QVERIFY(house.requests.empty());
    }

    void aClientWaitsForASlowDiskAndIsNotBlamed()
    {
        House house;
        house.place.isDisk = true;
        std::promise<void> disk;
        house.worker.run<int>(
            &house.worker, [moves = disk.get_future().share()] { return moves.wait(), 0; }, [](int) {});
        const std::string body = noise(4 * 1024 * 1024);
        house.comes(postHead(body.size()));
        std::size_t sent = 0;
        for (; sent < body.size() && house.line.interest & SocketWatch::Read; sent += 64 * 1024)
            house.comes(body.substr(sent, 64 * 1024));
        QVERIFY2(sent > 1024 * 1024 && sent < 2 * 1024 * 1024, qPrintable(QString::number(sent)));
        house.pass(120s);
        QVERIFY(house.line.written.empty());
        disk.set_value();
        for (; sent < body.size(); sent += 64 * 1024) {
            QTRY_VERIFY(house.line.interest & SocketWatch::Read);
            house.comes(body.substr(sent, 64 * 1024));
        }
        QTRY_COMPARE(house.bodies.size(), std::size_t(1));
        QVERIFY(house.bodies[0] == body);
    }

    void aFinBehindABodyThatIsStillWrittenIsNoEnd()
    {
        House house;
        house.place.isDisk = true;
        const std::string body = noise(2 * 1024 * 1024);
        house.comes(postHead(body.size()));
        for (std::size_t at = 0; at < body.size(); at += 64 * 1024) {
            QTRY_VERIFY(house.line.interest & SocketWatch::Read);
            house.comes(body.substr(at, 64 * 1024));
        }
        QVERIFY(house.bodies.empty());
        house.finishes();
        QVERIFY(!house.hasEnded);
        QTRY_COMPARE(house.bodies.size(), std::size_t(1));
        house.client->answer(200, {}, "read");
        QVERIFY(house.line.written.ends_with("read"));
    }

    void anUploadThatBreaksOffLeavesNothing()
    {
        House house;
        house.place.isDisk = true;
        house.comes(postHead(50'000'000));
        house.comes(std::string(400'000, 'x'));
        QVERIFY(!house.file.expired());
        house.resets();
        QVERIFY(house.hasEnded);
        house.connection.reset();
        QTRY_VERIFY(house.file.expired());
    }

    void whatIsSentAheadIsBoundedWhateverItIs()
    {
        House house;
        house.comes(get);
        house.comes(postHead(50'000'000));
        std::size_t sent = 0;
        for (; sent < 10'000'000 && house.line.interest & SocketWatch::Read; sent += 64 * 1024)
            house.comes(std::string(64 * 1024, 'x'));
        QVERIFY2(sent < 1024 * 1024, qPrintable(QString::number(sent)));
        QCOMPARE(house.requests.size(), std::size_t(1));
        house.client->answer(200, {}, {});
        QVERIFY(house.line.interest & SocketWatch::Read);
    }

    void whoeverLeavesIsNoticedAtOnce_data()
    {
        QTest::addColumn<QByteArray>("sent");
        QTest::addColumn<bool>("streams");
        QTest::newRow("before a byte") << QByteArray() << false;
        QTest::newRow("in the head") << QByteArray("POST / HT") << false;
        QTest::newRow("in the body") << QByteArray::fromStdString(postHead(10) + "half") << false;
        QTest::newRow("while waiting") << QByteArray::fromStdString(get) << false;
        QTest::newRow("while streaming") << QByteArray::fromStdString(get) << true;
    }
    void whoeverLeavesIsNoticedAtOnce()
    {
        QFETCH(QByteArray, sent);
        QFETCH(bool, streams);
        House house;
        house.comes(sent.toStdString());
        if (streams) {
            house.client->begin(200, {});
            house.client->write("data: a\n\n");
        }
        house.resets();
        QVERIFY(house.hasEnded && house.line.isClosed);
        QCOMPARE(house.note.left, house.client ? 1 : 0);
        if (house.client) {
            QVERIFY(house.client->isGone());
            house.client->write("nobody reads this");
            house.client->end();
        }
    }

    void aResetThatAWriteFindsIsToldFromTheEventLoop()
    {
        House house;
        house.comes(get);
        house.client->begin(200, {});
        house.line.isReset = true;
        house.client->write("data: a\n\n");
        QCOMPARE(house.note.left, 0);
        house.connection->ready(SocketWatch::Write);
        QCOMPARE(house.note.left, 1);
    }

    void whoeverFinishesBeforeTheRequestIsWholeIsLetGo()
    {
        for (const std::string &sent : {std::string(), std::string("POST / HT"), postHead(10) + "half"}) {
            House house;
            house.comes(sent);
            house.finishes();
            QVERIFY(house.hasEnded && !house.line.wasAborted);
        }
    }

    void aFinAfterAWholeRequestCountsAfterHalfASecond_data()
    {
        QTest::addColumn<bool>("streams");
        QTest::newRow("while waiting") << false;
        QTest::newRow("while streaming") << true;
    }
    void aFinAfterAWholeRequestCountsAfterHalfASecond()
    {
        QFETCH(bool, streams);
        House house;
        house.comes(get);
        if (streams) {
            house.client->begin(200, {});
            house.client->write("data: a\n\n");
        }
        house.finishes();
        house.pass(490ms);
        QCOMPARE(house.note.left, 0);
        house.pass(250ms);
        QCOMPARE(house.note.left, 1);
        QVERIFY(house.hasEnded);
    }

    void anAnswerWithinThatTimeStillArrivesWhole()
    {
        House house;
        house.comes(get);
        house.finishes();
        house.pass(400ms);
        house.client->answer(200, {}, "in time");
        QVERIFY(house.line.written.ends_with("in time"));
        QVERIFY(house.hasEnded && !house.line.wasAborted);
        QCOMPARE(house.note.left, 0);
    }

    void aReaderThatTakesNothingIsReportedAndGoesOn()
    {
        House house;
        house.line.room = 0;
        house.comes(get);
        house.client->begin(200, {});
        house.client->write(std::string(300 * 1024, 'x'));
        QVERIFY(house.client->backlog() > 256 * 1024);
        QVERIFY(house.line.interest & SocketWatch::Write);
        house.line.room = 200 * 1024;
        house.connection->ready(SocketWatch::Write);
        QCOMPARE(house.note.drained, 0);
        house.line.room = 50 * 1024;
        house.connection->ready(SocketWatch::Write);
        QCOMPARE(house.note.drained, 1);
        house.line.room = std::string::npos;
        house.connection->ready(SocketWatch::Write);
        QCOMPARE(house.client->backlog(), std::size_t(0));
        QCOMPARE(house.note.drained, 1);
    }

    void aReaderThatTakesNothingForFiveMinutesHasGone()
    {
        House house;
        house.line.room = 0;
        house.comes(get);
        house.client->begin(200, {});
        house.client->write("data: a\n\n");
        house.pass(299s);
        QCOMPARE(house.note.left, 0);
        house.pass(2s);
        QCOMPARE(house.note.left, 1);
    }

    void whoeverSendsAheadIsReadToABound()
    {
        House house;
        house.comes(get);
        for (int i = 0; i < 100; ++i)
            for (int j = 0; j < 400; ++j)
                house.comes(get);
        QVERIFY(!(house.line.interest & SocketWatch::Read));
        QVERIFY(house.line.read < 256 * 1024);
        QCOMPARE(house.requests.size(), std::size_t(1));
    }

    void anIdleConnectionIsClosedInTime()
    {
        House house;
        house.comes(get);
        house.pass(200s); // a slow provider is no idle client
        house.client->answer(200, {}, "x");
        house.pass(75s);
        QVERIFY(!house.hasEnded);
        for (int i = 0; i < 16 && !house.hasEnded; ++i) {
            house.comes("\r\n"); // no request, and no way to stay for ever
            house.pass(5s);
        }
        QVERIFY(house.hasEnded);
    }
};

QTEST_GUILESS_MAIN(tst_Connection)
#include "tst_Connection.moc"
