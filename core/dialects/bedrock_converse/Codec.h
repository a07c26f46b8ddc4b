// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialects/Dialect.h"
#include "core/json/Writer.h"

/// Amazon Bedrock's Converse and ConverseStream to and from the hub. Sources:
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_Converse.html and the typings of npm
/// `@aws-sdk/client-bedrock-runtime` 3.1163. Streams come as the events that AwsEventStream makes of binary frames.
namespace tollgate::bedrock_converse {

/// `/model/{id}/converse`, or `.../converse-stream`; ARNs percent-encoded.
std::string chatPath(std::string_view model, bool stream);
std::string_view nameOf(chat::Finish finish);
chat::Finish finishOf(std::string_view stopReason);

Result<chat::Request> decodeRequest(std::string_view body);
std::string encodeRequest(const chat::Request &request, const DialectTarget &target, Notes &notes);
Result<chat::Answer> decodeAnswer(std::string_view body);
std::string encodeAnswer(const chat::Answer &answer, const EncodeOptions &options);
std::unique_ptr<StreamDecoder> streamDecoder();
extern const EmbeddingCodec titan;

// Pieces that the files of this folder share.

/// What a model behind Converse understands; by name, since the API does not say.
struct ModelFacts {
    bool isClaude = false;
    bool isNova = false;
    bool reasonsByEffort = false; ///< `reasoning_effort`: gpt-oss
    bool cachesTools = false, caches = false; ///< `cachePoint`
    bool cachesAnHour = false; ///< `ttl`
    bool holdsToSchema = false; ///< `outputConfig.textFormat`
    bool serialisesCalls = false; ///< `disable_parallel_tool_use`
};
/// Pure.
ModelFacts modelFacts(std::string_view model);

/// A call's id in the alphabet and length that the API takes; others are spelled otherwise, different ones differently.
std::string toolId(const std::string &id);

void encodeParts(json::Writer &json, const std::vector<chat::Part> &parts, const ModelFacts &facts, Notes &notes);
void encodeCachePoint(json::Writer &json, std::string_view mark, const ModelFacts &facts, Notes &notes);
/// Of `content`, in requests and in answers; blocks that the hub has no word for become Opaque.
Result<void> decodeParts(std::vector<chat::Part> &parts, std::string_view list, const std::string &where);

chat::Citation decodeCitation(std::string_view raw);

/// `inputTokens` without what was read from or written to the cache; every word raises, never lowers.
Usage readUsage(std::string_view raw);

} // namespace tollgate::bedrock_converse
