// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialects/Dialect.h"
#include "core/json/Writer.h"

/// Ollama's /api/chat and /api/generate to and from the hub. Sources:
/// https://github.com/ollama/ollama/blob/main/docs/api.md and the typings of npm `ollama` 0.6.4. A body without
/// `messages` is one of /api/generate: both ask the same model, and only the names of the members differ. Streams are
/// lines of JSON. A provider is asked by /api/chat; what a client asks of /api/generate goes there as it came where the
/// provider is Ollama.
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

/// `keep_alive`, `options` and what may stand in them: known by clients of other families, too, that mean Ollama.
bool isOwnMember(std::string_view name);

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
/// Calls without an id get one from the line's time; `calls` came before. Error: what the provider says where it says
/// only an error, or UpstreamGarbled.
Result<Line> readLine(std::string_view body, std::size_t calls = 0);

/// `think`, for models that do.
void writeThinking(json::Writer &json, const chat::Reasoning &asked, std::string_view model, Notes &notes);
/// `options`, and the members that only Ollama has.
void writeOptions(json::Writer &json, const chat::Request &request, const std::optional<std::int64_t> &outputCap);

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
