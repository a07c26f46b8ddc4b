// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/Exchange.h"
#include "core/gateway/stages/Stages.h"

#include <algorithm>

namespace tollgate::stage {
namespace {

bool serves(const Deployment &deployment, Operation operation)
{
    return deployment.operations.empty()
        || std::ranges::find(deployment.operations, operation) != deployment.operations.end();
}

Error forbidden(const VirtualKey &key, const std::string &model)
{
    std::string allowed;
    for (const std::string &name : key.models)
        allowed += (allowed.empty() ? "" : ", ") + name;
    return {.kind = ErrorKind::ModelForbidden,
            .message = "Key '" + (key.name.empty() ? key.shown : key.name) + "' may not use model '" + model
                + "'. It may use: " + allowed + ".",
            .param = "model"};
}

Error unknown(const ModelTable &models, const std::string &model, Operation operation, bool known)
{
    if (known)
        return {.kind = ErrorKind::ModelUnknown,
                .message = "Model '" + model + "' does not answer requests of this kind ("
                    + std::string(nameOf(operation)) + ").",
                .param = "model"};
    std::string some;
    int count = 0;
    for (const std::string &name : models.names()) {
        if (++count > 8) {
            some += ", ...";
            break;
        }
        some += (some.empty() ? "" : ", ") + name;
    }
    return {.kind = ErrorKind::ModelUnknown,
            .message = "There is no model '" + model + "' here. "
                + (some.empty() ? "No models are set up yet: add a provider with 'tollgate providers add'."
                                : "Known models: " + some + "."),
            .param = "model"};
}

} // namespace

Step resolve(Exchange &exchange)
{
    const VirtualKey &key = *exchange.key;
    std::string asked = exchange.view.model;
    if (const auto alias = key.aliases.find(asked); alias != key.aliases.end())
        asked = alias->second;
    if (!modelAllowed(key.models, asked) && !modelAllowed(key.models, exchange.view.model))
        return exchange.refuse(forbidden(key, exchange.view.model));

    exchange.models = exchange.world.models;
    bool known = false;
    for (const std::string &name : exchange.models->namesToTry(asked)) {
        // A fallback is another model: the key must be allowed to use it too.
        if (name != asked && !modelAllowed(key.models, name))
            continue;
        for (Candidate &candidate : exchange.models->find(name)) {
            known = true;
            if (serves(*candidate.deployment, exchange.inbound.operation))
                exchange.candidates.push_back(std::move(candidate));
        }
    }
    if (exchange.candidates.empty())
        return exchange.refuse(unknown(*exchange.models, exchange.view.model, exchange.inbound.operation, known));
    exchange.record.modelGroup = exchange.candidates.front().group;
    return Step::Next;
}

} // namespace tollgate::stage
