// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ToolEnvironment.h"

#include <boost/json.hpp>
#include <cstdlib>

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
        for (const char *other : {"ANTHROPIC_API_KEY", "CLAUDE_CODE_USE_BEDROCK", "CLAUDE_CODE_USE_VERTEX"})
            made.unset.emplace_back(other);
    }
    if (wanted("gemini")) {
        made.set.insert(made.set.end(), {{"GOOGLE_GEMINI_BASE_URL", url}, {"GEMINI_API_KEY", key}});
        for (const char *other : {"GOOGLE_API_KEY", "GOOGLE_GENAI_USE_VERTEXAI", "GOOGLE_GENAI_USE_GCA"})
            made.unset.emplace_back(other);
    }
    if (wanted("copilot")) {
        made.set.insert(made.set.end(), {{"COPILOT_PROVIDER_BASE_URL", base}, {"COPILOT_PROVIDER_API_KEY", key}});
        if (!models.empty())
            made.set.emplace_back("COPILOT_MODEL", models.front());
        if (!tool.empty())
            made.set.emplace_back("COPILOT_OFFLINE", "true"); // no login at GitHub
    }
    if (wanted("opencode"))
        made.set.emplace_back("OPENCODE_CONFIG_CONTENT", openCode(base, key, models));
    if (tool == "codex") {
        made.hint = "codex";
        for (const std::string &option : codexOptions(url))
            made.hint += option == "-c" ? " -c" : " '" + option + "'";
    }
    return made;
}

std::string_view toolOf(std::string_view command)
{
    const std::string_view name = command.substr(command.rfind('/') + 1);
    for (const std::string_view tool : toolNames())
        if (tool == name && tool != "openai")
            return tool;
    return {};
}

std::vector<std::string> codexOptions(const std::string &url)
{
    return {"-c", "model_provider=tollgate", "-c",
            "model_providers.tollgate={name=\"Tollgate\",base_url=\"" + url
                + "/v1\",env_key=\"TOLLGATE_KEY\",wire_api=\"responses\"}"};
}

std::string codexConfig(const std::string &url, const std::vector<std::string> &models)
{
    return (models.empty() ? std::string() : "model = \"" + models.front() + "\"\n")
        + "model_provider = \"tollgate\"\n\n[model_providers.tollgate]\nname = \"Tollgate\"\nbase_url = \"" + url
        + "/v1\"\nenv_key = \"TOLLGATE_KEY\"\nwire_api = \"responses\"\n";
}

std::string_view geminiSettings()
{
    return "{\"security\":{\"auth\":{\"selectedType\":\"gemini-api-key\"}}}\n";
}

std::vector<std::pair<std::string, std::string>> withoutProxy()
{
    bool isProxied = false;
    for (const char *variable : {"HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"})
        isProxied = isProxied || std::getenv(variable);
    if (!isProxied)
        return {};
    std::string list = "127.0.0.1,localhost";
    for (const char *variable : {"NO_PROXY", "no_proxy"})
        if (const char *before = std::getenv(variable); before && *before) {
            list = before + (',' + list);
            break;
        }
    return {{"NO_PROXY", list}, {"no_proxy", list}};
}

} // namespace tollgate::app
