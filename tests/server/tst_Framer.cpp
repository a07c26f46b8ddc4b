// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/Framer.h"

#include <QtTest>

using namespace tollgate;

class tst_Framer : public QObject {
    Q_OBJECT

    FrontLimits m_limits;

    struct Sink final : BodySink {
        void take(std::string_view bytes) override { body += bytes; }
        std::string body;
    };

    /// `METHOD target body` of each request, `!kind` for a refusal, in slices of that many bytes. `diverts`: bodies
    /// that have not come whole with their heads go elsewhere.
    QByteArrayList framed(const QByteArray &bytes, qsizetype slice, bool diverts = false) const
    {
        Framer framer(m_limits);
        QByteArrayList seen;
        Sink sink;
        bool isDiverted = false;
        for (qsizetype at = 0; at < bytes.size(); at += slice) {
            framer.feed(bytes.mid(at, slice).toStdString());
            while (framer.state() == Framer::State::Whole) {
                const FramedRequest request = framer.take();
                if (isDiverted && !request.body.empty())
                    seen << "some of it did not go there";
                seen << QByteArray::fromStdString(request.method + ' ' + request.target + ' '
                                                  + (isDiverted ? sink.body : request.body));
                isDiverted = false;
                sink.body.clear();
            }
            if (diverts && !isDiverted && framer.state() == Framer::State::Body) {
                isDiverted = true;
                framer.divert(sink);
            }
            if (framer.state() == Framer::State::Broken)
                return seen << "!" + QByteArray::fromStdString(std::string(nameOf(framer.error().kind)));
        }
        return seen;
    }

private slots:
    void init()
    {
        m_limits = {};
        m_limits.requestLine = 64;
        m_limits.headerBytes = 128;
        m_limits.body = 20;
    }

    void conversationsAreReadTheSameHoweverTheyAreSliced_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArrayList>("expected");
        const QByteArray host = "Host: h\r\n";
        const QByteArray chunked = "POST / HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\n\r\n";
        const auto row = [](const char *name, const QByteArray &bytes, const QByteArrayList &expected) {
            QTest::newRow(name) << bytes << expected;
        };
        row("pipelined",
            "POST /a HTTP/1.1\r\n" + host + "Content-Length: 3\r\n\r\nabcGET /b HTTP/1.1\r\n" + host + "\r\n",
            {"POST /a abc", "GET /b "});
        row("empty lines before", "\r\n\r\nGET / HTTP/1.1\r\n" + host + "\r\n", {"GET / "});
        row("empty lines between", "GET / HTTP/1.1\r\n" + host + "\r\n\r\n\r\nGET /2 HTTP/1.1\r\n" + host + "\r\n",
            {"GET / ", "GET /2 "});
        row("chunked with extension and trailer",
            chunked + "5;a=\"b\"\r\nhello\r\n1 \r\n!\r\n0\r\nT: x\r\n\r\nGET / HTTP/1.1\r\n" + host + "\r\n",
            {"POST / hello!", "GET / "});
        row("absolute form", "GET http://h/x HTTP/1.1\r\n" + host + "\r\n", {"GET http://h/x "});
        row("1.0 without host", "GET / HTTP/1.0\r\n\r\n", {"GET / "});
        row("line just short enough", "GET /" + QByteArray(50, 'a') + " HTTP/1.1\r\n" + host + "\r\n",
            {"GET /" + QByteArray(50, 'a') + " "});
        row("line too long", "GET /" + QByteArray(51, 'a') + " HTTP/1.1\r\n" + host + "\r\n", {"!uri_too_long"});
        row("fields just small enough", "GET / HTTP/1.1\r\n" + host + "X: " + QByteArray(128 - 9 - 3, 'a') + "\r\n\r\n",
            {"GET / "});
        row("fields too large", "GET / HTTP/1.1\r\n" + host + "X: " + QByteArray(129 - 9 - 3, 'a') + "\r\n\r\n",
            {"!headers_too_large"});
        row("first good, second bad", "GET / HTTP/1.1\r\n" + host + "\r\nGET / HTTP/3\r\n\r\n",
            {"GET / ", "!bad_request"});
        row("body just small enough", "POST / HTTP/1.1\r\n" + host + "Content-Length: 20\r\n\r\n" + QByteArray(20, 'b'),
            {"POST / " + QByteArray(20, 'b')});
        row("body announced too large", "POST / HTTP/1.1\r\n" + host + "Content-Length: 21\r\n\r\n",
            {"!body_too_large"});
        row("chunks too large together", chunked + "f\r\n" + QByteArray(15, 'b') + "\r\n6\r\nbbbbbb\r\n",
            {"!body_too_large"});
        row("chunk size with a sign", chunked + "+5\r\nhello\r\n", {"!bad_request"});
        row("chunk size after a space", chunked + " 5\r\nhello\r\n", {"!bad_request"});
        row("chunk size with 0x", chunked + "0x5\r\nhello\r\n", {"!bad_request"});
        row("chunk size beyond 64 bits", chunked + "fffffffffffffffff\r\n", {"!bad_request"});
        row("chunk line with bare LF", chunked + "5\nhello\r\n", {"!bad_request"});
        row("NUL", "GET / HTTP/1.1\r\n" + host + "X: a" + QByteArray(1, '\0') + "\r\n\r\n", {"!bad_request"});
        row("NUL in the target", "GET /" + QByteArray(1, '\0') + " HTTP/1.1\r\n" + host + "\r\n", {"!bad_request"});
        row("lone CR in a value", "GET / HTTP/1.1\r\n" + host + "X: a\rb\r\n\r\n", {"!bad_request"});
        row("field without a name", "GET / HTTP/1.1\r\n" + host + ": a\r\n\r\n", {"!bad_request"});
        row("first field folded", "GET / HTTP/1.1\r\n Host: h\r\n\r\n", {"!bad_request"});
        row("two spaces", "GET  / HTTP/1.1\r\n" + host + "\r\n", {"!bad_request"});
        row("lower-case version", "GET / http/1.1\r\n" + host + "\r\n", {"!bad_request"});
        row("list of lengths", "POST / HTTP/1.1\r\n" + host + "Content-Length: 3, 3\r\n\r\nabc", {"!bad_request"});
        row("chunked by 1.0", "POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", {"!bad_request"});
    }
    void conversationsAreReadTheSameHoweverTheyAreSliced()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArrayList, expected);
        for (const qsizetype slice :
             {qsizetype(1), qsizetype(2), qsizetype(3), qsizetype(7), qsizetype(64), bytes.size()})
            QCOMPARE(framed(bytes, slice), expected);
        for (qsizetype slice = 1; slice <= bytes.size(); ++slice)
            QCOMPARE(framed(bytes, slice, true), expected);
    }

    void theExpectationIsToldOnceAndOnlyBeforeTheBody()
    {
        Framer framer(m_limits);
        framer.feed("POST / HTTP/1.1\r\nHost: h\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n");
        QVERIFY(framer.takeExpectation());
        QVERIFY(!framer.takeExpectation());
        QCOMPARE(framer.feed("ab"), Framer::State::Whole);
        QVERIFY(!framer.takeExpectation());
    }
};

QTEST_GUILESS_MAIN(tst_Framer)
#include "tst_Framer.moc"
