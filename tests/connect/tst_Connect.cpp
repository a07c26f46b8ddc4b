// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connect/JsonEdit.h"
#include "core/connect/Lines.h"
#include "core/connect/Recipe.h"
#include "core/connect/TextEdit.h"
#include "core/connect/ToolsControl.h"
#include "core/connect/ToolsJson.h"

#include <algorithm>
#include <map>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <set>

using namespace tollgate;
namespace js = boost::json;

namespace {

/// Keys that are made and revoked; one model.
class FakeGateway final : public Control {
public:
    void ask(std::string_view verb, Arguments arguments, Reply reply) override
    {
        asked.push_back(std::string(verb));
        if (verb == "status")
            return reply(js::value(js::object{{"url", url}}));
        if (verb == "models.list")
            return reply(js::value(js::array{js::object{{"name", "gpt-5.2"}}, js::object{{"name", "openai/*"}},
                                             js::object{{"name", "m\nNODE_OPTIONS=--require=/tmp/x"}}}));
        if (verb == "models.explain") {
            const bool isServed = served.empty() || served.contains(std::string(arguments.at("model").as_string()));
            return reply(js::value(
                js::object{{"deployments", isServed ? js::array{js::object{{"provider", "openai"}}} : js::array()}}));
        }
        if (verb == "keys.list")
            return reply(js::value(js::array{js::object{{"key_alias", "codex"}}}));
        if (verb == "keys.create" || verb == "keys.regenerate") {
            if (verb == "keys.create")
                made = std::move(arguments);
            ++count;
            return reply(js::value(js::object{{"key", secret()}, {"token", "id-" + std::to_string(count)}}));
        }
        if (verb == "keys.revoke")
            revoked.push_back(std::string(arguments.at("key").as_string()));
        reply(js::value(js::object()));
    }
    Following follow(Listener) override { return {}; }
    std::string secret() const { return "sk-ThisIsTheSecretOfTheKey" + std::to_string(count) + more; }

    std::string url = "http://127.0.0.1:4141";
    std::vector<std::string> asked, revoked;
    js::object made;
    std::string more; ///< behind each key
    std::set<std::string> served; ///< models; empty: all
    int count = 0;
};

} // namespace

/// Connecting tools: what is written, and that it can be taken back byte for byte.
class tst_Connect : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_home;
    FakeGateway m_gateway;
    std::unique_ptr<ToolsControl> m_tools;
    std::map<std::string, std::string> m_variables;

    std::string path(const char *file) const { return m_home->filePath(QLatin1String(file)).toStdString(); }
    void write(const char *file, const QByteArray &text,
               QFile::Permissions permissions = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther)
    {
        QDir().mkpath(QFileInfo(QString::fromStdString(path(file))).path());
        QFile out(QString::fromStdString(path(file)));
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(text);
        out.close();
        QVERIFY(out.setPermissions(permissions));
    }
    QByteArray read(const char *file) const
    {
        QFile in(QString::fromStdString(path(file)));
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray("(none)");
    }
    Result<js::value> ask(std::string_view verb, js::object arguments = {})
    {
        std::optional<Result<js::value>> got;
        m_tools->ask(verb, std::move(arguments), [&](Result<js::value> answer) { got = std::move(answer); });
        return got ? *std::move(got) : Result<js::value>(Error{});
    }
    js::value asked(std::string_view verb, js::object arguments = {})
    {
        Result<js::value> answer = ask(verb, std::move(arguments));
        if (!answer)
            qWarning("%s", answer.error().message.c_str());
        return answer ? *std::move(answer) : js::value();
    }

