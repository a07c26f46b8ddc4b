// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/LiteLlmApi.h"

#include "core/server/LiteLlmParts.h"

namespace tollgate::litellm {
namespace {

namespace js = boost::json;

Error nothingAt(const std::string &path)
{
    return {.kind = ErrorKind::NotFound, .message = "There is nothing at " + path + "."};
}

void look(Control &control, const Inbound &inbound, const VirtualKeyPtr &self, const Client &client)
{
    if (inbound.path == "/key/info")
        return keyInfo(control, inbound, self, client);
    if (inbound.path == "/model/info")
        return modelInfo(control, inbound, self, client);
    if (inbound.path == "/key/list")
        return listKeys(control, inbound, client);
    if (inbound.path == "/spend/logs")
        return spendLogs(control, inbound, client);
    if (inbound.path == "/global/spend/report")
        return spendReport(control, inbound, client);
    client->fail(nothingAt(inbound.path), {});
}

/// `/key/{key}/regenerate`, `/key/{key}/reset_spend`: the key between the two; empty where it is another path.
std::string keyIn(std::string_view path, std::string_view tail)
{
    constexpr std::string_view front = "/key/";
    if (!path.starts_with(front) || !path.ends_with(tail) || path.size() <= front.size() + tail.size())
        return {};
    return std::string(path.substr(front.size(), path.size() - front.size() - tail.size()));
}

void change(Control &control, const Inbound &inbound, js::object body, const Client &client)
{
    struct Row {
        std::string_view path, verb;
    };
    static constexpr Row rows[] = {{"/key/generate", "keys.create"},
                                   {"/key/update", "keys.update"},
                                   {"/key/block", "keys.block"},
                                   {"/key/unblock", "keys.unblock"},
                                   {"/key/regenerate", "keys.regenerate"}};
    for (const Row &row : rows)
        if (inbound.path == row.path) {
            if (const std::string key = parameter(inbound.query, "key"); !key.empty() && !body.contains("key"))
                body["key"] = key;
            return aboutKey(control, row.verb, std::move(body), client);
        }
    if (inbound.path == "/key/delete")
        return deleteKeys(control, body, client);
    if (const std::string key = keyIn(inbound.path, "/regenerate"); !key.empty()) {
        body["key"] = key;
        return aboutKey(control, "keys.regenerate", std::move(body), client);
    }
    if (const std::string key = keyIn(inbound.path, "/reset_spend"); !key.empty())
        return aboutKey(control, "keys.update", {{"key", key}, {"spend", member(body, "reset_to")}}, client);
    client->fail(nothingAt(inbound.path), {});
}

} // namespace

void answer(Control &control, const Inbound &inbound, const VirtualKeyPtr &self, std::unique_ptr<ClientStream> stream)
{
    const Client client(std::move(stream));
    if (inbound.method == "GET" || inbound.method == "HEAD" || inbound.path == "/key/info")
        return look(control, inbound, self, client);
    Result<js::object> body = bodyOf(inbound);
    if (!body)
        return client->fail(body.error(), {});
    change(control, inbound, *std::move(body), client);
}

} // namespace tollgate::litellm
