// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/Fitting.h"

#include "core/dialects/FittingParts.h"
#include "core/dialects/template/Form.h"

#include <algorithm>
#include <array>

namespace tollgate {
namespace {

using namespace chat;

template <auto Member>
bool isSet(const Request &request)
{
    return !(request.*Member).empty();
}
template <auto Member>
void clear(Request &request)
{
    (request.*Member).clear();
}

template <Tool::Kind Kind>
bool hasTool(const Request &request)
{
    return std::ranges::any_of(request.tools, [](const Tool &tool) { return tool.kind == Kind; });
}
template <Tool::Kind Kind>
void dropTools(Request &request)
{
    std::erase_if(request.tools, [](const Tool &tool) { return tool.kind == Kind; });
}

bool asksLogprobs(const Request &request)
{
    return request.logprobs == "true" || !request.topLogprobs.empty();
}
void dropLogprobs(Request &request)
{
    request.logprobs.clear();
    request.topLogprobs.clear();
}

bool asksAudio(const Request &request)
{
    return !request.audio.empty() || request.modalities.find("audio") != std::string::npos;
}
void dropAudio(Request &request)
{
    request.audio.clear();
    request.modalities.clear();
}

bool asksText(const Request &request)
{
    return !request.modalities.empty();
}

bool asksChoices(const Request &request)
{
    return request.choices.value_or(1) > 1;
}
bool saysChoices(const Request &request)
{
    return request.choices.has_value();
}
void dropChoices(Request &request)
{
    request.choices.reset();
}

bool listsTools(const Request &request)
{
    return request.toolChoice.mode == ToolChoice::Mode::Allowed;
}
void dropToolList(Request &request)
{
    request.toolChoice = {};
}

bool forcesCalls(const Request &request)
{
    return request.toolChoice.mode == ToolChoice::Mode::Required || request.toolChoice.mode == ToolChoice::Mode::Named;
}
void dropForce(Request &request)
{
    request.toolChoice.mode = ToolChoice::Mode::Auto;
    request.toolChoice.name.clear();
}

bool asksSerialCalls(const Request &request)
{
    return request.toolChoice.parallel == false;
}
void dropSerialCalls(Request &request)
{
    request.toolChoice.parallel.reset();
}

bool hasManyStops(const Request &request)
{
    return request.stop.size() > 4;
}
void dropStops(Request &request)
{
    request.stop.resize(4);
}

bool saysStop(const Request &request)
{
    return !request.stop.empty();
}
void dropAllStops(Request &request)
{
    request.stop.clear();
}

bool hasSixStops(const Request &request)
{
    return request.stop.size() > 5;
}
void dropSixthStop(Request &request)
{
    request.stop.resize(5);
}

bool hasLongUser(const Request &request)
{
    return request.user.size() > 64;
}

bool hasCallsOrResults(const Request &request)
{
    return fitting::hasPart<ToolCall>(request) || fitting::hasPart<ToolResult>(request);
}
void dropCallsAndResults(Request &request)
{
    fitting::dropParts<ToolCall>(request);
    fitting::dropParts<ToolResult>(request);
}

template <Format::Kind Kind>
bool asksFormat(const Request &request)
{
    return request.format.kind == Kind;
}
void dropFormat(Request &request)
{
    request.format = {};
}

bool asksReasoning(const Request &request)
{
    return request.reasoning.mode != Reasoning::Mode::Unset || !request.reasoning.effort.empty();
}
void dropReasoning(Request &request)
{
    request.reasoning = {};
}

bool hasTier(const Request &request)
{
    return !request.serviceTier.empty() && request.serviceTier != "auto";
}

constexpr auto kept = Fate::Kept;
constexpr auto mapped = Fate::Mapped;
constexpr auto emulated = Fate::Emulated;
constexpr auto dropped = Fate::Dropped;
constexpr auto refused = Fate::Refused;

/// Of what only a provider that is described as data may lack.
constexpr std::string_view noPlace = "the provider's description has no place for it";

/// Feature by feature: its fate in OpenAI chat, in Anthropic Messages, in Gemini. First the rows that decide, then what
/// always survives. What Responses does is said at the end of a row where it is not what OpenAI chat does.
constexpr Feature table[] = {
    {"logprobs", kept, refused, refused, asksLogprobs, dropLogprobs, "the API gives no probabilities"},
    {"n", kept, refused, mapped, asksChoices, dropChoices, "the API gives one answer", refused},
    {"n: 1", kept, dropped, mapped, saysChoices, dropChoices, "", dropped},
    {"audio out", kept, refused, refused, asksAudio, dropAudio, "the API does not speak", refused},
    {"modalities: text", kept, dropped, dropped, asksText, clear<&Request::modalities>, "", dropped},
    {"audio in", kept, refused, mapped, fitting::hasPart<Audio>, fitting::dropParts<Audio>, "the API takes no sound",
     refused},
    {"tools of type custom", kept, refused, refused, hasTool<Tool::Kind::FreeText>, dropTools<Tool::Kind::FreeText>,
     "the API's tools take JSON"},
    {"web_search, image_generation, tool_search beside the client's own tools", dropped, dropped, dropped,
     fitting::hasToolsBeside, fitting::dropToolsBeside, "this tool runs at another provider"},
    {"conversation, prompt, context_management, compaction, item_reference", refused, refused, refused,
     fitting::hasKeptState, fitting::dropKeptState, "it is kept by the provider that made it"},
    {"tools that run at the provider", refused, refused, refused, hasTool<Tool::Kind::Server>,
     dropTools<Tool::Kind::Server>, "this tool runs at another provider"},
    {"web_search_options", kept, refused, refused, isSet<&Request::webSearch>, clear<&Request::webSearch>,
     "the search runs at another provider", refused},
    {"tool_choice: allowed_tools", kept, refused, mapped, listsTools, dropToolList,
     "the API knows all tools, one or none"},
    {"tool_choice: required, or one tool", kept, kept, kept, forcesCalls, dropForce, "the API lets the model choose"},
    {"documents by URL", refused, kept, mapped, fitting::hasDocument<Source::Kind::Url>,
     fitting::dropDocuments<Source::Kind::Url>, "the API takes a document's bytes only", kept},
    {"images by URL", kept, kept, mapped, fitting::hasWebImage, fitting::dropWebImages,
     "the API takes an image's bytes only"},
    {"documents other than text", kept, kept, kept, fitting::hasDocument<Source::Kind::Base64>,
     fitting::dropDocuments<Source::Kind::Base64>, "the API takes no files"},
    {"files of the provider's store", refused, refused, refused, fitting::hasStoredFile, fitting::dropStoredFiles,
     "the file is in another provider's store"},
    {"seed", kept, dropped, kept, isSet<&Request::seed>, clear<&Request::seed>, "the API has no such member", dropped},
    {"frequency_penalty", kept, dropped, kept, isSet<&Request::frequencyPenalty>, clear<&Request::frequencyPenalty>,
     "the API has no such member", dropped},
    {"presence_penalty", kept, dropped, kept, isSet<&Request::presencePenalty>, clear<&Request::presencePenalty>,
     "the API has no such member", dropped},
    {"logit_bias", kept, dropped, dropped, isSet<&Request::logitBias>, clear<&Request::logitBias>,
     "the API has no such member", dropped},
    {"prediction", kept, dropped, dropped, isSet<&Request::prediction>, clear<&Request::prediction>,
     "the API has no such member", dropped},
    {"verbosity", kept, dropped, dropped, isSet<&Request::verbosity>, clear<&Request::verbosity>,
     "the API has no such member"},
    {"prompt_cache_key", kept, dropped, dropped, isSet<&Request::promptCacheKey>, clear<&Request::promptCacheKey>,
     "the API caches where cache_control says so"},
    {"metadata", kept, dropped, dropped, isSet<&Request::metadata>, clear<&Request::metadata>,
     "the API has no such member"},
    {"service_tier", dropped, dropped, dropped, hasTier, clear<&Request::serviceTier>, "tiers are the provider's own"},
    {"service_tier: auto", kept, dropped, dropped, isSet<&Request::serviceTier>, clear<&Request::serviceTier>, ""},
    {"top_k", dropped, kept, kept, isSet<&Request::topK>, clear<&Request::topK>, "the API has no such member"},
    {"stop, stop_sequences", kept, kept, kept, saysStop, dropAllStops, "the API has no such member", dropped},
    {"more than four stop sequences", dropped, kept, kept, hasManyStops, dropStops, "the API takes four"},
    {"metadata.user_id of more than 64 characters", dropped, kept, kept, hasLongUser, clear<&Request::user>,
     "the API takes 64 characters"},
    {"more than five stop sequences", kept, kept, dropped, hasSixStops, dropSixthStop, "the API takes five"},
    {"user, metadata.user_id", kept, kept, dropped, isSet<&Request::user>, clear<&Request::user>,
     "the API has no such member"},
    {"parallel_tool_calls: false", kept, kept, dropped, asksSerialCalls, dropSerialCalls, "the API has no such member"},
    {"cache_control", dropped, kept, dropped, fitting::hasCacheMarks, fitting::dropCacheMarks,
     "the provider caches by itself"},
    {"thinking of earlier turns", dropped, kept, kept, fitting::hasPart<Thinking>, fitting::dropParts<Thinking>,
     "the provider does not take thinking back", kept},
    {"thinking without a signature", kept, dropped, kept, fitting::hasUnsignedThinking, fitting::dropUnsignedThinking,
     "the provider takes back only thinking that it has signed"},
    {"thinking that it has not signed", kept, kept, dropped, fitting::hasThinkingWithoutGemini,
     fitting::dropThinkingWithoutGemini, "the provider takes back only thinking that it has signed"},
    {"thinking that OpenAI has not sealed", kept, kept, kept, fitting::hasThinkingWithoutResponses,
     fitting::dropThinkingWithoutResponses, "the provider takes back only thinking that it has sealed", dropped},
    {"redacted thinking", dropped, kept, dropped, fitting::hasPart<RedactedThinking>,
     fitting::dropParts<RedactedThinking>, "only the provider that wrote it can read it"},
    {"search results", emulated, kept, emulated, fitting::hasSearchResults, nullptr, ""},
    {"documents of blocks", emulated, kept, emulated, fitting::hasDocument<Source::Kind::Blocks>, nullptr, ""},
    {"results of tools that ran at the provider", dropped, dropped, dropped, fitting::hasPart<Opaque>,
     fitting::dropParts<Opaque>, "only the provider that wrote them can read them"},
    {"members that only one family has", dropped, dropped, dropped, fitting::hasExtra, fitting::dropExtra, ""},

    {"text, roles, names of tools", kept, kept, kept, nullptr, nullptr, ""},
    {"system and developer messages", mapped, mapped, mapped, nullptr, nullptr, ""},
    {"system messages in mid-conversation", kept, mapped, mapped, nullptr, nullptr, ""},
    {"images", mapped, mapped, mapped, fitting::hasPart<Image>, fitting::dropParts<Image>, noPlace},
    {"documents (PDF bytes, plain text)", mapped, mapped, mapped, nullptr, nullptr, ""},
    {"tools and their schemas", mapped, mapped, mapped, hasTool<Tool::Kind::Function>, dropTools<Tool::Kind::Function>,
     noPlace},
    {"tool_choice, parallel calls", mapped, mapped, mapped, nullptr, nullptr, ""},
    {"tool calls and results, their ids", mapped, mapped, mapped, hasCallsOrResults, dropCallsAndResults, noPlace},
    {"custom tools, local_shell, shell, apply_patch, namespaces", emulated, emulated, emulated, nullptr, nullptr, "",
     kept},
    {"images in tool results", emulated, kept, mapped, nullptr, nullptr, "", kept},
    {"is_error of tool results", emulated, kept, mapped, nullptr, nullptr, ""},
    {"response_format: json_schema", mapped, mapped, mapped, asksFormat<Format::Kind::JsonSchema>, dropFormat, noPlace},
    {"response_format: json_object", kept, emulated, mapped, asksFormat<Format::Kind::JsonObject>, dropFormat, noPlace,
     mapped},
    {"thinking, reasoning_effort", mapped, mapped, mapped, asksReasoning, dropReasoning, noPlace},
    {"max_tokens, stop, temperature, top_p", mapped, mapped, mapped, nullptr, nullptr, ""},
    {"usage with cache and thinking", mapped, mapped, mapped, nullptr, nullptr, ""},
};

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
    return (options.keepsCacheMarks && feature.isUsed == fitting::hasCacheMarks)
        || (options.keepsReasoning && feature.isUsed == fitting::hasPart<Thinking>);
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
    fitting::sayInWords(request);
    const Extra own = target.isOwnMember ? takenOut(request.extra, target.isOwnMember) : Extra();
    for (const Feature &feature : table) {
        const Fate fate
            = target.family == Family::Described ? fateOfDescribed(feature, options.form) : feature.in(target.family);
        const bool isOut = fate == Fate::Dropped || fate == Fate::Refused;
        if (!isOut || !feature.isUsed || isExempt(feature, target.family, options) || !feature.isUsed(request))
            continue;
        if (fate == Fate::Refused && !options.dropsRefused)
            return cannot(feature);
        if (feature.isUsed == fitting::hasExtra)
            notes.add("left out: " + fitting::namesOfExtra(request));
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
