// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chat/Embedding.h"
#include "core/dialects/Dialect.h"

/// OpenAI chat completions to and from the hub. Sources: https://platform.openai.com/docs/api-reference/chat and the
/// typings of npm `openai` 7.55; `reasoning_content` as DeepSeek has it, `thinking_blocks` and `cache_control` as
/// LiteLLM's clients send them.
namespace tollgate::openai_chat {

Result<chat::Request> decodeRequest(std::string_view body);
std::string encodeRequest(const chat::Request &request, const DialectTarget &target, Notes &notes);
Result<chat::Answer> decodeAnswer(std::string_view body);
std::string encodeAnswer(const chat::Answer &answer, const EncodeOptions &options);
std::unique_ptr<StreamDecoder> streamDecoder();
std::unique_ptr<StreamEncoder> streamEncoder(const EncodeOptions &options);
extern const EmbeddingCodec embeddings;
/// Voyage AI's, which is near to it.
extern const EmbeddingCodec voyage;
Result<chat::EmbeddingRequest> decodeEmbedding(std::string_view body);
Result<chat::EmbeddingAnswer> decodeVectors(std::string_view body);

// Pieces that the files of this folder share.

/// `messages`. Error: BadRequest naming the place.
Result<std::vector<chat::Message>> decodeMessages(std::string_view raw);
/// A member of a request but for its messages; whether it says anything; as if it had said nothing.
void decodeMember(chat::Request &request, std::string_view name, std::string_view raw);
bool hasMember(const chat::Request &request, std::string_view name);
void forgetMember(chat::Request &request, std::string_view name);
/// A part of `content`, a call of `tool_calls`.
Result<chat::Part> decodePart(std::string_view raw, const std::string &where);
chat::Part decodeCall(std::string_view raw);
/// What an answer's `message`, or a chunk's `delta`, holds, as raw values; empty: not there, or null.
struct MessageMembers {
    std::string_view content, reasoning, thinkingBlocks, refusal, calls, functionCall, annotations;

    explicit MessageMembers(std::string_view message);
};

/// `data:image/png;base64,...` as its type and bytes, anything else as a URL. Pure.
chat::Source sourceOf(std::string_view url);
/// The other way round.
std::string urlOf(const chat::Source &source);

/// `stop`, `length` ... and back. Pure.
std::string_view nameOf(chat::Finish finish);
chat::Finish finishOf(std::string_view name);

/// The part of a citation that OpenAI has a word for, as an annotation; its place is the text [begin, end).
std::string annotation(const chat::Citation &citation, std::size_t begin, std::size_t end);
/// A list of annotations as citations.
std::vector<chat::Citation> citationsOf(std::string_view annotations);

/// Signed and redacted thinking in the form that comes back in the next turn: an element of `thinking_blocks`.
std::string thinkingBlock(const chat::Part &part);
std::vector<chat::Part> thinkingParts(std::string_view thinkingBlocks);

/// `{"prompt_tokens":...}` with the details; what OpenAI counts inside the prompt is inside.
std::string usageJson(const Usage &usage);

} // namespace tollgate::openai_chat
