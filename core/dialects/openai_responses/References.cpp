// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/openai_responses/References.h"

#include "core/json/Scan.h"
#include "core/json/Walk.h"

#include <unordered_set>

namespace tollgate::openai_responses {
namespace {

/// The id that an item names; empty: it is an item itself.
std::string referredTo(std::string_view item)
{
    std::string id;
    bool isReference = false;
    json::eachMember(item, [&](std::string_view name, std::string_view value) {
        if (name == "type")
            isReference = value == R"("item_reference")";
        else if (name == "id")
            id = json::textOf(value);
    });
    return isReference ? id : std::string();
}

} // namespace

std::string responseOf(std::string_view itemId)
{
    const std::size_t begin = itemId.find('_'), end = itemId.rfind('_');
    if (begin == std::string_view::npos || begin == end)
        return {};
    return "resp_" + std::string(itemId.substr(begin + 1, end - begin - 1));
}

ItemsById itemsById(std::string_view items)
{
    const std::string list = "[" + std::string(items) + "]";
    ItemsById found;
    json::eachElement(list, [&](std::string_view item) {
        json::eachMember(item, [&](std::string_view name, std::string_view value) {
            if (name == "id")
                found.emplace(json::textOf(value),
                              items.substr(static_cast<std::size_t>(item.data() - list.data()) - 1, item.size()));
        });
    });
    return found;
}

std::optional<std::string> withItems(std::string_view body,
                                     const std::function<std::string_view(std::string_view id)> &find)
{
    if (body.find("item_reference") == std::string_view::npos)
        return {}; // as with nearly all: nothing is taken apart
    std::string_view input;
    json::eachMember(body, [&](std::string_view name, std::string_view value) {
        if (name == "input")
            input = value;
    });
    std::string items;
    std::unordered_set<std::string> found;
    json::eachElement(input, [&](std::string_view item) {
        const std::string id = referredTo(item);
        std::string_view known = id.empty() ? std::string_view() : find(id);
        if (!known.empty() && !found.insert(id).second)
            known = {};
        items.append(items.empty() ? "[" : ",").append(known.empty() ? item : known);
    });
    if (found.empty())
        return {};
    const auto begin = static_cast<std::size_t>(input.data() - body.data());
    return std::string(body.substr(0, begin)).append(items).append("]").append(body.substr(begin + input.size()));
}

} // namespace tollgate::openai_responses
