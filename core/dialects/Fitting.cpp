// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/Fitting.h"

#include "core/dialects/FittingTable.h"
#include "core/dialects/template/Form.h"

#include <algorithm>
#include <array>

namespace tollgate {
namespace {

using namespace chat;
using namespace fitting;

/// Families that are like another one, but for some features.
struct Exception {
    Family family;
    std::string_view feature;
    Fate fate;
};
constexpr Exception exceptions[] = {
    {Family::Converse, "documents by URL", refused},
    {Family::Converse, "images by URL", refused},
    {Family::Converse, "metadata", mapped},
    {Family::Converse, "search results", emulated},
    {Family::Converse, "documents of blocks", emulated},
    {Family::Cohere, "logprobs", refused},
    {Family::Cohere, "n", refused},
    {Family::Cohere, "n: 1", dropped},
    {Family::Cohere, "audio out", refused},
    {Family::Cohere, "modalities: text", dropped},
    {Family::Cohere, "audio in", refused},
    {Family::Cohere, "tools of type custom", refused},
    {Family::Cohere, "web_search_options", refused},
    {Family::Cohere, "tool_choice: allowed_tools", refused},
    {Family::Cohere, "documents other than text", refused},
    {Family::Cohere, "logit_bias", dropped},
    {Family::Cohere, "prediction", dropped},
    {Family::Cohere, "verbosity", dropped},
    {Family::Cohere, "prompt_cache_key", dropped},
    {Family::Cohere, "metadata", dropped},
    {Family::Cohere, "service_tier: auto", dropped},
    {Family::Cohere, "top_k", kept},
    {Family::Cohere, "more than four stop sequences", kept},
    {Family::Cohere, "more than five stop sequences", dropped},
    {Family::Cohere, "user, metadata.user_id", dropped},
    {Family::Cohere, "parallel_tool_calls: false", dropped},
    {Family::Cohere, "thinking of earlier turns", kept},
    {Family::Cohere, "response_format: json_object", mapped},
    {Family::Ollama, "n", refused},
    {Family::Ollama, "n: 1", dropped},
    {Family::Ollama, "audio out", refused},
    {Family::Ollama, "modalities: text", dropped},
    {Family::Ollama, "audio in", refused},
    {Family::Ollama, "tools of type custom", refused},
    {Family::Ollama, "web_search_options", refused},
    {Family::Ollama, "tool_choice: allowed_tools", refused},
    {Family::Ollama, "tool_choice: required, or one tool", dropped},
    {Family::Ollama, "images by URL", refused},
    {Family::Ollama, "documents other than text", refused},
    {Family::Ollama, "logit_bias", dropped},
    {Family::Ollama, "prediction", dropped},
    {Family::Ollama, "verbosity", dropped},
    {Family::Ollama, "prompt_cache_key", dropped},
    {Family::Ollama, "metadata", dropped},
    {Family::Ollama, "service_tier: auto", dropped},
    {Family::Ollama, "top_k", mapped},
    {Family::Ollama, "more than four stop sequences", kept},
    {Family::Ollama, "metadata.user_id of more than 64 characters", kept},
    {Family::Ollama, "user, metadata.user_id", dropped},
    {Family::Ollama, "parallel_tool_calls: false", dropped},
    {Family::Ollama, "thinking of earlier turns", kept},
    {Family::Ollama, "response_format: json_object", mapped},
};

/// What a provider that is described as data can only where its description has a place for it, and what not even then;
/// anything else is as in OpenAI chat, in whose words its places are filled.
struct Need {
    std::string_view feature, place; ///< no place: nobody can describe it
    Fate without;
};
constexpr Need needs[] = {
    {"logprobs", "", refused},
    {"n", "", refused},
    {"n: 1", "", dropped},
    {"audio out", "", refused},
    {"modalities: text", "", dropped},
    {"audio in", "", refused},
    {"tools of type custom", "", refused},
    {"web_search_options", "", refused},
    {"tool_choice: allowed_tools", "", refused},
    {"tool_choice: required, or one tool", "tool_choice", refused},
    {"images", "images", refused},
    {"images by URL", "images", refused},
    {"documents other than text", "", refused},
    {"logit_bias", "logit_bias", dropped},
    {"prediction", "", dropped},
    {"verbosity", "verbosity", dropped},
    {"prompt_cache_key", "", dropped},
    {"metadata", "metadata", dropped},
    {"service_tier: auto", "", dropped},
    {"top_k", "top_k", dropped},
    {"more than four stop sequences", "stop", dropped},
    {"metadata.user_id of more than 64 characters", "user", dropped},
    {"user, metadata.user_id", "user", dropped},
    {"parallel_tool_calls: false", "parallel_tool_calls", dropped},
    {"tools and their schemas", "tools", refused},
    {"tool calls and results, their ids", "tools", refused},
    {"response_format: json_schema", "response_format", refused},
    {"response_format: json_object", "response_format", refused},
    {"thinking, reasoning_effort", "reasoning_effort", dropped},
};
constexpr bool allNeedsAreKnown = std::ranges::all_of(
    needs, [](const Need &need) { return std::ranges::find(table, need.feature, &Feature::name) != std::end(table); });
static_assert(allNeedsAreKnown);

/// Without a description: of one that has nothing but a place for the conversation.
Fate fateOfDescribed(const Feature &feature, const described::Form *form)
{
    const auto *const need = std::ranges::find(needs, feature.name, &Need::feature);
    if (need == std::end(needs))
        return feature.openAi;
    const bool isSchema = feature.name == "response_format: json_schema" && form && form->can("schema");
    return isSchema || (form && !need->place.empty() && form->can(need->place)) ? Fate::Mapped : need->without;
}

constexpr bool allAreKnown = std::ranges::all_of(exceptions, [](const Exception &exception) {
    return std::ranges::find(table, exception.feature, &Feature::name) != std::end(table);
});
static_assert(allAreKnown);

Error cannot(const Feature &feature)
{
    return {.kind = ErrorKind::BadRequest,
            .message = "This model's provider cannot do `" + std::string(feature.name) + "`: "
                + std::string(feature.why) + ". With `drop_params: true` in the model's settings it would be left out.",
            .param = std::string(feature.name)};
}

/// Members that the target has a word for, whoever says them.
Extra takenOut(Extra &extra, bool (*isOwn)(std::string_view name))
{
    Extra own;
    for (const auto &member : extra)
        if (isOwn(member.first))
            own.push_back(member);
    std::erase_if(extra, [&](const auto &member) { return isOwn(member.first); });
    return own;
}

bool isExempt(const Feature &feature, Family target, const FitOptions &options)
{
    if (target != Family::OpenAi)
        return false;
    return (options.keepsCacheMarks && feature.isUsed == hasCacheMarks)
        || (options.keepsReasoning && feature.isUsed == hasPart<Thinking>);
}

} // namespace

std::string_view nameOf(Fate fate)
{
    constexpr std::array<std::string_view, 5> names = {"kept", "mapped", "emulated", "dropped", "refused"};
    return names[static_cast<std::size_t>(fate)];
}

Fate Feature::in(Family family) const
{
    if (family == Family::Described)
        return fateOfDescribed(*this, nullptr);
    for (const Exception &exception : exceptions)
        if (exception.family == family && exception.feature == name)
            return exception.fate;
    if (family == Family::Responses)
        return responses.value_or(openAi);
    if (family == Family::Anthropic || family == Family::Converse)
        return anthropic;
    return family == Family::Gemini ? gemini : openAi;
}

std::span<const Feature> features()
{
    return table;
}

FitOptions fitOptionsOf(std::string_view provider)
{
    // https://openrouter.ai/docs/features/prompt-caching; https://api-docs.deepseek.com/guides/thinking_mode and
    // https://platform.moonshot.ai/docs: the thinking of a turn with tool calls must come back.
    FitOptions options;
    options.keepsCacheMarks = provider == "openrouter" || provider == "litellm_proxy";
    options.keepsReasoning
        = provider == "deepseek" || provider == "moonshot" || provider == "openrouter" || provider == "litellm_proxy";
    return options;
}

Result<void> fit(Request &request, const Dialect &target, const FitOptions &options, Notes &notes)
{
    if (request.family == target.family)
        return {};
    sayInWords(request);
    const Extra own = target.isOwnMember ? takenOut(request.extra, target.isOwnMember) : Extra();
    for (const Feature &feature : table) {
        const Fate fate
            = target.family == Family::Described ? fateOfDescribed(feature, options.form) : feature.in(target.family);
        const bool isOut = fate == Fate::Dropped || fate == Fate::Refused;
        if (!isOut || !feature.isUsed || isExempt(feature, target.family, options) || !feature.isUsed(request))
            continue;
        if (fate == Fate::Refused && !options.dropsRefused)
            return cannot(feature);
        if (feature.isUsed == hasExtra)
            notes.add("left out: " + namesOfExtra(request));
        else if (!feature.why.empty())
            notes.add(std::string(feature.name) + " left out: " + std::string(feature.why));
        feature.drop(request);
    }
    if (request.tools.empty())
        request.toolChoice = {};
    request.extra.insert(request.extra.end(), own.begin(), own.end());
    return {};
}

} // namespace tollgate