private slots:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_gateway = FakeGateway();
        m_variables = {{"PATH", path("bin")}};
        m_tools = std::make_unique<ToolsControl>(
            m_gateway,
            ToolMachine(m_home->path().toStdString(),
                        [this](const std::string &name) -> std::optional<std::string> {
                            const auto found = m_variables.find(name);
                            return found == m_variables.end() ? std::nullopt : std::optional(found->second);
                        }),
            path("data/connected"));
    }

    void aMemberIsSetAndTheRestStays_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("after");
        const auto row = [](const char *name, const char *before, const char *path, const char *after) {
            QTest::newRow(name) << QByteArray(before) << QByteArray(path) << QByteArray(after);
        };
        row("nothing", "", "a", "{\n  \"a\": 1\n}\n");
        row("empty", "{}", "a/b", "{\n  \"a\": {\n    \"b\": 1\n  }\n}");
        row("replaced", "{\"a\" : \"x\" , \"b\":2}", "a", "{\"a\" : 1 , \"b\":2}");
        row("added to one line", "{\"b\": 2}", "a", "{\"b\": 2, \"a\": 1}");
        row("added to lines", "{\n\t\"b\": 2\n}\n", "a", "{\n\t\"b\": 2,\n\t\"a\": 1\n}\n");
        row("comments", "// mine\n{\n    \"b\": 2 // two\n    /* end */\n}\n", "a",
            "// mine\n{\n    \"b\": 2,\n    \"a\": 1 // two\n    /* end */\n}\n");
        row("trailing comma", "{\n  \"b\": [1, {\"c\": \"}\"},],\n}\n", "a",
            "{\n  \"b\": [1, {\"c\": \"}\"},],\n  \"a\": 1,\n}\n");
        row("deep", "{\n  \"a\": {\n    \"x\": true\n  }\n}\n", "a/b/c",
            "{\n  \"a\": {\n    \"x\": true,\n    \"b\": {\n      \"c\": 1\n    }\n  }\n}\n");
        row("CRLF stays", "{\r\n  \"a\": 0,\r\n  \"b\": 2\r\n}\r\n", "a", "{\r\n  \"a\": 1,\r\n  \"b\": 2\r\n}\r\n");
    }
    void aMemberIsSetAndTheRestStays()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, after);
        const Result<std::string> made = withMember(before.toStdString(), path.toStdString(), 1);
        QVERIFY(made);
        QCOMPARE(QByteArray::fromStdString(*made), after);
    }

    void whatIsNoObjectIsLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text :
             {"[]", "{\"a\":", "{\"a\" 1}", "{} {}", "{\"a\": [}", "{\"a\":1 \"b\":2}", "{\"a\": 3}"})
            QTest::newRow(text) << QByteArray(text);
    }
    void whatIsNoObjectIsLeftAlone()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!withMember(text.toStdString(), "a/b", 1));
    }

    void tomlIsSetAtItsPlace()
    {
        std::string text = "# mine\napproval = \"never\"\n\n[projects.\"/x\"]\ntrust = \"yes\"\n";
        text = withTomlText(text, "", "model", "m");
        text = withTomlText(text, "model_providers.tollgate", "name", "T");
        text = withTomlText(text, "model_providers.tollgate", "url", "u");
        text = withTomlText(text, "", "model", "n");
        QCOMPARE(text,
                 std::string("# mine\napproval = \"never\"\nmodel = \"n\"\n\n[projects.\"/x\"]\ntrust = "
                             "\"yes\"\n\n[model_providers.tollgate]\nname = \"T\"\nurl = \"u\"\n"));
        QCOMPARE(withTomlText("[a]\nb = 1\n", "", "model", "m"), std::string("model = \"m\"\n\n[a]\nb = 1\n"));
        QCOMPARE(withTomlText("", "a", "b", "c"), std::string("[a]\nb = \"c\"\n"));
    }

    void variablesAreSetAsideAndMasked()
    {
        QCOMPARE(withoutVariable("export A=1\nexport AB=2\nset -gx A 3\n", "A"),
                 std::string("# export A=1  # set aside by Tollgate, undo restores it\nexport AB=2\n# set -gx A 3  # "
                             "set aside by Tollgate, undo restores it\n"));
        QCOMPARE(withVariable("X=1\nA=2", "A", "3"), std::string("X=1\nA=3\n"));
        QCOMPARE(maskedLine("  \"apiKey\": \"sk-verysecretthing\","), std::string("  \"apiKey\": \"sk-••••••••\","));
        QCOMPARE(maskedLine("export GEMINI_API_KEY=AIzaSomethingSecret"),
                 std::string("export GEMINI_API_KEY=••••••••"));
        QCOMPARE(maskedLine("\"selectedType\": \"gemini-api-key\","),
                 std::string("\"selectedType\": \"gemini-api-key\","));
    }

    void changesAreTakenBackAroundOthers()
    {
        const std::string before = "a\nb\nc\nd\n", after = "a\nB\nc\nd\ne\n";
        const std::vector<Hunk> hunks = hunksOf(before, after);
        QCOMPARE(*takenBack(after, hunks), before);
        QCOMPARE(*takenBack("new\na\nB\nc\nmore\nd\ne\n", hunks), std::string("new\na\nb\nc\nmore\nd\n"));
        QVERIFY(!takenBack("a\nanother\nc\nd\ne\n", hunks));
        std::string shown;
        for (const DiffLine &line : diffOf("1\n2\n3\n4\n5\n6\n7\n8\n", "1\n2\n3\n4\nfive\n6\n7\n8\n", 1))
            shown += static_cast<char>(line.kind) + line.text + '|';
        QCOMPARE(shown, std::string("~| 4|-5|+five| 6|~|"));
    }

    void theRecipesAreWhole()
    {
        QVERIFY(toolRecipes().size() >= 16);
        std::set<std::string> ids;
        for (const ToolRecipe &recipe : toolRecipes()) {
            QVERIFY2(ids.insert(recipe.id).second, recipe.id.c_str());
            QVERIFY2(recipe.cannot || !recipe.copy.empty(), recipe.id.c_str());
            QVERIFY2(recipe.writes() || recipe.edits.empty(), recipe.id.c_str()); // only what was tried is written
            QVERIFY2(recipe.cannot || recipe.copy.find("{key}") != std::string::npos, recipe.id.c_str());
        }
        QVERIFY(!readRecipes("{\"tools\":[{\"id\":\"x\"}]}"));
    }

    void aToolIsFoundWithItsVersion()
    {
        write("lib/node_modules/@google/gemini-cli/package.json",
              R"({"name":"@google/gemini-cli","version":"0.61.0"})");
        write("lib/node_modules/@google/gemini-cli/bundle/gemini.js", "", QFile::ReadOwner | QFile::ExeOwner);
        QDir().mkpath(QString::fromStdString(path("bin")));
        QVERIFY(QFile::link(QString::fromStdString(path("lib/node_modules/@google/gemini-cli/bundle/gemini.js")),
                            QString::fromStdString(path("bin/gemini"))));
        QDir().mkpath(QString::fromStdString(path(".codex")));
        const js::value all = asked("tools.list");
        std::map<std::string, js::object> tools;
        for (const js::value &tool : all.as_array())
            tools[std::string(tool.at("id").as_string())] = tool.as_object();
        QCOMPARE(tools["gemini-cli"]["state"].as_string(), js::string("found"));
        QCOMPARE(tools["gemini-cli"]["version"].as_string(), js::string("0.61.0"));
        QCOMPARE(tools["codex"]["state"].as_string(), js::string("found"));
        QCOMPARE(tools["opencode"]["state"].as_string(), js::string("not_found"));
        QCOMPARE(tools["cursor"]["state"].as_string(), js::string("cannot"));
        QCOMPARE(tools["sdks"]["state"].as_string(), js::string("copy"));
    }

    /// A window that the desktop has started does not see what nvm adds to a shell's PATH.
    void aToolOfAVersionOfNodeIsFoundTheNewestFirst()
    {
        for (const char *program : {".nvm/versions/node/v9.11.2/bin/claude", ".nvm/versions/node/v22.1.0/bin/claude"})
            write(program, "", QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        const auto command = [this] {
            const js::value all = asked("tools.list");
            for (const js::value &tool : all.as_array())
                if (tool.at("id").as_string() == "claude-code")
                    return QString::fromStdString(std::string(tool.at("command").as_string()));
            return QString();
        };
        QCOMPARE(command(), QStringLiteral("~/.nvm/versions/node/v22.1.0/bin/claude"));
        m_variables["NVM_DIR"] = path("nvm");
        write("nvm/versions/node/v9.11.2/bin/claude", "", QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QCOMPARE(command(), QStringLiteral("~/nvm/versions/node/v9.11.2/bin/claude"));
    }

    void everyToolIsPutBackByteForByte_data()
    {
        QTest::addColumn<QByteArray>("tool");
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QByteArray>("before");
        const auto row = [](const char *name, const char *tool, const char *file, const char *before) {
            QTest::newRow(name) << QByteArray(tool) << QByteArray(file) << QByteArray(before);
        };
        row("claude", "claude-code", ".claude/settings.json", "{\n  \"permissions\": {\"allow\": [\"Read\"]}\n}");
        row("codex", "codex", ".codex/config.toml", "model = \"gpt-5\" # mine\r\n[x]\r\ny = 1");
        row("gemini", "gemini-cli", ".gemini/settings.json",
            "// c\n{\"security\": {\"auth\": {\"selectedType\": \"oauth-personal\"}}}\n");
        row("opencode", "opencode", ".config/opencode/opencode.json", "{\n\t\"theme\": \"dark\",\n}\n\n");
        row("qwen", "qwen-code", ".qwen/.env", "OPENAI_API_KEY=old");
        row("cline", "cline", ".cline/data/settings/providers.json",
            "{\n  \"version\": 1,\n  \"lastUsedProvider\": \"anthropic\",\n  \"providers\": {}\n}\n");
        row("pi, models", "pi", ".pi/agent/models.json", "{\"providers\": {\"mine\": {\"models\": []}}}\n");
        row("pi, settings", "pi", ".pi/agent/settings.json", "{\n  \"defaultProvider\": \"anthropic\"\n}\n");
    }
    void everyToolIsPutBackByteForByte()
    {
        QFETCH(QByteArray, tool);
        QFETCH(QByteArray, file);
        QFETCH(QByteArray, before);
        write(file.constData(), before);
        const QFile::Permissions permissions = QFile::permissions(QString::fromStdString(path(file.constData())));
        const js::object call{{"tool", tool.toStdString()}, {"model", "gpt-5.2"}, {"max_budget", "5"}};
        const std::string planned = js::serialize(asked("tools.plan", call));
        QVERIFY(planned.find("\"kind\":\"+\"") != std::string::npos && planned.find("••••") != std::string::npos);
        QCOMPARE(read(file.constData()), before);
        QVERIFY(asked("tools.connect", call).is_object());
        QCOMPARE(m_gateway.made.at("max_budget").as_string(), js::string("5"));
        const QByteArray written = read(file.constData());
        QVERIFY(written != before);
        for (const char *place : {"{model}", "{key}", "{url}"})
            QVERIFY2(!written.contains(place), written.constData());
        QCOMPARE(QFile::permissions(QString::fromStdString(path(file.constData()))) & QFile::ReadOther,
                 read(file.constData()).contains(QByteArray::fromStdString(m_gateway.secret()))
                     ? QFile::Permissions()
                     : permissions & QFile::ReadOther);
        QVERIFY(!ask("tools.connect", call)); // twice
        QFile record(QString::fromStdString(path("data/connected/") + tool.toStdString() + ".json"));
        QVERIFY(record.open(QIODevice::ReadOnly) && !record.readAll().contains("sk-This"));
        QVERIFY(asked("tools.undo", call).is_object());
        QCOMPARE(read(file.constData()), before);
        QCOMPARE(QFile::permissions(QString::fromStdString(path(file.constData()))), permissions);
        QCOMPARE(m_gateway.revoked.back(), std::string("id-1"));
        QCOMPARE(QDir(QString::fromStdString(path("data/connected"))).entryList(QDir::Files).size(), 0);
    }

    void whatWasNotThereIsGoneAfterwards()
    {
        QVERIFY(asked("tools.connect", {{"tool", "gemini-cli"}}).is_object());
        QVERIFY(read(".gemini/.env").contains("GEMINI_API_KEY=" + QByteArray::fromStdString(m_gateway.secret())));
        QVERIFY(asked("tools.undo", {{"tool", "gemini-cli"}}).is_object());
        QVERIFY(!QFileInfo::exists(QString::fromStdString(path(".gemini"))));
    }

    void whatTheToolWroteMeanwhileStays()
    {
        write(".codex/config.toml", "approval = \"never\"\n");
        QVERIFY(asked("tools.connect", {{"tool", "codex"}, {"model", "gpt-5.2"}}).is_object());
        QCOMPARE(asked("tools.list").as_array()[1].at("key_name").as_string(), js::string("codex-2")); // codex is taken
        write(".codex/config.toml", read(".codex/config.toml") + "\n[projects.\"/x\"]\ntrust_level = \"trusted\"\n");
        QVERIFY(asked("tools.undo", {{"tool", "codex"}}).is_object());
        QCOMPARE(read(".codex/config.toml"),
                 QByteArray("approval = \"never\"\n\n[projects.\"/x\"]\ntrust_level = \"trusted\"\n"));
    }

    void aFileThatTheToolWroteAnewLosesOnlyOurs()
    {
        write(".gemini/settings.json",
              "{\"ui\":{\"theme\":\"dark\"},\"security\":{\"auth\":{\"selectedType\":\"oauth\"}}}");
        QVERIFY(asked("tools.connect", {{"tool", "gemini-cli"}, {"model", "gpt-5.2"}}).is_object());
        write(".gemini/settings.json",
              "{\n  \"model\": {\n    \"name\": \"gpt-5.2\"\n  },\n  \"security\": {\n    \"auth\": {\n      "
              "\"selectedType\": \"gemini-api-key\"\n    }\n  },\n  \"version\": 4\n}\n");
        QVERIFY(asked("tools.undo", {{"tool", "gemini-cli"}}).is_object());
        QCOMPARE(read(".gemini/settings.json"),
                 QByteArray("{\n  \"security\": {\n    \"auth\": {\n      \"selectedType\": \"oauth\"\n    }\n  },\n  "
                            "\"version\": 4\n}\n"));
    }

    void aMemberIsTakenOut_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        const auto row = [](const char *before, const char *after) {
            QTest::newRow(before) << QByteArray(before) << QByteArray(after);
        };
        row("{\"a\":{\"b\":1}}", "{}");
        row("{\"x\":0, \"a\":{\"b\":1}}", "{\"x\":0}");
        row("{\"a\":{\"b\":1},\"x\":0}", "{\"x\":0}");
        row("{\"a\":{\"b\":1,\"c\":2,},}", "{\"a\":{\"c\":2,},}");
        row("{\"a\":{\"c\":2,\"b\":1,},}", "{\"a\":{\"c\":2,},}");
        row("{\"x\":0}", "{\"x\":0}");
    }
    void aMemberIsTakenOut()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QCOMPARE(QByteArray::fromStdString(*withoutMember(before.toStdString(), "a/b", "a")), after);
    }

    void whatCannotBeTakenBackIsSaidAndForced()
    {
        write(".codex/config.toml", "approval = \"never\"\n");
        QVERIFY(asked("tools.connect", {{"tool", "codex"}, {"model", "gpt-5.2"}}).is_object());
        write(".codex/config.toml", "all = \"new\"\n");
        const Result<js::value> refused = ask("tools.undo", {{"tool", "codex"}});
        QVERIFY(!refused && refused.error().kind == ErrorKind::Conflict);
        QVERIFY(refused.error().message.find(".before") != std::string::npos);
        QVERIFY(m_gateway.revoked.empty());
        QVERIFY(asked("tools.undo", {{"tool", "codex"}, {"force", true}}).is_object());
        QCOMPARE(read(".codex/config.toml"), QByteArray("approval = \"never\"\n"));
    }

    void variablesThatWouldWinAreNamedAndSetAside()
    {
        write(".profile", "export GEMINI_API_KEY=AIzaOld\nPATH=x\n");
        m_variables["GOOGLE_API_KEY"] = "AIzaEnvironment";
        const js::value plan = asked("tools.plan", {{"tool", "gemini-cli"}, {"set_aside", true}});
        QCOMPARE(plan.at("conflicts").as_array().size(), std::size_t(2));
        QCOMPARE(plan.at("conflicts").as_array()[0].at("file").as_string(), js::string("~/.profile"));
        QVERIFY(js::serialize(plan).find("AIza") == std::string::npos);
        QVERIFY(asked("tools.connect", {{"tool", "gemini-cli"}, {"set_aside", true}}).is_object());
        QVERIFY(read(".profile").startsWith("# export GEMINI_API_KEY=AIzaOld  # set aside"));
        QVERIFY(asked("tools.undo", {{"tool", "gemini-cli"}}).is_object());
        QCOMPARE(read(".profile"), QByteArray("export GEMINI_API_KEY=AIzaOld\nPATH=x\n"));
    }

    void aGatewayThatMovedIsFollowed()
    {
        QVERIFY(asked("tools.connect", {{"tool", "qwen-code"}, {"model", "gpt-5.2"}}).is_object());
        m_gateway.url = "http://127.0.0.1:5151";
        const js::value all = asked("tools.list");
        const auto qwen = std::ranges::find_if(
            all.as_array(), [](const js::value &tool) { return tool.at("id").as_string() == "qwen-code"; });
        QVERIFY(qwen->at("stale").as_bool());
        QVERIFY(asked("tools.update", {{"tool", "qwen-code"}}).is_object());
        QVERIFY(read(".qwen/.env").contains("5151") && read(".qwen/.env").contains("Key2"));
        QVERIFY(asked("tools.undo", {{"tool", "qwen-code"}}).is_object());
        QCOMPARE(read(".qwen/.env"), QByteArray("(none)"));
        QCOMPARE(m_gateway.revoked.back(), std::string("id-2"));
    }

    void nothingIsMadeWhereSomethingIsWrong()
    {
        QCOMPARE(ask("tools.connect", {{"tool", "codex"}}).error().param, std::string("model"));
        QCOMPARE(ask("tools.connect", {{"tool", "zed"}}).error().kind, ErrorKind::BadRequest);
        QCOMPARE(ask("tools.connect", {{"tool", "nothing"}}).error().kind, ErrorKind::NotFound);
        write(".gemini/settings.json", "{ broken");
        const Result<js::value> broken = ask("tools.connect", {{"tool", "gemini-cli"}});
        QVERIFY(!broken && broken.error().message.find("~/.gemini/settings.json") != std::string::npos);
        QCOMPARE(m_gateway.count, 0);
        QCOMPARE(read(".gemini/settings.json"), QByteArray("{ broken"));
    }

    void aLinkStaysALink()
    {
        write("dotfiles/settings.json", "{}\n");
        QDir().mkpath(QString::fromStdString(path(".claude")));
        QVERIFY(QFile::link(QString::fromStdString(path("dotfiles/settings.json")),
                            QString::fromStdString(path(".claude/settings.json"))));
        QVERIFY(asked("tools.connect", {{"tool", "claude-code"}}).is_object());
        QVERIFY(QFileInfo(QString::fromStdString(path(".claude/settings.json"))).isSymLink());
        QVERIFY(read("dotfiles/settings.json").contains("ANTHROPIC_BASE_URL"));
        QVERIFY(asked("tools.undo", {{"tool", "claude-code"}}).is_object());
        QCOMPARE(read("dotfiles/settings.json"), QByteArray("{}\n"));
    }

    /// What stands behind the door may be anybody's gateway; what it says is written into files that shells read.
    void aGatewayThatSaysMoreThanAKeyIsNotWritten()
    {
        const js::value plan = asked("tools.plan", {{"tool", "codex"}});
        QCOMPARE(plan.at("models").as_array().size(), std::size_t(1));
        m_gateway.more = "\nNODE_OPTIONS=--require=/tmp/x";
        QVERIFY(!ask("tools.connect", {{"tool", "gemini-cli"}, {"model", "gpt-5.2"}}));
        QCOMPARE(read(".gemini/.env"), QByteArray("(none)"));
        QVERIFY(!ask("tools.copy", {{"tool", "copilot-cli"}, {"model", "gpt-5.2"}}));
        m_gateway.more.clear();
        m_gateway.url = "http://127.0.0.1:4141/$(touch x)";
        QVERIFY(!ask("tools.copy", {{"tool", "copilot-cli"}, {"model", "gpt-5.2"}}));
    }

    /// A tool's first call must not be the first to say that nobody here has its model.
    void aModelThatNobodyHasIsNamedBefore()
    {
        m_gateway.served = {"gpt-5.2"};
        QCOMPARE(textOf(asked("tools.plan", {{"tool", "claude-code"}}), "unserved"), std::string("claude-opus-4-8"));
        QCOMPARE(textOf(asked("tools.plan", {{"tool", "claude-code"}, {"model", "gpt-6"}}), "unserved"),
                 std::string("gpt-6"));
        QVERIFY(!asked("tools.plan", {{"tool", "claude-code"}, {"model", "gpt-5.2"}}).as_object().contains("unserved"));
        QVERIFY(!asked("tools.plan", {{"tool", "codex"}}).as_object().contains("unserved")); // has to be chosen anyway
        QCOMPARE(textOf(asked("tools.connect", {{"tool", "claude-code"}}), "unserved"), std::string("claude-opus-4-8"));
        QVERIFY(asked("tools.undo", {{"tool", "claude-code"}}).is_object());
        m_gateway.served = {"gpt-5.2", "claude-opus-4-8"};
        QVERIFY(!asked("tools.plan", {{"tool", "claude-code"}}).as_object().contains("unserved"));
    }

    /// Claude Code asks a small Claude for titles and the like: where another's model was chosen, that is asked for
    /// all.
    void aModelOfAnotherProviderServesClaudeCodesSmallCallsToo()
    {
        QVERIFY(asked("tools.connect", {{"tool", "claude-code"}, {"model", "gpt-5.2"}}).is_object());
        QVERIFY(read(".claude/settings.json").contains("\"ANTHROPIC_DEFAULT_HAIKU_MODEL\": \"gpt-5.2\""));
        QVERIFY(asked("tools.undo", {{"tool", "claude-code"}}).is_object());
        QVERIFY(asked("tools.connect", {{"tool", "claude-code"}, {"model", "anthropic/claude-opus-5"}}).is_object());
        QVERIFY(read(".claude/settings.json").contains("anthropic/claude-opus-5"));
        QVERIFY(!read(".claude/settings.json").contains("HAIKU"));
        QVERIFY(asked("tools.undo", {{"tool", "claude-code"}}).is_object());
    }

    void textToCopyComesWithAKeyOfItsOwn()
    {
        const js::value got = asked("tools.copy", {{"tool", "zed"}, {"model", "gpt-5.2"}});
        QVERIFY(std::string(got.at("copy").as_string()).find(m_gateway.secret()) != std::string::npos);
        QCOMPARE(m_gateway.made.at("key_alias").as_string(), js::string("zed"));
        QVERIFY(!ask("tools.copy", {{"tool", "cursor"}}));
    }
};

QTEST_GUILESS_MAIN(tst_Connect)
#include "tst_Connect.moc"
