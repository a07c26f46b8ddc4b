// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/GatewayHouse.h"
#include "tests/support/OnDisk.h"

#include <QtTest>

using namespace tollgate;

namespace {

const std::size_t mebibyte = 1024 * 1024;

/// What is neither chat nor a vector, asked of one model.
struct MediaHouse : GatewayHouse {
    std::shared_ptr<FakeClient::Seen> ask(Operation operation, const char *path, std::string body,
                                          std::string type = "application/json",
                                          std::shared_ptr<const LargeBody> large = {})
    {
        auto seen = std::make_shared<FakeClient::Seen>();
        Inbound inbound;
        inbound.id = CallId("call-" + std::to_string(++calls));
        inbound.method = "POST";
        inbound.path = path;
        inbound.operation = operation;
        inbound.surface = Surface::OpenAiMedia;
        inbound.headers.add("authorization", "Bearer sk-test-0123456789abcdef");
        inbound.headers.add("content-type", std::move(type));
        inbound.body = std::move(body);
        inbound.large = std::move(large);
        inbound.received = clock.now();
        inbound.receivedAt = clock.steady();
        gateway->accept(std::move(inbound), std::make_unique<FakeClient>(seen));
        return seen;
    }
    std::shared_ptr<FakeClient::Seen> speak()
    {
        return ask(Operation::Speech, "/audio/speech", "{\"model\":\"m\",\"input\":\"Hello\",\"voice\":\"alloy\"}");
    }
    std::shared_ptr<FakeClient::Seen> draw()
    {
        return ask(Operation::ImageGeneration, "/images/generations", "{\"model\":\"m\",\"prompt\":\"a\"}");
    }
};

} // namespace

class tst_MediaAnswers : public QObject {
    Q_OBJECT

private slots:
    void speechGoesOnAsItIsMade()
    {
        MediaHouse house;
        house.log.commitAtOnce = false;
        const auto seen = house.speak();
        house.provider().head(200, {{"content-type", "audio/pcm"}});
        QVERIFY(!seen->begun);
        house.provider().body("first");
        QCOMPARE(seen->status, 200);
        QCOMPARE(seen->body, std::string("first"));
        QCOMPARE(seen->headers.value("content-type"), std::string_view("audio/pcm"));
        house.provider().body(std::string(95, 's'));
        QCOMPARE(seen->body.size(), std::size_t(100));
        house.provider().finish();
        QVERIFY(!seen->ended); // its end waits for the row
        QCOMPARE(house.log.rows.size(), std::size_t(1));
        QCOMPARE(house.log.rows[0].status, std::string("ok"));
        house.log.commit();
        QVERIFY(seen->ended && !seen->cut);
    }

    void whatIsShortComesWithItsLength()
    {
        MediaHouse house;
        const auto seen = house.speak();
        house.provider().head(200, {{"content-type", "audio/mpeg"}, {"content-length", "10"}});
        house.provider().body("12345");
        QVERIFY(!seen->begun);
        house.provider().body("67890");
        house.provider().finish();
        QCOMPARE(seen->body, std::string("1234567890"));
        QVERIFY(seen->ended);
    }

