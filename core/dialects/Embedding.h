// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chat/Embedding.h"
#include "core/dialects/Dialect.h"
#include "core/json/Writer.h"

namespace tollgate {

/// How a wire format asks for vectors and gives them. Pure functions; a row of a Dialect. What a client's request does
/// not say about its answer (one vector or many, numbers or base64) is read from EncodeOptions::asked.
struct EmbeddingCodec {
    std::string_view name = {}; ///< as rows of the catalogue have it in `vectors`; clients' own are never named
    /// Behind the base URL. `askedPath`: of a client of the same dialect, whose body goes on as it is; else empty.
    std::string (*path)(std::string_view model, std::string_view askedPath);
    /// Error: BadRequest naming the member.
    Result<chat::EmbeddingRequest> (*decodeRequest)(std::string_view body);
    /// Error: BadRequest, what this API cannot do.
    Result<std::string> (*encodeRequest)(const chat::EmbeddingRequest &request, const DialectTarget &target,
                                         Notes &notes);
    Result<chat::EmbeddingAnswer> (*decodeAnswer)(std::string_view body);
    /// Null: no client speaks it.
    std::string (*encodeAnswer)(const chat::EmbeddingAnswer &answer, const EncodeOptions &options) = nullptr;
    /// Whether the model makes one vector a call: many inputs are as many calls. Null: none does.
    bool (*makesOneACall)(std::string_view model) = nullptr;
    /// Members that go on as they are, whoever says them, since the API has them by the same name.
    std::span<const std::string_view> ownMembers = {};
    bool takes(std::string_view member) const;
};

/// The answers of many calls, a JSON list of them, as one: vectors in order, usage summed.
Result<chat::EmbeddingAnswer> decodeAnswers(const EmbeddingCodec &codec, std::string_view list);

/// Of the APIs that only make vectors, or make them otherwise than a conversation's dialect: `titan`, `vertex_predict`.
/// Null: there is none of that name.
const EmbeddingCodec *findEmbedding(std::string_view name);

namespace embedding {

/// `input` as OpenAI has it, and Ollama: a text, a list of texts, token numbers, lists of those.
std::vector<chat::RawJson> inputsOf(std::string_view raw);
/// Error: BadRequest where an input is token numbers.
Result<void> onlyTexts(const chat::EmbeddingRequest &request);
/// Error: BadRequest with this message where there is more than one input.
Result<void> onlyOne(const chat::EmbeddingRequest &request, std::string message);
/// Notes what was said and the API has no member for: its name and value, of which an empty one was not said.
void noteLeftOut(Notes &notes, std::initializer_list<std::pair<std::string_view, std::string_view>> members);
/// Error: UpstreamGarbled where it holds none.
Result<chat::EmbeddingAnswer> withVectors(chat::EmbeddingAnswer answer);
/// What a text is for, in an API's own word. EmbeddingRequest::purpose has Gemini's.
enum class PurposeWords : std::uint8_t { Gemini, Cohere, Voyage };
/// Empty: the API has no word for it.
std::string_view purposeIn(PurposeWords words, std::string_view purpose);
/// Gemini's word for one of Cohere's or Voyage's; any other as it is.
std::string purposeFrom(std::string_view word);
/// Writes the extra members that the API has by the same name.
void writeOwn(json::Writer &json, const chat::EmbeddingRequest &request, const EmbeddingCodec &codec);
/// A list of numbers as base64 of little-endian floats, and back. Pure.
std::string base64Of(std::string_view numbers);
chat::RawJson numbersOf(std::string_view base64);

} // namespace embedding
} // namespace tollgate
