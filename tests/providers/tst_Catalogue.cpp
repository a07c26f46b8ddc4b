// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/Dialect.h"
#include "core/providers/Catalogue.h"
#include "core/providers/Verified.h"

#include <QDir>
#include <QtTest>
#include <set>

using namespace tollgate;

namespace {

/// Quotes are written as '...', because moc 6.4 stumbles over raw strings.
/// Quotes are written as '...': moc 6.4 stumbles over raw strings.
QByteArray row(const char *members)
{
    return QByteArray("{'providers': [{'id': 'a', 'name': 'A', 'dialect': 'openai', ") + members + "}]}";
}

/// Whether the ledger of a case has tokens that the provider counted.
bool saysUsage(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.readAll().contains("(provider)");
}

} // namespace

class tst_Catalogue : public QObject {
    Q_OBJECT
private slots:
    void everyBuiltInRowCanWork()
    {
        const auto catalogue = Catalogue::builtIn();
        QVERIFY2(catalogue, catalogue ? "" : catalogue.error().message.c_str());
        std::size_t usable = 0;
        std::string last;
        for (const Provider &provider : catalogue->all()) {
            QVERIFY2(last < provider.id, provider.id.c_str());
            last = provider.id;
            if (provider.planned) {
                QVERIFY2(!provider.note.empty(), provider.id.c_str());
                continue;
            }
            ++usable;
            QVERIFY2(findDialect(provider.dialect) || provider.dialect == "demo", provider.id.c_str());
            QVERIFY2(provider.baseUrl.starts_with("https://") || provider.local || !provider.baseUrlEnv.empty(),
                     provider.id.c_str());
            if (provider.local)
                QVERIFY2(provider.auth == AuthScheme::None && provider.keyEnv.empty(), provider.id.c_str());
            else if (provider.id != "chatgpt") // its clients sign in themselves
                QVERIFY2(!provider.keyEnv.empty(), provider.id.c_str());
            const std::set<Operation> operations(provider.operations.begin(), provider.operations.end());
            QCOMPARE(operations.size(), provider.operations.size());
            if (provider.local && !provider.baseUrl.empty())
                QVERIFY2(provider.baseUrl.starts_with("http://127.0.0.1:"), provider.id.c_str());
        }
        QVERIFY2(usable >= 85, std::to_string(usable).c_str());
    }
    /// A row is verified once its cases show what a client relies on; no other is called so, and none is forgotten.
    void whatIsVerifiedHasItsCases()
    {
        const auto catalogue = Catalogue::builtIn();
        QVERIFY(catalogue);
        std::set<std::string> shown;
        const QDir providers(QStringLiteral(TESTS_DIR "/cases/providers"));
        for (const QString &id : providers.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            const QStringList cases = QDir(providers.filePath(id)).entryList({QStringLiteral("*.case")});
            const auto count = [&](const QString &word) { return cases.filter(word).size(); };
            if (count(QStringLiteral("text")) > 0 && count(QStringLiteral("stream")) > 0
                && count(QStringLiteral("tools")) > 0 && count(QStringLiteral("error_")) >= 4
                && saysUsage(providers.filePath(id + QStringLiteral("/text.case"))))
                shown.insert(id.toStdString());
        }
        const std::span<const std::string_view> verified = verifiedProviders();
        QCOMPARE(shown, std::set<std::string>(verified.begin(), verified.end()));
        for (const std::string &id : shown)
            QVERIFY2(catalogue->find(id) && !catalogue->find(id)->planned && isVerified(id), id.c_str());
        QVERIFY(!isVerified("perplexity"));
    }

