// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/BuiltInPrices.h"
#include "core/providers/PriceImport.h"
#include "core/providers/PriceJson.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace tollgate;

namespace {

std::string fixture(const char *name)
{
    QFile file(QStringLiteral(TESTS_DIR "/providers/") + QString::fromLatin1(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

/// Quotes are written as '...': moc 6.4 stumbles over raw strings.
std::string withPlainQuotes(std::string text)
{
    std::replace(text.begin(), text.end(), '\'', '"');
    return text;
}

qint64 nanoOf(const std::optional<PricePerMillion> &rate)
{
    return rate ? qint64(rate->money.nano()) : -1;
}

} // namespace

class tst_PriceTable : public QObject {
    Q_OBJECT
private slots:
    void everyPriceOfTheMapIsInTheTable()
    {
        const BuiltInPrices prices;
        std::size_t models = 0;
        std::size_t rates = 0;
        for (const QByteArray &line : QByteArray::fromStdString(fixture("prices.tsv")).split('\n')) {
            if (line.isEmpty())
                continue;
            ++models;
            const QList<QByteArray> cells = line.split('\t');
            const auto model = prices.builtIn().find(cells[0].toStdString());
            QVERIFY2(model, cells[0].constData());
            if (cells.size() == 1) {
                // Those with steps have their prices in there: the fixture of the importer looks at them.
                QVERIFY2(!model->facts.price || !model->facts.price->above.empty(), cells[0].constData());
                continue;
            }
            QVERIFY2(model->facts.price, cells[0].constData());
            const std::vector<PriceEntry> entries = entriesOf(*model->facts.price);
            for (const QByteArray &cell : cells.mid(1)) {
                const qsizetype equals = cell.indexOf('=');
                ModelPrice alone;
                const auto taken
                    = takePriceMember(alone, cell.left(equals).toStdString(), cell.mid(equals + 1).toStdString());
                QVERIFY2(taken && *taken, line.constData());
                const PriceEntry wanted = entriesOf(alone).at(0);
                const bool isThere = std::any_of(entries.begin(), entries.end(), [&wanted](const PriceEntry &entry) {
                    // Two spellings of one thing: the larger counts.
                    return entry.member == wanted.member && entry.nano >= wanted.nano
                        && (entry.nano == wanted.nano || isForUnits(wanted.member.bucket));
                });
                QVERIFY2(isThere, line.constData());
                ++rates;
            }
        }
        QCOMPARE(models, prices.builtIn().size());
        QCOMPARE(models, std::size_t(3001));
        QVERIFY2(rates > 7000, std::to_string(rates).c_str());
    }
    void namesAreSortedAndEachIsFound()
    {
        const BuiltInPrices prices;
        for (std::size_t i = 0; i < prices.builtIn().size(); ++i) {
            const std::string_view name = prices.builtIn().nameAt(i);
            QVERIFY(i == 0 || prices.builtIn().nameAt(i - 1) < name);
            QVERIFY(prices.builtIn().find(name));
        }
    }
    void modelsAreFoundByProviderAndName_data()
    {
        QTest::addColumn<QByteArray>("provider");
        QTest::addColumn<QByteArray>("model");
        QTest::addColumn<qint64>("input");
        QTest::addColumn<qint64>("output");
        QTest::addColumn<qint64>("window");
        const auto row = [](const char *provider, const char *model, qint64 input, qint64 output, qint64 window) {
            QTest::addRow("%s %s", provider, model)
                << QByteArray(provider) << QByteArray(model) << input << output << window;
        };
        row("openai", "gpt-4o", 2'500'000'000, 10'000'000'000, 128'000);
        row("openai", "openai/gpt-4o", 2'500'000'000, 10'000'000'000, 128'000);
        row("custom_openai", "gpt-4o", 2'500'000'000, 10'000'000'000, 128'000);
        row("my-own-proxy", "gpt-4o", 2'500'000'000, 10'000'000'000, 128'000);
        row("", "gpt-4o", 2'500'000'000, 10'000'000'000, 128'000);
        row("openai", "gpt-4o-2031-01-31", 2'500'000'000, 10'000'000'000, 128'000);
        row("openai", "ft:gpt-4o-mini-2024-07-18:me::x1", 300'000'000, 1'200'000'000, 128'000);
        row("openai", "text-embedding-3-small", 20'000'000, 0, 8'191);
        row("anthropic", "claude-sonnet-4-5", 3'000'000'000, 15'000'000'000, 200'000);
        row("anthropic", "claude-opus-4-1-20991231", 15'000'000'000, 75'000'000'000, 200'000);
        row("vertex_ai", "gemini-2.5-flash", 300'000'000, 2'500'000'000, 1'048'576);
        row("groq", "llama-3.1-8b-instant", 50'000'000, 80'000'000, 128'000);
        row("openrouter", "openai/gpt-4o", 2'500'000'000, 10'000'000'000, 128'000);
        row("jina_ai", "jina-reranker-v2-base-multilingual", 18'000'000, 18'000'000, 1'024);
        row("bedrock", "us.anthropic.claude-3-5-sonnet-20241022-v2:0", 3'000'000'000, 15'000'000'000, 200'000);
        row("ollama", "llama3", 0, 0, 8'192);
        row("azure", "standard/1024-x-1024/dall-e-2", -1, -1, 0);
        row("groq", "gpt-4o", -2, -2, 0);
        row("openai", "claude-sonnet-4-5", -2, -2, 0);
        row("openai", "no such model", -2, -2, 0);
        row("openai", "", -2, -2, 0);
    }
    void modelsAreFoundByProviderAndName()
    {
        QFETCH(QByteArray, provider);
        QFETCH(QByteArray, model);
        QFETCH(qint64, input);
        QFETCH(qint64, output);
        QFETCH(qint64, window);
        const BuiltInPrices prices;
        const auto facts = prices.find(provider.toStdString(), model.toStdString());
        QCOMPARE(facts.has_value(), input != -2);
        if (!facts)
            return;
        QCOMPARE(facts->price.has_value(), input != -1);
        QCOMPARE(facts->price ? nanoOf(facts->price->base.input) : -1, input);
        QCOMPARE(facts->price ? nanoOf(facts->price->base.output) : -1, output);
        QCOMPARE(qint64(facts->contextWindow), window);
    }
    void tiersAndCapabilitiesAreThere()
    {
        const BuiltInPrices prices;
        const auto sonnet = prices.find("anthropic", "claude-sonnet-4-5");
        QVERIFY(sonnet && sonnet->price);
        QCOMPARE(nanoOf(sonnet->price->base.cacheWrite1h), 6'000'000'000);
        QCOMPARE(sonnet->price->above.size(), std::size_t(1));
        QCOMPARE(qint64(sonnet->price->above[0].promptTokens), 200'000);
        QCOMPARE(nanoOf(sonnet->price->above[0].rates.cacheWrite1h), 12'000'000'000);
        QVERIFY(sonnet->capabilities & CanVision && sonnet->capabilities & CanReason);
        QCOMPARE(sonnet->mode, std::string("chat"));
        QCOMPARE(qint64(sonnet->maxOutput), 64'000);
        const auto gemini = prices.find("gemini", "gemini-2.5-pro");
        QVERIFY(gemini && gemini->price && gemini->price->above.size() == 1 && gemini->price->above[0].priority);
        QCOMPARE(nanoOf(gemini->price->above[0].priority->input), 2'500'000'000);
        const auto steps = prices.find("dashscope", "qwen-flash");
        QVERIFY(steps && steps->price && steps->price->above.size() == 1);
        QCOMPARE(nanoOf(steps->price->base.input), 50'000'000);
        QCOMPARE(qint64(steps->price->above[0].promptTokens), 256'000);
        QCOMPARE(nanoOf(steps->price->above[0].rates.input), 250'000'000);
        const auto request = prices.find("perplexity", "pplx-70b-online");
        QVERIFY(request && request->price && request->price->perRequest);
        QCOMPARE(qint64(request->price->perRequest->nano()), 5'000'000);
    }
    void whatIsNoTokenHasItsPrice()
    {
        const BuiltInPrices prices;
        const auto units = [&prices](const char *provider, const char *model) {
            const auto facts = prices.find(provider, model);
            return facts && facts->price ? facts->price->units : UnitRates();
        };
        QCOMPARE(nanoOf(units("openai", "sora-2").second), 100'000'000'000'000);
        QCOMPARE(nanoOf(units("cohere", "rerank-v3.5").search), 2'000'000'000'000);
        QCOMPARE(nanoOf(units("openai", "whisper-1").second), 100'000'000'000); // in two spellings, once
        QCOMPARE(nanoOf(units("soniox", "stt-async-v4").second), 27'777'777'778);
        QCOMPARE(nanoOf(units("openai", "tts-1").character), 15'000'000'000);
        QCOMPARE(nanoOf(units("openai", "dall-e-3").image), 40'000'000'000'000);
        QCOMPARE(nanoOf(units("openai", "hd/1024-x-1024/dall-e-3").image), 80'000'000'000'000);
        QCOMPARE(nanoOf(units("azure", "hd/1024-x-1024/dall-e-3").pixel), 76'290'000);
        // A chat model's price for an image is for something that is not counted.
        QVERIFY(!units("openrouter", "anthropic/claude-3-haiku").isAny());
        // Hours of capacity: no price of a call.
        const auto capacity = prices.find("bedrock", "*/1-month-commitment/cohere.command-text-v14");
        QVERIFY(capacity && !capacity->price);
    }
    void theImporterWritesWhatTheGeneratorWrites()
    {
        const std::string map = fixture("price_map.json");
        const auto list = readPriceList(map);
        QVERIFY2(list, list ? "" : list.error().message.c_str());
        QCOMPARE(list->source, std::string("LiteLLM price map"));
        QVERIFY(list->models.size() > 60);
        const std::string wanted = fixture("price_map.bin");
        const std::string written = encodePriceTable(list->models);
        QCOMPARE(QByteArray::fromStdString(written).toHex(), QByteArray::fromStdString(wanted).toHex());
        const auto table = PriceTable::over(written);
        QVERIFY(table);
        for (const auto &[name, model] : list->models) {
            const auto read = table->find(name);
            QVERIFY2(read, name.c_str());
            QVERIFY2(read->facts.price == model.facts.price, name.c_str());
        }
        const auto tiny = table->find("hand/exponents");
        QVERIFY(tiny && tiny->facts.price);
        QCOMPARE(nanoOf(tiny->facts.price->base.input), 150'000'000);
        QCOMPARE(nanoOf(tiny->facts.price->base.cacheRead), 1);
        QCOMPARE(qint64(tiny->facts.contextWindow), 131'072);
    }
    void readsModelsDev()
    {
        const auto list = readPriceList(withPlainQuotes(
            "{'openai': {'id': 'openai', 'models': {'gpt-x': {'id': 'gpt-x', 'tool_call': true, 'reasoning': true,"
            " 'modalities': {'input': ['text', 'image', 'pdf'], 'output': ['text']}, 'limit': {'context': 400000,"
            " 'output': 128000}, 'cost': {'input': 1.25, 'output': 10, 'cache_read': 0.125,"
            " 'context_over_200k': {'input': 2.5, 'output': 15}}}}},"
            " 'google': {'models': {'gemini-x': {'cost': {'input': 0.1, 'output': 0.4, 'input_audio': 0.7}}}},"
            " 'new-one': {'models': {'vendor\\/m': {}}}}"));
        QVERIFY2(list, list ? "" : list.error().message.c_str());
        QCOMPARE(list->source, std::string("models.dev"));
        QCOMPARE(list->priced, std::size_t(2));
        QVERIFY(list->models.contains("new_one/vendor/m"));
        const ModelFacts &facts = list->models.at("gpt-x").facts;
        QCOMPARE(nanoOf(facts.price->base.input), 1'250'000'000);
        QCOMPARE(nanoOf(facts.price->base.cacheRead), 125'000'000);
        QCOMPARE(nanoOf(facts.price->above.at(0).rates.output), 15'000'000'000);
        QCOMPARE(facts.capabilities, std::uint32_t(CanTools | CanReason | CanVision | CanPdf));
        QCOMPARE(qint64(facts.contextWindow), 400'000);
        QCOMPARE(nanoOf(list->models.at("gemini/gemini-x").facts.price->base.inputAudio), 700'000'000);
    }
    void modelsDevsTiersWinOverItsOlderForm()
    {
        const auto list = readPriceList(withPlainQuotes(
            "{'openai': {'models': {'gpt-x': {'cost': {'input': 5, 'output': 30, 'context_over_200k': {'input': 9},"
            " 'tiers': [{'input': 10, 'output': 45, 'tier': {'type': 'context', 'size': 272000}},"
            " {'input': 1, 'tier': {'type': 'night', 'size': 8}}, {'input': 2}]}}}}}"));
        QVERIFY2(list, list ? "" : list.error().message.c_str());
        const ModelPrice &price = *list->models.at("gpt-x").facts.price;
        QCOMPARE(nanoOf(price.base.input), 5'000'000'000);
        QCOMPARE(price.above.size(), std::size_t(1));
        QCOMPARE(qint64(price.above[0].promptTokens), 272'000);
        QCOMPARE(nanoOf(price.above[0].rates.input), 10'000'000'000);
        const std::string written = encodePriceTable(list->models);
        const auto table = PriceTable::over(written);
        QVERIFY(table && table->find("gpt-x") && table->find("gpt-x")->facts.price == price);
    }
    void refusesWhatIsNoPriceList()
    {
        for (const char *text : {"", "[]", "{", "{}", "{\"a\": 1}", "{\"a\": {\"b\": 2}}", "not JSON"}) {
            const auto list = readPriceList(text);
            QVERIFY2(!list && list.error().kind == ErrorKind::Config, text);
        }
    }
    void anUpdateLiesOverTheBuiltInTable()
    {
        const QTemporaryDir folder;
        const std::string from = folder.filePath(QStringLiteral("new.json")).toStdString();
        const std::string to = folder.filePath(QStringLiteral("prices.bin")).toStdString();
        QFile source(QString::fromStdString(from));
        QVERIFY(source.open(QIODevice::WriteOnly));
        source.write(QByteArray::fromStdString(withPlainQuotes(
            "{'gpt-4o': {'litellm_provider': 'openai', 'input_cost_per_token': 1e-6, 'output_cost_per_token': 2e-6},"
            " 'groq/brand-new': {'litellm_provider': 'groq', 'input_cost_per_token': 7e-6}}")));
        source.close();
        const auto imported = importPrices(from, to);
        QVERIFY2(imported, imported ? "" : imported.error().message.c_str());

        BuiltInPrices prices;
        auto file = PriceFile::open(to);
        QVERIFY2(file, file ? "" : file.error().message.c_str());
        prices.setUpdate(std::move(*file));
        QVERIFY(QFile::remove(QString::fromStdString(to)));
        QCOMPARE(nanoOf(prices.find("openai", "gpt-4o")->price->base.input), 1'000'000'000);
        QCOMPARE(nanoOf(prices.find("groq", "brand-new")->price->base.input), 7'000'000'000);
        QCOMPARE(nanoOf(prices.find("groq", "llama-3.1-8b-instant")->price->base.input), 50'000'000);
        prices.dropUpdate();
        QCOMPARE(nanoOf(prices.find("openai", "gpt-4o")->price->base.input), 2'500'000'000);
        QVERIFY(!prices.find("groq", "brand-new"));
    }
    void filesThatCannotBeReadAreErrors()
    {
        const QTemporaryDir folder;
        const std::string path = folder.filePath(QStringLiteral("prices.bin")).toStdString();
        QVERIFY(PriceFile::open(path).error().kind == ErrorKind::NotFound);
        QVERIFY(importPrices(path, path).error().kind == ErrorKind::Storage);
        const std::string whole = fixture("price_map.bin");
        for (const std::string &bytes :
             {std::string(), std::string("TGPRICE1"), whole.substr(0, whole.size() - 1), whole + "x"}) {
            QFile file(QString::fromStdString(path));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(QByteArray::fromStdString(bytes));
            file.close();
            QVERIFY(PriceFile::open(path).error().kind == ErrorKind::Storage);
        }
    }
    void aDamagedTableNeverReadsPastItsEnd()
    {
        const std::string whole = fixture("price_map.bin");
        for (std::size_t at = 16; at < whole.size(); at += 3) {
            std::string damaged = whole;
            damaged[at] = static_cast<char>(damaged[at] ^ 0xff);
            const auto table = PriceTable::over(damaged);
            QVERIFY(table);
            for (std::size_t i = 0; i < table->size(); ++i)
                (void)table->find(table->nameAt(i)); // the sanitizers watch
        }
    }
    void membersAreReadAndWrittenExactly()
    {
        const std::string text = withPlainQuotes(
            "{'model': 'x', 'input_cost_per_token': 0.000003, 'output_cost_per_token': '1.5e-05',"
            " 'cache_creation_input_token_cost_above_1hr_above_200k_tokens': 0.000012,"
            " 'input_cost_per_token_above_272k_tokens_flex': 1e-6, 'output_cost_per_token_batches': 7.5e-6,"
            " 'input_cost_per_request': 0.005, 'cache_read_input_token_cost': null, 'input_cost_per_second': 3}");
        const auto price = priceFromJson(text);
        QVERIFY2(price && *price, price ? "none" : price.error().message.c_str());
        const auto members = priceMembers(**price);
        const std::vector<std::pair<std::string, std::string>> wanted{
            {"input_cost_per_token", "0.000003"},
            {"output_cost_per_token", "0.000015"},
            {"input_cost_per_request", "0.005"},
            {"input_cost_per_second", "3"},
            {"output_cost_per_token_batches", "0.0000075"},
            {"cache_creation_input_token_cost_above_1hr_above_200k_tokens", "0.000012"},
            {"input_cost_per_token_above_272k_tokens_flex", "0.000001"},
        };
        QVERIFY(members == wanted);
        ModelPrice again;
        for (const auto &[name, decimal] : members)
            QVERIFY(takePriceMember(again, name, decimal));
        QVERIFY(again == **price);

        const auto none = priceFromJson(withPlainQuotes("{'model': 'x'}"));
        QVERIFY(none && !*none);
        for (const char *bad : {"{'input_cost_per_token': 'cheap'}", "{'input_cost_per_token': -1}",
                                "{'input_cost_per_token': 1e30}", "{'input_cost_per_token': true}"}) {
            const auto refused = priceFromJson(withPlainQuotes(bad));
            QVERIFY2(!refused && refused.error().message.starts_with("input_cost_per_token"), bad);
        }
    }
};

QTEST_GUILESS_MAIN(tst_PriceTable)
#include "tst_PriceTable.moc"
