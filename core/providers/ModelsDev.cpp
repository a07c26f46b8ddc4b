// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/ModelsDev.h"

#include "core/json/Member.h"
#include "core/json/Walk.h"
#include "core/providers/PriceJson.h"

#include <algorithm>
#include <array>

namespace tollgate {
namespace {

/// Where LiteLLM's name is another than models.dev's with `_` for `-`.
constexpr std::array<std::pair<std::string_view, std::string_view>, 11> renamed{{
    {"alibaba", "dashscope"},
    {"amazon-bedrock", "bedrock"},
    {"cloudflare-workers-ai", "cloudflare"},
    {"google", "gemini"},
    {"google-vertex", "vertex_ai"},
    {"google-vertex-anthropic", "vertex_ai"},
    {"moonshotai", "moonshot"},
    {"nvidia", "nvidia_nim"},
    {"togetherai", "together_ai"},
    {"venice", "veniceai"},
    {"vercel", "vercel_ai_gateway"},
}};

constexpr std::array<std::pair<std::string_view, PriceMember::Bucket>, 7> costs{{
    {"input", PriceMember::Input},
    {"cache_read", PriceMember::CacheRead},
    {"cache_write", PriceMember::CacheWrite5m},
    {"input_audio", PriceMember::InputAudio},
    {"output", PriceMember::Output},
    {"reasoning", PriceMember::Reasoning},
    {"output_audio", PriceMember::OutputAudio},
}};

std::string ownerOf(std::string_view provider)
{
    for (const auto &[theirs, ours] : renamed)
        if (theirs == provider)
            return std::string(ours);
    std::string owner(provider);
    std::replace(owner.begin(), owner.end(), '-', '_');
    return owner;
}

/// Prices of long prompts stand in `tiers`, `{"input": 10, ..., "tier": {"type": "context", "size": 272000}}`; in older
/// lists in `context_over_200k`, which newer ones keep beside it, at 200,000 whatever the real size is.
void takeCosts(std::optional<ModelPrice> &price, std::string_view object, std::int64_t promptTokens)
{
    bool hasTiers = false;
    json::eachElement(json::memberOf(object, "tiers"), [&](std::string_view element) {
        const std::string_view tier = json::memberOf(element, "tier");
        const std::int64_t size = json::asInteger(json::memberOf(tier, "size")).value_or(0);
        if (json::inside(json::memberOf(tier, "type")) != "context" || size <= 0)
            return;
        hasTiers = true;
        takeCosts(price, element, size);
    });
    json::eachMember(object, [&](std::string_view name, std::string_view raw) {
        if (name == "context_over_200k" && !hasTiers)
            takeCosts(price, raw, 200'000);
        const auto money = Money::parse(raw);
        if (!money || *money < Money())
            return;
        for (const auto &[member, bucket] : costs)
            if (name == member) {
                if (!price)
                    price.emplace();
                put(*price, {{promptTokens, PriceMember::Base, bucket}, money->nano()});
            }
    });
}

std::uint32_t modalities(std::string_view object)
{
    std::uint32_t capabilities = 0;
    json::eachElement(json::memberOf(object, "input"), [&capabilities](std::string_view raw) {
        const std::string_view kind = json::inside(raw);
        capabilities |= kind == "image" ? CanVision : kind == "audio" ? CanAudioIn : kind == "pdf" ? CanPdf : 0U;
    });
    json::eachElement(json::memberOf(object, "output"), [&capabilities](std::string_view raw) {
        capabilities |= json::inside(raw) == "audio" ? CanAudioOut : 0U;
    });
    return capabilities;
}

PricedModel modelFrom(std::string owner, std::string_view object)
{
    PricedModel model;
    model.owner = std::move(owner);
    ModelFacts &facts = model.facts;
    json::eachMember(object, [&facts](std::string_view name, std::string_view raw) {
        if (name == "cost")
            takeCosts(facts.price, raw, 0);
        else if (name == "modalities")
            facts.capabilities |= modalities(raw);
        else if (name == "tool_call" && raw == "true")
            facts.capabilities |= CanTools;
        else if (name == "reasoning" && raw == "true")
            facts.capabilities |= CanReason;
        else if (name == "structured_output" && raw == "true")
            facts.capabilities |= CanSchema;
        else if (name == "limit") {
            facts.contextWindow
                = std::max<std::int64_t>(json::asInteger(json::memberOf(raw, "context")).value_or(0), 0);
            facts.maxOutput = std::max<std::int64_t>(json::asInteger(json::memberOf(raw, "output")).value_or(0), 0);
        }
    });
    facts.mode = facts.maxOutput > 0 ? "chat" : "";
    return model;
}

} // namespace

bool isModelsDev(std::span<const json::Member> providers)
{
    return std::any_of(providers.begin(), providers.end(), [](const json::Member &provider) {
        return json::memberOf(provider.value, "models").starts_with('{');
    });
}

std::map<std::string, PricedModel> readModelsDev(std::span<const json::Member> providers)
{
    std::map<std::string, PricedModel> models;
    for (const json::Member &provider : providers) {
        const std::string owner = ownerOf(provider.name);
        // These two own the bare names.
        const bool bare = owner == "openai" || owner == "anthropic";
        json::eachMember(json::memberOf(provider.value, "models"), [&](std::string_view name, std::string_view raw) {
            std::string full = bare ? std::string() : owner + '/';
            json::appendUnescaped(full, name);
            models.insert_or_assign(std::move(full), modelFrom(owner, raw));
        });
    }
    return models;
}

} // namespace tollgate
