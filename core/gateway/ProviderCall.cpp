// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/ProviderCall.h"

#include "core/dialects/openai_chat/Request.h"
#include "core/gateway/Exchange.h"

namespace tollgate {
namespace {

std::string_view pathOf(Operation operation)
{
    switch (operation) {
    case Operation::Chat:
        return "/chat/completions";
    case Operation::Completion:
        return "/completions";
    case Operation::Embedding:
        return "/embeddings";
    }
    return "/chat/completions";
}

} // namespace

void addCredential(HttpCall &call, const Deployment &deployment, std::string_view credential)
{
    if (credential.empty())
        return;
    switch (deployment.auth) {
    case AuthScheme::None:
        break;
    case AuthScheme::Bearer:
        call.headers.add("authorization", "Bearer " + std::string(credential));
        break;
    case AuthScheme::XApiKey:
        call.headers.add("x-api-key", std::string(credential));
        break;
    case AuthScheme::ApiKeyHeader:
        call.headers.add(deployment.authHeader.empty() ? "api-key" : deployment.authHeader, std::string(credential));
        break;
    case AuthScheme::Query:
        call.url += (call.url.find('?') == std::string::npos ? "?key=" : "&key=") + std::string(credential);
        break;
    }
}

HttpCall providerCall(const Exchange &exchange, const Candidate &candidate, std::string_view credential)
{
    const Deployment &deployment = *candidate.deployment;
    HttpCall call;
    call.url = deployment.baseUrl;
    if (const std::size_t query = call.url.find('?'); query != std::string::npos)
        call.url.insert(query, pathOf(exchange.inbound.operation));
    else
        call.url += pathOf(exchange.inbound.operation);
    call.headers.reserve(6 + deployment.headers.size());
    call.headers.add("content-type", "application/json");
    call.headers.add("accept", exchange.view.stream ? "text/event-stream" : "application/json");
    call.headers.add("user-agent", "tollgate/" TOLLGATE_VERSION);
    addCredential(call, deployment, credential);
    if (const auto beta = exchange.inbound.headers.find("openai-beta"))
        call.headers.add("openai-beta", std::string(*beta));
    for (const auto &[name, value] : deployment.headers)
        call.headers.set(name, value);
    if (!deployment.demo.empty())
        call.headers.add("x-demo-options", deployment.demo);
    call.body = std::make_shared<const std::string>(
        openai_chat::rewritten(exchange.inbound.operation, exchange.inbound.body, exchange.view,
                               {.model = candidate.model,
                                .includeUsage = exchange.view.stream && deployment.streamUsage,
                                .maxOutput = exchange.outputCap}));
    call.connectWithin = deployment.patience.connect;
    call.firstByteWithin = deployment.patience.firstByte;
    call.idleAtMost = deployment.patience.idle;
    return call;
}

} // namespace tollgate
