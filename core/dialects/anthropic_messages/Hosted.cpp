// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/anthropic_messages/Hosted.h"

#include "core/json/Walk.h"
#include "core/json/Writer.h"

#include <algorithm>

namespace tollgate::anthropic_messages {

std::string hostedBody(std::string_view body, std::string_view version, bool keepsStream)
{
    std::string out;
    out.reserve(body.size() + 48);
    json::Writer json(out);
    json.begin('{').member("anthropic_version", version);
    const bool isObject = json::eachMember(body, [&](std::string_view name, std::string_view value) {
        if (name != "model" && name != "anthropic_version" && (keepsStream || name != "stream"))
            json.rawMember(name, value);
    });
    json.end('}');
    return isObject ? out : std::string(body);
}

/// https://docs.aws.amazon.com/bedrock/latest/userguide/model-parameters-anthropic-claude-messages-request-response.html
std::vector<std::string> hostedBetas(std::string_view header)
{
    constexpr std::string_view known[] = {
        "computer-use-",         "token-efficient-tools-",
        "interleaved-thinking-", "output-128k-",
        "dev-full-thinking-",    "context-1m-",
        "context-management-",   "effort-",
        "tool-search-tool-",     "tool-examples-",
    };
    std::vector<std::string> betas;
    while (!header.empty()) {
        std::string_view name = header.substr(0, header.find(','));
        header.remove_prefix(std::min(name.size() + 1, header.size()));
        while (name.starts_with(' '))
            name.remove_prefix(1);
        while (name.ends_with(' '))
            name.remove_suffix(1);
        if (std::ranges::any_of(known, [&](std::string_view begin) { return name.starts_with(begin); }))
            betas.emplace_back(name);
    }
    return betas;
}

std::string withBetas(std::string body, const std::vector<std::string> &betas)
{
    if (betas.empty() || !body.starts_with('{'))
        return body;
    std::string list;
    json::Writer json(list);
    json.name("anthropic_beta").begin('[');
    for (const std::string &beta : betas)
        json.text(beta);
    json.end(']');
    return body.insert(1, list + ',');
}

} // namespace tollgate::anthropic_messages
