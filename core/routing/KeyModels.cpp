// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routing/KeyModels.h"

namespace tollgate {

bool mayUse(const VirtualKey &key, const ModelTable &models, std::string_view name)
{
    if (modelAllowed(key.models, name))
        return true;
    const std::string served = models.servedAs(name);
    return served != name && modelAllowed(key.models, served);
}

const std::string &aliasOf(const VirtualKey &key, const std::string &asked)
{
    const auto alias = key.aliases.find(asked);
    return alias == key.aliases.end() ? asked : alias->second;
}

Result<std::string> modelFor(const VirtualKey &key, const ModelTable &models, const std::string &asked)
{
    const std::string &meant = aliasOf(key, asked);
    std::string used = models.settings().profile.insteadOf(meant).value_or(meant);
    if (mayUse(key, models, used) || mayUse(key, models, meant) || modelAllowed(key.models, asked))
        return used;
    std::string allowed;
    for (const std::string &name : key.models)
        allowed += (allowed.empty() ? "" : ", ") + name;
    return Error{.kind = ErrorKind::ModelForbidden,
                 .message = "Key '" + (key.name.empty() ? key.shown : key.name) + "' may not use model '" + asked
                     + "'. It may use: " + allowed + ".",
                 .param = "model"};
}

} // namespace tollgate
