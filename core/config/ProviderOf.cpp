// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/ProviderOf.h"

#include "core/providers/WellKnown.h"
#include "core/settings/Nearest.h"

#include <algorithm>

namespace tollgate {
namespace {

/// Names under which the same server is reached in another dialect: we speak the one that we can.
std::string_view spoken(std::string_view provider)
{
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
                         + (near.empty() ? " 'tollgate providers list --all' names them all"
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
    if (const Provider *provider = catalogue.find(wellKnownProvider(model)))
        return ProviderAndModel{provider, std::string(model)};
    if (hasBaseUrl)
        if (const Provider *provider = catalogue.find("openai"))
            return ProviderAndModel{provider, std::string(model)};
    return Error{.kind = ErrorKind::Config,
                 .message = "'" + std::string(model) + "' does not say who answers: write 'provider/"
                     + std::string(model) + "'."};
}

namespace {

std::string_view hostOf(std::string_view url)
{
    const std::size_t scheme = url.find("://");
    if (scheme != std::string_view::npos)
        url.remove_prefix(scheme + 3);
    return url.substr(0, url.find_first_of("/:?"));
}

/// An address of a provider whose users have one each: its keys may go there.
bool isAmongItsHosts(const Provider &provider, std::string_view url)
{
    if (!url.starts_with("https://"))
        return false;
    const std::string_view host = hostOf(url), pattern = hostOf(provider.baseUrl);
    const std::size_t hole = pattern.rfind('}');
    const auto endsAt = [&](std::string_view end) { return !end.empty() && host.ends_with(end); };
    return (hole != std::string_view::npos && endsAt(pattern.substr(hole + 1)))
        || std::ranges::any_of(provider.hosts, endsAt);
}

/// `arn:aws:bedrock:us-west-2:1234:inference-profile/...`: the region is in the name.
std::string regionIn(std::string_view model)
{
    const std::size_t begin = model.find("arn:aws");
    if (begin == std::string_view::npos)
        return {};
    model.remove_prefix(begin);
    for (int part = 0; part < 3; ++part)
        model.remove_prefix(std::min(model.find(':'), model.size() - 1) + 1);
    return std::string(model.substr(0, model.find(':')));
}

/// What is said nowhere stays out.
void findParameters(Deployment &deployment, const Provider &provider, const Variables &variables)
{
    for (const ProviderParameter &parameter : provider.parameters) {
        std::string &value = deployment.parameters[parameter.name];
        if (value.empty() && parameter.name == "region")
            value = regionIn(deployment.model);
        for (const std::string &name : parameter.env)
            if (value.empty())
                value = variables(name).value_or("");
        if (value.empty())
            value = parameter.usual;
        if (value.empty())
            deployment.parameters.erase(parameter.name);
    }
}

/// `{region}` and its like, but not `{model}`.
void fillIn(std::string &text, const ParameterValues &values)
{
    for (const auto &[name, value] : values) {
        const std::string hole = '{' + name + '}';
        for (std::size_t at = text.find(hole); at != std::string::npos; at = text.find(hole, at + value.size()))
            text.replace(at, hole.size(), value);
    }
}

Error needs(const Provider &provider, std::string_view hole)
{
    for (const ProviderParameter &parameter : provider.parameters)
        if (hole.substr(0, hole.find('}')) == parameter.name)
            return {.kind = ErrorKind::Config,
                    .message = "provider '" + provider.id + "' needs " + parameter.key
                        + (parameter.env.empty() ? "." : ", or the variable " + parameter.env.front() + '.')};
    return {.kind = ErrorKind::Config, .message = "provider '" + provider.id + "' needs an api_base."};
}

void takeOver(Deployment &deployment, const Provider &provider)
{
    deployment.provider = provider.id;
    deployment.dialect = provider.dialect;
    deployment.auth = provider.auth;
    deployment.authHeader = provider.authHeader;
    deployment.authValue = provider.authValue;
    deployment.operations = provider.operations;
    deployment.paths = provider.paths;
    deployment.refuses.insert(deployment.refuses.end(), provider.refuses.begin(), provider.refuses.end());
    deployment.renames = provider.renames;
    deployment.quirks = provider.quirks;
    deployment.vectors = provider.vectors;
    deployment.ranks = provider.ranks;
    deployment.form = provider.form;
    deployment.maximum = provider.maximum;
    deployment.streamUsage = provider.streamUsage;
    deployment.local = provider.local;
    for (const auto &[name, value] : provider.headers)
        if (!deployment.headers.contains(name))
            deployment.headers.add(name, value);
}

Result<std::string> checkedUrl(const Provider &provider, std::string url)
{
    // Its address is often given with the path of its OpenAI-compatible half.
    if (provider.dialect == "ollama" && url.ends_with("/v1"))
        url.resize(url.size() - 3);
    if (provider.dialect == "demo")
        return url;
    if (const std::size_t hole = url.find('{'); url.empty() || hole != std::string::npos) {
        if (!url.empty() && !provider.parameters.empty())
            return needs(provider, std::string_view(url).substr(hole + 1));
        return Error{.kind = ErrorKind::Config,
                     .message
                     = "provider '" + provider.id + "' needs an api_base" + (url.empty() ? "." : " like " + url + '.')};
    }
    if (!url.starts_with("http://") && !url.starts_with("https://"))
        return Error{.kind = ErrorKind::Config,
                     .message = "'" + url + "' is no base URL: expected http://... or https://..."};
    return url;
}

/// The credential of a deployment that says none: the cloud's own ways, else the provider's variable.
Result<void> findCredential(Deployment &deployment, const Provider &provider, const CredentialParts &parts,
                            const Variables &variables)
{
    TG_TRY(deployment.credential, cloudCredential(provider, parts, variables));
    if (!deployment.credential.isNone())
        return {};
    for (const std::string &name : provider.keyEnv)
        if (variables(name)) {
            deployment.credential = SecretRef::environment(name);
            return {};
        }
    if (!provider.keyEnv.empty())
        deployment.credential = SecretRef::environment(provider.keyEnv.front());
    return {};
}

} // namespace

Result<void> reach(Deployment &deployment, const Provider &general, std::string baseUrl, const Variables &variables,
                   const CredentialParts &parts)
{
    bool isOwnPlace = !baseUrl.empty();
    for (const std::string &name : general.baseUrlEnv) {
        if (!baseUrl.empty())
            break;
        baseUrl = variables(name).value_or("");
        // A shell that was set up for clients of this gateway must not make it call itself.
        if (const auto own = variables("TOLLGATE_URL"); own && !own->empty() && baseUrl.starts_with(*own))
            baseUrl.clear();
    }
    findParameters(deployment, general, variables);
    const Provider provider = general.forModel(deployment.model, deployment.parameters, trimmed(baseUrl));
    takeOver(deployment, provider);
    if (baseUrl.empty())
        baseUrl = provider.dialect == "demo" ? "demo:///v1" : provider.baseUrl;
    baseUrl = trimmed(std::move(baseUrl));
    if (trimmed(provider.baseUrl) == baseUrl || isAmongItsHosts(provider, baseUrl))
        isOwnPlace = false;
    fillIn(baseUrl, deployment.parameters);
    TG_TRY(deployment.baseUrl, checkedUrl(provider, std::move(baseUrl)));
    for (auto &[name, path] : deployment.paths) {
        fillIn(path, deployment.parameters);
        for (std::size_t at = path.find('{'); at != std::string::npos; at = path.find('{', at + 1))
            if (!path.substr(at).starts_with("{model}") && !path.substr(at).starts_with("{+model}"))
                return needs(provider, std::string_view(path).substr(at + 1));
    }
    // Compatible servers at another address may know the older name only, and chat only.
    if (isOwnPlace && provider.baseUrl.find('{') == std::string::npos) {
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
    if (isOwnPlace && parts.empty()) {
        deployment.auth = AuthScheme::None;
        return {};
    }
    return findCredential(deployment, provider, parts, variables);
}

} // namespace tollgate