    void wellKnownProvidersAreFound_data()
    {
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<QByteArray>("url");
        QTest::addColumn<QByteArray>("key");
        QTest::newRow("openai") << QByteArray("openai") << QByteArray("https://api.openai.com/v1")
                                << QByteArray("OPENAI_API_KEY");
        QTest::newRow("groq") << QByteArray("groq") << QByteArray("https://api.groq.com/openai/v1")
                              << QByteArray("GROQ_API_KEY");
        QTest::newRow("openrouter") << QByteArray("openrouter") << QByteArray("https://openrouter.ai/api/v1")
                                    << QByteArray("OPENROUTER_API_KEY");
        QTest::newRow("first one") << QByteArray("abliteration") << QByteArray("https://api.abliteration.ai/v1")
                                   << QByteArray("ABLITERATION_API_KEY");
        QTest::newRow("last one") << QByteArray("zai") << QByteArray("https://api.z.ai/api/paas/v4")
                                  << QByteArray("ZAI_API_KEY");
        QTest::newRow("ollama") << QByteArray("ollama") << QByteArray("http://127.0.0.1:11434") << QByteArray();
        for (const auto &[id, port] : {std::pair("lmstudio", 1234), std::pair("llamacpp", 8080),
                                       std::pair("vllm", 8000), std::pair("jan", 1337)})
            QTest::newRow(id) << QByteArray(id) << QByteArray("http://127.0.0.1:" + QByteArray::number(port) + "/v1")
                              << QByteArray();
    }
    void wellKnownProvidersAreFound()
    {
        QFETCH(QByteArray, id);
        QFETCH(QByteArray, url);
        QFETCH(QByteArray, key);
        const auto catalogue = Catalogue::builtIn();
        QVERIFY(catalogue);
        const Provider *provider = catalogue->find(id.toStdString());
        QVERIFY(provider);
        QCOMPARE(QByteArray::fromStdString(provider->baseUrl), url);
        QCOMPARE(provider->keyEnv.empty() ? QByteArray() : QByteArray::fromStdString(provider->keyEnv[0]), key);
        QCOMPARE(provider->local, key.isEmpty());
    }
    void whatProvidersTakeIsInTheirRows()
    {
        const auto catalogue = Catalogue::builtIn();
        QVERIFY(catalogue);
        QVERIFY(std::ranges::count(catalogue->find("groq")->refuses, "logprobs") == 1);
        QCOMPARE(catalogue->find("perplexity")->operations, std::vector<Operation>{Operation::Chat});
        QCOMPARE(catalogue->find("jina_ai")->operations, (std::vector{Operation::Embedding, Operation::Rerank}));
        QCOMPARE(catalogue->find("chutes")->renames.at("max_completion_tokens"), std::string("max_tokens"));
        QCOMPARE(catalogue->find("openai")->maximum, std::string("max_completion_tokens"));
        QCOMPARE(catalogue->find("deepseek")->baseUrl, std::string("https://api.deepseek.com"));
        QCOMPARE(catalogue->find("deepseek")->paths.at("completion"), std::string("/beta/completions"));
    }
    void whatIsNotBuiltYetIsKnownByName()
    {
        const auto catalogue = Catalogue::builtIn();
        QVERIFY(catalogue);
        for (const char *id : {"oci", "snowflake", "sagemaker", "github_copilot"}) {
            const Provider *provider = catalogue->find(id);
            QVERIFY2(provider && provider->planned && !provider->note.empty(), id);
        }
        QVERIFY(!catalogue->find("no such provider"));
        QVERIFY(!catalogue->find(""));
    }
    void variantsOfARowAreForSomeModelsOrSomeValues()
    {
        const auto catalogue = Catalogue::builtIn();
        QVERIFY(catalogue);
        const Provider *azure = catalogue->find("azure");
        std::string model = "my-deployment";
        const std::string old = azure->forModel(model, {{"api_version", "2024-10-21"}}, "https://a").paths.at("chat");
        QCOMPARE(old, std::string("/openai/deployments/{model}/chat/completions?api-version={api_version}"));
        const std::string newer = azure->forModel(model, {{"api_version", "v1"}}, "https://a").paths.at("chat");
        QCOMPARE(newer, std::string("/openai/v1/chat/completions"));
        QCOMPARE(azure->forModel(model, {}, "https://a/openai/v1").paths.at("chat"), newer);
        QCOMPARE(model, std::string("my-deployment"));
        const Provider *foundry = catalogue->find("azure_ai");
        model = "claude-sonnet-4-5";
        QCOMPARE(foundry->forModel(model, {}, "https://a").dialect, std::string("anthropic"));
        QCOMPARE(model, std::string("claude-sonnet-4-5"));
        model = "Phi-4";
        QCOMPARE(foundry->forModel(model, {}, "https://a").dialect, std::string("openai"));
    }
    void aUsersRowReplacesOrIsAdded()
    {
        auto catalogue = Catalogue::builtIn();
        QVERIFY(catalogue);
        const std::size_t count = catalogue->all().size();
        Provider mine;
        mine.id = "openai";
        mine.name = "Mine";
        catalogue->put(mine);
        mine.id = "mmm";
        mine.name = "New";
        catalogue->put(mine);
        QCOMPARE(catalogue->all().size(), count + 1);
        QCOMPARE(catalogue->find("openai")->name, std::string("Mine"));
        QCOMPARE(catalogue->find("mmm")->name, std::string("New"));
        QVERIFY(catalogue->find("groq"));
    }
    void refusesRowsThatCannotWork_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("said");
        const char *good = "'base_url': 'https://x', 'key_env': ['K'], 'operations': ['chat']";
        QTest::newRow("no JSON") << QByteArray("{") << QByteArray("expected JSON");
        QTest::newRow("another shape") << QByteArray("{'rows': []}") << QByteArray("expected JSON");
        QTest::newRow("row is a text") << QByteArray("{'providers': ['a']}") << QByteArray("row 1: expected an object");
        QTest::newRow("unknown member") << row((std::string(good) + ", 'colour': 'red'").c_str())
                                        << QByteArray("row 1 (a), colour: no such member");
        QTest::newRow("plain http") << row("'base_url': 'http://x', 'key_env': ['K'], 'operations': ['chat']")
                                    << QByteArray("base_url: expected https");
        QTest::newRow("trailing slash") << row("'base_url': 'https://x/', 'key_env': ['K'], 'operations': ['chat']")
                                        << QByteArray("base_url: no slash");
        QTest::newRow("no URL") << row("'key_env': ['K'], 'operations': ['chat']") << QByteArray("base_url: missing");
        QTest::newRow("no key variable") << row("'base_url': 'https://x', 'operations': ['chat']")
                                         << QByteArray("key_env: missing");
        QTest::newRow("strange auth") << row((std::string(good) + ", 'auth': 'magic'").c_str())
                                      << QByteArray("auth: expected");
        QTest::newRow("header without a name")
            << row((std::string(good) + ", 'auth': 'header'").c_str()) << QByteArray("auth_header: goes with");
        QTest::newRow("strange operation")
            << row("'base_url': 'https://x', 'key_env': ['K'], 'operations': ['dance']")
            << QByteArray("operations: expected chat, completion, embedding or another one, not 'dance'");
        QTest::newRow("no operation") << row("'base_url': 'https://x', 'key_env': ['K']")
                                      << QByteArray("operations: missing");
        QTest::newRow("flag as text") << row((std::string(good) + ", 'local': 'yes'").c_str())
                                      << QByteArray("local: expected true or false");
        QTest::newRow("quirk without source") << row((std::string(good) + ", 'quirks': [{'is': 'odd'}]").c_str())
                                              << QByteArray("quirks: expected objects");
        QTest::newRow("quirk that nobody reads")
            << row((std::string(good) + ", 'quirks': [{'is': 'odd', 'source': 'hearsay'}]").c_str())
            << QByteArray("quirks: nothing is done about 'odd'");
        QTest::newRow("refuses what it lives on")
            << row((std::string(good) + ", 'refuses': ['messages']").c_str()) << QByteArray("cannot be left out");
        QTest::newRow("path of what it has not")
            << row((std::string(good) + ", 'paths': {'embedding': '/e'}").c_str()) << QByteArray("paths: expected");
        QTest::newRow("planned without reason") << row("'planned': true") << QByteArray("note: a planned provider");
        const QByteArray twice = "{'id': 'a', 'name': 'A', 'dialect': 'x', 'planned': true, 'note': 'n'}";
        QTest::newRow("twice") << QByteArray("{\"providers\": [" + twice + "," + twice + "]}")
                               << QByteArray("'a' is there twice");
    }
    void refusesRowsThatCannotWork()
    {
        QFETCH(QByteArray, json);
        QFETCH(QByteArray, said);
        const auto catalogue = Catalogue::parse(json.replace('\'', '"').toStdString());
        QVERIFY(!catalogue);
        QVERIFY(catalogue.error().kind == ErrorKind::Config);
        QVERIFY2(catalogue.error().message.find(said.toStdString()) != std::string::npos,
                 catalogue.error().message.c_str());
    }
};

QTEST_GUILESS_MAIN(tst_Catalogue)
#include "tst_Catalogue.moc"
