// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/AwsEventStream.h"

#include <QtTest>

using namespace tollgate;

namespace {

/// A frame as Smithy's documents describe it, byte by byte: nothing of ours made it.
const QByteArray ping = QByteArray::fromHex("000000100000000005c248eb7d98c8ff");

QByteArray textOf(AwsEventStream &stream, const std::string &bytes)
{
    std::string out;
    const Result<void> fed = stream.feed(bytes, out);
    return fed ? QByteArray::fromStdString(out)
               : QByteArray("error: " + QByteArray::fromStdString(fed.error().message));
}

} // namespace

class tst_AwsEventStream : public QObject {
    Q_OBJECT
private slots:
    void anEmptyFrameHasTheChecksumsThatAreDocumented()
    {
        AwsEventStream stream;
        QCOMPARE(textOf(stream, ping.toStdString()), QByteArray("event: \ndata: \n\n"));
        QVERIFY(!stream.isInside());
        QCOMPARE(QByteArray::fromStdString(awsFrame({}, "")), ping);
    }
    void eventsComeOutHoweverTheBytesWereSliced()
    {
        const std::string frame
            = awsFrame({{":message-type", "event"}, {":event-type", "contentBlockDelta"}}, "{\"a\":\n1}");
        for (std::size_t slice = 1; slice <= frame.size(); ++slice) {
            AwsEventStream stream;
            std::string out;
            for (std::size_t at = 0; at < frame.size(); at += slice) {
                QVERIFY(stream.feed(std::string_view(frame).substr(at, slice), out));
                QCOMPARE(stream.isInside(), at + slice < frame.size());
            }
            QCOMPARE(out, std::string("event: contentBlockDelta\ndata: {\"a\": 1}\n\n"));
        }
    }
    void aChunkIsWhatIsPackedInIt()
    {
        AwsEventStream stream;
        QCOMPARE(textOf(stream,
                        awsFrame({{":message-type", "event"}, {":event-type", "chunk"}},
                                 "{\"bytes\":\"eyJ0eXBlIjoicGluZyJ9\",\"p\":\"ab\"}")),
                 QByteArray("event: ping\ndata: {\"type\":\"ping\"}\n\n"));
        QVERIFY(textOf(stream, awsFrame({{":event-type", "chunk"}}, "{\"bytes\":\"?\"}")).startsWith("error: "));
    }
    void exceptionsAndErrorsAreErrors()
    {
        AwsEventStream stream;
        QCOMPARE(textOf(stream,
                        awsFrame({{":message-type", "exception"}, {":exception-type", "throttlingException"}},
                                 "{\"message\":\"Slow down\"}")),
                 QByteArray(
                     "event: error\ndata: {\"type\":\"error\",\"error\":{\"type\":\"throttlingException\",\"message\":"
                     "\"Slow down\"}}\n\n"));
        QCOMPARE(
            textOf(
                stream,
                awsFrame({{":message-type", "error"}, {":error-code", "InternalError"}, {":error-message", "no"}}, "")),
            QByteArray("event: error\ndata: {\"type\":\"error\",\"error\":{\"type\":\"InternalError\",\"message\":"
                       "\"no\"}}\n\n"));
    }
    void everyByteThatIsChangedIsFound()
    {
        const std::string frame = awsFrame({{":message-type", "event"}, {":event-type", "metadata"}}, "{\"a\":1}");
        for (std::size_t at = 0; at < frame.size(); ++at) {
            std::string damaged = frame;
            damaged[at] = static_cast<char>(damaged[at] ^ 0x10);
            AwsEventStream stream;
            std::string out;
            QVERIFY2(!stream.feed(damaged, out), std::to_string(at).c_str());
            QVERIFY(out.empty());
        }
    }
    void otherStreamsAreLeftAlone()
    {
        QVERIFY(deframerFor("application/vnd.amazon.eventstream"));
        QVERIFY(!deframerFor("text/event-stream"));
        QVERIFY(!deframerFor(""));
    }
};

QTEST_GUILESS_MAIN(tst_AwsEventStream)
#include "tst_AwsEventStream.moc"
