// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/Translation.h"

#include "core/dialects/Embedding.h"
#include "core/dialects/Fitting.h"
#include "core/dialects/openai_chat/Defaults.h"
#include "core/dialects/openai_chat/Quirks.h"
#include "core/dialects/openai_chat/Request.h"
#include "core/dialects/Rank.h"
#include "core/dialects/SurfaceTable.h"
#include "core/dialects/template/Form.h"
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
    if (rowOf(client).family == chat::Family::OpenAi && deployment.paths.contains("openai"))
        return clientDialect(client);
    // The demo and other names that are no dialect's answer in OpenAI's words.
    const Dialect *const own = findDialect(deployment.dialect);
    return own ? *own : clientDialect(Surface::OpenAiChat);
}

const EmbeddingCodec *vectorsOf(const Deployment &deployment, const Dialect &provider)
{
    return deployment.vectors ? deployment.vectors : provider.embedding;
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

/// A request for each input.
Result<std::vector<std::string>> oneByOne(const chat::EmbeddingRequest &request, const EmbeddingCodec &vectors,
                                          const DialectTarget &target, Notes &notes)
{
    std::vector<std::string> bodies;
    chat::EmbeddingRequest one = request;
    for (const chat::RawJson &input : request.inputs) {
        Notes same; // all of them say the same
        one.inputs = {input};
        TG_TRY(std::string body, vectors.encodeRequest(one, target, bodies.empty() ? notes : same));
        bodies.push_back(std::move(body));
    }
    notes.add("asked for in " + std::to_string(bodies.size()) + " calls: the provider makes one vector a call");
    return bodies;
}

Result<Translated> embedding(const Task &task, std::string_view text)
{
    const EmbeddingCodec *const vectors = vectorsOf(*task.deployment, *task.to);
    if (!task.from->embedding || !vectors)
        return Error{ErrorKind::BadRequest, "Provider " + task.deployment->provider + " makes no embeddings.", "model"};
    Notes notes;
    std::string withDefaults;
    if (!task.deployment->defaults.empty() && task.from->family == chat::Family::OpenAi) {
        std::vector<std::string> left;
        withDefaults = openai_chat::withDefaults(std::string(text), task.deployment->defaults, Operation::Embedding,
                                                 task.from->family, left);
        text = withDefaults;
    }
    TG_TRY(const chat::EmbeddingRequest request, task.from->embedding->decodeRequest(text));
    const DialectTarget target{.provider = task.deployment->provider, .model = task.model};
    std::vector<std::string> bodies;
    if (request.inputs.size() > 1 && vectors->makesOneACall && vectors->makesOneACall(task.model)) {
        TG_TRY(bodies, oneByOne(request, *vectors, target, notes));
    } else {
        TG_TRY(std::string body, vectors->encodeRequest(request, target, notes));
        bodies.push_back(std::move(body));
    }
    for (const auto &[name, value] : request.extra)
        if (!vectors->takes(name))
            notes.add(name + " left out: the API has no such member");
    std::string first = std::move(bodies.front());
    bodies.erase(bodies.begin());
    return Translated{std::move(first), notes.all(), std::move(bodies)};
}

} // namespace

namespace {

Result<Translated> ranks(const Task &task, std::string_view text)
{
    TG_TRY(const chat::RankRequest request, task.ranksFrom->decodeRequest(text));
    Notes notes;
    std::string body = task.ranksTo->encodeRequest(request, task.model, notes);
    return Translated{std::move(body), notes.all()};
}

} // namespace

std::optional<Task> taskOf(const Exchange &exchange, const Candidate &candidate)
{
    if (exchange.inbound.operation == Operation::Rerank) {
        const RankCodec *const own = candidate.deployment->ranks;
        const RankCodec &from = ranksOfClient(exchange.inbound.body), &to = own ? *own : usualRanks();
        if (&from == &to)
            return {};
        Task task{};
        task.deployment = candidate.deployment;
        task.model = candidate.model;
        task.operation = Operation::Rerank;
        task.ranksFrom = &from;
        task.ranksTo = &to;
        return task;
    }
    if (rowOf(exchange.inbound.surface).takesAnyBody)
        return {}; // no conversation: it goes on as it is, whatever the provider's conversations are like
    const Deployment &deployment = *candidate.deployment;
    const Dialect &from = clientDialect(exchange.inbound.surface);
    const Dialect &to = providerDialect(deployment, exchange.inbound.surface);
    const bool isSame = exchange.inbound.operation == Operation::Embedding
        ? &from == &to && from.embedding == vectorsOf(deployment, to)
        : &from == &to;
    if (isSame)
        return {};
    return Task{.from = &from,
                .to = &to,
                .deployment = candidate.deployment,
                .model = candidate.model,
                .operation = exchange.inbound.operation,
                .stream = exchange.view.stream, // the path says it, not every body
                .dropsRefused = deployment.dropParams.value_or(exchange.models->settings().dropParams),
                .outputCap = exchange.outputCap,
                .usualMaximum = exchange.facts ? exchange.facts->maxOutput : 0};
}

Result<Translated> translated(const Task &task, std::string_view text)
{
    if (task.operation == Operation::Embedding)
        return embedding(task, text);
    if (task.ranksTo)
        return ranks(task, text);
    const Deployment &deployment = *task.deployment;
    TG_TRY(chat::Request request, task.from->decodeRequest(text));
    std::vector<openai_chat::DefaultMember> allowed;
    if (!deployment.allowed.empty() && task.from->family == chat::Family::OpenAi)
        allowed = openai_chat::takeOut(request, text, deployment.allowed);
    openai_chat::fillIn(request, deployment.defaults);
    DialectTarget target{.provider = deployment.provider, .model = task.model};
    target.maxOutput = task.outputCap;
    target.usualMaximum = task.usualMaximum;
    target.includeUsage = deployment.streamUsage;
    target.form = deployment.form.get();
    request.stream = task.stream && (!deployment.form || deployment.form->stream);
    if (!deployment.maximum.empty())
        target.maximumMember = deployment.maximum;
    FitOptions options = fitOptionsOf(deployment.provider);
    options.dropsRefused = task.dropsRefused;
    options.form = deployment.form.get();
    Notes notes;
    TG_CHECK(fit(request, *task.to, options, notes));
    std::string body = task.to->encodeRequest(request, target, notes);
    TG_TRY(body, fitted(std::move(body), deployment, task.model, notes));
    body = openai_chat::withMembers(std::move(body), allowed);
    return Translated{std::move(body), notes.all()};
}

} // namespace tollgate::translation
