// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/openai_responses/Conversation.h"
#include "core/dialects/openai_responses/References.h"
#include "core/gateway/KeptResponses.h"
#include "core/json/Scan.h"
#include "core/server/KeptResponse.h"

#include <QtTest>

using namespace tollgate;
using namespace std::chrono_literals;

namespace {

const WallTime now = WallTime(std::chrono::hours(24 * 20000));

KeptResponses::Kept turn(std::string previous, std::string input, std::string output)
{
    return {.owner = "alice",
            .previous = std::move(previous),
            .input = std::move(input),
            .output = std::move(output),
            .response = "{\"object\":\"response\"}",
            .at = now};
}

Inbound asked(const char *method, const char *path, const char *query = "")
{
    Inbound inbound;
    inbound.method = method;
    inbound.path = path;
    inbound.query = query;
    inbound.received = now;
    return inbound;
}

} // namespace

class tst_KeptResponses : public QObject {
    Q_OBJECT

private slots:
    void aConversationIsAllTurnsInTheirOrder()
    {
        KeptResponses kept;
        kept.put("resp_1", turn("", "{\"id\":\"a\"}", "{\"id\":\"b\"}"));
        kept.put("resp_2", turn("resp_1", "{\"id\":\"c\"}", ""));
        kept.put("resp_3", turn("resp_2", "", "{\"id\":\"d\"}"));
        const Result<std::string> items = kept.conversation("resp_3", "alice", now);
        QVERIFY(items);
        QCOMPARE(*items, std::string("{\"id\":\"a\"},{\"id\":\"b\"},{\"id\":\"c\"},{\"id\":\"d\"}"));
    }

    void nobodyElseSeesThem()
    {
        KeptResponses kept;
        kept.put("resp_1", turn("", "{}", "{}"));
        QVERIFY(!kept.find("resp_1", "bob", now));
        QVERIFY(!kept.remove("resp_1", "bob"));
        const Result<std::string> items = kept.conversation("resp_1", "bob", now);
        QVERIFY(!items);
        QCOMPARE(items.error().code, std::string("previous_response_not_found"));
        QVERIFY(kept.find("resp_1", "alice", now));
    }

    void whatIsOnlyNamedIsPutBackInItsOwnWords()
    {
        using namespace openai_responses;
        QCOMPARE(responseOf("fc_01a2-b_0"), std::string("resp_01a2-b"));
        QCOMPARE(responseOf("fc_1"), std::string());
        QCOMPARE(responseOf(""), std::string());
        const std::string items = "{\"id\":\"rs_1_0\"}, {\"type\":\"message\",\"id\":\"msg_1_1\",\"x\":[1]}";
        const ItemsById known = itemsById(items);
        QCOMPARE(known.size(), std::size_t(2));
        QCOMPARE(known.at("msg_1_1"), std::string_view("{\"type\":\"message\",\"id\":\"msg_1_1\",\"x\":[1]}"));
        QVERIFY(itemsById("").empty());

        const auto find = [&](std::string_view id) {
            const auto item = known.find(std::string(id));
            return item == known.end() ? std::string_view() : item->second;
        };
        QCOMPARE(
            withItems(
                "{\"model\":\"m\",\"input\":[{\"role\":\"user\",\"content\":\"hi\"},"
                "{\"type\":\"item_reference\",\"id\":\"rs_1_0\"}, {\"id\":\"msg_1_1\",\"type\":\"item_reference\"},"
                "{\"type\":\"item_reference\",\"id\":\"msg_9_9\"}],\"stream\":true}",
                find),
            std::optional<std::string>("{\"model\":\"m\",\"input\":[{\"role\":\"user\",\"content\":\"hi\"},"
                                       "{\"id\":\"rs_1_0\"},{\"type\":\"message\",\"id\":\"msg_1_1\",\"x\":[1]},"
                                       "{\"type\":\"item_reference\",\"id\":\"msg_9_9\"}],\"stream\":true}"));
    }

    void eachIsPutBackOnce()
    {
        const std::string reference = "{\"type\":\"item_reference\",\"id\":\"a\"}";
        QCOMPARE(openai_responses::withItems("{\"input\":[" + reference + "," + reference + "]}",
                                             [](std::string_view) { return std::string_view("{}"); }),
                 std::optional<std::string>("{\"input\":[{}," + reference + "]}"));
    }

