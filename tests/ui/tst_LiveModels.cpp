// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/CallLines.h"
#include "ui/models/Comparison.h"
#include "ui/models/Har.h"
#include "ui/models/JsonModel.h"
#include "ui/models/Masks.h"
#include "ui/models/TextDiff.h"
#include "ui/models/TryTalk.h"
#include "ui/pages/ReplayBar.h"

#include <algorithm>
#include <limits>
#include <QAbstractItemModelTester>
#include <QtTest>

using namespace tollgate;
using namespace tollgate::ui;

namespace {

namespace js = boost::json;

const char *const body = "{\"model\":\"gpt-5.2\",\"messages\":[{\"role\":\"user\",\"content\":\"Good morning, gate\"},"
                         "{\"role\":\"assistant\",\"content\":null}],\"max_tokens\":8192,\"x-y\":true,\"none\":{}}";

Call someCall()
{
    Call call;
    call.id = QStringLiteral("call-1");
    call.status = QStringLiteral("ok");
    call.keyName = QStringLiteral("codex");
    call.askedModel = call.usedModel = QStringLiteral("gpt-5.2");
    call.started = 1'795'269'802'123;
    call.durationMs = 2'000;
    call.firstTokenMs = 500;
    call.httpStatus = 200;
    call.stream = true;
    call.promptTokens = 1'000;
    call.completionTokens = 300;
    call.cost = *Money::parse("0.042");
    return call;
}

CallDetails someDetails()
{
    CallDetails details;
    details.isKept = true;
    details.path = QStringLiteral("/v1/chat/completions");
    details.request = QString::fromUtf8(body);
    details.requestBytes = details.request.size();
    details.headers = {{QStringLiteral("content-type"), QStringLiteral("application/json")},
                       {QStringLiteral("authorization"), QStringLiteral("•••")}};
    details.stream = {{500, QStringLiteral("data: {\"a\":1}\n\n")}, {700, QStringLiteral("data: [DONE]\n\n")}};
    details.answerBytes = 32;
    return details;
}

QStringList texts(std::initializer_list<const char *> all)
{
    QStringList list;
    for (const char *one : all)
        list << QString::fromUtf8(one);
    return list;
}

QStringList kindsOf(const std::vector<DiffRow> &rows)
{
    QStringList kinds;
    for (const DiffRow &row : rows)
        kinds << QString::number(static_cast<int>(row.kind)) + row.left + u'|' + row.right;
    return kinds;
}

/// What HAR 1.2 wants of an entry, by its description: members that must be there, and of which type.
QStringList wrongInEntry(const js::object &entry)
{
    QStringList wrong;
    enum Type { Text, Number, List, Object };
    const auto wants
        = [&](const js::object &in, const char *where, std::initializer_list<std::pair<const char *, Type>> members) {
              for (const auto &[name, type] : members) {
                  const js::value *value = in.if_contains(name);
                  const bool fits = value
                      && (type == Text         ? value->is_string()
                              : type == Number ? value->is_number()
                              : type == List   ? value->is_array()
                                               : value->is_object());
                  if (!fits)
                      wrong << QLatin1String(where) + u'.' + QLatin1String(name);
              }
          };
    wants(entry, "entry",
          {{"startedDateTime", Text},
           {"time", Number},
           {"request", Object},
           {"response", Object},
           {"cache", Object},
           {"timings", Object}});
    if (!wrong.isEmpty())
        return wrong;
    const js::object &request = entry.at("request").as_object(), &response = entry.at("response").as_object(),
                     &timings = entry.at("timings").as_object();
    wants(request, "request",
          {{"method", Text},
           {"url", Text},
           {"httpVersion", Text},
           {"cookies", List},
           {"headers", List},
           {"queryString", List},
           {"headersSize", Number},
           {"bodySize", Number}});
    if (request.contains("postData"))
        wants(request.at("postData").as_object(), "postData", {{"mimeType", Text}, {"params", List}, {"text", Text}});
    wants(response, "response",
          {{"status", Number},
           {"statusText", Text},
           {"httpVersion", Text},
           {"cookies", List},
           {"headers", List},
           {"content", Object},
           {"redirectURL", Text},
           {"headersSize", Number},
           {"bodySize", Number}});
    wants(response.at("content").as_object(), "content", {{"size", Number}, {"mimeType", Text}});
    wants(timings, "timings", {{"send", Number}, {"wait", Number}, {"receive", Number}});
    std::int64_t sum = 0;
    for (const auto &timing : timings)
        sum += std::max<std::int64_t>(timing.value().to_number<std::int64_t>(), 0);
    if (sum != entry.at("time").to_number<std::int64_t>())
        wrong << QStringLiteral("time is not the sum of the timings");
    if (!QDateTime::fromString(QString::fromStdString(std::string(entry.at("startedDateTime").as_string())),
                               Qt::ISODateWithMs)
             .isValid())
        wrong << QStringLiteral("startedDateTime is no ISO 8601");
    for (const auto &member : entry)
        if (!member.key().starts_with('_')
            && !texts({"startedDateTime", "time", "request", "response", "cache", "timings", "comment"})
                    .contains(QString::fromStdString(std::string(member.key()))))
            wrong << QStringLiteral("a member of our own without an underscore");
    return wrong;
}

} // namespace

