// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialects/Fitting.h"
#include "core/dialects/FittingMembers.h"

/// The rows behind features(); read by Fitting.cpp alone, which says what families without a column do.
namespace tollgate::fitting {

inline constexpr auto kept = Fate::Kept;
inline constexpr auto mapped = Fate::Mapped;
inline constexpr auto emulated = Fate::Emulated;
inline constexpr auto dropped = Fate::Dropped;
inline constexpr auto refused = Fate::Refused;

/// Of what only a provider that is described as data may lack.
inline constexpr std::string_view noPlace = "the provider's description has no place for it";

/// Feature by feature: its fate in OpenAI chat, in Anthropic Messages, in Gemini. First the rows that decide, then what
/// always survives. What Responses does is said at the end of a row where it is not what OpenAI chat does.
inline constexpr Feature table[] = {
    {"logprobs", kept, refused, refused, asksLogprobs, dropLogprobs, "the API gives no probabilities"},
    {"n", kept, refused, mapped, asksChoices, dropChoices, "the API gives one answer", refused},
    {"n: 1", kept, dropped, mapped, saysChoices, dropChoices, "", dropped},
    {"audio out", kept, refused, refused, asksAudio, dropAudio, "the API does not speak", refused},
    {"modalities: text", kept, dropped, dropped, asksText, clear<&chat::Request::modalities>, "", dropped},
    {"audio in", kept, refused, mapped, hasPart<chat::Audio>, dropParts<chat::Audio>, "the API takes no sound",
     refused},
    {"tools of type custom", kept, refused, refused, hasTool<chat::Tool::Kind::FreeText>,
     dropTools<chat::Tool::Kind::FreeText>, "the API's tools take JSON"},
    {"web_search, image_generation, tool_search beside the client's own tools", dropped, dropped, dropped,
     hasToolsBeside, dropToolsBeside, "this tool runs at another provider"},
    {"conversation, prompt, context_management, compaction, item_reference", refused, refused, refused, hasKeptState,
     dropKeptState, "it is kept by the provider that made it"},
    {"tools that run at the provider", refused, refused, refused, hasTool<chat::Tool::Kind::Server>,
     dropTools<chat::Tool::Kind::Server>, "this tool runs at another provider"},
    {"web_search_options", kept, refused, refused, isSet<&chat::Request::webSearch>, clear<&chat::Request::webSearch>,
     "the search runs at another provider", refused},
    {"tool_choice: allowed_tools", kept, refused, mapped, listsTools, dropToolList,
     "the API knows all tools, one or none"},
    {"tool_choice: required, or one tool", kept, kept, kept, forcesCalls, dropForce, "the API lets the model choose"},
    {"documents by URL", refused, kept, mapped, hasDocument<chat::Source::Kind::Url>,
     dropDocuments<chat::Source::Kind::Url>, "the API takes a document's bytes only", kept},
    {"images by URL", kept, kept, mapped, hasWebImage, dropWebImages, "the API takes an image's bytes only"},
    {"documents other than text", kept, kept, kept, hasDocument<chat::Source::Kind::Base64>,
     dropDocuments<chat::Source::Kind::Base64>, "the API takes no files"},
    {"files of the provider's store", refused, refused, refused, hasStoredFile, dropStoredFiles,
     "the file is in another provider's store"},
    {"seed", kept, dropped, kept, isSet<&chat::Request::seed>, clear<&chat::Request::seed>,
     "the API has no such member", dropped},
    {"frequency_penalty", kept, dropped, kept, isSet<&chat::Request::frequencyPenalty>,
     clear<&chat::Request::frequencyPenalty>, "the API has no such member", dropped},
    {"presence_penalty", kept, dropped, kept, isSet<&chat::Request::presencePenalty>,
     clear<&chat::Request::presencePenalty>, "the API has no such member", dropped},
    {"logit_bias", kept, dropped, dropped, isSet<&chat::Request::logitBias>, clear<&chat::Request::logitBias>,
     "the API has no such member", dropped},
    {"prediction", kept, dropped, dropped, isSet<&chat::Request::prediction>, clear<&chat::Request::prediction>,
     "the API has no such member", dropped},
    {"verbosity", kept, dropped, dropped, isSet<&chat::Request::verbosity>, clear<&chat::Request::verbosity>,
     "the API has no such member"},
    {"prompt_cache_key", kept, dropped, dropped, isSet<&chat::Request::promptCacheKey>,
     clear<&chat::Request::promptCacheKey>, "the API caches where cache_control says so"},
    {"metadata", kept, dropped, dropped, isSet<&chat::Request::metadata>, clear<&chat::Request::metadata>,
     "the API has no such member"},
    {"service_tier", dropped, dropped, dropped, hasTier, clear<&chat::Request::serviceTier>,
     "tiers are the provider's own"},
    {"service_tier: auto", kept, dropped, dropped, isSet<&chat::Request::serviceTier>,
     clear<&chat::Request::serviceTier>, ""},
    {"top_k", dropped, kept, kept, isSet<&chat::Request::topK>, clear<&chat::Request::topK>,
     "the API has no such member"},
    {"stop, stop_sequences", kept, kept, kept, saysStop, dropAllStops, "the API has no such member", dropped},
    {"more than four stop sequences", dropped, kept, kept, hasManyStops, dropStops, "the API takes four"},
    {"metadata.user_id of more than 64 characters", dropped, kept, kept, hasLongUser, clear<&chat::Request::user>,
     "the API takes 64 characters"},
    {"more than five stop sequences", kept, kept, dropped, hasSixStops, dropSixthStop, "the API takes five"},
    {"user, metadata.user_id", kept, kept, dropped, isSet<&chat::Request::user>, clear<&chat::Request::user>,
     "the API has no such member"},
    {"parallel_tool_calls: false", kept, kept, dropped, asksSerialCalls, dropSerialCalls, "the API has no such member"},
    {"cache_control", dropped, kept, dropped, hasCacheMarks, dropCacheMarks, "the provider caches by itself"},
    {"thinking of earlier turns", dropped, kept, kept, hasPart<chat::Thinking>, dropParts<chat::Thinking>,
     "the provider does not take thinking back", kept},
    {"thinking without a signature", kept, dropped, kept, hasUnsignedThinking, dropUnsignedThinking,
     "the provider takes back only thinking that it has signed"},
    {"thinking that it has not signed", kept, kept, dropped, hasThinkingWithoutGemini, dropThinkingWithoutGemini,
     "the provider takes back only thinking that it has signed"},
    {"thinking that OpenAI has not encrypted", kept, kept, kept, hasThinkingWithoutResponses,
     dropThinkingWithoutResponses, "the provider takes back only thinking that it has encrypted", dropped},
    {"redacted thinking", dropped, kept, dropped, hasPart<chat::RedactedThinking>, dropParts<chat::RedactedThinking>,
     "only the provider that wrote it can read it"},
    {"search results", emulated, kept, emulated, hasSearchResults, nullptr, ""},
    {"documents of blocks", emulated, kept, emulated, hasDocument<chat::Source::Kind::Blocks>, nullptr, ""},
    {"results of tools that ran at the provider", dropped, dropped, dropped, hasPart<chat::Opaque>,
     dropParts<chat::Opaque>, "only the provider that wrote them can read them"},
    {"members that only one family has", dropped, dropped, dropped, hasExtra, dropExtra, ""},

    {"text, roles, names of tools", kept, kept, kept, nullptr, nullptr, ""},
    {"system and developer messages", mapped, mapped, mapped, nullptr, nullptr, ""},
    {"system messages in mid-conversation", kept, mapped, mapped, nullptr, nullptr, ""},
    {"images", mapped, mapped, mapped, hasPart<chat::Image>, dropParts<chat::Image>, noPlace},
    {"documents (PDF bytes, plain text)", mapped, mapped, mapped, nullptr, nullptr, ""},
    {"tools and their schemas", mapped, mapped, mapped, hasTool<chat::Tool::Kind::Function>,
     dropTools<chat::Tool::Kind::Function>, noPlace},
    {"tool_choice, parallel calls", mapped, mapped, mapped, nullptr, nullptr, ""},
    {"tool calls and results, their ids", mapped, mapped, mapped, hasCallsOrResults, dropCallsAndResults, noPlace},
    {"custom tools, local_shell, shell, apply_patch, namespaces", emulated, emulated, emulated, nullptr, nullptr, "",
     kept},
    {"images in tool results", emulated, kept, mapped, nullptr, nullptr, "", kept},
    {"is_error of tool results", emulated, kept, mapped, nullptr, nullptr, ""},
    {"response_format: json_schema", mapped, mapped, mapped, asksFormat<chat::Format::Kind::JsonSchema>, dropFormat,
     noPlace},
    {"response_format: json_object", kept, emulated, mapped, asksFormat<chat::Format::Kind::JsonObject>, dropFormat,
     noPlace, mapped},
    {"thinking, reasoning_effort", mapped, mapped, mapped, asksReasoning, dropReasoning, noPlace},
    {"max_tokens, stop, temperature, top_p", mapped, mapped, mapped, nullptr, nullptr, ""},
    {"usage with cache and thinking", mapped, mapped, mapped, nullptr, nullptr, ""},
};

} // namespace tollgate::fitting
