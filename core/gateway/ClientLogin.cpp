// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/ClientLogin.h"

#include "core/gateway/Credentials.h"
#include "core/keys/KeyRing.h"
#include "core/routing/Deployment.h"

#include <algorithm>

namespace tollgate {
namespace {

/// All logins that are known by their form. What Claude Code sends after `/login` or `claude setup-token`:
/// https://docs.litellm.ai/docs/tutorials/claude_code_byok; what Codex sends after "Sign in with ChatGPT", and where
/// to: https://github.com/CaddyGlow/ccproxy-api/issues/7.
constexpr ClientLogin logins[] = {
    {.name = "claude",
     .provider = "anthropic",
     .host = "api.anthropic.com",
     .isOne = [](std::string_view token) { return token.starts_with("sk-ant-oat"); }},
    {.name = "chatgpt",
     .provider = "chatgpt",
     .host = "chatgpt.com",
     .isOne = [](std::string_view token) { return token.starts_with("eyJ") && std::ranges::count(token, '.') == 2; },
     .isOnlyWay = true},
};

struct Address {
    std::string_view scheme, host;
};

Address addressOf(std::string_view url)
{
    Address address;
    if (const std::size_t end = url.find("://"); end != std::string_view::npos) {
        address.scheme = url.substr(0, end);
        url.remove_prefix(end + 3);
    }
    url = url.substr(0, url.find_first_of("/?#"));
    if (const std::size_t at = url.rfind('@'); at != std::string_view::npos)
        url.remove_prefix(at + 1);
    address.host = url.starts_with('[') ? url.substr(0, url.find(']') + 1) : url.substr(0, url.find(':'));
    return address;
}

bool isThisComputer(std::string_view host)
{
    return host == "127.0.0.1" || host == "localhost" || host == "[::1]";
}

} // namespace

const ClientLogin *clientLoginIn(const Headers &headers, const KeyRing &keys)
{
    if (!headers.contains("x-tollgate-key") && !headers.contains("x-litellm-api-key"))
        return nullptr;
    const std::string_view token = bearerIn(headers.value("authorization"));
    const auto *const row = std::ranges::find_if(logins, [&](const ClientLogin &login) { return login.isOne(token); });
    if (row == std::end(logins) || keys.find(KeyRing::idOf(token)))
        return nullptr;
    return row;
}

bool mayGoTo(const ClientLogin &login, const Deployment &deployment)
{
    if (deployment.provider != login.provider)
        return false;
    const Address address = addressOf(deployment.baseUrl);
    return (address.scheme == "https" && address.host == login.host) || isThisComputer(address.host);
}

const ClientLogin *loginNeededBy(const Deployment &deployment)
{
    for (const ClientLogin &login : logins)
        if (login.isOnlyWay && deployment.provider == login.provider)
            return &login;
    return nullptr;
}

} // namespace tollgate
