// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/Credentials.h"
#include "core/gateway/Exchange.h"
#include "core/gateway/stages/Stages.h"

namespace tollgate::stage {
namespace {

/// Nothing: the client has brought a key, or none, and no client secret in its place.
std::optional<Result<VirtualKeyPtr>> keyBehindSecret(Exchange &exchange)
{
    Inbound &inbound = exchange.inbound;
    const World &world = exchange.world;
    if (inbound.surface != Surface::OpenAiRealtime || !inbound.boundKey.empty())
        return {};
    const Result<std::string> presented = presentedKey(inbound.headers, inbound.query);
    if (!presented || !SessionSecrets::isOne(*presented) || world.keys.find(KeyRing::idOf(*presented)))
        return {};
    Result<SessionSecretPtr> secret = world.sessionSecrets.find(*presented, world.clock.now());
    if (!secret)
        return std::move(secret).error();
    exchange.secret = *std::move(secret);
    const std::string &model = exchange.secret->model;
    if (inbound.modelFromPath.empty())
        inbound.modelFromPath = model;
    if (inbound.modelFromPath != model)
        return Error{.kind = ErrorKind::ModelForbidden,
                     .message = "This client secret is for model '" + model + "' and for no other.",
                     .param = "model"};
    return world.keys.authenticateById(exchange.secret->key);
}

} // namespace

Step authenticate(Exchange &exchange)
{
    std::optional<Result<VirtualKeyPtr>> behind = keyBehindSecret(exchange);
    Result<VirtualKeyPtr> key = behind ? *std::move(behind) : keyOf(exchange.inbound, exchange.world.keys);
    if (!key)
        return exchange.refuse(std::move(key).error());

    exchange.key = *std::move(key);
    CallRecord &record = exchange.record;
    record.keyId = exchange.key->id.text();
    record.keyName = exchange.key->name;
    record.userId = exchange.key->userId;
    record.teamId = exchange.key->teamId;
    record.tags = exchange.key->tags;
    return Step::Next;
}

} // namespace tollgate::stage
