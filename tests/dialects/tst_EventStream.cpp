// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/EventStream.h"

#include <QtTest>

using namespace tollgate;

namespace {

constexpr std::string_view serverSent = "text/event-stream", awsFrames = "application/vnd.amazon.eventstream",
                           lines = "application/x-ndjson";

struct Read {
    QByteArray data; ///< of all events, each with a bar behind it
    bool isDamaged = false, isCut = false;
};

Read readIn(std::string_view type, const std::string &bytes, std::size_t slice)
{
    EventStream stream;
    stream.begin(type, type == lines);
    Read read;
    const auto note = [&read](const std::vector<SseEvent> &events) {
        for (const SseEvent &event : events)
            read.data += QByteArray::fromStdString(event.data + '|');
    };
    for (std::size_t at = 0; at < bytes.size() && !read.isDamaged; at += slice) {
        const EventStream::Came came = stream.feed(std::string_view(bytes).substr(at, slice));
        note(came.events);
        read.isDamaged = !came.damage;
    }
    note(stream.finish());
    read.isCut = stream.isCut();
    return read;
}

std::string frame(std::string_view payload)
{
    return awsFrame({{":message-type", "event"}, {":event-type", "x"}}, payload);
}

} // namespace

class tst_EventStream : public QObject {
    Q_OBJECT
private slots:
    void readsEveryFraming_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("data");
        QTest::addColumn<bool>("isDamaged");
        QTest::addColumn<bool>("isCut");
        const auto row = [](const char *name, std::string_view type, const std::string &bytes, const char *data,
                            bool isDamaged, bool isCut) {
            QTest::newRow(name) << QByteArray(type.data(), static_cast<int>(type.size()))
                                << QByteArray::fromStdString(bytes) << QByteArray(data) << isDamaged << isCut;
        };
        row("server-sent events", serverSent, "data: a\n\ndata: b\n\n", "a|b|", false, false);
        row("one that breaks off", serverSent, "data: a\n\ndata: {\"b\":", "a|", false, true);
        row("a bare end of OpenAI's", serverSent, "data: a\n\ndata: [DONE]\n", "a|", false, false);
        row("a bare end of Anthropic's", serverSent, "data: a\n\nevent: message_stop\ndata: {}", "a|", false, false);
        row("lines", lines, "{\"a\":1}\n\n{\"b\":2}\n", "{\"a\":1}|{\"b\":2}|", false, false);
        row("a last line without its end", lines, "{\"a\":1}\n{\"b\":2}", "{\"a\":1}|{\"b\":2}|", false, false);
        row("half a line", lines, "{\"a\":1}\n{\"b\":", "{\"a\":1}|", false, true);
        row("frames", awsFrames, frame("1") + frame("2"), "1|2|", false, false);
        row("half a frame", awsFrames, frame("1") + frame("2").substr(0, 20), "1|", false, true);
        std::string damaged = frame("2");
        damaged[4] = 'x'; // of the lengths' checksum
        row("what came before damage", awsFrames, frame("1") + damaged, "1|", true, true);
    }
    void readsEveryFraming()
    {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, data);
        QFETCH(bool, isDamaged);
        QFETCH(bool, isCut);
        for (const std::size_t slice : {1, 2, 3, 7, 64, 4096}) {
            const Read read = readIn(type.toStdString(), bytes.toStdString(), slice);
            QCOMPARE(read.data, data);
            QCOMPARE(read.isDamaged, isDamaged);
            QCOMPARE(read.isCut, isCut);
        }
    }
};

QTEST_APPLESS_MAIN(tst_EventStream)
#include "tst_EventStream.moc"
