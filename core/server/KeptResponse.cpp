// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/KeptResponse.h"

#include "core/json/Walk.h"
#include "core/json/Writer.h"

#include <algorithm>
#include <charconv>
#include <vector>

namespace tollgate {
namespace {

std::string_view queryValue(std::string_view query, std::string_view wanted)
{
    while (!query.empty()) {
        const std::string_view pair = query.substr(0, query.find('&'));
        query.remove_prefix(std::min(pair.size() + 1, query.size()));
        const std::size_t equals = std::min(pair.find('='), pair.size());
        if (pair.substr(0, equals) == wanted)
            return pair.substr(std::min(equals + 1, pair.size()));
    }
    return {};
}

std::string idOf(std::string_view item)
{
    std::string id;
    json::eachMember(item, [&](std::string_view name, std::string_view value) {
        if (name == "id")
            id = json::textOf(value);
    });
    return id;
}

/// A page of the items that went in, the newest first unless the client says otherwise.
std::string page(const std::string &items, std::string_view query)
{
    const std::string list = '[' + items + ']';
    std::vector<std::string_view> all;
    json::eachElement(list, [&](std::string_view item) { all.push_back(item); });
    if (queryValue(query, "order") != "asc")
        std::ranges::reverse(all);
    if (const std::string_view after = queryValue(query, "after"); !after.empty()) {
        const auto found = std::ranges::find_if(all, [&](std::string_view item) { return idOf(item) == after; });
        all.erase(all.begin(), found == all.end() ? all.end() : found + 1);
    }
    std::size_t most = 20;
    const std::string_view limit = queryValue(query, "limit");
    std::from_chars(limit.data(), limit.data() + limit.size(), most);
    most = std::clamp<std::size_t>(most, 1, 100);
    const bool hasMore = all.size() > most;
    all.resize(std::min(all.size(), most));

    std::string out;
    json::Writer json(out);
    json.begin('{').member("object", "list").name("data").begin('[');
    for (const std::string_view item : all)
        json.raw(item);
    json.end(']').member("first_id", all.empty() ? "" : idOf(all.front()));
    json.member("last_id", all.empty() ? "" : idOf(all.back())).name("has_more").boolean(hasMore).end('}');
    return out;
}

Error notFound(const std::string &id)
{
    return {
        .kind = ErrorKind::NotFound,
        .message = "Response with id '" + id
            + "' not found. Kept here are answers of models whose providers keep none, as long as responses.keep says; "
              "others are at their provider.",
        .param = "id"};
}

} // namespace

std::string keptResponseId(const Inbound &inbound)
{
    std::string_view path = inbound.path;
    path.remove_prefix(std::min(path.size(), std::string_view("/responses/").size()));
    return std::string(path.substr(0, path.find('/')));
}

Result<std::string> keptResponse(const Inbound &inbound, const std::string &owner, KeptResponses &kept)
{
    std::string_view path = inbound.path;
    path.remove_prefix(std::min(path.size(), std::string_view("/responses/").size()));
    const std::string id(path.substr(0, path.find('/')));
    const std::string_view verb = path.substr(std::min(id.size(), path.size()));
    const KeptResponses::Kept *const found = kept.find(id, owner, inbound.received);
    if (!found)
        return notFound(id);
    const bool isGet = inbound.method == "GET" || inbound.method == "HEAD";
    if (verb.empty() && isGet)
        return found->response;
    if (verb.empty() && inbound.method == "DELETE") {
        kept.remove(id, owner);
        return "{\"id\":" + json::quoted(id) + ",\"object\":\"response\",\"deleted\":true}";
    }
    if (verb == "/input_items" && isGet) {
        std::string items;
        if (!found->previous.empty()) {
            TG_TRY(items, kept.conversation(found->previous, owner, inbound.received));
        }
        const bool hasBoth = !items.empty() && !found->input.empty();
        return page(items + (hasBoth ? "," : "") + found->input, inbound.query);
    }
    if (verb == "/cancel" && inbound.method == "POST")
        return Error{ErrorKind::BadRequest, "Cannot cancel a synchronous response: this one is complete."};
    return Error{ErrorKind::NotFound, "A response has /input_items and /cancel, and answers GET and DELETE."};
}

} // namespace tollgate
