// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

/// Items that a request only names (`{"type":"item_reference","id":"msg_..."}`): clients send them back so where a
/// response was stored (the AI SDK does with everything that it got). Pure; lists of items are JSON with commas in
/// between. https://platform.openai.com/docs/api-reference/responses/create
namespace tollgate::openai_responses {

/// The id of the response that an item of ours is a part of (Items.h: itemId()); of another's item something that is no
/// id of ours.
std::string responseOf(std::string_view itemId);
using ItemsById = std::unordered_map<std::string, std::string_view>;
/// The items by their ids; they are parts of the text that is given.
ItemsById itemsById(std::string_view items);
/// The request with the items that `find` knows (by id; empty: it does not) in place of their references, each once: a
/// small request must not become a huge one. None: there is no such reference, and the request stays as it is.
std::optional<std::string> withItems(std::string_view body,
                                     const std::function<std::string_view(std::string_view id)> &find);

} // namespace tollgate::openai_responses
