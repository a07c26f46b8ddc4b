// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/Translation.h"

#include "core/dialects/Embedding.h"
#include "core/dialects/Fitting.h"
#include "core/dialects/openai_chat/Quirks.h"
#include "core/dialects/openai_chat/Request.h"
#include "core/dialects/SurfaceTable.h"
#include "core/gateway/Exchange.h"

#include <algorithm>

namespace tollgate::translation {

const Dialect &clientDialect(Surface surface)
{
    const std::span<const Dialect> all = dialects();
    const auto found = std::ranges::find(all, rowOf(surface).family, &Dialect::family);
    return found == all.end() ? all.front() : *found;
}

const Dialect &providerDialect(const Deployment &deployment, Surface client)
{
    if (client == Surface::OpenAiResponses && deployment.paths.contains("responses"))
        return clientDialect(client); // it speaks that beside its own
    // The demo and other names that are no dialect's answer in OpenAI's words.
    const Dialect *const own = findDialect(deployment.dialect);
    return own ? *own : clientDialect(Surface::OpenAiChat);
}

namespace {

/// What this very provider needs: members that it answers with 400 are left out, those that it names otherwise are
/// renamed, and its quirks are heeded.
Result<std::string> fitted(std::string body, const Deployment &deployment, const std::string &model, Notes &notes)
{
    std::vector<std::string> changed;
    if (!deployment.refuses.empty() || !deployment.renames.empty()) {
        TG_TRY(const RequestView view, openai_chat::read(Operation::Chat, body));
        RequestChange change{.model = model};
        change.refuses = deployment.refuses;
        change.renames = &deployment.renames;
        change.changed = &changed;
        body = openai_chat::rewritten(Operation::Chat, body, view, change);
    }
    for (const openai_chat::Quirk *quirk : deployment.quirks)
        quirk->apply(body, changed);
    for (const std::string &what : changed)
        notes.add(what + " for " + deployment.provider);
    return body;
}

} // namespace

namespace {

/// What was left out, for the caller.
void tell(Exchange &exchange, const Notes &notes)
{
    for (const std::string &note : notes.all())
        if (std::ranges::find(exchange.record.notes, note) == exchange.record.notes.end())
            exchange.record.notes.push_back(note);
}

Result<std::string> embeddingBody(Exchange &exchange, const Candidate &candidate, const Dialect &from,
                                  const Dialect &to)
{
    if (!from.embedding || !to.embedding)
        return Error{ErrorKind::BadRequest, "Provider " + candidate.deployment->provider + " makes no embeddings.",
                     "model"};
    TG_TRY(const chat::EmbeddingRequest request, from.embedding->decodeRequest(exchange.inbound.body));
    Notes notes;
    const DialectTarget target{.provider = candidate.deployment->provider, .model = candidate.model};
    TG_TRY(std::string body, to.embedding->encodeRequest(request, target, notes));
    for (const auto &[name, value] : request.extra)
        notes.add(name + " left out: the API has no such member");
    tell(exchange, notes);
    return body;
}

} // namespace

Result<std::string> body(Exchange &exchange, const Candidate &candidate)
{
    const Deployment &deployment = *candidate.deployment;
    const Dialect &from = clientDialect(exchange.inbound.surface);
    const Dialect &to = providerDialect(deployment, exchange.inbound.surface);
    if (exchange.inbound.operation == Operation::Embedding)
        return embeddingBody(exchange, candidate, from, to);
    TG_TRY(chat::Request request, from.decodeRequest(exchange.inbound.body));
    request.stream = exchange.view.stream; // the path says it, not every body
    DialectTarget target{.provider = deployment.provider, .model = candidate.model};
    target.maxOutput = exchange.outputCap;
    target.usualMaximum = exchange.facts ? exchange.facts->maxOutput : 0;
    target.includeUsage = deployment.streamUsage;
    if (!deployment.maximum.empty())
        target.maximumMember = deployment.maximum;
    FitOptions options = fitOptionsOf(deployment.provider);
    options.dropsRefused = deployment.dropParams.value_or(exchange.models->settings().dropParams);
    Notes notes;
    TG_CHECK(fit(request, to, options, notes));
    std::string body = to.encodeRequest(request, target, notes);
    TG_TRY(body, fitted(std::move(body), deployment, candidate.model, notes));
    tell(exchange, notes);
    return body;
}

} // namespace tollgate::translation
