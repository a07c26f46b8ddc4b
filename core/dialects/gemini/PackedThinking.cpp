// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/gemini/PackedThinking.h"

#include "core/base/Base64.h"
#include "core/chat/Signature.h"
#include "core/dialects/openai_chat/Codec.h"
#include "core/json/Scan.h"

#include <algorithm>

namespace tollgate::gemini {
namespace {

using namespace chat;

constexpr std::string_view mark = "thinking:"; ///< 9 bytes: its 12 characters of base64 are a mark, too

/// Both alphabets, with or without padding. Nothing: it is no base64.
std::optional<std::string> fromEither(std::string text)
{
    std::ranges::replace(text, '-', '+');
    std::ranges::replace(text, '_', '/');
    return fromBase64(text);
}

} // namespace

std::string packedThinking(std::span<const Part> thinking)
{
    for (const Part &part : thinking)
        if (const auto *that = part.as<Thinking>())
            if (const std::string_view own = signatureFor(Family::Gemini, *that); !own.empty())
                return std::string(own);
    std::string blocks(mark);
    blocks += '[';
    for (const Part &part : thinking) {
        if (blocks.size() > mark.size() + 1)
            blocks += ',';
        blocks += openai_chat::thinkingBlock(part);
    }
    return thinking.empty() ? std::string() : base64(blocks + ']');
}

std::optional<std::vector<Part>> unpackedThinking(std::string_view signature)
{
    static const std::string packedMark = base64(mark);
    if (!signature.starts_with(packedMark))
        return {};
    const std::optional<std::string> text = fromEither(std::string(signature));
    if (!text || !text->starts_with(mark))
        return {};
    const std::string_view blocks = std::string_view(*text).substr(mark.size());
    // It came from a client: only what is whole JSON is looked into.
    if (!json::members("{\"a\":" + std::string(blocks) + '}'))
        return {};
    return openai_chat::thinkingParts(blocks);
}

} // namespace tollgate::gemini
