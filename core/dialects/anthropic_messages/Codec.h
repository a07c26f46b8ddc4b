// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialects/Dialect.h"
#include "core/json/Writer.h"

/// Anthropic Messages to and from the hub. Sources: https://platform.claude.com/docs/en/api/messages and the typings of
/// npm `@anthropic-ai/sdk` 1.11.
namespace tollgate::anthropic_messages {

/// Also of a count_tokens request, which is the same without `max_tokens`.
Result<chat::Request> decodeRequest(std::string_view body);
std::string encodeRequest(const chat::Request &request, const DialectTarget &target, Notes &notes);
Result<chat::Answer> decodeAnswer(std::string_view body);
std::string encodeAnswer(const chat::Answer &answer, const EncodeOptions &options);
std::unique_ptr<StreamDecoder> streamDecoder();
std::unique_ptr<StreamEncoder> streamEncoder(const EncodeOptions &options);

// Pieces that the files of this folder share.

/// One content block. Error: BadRequest naming the place.
Result<chat::Part> decodeBlock(std::string_view raw, const std::string &where);
/// A string, or a list of blocks.
Result<void> decodeContent(std::vector<chat::Part> &parts, std::string_view raw, const std::string &where);

/// One content block of a request. What has no form here is left out.
void encodeBlock(json::Writer &json, const chat::Part &part);
/// The elements of `messages`, consecutive ones of one role as one.
void encodeMessages(json::Writer &json, const std::vector<chat::Message> &messages, Notes &notes);
/// An id in the alphabet that the API takes; others are spelled in hexadecimal digits, different ones differently.
std::string toolId(const std::string &id);
/// A place in a text, as the API's own object.
std::string citationOf(const chat::Citation &citation);
chat::Citation decodeCitation(std::string_view raw);

std::string_view nameOf(chat::Finish finish);
chat::Finish finishOf(std::string_view stopReason);

/// Usage as the API counts: `input_tokens` without what was read from or written to the cache, `output_tokens` with
/// thinking. Cumulative: a later word raises, never lowers.
class UsageReader {
public:
    void read(std::string_view rawUsage);
    bool hasSeen() const { return m_seen; }
    Usage usage() const;

private:
    bool m_seen = false;
    std::int64_t m_input = 0, m_output = 0, m_thinking = 0, m_cacheRead = 0, m_cacheWrite = 0, m_cacheWrite1h = 0;
};
void writeUsage(json::Writer &json, const Usage &usage);

} // namespace tollgate::anthropic_messages
