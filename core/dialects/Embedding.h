// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chat/Embedding.h"
#include "core/dialects/Dialect.h"

namespace tollgate {

/// How a wire format asks for vectors and gives them. Pure functions; a row of a Dialect. What a client's request does
/// not say about its answer (one vector or many, numbers or base64) is read from EncodeOptions::asked.
struct EmbeddingCodec {
    /// Behind the base URL. `askedPath`: of a client of the same dialect, whose body goes on as it is; else empty.
    std::string (*path)(std::string_view model, std::string_view askedPath);
    /// Error: BadRequest naming the member.
    Result<chat::EmbeddingRequest> (*decodeRequest)(std::string_view body);
    /// Error: BadRequest, what this API cannot do.
    Result<std::string> (*encodeRequest)(const chat::EmbeddingRequest &request, const DialectTarget &target,
                                         Notes &notes);
    Result<chat::EmbeddingAnswer> (*decodeAnswer)(std::string_view body);
    std::string (*encodeAnswer)(const chat::EmbeddingAnswer &answer, const EncodeOptions &options);
};

namespace embedding {

/// `input` as OpenAI has it, and Ollama: a text, a list of texts, token numbers, lists of those.
std::vector<chat::RawJson> inputsOf(std::string_view raw);
/// Error: BadRequest where an input is token numbers.
Result<void> onlyTexts(const chat::EmbeddingRequest &request);
/// A list of numbers as base64 of little-endian floats, and back. Pure.
std::string base64Of(std::string_view numbers);
chat::RawJson numbersOf(std::string_view base64);

} // namespace embedding
} // namespace tollgate