/// What the detail of a call is made of, without a window.
class tst_LiveModels : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void aStreamHasASpeedFromItsFirstTokenOn()
    {
        QCOMPARE(someCall().speed(), std::optional<qint64>(200));
        Call call = someCall();
        call.firstTokenMs = -1;
        QCOMPARE(call.speed(), std::optional<qint64>(150));
        call = someCall();
        call.durationMs = 700; // too short to say
        QVERIFY(!call.speed());
        call = someCall();
        call.stream = false;
        QVERIFY(!call.speed());
        call = someCall();
        call.status = QStringLiteral("running");
        QVERIFY(!call.speed());
    }

    void jsonIsATreeWhoseRowsHaveNamesValuesAndPaths()
    {
        JsonModel model;
        const QAbstractItemModelTester tester(&model);
        js::value value;
        QVERIFY(parseForTree(QString::fromUtf8(body), value));
        model.setValue(std::move(value));
        QCOMPARE(model.rowCount(), 5);
        const QModelIndex messages = model.index(1, 0);
        QCOMPARE(model.rowCount(messages), 2);
        QCOMPARE(messages.data(JsonModel::ValueRole).toString(), QStringLiteral("[ {2}, {2} ]"));
        const QModelIndex content = model.at({1, 0, 1});
        QCOMPARE(content.data(JsonModel::NameRole).toString(), QStringLiteral("content"));
        QCOMPARE(content.data(JsonModel::WholeRole).toString(), QStringLiteral("Good morning, gate"));
        QCOMPARE(content.data(JsonModel::PathRole).toString(), QStringLiteral(".messages[0].content"));
        QCOMPARE(content.parent().parent(), messages);
        QCOMPARE(model.index(3, 0).data(JsonModel::PathRole).toString(), QStringLiteral(".[\"x-y\"]"));
        QCOMPARE(model.index(2, 0).data(JsonModel::KindRole).toInt(), static_cast<int>(JsonModel::Kind::Number));
        QCOMPARE(messages.data(JsonModel::WholeRole).toString().section(u'\n', 0, 1), QStringLiteral("[\n  {"));
    }

    void whatIsLongIsShortenedAndWholeInItsTooltip()
    {
        JsonModel model;
        model.setValue(js::object{{"text", std::string(5000, 'x')}});
        const QModelIndex text = model.index(0, 0);
        QCOMPARE(text.data(JsonModel::ValueRole).toString().size(), 160);
        QVERIFY(text.data(JsonModel::ValueRole).toString().endsWith(u'…'));
        QCOMPARE(text.data(Qt::ToolTipRole).toString().size(), 2000);
        QCOMPARE(text.data(JsonModel::WholeRole).toString().size(), 5000);
    }

    void namesAndValuesAreFoundFromTopToBottom()
    {
        JsonModel model;
        js::value value;
        QVERIFY(parseForTree(QString::fromUtf8(body), value));
        model.setValue(std::move(value));
        using Rows = std::vector<std::vector<int>>;
        QCOMPARE(model.find(QStringLiteral("CONTENT"), 10), (Rows{{1, 0, 1}, {1, 1, 1}}));
        QCOMPARE(model.find(QStringLiteral("morning"), 10), (Rows{{1, 0, 1}}));
        QCOMPARE(model.find(QStringLiteral("8192"), 10), (Rows{{2}}));
        QCOMPARE(model.find(QStringLiteral("e"), 3).size(), std::size_t(3));
        QVERIFY(model.find(QString(), 10).empty());
    }

    void aStreamBecomesAListOfItsEvents()
    {
        js::value value;
        QVERIFY(parseForTree(
            QStringLiteral("event: a\ndata: {\"n\":1}\n\n: hello\n\ndata: {\"n\":2}\r\n\ndata: [DONE]\n"), value));
        QCOMPARE(value.as_array().size(), std::size_t(3));
        QCOMPARE(value.at(1).at("n").as_int64(), 2);
        QVERIFY(parseForTree(QStringLiteral("{\"done\":false}\n{\"done\":true}\n"), value)); // Ollama's
        QCOMPARE(value.as_array().size(), std::size_t(2));
        QVERIFY(!parseForTree(QStringLiteral("{\"cut\":"), value));
        QVERIFY(!parseForTree(QStringLiteral("Bad gateway"), value));
        QVERIFY(!parseForTree(QString(), value));
    }

    void anArchiveIsAsItsFormatWants()
    {
        const js::object entry = har::entry(someCall(), someDetails(), QStringLiteral("http://127.0.0.1:4141"));
        QCOMPARE(wrongInEntry(entry), QStringList());
        QCOMPARE(entry.at("request").at("url").as_string(), "http://127.0.0.1:4141/v1/chat/completions");
        QCOMPARE(entry.at("startedDateTime").as_string(), "2026-11-21T14:03:22.123Z");
        QCOMPARE(entry.at("timings").at("wait").to_number<int>(), 500);
        QVERIFY(std::string_view(entry.at("response").at("content").at("text").as_string()).starts_with("data: {"));
        const js::value whole = js::parse(har::head(QStringLiteral("0.1.0")) + js::serialize(entry) + ','
                                          + js::serialize(entry) + har::tail());
        QCOMPARE(whole.at("log").at("version").as_string(), "1.2");
        QCOMPARE(whole.at("log").at("creator").at("name").as_string(), "Tollgate");
        QVERIFY(whole.at("log").at("creator").at("version").is_string());
        QCOMPARE(whole.at("log").at("entries").as_array().size(), std::size_t(2));
        // Of a call that is not kept there are no bodies, and the entry is whole all the same.
        const js::object bare = har::entry(someCall(), CallDetails(), QStringLiteral("http://127.0.0.1:4141"));
        QCOMPARE(wrongInEntry(bare), QStringList());
        QVERIFY(!bare.at("request").as_object().contains("postData"));
        QVERIFY(!bare.at("response").at("content").as_object().contains("text"));
    }

    void credentialsAreMaskedWhereverTheyStand_data()
    {
        QTest::addColumn<QString>("secret");
        QTest::addRow("OpenAI") << QStringLiteral("sk-proj-abcdefghijklmnop1234567890");
        QTest::addRow("Anthropic") << QStringLiteral("sk-ant-api03-abcdefghijklmnop_123");
        QTest::addRow("Google") << QStringLiteral("AIzaSyA1234567890abcdefghijklmnopqrstuv");
        QTest::addRow("GitHub") << QStringLiteral("ghp_abcdefghijklmnopqrstuvwxyz0123456789");
        QTest::addRow("AWS") << QStringLiteral("AKIAIOSFODNN7EXAMPLE");
        QTest::addRow("a token") << QStringLiteral("eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.c2lnbmF0dXJlLWhlcmU");
        QTest::addRow("a private key") << QStringLiteral(
            "-----BEGIN RSA PRIVATE KEY-----\\nMIIEow\\n-----END RSA PRIVATE KEY-----");
    }
    void credentialsAreMaskedWhereverTheyStand()
    {
        QFETCH(QString, secret);
        QCOMPARE(masked(QStringLiteral("Say \"%1\", please").arg(secret)), QStringLiteral("Say \"•••\", please"));
        QCOMPARE(masked(QStringLiteral("a line\\n%1").arg(secret)), QStringLiteral("a line\\n•••")); // in JSON
        CallDetails details = someDetails();
        details.request = QStringLiteral("{\"content\":\"%1\"}").arg(secret);
        details.stream = {{1, QStringLiteral("data: \"%1\"\n\n").arg(secret)}};
        details.headers.emplace_back(QStringLiteral("x-note"), secret);
        Call call = someCall();
        call.message = QStringLiteral("Incorrect API key provided: ") + secret;
        const QByteArray all
            = QByteArray::fromStdString(js::serialize(har::entry(call, details, QStringLiteral("http://here"))))
            + asJsonLine(call);
        QVERIFY2(!all.contains(secret.toUtf8()), all.constData());
    }

    /// A model writes a key a few letters an event: wherever it is split, none of its halves gets out.
    void aKeyThatIsSplitOverEventsIsMasked_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addRow("OpenAI Chat") << QStringLiteral("data: {\"choices\":[{\"index\":0,\"delta\":{\"content\":\"")
                                     << QStringLiteral("\"}}]}\n\n");
        QTest::addRow("Anthropic") << QStringLiteral(
            "event: content_block_delta\n"
            "data: {\"type\":\"content_block_delta\",\"index\":0,\"delta\":{\"type\":\"text_delta\",\"text\":\"")
                                   << QStringLiteral("\"}}\n\n");
        QTest::addRow("OpenAI Responses") << QStringLiteral(
            "data: {\"type\":\"response.output_text.delta\",\"output_index\":0,\"content_index\":0,\"delta\":\"")
                                          << QStringLiteral("\"}\n\n");
        QTest::addRow("Gemini") << QStringLiteral("data: {\"candidates\":[{\"content\":{\"parts\":[{\"text\":\"")
                                << QStringLiteral("\"}]}}]}\r\n\r\n");
        QTest::addRow("Ollama") << QStringLiteral("{\"message\":{\"role\":\"assistant\",\"content\":\"")
                                << QStringLiteral("\"},\"done\":false}\n");
    }
    void aKeyThatIsSplitOverEventsIsMasked()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        const QString key = QStringLiteral("sk-proj-abcdefghijklmnop1234567890");
        for (qsizetype at = 1; at < key.size(); ++at) {
            CallDetails details = someDetails();
            details.stream = {{1, before + QStringLiteral("It is ") + key.left(at) + after},
                              {2, before + key.mid(at) + QStringLiteral(", keep it.") + after}};
            Call call = someCall();
            call.stream = true;
            const js::object entry = har::entry(call, details, QStringLiteral("http://here"));
            const QString text
                = QString::fromStdString(std::string(entry.at("response").at("content").at("text").as_string()));
            QCOMPARE(text,
                     before + QStringLiteral("It is •••") + after + before + QStringLiteral("•••, keep it.") + after);
        }
        // Pieces that the wire made, not the model: an event in two of them.
        const QString event = before + key + after;
        for (qsizetype at = 1; at < event.size(); ++at) {
            CallDetails details = someDetails();
            details.stream = {{1, event.left(at)}, {2, event.mid(at)}};
            const js::object entry = har::entry(someCall(), details, QStringLiteral("http://here"));
            QCOMPARE(QString::fromStdString(std::string(entry.at("response").at("content").at("text").as_string())),
                     before + QStringLiteral("•••") + after);
        }
    }

    /// A client chooses its models and tags: what it wrote there by mistake does not get out either.
    void whatAClientChoseIsMaskedToo()
    {
        const QString key = QStringLiteral("sk-proj-abcdefghijklmnop1234567890");
        Call call = someCall();
        call.askedModel = key;
        call.tags = QStringList{key};
        call.notes = QStringList{key};
        CallDetails details = someDetails();
        details.path = QStringLiteral("/v1beta/models?key=") + key;
        const QByteArray all
            = QByteArray::fromStdString(js::serialize(har::entry(call, details, QStringLiteral("http://here"))))
            + asJsonLine(call);
        QVERIFY2(!all.contains(key.toUtf8()), all.constData());
    }

    void aCallIsALineOfJson()
    {
        Call call = someCall();
        call.tags = QStringList{QStringLiteral("night")};
        call.attempts.push_back(
            {QStringLiteral("openai"), QStringLiteral("gpt-5.2"), QStringLiteral("ok"), {}, 200, 9});
        const QByteArray line = asJsonLine(call);
        QCOMPARE(line.count('\n'), 1);
        const js::value json = js::parse(line.toStdString());
        QCOMPARE(json.at("spend_usd").as_string(), "0.042");
        QCOMPARE(json.at("tags").at(0).as_string(), "night");
        QCOMPARE(json.at("attempts").at(0).at("provider").as_string(), "openai");
        QVERIFY(!json.as_object().contains("message"));
        call.unpriced = true;
        QVERIFY(js::parse(asJsonLine(call).toStdString()).at("spend_usd").is_null());
    }

    void textsStandSideBySide()
    {
        const auto rows = [](const char *left, const char *right) {
            return kindsOf(sideBySide(QString::fromUtf8(left).split(u' '), QString::fromUtf8(right).split(u' ')));
        };
        QCOMPARE(rows("a b c", "a b c"), texts({"0a|a", "0b|b", "0c|c"}));
        QCOMPARE(rows("a b c", "a x c"), texts({"0a|a", "1b|x", "0c|c"}));
        QCOMPARE(rows("a c", "a b c"), texts({"0a|a", "3|b", "0c|c"}));
        QCOMPARE(rows("a b c d", "a d"), texts({"0a|a", "2b|", "2c|", "0d|d"}));
        QCOMPARE(sideBySide({}, {}).size(), std::size_t(0));
        QStringList long1, long2; // too many to be looked through: different as a whole, at once
        for (int i = 0; i < 5000; ++i) {
            long1 << QString::number(i);
            long2 << QString::number(-i - 1);
        }
        QCOMPARE(sideBySide(long1, long2).size(), std::size_t(5000));
        const DiffLine line = wordByWord(QStringLiteral("the red door"), QStringLiteral("the blue door"));
        QCOMPARE(line.left.size(), std::size_t(3));
        QCOMPARE(line.left[1].text, QStringLiteral("red"));
        QVERIFY(line.left[1].differs && line.right[1].differs && !line.left[0].differs && !line.right[2].differs);
    }

    void figuresOfTwoCallsAreCompared()
    {
        const Call first = someCall();
        Call second = someCall();
        second.cost = *Money::parse("0.021");
        second.durationMs = 3'000;
        second.firstTokenMs = -1;
        const std::vector<ComparedFact> facts = comparedFacts(first, second);
        const auto fact = [&](const char *name) {
            return *std::ranges::find_if(facts,
                                         [&](const ComparedFact &one) { return one.name == QLatin1String(name); });
        };
        QCOMPARE(fact("Cost").difference, QStringLiteral("−$0.0210 (−50\u00a0%)"));
        QCOMPARE(fact("Total").difference, QStringLiteral("+1.0\u00a0s (+50\u00a0%)"));
        QCOMPARE(fact("First token").second, QString());
        QVERIFY(fact("Key").isSame() && fact("Tokens in").difference.isEmpty());
    }

    void aReplaySaysWhatItCosts()
    {
        CallDetails details;
        QVERIFY(replayInWords(someCall(), details).contains(QStringLiteral("It cost $0.0420 the first time.")));
        details.bill = {{QStringLiteral("input"), 100, *Money::parse("3"), {}},
                        {QStringLiteral("cache_read"), 10'000, *Money::parse("0.3"), {}}};
        QVERIFY(replayInWords(someCall(), details).contains(QStringLiteral("$0.0690")));
        details.bill[1].count = std::numeric_limits<qint64>::max(); // another gateway may say anything
        details.bill[0].perMillion = *Money::parse("9000000000");
        QVERIFY(replayInWords(someCall(), details).contains(QStringLiteral("It cost $0.0420 the first time.")));
        Call call = someCall();
        call.unpriced = true;
        QVERIFY(replayInWords(call, details).contains(QStringLiteral("No price")));
    }

    void aCallIsGoneOnWithBeforeItsLastQuestion()
    {
        const auto said = [](const char *role, const char *kind, const char *text) {
            return Said{QLatin1String(role), QLatin1String(kind), QLatin1String(text), {}, 0};
        };
        TryTalk talk;
        const QString question = talk.continueFrom(
            {said("system", "text", "Be brief."), said("user", "text", "One?"), said("assistant", "thinking", "Hm."),
             said("assistant", "text", "Yes."), said("user", "text", "Two"), said("user", "text", "or three?"),
             said("assistant", "text", "Two.")});
        QCOMPARE(question, QStringLiteral("Two\nor three?"));
        QCOMPARE(QString::fromStdString(js::serialize(talk.messages())),
                 QStringLiteral("[{\"role\":\"system\",\"content\":\"Be brief.\"},{\"role\":\"user\",\"content\":\"One?"
                                "\"},{\"role\":\"assistant\",\"content\":\"Yes.\"}]"));
        QVERIFY(talk.continueFrom({}).isEmpty() && talk.isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_LiveModels)
#include "tst_LiveModels.moc"
