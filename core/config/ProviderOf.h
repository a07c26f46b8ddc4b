// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/CloudCredential.h"

namespace tollgate {

/// Who `provider/model` is and what it calls the model. Private to config/.
struct ProviderAndModel {
    const Provider *provider = nullptr;
    std::string model;
};
/// `named` is custom_llm_provider; without a prefix that we know, well-known names are enough (`gpt-4o` is OpenAI's),
/// and with a base URL of its own the model is on an OpenAI-compatible server. Error: Config, naming the nearest.
Result<ProviderAndModel> providerOf(std::string_view model, std::string_view named, bool hasBaseUrl,
                                    const Catalogue &catalogue);

/// Base URL, authentication and what the provider can, from the catalogue and the environment. `baseUrl` is what the
/// configuration says and may be empty; what it says of parameters stands in the deployment, and what of a credential
/// in parts. The deployment's model loses a prefix that only chose how it is asked (`invoke/`). Error: Config when a
/// URL or a parameter is needed and not there.
Result<void> reach(Deployment &deployment, const Provider &provider, std::string baseUrl, const Variables &variables,
                   const CredentialParts &parts = {});

} // namespace tollgate
