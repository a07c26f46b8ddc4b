// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/OllamaEndpoint.h"

#include "core/base/Secret.h"
#include "core/json/Walk.h"
#include "core/json/Writer.h"
#include "core/routing/KeyModels.h"
#include "core/server/ModelsEndpoint.h"

#include <algorithm>

namespace tollgate::ollama {
namespace {

constexpr std::string_view modifiedAt = "2026-01-01T00:00:00Z"; // providers do not say, and clients want a time
constexpr std::int64_t usualContext = 128'000; // where nobody says

void writeDetails(json::Writer &json, std::string_view provider)
{
    json.name("details").begin('{').member("parent_model", "").member("format", "").member("family", provider);
    json.name("families").begin('[').text(provider).end(']').member("parameter_size", "");
    json.member("quantization_level", "").end('}');
}

std::string tags(const ModelTable &models, const VirtualKey &key)
{
    std::string out;
    json::Writer json(out);
    json.begin('{').name("models").begin('[');
    for (const std::string &name : ModelsEndpoint::namesFor(models, key)) {
        const std::vector<Candidate> candidates = models.find(name);
        json.begin('{').member("name", name).member("model", name).member("modified_at", modifiedAt);
        json.numberMember("size", 0).member("digest", sha256Hex(name));
        writeDetails(json, candidates.empty() ? "tollgate" : std::string_view(candidates.front().deployment->provider));
        json.end('}');
    }
    json.end(']').end('}');
    return out;
}

bool serves(const Deployment &deployment, Operation operation)
{
    return deployment.operations.empty()
        || std::ranges::find(deployment.operations, operation) != deployment.operations.end();
}

/// A model of which nothing is known is taken for one that can use tools: without that word agents do not offer it.
void writeCapabilities(json::Writer &json, const Deployment &deployment, const ModelFacts &facts)
{
    const bool isUnknown = facts.capabilities == 0;
    const auto can = [&](Capability capability) { return (facts.capabilities & capability) != 0; };
    json.name("capabilities").begin('[');
    const bool embeds = facts.mode == "embedding" || deployment.mode == "embedding"
        || (!serves(deployment, Operation::Chat) && serves(deployment, Operation::Embedding));
    if (embeds) {
        json.text("embedding").end(']');
        return;
    }
    json.text("completion");
    if (isUnknown || can(CanTools))
        json.text("tools");
    if (can(CanVision))
        json.text("vision");
    if (can(CanReason))
        json.text("thinking");
    json.end(']');
}

Result<std::string> show(const Inbound &inbound, const VirtualKey &key, const ModelTable &models, PriceMemo *prices)
{
    std::string asked;
    json::eachMember(inbound.body, [&](std::string_view name, std::string_view value) {
        if (name == "model" || (name == "name" && asked.empty()))
            asked = json::textOf(value);
    });
    if (asked.empty())
        return Error{.kind = ErrorKind::BadRequest, .message = "`model` is missing.", .param = "model"};
    std::vector<Candidate> candidates = models.find(asked);
    constexpr std::string_view latest = ":latest"; // which clients add to names without a tag
    if (candidates.empty() && asked.ends_with(latest)) {
        asked.resize(asked.size() - latest.size());
        candidates = models.find(asked);
    }
    if (candidates.empty() || !mayUse(key, models, asked))
        return Error{.kind = ErrorKind::ModelUnknown, .message = "model '" + asked + "' not found", .param = "model"};
    const Candidate &candidate = candidates.front();
    const ModelFacts facts = prices ? *prices->of(candidate) : ModelFacts();
    const std::string &provider = candidate.deployment->provider;
    std::string out;
    json::Writer json(out);
    json.begin('{').member("modelfile", "").member("parameters", "").member("template", "");
    writeDetails(json, provider);
    json.name("model_info").begin('{').member("general.architecture", provider);
    json.member("general.basename", asked);
    json.numberMember(provider + ".context_length", facts.contextWindow > 0 ? facts.contextWindow : usualContext);
    json.end('}');
    writeCapabilities(json, *candidate.deployment, facts);
    json.member("modified_at", modifiedAt).end('}');
    return out;
}

} // namespace

std::string version()
{
    return R"({"version":"0.12.6"})";
}

Result<std::string> answer(const Inbound &inbound, const VirtualKey &key, const ModelTable &models, PriceMemo *prices)
{
    if (inbound.path == "/api/tags")
        return tags(models, key);
    if (inbound.path == "/api/show")
        return show(inbound, key, models, prices);
    if (inbound.path == "/api/ps")
        return std::string(R"({"models":[]})");
    return Error{.kind = ErrorKind::NotFound, .message = "There is nothing at this path."};
}

} // namespace tollgate::ollama
