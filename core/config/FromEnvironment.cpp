// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/ProviderOf.h"

#include <algorithm>
#include <cstdlib>

namespace tollgate {

Variables processVariables()
{
    return [](std::string_view name) -> std::optional<std::string> {
        const char *const value = std::getenv(std::string(name).c_str());
        if (!value || !*value)
            return {};
        return std::string(value);
    };
}

void Configuration::applyTo(Settings &to) const
{
    to.clear(SettingOrigin::File);
    for (const SettingValue &value : settings)
        // Checked when it was read.
        (void)to.set(value.key, value.text, SettingOrigin::File);
}

void applyDefaults(std::vector<Deployment> &deployments, const Settings &settings)
{
    const Patience untouched;
    for (Deployment &deployment : deployments) {
        Patience &patience = deployment.patience;
        if (patience.connect == untouched.connect)
            patience.connect = settings.upstreamConnect();
        if (patience.firstByte == untouched.firstByte)
            patience.firstByte = settings.upstreamFirstByte();
        if (patience.idle == untouched.idle)
            patience.idle = settings.upstreamIdle();
        deployment.retryUnanswered = deployment.retryUnanswered && settings.upstreamRetryUnanswered();
    }
}

RouterSettings routerSettings(const Settings &settings, const Configuration &configuration)
{
    RouterSettings router;
    router.retries = static_cast<int>(settings.routerRetries());
    router.allowedFails = static_cast<int>(settings.routerAllowedFails());
    router.coolDown = settings.routerCoolDown();
    router.fallbacks = configuration.fallbacks;
    router.aliases = configuration.aliases;
    router.profile = profileOf(settings.routerProfiles(), settings.routerProfile());
    router.dropParams = configuration.dropParams;
    return router;
}

std::vector<Deployment> deploymentsFromEnvironment(const Catalogue &catalogue, const Variables &variables)
{
    std::vector<Deployment> made;
    for (const Provider &provider : catalogue.all()) {
        const auto name
            = std::ranges::find_if(provider.keyEnv, [&](const auto &env) { return variables(env).has_value(); });
        if (provider.planned || provider.auth == AuthScheme::None || name == provider.keyEnv.end())
            continue;
        // Names that choose a variant are longer, and so they are looked at first.
        std::vector<std::string> patterns = {"*"};
        for (const ProviderVariant &variant : provider.variants)
            if (!variant.models.empty() && std::ranges::find(patterns, variant.models) == patterns.end())
                patterns.push_back(variant.models);
        for (const std::string &pattern : patterns) {
            Deployment deployment;
            deployment.modelName = provider.id + '/' + pattern;
            deployment.model = pattern;
            deployment.origin = Origin::Environment;
            deployment.originWhere = *name;
            // A row that needs a URL of the user's own is not offered without one.
            if (reach(deployment, provider, {}, variables)) {
                deployment.id = deploymentIdOf(deployment);
                made.push_back(std::move(deployment));
            }
        }
    }
    return made;
}

Result<std::vector<Deployment>> deploymentsFor(std::string_view model, const Catalogue &catalogue,
                                               const Variables &variables)
{
    TG_TRY(const ProviderAndModel asked, providerOf(model, {}, false, catalogue));
    if (asked.provider->planned)
        return Error{.kind = ErrorKind::Config,
                     .message = "provider '" + asked.provider->id
                         + "' cannot be used by this version: " + asked.provider->note + '.'};
    Deployment deployment;
    deployment.model = asked.model;
    deployment.modelName = asked.model;
    deployment.origin = Origin::Environment;
    deployment.originWhere = "--model";
    TG_CHECK(reach(deployment, *asked.provider, {}, variables));
    std::vector<Deployment> made;
    for (const std::string &name : {std::string(asked.model), asked.provider->id + '/' + asked.model}) {
        deployment.modelName = name;
        deployment.id = deploymentIdOf(deployment);
        made.push_back(deployment);
    }
    return made;
}

} // namespace tollgate
