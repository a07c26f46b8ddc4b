// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routing/ModelTable.h"
#include "core/routing/Switches.h"

#include <QtTest>

using namespace tollgate;

namespace {

using Items = std::vector<std::string>;

Deployment deployment(const char *id, const char *name, const char *provider)
{
    Deployment made;
    made.id = DeploymentId(id);
    made.modelName = name;
    made.provider = provider;
    made.model = "*";
    return made;
}

/// Two ways to `fast`, one of them at a provider with another model; a local one with a model that was found there.
std::vector<Deployment> all()
{
    return {deployment("a", "fast", "openai"), deployment("b", "fast", "groq"), deployment("c", "openai/*", "openai"),
            deployment("d", "ollama/*", "ollama")};
}

std::string off(const ModelTable &table)
{
    std::string ids;
    for (const DeploymentPtr &one : table.all())
        ids += one->off ? one->id.text() : "";
    return ids;
}

ModelTable tableOf(const Items &items)
{
    std::vector<Deployment> deployments = all();
    switchOff(deployments, items);
    return {std::move(deployments), {}};
}

QString joined(const Items &items)
{
    QStringList list;
    for (const std::string &item : items)
        list << QString::fromStdString(item);
    return list.join(u' ');
}

} // namespace

class tst_Switches : public QObject {
    Q_OBJECT

private slots:
    void whoIsOffIsListedAndNotAsked()
    {
        const ModelTable table = tableOf({"openai"});
        QCOMPARE(table.all().size(), std::size_t(4));
        QCOMPARE(joined(table.names()), QStringLiteral("fast ollama/*"));
        QCOMPARE(table.find("fast").size(), std::size_t(1));
        QCOMPARE(table.find("fast").front().deployment->provider, std::string("groq"));
        QVERIFY(table.find("openai/gpt-5").empty() && table.find("gpt-5").empty());
        QCOMPARE(table.switchedOff("openai/gpt-5")->id.text(), std::string("c"));
        QCOMPARE(table.switchedOff("gpt-5")->id.text(), std::string("c")); // a well-known name is looked for there
        QVERIFY(!table.switchedOff("ollama/x") && !table.switchedOff("nobody"));
    }

    void switching_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("on");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("off");
        const auto row
            = [](const char *title, const char *before, const char *name, bool on, const char *after, const char *off) {
                  QTest::newRow(title) << QString::fromLatin1(before) << QString::fromLatin1(name) << on
                                       << QString::fromLatin1(after) << QString::fromLatin1(off);
              };
        row("a provider", "", "openai", false, "openai", "ac");
        row("by an id, kept by the name that a person knows", "", "c", false, "openai/*", "c");
        row("by an id, whose name others have", "", "b", false, "b", "b");
        row("a name of two", "", "fast", false, "fast", "ab");
        row("off already", "openai", "c", false, "openai", "ac");
        row("a second one", "groq", "ollama", false, "groq ollama", "bd");
        row("on again", "openai groq", "groq", true, "openai", "ac");
        row("one of a provider on: the others stay off", "openai", "c", true, "a", "a");
        row("one of two names on", "fast", "a", true, "b", "b");
        row("on by a name that several items mean", "c openai a", "openai", true, "", "");
        row("on already", "groq", "openai", true, "groq", "b");
        row("items of what is gone stay", "gone", "groq", false, "gone groq", "b");
    }
    void switching()
    {
        QFETCH(QString, before);
        QFETCH(QString, name);
        QFETCH(bool, on);
        Items items;
        for (const QString &item : before.split(u' ', Qt::SkipEmptyParts))
            items.push_back(item.toStdString());
        const Result<Items> after = switched(items, tableOf(items).all(), name.toStdString(), on);
        QVERIFY(after);
        QTEST(joined(*after), "after");
        QTEST(QString::fromStdString(off(tableOf(*after))), "off");
    }

    void whatNobodyServesCannotBeSwitched()
    {
        const ModelTable table = tableOf({});
        const Result<Items> after = switched({}, table.all(), "nobody", false);
        QVERIFY(!after);
        QCOMPARE(int(after.error().kind), int(ErrorKind::NotFound));
    }

    /// `ollama/llama3` is made from `ollama/*`, and is off as long as that is.
    void whatWasFoundBehindOneThatIsOffIsNotSwitchedOnByItself()
    {
        std::vector<Deployment> deployments = all();
        switchOff(deployments, {"ollama/*"});
        Deployment found = deployments.back();
        found.id = DeploymentId("e");
        found.modelName = "ollama/llama3";
        found.origin = Origin::Discovered;
        deployments.push_back(found);
        const ModelTable table(std::move(deployments), {});
        const Result<Items> after = switched({"ollama/*"}, table.all(), "ollama/llama3", true);
        QVERIFY(!after);
        QCOMPARE(int(after.error().kind), int(ErrorKind::Conflict));
        const Result<Items> both = switched({"ollama/*"}, table.all(), "ollama", true);
        QVERIFY(both);
        QCOMPARE(joined(*both), QString());
    }
};

QTEST_GUILESS_MAIN(tst_Switches)
#include "tst_Switches.moc"
