// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/Configuration.h"
#include "core/config/KnownKeys.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>
#include <set>

using namespace tollgate;

namespace {

const Catalogue &catalogue()
{
    static const Catalogue built = *Catalogue::builtIn();
    return built;
}

Variables variables(std::map<std::string, std::string> values = {{"OPENAI_API_KEY", "sk-o"}})
{
    return [values = std::move(values)](std::string_view name) -> std::optional<std::string> {
        const auto found = values.find(std::string(name));
        return found == values.end() ? std::nullopt : std::optional(found->second);
    };
}

Result<Configuration> parse(const std::string &text, bool allowUnenforced = false)
{
    return parseConfiguration(text, "c.yaml", catalogue(), {allowUnenforced, variables()});
}

bool mentions(const std::vector<std::string> &lines, std::string_view start, std::string_view part)
{
    return std::ranges::any_of(lines, [&](const std::string &line) {
        return line.starts_with(start) && line.find(part) != std::string::npos;
    });
}

std::string joined(const std::vector<std::string> &lines)
{
    std::string all;
    for (const std::string &line : lines)
        all += line + '\n';
    return all;
}

} // namespace

class tst_Configuration : public QObject {
    Q_OBJECT
private slots:
    void realLifeConfigurationsLoad_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<bool>("hasUnenforced");
        const QDir cases(QStringLiteral(TESTS_DIR "/cases/config"));
        for (const QString &name : cases.entryList({QStringLiteral("*.yaml")}))
            QTest::newRow(qPrintable(name))
                << cases.filePath(name) << (name.startsWith(u"06") || name.startsWith(u"07") || name.startsWith(u"10"));
    }
    void realLifeConfigurationsLoad()
    {
        QFETCH(QString, file);
        QFETCH(bool, hasUnenforced);
        const auto strict = loadConfiguration(file.toStdString(), catalogue(), {false, variables()});
        QCOMPARE(!strict, hasUnenforced);
        if (!strict)
            QVERIFY2(strict.error().message.find("--allow-unenforced") != std::string::npos,
                     strict.error().message.c_str());
        const auto loaded = loadConfiguration(file.toStdString(), catalogue(), {true, variables()});
        QVERIFY2(loaded, loaded ? "" : loaded.error().message.c_str());
        QVERIFY(!loaded->deployments.empty());
        for (const std::string &warning : loaded->warnings) {
            QVERIFY2(warning.starts_with(file.toStdString() + ':'), warning.c_str());
            QVERIFY2(warning.find("not known, has no effect") == std::string::npos, warning.c_str());
        }
    }
    void theHomeLabIsUnderstood()
    {
        const auto read = loadConfiguration(TESTS_DIR "/cases/config/01-home-lab.yaml", catalogue(),
                                            {false, variables({{"OPENAI_API_KEY", "x"}})});
        QVERIFY(read);
        QCOMPARE(read->deployments.size(), 3u);
        const Deployment &coder = read->deployments[0];
        QCOMPARE(coder.provider, std::string("ollama"));
        QCOMPARE(coder.model, std::string("qwen-coder"));
        QCOMPARE(coder.baseUrl, std::string("http://ollama:11434"));
        QVERIFY(coder.credential.isNone());
        QCOMPARE(read->deployments[2].provider, std::string("openai"));
        QCOMPARE(read->deployments[2].credential.text(), std::string("env:OPENAI_API_KEY"));
        QCOMPARE(read->masterKey.text(), std::string("env:LITELLM_MASTER_KEY"));
        QVERIFY2(mentions(read->warnings, TESTS_DIR "/cases/config/01-home-lab.yaml:6: ", "LITELLM_MASTER_KEY"),
                 joined(read->warnings).c_str());
        Settings settings;
        read->applyTo(settings);
        QCOMPARE(settings.upstreamRefused.origin(), SettingOrigin::File);
        QCOMPARE(settings.upstreamRefused(), std::string("drop"));
        QCOMPARE(settings.upstreamFirstByte(), std::chrono::milliseconds(120'000));
        QCOMPARE(routerSettings(settings, *read).retries, 2);
        QCOMPARE(settings.upstreamFirstByte.origin(), SettingOrigin::File);
        Configuration().applyTo(settings);
        QCOMPARE(settings.upstreamFirstByte.origin(), SettingOrigin::Default);
    }
    void tiersWeightsAndFallbacksAreUnderstood()
    {
        const auto read = loadConfiguration(TESTS_DIR "/cases/config/05-tiers.yaml", catalogue(), {false, variables()});
        QVERIFY(read);
        QCOMPARE(read->deployments[0].order, 1);
        QCOMPARE(read->deployments[0].weight, 1000);
        QCOMPARE(read->deployments[1].weight, 700);
        QCOMPARE(read->deployments[1].model, std::string("openai/gpt-4.1"));
        QVERIFY(read->deployments[2].coolDown == std::chrono::seconds(60));
        QCOMPARE(read->fallbacks.at("smart"), std::vector<std::string>{"cheap"});
        QCOMPARE(read->fallbacks.at("*"), std::vector<std::string>{"cheap"});
        QVERIFY(read->deployments[0].credential.source == SecretRef::Source::Literal);
        QVERIFY(joined(read->explained).find("sk-one") == std::string::npos);
    }
    void everyFormOfAPriceIsTakenFromAnEntry()
    {
        const auto read = parseConfiguration(
            "model_list:\n"
            "- model_name: m\n"
            "  litellm_params: {model: openai/m, api_key: sk-x, input_cost_per_token: 1e-6,\n"
            "    output_cost_per_token: '0.000002', input_cost_per_token_batches: 5e-7,\n"
            "    output_cost_per_token_flex: 1e-6, input_cost_per_token_priority: 2e-6,\n"
            "    input_cost_per_token_above_128k_tokens: 3e-6, output_cost_per_token_above_200k_tokens: 4e-6,\n"
            "    input_cost_per_token_above_272k_tokens_priority: 6e-6}\n"
            "  model_info: {cache_read_input_token_cost: 1e-7, cache_creation_input_token_cost: 1.25e-6,\n"
            "    cache_creation_input_token_cost_above_1hr: 2e-6, input_cost_per_audio_token: 1e-5,\n"
            "    output_cost_per_image_token: 3e-5, input_cost_per_query: 0.01}\n",
            "config.yaml", catalogue(), {false, variables()});
        QVERIFY2(read, read ? "" : read.error().message.c_str());
        QVERIFY2(read->warnings.empty(), joined(read->warnings).c_str());
        const ModelPrice &price = *read->deployments.at(0).price;
        const auto rate = [](const char *dollarsEach) { return perMillion(dollarsEach); };
        QVERIFY(price.base.input == rate("1e-6") && price.base.output == rate("2e-6"));
        QVERIFY(price.batch->input == rate("5e-7") && price.flex->output == rate("1e-6"));
        QVERIFY(price.priority->input == rate("2e-6"));
        QCOMPARE(price.above.size(), 3u);
        QVERIFY(price.above[0].promptTokens == 128'000 && price.above[0].rates.input == rate("3e-6"));
        QVERIFY(price.above[1].promptTokens == 200'000 && price.above[1].rates.output == rate("4e-6"));
        QVERIFY(price.above[2].promptTokens == 272'000 && price.above[2].priority->input == rate("6e-6"));
        QVERIFY(price.base.cacheRead == rate("1e-7") && price.base.cacheWrite5m == rate("1.25e-6"));
        QVERIFY(price.base.cacheWrite1h == rate("2e-6") && price.base.inputAudio == rate("1e-5"));
        QVERIFY(price.base.outputImage == rate("3e-5"));
        QVERIFY(price.perRequest == Money::parse("0.01"));
    }
    void aPriceThatIsNoneIsRefusedWithItsLine()
    {
        const auto read = parseConfiguration("model_list:\n"
                                             "- model_name: m\n"
                                             "  litellm_params:\n"
                                             "    model: openai/m\n"
                                             "    input_cost_per_token_flex: -1\n",
                                             "config.yaml", catalogue(), {false, variables()});
        QVERIFY(!read);
        QVERIFY2(read.error().message.starts_with("config.yaml:5: input_cost_per_token_flex: expected a price"),
                 read.error().message.c_str());
    }
    void aProvidersRowCanSayWhatItTakes()
    {
        const auto read = parseConfiguration(
            "tollgate:\n"
            "  providers:\n"
            "    mine: {base_url: 'https://x/v1', auth: none, operations: [chat], refuses: [logit_bias],\n"
            "      renames: {max_completion_tokens: max_tokens}, paths: {chat: /talk}}\n"
            "model_list:\n"
            "- model_name: m\n"
            "  litellm_params: {model: mine/m, additional_drop_params: [seed]}\n",
            "config.yaml", catalogue(), {false, variables()});
        QVERIFY2(read, read ? "" : read.error().message.c_str());
        const Deployment &made = read->deployments.at(0);
        QCOMPARE(made.refuses, (std::vector<std::string>{"seed", "logit_bias"}));
        QCOMPARE(made.renames.at("max_completion_tokens"), std::string("max_tokens"));
        QCOMPARE(made.paths.at("chat"), std::string("/talk"));
        QCOMPARE(made.operations.size(), 1u);
    }
    void pricesAndTheGatewaysBudgetAreUnderstood()
    {
        const auto read = loadConfiguration(TESTS_DIR "/cases/config/10-costs.yaml", catalogue(), {true, variables()});
        QVERIFY(read);
        const auto &price = read->deployments[0].price;
        QVERIFY(price);
        QVERIFY(price->base.input->money == *Money::parse("2.5"));
        QVERIFY(price->base.output->money == Money::dollars(10));
        QCOMPARE(price->above.size(), 1u);
        QCOMPARE(price->above[0].promptTokens, 200'000);
        QVERIFY(price->above[0].rates.input->money == Money::dollars(5));
        Settings settings;
        read->applyTo(settings);
        QCOMPARE(settings.spendMonth(), Money::dollars(50));
    }
    void aDialectThatIsNotSpokenYetIsLeftOutWithAWord()
    {
        const auto read = parseConfiguration("model_list:\n- model_name: a\n  litellm_params: {model: snowflake/x}\n",
                                             "c.yaml", catalogue(), {false, variables()});
        QVERIFY(read);
        QCOMPARE(read->deployments.size(), 0u);
        QVERIFY2(mentions(read->warnings, "c.yaml:2: ", "left out"), joined(read->warnings).c_str());
    }
    void aDeploymentOfAzureHasItsPathAndVersion()
    {
        const auto read = loadConfiguration(TESTS_DIR "/cases/config/04-azure.yaml", catalogue(), {false, variables()});
        QVERIFY(read);
        QCOMPARE(read->deployments.size(), 2u);
        const Deployment &azure = read->deployments[0];
        QCOMPARE(azure.baseUrl, std::string("https://eu.openai.azure.com"));
        QCOMPARE(azure.paths.at("chat"),
                 std::string("/openai/deployments/{model}/chat/completions?api-version=2024-10-21"));
        QCOMPARE(azure.baseModel, std::string("azure/gpt-4o-2024-08-06"));
        QVERIFY(azure.auth == AuthScheme::Azure);
    }
    void aDeploymentOfBedrockHasItsRegionAndItsKeys()
    {
        const auto variables = [](std::string_view name) -> std::optional<std::string> {
            if (name == "AWS_ACCESS_KEY_ID")
                return "AKID";
            if (name == "AWS_SECRET_ACCESS_KEY")
                return "secret";
            if (name == "AWS_REGION")
                return "eu-central-1";
            return {};
        };
        const auto deploymentOf = [&](const std::string &parameters) {
            const auto read
                = parseConfiguration("model_list:\n- model_name: a\n  litellm_params: {" + parameters + "}\n", "c.yaml",
                                     catalogue(), {false, variables});
            return read && read->deployments.size() == 1 ? read->deployments[0] : Deployment();
        };
        const Deployment usual = deploymentOf("model: bedrock/amazon.nova-lite-v1:0");
        QCOMPARE(usual.baseUrl, std::string("https://bedrock-runtime.eu-central-1.amazonaws.com"));
        QCOMPARE(usual.dialect, std::string("bedrock_converse"));
        QCOMPARE(usual.credential.literal.reveal(),
                 std::string_view("{\"AccessKeyId\":\"AKID\",\"SecretAccessKey\":\"secret\"}"));
        const Deployment invoked = deploymentOf("model: bedrock/invoke/anthropic.claude-x, aws_region_name: us-east-1");
        QCOMPARE(invoked.model, std::string("anthropic.claude-x"));
        QCOMPARE(invoked.dialect, std::string("anthropic"));
        QCOMPARE(invoked.paths.at("chat_stream"), std::string("/model/{model}/invoke-with-response-stream"));
        const Deployment profile = deploymentOf(
            "model: 'bedrock/arn:aws:bedrock:us-west-1:1:inference-profile/us.anthropic.claude-x', api_key: ABSK");
        QCOMPARE(profile.parameters.at("region"), std::string("us-west-1"));
        QCOMPARE(profile.credential.literal.reveal(), std::string_view("ABSK"));
        QVERIFY(deploymentOf("model: bedrock/x, aws_access_key_id: half").modelName.empty());
        QVERIFY(deploymentOf("model: bedrock/x, aws_profile_name: nobody").modelName.empty());
    }
    void aParameterOfAnotherProviderIsTold()
    {
        const auto read = parseConfiguration(
            "model_list:\n- model_name: a\n  litellm_params: {model: openai/x, api_key: k, api_version: v1}\n",
            "c.yaml", catalogue(), {false, variables()});
        QVERIFY(read);
        QVERIFY2(mentions(read->warnings, "c.yaml:2: ", "api_version"), joined(read->warnings).c_str());
    }
    void keysOfTheEnvironmentGoToTheProvidersOwnHostsOnly()
    {
        const auto variables = [](std::string_view name) -> std::optional<std::string> {
            return name == "AZURE_API_KEY" ? std::optional<std::string>("k") : std::nullopt;
        };
        const auto authOf = [&](const std::string &url) {
            const auto read = parseConfiguration(
                "model_list:\n- model_name: a\n  litellm_params: {model: azure/x, api_base: '" + url + "'}\n", "c.yaml",
                catalogue(), {false, variables});
            return read && read->deployments.size() == 1 ? read->deployments[0].auth : AuthScheme::Query;
        };
        QVERIFY(authOf("https://eu.openai.azure.com") == AuthScheme::Azure);
        QVERIFY(authOf("https://eu.cognitiveservices.azure.com/") == AuthScheme::Azure);
        QVERIFY(authOf("https://elsewhere.example") == AuthScheme::None);
        QVERIFY(authOf("http://eu.openai.azure.com") == AuthScheme::None);
    }
    void whatIsWrongIsSaidWithItsLine_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("says");
        QTest::newRow("number") << "router_settings:\n  num_retries: many\n"
                                << "c.yaml:2: num_retries: expected a whole";
        QTest::newRow("no yaml") << "a: [b\nc: d"
                                 << "is not YAML";
        QTest::newRow("a list where a map is due") << "litellm_settings: [a]"
                                                   << "c.yaml:1: litellm_settings: expected";
        QTest::newRow("key twice") << "model_list: []\nmodel_list: []"
                                   << "c.yaml:2: the file: 'model_list' is there twice";
        QTest::newRow("provider") << "model_list:\n- {model_name: a, litellm_params: {model: opanai/x}}"
                                  << "c.yaml:2: a: provider 'opanai' is not known. Is 'openai' meant?";
        QTest::newRow("no provider") << "model_list:\n- {model_name: a, litellm_params: {model: zebra}}"
                                     << "write 'provider/zebra'";
        QTest::newRow("no base") << "model_list:\n- {model_name: a, litellm_params: {model: hosted_vllm/x}}"
                                 << "needs an api_base";
        QTest::newRow("no model") << "model_list:\n- {model_name: a, litellm_params: {api_key: x}}"
                                  << "c.yaml:2: a: litellm_params.model: expected";
        QTest::newRow("setting") << "tollgate:\n  server:\n    port: 99999\n"
                                 << "c.yaml:3: server.port: '99999' is not a port";
        QTest::newRow("unenforced") << "general_settings:\n  allowed_ips: [10.0.0.1]\n"
                                    << "c.yaml:2: general_settings.allowed_ips: protects";
        QTest::newRow("include") << "include: [nowhere.yaml]"
                                 << "c.yaml:1: include: nowhere.yaml: cannot be read";
        QTest::newRow("header")
            << "model_list:\n- {model_name: a, litellm_params: {model: openai/x, extra_headers: {\"a b\": c}}}"
            << "expected HTTP fields";
    }
    void whatIsWrongIsSaidWithItsLine()
    {
        QFETCH(QString, text);
        QFETCH(QString, says);
        const auto read = parse(text.toStdString());
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::Config);
        QVERIFY2(read.error().message.find(says.toStdString()) != std::string::npos, read.error().message.c_str());
    }
    void unknownKeysAreWarningsAndNameTheNearest()
    {
        const auto read = parse("litellm_settings:\n  num_retrys: 3\nmodel_lst: []\ntollgate: {server.prot: 1}\n");
        QVERIFY(read);
        QVERIFY2(mentions(read->warnings, "c.yaml:2: litellm_settings.num_retrys", "Is 'num_retries' meant?"),
                 joined(read->warnings).c_str());
        QVERIFY(mentions(read->warnings, "c.yaml:3: model_lst", "Is 'model_list' meant?"));
        QVERIFY(mentions(read->warnings, "c.yaml:4: tollgate.server.prot", "Is 'server.port' meant?"));
    }
    void aProtectionThatIsSwitchedOffAsksForNothing()
    {
        const auto read = parse("general_settings: {enable_jwt_auth: false, allowed_ips: []}\nguardrails: []\n");
        QVERIFY(read && read->warnings.empty());
    }
    void theDemoCanBeToldToWaitAndToFail()
    {
        const auto read = parse(
            "model_list:\n"
            "- {model_name: late, litellm_params: {model: demo/x, mock_delay: 0.5, mock_response: Hi}}\n"
            "- {model_name: bad, litellm_params: {model: demo/x, demo_options: '{\"error\":{\"status\":503}}'}}\n"
            "- {model_name: real, litellm_params: {model: openai/gpt-4o, mock_delay: 1}}\n");
        QVERIFY2(read, read ? "" : read.error().message.c_str());
        QCOMPARE(read->deployments[0].demo, std::string(R"({"delay_ms":500,"mock_response":"Hi"})"));
        QCOMPARE(read->deployments[1].demo, std::string(R"({"error":{"status":503}})"));
        QVERIFY(read->deployments[2].demo.empty());
        QVERIFY2(mentions(read->warnings, "c.yaml:4: ", "mock_delay"), joined(read->warnings).c_str());
        const auto wrong = parse("model_list: [{model_name: a, litellm_params: {model: demo/x, demo_options: delay}}]");
        QVERIFY(!wrong && wrong.error().message.find("JSON object") != std::string::npos);
    }
    void ourSectionAndOwnProvidersAreRead()
    {
        const auto read
            = loadConfiguration(TESTS_DIR "/cases/config/own/section.yaml", catalogue(), {false, variables()});
        QVERIFY2(read, read ? "" : read.error().message.c_str());
        QCOMPARE(read->deployments[0].baseUrl, std::string("https://llm.example/v1"));
        QCOMPARE(read->deployments[0].auth, AuthScheme::ApiKeyHeader);
        QCOMPARE(read->deployments[0].credential.text(), std::string("vault:mine"));
        QVERIFY(read->deployments[0].id != read->deployments[1].id);
        QCOMPARE(read->deployments[2].provider, std::string("demo"));
        QCOMPARE(read->deployments[2].demo, std::string("{\"mock_response\":\"Hi \\\"you\\\"\"}"));
        Settings settings;
        read->applyTo(settings);
        QCOMPARE(settings.serverPort(), 5000);
        QCOMPARE(settings.serverAllowedHosts(), (std::vector<std::string>{"a.example", "b.example"}));
        QVERIFY(!settings.discovery());
    }
    void aKeyFromTheEnvironmentIsNotSentToSomebodyElse()
    {
        const auto read
            = parse("model_list:\n- {model_name: a, litellm_params: {model: openai/x, api_base: http://elsewhere/v1}}");
        QVERIFY(read);
        QVERIFY(read->deployments[0].credential.isNone());
        QCOMPARE(read->deployments[0].auth, AuthScheme::None);
    }
    void timeLimitsOfTheGatewayHoldWhereADeploymentHasNone()
    {
        auto read = parse("model_list:\n- {model_name: a, litellm_params: {model: openai/a, timeout: 7}}\n"
                          "- {model_name: b, litellm_params: {model: openai/b}}\n"
                          "litellm_settings: {request_timeout: 120}\n");
        QVERIFY(read);
        Settings settings;
        read->applyTo(settings);
        QVERIFY(settings.set("upstream.retry_unanswered", "false", SettingOrigin::Database));
        applyDefaults(read->deployments, settings);
        QVERIFY(read->deployments[0].patience.firstByte == std::chrono::seconds(7));
        QVERIFY(read->deployments[1].patience.firstByte == std::chrono::seconds(120));
        QVERIFY(!read->deployments[1].retryUnanswered);
    }
    void includesAreTakenIn()
    {
        QTemporaryDir folder;
        const auto write = [&](const char *name, const char *text) {
            QFile file(folder.filePath(QLatin1String(name)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(text);
        };
        write("main.yaml", "include: [more.yaml]\nmodel_list:\n- {model_name: a, litellm_params: {model: openai/a}}\n");
        write("more.yaml", "model_list:\n- {model_name: b, litellm_params: {model: openai/b}}\nnonsense: 1\n");
        const auto read = loadConfiguration(folder.filePath(QStringLiteral("main.yaml")).toStdString(), catalogue(),
                                            {false, variables()});
        QVERIFY(read);
        QCOMPARE(read->deployments.size(), 2u);
        QVERIFY(mentions(read->warnings, folder.filePath(QStringLiteral("more.yaml:3:")).toStdString(), "nonsense"));
        write("more.yaml", "include: [main.yaml]\n");
        QVERIFY(!loadConfiguration(folder.filePath(QStringLiteral("main.yaml")).toStdString(), catalogue(), {}));
    }
    void aStarServesEveryProviderWhoseKeyIsThere()
    {
        const auto read = parseConfiguration(
            "model_list:\n"
            "- {model_name: 'groq/*', litellm_params: {model: 'groq/*', api_key: gsk_x}}\n"
            "- {model_name: '*', litellm_params: {model: '*', rpm: 3}}\n",
            "c.yaml", catalogue(), {false, variables({{"GROQ_API_KEY", "y"}, {"ANTHROPIC_API_KEY", "z"}})});
        QVERIFY(read);
        const auto named = [&](std::string_view name) {
            return std::ranges::count(read->deployments, name, &Deployment::modelName);
        };
        QCOMPARE(named("groq/*"), 1);
        QCOMPARE(named("anthropic/*"), 1);
        QCOMPARE(named("claude-*"), 1);
        QCOMPARE(named("gpt-*"), 0);
        const Deployment &last = read->deployments.back();
        QCOMPARE(last.modelName, last.model);
        QVERIFY(last.origin == Origin::File);
        QVERIFY2(mentions(read->warnings, "c.yaml:3: ", "rpm"), joined(read->warnings).c_str());
        const auto none = parseConfiguration("model_list: [{model_name: '*', litellm_params: {model: '*'}}]", "c.yaml",
                                             catalogue(), {false, variables({})});
        QVERIFY(none);
        QVERIFY2(mentions(none->warnings, "c.yaml:1: ", "none is"), joined(none->warnings).c_str());
    }
    void theEnvironmentOffersWildcards()
    {
        const auto made = deploymentsFromEnvironment(
            catalogue(), variables({{"OPENAI_API_KEY", "a"}, {"GROQ_API_KEY", "b"}, {"HOSTED_VLLM_API_KEY", "c"}}));
        std::set<std::string> names;
        for (const Deployment &deployment : made) {
            names.insert(deployment.modelName);
            QCOMPARE(deployment.origin, Origin::Environment);
            QVERIFY(!deployment.id.isNull());
        }
        QVERIFY(names.contains("openai/*") && names.contains("groq/*"));
        QVERIFY(!names.contains("hosted_vllm/*") && !names.contains("demo/*"));
    }
    void modelsOfTheCommandLineAnswerToBothNames()
    {
        const auto made = deploymentsFor("openai/gpt-4o", catalogue(), variables());
        QVERIFY(made);
        QCOMPARE(made->size(), 2u);
        QCOMPARE((*made)[0].modelName, std::string("gpt-4o"));
        QCOMPARE((*made)[1].modelName, std::string("openai/gpt-4o"));
        QVERIFY(!deploymentsFor("opanai/gpt-4o", catalogue(), variables()));
    }
};

QTEST_GUILESS_MAIN(tst_Configuration)
#include "tst_Configuration.moc"
