// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chat/Embedding.h"
#include "core/dialects/Dialect.h"
#include "core/json/Writer.h"

#include <set>

/// Gemini's generateContent (AI Studio) to and from the hub. Sources: https://ai.google.dev/api/generate-content,
/// https://ai.google.dev/gemini-api/docs/{function-calling,thinking,thought-signatures,structured-output} and the
/// typings of npm `@google/genai` 2.32. A request does not name its model and does not say whether it is streamed: the
/// path does.
namespace tollgate::gemini {

Result<chat::Request> decodeRequest(std::string_view body);
std::string encodeRequest(const chat::Request &request, const DialectTarget &target, Notes &notes);
Result<chat::Answer> decodeAnswer(std::string_view body);
std::string encodeAnswer(const chat::Answer &answer, const EncodeOptions &options);
std::unique_ptr<StreamDecoder> streamDecoder();
std::unique_ptr<StreamEncoder> streamEncoder(const EncodeOptions &options);
extern const EmbeddingCodec embeddings;
/// Vertex AI's two ways: `:predict`, and one content with `:embedContent`.
extern const EmbeddingCodec vertexPredict, vertexContent;
Result<chat::EmbeddingRequest> decodeEmbedding(std::string_view body);
Result<chat::EmbeddingAnswer> decodeVectors(std::string_view body);

/// `/v1beta/models/{model}:generateContent`; what a path cannot hold is percent-encoded.
std::string chatPath(std::string_view model, bool stream);

// Pieces that the files of this folder share.

/// The elements of `contents`.
void encodeContents(json::Writer &json, const std::vector<chat::Message> &messages, const DialectTarget &target,
                    Notes &notes);
/// A JSON schema as the subset of OpenAPI's that the API takes: references are resolved, alternatives with null become
/// `nullable`, what has no form is left out and named in `leftOut`. Pure.
std::string cleanedSchema(std::string_view schema, std::set<std::string> &leftOut);
/// Whether an object without members is described, which the API refuses as parameters.
bool isEmptyObject(std::string_view cleaned);

std::string_view nameOf(chat::Finish finish);
/// Nothing for reasons that say that there is no answer (MALFORMED_FUNCTION_CALL ...).
std::optional<chat::Finish> finishOf(std::string_view reason);

/// Calls have no id where the model does not give one; ours begins with `gm_`, and does not go back.
std::string madeId(std::string_view answerId, std::size_t index);
bool isMadeId(std::string_view id);

/// `usageMetadata` both ways: what is cached is inside of the prompt, what is thought is not inside of the candidates.
Usage readUsage(std::string_view raw);
void writeUsage(json::Writer &json, const Usage &usage);

/// `image/png` of a URL that ends in .png; empty: not known.
std::string_view mediaTypeOf(std::string_view url);

} // namespace tollgate::gemini
