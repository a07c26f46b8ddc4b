// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/Translation.h"

#include "core/dialects/Fitting.h"
#include "core/gateway/Exchange.h"

#include <algorithm>

namespace tollgate::translation {

const Dialect &clientDialect(Surface surface)
{
    static const Dialect *const openAi = findDialect("openai");
    static const Dialect *const anthropic = findDialect("anthropic");
    return surface == Surface::AnthropicMessages ? *anthropic : *openAi;
}

const Dialect &providerDialect(const Deployment &deployment)
{
    return clientDialect(deployment.dialect == "anthropic" ? Surface::AnthropicMessages : Surface::OpenAiChat);
}

Result<std::string> body(Exchange &exchange, const Candidate &candidate)
{
    const Deployment &deployment = *candidate.deployment;
    const Dialect &from = clientDialect(exchange.inbound.surface);
    const Dialect &to = providerDialect(deployment);
    TG_TRY(chat::Request request, from.decodeRequest(exchange.inbound.body));
    DialectTarget target{.provider = deployment.provider, .model = candidate.model};
    target.maxOutput = exchange.outputCap;
    target.usualMaximum = exchange.facts ? exchange.facts->maxOutput : 0;
    target.includeUsage = deployment.streamUsage;
    FitOptions options = fitOptionsOf(deployment.provider);
    options.dropsRefused = deployment.dropParams.value_or(exchange.models->settings().dropParams);
    Notes notes;
    TG_CHECK(fit(request, to, options, notes));
    std::string body = to.encodeRequest(request, target, notes);
    for (const std::string &note : notes.all())
        if (std::ranges::find(exchange.record.notes, note) == exchange.record.notes.end())
            exchange.record.notes.push_back(note);
    return body;
}

} // namespace tollgate::translation
