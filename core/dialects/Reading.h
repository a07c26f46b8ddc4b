// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/chat/Conversation.h"
#include "core/json/Walk.h"

#include <optional>
#include <string>
#include <string_view>

/// What readers of requests share: whoever made a mistake is told where.
namespace tollgate::reading {

/// BadRequest: "`messages[3]` must be an object."
Error wrong(std::string_view member, std::string_view what);

/// Each element of a list, in order, until one is refused. `read(element, place)` is told its place, `messages[3]`, and
/// returns Result<void>. Error: the first one, or that `place` `expected` (`must be a list.`) where it is none.
template <class Read>
Result<void> eachElement(std::string_view raw, const std::string &place, std::string_view expected, Read read)
{
    std::optional<Error> error;
    std::size_t index = 0;
    const bool isList = json::eachElement(raw, [&](std::string_view element) {
        if (error)
            return;
        if (Result<void> good = read(element, place + '[' + std::to_string(index++) + ']'); !good)
            error = std::move(good).error();
    });
    if (error)
        return *std::move(error);
    return isList ? Result<void>() : wrong(place, expected);
}

/// A format that is to follow a schema, whose schema is missing or none, becomes one of any JSON object: what is asked
/// of every provider is then an object, and none is asked to follow `null`.
void settle(chat::Format &format);

/// Anthropic's `thinking`, which clients of LiteLLM send to OpenAI's API, too.
void readThinking(chat::Reasoning &reasoning, std::string_view raw);

} // namespace tollgate::reading
