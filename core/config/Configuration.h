// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/providers/Catalogue.h"
#include "core/routing/ModelTable.h"
#include "core/routing/PassRoute.h"
#include "core/settings/Settings.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace tollgate {

/// Looks an environment variable up; tests bring their own.
using Variables = std::function<std::optional<std::string>(std::string_view name)>;
Variables processVariables();

struct ConfigOptions {
    /// Whether to go on in spite of entries that protect and are not enforced (guardrails, allowed_ips, JWT ...).
    bool allowUnenforced = false;
    Variables variables = processVariables();
};

/// What a configuration file says, in our own words. A value.
struct Configuration {
    struct SettingValue {
        std::string key, text, where; ///< checked already; where is `config.yaml:12`
    };

    std::vector<Deployment> deployments; ///< origin File, originWhere `config.yaml:12`
    std::map<std::string, std::vector<std::string>> fallbacks; ///< `*` is default_fallbacks
    std::map<std::string, std::string> aliases; ///< model_group_alias
    bool dropParams = false; ///< litellm_settings.drop_params
    std::vector<SettingValue> settings; ///< later ones win
    SecretRef masterKey;
    std::vector<PassRoute> passRoutes; ///< general_settings.pass_through_endpoints
    std::vector<Provider> providers; ///< `tollgate: providers:`, over the catalogue's
    std::vector<std::pair<std::string, Secret>> variables; ///< environment_variables
    std::vector<std::string> warnings; ///< each begins with `config.yaml:12: `
    std::vector<std::string> explained; ///< what was understood, for `config check`

    /// The file's part of the settings takes the place of the former one.
    void applyTo(Settings &settings) const;
};

/// Reads LiteLLM's config.yaml and our section `tollgate:` in it. Blocks on the file; at start and on reload only.
/// Error: Config; every line of the message is `file:line: key: what was expected`.
Result<Configuration> loadConfiguration(const std::string &path, const Catalogue &catalogue,
                                        const ConfigOptions &options);
/// The same from text; `name` stands in messages and includes are looked for beside it.
Result<Configuration> parseConfiguration(const std::string &text, const std::string &name, const Catalogue &catalogue,
                                         const ConfigOptions &options);

/// `provider/*` for each provider whose key variable is set, so that `openai/gpt-4o` works without any configuration.
std::vector<Deployment> deploymentsFromEnvironment(const Catalogue &catalogue, const Variables &variables);
/// One `provider/model`, as `serve --model` takes it, under both names. Error: Config, naming the nearest provider.
Result<std::vector<Deployment>> deploymentsFor(std::string_view model, const Catalogue &catalogue,
                                               const Variables &variables);

/// The gateway's time limits (`upstream.`) for every deployment that has none of its own.
void applyDefaults(std::vector<Deployment> &deployments, const Settings &settings);

/// The router as settings and file say.
RouterSettings routerSettings(const Settings &settings, const Configuration &configuration);

} // namespace tollgate
