// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routing/PassRoute.h"

#include <algorithm>
#include <functional>

namespace tollgate {
namespace {

PassRoute provider(std::string prefix, std::string id, std::string host, Surface errors = Surface::OpenAiChat)
{
    return {.prefix = std::move(prefix), .provider = std::move(id), .host = std::move(host), .errors = errors};
}

PassRoute also(PassRoute route, std::string id)
{
    route.alsoProvider = std::move(id);
    return route;
}

PassRoute kept(std::string prefix, Operation operation, bool isFree = false)
{
    return {.prefix = std::move(prefix),
            .provider = "openai",
            .host = "api.openai.com",
            .operation = operation,
            .isOurs = true,
            .isFree = isFree};
}

/// All that is built in, by hand: this list is the documentation. First a provider's whole API under its name, then
/// what providers of OpenAI's API keep for their callers, then Anthropic's batches.
std::vector<PassRoute> builtIn()
{
    PassRoute batches = kept("/messages/batches", Operation::Batch);
    batches.provider = "anthropic";
    batches.host = "api.anthropic.com";
    batches.errors = Surface::AnthropicMessages;
    return {
        provider("/openai", "openai", "api.openai.com"),
        provider("/openai_passthrough", "openai", "api.openai.com"),
        provider("/anthropic", "anthropic", "api.anthropic.com", Surface::AnthropicMessages),
        provider("/gemini", "gemini", "generativelanguage.googleapis.com", Surface::Gemini),
        also(provider("/vertex_ai", "vertex_ai", "aiplatform.googleapis.com", Surface::Gemini), "vertex_ai_beta"),
        also(provider("/vertex-ai", "vertex_ai", "aiplatform.googleapis.com", Surface::Gemini), "vertex_ai_beta"),
        provider("/bedrock", "bedrock", ".amazonaws.com"),
        provider("/azure", "azure", ".azure.com"),
        provider("/azure_ai", "azure_ai", ".azure.com"),
        also(provider("/cohere", "cohere", "api.cohere.com"), "cohere_chat"),
        provider("/mistral", "mistral", "api.mistral.ai"),
        kept("/files", Operation::File, true),
        kept("/uploads", Operation::File, true),
        kept("/batches", Operation::Batch),
        kept("/fine_tuning", Operation::FineTuning),
        kept("/vector_stores", Operation::VectorStore),
        kept("/containers", Operation::Container),
        kept("/videos", Operation::Video),
        kept("/assistants", Operation::Assistant),
        kept("/threads", Operation::Assistant),
        kept("/evals", Operation::Evaluation),
        batches,
    };
}

/// `/v1/files`, `/v1/v1/files/` as `/files`: users get base URLs wrong.
std::string_view withoutVersion(std::string_view path)
{
    while (path.starts_with("/v1/"))
        path.remove_prefix(3);
    return path;
}

bool begins(std::string_view path, const PassRoute &route)
{
    if (!path.starts_with(route.prefix))
        return false;
    const std::string_view rest = path.substr(route.prefix.size());
    return rest.empty() || (route.takesSubpaths && rest.front() == '/');
}

} // namespace

PassRoutes::PassRoutes(std::vector<PassRoute> configured, bool hasBuiltIn)
{
    std::vector<PassRoute> all = std::move(configured);
    if (hasBuiltIn)
        for (PassRoute &route : builtIn())
            all.push_back(std::move(route));
    for (PassRoute &route : all)
        m_routes.push_back(std::make_shared<const PassRoute>(std::move(route)));
    std::ranges::stable_sort(m_routes, std::greater(), [](const PassRoutePtr &route) { return route->prefix.size(); });
}

PassRoutePtr PassRoutes::find(std::string_view method, std::string_view path) const
{
    if (path.starts_with("/openai/deployments/"))
        return {}; // Azure's shape of our own endpoints
    for (const PassRoutePtr &route : m_routes)
        if (begins(route->isOurs ? withoutVersion(path) : path, *route)
            && (route->methods.empty() || std::ranges::find(route->methods, method) != route->methods.end()))
            return route;
    return {};
}

} // namespace tollgate