    void imagesAreCountedAsTheyGoBy()
    {
        MediaHouse house;
        const auto seen = house.draw();
        house.provider().head(200, {{"content-type", "application/json"}, {"content-length", "5000000"}});
        std::string answer = "{\"created\":1,\"data\":[{\"b64_json\":\"";
        answer += std::string(2 * mebibyte, 'A') + "\"},{\"b64_json\":\"" + std::string(2 * mebibyte, 'B')
            + "\"}],\"usage\":{\"input_tokens\":10,\"output_tokens\":20,\"total_tokens\":30}}";
        std::size_t held = 0;
        for (std::size_t at = 0; at < answer.size(); at += 100'000) {
            house.provider().body(std::string_view(answer).substr(at, 100'000));
            held = std::max(held, std::min(at + 100'000, answer.size()) - seen->body.size());
        }
        QVERIFY2(held <= mebibyte + 100'000, qPrintable(QString::number(held)));
        house.provider().finish();
        QVERIFY(seen->body == answer);
        QVERIFY(seen->ended);
        QCOMPARE(house.log.rows.at(0).usage.input, 10);
        QCOMPARE(house.log.rows.at(0).usage.output, 20);
    }

    void aSlowReaderHoldsTheProvider()
    {
        MediaHouse house;
        const auto seen = house.speak();
        house.provider().head(200, {{"content-type", "audio/pcm"}});
        house.provider().body("first");
        QVERIFY(!house.provider().paused);
        seen->backlog = 300 * 1024;
        house.provider().body("second");
        QVERIFY(house.provider().paused);
        seen->watcher->clientDrained();
        QVERIFY(!house.provider().paused);
    }

    void aFileThatBreaksOffEndsWithNoWordOfOurs()
    {
        MediaHouse house;
        Deployment priced = deployment("m", "m1");
        priced.price.emplace();
        priced.price->units.character = PricePerMillion{Money::dollars(30)};
        house.serve({priced});
        const auto seen = house.speak();
        house.provider().head(200, {{"content-type", "audio/pcm"}});
        house.provider().body("half");
        house.provider().finish(Error{.kind = ErrorKind::UpstreamCut, .message = "The connection was lost."});
        QCOMPARE(seen->body, std::string("half"));
        QVERIFY(seen->cut && !seen->ended);
        QVERIFY(!seen->error);
        QCOMPARE(house.log.rows.at(0).status, std::string("upstream_cut"));
        QCOMPARE(house.log.rows.at(0).cost, *Money::parse("0.00015")); // the provider has taken all of the text
    }

    void anErrorThatIsCalledASuccessIsOne()
    {
        MediaHouse house;
        house.serve({deployment("m", "m1"), deployment("m", "m2")});
        const auto seen = house.draw();
        house.provider(0).answer(200, "{\"error\":{\"message\":\"Overloaded\",\"code\":503}}");
        QVERIFY(!seen->begun);
        QTRY_COMPARE(house.upstream.calls.size(), std::size_t(2));
        house.provider(1).answer(200, "{\"created\":1,\"data\":[{\"url\":\"u\"}]}");
        QCOMPARE(seen->status, 200);
    }

    void aFormOnADiskIsBilledAndSentAgainAsOneInMemory()
    {
        const std::string file(3 * mebibyte, 'x');
        const std::string form = "--b\r\nContent-Disposition: form-data; name=\"model\"\r\n\r\nm\r\n"
                                 "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\n"
            + file + "\r\n--b--\r\n";
        CallRecord rows[2];
        for (const bool isOnDisk : {false, true}) {
            MediaHouse house;
            Deployment first = deployment("m", "m1"), second = deployment("m", "m2-with-a-longer-name");
            for (Deployment *each : {&first, &second}) {
                each->price.emplace();
                each->price->units.second = PricePerMillion{Money::dollars(100)};
            }
            house.serve({first, second});
            const auto seen
                = house.ask(Operation::Transcription, "/audio/transcriptions", isOnDisk ? std::string() : form,
                            "multipart/form-data; boundary=b", isOnDisk ? onDisk(form) : nullptr);
            for (std::size_t attempt = 0; attempt < 2; ++attempt) {
                QTRY_COMPARE(house.upstream.calls.size(), attempt + 1);
                const HttpCall &call = house.provider(attempt).request;
                QCOMPARE(bool(call.large), isOnDisk);
                std::string expected = form;
                const std::string sent = isOnDisk ? wholeOf(*call.large) : *call.body;
                const std::string name
                    = sent.find("m2-with-a-longer-name") != std::string::npos ? "m2-with-a-longer-name" : "m1";
                expected.replace(expected.find("\r\n\r\nm\r\n") + 4, 1, name);
                QVERIFY(sent == expected);
                if (attempt == 0)
                    house.provider(0).answer(500, "{\"error\":{\"message\":\"broken\"}}");
            }
            house.provider(1).answer(200, "{\"text\":\"heard\"}");
            QVERIFY(seen->ended);
            rows[isOnDisk] = house.log.rows.at(0);
        }
        QCOMPARE(rows[1].cost.decimal(), rows[0].cost.decimal());
        QVERIFY(!rows[0].cost.isZero());
        QCOMPARE(rows[1].bytesIn, rows[0].bytesIn);
        QCOMPARE(rows[1].notes.size(), rows[0].notes.size());
    }
};

QTEST_GUILESS_MAIN(tst_MediaAnswers)
#include "tst_MediaAnswers.moc"
