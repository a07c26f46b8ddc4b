// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chat/Signature.h"

namespace tollgate::chat {
namespace {

/// No base64 text begins like this.
constexpr std::string_view geminiMark = "gemini:";

} // namespace

std::string markedSignature(Family signer, std::string_view signature)
{
    if (signer != Family::Gemini || signature.empty())
        return std::string(signature);
    return std::string(geminiMark).append(signature);
}

std::string_view signatureFor(Family signer, const Thinking &thinking)
{
    std::string_view signature = thinking.signature;
    const bool isGeminis = signature.starts_with(geminiMark);
    if (isGeminis != (signer == Family::Gemini))
        return {};
    if (isGeminis)
        signature.remove_prefix(geminiMark.size());
    return signature;
}

} // namespace tollgate::chat
