// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/ProviderOf.h"

#include "core/settings/Nearest.h"

#include <array>

namespace tollgate {
namespace {

/// LiteLLM knows these names without a provider in front.
struct Family {
    std::string_view begins, provider;
};
constexpr std::array families{
    Family{"gpt-", "openai"},
    Family{"chatgpt-", "openai"},
    Family{"o1", "openai"},
    Family{"o3", "openai"},
    Family{"o4", "openai"},
    Family{"text-embedding-", "openai"},
    Family{"ft:gpt-", "openai"},
    Family{"dall-e", "openai"},
    Family{"whisper", "openai"},
    Family{"tts-", "openai"},
    Family{"claude-", "anthropic"},
    Family{"gemini-", "gemini"},
    Family{"command-r", "cohere_chat"},
};

/// Names under which the same server is reached in another dialect: we speak the one that we can.
std::string_view spoken(std::string_view provider)
{
    if (provider == "ollama_chat")
        return "ollama";
    if (provider == "text-completion-openai")
        return "openai";
    return provider;
}

std::string trimmed(std::string url)
{
    while (!url.empty() && url.back() == '/')
        url.pop_back();
    return url;
}

} // namespace

Result<ProviderAndModel> providerOf(std::string_view model, std::string_view named, bool hasBaseUrl,
                                    const Catalogue &catalogue)
{
    const auto unknown = [&](std::string_view asked) {
        std::vector<std::string_view> ids;
        for (const Provider &provider : catalogue.all())
            ids.push_back(provider.id);
        const std::string_view near = nearest(asked, ids);
        return Error{.kind = ErrorKind::Config,
                     .message = "provider '" + std::string(asked) + "' is not known."
                         + (near.empty() ? " 'tollgate providers list' names them all"
                                         : " Is '" + std::string(near) + "' meant?")
                         + (near.empty() ? "; an OpenAI-compatible server is 'openai/MODEL' with an api_base." : "")};
    };
    const std::size_t slash = model.find('/');
    const std::string_view prefix = slash == std::string_view::npos ? std::string_view() : model.substr(0, slash);
    if (!named.empty()) {
        const Provider *provider = catalogue.find(spoken(named));
        if (!provider)
            return unknown(named);
        if (prefix == named)
            model.remove_prefix(slash + 1);
        return ProviderAndModel{provider, std::string(model)};
    }
    if (!prefix.empty()) {
        if (const Provider *provider = catalogue.find(spoken(prefix)))
            return ProviderAndModel{provider, std::string(model.substr(slash + 1))};
        return unknown(prefix);
    }
    if (model == "*")
        return Error{.kind = ErrorKind::Config, .message = "'*' needs a provider: write 'openai/*'."};
    for (const Family &family : families)
        if (model.starts_with(family.begins))
            if (const Provider *provider = catalogue.find(family.provider))
                return ProviderAndModel{provider, std::string(model)};
    if (hasBaseUrl)
        if (const Provider *provider = catalogue.find("openai"))
            return ProviderAndModel{provider, std::string(model)};
    return Error{.kind = ErrorKind::Config,
                 .message = "'" + std::string(model) + "' does not say who answers: write 'provider/"
                     + std::string(model) + "'."};
}

Result<void> reach(Deployment &deployment, const Provider &provider, std::string baseUrl, const Variables &variables)
{
    deployment.provider = provider.id;
    deployment.dialect = provider.dialect;
    deployment.auth = provider.auth;
    deployment.authHeader = provider.authHeader;
    deployment.operations = provider.operations;
    deployment.paths = provider.paths;
    deployment.refuses.insert(deployment.refuses.end(), provider.refuses.begin(), provider.refuses.end());
    deployment.renames = provider.renames;
    deployment.quirks = provider.quirks;
    deployment.maximum = provider.maximum;
    deployment.streamUsage = provider.streamUsage;
    deployment.local = provider.local;
    for (const auto &[name, value] : provider.headers)
        if (!deployment.headers.contains(name))
            deployment.headers.add(name, value);

    bool isOwnPlace = !baseUrl.empty();
    for (const std::string &name : provider.baseUrlEnv) {
        if (!baseUrl.empty())
            break;
        baseUrl = variables(name).value_or("");
        // A shell that was set up for clients of this gateway must not make it call itself.
        if (const auto own = variables("TOLLGATE_URL"); own && !own->empty() && baseUrl.starts_with(*own))
            baseUrl.clear();
    }
    if (baseUrl.empty())
        baseUrl = provider.dialect == "demo" ? "demo:///v1" : provider.baseUrl;
    baseUrl = trimmed(std::move(baseUrl));
    if (trimmed(provider.baseUrl) == baseUrl)
        isOwnPlace = false;
    // Ollama's address is usually given without the path of its OpenAI-compatible half.
    if (provider.id == "ollama" && !baseUrl.ends_with("/v1"))
        baseUrl += "/v1";
    if (provider.dialect != "demo") {
        if (baseUrl.empty() || baseUrl.find('{') != std::string::npos)
            return Error{.kind = ErrorKind::Config,
                         .message = "provider '" + provider.id + "' needs an api_base"
                             + (baseUrl.empty() ? "." : " like " + baseUrl + '.')};
        if (!baseUrl.starts_with("http://") && !baseUrl.starts_with("https://"))
            return Error{.kind = ErrorKind::Config,
                         .message = "'" + baseUrl + "' is no base URL: expected http://... or https://..."};
    }
    deployment.baseUrl = std::move(baseUrl);
    // Compatible servers at another address may know the older name only, and chat only.
    if (isOwnPlace) {
        deployment.maximum.clear();
        deployment.paths.erase("responses");
    }

    if (!deployment.credential.isNone()) {
        if (deployment.auth == AuthScheme::None)
            deployment.auth = AuthScheme::Bearer;
        return {};
    }
    if (deployment.auth == AuthScheme::None)
        return {};
    // A key from the environment goes to the provider that it belongs to, never to somebody else's address.
    if (isOwnPlace) {
        deployment.auth = AuthScheme::None;
        return {};
    }
    for (const std::string &name : provider.keyEnv)
        if (variables(name)) {
            deployment.credential = SecretRef::environment(name);
            return {};
        }
    if (!provider.keyEnv.empty())
        deployment.credential = SecretRef::environment(provider.keyEnv.front());
    return {};
}

} // namespace tollgate
