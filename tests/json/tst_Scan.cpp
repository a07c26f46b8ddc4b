// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/Scan.h"
#include "core/json/Walk.h"

#include <boost/json.hpp>
#include <QtTest>

using namespace tollgate;

class tst_Scan : public QObject {
    Q_OBJECT
private slots:
    void acceptsWhatTheGrammarAllows_data()
    {
        QTest::addColumn<QByteArray>("body");
        const auto row = [](const char *name, QByteArray body) { QTest::newRow(name) << body; };
        row("empty object", "{}");
        row("blanks of all four kinds", " \t\r\n{ \"a\" :\t1 ,\r\n\"b\": [ ] }\n");
        row("every literal", "{\"a\":true,\"b\":false,\"c\":null}");
        row("numbers", "[0,-0,1.5,-0.0,1e5,1E+5,1e-5,123456789012345678901234567890,0.12345678901234567]");
        row("escapes", "{\"a\":\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u0041\\u00e9\\ud83d\\ude00\"}");
        row("an escaped NUL", "{\"a\":\"\\u0000\"}");
        row("DEL is not a control character of JSON", "{\"a\":\"\x7f\"}");
        row("UTF-8 of every length", "{\"a\":\"\u00e9\u20ac\U0001f600\"}");
        row("the last code point", "{\"a\":\"\xf4\x8f\xbf\xbf\"}");
        row("noncharacters", "{\"a\":\"\xef\xbf\xbf\"}");
        row("a name that is empty", "{\"\":1}");
        row("equal names", "{\"a\":1,\"a\":2}");
        row("a string of eight and more", "{\"a\":\"12345678\",\"b\":\"123456789\",\"c\":\"1234567\"}");
    }
    void acceptsWhatTheGrammarAllows()
    {
        QFETCH(QByteArray, body);
        std::string text = body.toStdString();
        if (text.starts_with('['))
            text = "{\"list\":" + text + '}';
        const auto members = json::members(text);
        QVERIFY2(members, members ? "" : members.error().message.c_str());
        QVERIFY(json::eachMember(text, [](std::string_view, std::string_view) {}));
    }

