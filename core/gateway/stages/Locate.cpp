// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Percent.h"
#include "core/gateway/Exchange.h"
#include "core/gateway/MeteredPath.h"
#include "core/gateway/PassAddress.h"
#include "core/gateway/stages/Stages.h"

#include <algorithm>

namespace tollgate::stage {
namespace {

/// What a request says, read where nothing else is touched.
struct Read {
    Result<RequestView> view;
    std::string provider;
};

Read readFrom(Inbound &inbound, const PassRoute &route, const MeteredPath *metered)
{
    Read read{meteredView(metered, inbound), {}};
    if (route.isOurs)
        read.provider = passroute::takeProvider(inbound);
    return read;
}

/// Looking at something, or taking it away, is never billed.
bool isFree(const Exchange &exchange)
{
    const Inbound &inbound = exchange.inbound;
    return exchange.route->isFree || (exchange.metered && exchange.metered->isFree)
        || (inbound.method != "POST" && inbound.method != "PUT" && inbound.method != "PATCH");
}

std::shared_ptr<const ModelFacts> nothingToPay()
{
    static const auto facts = [] {
        ModelFacts made;
        made.price.emplace();
        made.price->base.input = PricePerMillion();
        made.price->base.output = PricePerMillion();
        return std::make_shared<const ModelFacts>(std::move(made));
    }();
    return facts;
}

/// A key for some models may ask for these, under any of their names; what names no model, only where it may use all
/// of the provider's (`openai/*`). A route of the configuration it may be given by its path.
bool isAllowed(const VirtualKey &key, const PassRoute &route, const std::string &provider, const Deployment &lender,
               const std::string &model)
{
    if (modelAllowed(key.models, provider + '/' + model) || (route.target && modelAllowed(key.models, route.prefix)))
        return true;
    return !model.empty()
        && (modelAllowed(key.models, model) || (lender.model == model && modelAllowed(key.models, lender.modelName)));
}

Error notSetUp(const std::string &provider)
{
    return {.kind = ErrorKind::NotFound,
            .message = "Provider '" + provider + "' is not set up here, so nothing can be passed on to it. 'tollgate "
                + "providers add " + provider + "', or an entry of model_list, gives its address and its key."};
}

Error switchedOff(const Deployment &deployment)
{
    return {
        .kind = ErrorKind::NotFound,
        .message = "Provider '" + deployment.provider
            + "' is switched off here, so nothing is passed on to it. Switch it on in the window, or with: tollgate "
              "providers on "
            + deployment.provider};
}

Error forbidden(const VirtualKey &key, const std::string &provider, const std::string &model)
{
    const std::string name = key.name.empty() ? key.shown : key.name;
    return {.kind = ErrorKind::ModelForbidden,
            .message = model.empty()
                ? "Key '" + name + "' is for some models only, and this call names none: it may be made with '"
                    + provider + "/*' among the key's models."
                : "Key '" + name + "' may not use model '" + model + "'.",
            .param = "model"};
}

/// A provider's own short-lived secret, or its WebRTC, would let a client past budgets and limits.
bool leadsPastUs(std::string_view path)
{
    constexpr std::string_view parts[] = {"/realtime/", "/realtimeapi/", "/auth_tokens"};
    const std::string plain = percentDecoded(path);
    return std::ranges::any_of(parts, [&](std::string_view part) { return plain.find(part) != std::string::npos; });
}

/// What the row says in place of a model that is not known.
void noteWhat(CallRecord &record, const Inbound &inbound)
{
    record.notes.push_back(inbound.method + ' ' + inbound.path.substr(0, 200));
}

Step located(Exchange &exchange, Read read)
{
    if (!read.view)
        return exchange.refuse(std::move(read.view).error());
    const PassRoute &route = *exchange.route;
    exchange.view = *std::move(read.view);
    const std::string &model = exchange.view.model;
    exchange.models = exchange.world.models;
    const std::string provider = read.provider.empty() ? route.provider : read.provider;
    const DeploymentPtr lender
        = route.target ? route.target : passroute::lender(route, provider, model, *exchange.models);
    if (!lender)
        return exchange.refuse(notSetUp(provider));
    if (lender->off)
        return exchange.refuse(switchedOff(*lender));

    CallRecord &record = exchange.record;
    record.askedModel = model;
    record.endUser = exchange.view.user;
    record.modelGroup = model.empty() ? std::string() : lender->provider + '/' + model;
    if (model.empty())
        noteWhat(record, exchange.inbound);
    if (!isAllowed(*exchange.key, route, lender->provider, *lender, model))
        return exchange.refuse(forbidden(*exchange.key, lender->provider, model));
    exchange.candidates = {Candidate{lender, model, record.modelGroup}};
    if (isFree(exchange))
        exchange.facts = nothingToPay();
    return Step::Next;
}

} // namespace

/// Of a call that is passed through: whose it is, and what can be known of it beforehand.
Step locate(Exchange &exchange)
{
    Inbound &inbound = exchange.inbound;
    if (leadsPastUs(inbound.path))
        return exchange.refuse(
            {.kind = ErrorKind::Forbidden,
             .message = "A session that a client opens with the provider's own short-lived secret would be outside of "
                        "budgets and limits. POST /v1/realtime/client_secrets makes one of this gateway's, for "
                        "WebSockets at /v1/realtime."});
    exchange.metered = meteredPath(inbound.method, inbound.path);
    if (exchange.metered) {
        exchange.spoken = exchange.metered->spoken;
        inbound.operation = exchange.record.operation = exchange.metered->operation;
    }
    if (inbound.bodySize() <= largeBody)
        return located(exchange, readFrom(inbound, *exchange.route, exchange.metered));

    // The exchange keeps itself, and so the body, alive until the worker has answered.
    const auto self = exchange.shared_from_this();
    exchange.world.worker.run<Read>(
        &exchange.world.worker, [self] { return readFrom(self->inbound, *self->route, self->metered); },
        [self](Read read) {
            if (!self->isSettled())
                self->resume(located(*self, std::move(read)));
        });
    return Step::Wait;
}

} // namespace tollgate::stage
