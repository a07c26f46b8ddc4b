// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/CoreParts.h"

#include "core/base/Log.h"
#include "core/control/EntryJson.h"
#include "core/routing/Switches.h"

#include <algorithm>

namespace tollgate {
namespace {

Deployment demo()
{
    Deployment deployment;
    deployment.id = DeploymentId("demo");
    deployment.modelName = "demo/*";
    deployment.provider = "demo";
    deployment.model = "*";
    deployment.baseUrl = "demo:///v1";
    deployment.auth = AuthScheme::None;
    deployment.local = true;
    return deployment;
}

bool isNamed(const std::vector<Deployment> &deployments, const std::string &name)
{
    return std::ranges::find(deployments, name, &Deployment::modelName) != deployments.end();
}

} // namespace

Result<void> Core::Parts::rebuildModels()
{
    std::vector<Deployment> deployments = configuration.deployments;
    for (const StateEntry &entry : entries) {
        boost::system::error_code failed;
        const boost::json::value body = boost::json::parse(entry.body, failed);
        if (failed || !body.is_object())
            continue;
        if (Result<Deployment> deployment = deploymentFromJson(body.get_object(), catalogue))
            deployments.push_back(*std::move(deployment));
        else
            log::warning("a stored provider is left out", {{"entry", entry.id}, {"why", deployment.error().message}});
    }
    // What comes by itself steps back where somebody has said how a name is to be served.
    std::vector<Deployment> byThemselves;
    if (options.useEnvironmentProviders)
        byThemselves = deploymentsFromEnvironment(catalogue, processVariables());
    byThemselves.push_back(demo());
    shadowed.clear();
    for (const Deployment &found : byThemselves)
        if (isNamed(deployments, found.modelName))
            shadowed[found.modelName] = found.origin == Origin::Environment ? found.originWhere : "built in";
    std::erase_if(byThemselves, [&](const Deployment &found) { return shadowed.contains(found.modelName); });
    for (const std::string &model : options.models) {
        TG_TRY(std::vector<Deployment> asked, deploymentsFor(model, catalogue, processVariables()));
        std::ranges::move(asked, std::back_inserter(deployments));
    }
    std::ranges::move(byThemselves, std::back_inserter(deployments));
    switchOff(deployments, settings.routerOff()); // what is found behind `ollama/*` is off with it
    addFoundModels(deployments);
    switchOff(deployments, settings.routerOff()); // or by its own name
    applyDefaults(deployments, settings);
    models = std::make_shared<const ModelTable>(std::move(deployments), routerSettings(settings, configuration));
    passRoutes = std::make_shared<const PassRoutes>(configuration.passRoutes, settings.upstreamPassThrough());
    priceMemo.forget();
    if (world)
        world->models = models;
    // The data path never waits for a keychain: what can be known is looked up now.
    for (const DeploymentPtr &deployment : models->all())
        if (!deployment->credential.isNone())
            secrets->resolve(deployment->credential, [](const Result<Secret> &) {});
    return {};
}

/// A local server that is served by wildcard (`ollama/*`) lists its models by name, so that clients can choose.
void Core::Parts::addFoundModels(std::vector<Deployment> &deployments) const
{
    std::vector<Deployment> named;
    for (const LocalServer &server : local->found())
        for (const Deployment &deployment : deployments)
            if (deployment.provider == server.provider && deployment.baseUrl == server.baseUrl && servesAll(deployment))
                for (const std::string &model : server.models) {
                    const std::string name = server.provider + '/' + model;
                    if (isNamed(deployments, name))
                        continue; // somebody has said how it is to be served
                    Deployment &made = named.emplace_back(deployment);
                    made.modelName = name;
                    made.model = model;
                    made.origin = Origin::Discovered;
                    made.originWhere = server.baseUrl;
                    made.id = deploymentIdOf(made);
                }
    std::ranges::move(named, std::back_inserter(deployments));
}

/// Begins, goes on or stops, as the setting says.
void Core::Parts::lookForLocalServers()
{
    if (!front || !settings.discovery())
        return local->stop();
    local->onChanged([this] {
        for (const LocalServer &server : local->found())
            log::info("a model server answers on this computer; 'tollgate providers add' serves its models",
                      {{"provider", server.provider},
                       {"url", server.baseUrl},
                       {"models", std::to_string(server.models.size())}});
        if (Result<void> rebuilt = rebuildModels(); !rebuilt)
            log::error("the models could not be built anew", {{"why", rebuilt.error().message}});
        emit feed.modelsChanged();
    });
    local->start();
}

} // namespace tollgate
