// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ToolEnvironment.h"

#include <boost/json.hpp>

namespace tollgate::app {
namespace {

namespace json = boost::json;

std::string openCode(const std::string &base, const std::string &key, const std::vector<std::string> &models)
{
    json::object names;
    for (const std::string &model : models)
        names[model] = json::object();
    json::object provider{{"npm", "@ai-sdk/openai-compatible"},
                          {"name", "Tollgate"},
                          {"options", {{"baseURL", base}, {"apiKey", key}}},
                          {"models", std::move(names)}};
    json::object all{{"provider", {{"tollgate", std::move(provider)}}}};
    if (!models.empty())
        all["model"] = "tollgate/" + models.front();
    return json::serialize(all);
}

} // namespace

const std::vector<std::string_view> &toolNames()
{
    static const std::vector<std::string_view> names = {"claude", "codex", "gemini", "opencode", "copilot", "openai"};
    return names;
}

ToolEnvironment toolEnvironment(std::string_view tool, const std::string &url, const std::string &key,
                                const std::vector<std::string> &models)
{
    const std::string base = url + "/v1";
    ToolEnvironment made;
    const auto wanted = [tool](std::string_view name) { return tool.empty() || tool == name; };
    made.set = {{"TOLLGATE_URL", url}, {"TOLLGATE_KEY", key}};
    if (wanted("openai")) {
        made.set.insert(made.set.end(),
                        {{"OPENAI_BASE_URL", base}, {"OPENAI_API_BASE", base}, {"OPENAI_API_KEY", key}});
    }
    if (wanted("claude")) {
        made.set.insert(made.set.end(), {{"ANTHROPIC_BASE_URL", url}, {"ANTHROPIC_AUTH_TOKEN", key}});
        made.unset.emplace_back("ANTHROPIC_API_KEY");
    }
    if (wanted("gemini")) {
        made.set.insert(made.set.end(), {{"GOOGLE_GEMINI_BASE_URL", url}, {"GEMINI_API_KEY", key}});
        if (!tool.empty())
            made.hint = R"(In ~/.gemini/settings.json: {"security":{"auth":{"selectedType":"gemini-api-key"}}})";
    }
    if (wanted("copilot")) {
        made.set.insert(made.set.end(), {{"COPILOT_PROVIDER_BASE_URL", base}, {"COPILOT_PROVIDER_API_KEY", key}});
        if (!models.empty())
            made.set.emplace_back("COPILOT_MODEL", models.front());
    }
    if (wanted("opencode"))
        made.set.emplace_back("OPENCODE_CONFIG_CONTENT", openCode(base, key, models));
    if (tool == "codex")
        made.hint = "codex -c model_provider=tollgate -c 'model_providers.tollgate={name=\"Tollgate\",base_url=\""
            + base + "\",env_key=\"TOLLGATE_KEY\",wire_api=\"responses\"}'";
    return made;
}

} // namespace tollgate::app
