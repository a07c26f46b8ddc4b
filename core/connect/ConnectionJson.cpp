// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connect/ConnectionJson.h"

namespace tollgate {
namespace {

namespace js = boost::json;

js::array listOf(const std::vector<std::string> &texts)
{
    return js::array(texts.begin(), texts.end());
}

std::vector<std::string> texts(const js::value &json)
{
    std::vector<std::string> all;
    for (const js::value &one : json.as_array())
        all.emplace_back(one.as_string());
    return all;
}

std::string text(const js::value &json, std::string_view name)
{
    return std::string(json.at(name).as_string());
}

} // namespace

js::object toJson(const ToolConnection &connection)
{
    js::array files;
    for (const ToolConnection::File &file : connection.files) {
        js::array hunks;
        for (const Hunk &hunk : file.hunks)
            hunks.push_back({{"old", listOf(hunk.old)}, {"added", listOf(hunk.added)}, {"before", hunk.lineBefore}});
        js::array members;
        for (const ToolConnection::SetMember &member : file.members)
            members.push_back({{"path", member.path},
                               {"top", member.top},
                               {"before", member.before ? js::value(*member.before) : js::value()},
                               {"print", member.print}});
        files.push_back({{"path", file.path},
                         {"existed", file.existed},
                         {"permissions", file.permissions},
                         {"sha256", file.printAfter},
                         {"backup", file.backup},
                         {"hunks", std::move(hunks)},
                         {"members", std::move(members)},
                         {"folders", listOf(file.folders)}});
    }
    return {{"tool", connection.tool},  {"key_id", connection.keyId}, {"key_name", connection.keyName},
            {"url", connection.url},    {"model", connection.model},  {"made", connection.made},
            {"files", std::move(files)}};
}

std::optional<ToolConnection> connectionFrom(std::string_view bytes)
try {
    const js::value json = js::parse(bytes);
    ToolConnection connection{.tool = text(json, "tool"),
                              .keyId = text(json, "key_id"),
                              .keyName = text(json, "key_name"),
                              .url = text(json, "url"),
                              .model = text(json, "model"),
                              .made = json.at("made").to_number<std::int64_t>(),
                              .files = {}};
    for (const js::value &entry : json.at("files").as_array()) {
        ToolConnection::File file{.path = text(entry, "path"),
                                  .existed = entry.at("existed").as_bool(),
                                  .permissions = entry.at("permissions").to_number<int>(),
                                  .printAfter = text(entry, "sha256"),
                                  .backup = text(entry, "backup"),
                                  .hunks = {},
                                  .members = {},
                                  .folders = texts(entry.at("folders"))};
        for (const js::value &hunk : entry.at("hunks").as_array())
            file.hunks.push_back({texts(hunk.at("old")), texts(hunk.at("added")), text(hunk, "before")});
        for (const js::value &member : entry.at("members").as_array()) {
            const js::value &before = member.at("before");
            file.members.push_back({text(member, "path"), text(member, "top"),
                                    before.is_string() ? std::optional(std::string(before.get_string())) : std::nullopt,
                                    text(member, "print")});
        }
        connection.files.push_back(std::move(file));
    }
    return connection;
} catch (const std::exception &) {
    return {};
}

} // namespace tollgate
