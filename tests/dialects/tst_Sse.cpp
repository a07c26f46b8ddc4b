// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/Sse.h"

#include <QtTest>

using namespace tollgate;

namespace {

/// `event|data` of each event, one a line; line feeds in data shown as `^`.
QByteArray readAll(const QByteArray &stream, qsizetype slice, std::string *raw = nullptr)
{
    SseReader reader;
    QByteArray out;
    const auto note = [&](const std::vector<SseEvent> &events) {
        for (const SseEvent &event : events) {
            out += QByteArray::fromStdString(event.event) + '|'
                + QByteArray::fromStdString(event.data).replace('\n', '^') + '\n';
            if (raw)
                *raw += event.raw;
        }
    };
    for (qsizetype at = 0; at < stream.size(); at += slice)
        note(*reader.feed(stream.mid(at, slice).toStdString()));
    note(reader.finish());
    return out + "rest:" + QByteArray::number(qsizetype(reader.rest().size()));
}

} // namespace

class tst_Sse : public QObject {
    Q_OBJECT
private slots:
    void doesNotDependOnHowBytesWereSliced_data()
    {
        QTest::addColumn<QByteArray>("stream");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *name, QByteArray stream, QByteArray expected) {
            QTest::newRow(name) << stream << expected;
        };
        row("line feeds", "data: a\n\ndata: b\n\n", "|a\n|b\nrest:0");
        row("carriage returns and line feeds", "data: a\r\n\r\ndata: b\r\n\r\n", "|a\n|b\nrest:0");
        row("carriage returns", "data: a\r\rdata: b\r\r", "|a\n|b\nrest:0");
        row("mixed", "data: a\r\n\ndata: b\n\r\ndata: c\r\n\r\n", "|a\n|b\n|c\nrest:0");
        row("no blank behind the colon", "data:a\n\ndata:  b\n\n", "|a\n| b\nrest:0");
        row("several data lines", "data: a\ndata: b\ndata\n\n", "|a^b^\nrest:0");
        row("an event name", "event: error\nid: 5\nretry: 10\nunknown: x\ndata: {}\n\n", "error|{}\nrest:0");
        row("comments", ": ping\n\n:\n\ndata: a\n: inside\n\n", "|\n|\n|a\nrest:0");
        row("blank lines alone", "\n\n\r\n\rdata: a\n\n\n\n", "|a\nrest:0");
        row("a byte-order mark",
            "\xef\xbb\xbf"
            "data: a\n\n",
            "|a\nrest:0");
        row("half a byte-order mark", "\xef\xbb", "rest:2");
        row("UTF-8", "data: \u00e9\U0001f600\n\n", "|\u00e9\U0001f600\nrest:0");
        row("a ragged end", "data: a\n\ndata: b\n", "|a\nrest:8");
        row("a colon in the data", "data: {\"a\":1}\n\n", "|{\"a\":1}\nrest:0");
        row("nothing", "", "rest:0");
    }
    void doesNotDependOnHowBytesWereSliced()
    {
        QFETCH(QByteArray, stream);
        QFETCH(QByteArray, expected);
        for (const qsizetype slice : {1, 2, 3, 7, 64, 100'000})
            QCOMPARE(readAll(stream, slice), expected);
    }

    void rawIsWhatCame()
    {
        const QByteArray stream = ": ping\r\n\r\nevent: x\ndata: a\n\ndata: [DONE]\n\n";
        for (const qsizetype slice : {1, 5, 1000}) {
            std::string raw;
            readAll(stream, slice, &raw);
            QCOMPARE(QByteArray::fromStdString(raw), stream);
        }
    }

    void anEventWithoutEndIsRefused()
    {
        SseReader reader(100);
        QVERIFY(reader.feed("data: " + std::string(80, 'x')));
        const auto refused = reader.feed(std::string(80, 'x'));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::UpstreamGarbled);
        SseReader atOnce(100);
        QVERIFY(!atOnce.feed("data: " + std::string(200, 'x') + "\n\n"));
    }

    void aHugeEventInSmallSlicesTakesLinearTime()
    {
        SseReader reader;
        const std::string slice(1000, 'x');
        QVERIFY(reader.feed("data: "));
        for (int i = 0; i < 15'000; ++i)
            QVERIFY(reader.feed(slice));
        const auto events = reader.feed("\n\n");
        QCOMPARE(events->size(), std::size_t(1));
        QCOMPARE(events->front().data.size(), std::size_t(15'000'000));
    }
};

QTEST_GUILESS_MAIN(tst_Sse)
#include "tst_Sse.moc"
