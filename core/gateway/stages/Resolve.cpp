// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/openai_chat/Request.h"
#include "core/gateway/Exchange.h"
#include "core/gateway/stages/Stages.h"
#include "core/gateway/Translation.h"
#include "core/providers/WellKnown.h"
#include "core/routing/KeyModels.h"

#include <algorithm>

namespace tollgate::stage {
namespace {

/// A deployment that does not say what it has is taken to have what its dialect has: images, sound and the like are
/// OpenAI's.
bool serves(const Deployment &deployment, const Inbound &inbound)
{
    const Operation operation = inbound.operation;
    // Sessions are not translated.
    if (rowOf(operation).isSession
        && translation::providerDialect(deployment, inbound.surface).family != rowOf(inbound.surface).family)
        return false;
    if (deployment.operations.empty())
        return operation <= Operation::Embedding || deployment.dialect.empty() || deployment.dialect == "openai";
    return std::ranges::find(deployment.operations, operation) != deployment.operations.end();
}

Error hasNot(const Deployment &deployment, const std::string &model, Operation operation)
{
    std::string has;
    for (const Operation other : deployment.operations)
        has += (has.empty() ? "" : ", ") + std::string(rowOf(other).inWords);
    return {.kind = ErrorKind::ModelUnknown,
            .message = "Model '" + model + "' has no " + std::string(rowOf(operation).inWords) + ": its provider, "
                + deployment.provider + (has.empty() ? ", speaks another API." : ", has " + has + "."),
            .param = "model"};
}

Error switchedOff(const Deployment &deployment, const std::string &asked, const std::string &model)
{
    return {.kind = ErrorKind::ModelUnknown,
            .message = "Model '" + model + "'" + (model == asked ? "" : ", which is to be used for '" + asked + "',")
                + " is switched off here: '" + deployment.modelName + "' of " + deployment.provider
                + " serves it. Switch it on in the window, or with: tollgate providers on '" + deployment.modelName
                + "'",
            .param = "model"};
}

/// `model` is what stands for the asked one, by the key's aliases and the chosen profile.
Error unknown(const ModelTable &models, const std::string &asked, const std::string &model)
{
    constexpr std::size_t namedAtMost = 8;
    const std::vector<std::string> &names = models.names();
    std::string some;
    for (std::size_t i = 0; i < std::min(names.size(), namedAtMost); ++i)
        some += (i == 0 ? "" : ", ") + names[i];
    if (names.size() > namedAtMost)
        some += " and " + std::to_string(names.size() - namedAtMost) + " more";
    const std::string whose(wellKnownProvider(model));
    return {.kind = ErrorKind::ModelUnknown,
            .message = "There is no model '" + model + "' here"
                + (model == asked ? ". " : ", which is to be used for '" + asked + "'. ")
                + (some.empty() ? "No models are set up yet: add a provider with 'tollgate providers add'."
                                : "Known models: " + some + ".")
                + (whose.empty() || some.empty() ? ""
                                                 : " '" + model + "' is one of " + whose
                           + "'s: 'tollgate providers add " + whose + "' serves it."),
            .param = "model"};
}

/// Leaves the deployments that take all members of the request; an error where none does.
std::optional<Error> refusedMembers(Exchange &exchange)
{
    std::optional<Error> error;
    std::erase_if(exchange.candidates, [&](const Candidate &candidate) {
        const Deployment &deployment = *candidate.deployment;
        if (deployment.refuses.empty())
            return false;
        const std::vector<std::string> refused = openai_chat::membersAmong(exchange.inbound.body, deployment.refuses);
        if (refused.empty())
            return false;
        error = Error{.kind = ErrorKind::BadRequest,
                      .message = "Provider " + deployment.provider + " does not take '" + refused.front()
                          + "'. Leave it out, or let the gateway do so with upstream.refused: drop.",
                      .param = refused.front()};
        return true;
    });
    return exchange.candidates.empty() ? error : std::nullopt;
}

} // namespace

Step resolve(Exchange &exchange)
{
    const VirtualKey &key = *exchange.key;
    Result<std::string> meant = modelFor(key, *exchange.world.models, exchange.view.model);
    if (!meant)
        return exchange.refuse(std::move(meant).error());
    const std::string &asked = *meant;

    exchange.models = exchange.world.models;
    DeploymentPtr other; ///< serves the model, but not this operation
    for (const std::string &name : exchange.models->namesToTry(asked)) {
        // A fallback is another model: the key must be allowed to use it too.
        if (name != asked && !mayUse(key, *exchange.models, name))
            continue;
        for (Candidate &candidate : exchange.models->find(name)) {
            if (serves(*candidate.deployment, exchange.inbound))
                exchange.candidates.push_back(std::move(candidate));
            else
                other = candidate.deployment;
        }
    }
    if (exchange.candidates.empty()) {
        const std::string &wanted = exchange.view.model;
        if (other)
            return exchange.refuse(hasNot(*other, wanted, exchange.inbound.operation));
        const DeploymentPtr off = exchange.models->switchedOff(asked);
        return exchange.refuse(off ? switchedOff(*off, wanted, asked) : unknown(*exchange.models, wanted, asked));
    }
    if (!exchange.world.settings.leaveOutRefused)
        if (std::optional<Error> refused = refusedMembers(exchange))
            return exchange.refuse(*std::move(refused));
    exchange.record.modelGroup = exchange.candidates.front().group;
    return Step::Next;
}

} // namespace tollgate::stage
