// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/control/EntryJson.h"
#include "core/control/VerbFunctions.h"
#include "core/gateway/ProviderAuth.h"
#include "core/gateway/Translation.h"
#include "core/providers/Verified.h"
#include "core/routing/Switches.h"

#include <algorithm>

namespace tollgate::verb {
namespace {

namespace js = boost::json;

/// How the models that were found behind one that serves them all have answered counts as its own.
void addFound(js::object &health, const ControlParts &parts, const Deployment &deployment)
{
    for (const DeploymentPtr &found : parts.models->all()) {
        const HealthBoard::State *state = parts.health.find(found->id);
        if (!state || !isBehind(*found, deployment))
            continue;
        health["calls"] = health["calls"].to_number<std::int64_t>() + state->calls;
        health["failures"] = health["failures"].to_number<std::int64_t>() + state->failures;
        health["running"] = health["running"].to_number<std::int64_t>() + state->running;
        if (state->latencyMs > 0)
            health["latency_ms"] = state->latencyMs;
        if (!state->lastError.empty())
            health["last_error"] = state->lastError;
    }
}

js::object health(const HealthBoard &board, const Deployment &deployment)
{
    const HealthBoard::State *state = board.find(deployment.id);
    if (!state)
        return {{"calls", 0}, {"failures", 0}, {"running", 0}, {"cooling", false}};
    return {{"calls", state->calls},          {"failures", state->failures},
            {"running", state->running},      {"cooling", board.isCooling(deployment.id)},
            {"latency_ms", state->latencyMs}, {"last_error", state->lastError}};
}

bool isServed(const ModelTable &models, const LocalServer &server)
{
    return std::ranges::any_of(models.all(), [&](const DeploymentPtr &deployment) {
        return deployment->provider == server.provider && deployment->baseUrl == server.baseUrl;
    });
}

/// A server that was found, in the form of a deployment that nobody has added yet.
js::object offered(const LocalServer &server, const Catalogue &catalogue)
{
    const Provider *provider = catalogue.find(server.provider);
    js::array models;
    for (const std::string &model : server.models)
        models.emplace_back(server.provider + '/' + model);
    return {{"id", ""},
            {"name", provider ? provider->name : server.provider},
            {"model_name", server.provider + "/*"},
            {"provider", server.provider},
            {"model", "*"},
            {"base_url", server.baseUrl},
            {"credential", ""},
            {"credential_known", true},
            {"origin", nameOf(Origin::Discovered)},
            {"where", ""},
            {"local", true},
            {"models", std::move(models)}};
}

} // namespace

js::object withHealth(LocalControl &control, const Deployment &deployment)
{
    js::object json = tollgate::toJson(deployment);
    json["health"] = health(control.parts().health, deployment);
    addFound(json["health"].as_object(), control.parts(), deployment);
    json["credential_known"]
        = deployment.credential.isNone() || control.parts().secrets.known(deployment.credential).has_value();
    if (const auto *shadowed = control.parts().shadowed)
        if (const auto found = shadowed->find(deployment.modelName); found != shadowed->end())
            json["shadows"] = found->second;
    return json;
}

DeploymentPtr byIdOrProvider(const ModelTable &models, std::string_view name)
{
    for (const DeploymentPtr &deployment : models.all())
        if (deployment->id.text() == name || deployment->modelName == name || deployment->provider == name)
            return deployment;
    return nullptr;
}

void listProviders(LocalControl &control, Control::Arguments arguments, Control::Reply reply)
{
    ControlParts &parts = control.parts();
    if (isFlag(arguments, "all")) {
        js::array list;
        for (const Provider &provider : parts.catalogue.all())
            list.push_back({{"id", provider.id},
                            {"name", provider.name},
                            {"dialect", provider.dialect},
                            {"base_url", provider.baseUrl},
                            {"key_env", provider.keyEnv.empty() ? "" : provider.keyEnv.front()},
                            {"local", provider.local},
                            {"planned", provider.planned},
                            {"verified", isVerified(provider.id)}});
        return reply(js::value(std::move(list)));
    }
    parts.secrets.whenSettled([&control, reply = std::move(reply)]() mutable {
        ControlParts &parts = control.parts();
        js::array list;
        for (const DeploymentPtr &deployment : parts.models->all())
            if (deployment->origin != Origin::Discovered) // those are rows of models.list
                list.push_back(withHealth(control, *deployment));
        if (parts.local)
            for (const LocalServer &server : parts.local->found())
                if (!isServed(*parts.models, server))
                    list.push_back(offered(server, parts.catalogue));
        reply(js::value(std::move(list)));
    });
}

void discoverLocal(LocalControl &control, Control::Arguments, Control::Reply reply)
{
    ControlParts &parts = control.parts();
    if (!parts.local || !parts.settings.discovery())
        return reply(Error{.kind = ErrorKind::Conflict,
                           .message = "Looking for model servers on this computer is switched off "
                                      "('tollgate config set discovery.enabled true')."});
    parts.local->look([&parts, reply = std::move(reply)](const std::vector<LocalServer> &found) mutable {
        js::array list;
        for (const LocalServer &server : found) {
            js::object json = offered(server, parts.catalogue);
            json["served"] = isServed(*parts.models, server);
            list.push_back(std::move(json));
        }
        reply(js::value(std::move(list)));
    });
}

namespace {

/// A call to `{base}/models`, kept alive by its own callbacks until it has ended.
struct Probe {
    std::unique_ptr<UpstreamCall> call;
    int status = 0;
    std::string body;
};

void ask(LocalControl &control, const Deployment &deployment, const Secret &credential, Control::Reply reply)
{
    HttpCall call;
    call.method = "GET";
    std::string_view path = translation::providerDialect(deployment, Surface::OpenAiChat).modelsPath;
    if (const auto own = deployment.paths.find("models"); own != deployment.paths.end())
        path = own->second;
    else if (deployment.baseUrl.ends_with(path.substr(0, path.rfind('/'))))
        path = "/models";
    call.url = deployment.baseUrl + std::string(path);
    call.firstByteWithin = call.idleAtMost = std::chrono::seconds(15);
    authenticate(call, deployment, credential.reveal(), control.parts().clock.now());
    const auto probe = std::make_shared<Probe>();
    const auto answer = std::make_shared<Control::Reply>(std::move(reply));
    probe->call = control.parts().upstream.start(
        std::move(call),
        {.headed = [probe](int status, const Headers &) { probe->status = status; },
         .received =
             [probe](std::string_view bytes) {
                 probe->body.append(
                     bytes.substr(0, 1024 * 1024 - std::min<std::size_t>(probe->body.size(), 1024 * 1024)));
             },
         .finished =
             [probe, answer](Result<void> outcome, CallPhase) {
                 const auto ended = std::move(probe->call);
                 if (!outcome)
                     return (*answer)(std::move(outcome).error());
                 if (probe->status >= 300)
                     return (*answer)(
                         Error{.kind = probe->status == 401 || probe->status == 403 ? ErrorKind::UpstreamAuth
                                                                                    : ErrorKind::UpstreamRefused,
                               .message = "The provider answered with status " + std::to_string(probe->status)
                                   + (probe->status == 401 ? ": it does not accept this credential." : "."),
                               .upstreamStatus = probe->status});
                 js::array names;
                 for (const std::string &name : modelListOf(probe->body).value_or(std::vector<std::string>()))
                     names.emplace_back(name);
                 (*answer)(js::value(js::object{{"ok", true}, {"models", std::move(names)}}));
             }});
}

} // namespace

void testProvider(LocalControl &control, Control::Arguments arguments, Control::Reply reply)
{
    const std::string name = text(arguments, "provider").value_or("");
    const DeploymentPtr deployment = byIdOrProvider(*control.parts().models, name);
    if (!deployment)
        return reply(Error{.kind = ErrorKind::NotFound,
                           .message = "No provider '" + name + "' is served. 'tollgate providers list' shows them.",
                           .param = "provider"});
    if (deployment->provider == "demo")
        return reply(js::value(js::object{{"ok", true}, {"models", js::array{"demo"}}}));
    if (deployment->credential.isNone())
        return ask(control, *deployment, Secret(), std::move(reply));
    control.parts().secrets.resolve(deployment->credential,
                                    [&control, deployment, reply = std::move(reply)](Result<Secret> secret) mutable {
                                        if (!secret)
                                            return reply(std::move(secret).error());
                                        ask(control, *deployment, *secret, std::move(reply));
                                    });
}

} // namespace tollgate::verb