    void whatNamesNothingThatIsKnownStaysAsItIs_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("text that says so") << QByteArray("{\"input\":\"item_reference\"}");
        QTest::newRow("a message that says so") << QByteArray("{\"input\":[{\"content\":\"item_reference\"}]}");
        QTest::newRow("an item of another's") << QByteArray("{\"input\":[{\"type\":\"item_reference\",\"id\":\"x\"}]}");
        QTest::newRow("without an id") << QByteArray("{\"input\":[{\"type\":\"item_reference\"}]}");
        QTest::newRow("no input") << QByteArray("{\"x\":\"item_reference\"}");
    }
    void whatNamesNothingThatIsKnownStaysAsItIs()
    {
        QFETCH(QByteArray, body);
        QVERIFY(!openai_responses::withItems(body.toStdString(), [](std::string_view) { return std::string_view(); }));
    }

    void theyGoWhenTheirTimeIsOverOrThereAreTooManyBytes()
    {
        KeptResponses kept(2000, 24h);
        kept.put("old", turn("", "{}", "{}"));
        QVERIFY(!kept.find("old", "alice", now + 25h));
        QCOMPARE(kept.bytes(), std::size_t(0));
        for (int i = 0; i < 20; ++i)
            kept.put("resp_" + std::to_string(i), turn("", std::string(300, ' '), ""));
        QVERIFY(kept.bytes() <= 2000);
        QVERIFY(kept.count() > 1);
        QVERIFY(kept.find("resp_19", "alice", now));
        QVERIFY(!kept.find("resp_0", "alice", now));
        kept.put("huge", turn("", std::string(5000, ' '), ""));
        QVERIFY(!kept.find("huge", "alice", now));
        QVERIFY(kept.find("resp_19", "alice", now));
    }

    void aRequestGoesOnWithWhatWasSaid()
    {
        using namespace openai_responses;
        const std::string body = "{\"model\":\"m\",\"previous_response_id\":\"resp_1\",\"input\":\"and?\"}";
        QCOMPARE(keepingOf(body).previous, std::string("resp_1"));
        QVERIFY(keepingOf(body).store);
        QVERIFY(!keepingOf("{\"store\":false}").store);
        QCOMPARE(withEarlier(body, "{\"id\":\"a\"}", false),
                 std::string("{\"model\":\"m\",\"input\":[{\"id\":\"a\"},{\"type\":\"message\",\"role\":\"user\","
                             "\"content\":[{\"type\":\"input_text\",\"text\":\"and?\"}]}]}"));
        QCOMPARE(withEarlier("{\"input\":[ {\"x\":1} ],\"previous_response_id\":\"r\"}", "{}", true),
                 std::string("{\"previous_response_id\":\"r\",\"input\":[{},{\"x\":1} ]}"));
        QCOMPARE(withEarlier("{}", "{}", true), std::string("{\"input\":[{}]}"));
        QCOMPARE(
            itemsOf("{\"input\":[{\"role\":\"user\",\"content\":\"hi\"},{\"id\":\"x\",\"type\":\"reasoning\"}]}", "n"),
            std::string("{\"id\":\"item_n_0\",\"type\":\"message\",\"role\":\"user\",\"content\":"
                        "[{\"type\":\"input_text\",\"text\":\"hi\"}]},{\"id\":\"x\",\"type\":\"reasoning\"}"));
        QCOMPARE(outputOf("{\"output\":[{\"a\":1},{\"b\":2}]}"), std::string("{\"a\":1},{\"b\":2}"));
        QCOMPARE(responseIn("event: a\ndata: {\"response\":1}\n\nevent: response.completed\ndata: "
                            "{\"type\":\"x\",\"response\":{\"id\":\"r\"}}\n\n"),
                 std::string_view("{\"id\":\"r\"}"));
    }

    void oneIsShownAndDeleted()
    {
        KeptResponses kept;
        kept.put("resp_1", turn("", "{}", "{}"));
        const Result<std::string> shown = keptResponse(asked("GET", "/responses/resp_1"), "alice", kept);
        QVERIFY(shown);
        QCOMPARE(*shown, std::string("{\"object\":\"response\"}"));
        const Result<std::string> cancelled = keptResponse(asked("POST", "/responses/resp_1/cancel"), "alice", kept);
        QVERIFY(!cancelled);
        QVERIFY(cancelled.error().kind == ErrorKind::BadRequest);
        QVERIFY(!keptResponse(asked("GET", "/responses/resp_1/nonsense"), "alice", kept));
        QVERIFY(!keptResponse(asked("DELETE", "/responses/resp_1"), "bob", kept));
        QVERIFY(keptResponse(asked("DELETE", "/responses/resp_1"), "alice", kept));
        const Result<std::string> gone = keptResponse(asked("GET", "/responses/resp_1"), "alice", kept);
        QVERIFY(!gone);
        QVERIFY(gone.error().kind == ErrorKind::NotFound);
    }

    void itsItemsComeInPages()
    {
        KeptResponses kept;
        kept.put("resp_1", turn("", "{\"id\":\"a\"},{\"id\":\"b\"}", "{\"id\":\"c\"}"));
        kept.put("resp_2", turn("resp_1", "{\"id\":\"d\"}", "{\"id\":\"e\"}"));
        const auto page = [&](const char *query) {
            return keptResponse(asked("GET", "/responses/resp_2/input_items", query), "alice", kept).value();
        };
        QCOMPARE(
            page(""),
            std::string("{\"object\":\"list\",\"data\":[{\"id\":\"d\"},{\"id\":\"c\"},{\"id\":\"b\"},{\"id\":\"a\"}],"
                        "\"first_id\":\"d\",\"last_id\":\"a\",\"has_more\":false}"));
        QCOMPARE(page("order=asc&limit=2"),
                 std::string("{\"object\":\"list\",\"data\":[{\"id\":\"a\"},{\"id\":\"b\"}],"
                             "\"first_id\":\"a\",\"last_id\":\"b\",\"has_more\":true}"));
        QCOMPARE(page("order=asc&after=c"),
                 std::string("{\"object\":\"list\",\"data\":[{\"id\":\"d\"}],\"first_id\":\"d\",\"last_id\":\"d\","
                             "\"has_more\":false}"));
    }
};

QTEST_GUILESS_MAIN(tst_KeptResponses)
#include "tst_KeptResponses.moc"
