// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/gemini/PackedThinking.h"

#include "core/chat/Signature.h"
#include "core/dialects/openai_chat/Codec.h"
#include "core/json/Scan.h"

#include <algorithm>
#include <array>

namespace tollgate::gemini {
namespace {

using namespace chat;

constexpr std::string_view mark = "thinking:"; ///< 9 bytes: its 12 characters of base64 are a mark, too
constexpr std::string_view digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

std::string base64(std::string_view bytes)
{
    std::string out;
    out.reserve((bytes.size() + 2) / 3 * 4);
    for (std::size_t i = 0; i < bytes.size(); i += 3) {
        const std::size_t count = std::min<std::size_t>(3, bytes.size() - i);
        std::uint32_t word = 0;
        for (std::size_t j = 0; j < 3; ++j)
            word = word << 8 | (j < count ? static_cast<unsigned char>(bytes[i + j]) : 0u);
        for (std::size_t j = 0; j < 4; ++j)
            out += j <= count ? digits[word >> (18 - 6 * j) & 63] : '=';
    }
    return out;
}

/// Both alphabets, with or without padding. Nothing: it is no base64.
std::optional<std::string> fromBase64(std::string_view text)
{
    std::string out;
    std::uint32_t word = 0;
    int bits = 0;
    while (text.ends_with('='))
        text.remove_suffix(1);
    for (char c : text) {
        c = c == '-' ? '+' : c == '_' ? '/' : c;
        const std::size_t value = digits.find(c);
        if (value == std::string_view::npos)
            return {};
        word = word << 6 | static_cast<std::uint32_t>(value);
        bits += 6;
        if (bits >= 8) {
            bits -= 8;
            out += static_cast<char>(word >> bits & 255);
        }
    }
    return out;
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
    const std::optional<std::string> text = fromBase64(signature);
    if (!text || !text->starts_with(mark))
        return {};
    const std::string_view blocks = std::string_view(*text).substr(mark.size());
    // It came from a client: only what is whole JSON is looked into.
    if (!json::members("{\"a\":" + std::string(blocks) + '}'))
        return {};
    return openai_chat::thinkingParts(blocks);
}

} // namespace tollgate::gemini
