// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialects/Dialect.h"
#include "core/json/Writer.h"

/// OpenAI Responses to and from the hub. Sources: https://platform.openai.com/docs/api-reference/responses and the
/// typings of npm `openai` 7.55. Items become parts: consecutive items of the model are one assistant's message,
/// consecutive results one message of the tools.
namespace tollgate::openai_responses {

Result<chat::Request> decodeRequest(std::string_view body);
std::string encodeRequest(const chat::Request &request, const DialectTarget &target, Notes &notes);
Result<chat::Answer> decodeAnswer(std::string_view body);
std::string encodeAnswer(const chat::Answer &answer, const EncodeOptions &options);
std::unique_ptr<StreamDecoder> streamDecoder();
std::unique_ptr<StreamEncoder> streamEncoder(const EncodeOptions &options);

// Pieces that the files of this folder share.

/// `completed`, or why the answer is incomplete: `max_output_tokens`, `content_filter`. Pure.
std::string_view nameOf(chat::Finish finish);
chat::Finish finishOf(std::string_view reason); ///< of incomplete_details

/// What an item of `input` or `output` is, added to the messages. Error: BadRequest naming the place.
Result<void> addItem(std::vector<chat::Message> &messages, std::string_view raw, const std::string &where);
/// In front of the type of an opaque part that stands in a message's content, and is no item of its own.
inline constexpr std::string_view contentMark = "content.";
/// `input`: text, or a list of items.
Result<void> addInput(std::vector<chat::Message> &messages, std::string_view raw);
/// The elements of `input`. System messages at the beginning are not among them: they are `instructions`.
void encodeItems(json::Writer &json, const std::vector<chat::Message> &messages);
/// What of a conversation's beginning is `instructions`.
std::string instructionsOf(const std::vector<chat::Message> &messages);

/// A tool of `tools`; a namespace is as many as are in it.
void addTools(std::vector<chat::Tool> &tools, std::string_view raw);
/// The name of a tool of a namespace, where there are no namespaces.
std::string flatName(std::string_view space, std::string_view name);

/// `encrypted_content` of a reasoning item, and the id that belongs to it, as thinking's signature, and back. What
/// another provider has signed travels inside `encrypted_content`, marked as ours.
chat::Part thinkingOf(std::string text, std::string_view id, std::string_view encrypted);
struct Sealed {
    std::string id; ///< empty: any will do
    std::string encrypted;
};
Sealed sealOf(const chat::Part &part);

/// A list of annotations as citations, and one of them as an annotation of the text [begin, end).
std::vector<chat::Citation> citationsOf(std::string_view annotations);
std::string annotation(const chat::Citation &citation, std::size_t begin, std::size_t end);

/// `{"input_tokens":...}` with the details; what was read from the cache is inside.
std::string usageJson(const Usage &usage);

} // namespace tollgate::openai_responses
