// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/Credentials.h"
#include "core/gateway/Exchange.h"
#include "core/gateway/stages/Stages.h"

namespace tollgate::stage {

Step authenticate(Exchange &exchange)
{
    Result<VirtualKeyPtr> key = keyOf(exchange.inbound, exchange.world.keys);
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
