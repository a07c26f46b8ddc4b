// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialects/gemini/Codec.h"
#include "core/dialects/Reading.h"

/// Pieces of decodeRequest(), each in a file of its own.
namespace tollgate::gemini {

using reading::wrong;

/// What a part holds, as raw values.
struct PartMembers {
    std::string_view text, inlineData, fileData, call, result, signature, other;
    std::string otherName;
    bool isThought = false;
    chat::Extra extra;

    explicit PartMembers(std::string_view raw);
};

/// Text, thoughts, images, documents, sounds, and what only Gemini has; nothing for calls, results and empty text.
std::optional<chat::Part> decodePart(const PartMembers &members, std::string_view raw);

/// `contents`: calls get ids where they have none, results those of their calls. Error: BadRequest naming the place.
Result<std::vector<chat::Message>> decodeContents(std::string_view raw);

/// The API's schema (types in capitals, `nullable`) as a JSON schema. `isClosed`: objects have no other members than
/// those named, which the API means by a response schema, and others want to be told. Pure.
std::string jsonSchemaOf(std::string_view schema, bool isClosed = false);

/// `generationConfig`, `tools`, `toolConfig`
void decodeConfig(chat::Request &request, std::string_view raw);
void decodeTools(std::vector<chat::Tool> &tools, std::string_view raw);
void decodeToolConfig(chat::Request &request, std::string_view raw);

} // namespace tollgate::gemini
