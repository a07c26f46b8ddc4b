// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/ProviderCall.h"

#include "core/dialects/anthropic_messages/Hosted.h"
#include "core/dialects/openai_chat/Defaults.h"
#include "core/dialects/openai_chat/Quirks.h"
#include "core/dialects/openai_media/Multipart.h"
#include "core/dialects/SurfaceTable.h"
#include "core/gateway/Exchange.h"
#include "core/gateway/HandedOn.h"
#include "core/gateway/ProviderAuth.h"
#include "core/gateway/ProviderUrl.h"
#include "core/gateway/Translation.h"

#include <algorithm>

namespace tollgate {
namespace {

std::string bodyFor(Exchange &exchange, const Candidate &candidate)
{
    const Deployment &deployment = *candidate.deployment;
    const Operation operation = exchange.inbound.operation;
    const SurfaceRow &surface = rowOf(exchange.inbound.surface);
    RequestChange change{.model = candidate.model,
                         .includeUsage = exchange.view.stream && deployment.streamUsage && !exchange.view.wantsUsage
                             && surface.asksForUsage,
                         .maxOutput = exchange.outputCap};
    if (!surface.maximumMember.empty())
        change.maxOutputMember = surface.maximumMember;
    else if (!deployment.maximum.empty())
        change.maxOutputMember = deployment.maximum;
    std::vector<std::string> changed;
    change.refuses = deployment.refuses;
    change.renames = &deployment.renames;
    change.changed = &changed;
    std::string body = surface.rewritten(asked(exchange.inbound), exchange.view, change);
    if (!deployment.defaults.empty() && !surface.takesAnyBody)
        body = openai_chat::withDefaults(std::move(body), deployment.defaults, operation,
                                         translation::clientDialect(exchange.inbound.surface).family, changed);
    if (operation == Operation::Chat)
        for (const openai_chat::Quirk *quirk : deployment.quirks)
            quirk->apply(body, changed);
    for (const std::string &what : changed) {
        std::string note = what + " for " + deployment.provider;
        if (std::ranges::find(exchange.record.notes, note) == exchange.record.notes.end())
            exchange.record.notes.push_back(std::move(note));
    }
    return body;
}

/// What of the client's headers belongs to the API that it speaks, for a provider that speaks it too.
void addApiHeaders(HttpCall &call, const Inbound &inbound, const Dialect &dialect, const Deployment &deployment)
{
    // Claude at another host, with the model in the path: it knows fewer names, and refuses the rest.
    if (dialect.family == chat::Family::Anthropic && deployment.paths.contains("chat_stream")) {
        const std::vector<std::string> betas = anthropic_messages::hostedBetas(inbound.headers.value("anthropic-beta"));
        std::string list;
        for (const std::string &beta : betas)
            list.append(list.empty() ? "" : ",").append(beta);
        if (!betas.empty() && call.body && deployment.auth == AuthScheme::Aws) // Bedrock reads them in the body
            call.body = std::make_shared<const std::string>(anthropic_messages::withBetas(*call.body, betas));
        else if (!betas.empty())
            call.headers.set("anthropic-beta", list);
        return;
    }
    if (dialect.family != chat::Family::Anthropic) {
        if (const auto beta = inbound.headers.find("openai-beta"))
            call.headers.set("openai-beta", std::string(*beta));
        return;
    }
    for (const std::string_view name : {"anthropic-version", "anthropic-beta"})
        if (const auto value = inbound.headers.find(name))
            call.headers.set(std::string(name), std::string(*value));
    if (inbound.query == "beta=true" || inbound.query.starts_with("beta=true&"))
        call.url += call.url.find('?') == std::string::npos ? "?beta=true" : "&beta=true";
}

} // namespace

std::shared_ptr<const LargeBody> largeBodyFor(const Exchange &exchange, const Candidate &candidate)
{
    if (!exchange.inbound.large)
        return nullptr;
    const RequestChange change{.model = candidate.model};
    return std::make_shared<const LargeBody>(
        rowOf(exchange.inbound.surface).rewrittenLarge(asked(exchange.inbound), exchange.view, change));
}

HttpCall providerCall(Exchange &exchange, const Candidate &candidate, std::string_view credential, ReadyBody body)
{
    const Deployment &deployment = *candidate.deployment;
    HttpCall call;
    const Dialect &dialect = translation::providerDialect(deployment, exchange.inbound.surface);
    const SurfaceRow &surface = rowOf(exchange.inbound.surface);
    call.url = providerUrl(deployment, dialect,
                           {.operation = exchange.inbound.operation,
                            .model = candidate.model,
                            .stream = exchange.view.stream,
                            .askedPath = body.translated ? std::string_view() : exchange.inbound.path});
    call.headers.reserve(6 + deployment.headers.size());
    const std::string_view form = surface.takesAnyBody ? exchange.inbound.headers.value("content-type") : "";
    call.headers.add("content-type", multipart::boundaryOf(form) ? form : "application/json");
    call.headers.add("accept",
                     surface.takesAnyBody       ? "*/*"
                         : exchange.view.stream ? dialect.streamType
                                                : "application/json");
    call.headers.add("user-agent", "tollgate/" TOLLGATE_VERSION);
    const bool isSigned = signsCalls(deployment.auth);
    if (!isSigned)
        authenticate(call, deployment, credential, {});
    if (exchange.login)
        handedon::addClients(call.headers, exchange.inbound.headers, {}, true);
    for (const auto &[name, value] : deployment.headers)
        call.headers.set(name, value);
    if (!deployment.demo.empty())
        call.headers.add("x-demo-options", deployment.demo);
    const bool isTranslated = body.translated != nullptr;
    call.large = std::move(body.large);
    call.largeSha256 = std::move(body.largeSha256);
    if (isTranslated)
        call.body = std::move(body.translated);
    else if (!call.large)
        call.body = std::make_shared<const std::string>(bodyFor(exchange, candidate));
    if (!isTranslated)
        addApiHeaders(call, exchange.inbound, dialect, deployment);
    if (isSigned)
        authenticate(call, deployment, credential, exchange.world.clock.now());
    call.connectWithin = deployment.patience.connect;
    call.firstByteWithin = deployment.patience.firstByte;
    call.idleAtMost = deployment.patience.idle;
    return call;
}

} // namespace tollgate
