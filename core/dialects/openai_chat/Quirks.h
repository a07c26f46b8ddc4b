// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

/// What some servers that speak OpenAI's dialect cannot take. The provider catalogue names a quirk, the table here says
/// what is done about it: a name without a row is refused when the catalogue is read. Members that a provider refuses,
/// or knows under another name, are data of its row and no quirk.
namespace tollgate::openai_chat {

struct Quirk {
    std::string_view name; ///< as the catalogue has it
    /// Changes a chat request's body where it must be; what was changed is added to `changed`, in words. Bytes that
    /// need no change stay. A body that is no JSON stays as it is. Pure.
    void (*apply)(std::string &body, std::vector<std::string> &changed);
};

std::span<const Quirk> quirks();
/// Null where there is none of that name. The rows live for ever.
const Quirk *findQuirk(std::string_view name);

} // namespace tollgate::openai_chat
