// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialects/Dialect.h"
#include "core/json/Writer.h"

/// Ollama's /api/chat and /api/generate to and from the hub. Sources:
/// https://github.com/ollama/ollama/blob/main/docs/api.md and the typings of npm `ollama` 0.6.4. A body without
/// `messages` is one of /api/generate: both ask the same model, and only the names of the members differ. Streams are
/// lines of JSON. No provider is asked in it yet: encodeRequest(), decodeAnswer() and the decoder are what the matrix,
/// the golden cases and the live view read with.
namespace tollgate::ollama {

Result<chat::Request> decodeRequest(std::string_view body);
std::string encodeRequest(const chat::Request &request, const DialectTarget &target, Notes &notes);
Result<chat::Answer> decodeAnswer(std::string_view body);
std::string encodeAnswer(const chat::Answer &answer, const EncodeOptions &options);
std::unique_ptr<StreamDecoder> streamDecoder(); ///< of lines
std::unique_ptr<StreamEncoder> streamEncoder(const EncodeOptions &options);
extern const EmbeddingCodec embeddings;

/// `stop` or `length`; `content_filter` where the answer was refused, for which Ollama has no word.
std::string_view nameOf(chat::Finish finish);

// Pieces that the files of this folder share.

/// `messages`. Error: BadRequest naming the place.
Result<std::vector<chat::Message>> decodeMessages(std::string_view raw);
chat::Message decodeMessage(std::string_view raw);
/// An image without a word about its type: base64 of PNG, JPEG, GIF and WebP begins in ways of its own.
chat::Source imageOf(std::string_view base64);

/// A line of a stream, or a whole answer, which is the only line.
struct Line {
    chat::Answer answer;
    bool isDone = false;
};
/// Error: what the provider says where it says only an error, or UpstreamGarbled.
Result<Line> readLine(std::string_view body);

/// Whether this client's body asks /api/generate.
bool isGenerate(std::string_view body);
/// An answer line up to the message: model, created_at.
void beginLine(json::Writer &json, const EncodeOptions &options, std::string_view model, std::int64_t created);
/// `tool_calls`' elements.
void writeCall(json::Writer &json, const chat::ToolCall &call, std::int64_t index);
/// How long the parts of an answer took, nanoseconds.
struct Durations {
    std::int64_t total = 0, prompt = 0;
};
/// What stands in the last line beside the message: done_reason, durations, counts.
void writeEnding(json::Writer &json, chat::Finish finish, const Usage &usage, const Durations &durations);
/// The elements of OpenAI's `{"content":[...]}`; empty: there are none.
std::string_view logprobsIn(std::string_view raw);

} // namespace tollgate::ollama
