// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/SurfaceTable.h"
#include "core/gateway/Exchange.h"
#include "core/gateway/stages/Stages.h"

#include <algorithm>

namespace tollgate::stage {
namespace {

void addTags(std::vector<std::string> &tags, std::string_view list)
{
    while (!list.empty()) {
        const std::size_t comma = std::min(list.find(','), list.size());
        std::string_view tag = list.substr(0, comma);
        while (!tag.empty() && tag.front() == ' ')
            tag.remove_prefix(1);
        while (!tag.empty() && tag.back() == ' ')
            tag.remove_suffix(1);
        if (!tag.empty() && std::ranges::find(tags, tag) == tags.end())
            tags.emplace_back(tag);
        list.remove_prefix(std::min(comma + 1, list.size()));
    }
}

Result<RequestView> viewOf(const Inbound &inbound)
{
    return rowOf(inbound.surface).read(asked(inbound));
}

Step understood(Exchange &exchange, Result<RequestView> view)
{
    if (!view)
        return exchange.refuse(std::move(view).error());
    exchange.view = *std::move(view);

    CallRecord &record = exchange.record;
    record.askedModel = exchange.view.model;
    record.stream = exchange.view.stream;
    record.endUser = exchange.view.user;
    addTags(record.tags, exchange.inbound.headers.value("x-litellm-tags"));
    for (const std::string &tag : exchange.view.tags)
        addTags(record.tags, tag);
    return Step::Next;
}

} // namespace

Step read(Exchange &exchange)
{
    const Inbound &inbound = exchange.inbound;
    if (inbound.bodySize() <= largeBody)
        return understood(exchange, viewOf(inbound));

    // The exchange keeps itself, and so the body, alive until the worker has answered.
    const auto self = exchange.shared_from_this();
    exchange.world.worker.run<Result<RequestView>>(
        &exchange.world.worker, [self] { return viewOf(self->inbound); },
        [self](Result<RequestView> view) {
            if (!self->isSettled())
                self->resume(understood(*self, std::move(view)));
        });
    return Step::Wait;
}

} // namespace tollgate::stage
