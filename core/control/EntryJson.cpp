// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/control/EntryJson.h"

#include "core/config/ProviderOf.h"
#include "core/settings/Nearest.h"

#include <algorithm>

namespace tollgate {
namespace {

namespace js = boost::json;

std::string textOf(const js::object &entry, std::string_view name)
{
    const js::value *value = entry.if_contains(name);
    return value && value->is_string() ? std::string(value->get_string()) : std::string();
}

Error unknownProvider(const Catalogue &catalogue, const std::string &id)
{
    std::vector<std::string_view> known;
    for (const Provider &provider : catalogue.all())
        known.push_back(provider.id);
    const std::string_view near = nearest(id, known);
    return {.kind = ErrorKind::BadRequest,
            .message = "There is no provider '" + id + "'."
                + (near.empty() ? "" : " Did you mean '" + std::string(near) + "'?")
                + " One of your own needs a 'base_url'.",
            .param = "provider"};
}

} // namespace

Result<Deployment> deploymentFromJson(const js::object &entry, const Catalogue &catalogue)
{
    static constexpr std::string_view members[] = {"provider", "model_name", "model", "base_url", "credential"};
    for (const auto &member : entry)
        if (std::ranges::find(members, std::string_view(member.key())) == std::end(members))
            return Error{.kind = ErrorKind::BadRequest,
                         .message = "An entry has no '" + std::string(member.key()) + "'.",
                         .param = std::string(member.key())};
    Deployment deployment;
    deployment.provider = textOf(entry, "provider");
    deployment.baseUrl = textOf(entry, "base_url");
    if (!deployment.baseUrl.empty() && !deployment.baseUrl.starts_with("http://")
        && !deployment.baseUrl.starts_with("https://"))
        return Error{.kind = ErrorKind::BadRequest,
                     .message = "A base URL begins with http:// or https://, like http://127.0.0.1:8000/v1.",
                     .param = "base_url"};
    const Provider *provider = catalogue.find(deployment.provider);
    if (!provider && deployment.baseUrl.empty())
        return unknownProvider(catalogue, deployment.provider);
    if (provider && provider->planned)
        return Error{.kind = ErrorKind::BadRequest,
                     .message
                     = "'" + provider->name + "' speaks a dialect that is not built yet: " + provider->dialect + ".",
                     .param = "provider"};
    if (const std::string credential = textOf(entry, "credential"); !credential.empty()) {
        deployment.credential = SecretRef::parse(credential);
        if (deployment.credential.source == SecretRef::Source::Literal)
            return Error{
                .kind = ErrorKind::BadRequest,
                .message
                = "A credential is named by where it is: env:NAME, keychain:ID, vault:ID, file:/path or cred:NAME.",
                .param = "credential"};
    }
    const std::string name = textOf(entry, "model_name");
    const std::string model = textOf(entry, "model");
    deployment.modelName = name.empty() ? deployment.provider + "/" + (model.empty() ? "*" : model) : name;
    deployment.model = model.empty() ? "*" : model;
    if (provider) {
        const std::string own = std::exchange(deployment.baseUrl, {});
        if (Result<void> reached = reach(deployment, *provider, own, processVariables()); !reached)
            return Error{.kind = ErrorKind::BadRequest, .message = reached.error().message, .param = "base_url"};
    }
    deployment.origin = Origin::Database;
    deployment.id = deploymentIdOf(deployment);
    return deployment;
}

js::object toJson(const Deployment &deployment)
{
    return {{"id", deployment.id.text()},          {"model_name", deployment.modelName},
            {"provider", deployment.provider},     {"model", deployment.model},
            {"base_url", deployment.baseUrl},      {"credential", deployment.credential.text()},
            {"origin", nameOf(deployment.origin)}, {"where", deployment.originWhere},
            {"order", deployment.order},           {"weight", deployment.weight},
            {"local", deployment.local},           {"off", deployment.off}};
}

} // namespace tollgate
