// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialects/Dialect.h"
#include "core/json/Writer.h"

/// Cohere's chat API, version 2, to and from the hub. Sources: https://docs.cohere.com/v2/reference/chat,
/// .../reference/chat-stream and the typings of npm `cohere-ai` 8.1.
namespace tollgate::cohere_chat {

std::string_view nameOf(chat::Finish finish);
chat::Finish finishOf(std::string_view reason);

Result<chat::Request> decodeRequest(std::string_view body);
std::string encodeRequest(const chat::Request &request, const DialectTarget &target, Notes &notes);
Result<chat::Answer> decodeAnswer(std::string_view body);
std::string encodeAnswer(const chat::Answer &answer, const EncodeOptions &options);
std::unique_ptr<StreamDecoder> streamDecoder();
extern const EmbeddingCodec embeddings, embeddingsOnBedrock;

// Pieces that the files of this folder share.

void encodeMessages(json::Writer &json, const std::vector<chat::Message> &messages);
Result<void> decodeMessages(std::vector<chat::Message> &messages, std::string_view list);
/// An assistant's message, of a request or an answer: what it thought, planned, said and called.
void encodeAssistant(json::Writer &json, const std::vector<chat::Part> &parts);
std::vector<chat::Part> decodeAssistant(std::string_view message);

chat::Citation decodeCitation(std::string_view raw);
/// The units that are billed, else the tokens; what the cache had is among them.
Usage readUsage(std::string_view raw);

} // namespace tollgate::cohere_chat
