// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chat/Signature.h"

namespace tollgate::chat {
namespace {

/// Those who do not sign as Anthropic does. No base64 text begins like this.
struct Mark {
    Family signer;
    std::string_view text;
};
constexpr Mark marks[] = {{Family::Gemini, "gemini:"}, {Family::Responses, "responses:"}};

const Mark *markOf(Family signer)
{
    for (const Mark &mark : marks)
        if (mark.signer == signer)
            return &mark;
    return nullptr;
}

const Mark *markOn(std::string_view signature)
{
    for (const Mark &mark : marks)
        if (signature.starts_with(mark.text))
            return &mark;
    return nullptr;
}

} // namespace

std::string markedSignature(Family signer, std::string_view signature)
{
    const Mark *const mark = markOf(signer);
    if (!mark || signature.empty())
        return std::string(signature);
    return std::string(mark->text).append(signature);
}

std::string_view signatureFor(Family signer, const Thinking &thinking)
{
    std::string_view signature = thinking.signature;
    const Mark *const mark = markOn(signature);
    if (mark != markOf(signer))
        return {};
    if (mark)
        signature.remove_prefix(mark->text.size());
    return signature;
}

} // namespace tollgate::chat
