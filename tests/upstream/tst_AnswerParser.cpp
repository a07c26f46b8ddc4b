// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/upstream/AnswerParser.h"
#include "core/upstream/PlainTarget.h"

#include <QtTest>

using namespace tollgate;
using State = AnswerParser::State;

namespace {

State feed(AnswerParser &parser, std::string_view bytes, std::size_t slice)
{
    State state = State::Waiting;
    while (!bytes.empty()) {
        state = parser.feed(bytes.substr(0, slice));
        bytes.remove_prefix(std::min(slice, bytes.size()));
    }
    return state;
}

} // namespace

class tst_AnswerParser : public QObject {
    Q_OBJECT

private slots:
    void answersAreReadHoweverTheyAreSliced_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("state");
        QTest::addColumn<int>("atEnd");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("isReusable");
        const auto row = [](const char *name, const char *bytes, State state, State atEnd, int status, const char *body,
                            bool isReusable) {
            QTest::newRow(name) << QByteArray(bytes) << int(state) << int(atEnd) << status << QByteArray(body)
                                << isReusable;
        };
        const State waiting = State::Waiting, whole = State::Whole, garbled = State::Garbled, cut = State::Cut;
        row("with its length", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi", whole, whole, 200, "hi", true);
        row("without a reason", "HTTP/1.1 200 \r\nContent-Length: 0\r\n\r\n", whole, whole, 200, "", true);
        row("in chunks with a trailer",
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2;x=y\r\nhi\r\n1\r\n!\r\n0\r\nT: 1\r\n\r\n", whole,
            whole, 200, "hi!", true);
        row("in no chunk at all", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", whole, whole, 200,
            "", true);
        row("to the end of the connection", "HTTP/1.1 200 OK\r\n\r\nhi", waiting, whole, 200, "hi", false);
        row("HTTP/1.0", "HTTP/1.0 200 OK\r\nContent-Length: 2\r\n\r\nhi", whole, whole, 200, "hi", false);
        row("about to close", "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 2\r\n\r\nhi", whole, whole, 200,
            "hi", false);
        row("without a body", "HTTP/1.1 204 No Content\r\n\r\n", whole, whole, 204, "", true);
        row("after interim ones",
            "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n"
            "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi",
            whole, whole, 200, "hi", true);
        row("with more behind it", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi there", whole, whole, 200, "hi",
            false);
        row("nothing", "", waiting, cut, 0, "", false);
        row("half a head", "HTTP/1.1 200 OK\r\nContent-Len", waiting, cut, 0, "", false);
        row("half a body", "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhi", waiting, cut, 200, "hi", false);
        row("half its chunks", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nhi\r\n", waiting, cut, 200,
            "hi", false);
        row("another protocol", "SSH-2.0-OpenSSH_9.2\r\n", garbled, garbled, 0, "", false);
        row("a status that is none", "HTTP/1.1 abc Hello\r\n\r\n", garbled, garbled, 0, "", false);
        row("a status below 100", "HTTP/1.1 099 Hello\r\n\r\n", garbled, garbled, 99, "", false);
        row("a change of protocols", "HTTP/1.1 101 Switching Protocols\r\n\r\n", garbled, garbled, 101, "", false);
        row("a chunk that is none", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n", garbled, garbled,
            200, "", false);
        row("two lengths", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\nhi!", garbled, garbled, 0,
            "", false);
        row("a bare line feed", "HTTP/1.1 200 OK\r\nX: y\r\n\n\r\n\r\n", garbled, garbled, 0, "", false);
    }
    void answersAreReadHoweverTheyAreSliced()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, state);
        QFETCH(int, atEnd);
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(bool, isReusable);
        AnswerParser parser;
        for (const std::size_t slice : {1, 2, 3, 7, 64, 4096}) {
            QCOMPARE(int(feed(parser, {bytes.constData(), std::size_t(bytes.size())}, slice)), state);
            if (parser.isHeadComplete)
                QCOMPARE(parser.status, status);
            QCOMPARE(parser.isHeadComplete, status >= 200);
            QCOMPARE(QByteArray::fromStdString(parser.body), body);
            QCOMPARE(parser.isReusable(), isReusable);
            QVERIFY(!parser.headers.contains("link") && !parser.headers.contains("t"));
            QCOMPARE(int(parser.end()), atEnd);
            QVERIFY(!parser.isReusable());
            parser.startAgain();
        }
    }

    void aHeadWithoutEndIsGivenUp()
    {
        AnswerParser parser;
        State state = parser.feed("HTTP/1.1 200 OK\r\n");
        for (int i = 0; i < 300 && state == State::Waiting; ++i)
            state = parser.feed("X: " + std::string(1000, 'x') + "\r\n");
        QCOMPARE(int(state), int(State::Garbled));
    }

    void onlyThisComputerIsReachedPlainly_data()
    {
        QTest::addColumn<QByteArray>("url");
        QTest::addColumn<QByteArray>("host");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<int>("port");
        const auto row = [](const char *url, const char *host, const char *path, int port) {
            QTest::newRow(url) << QByteArray(url) << QByteArray(host) << QByteArray(path) << port;
        };
        row("http://127.0.0.1:11434/v1/chat?x=y", "127.0.0.1:11434", "/v1/chat?x=y", 11434);
        row("http://localhost", "localhost", "/", 80);
        row("http://localhost:8080/", "localhost:8080", "/", 8080);
        row("http://[::1]:1234/v1", "[::1]:1234", "/v1", 1234);
        row("http://[::1]/v1", "[::1]", "/v1", 80);
        for (const char *other : {"https://127.0.0.1/", "http://192.168.1.5:11434/v1", "http://model.localhost/v1",
                                  "http://127.evil.example/v1", "http://user@127.0.0.1/v1", "http://127.0.0.1:0/",
                                  "http://127.0.0.1:99999/", "http://127.0.0.1:80x/", "http://127.0.0.1/a b",
                                  "http://127.0.0.1/#x", "http://127.0.0.1?x", "http://127.1/", "ftp://127.0.0.1/", ""})
            row(other, "", "", 0);
    }
    void onlyThisComputerIsReachedPlainly()
    {
        QFETCH(QByteArray, url);
        QFETCH(QByteArray, host);
        QFETCH(QByteArray, path);
        QFETCH(int, port);
        const std::string text = url.toStdString();
        const auto target = PlainTarget::of(text);
        QCOMPARE(target.has_value(), !host.isEmpty());
        if (!target)
            return;
        QCOMPARE(target->host, std::string_view(host.constData()));
        QCOMPARE(target->path, std::string_view(path.constData()));
        QCOMPARE(int(target->port), port);
        QCOMPARE(addressesOf(*target).size(), target->name == "localhost" ? 2U : 1U);
    }
};

QTEST_GUILESS_MAIN(tst_AnswerParser)
#include "tst_AnswerParser.moc"
