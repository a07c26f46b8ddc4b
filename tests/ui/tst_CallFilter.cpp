// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/CallFilter.h"
#include "ui/models/CallsModel.h"
#include "ui/models/CallText.h"
#include "ui/models/Csv.h"

#include <QAbstractItemModelTester>
#include <QStandardItemModel>
#include <QtTest>

using namespace tollgate;
using namespace tollgate::ui;

namespace {

Call call(const char *id)
{
    Call made;
    made.id = QLatin1String(id);
    made.keyName = QStringLiteral("claude-code");
    made.askedModel = QStringLiteral("claude-sonnet-4-5");
    made.usedModel = made.askedModel;
    made.provider = QStringLiteral("anthropic");
    made.status = QStringLiteral("ok");
    made.httpStatus = 200;
    made.cost = Money::parse("0.042").value();
    made.promptTokens = 46'000;
    made.durationMs = 9800;
    return made;
}

} // namespace

class tst_CallFilter : public QObject {
    Q_OBJECT

private slots:
    void aFilterHoldsAllItsTerms_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<bool>("matches");
        const auto row = [](const char *filter, bool matches) {
            QTest::addRow("%s", filter) << QString::fromUtf8(filter) << matches;
        };
        row("", true);
        row("key:claude-code", true);
        row("KEY:CLAUDE", true);
        row("key:codex", false);
        row("-key:codex", true);
        row("model:sonnet status:200", true);
        row("model:sonnet status:429", false);
        row("status:failed", false);
        row("cost>0.01", true);
        row("cost<0.01", false);
        row("tokens>40000 seconds<10", true);
        row("anthropic", true);
        row("openai", false);
        row("-openai", true);
        row("provider:", true);
    }
    void aFilterHoldsAllItsTerms()
    {
        QFETCH(QString, filter);
        QFETCH(bool, matches);
        QCOMPARE(CallFilter::parse(filter).matches(call("1")), matches);
    }

    void whatIsNotUnderstoodIsSaid()
    {
        QString wrong;
        CallFilter::parse(QStringLiteral("colour:red"), &wrong);
        QVERIFY(wrong.contains(QStringLiteral("colour:red")) && wrong.contains(QStringLiteral("key:")));
        wrong.clear();
        CallFilter::parse(QStringLiteral("cost>much"), &wrong);
        QVERIFY(!wrong.isEmpty());
    }

    void callsGrowInTheirRow()
    {
        CallsModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        Call running = call("a");
        running.status = QStringLiteral("running");
        model.take({running, call("b")});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.at(0)->id, QStringLiteral("b")); // newest first
        model.take({call("a")});
        QCOMPARE(model.rowCount(), 2);
        QVERIFY(model.find(QStringLiteral("a"))->isFine());
        model.append({call("old"), call("b")});
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.rowOf(QStringLiteral("old")), 2);
        model.take({call("c")});
        QCOMPARE(model.rowOf(QStringLiteral("old")), 3);
        QCOMPARE(model.rowOf(QStringLiteral("c")), 0);
    }

    void whoDoesNotFollowMissesNothing()
    {
        CallsModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.take({call("a")});
        model.setFollowing(false);
        Call running = call("b");
        running.status = QStringLiteral("running");
        model.take({running});
        model.take({call("b"), call("c")});
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.waiting(), std::size_t(2));
        model.setFollowing(true);
        QCOMPARE(model.rowCount(), 3);
        QVERIFY(model.find(QStringLiteral("b"))->isFine());
    }

    void memoryStaysBounded()
    {
        CallsModel model;
        for (int round = 0; round < 60; ++round) {
            std::vector<Call> bunch;
            for (int i = 0; i < 100; ++i)
                bunch.push_back(call(qPrintable(QString::number(round * 100 + i))));
            model.take(bunch);
        }
        QCOMPARE(model.rowCount(), static_cast<int>(CallsModel::most));
        QCOMPARE(model.at(0)->id, QStringLiteral("5999"));
        QCOMPARE(model.rowOf(QStringLiteral("0")), -1);
    }

    void jsonIsIndentedWithoutBeingTakenApart_data()
    {
        QTest::addColumn<QString>("json");
        QTest::addColumn<QString>("should");
        QTest::addRow("order and numbers stay")
            << QStringLiteral("{\"b\":1.0,\"a\":[1,2]}")
            << QStringLiteral("{\n  \"b\": 1.0,\n  \"a\": [\n    1,\n    2\n  ]\n}");
        QTest::addRow("text with braces")
            << QStringLiteral("{\"a\":\"{\\\"x\\\":[1]}\"}") << QStringLiteral("{\n  \"a\": \"{\\\"x\\\":[1]}\"\n}");
        QTest::addRow("empty") << QStringLiteral("{\"a\":{},\"b\":[]}")
                               << QStringLiteral("{\n  \"a\": {},\n  \"b\": []\n}");
    }
    void jsonIsIndentedWithoutBeingTakenApart()
    {
        QFETCH(QString, json);
        QFETCH(QString, should);
        QCOMPARE(indented(json), should);
    }

    void curlNeverHoldsAKey()
    {
        CallDetails details;
        details.request = QStringLiteral("{\"a\":\"it's\"}");
        details.path = QStringLiteral("/v1/messages");
        const QString line = asCurl(details, QStringLiteral("http://127.0.0.1:4141"));
        QVERIFY(line.contains(QStringLiteral("$TOLLGATE_KEY")));
        QVERIFY(line.startsWith(QStringLiteral("curl http://127.0.0.1:4141/v1/messages")));
        QVERIFY(line.contains(QStringLiteral("it'\\''s")));
    }

    void aSpreadsheetRunsNoFormulas()
    {
        QStandardItemModel model(1, 3);
        model.setHorizontalHeaderLabels({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")});
        model.setItem(0, 0, new QStandardItem(QStringLiteral("=1+1")));
        model.setItem(0, 1, new QStandardItem(QStringLiteral("two, \"three\"")));
        model.setItem(0, 2, new QStandardItem(QStringLiteral("x")));
        QCOMPARE(asCsv(model), QStringLiteral("a,b,c\r\n'=1+1,\"two, \"\"three\"\"\",x\r\n"));
    }

    void whatIsSaidInACallIsNoMarkup()
    {
        CallDetails details;
        details.conversation.push_back(
            {QStringLiteral("user"), QStringLiteral("text"), QStringLiteral("<img src=x> & more"), {}, 0});
        const QString html = html::conversation(details, call("1"), {});
        QVERIFY(!html.contains(QStringLiteral("<img")));
        QVERIFY(html.contains(QStringLiteral("&lt;img src=x&gt; &amp; more")));
    }
};

QTEST_MAIN(tst_CallFilter)
#include "tst_CallFilter.moc"
