// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/Planted.h"
#include "tests/ui/PlantedNumbers.h"

namespace tollgate {
namespace {

namespace js = boost::json;

js::object budget(const char *most, const char *period, double spent, qint64 resets)
{
    return {{"max_budget", most},
            {"budget_duration", period},
            {"spent", decimal(spent)},
            {"held", "0"},
            {"resets_at", resets > 0 ? js::value(resets) : js::value()}};
}

} // namespace

void Planted::plantKeys(bool isCrowded)
{
    const auto key
        = [&](const char *name, double spent, js::array budgets, const char *paused, js::array models, qint64 daysOld) {
              keys.push_back({{"token", std::string("id-") + name},
                              {"key_name", "sk-...4f2a"},
                              {"key_alias", name},
                              {"models", std::move(models)},
                              {"blocked", false},
                              {"paused", *paused ? js::value(paused) : js::value()},
                              {"spend", decimal(spent)},
                              {"budgets", std::move(budgets)},
                              {"rpm_limit", nullptr},
                              {"tpm_limit", nullptr},
                              {"max_parallel_requests", nullptr},
                              {"expires", nullptr},
                              {"origin", "database"},
                              {"created_at", now - daysOld * 24 * msPerHour},
                              {"last_used", now - daysOld * 40'000}});
          };
    key("claude-code", 38.71, {budget("60", "30d", 38.71, now + 9 * 24 * msPerHour)}, "", {}, 34);
    key("codex", 14.02, {budget("5", "7d", 4.60, now + 34 * msPerHour)}, "", {"gpt-5.2"}, 30);
    key("gemini-cli", 5.60, {budget("10", "30d", 5.60, now + 9 * 24 * msPerHour)}, "", {}, 21);
    key("scripts", 0.61, {budget("1", "1d", 0.08, now + 10 * msPerHour)}, "", {}, 60);
    key("continue", 0, {}, "", {"qwen3-coder:30b"}, 12);
    key("batch", 11.40, {}, "spent more than 5 USD within 10m", {}, 3);
    key("this computer", 0.02, {}, "", {}, 35);
    keys[3].as_object()["rpm_limit"] = 60;
    for (int i = 0; isCrowded && i < 60; ++i)
        key(("project-" + std::to_string(i) + "-of-the-department-for-very-long-names").c_str(), i * 0.37,
            {budget("20", "30d", i * 0.37, now + 9 * 24 * msPerHour)}, "", {}, i);
}

void Planted::plantProviders(bool isCrowded)
{
    const auto provider
        = [&](const char *id, const char *url, const char *credential, bool known, bool cooling, bool local,
              double latency, qint64 ran, qint64 failures, const char *error, const char *origin) {
              providers.push_back({{"id", std::string("dep-") + id},
                                   {"model_name", std::string(id) + "/*"},
                                   {"provider", id},
                                   {"model", "*"},
                                   {"base_url", url},
                                   {"credential", credential},
                                   {"credential_known", known},
                                   {"origin", origin},
                                   {"where", origin == std::string_view("file") ? "config.yaml:12" : ""},
                                   {"order", 0},
                                   {"weight", 1},
                                   {"local", local},
                                   {"health",
                                    {{"calls", ran},
                                     {"failures", failures},
                                     {"running", 0},
                                     {"cooling", cooling},
                                     {"latency_ms", latency},
                                     {"last_error", error}}}});
          };
    provider("anthropic", "https://api.anthropic.com/v1", "keychain:anthropic", true, false, false, 640, 4212, 17, "",
             "database");
    provider("openai", "https://api.openai.com/v1", "env:OPENAI_API_KEY", true, false, false, 1100, 1904, 17, "",
             "environment");
    provider("gemini", "https://generativelanguage.googleapis.com/v1beta/openai", "keychain:gemini", true, true, false,
             410, 1377, 31, "Resource has been exhausted (check quota).", "database");
    provider("ollama", "http://127.0.0.1:11434/v1", "", true, false, true, 180, 3118, 3, "", "database");
    provider("openrouter", "https://openrouter.ai/api/v1", "vault:openrouter", true, false, false, 0, 0, 0, "", "file");
    providers.back().as_object()["off"] = true;
    provider("demo", "demo:///v1", "", true, false, true, 1, 12, 0, "", "built in");
    for (int i = 0; isCrowded && i < 200; ++i)
        provider(("a-vendor-with-a-long-name-" + std::to_string(i)).c_str(),
                 "https://inference.a-vendor-with-a-long-name.example/v1", "keychain:vendor", i % 7 != 0, i % 5 == 0,
                 false, 900, 100 + i, i, "", "database");
    providers.push_back({{"id", ""},
                         {"name", "LM Studio"},
                         {"model_name", "lm_studio/*"},
                         {"provider", "lm_studio"},
                         {"model", "*"},
                         {"base_url", "http://127.0.0.1:1234/v1"},
                         {"credential", ""},
                         {"credential_known", true},
                         {"origin", "discovered"},
                         {"local", true},
                         {"models", {"lm_studio/qwen3-8b"}}});
}

/// Models that are named, with what the catalogue knows of them.
js::array Planted::plantedModels()
{
    js::array models;
    const auto model
        = [&](const char *name, js::array providers, qint64 context, const char *input, const char *output) {
              js::array deployments;
              for (const js::value &provider : providers)
                  deployments.push_back(
                      {{"provider", provider},
                       {"facts",
                        {{"max_input_tokens", context},
                         {"prices", {{"input_cost_per_token", input}, {"output_cost_per_token", output}}}}}});
              models.push_back({{"name", name}, {"deployments", std::move(deployments)}});
          };
    model("claude-sonnet-4-5", {"anthropic", "openrouter"}, 200'000, "3e-06", "1.5e-05");
    model("gemini-3-flash", {"gemini"}, 1'048'576, "3e-07", "2.5e-06");
    model("gpt-5.2", {"openai", "azure", "openrouter"}, 400'000, "1.75e-06", "1.4e-05");
    model("gpt-5.2-nano", {"openai"}, 400'000, "3.75e-08", "4e-07");
    model("qwen3-8b", {"ollama"}, 40'960, "0", "0");
    return models;
}

js::value Planted::route(const js::object &arguments) const
{
    const js::value &model = arguments.at("model");
    if (model == js::value("nobody"))
        return js::object{{"model", model},
                          {"means", model},
                          {"steps", js::array{"Nobody serves 'nobody'."}},
                          {"deployments", js::array()}};
    const auto row = [&](const char *provider, const char *state, const char *says) {
        return js::object{{"provider", provider}, {"asked_model", model}, {"state", state}, {"says", says}};
    };
    return js::object{
        {"model", model},
        {"means", model},
        {"steps", js::array{"Where all of these fail, 'gemini-3-flash' is asked."}},
        {"deployments",
         js::array{row("openai", "first", "It is drawn by weight: it is the first one for 75 % of the requests."),
                   row("azure", "first", "It is drawn by weight: it is the first one for 25 % of the requests."),
                   row("openrouter", "resting",
                       "It is left alone for a moment after failures. The last one: Rate limit reached."),
                   row("gemini", "next", "It is asked where those before it fail.")}}};
}

} // namespace tollgate
