// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/KeptResponse.h"

#include "core/dialects/openai_responses/Conversation.h"
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

/// Nobody works any more on what an earlier process was making.
const KeptResponses::Kept *foundIn(KeptResponses &kept, const std::string &id, const std::string &owner, WallTime now)
{
    const KeptResponses::Kept *const found = kept.find(id, owner, now);
    if (!found || !openai_responses::isBackground(found->response)
        || openai_responses::isOver(openai_responses::statusOf(found->response)))
        return found;
    const Error error{.kind = ErrorKind::ShuttingDown, .message = "The gateway was stopped while it made this answer."};
    KeptResponses::Kept failed = *found;
    failed.response = openai_responses::withStatus(found->response, "failed", &error);
    kept.put(id, std::move(failed));
    return kept.find(id, owner, now);
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
    const KeptResponses::Kept *const found = foundIn(kept, id, owner, inbound.received);
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
        return openai_responses::isBackground(found->response)
            ? Result<std::string>(found->response) // it was over before
            : Error{ErrorKind::BadRequest, "Cannot cancel a synchronous response: this one is complete."};
    return Error{ErrorKind::NotFound, "A response has /input_items and /cancel, and answers GET and DELETE."};
}

bool asksForEvents(const Inbound &inbound)
{
    const std::string_view asked = queryValue(inbound.query, "stream");
    return (inbound.method == "GET" || inbound.method == "HEAD") && (asked == "true" || asked == "True" || asked == "1")
        && inbound.path.find('/', std::string_view("/responses/").size()) == std::string::npos;
}

std::int64_t startingAfter(const Inbound &inbound)
{
    std::int64_t after = -1;
    const std::string_view asked = queryValue(inbound.query, "starting_after");
    std::from_chars(asked.data(), asked.data() + asked.size(), after);
    return std::max<std::int64_t>(after, -1);
}

Error noEvents()
{
    return {.kind = ErrorKind::BadRequest,
            .message = "A response can be read as a stream again only if it was made with 'background' and 'stream', "
                       "and is not longer than what is kept. Ask for it without 'stream'.",
            .param = "stream"};
}

Result<std::string> keptEvents(const Inbound &inbound, const std::string &owner, KeptResponses &kept)
{
    const std::string id = keptResponseId(inbound);
    const KeptResponses::Kept *const found = foundIn(kept, id, owner, inbound.received);
    if (!found)
        return notFound(id);
    if (found->events.empty())
        return noEvents();
    std::size_t begin = 0;
    for (std::int64_t left = startingAfter(inbound) + 1; left > 0 && begin < found->events.size(); --left) {
        constexpr std::string_view gap = "\n\n";
        const std::size_t end = found->events.find(gap, begin);
        begin = end == std::string::npos ? found->events.size() : end + gap.size();
    }
    return found->events.substr(begin);
}

} // namespace tollgate