    void refusesEverythingElseAndSaysWhere_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("offset");
        const auto row = [](const char *name, QByteArray body, int offset) { QTest::newRow(name) << body << offset; };
        row("nothing", "", 0);
        row("only blanks", "  ", 2);
        row("an array", "[]", 0);
        row("a string", "\"a\"", 0);
        row("a byte-order mark", "\xef\xbb\xbf{}", 0);
        row("HTML", "<html>", 0);
        row("cut", "{", 1);
        row("cut in a name", "{\"a", 3);
        row("cut in a string", "{\"a\":\"b", 7);
        row("no colon", "{\"a\" 1}", 5);
        row("no value", "{\"a\":}", 5);
        row("trailing comma", "{\"a\":1,}", 7);
        row("trailing comma in a list", "{\"a\":[1,]}", 8);
        row("only a comma", "{,}", 1);
        row("two values", "{\"a\":1 2}", 7);
        row("text behind", "{}x", 2);
        row("two documents", "{}{}", 2);
        row("a bare name", "{a:1}", 1);
        row("single quotes", "{'a':1}", 1);
        row("a comment", "{/**/}", 1);
        row("NaN", "{\"a\":NaN}", 5);
        row("Infinity", "{\"a\":-Infinity}", 6);
        row("half a literal", "{\"a\":tru}", 5);
        row("a literal in capitals", "{\"a\":True}", 5);
        row("leading zero", "{\"a\":01}", 6);
        row("leading plus", "{\"a\":+1}", 5);
        row("leading point", "{\"a\":.5}", 5);
        row("trailing point", "{\"a\":1.}", 7);
        row("no exponent", "{\"a\":1e}", 7);
        row("only a minus", "{\"a\":-}", 6);
        row("hexadecimal", "{\"a\":0x10}", 6);
        row("a bare line feed in a string", "{\"a\":\"x\ny\"}", 7);
        row("a bare tab in a string", "{\"a\":\"\t\"}", 6);
        row("a NUL in a string", QByteArray("{\"a\":\"\0\"}", 9), 6);
        row("a NUL outside", QByteArray("{\0}", 3), 1);
        row("an unknown escape", "{\"a\":\"\\x41\"}", 7);
        row("a short escape", "{\"a\":\"\\u12\"}", 7);
        row("a lone high surrogate", "{\"a\":\"\\ud83d\"}", 12);
        row("a lone low surrogate", "{\"a\":\"\\ude00\"}", 12);
        row("two high surrogates", "{\"a\":\"\\ud83d\\ud83d\"}", 18);
        row("a stray continuation byte", "{\"a\":\"\x80\"}", 6);
        row("an overlong slash", "{\"a\":\"\xc0\xaf\"}", 6);
        row("an overlong euro", "{\"a\":\"\xe0\x82\xac\"}", 6);
        row("a surrogate in UTF-8", "{\"a\":\"\xed\xa0\x80\"}", 6);
        row("beyond Unicode", "{\"a\":\"\xf4\x90\x80\x80\"}", 6);
        row("a cut sequence", "{\"a\":\"\xe2\x82\"}", 6);
        row("Latin-1", "{\"a\":\"caf\xe9\"}", 9);
        row("a bracket closed by a brace", "{\"a\":[1}}", 7);
        row("bad UTF-8 in a name", "{\"\xff\":1}", 2);
    }
    void refusesEverythingElseAndSaysWhere()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, offset);
        const auto members = json::members(body.toStdString());
        QVERIFY(!members);
        QCOMPARE(members.error().kind, ErrorKind::BadRequest);
        const QByteArray message = QByteArray::fromStdString(members.error().message);
        QVERIFY2(message.contains("at byte " + QByteArray::number(offset)), message);
        boost::system::error_code error;
        boost::json::parse(body.toStdString(), error);
        QVERIFY(error || body == "[]" || body == "\"a\"");
    }

    void nestingIsLimited()
    {
        const auto nested = [](std::size_t depth) {
            return "{\"a\":" + std::string(depth - 1, '[') + std::string(depth - 1, ']') + '}';
        };
        QVERIFY(json::members(nested(512)));
        QVERIFY(!json::members(nested(513)));
        QVERIFY(json::members("{\"a\":1}", 1));
        QVERIFY(!json::members("{\"a\":{}}", 1));
        QVERIFY(!json::members(std::string(10'000'000, '[')));
        QVERIFY(!json::members("{\"a\":" + std::string(10'000'000, '[')));
    }

    void membersStandWhereTheySay()
    {
        const std::string body = " { \"model\" : \"gpt\" , \"list\": [1, {\"model\":\"x\"}] , \"model\":\"last\" } ";
        const auto members = json::members(body);
        QVERIFY(members);
        QCOMPARE(members->size(), std::size_t(3));
        for (const json::Member &member : *members) {
            QCOMPARE(body[member.begin], '"');
            QCOMPARE(body.substr(member.begin + 1, member.name.size()), std::string(member.name));
        }
        QCOMPARE(members->at(1).value, std::string_view("[1, {\"model\":\"x\"}]"));
        QCOMPARE(json::find(*members, "model")->value, std::string_view("\"last\""));
        QVERIFY(!json::find(*members, "absent"));
    }

    void integersAreReadExactlyOrNotAtAll_data()
    {
        QTest::addColumn<QByteArray>("raw");
        QTest::addColumn<bool>("isInteger");
        QTest::addColumn<qint64>("value");
        const auto row
            = [](const char *raw, bool is, qint64 value) { QTest::newRow(raw) << QByteArray(raw) << is << value; };
        row("0", true, 0);
        row("-0", true, 0);
        row("42", true, 42);
        row("1e3", true, 1000);
        row("5.0", true, 5);
        row("-2.5e1", true, -25);
        row("9223372036854775807", true, INT64_MAX);
        row("9223372036854775808", false, 0);
        row("1e300", false, 0);
        row("1e999", false, 0);
        row("0.5", false, 0);
        row("\"5\"", false, 0);
        row("true", false, 0);
        row("null", false, 0);
        row("nan", false, 0);
        row("", false, 0);
    }
    void integersAreReadExactlyOrNotAtAll()
    {
        QFETCH(QByteArray, raw);
        QFETCH(bool, isInteger);
        QFETCH(qint64, value);
        const auto read = json::asInteger(raw.toStdString());
        QCOMPARE(read.has_value(), isInteger);
        if (read)
            QCOMPARE(qint64(*read), value);
    }

    void stringsComeBackAsTheyWentIn()
    {
        const std::string odd("a\"b\\c\n\r\t\b\f\x01 \u00e9 \U0001f600 \0 end", 24);
        const std::string raw = json::quoted(odd);
        QVERIFY(json::members("{\"a\":" + raw + '}'));
        QCOMPARE(json::asString(raw).value(), odd);
        QCOMPARE(std::string(boost::json::parse(raw).as_string()), odd);
        QCOMPARE(json::asString("\"\\ud83d\\ude00\\/\\u00e9\"").value(), std::string("\U0001f600/\u00e9"));
        QCOMPARE(json::asString("\"\\ud83d!\"").value(), std::string("\ufffd!"));
        QVERIFY(!json::asString("12"));
        QVERIFY(!json::asString("\""));
        QCOMPARE(json::asBool("true"), std::optional(true));
        QVERIFY(!json::asBool("1"));
    }

    void splicesLeaveTheRestAlone()
    {
        QCOMPARE(json::spliced("abcdef", {{4, 1, "E"}, {0, 0, ">"}, {1, 2, ""}}), std::string(">adEf"));
        QCOMPARE(json::spliced("abc", {{3, 0, "d"}}), std::string("abcd"));
        QCOMPARE(json::spliced("abc", {}), std::string("abc"));
    }

    void walkingStaysInsideOfBrokenText()
    {
        const std::string whole = "{\"a\":{\"b\":[\"\\\"\",1,{}]},\"c\":\"\\\\\",\"d\":null}";
        for (std::size_t length = 0; length < whole.size(); ++length)
            QVERIFY(!json::eachMember(whole.substr(0, length), [](std::string_view, std::string_view) {}));
        QVERIFY(!json::eachMember("[]", [](std::string_view, std::string_view) {}));
        QVERIFY(!json::eachElement("[1,]", [](std::string_view) {}));
        QVERIFY(!json::eachElement("{}", [](std::string_view) {}));
        int elements = 0;
        QVERIFY(json::eachElement(" [ 1 , [2,3] , \"]\" ] ", [&](std::string_view) { ++elements; }));
        QCOMPARE(elements, 3);
    }

    void benchmarkAnAgentsRequest()
    {
        std::string body = "{\"model\":\"m\",\"messages\":[{\"role\":\"system\",\"content\":\"";
        for (int i = 0; i < 500; ++i)
            body += "You are a careful assistant that edits code, line by line.\\n";
        body += "\"}],\"tools\":[";
        for (int i = 0; i < 100; ++i)
            body += "{\"type\":\"function\",\"function\":{\"name\":\"read_file\",\"description\":\"Reads a file from "
                    "disk.\",\"parameters\":{\"type\":\"object\",\"properties\":{\"path\":{\"type\":\"string\"},"
                    "\"limit\":{\"type\":\"integer\",\"minimum\":1}},\"required\":[\"path\"]}}},";
        body.back() = ']';
        body += '}';
        std::size_t count = 0;
        QBENCHMARK
        {
            count += json::members(body)->size();
        }
        QVERIFY(count > 0);
    }
};

QTEST_GUILESS_MAIN(tst_Scan)
#include "tst_Scan.moc"
