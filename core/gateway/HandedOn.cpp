// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/HandedOn.h"

#include <algorithm>
#include <array>

namespace tollgate::handedon {
namespace {

/// Names that end in `-` are beginnings.
template <std::size_t size>
bool isAmong(const std::array<std::string_view, size> &names, std::string_view name)
{
    return std::ranges::any_of(names, [&](std::string_view listed) {
        return sameFieldName(listed.ends_with('-') ? name.substr(0, listed.size()) : name, listed);
    });
}

constexpr std::array<std::string_view, 10> ofAConnection{
    "connection", "keep-alive",     "proxy-connection", "te", "trailer", "transfer-encoding", "upgrade",
    "host",       "content-length", "http2-settings"};
/// A body is unpacked when it comes, and an answer is never asked for packed.
constexpr std::array<std::string_view, 17> neverToAProvider{
    "accept-encoding", "content-encoding", "expect",     "cookie",
    "forwarded",       "x-forwarded-",     "x-real-ip",  "via",
    "origin",          "referer",          "sec-",       "proxy-",
    "x-tollgate-",     "x-litellm-",       "x-amz-date", "content-md5",
    "x-demo-options"};
constexpr std::array<std::string_view, 6> credentials{
    "x-api-key",           "x-goog-api-key", "api-key", "ocp-apim-subscription-key", "x-amz-security-token",
    "x-amz-content-sha256"};
constexpr std::array<std::string_view, 14> neverToAClient{"set-cookie",
                                                          "date",
                                                          "server",
                                                          "alt-svc",
                                                          "strict-transport-security",
                                                          "access-control-",
                                                          "proxy-",
                                                          "nel",
                                                          "x-tollgate-",
                                                          "x-litellm-",
                                                          "report-to",
                                                          "content-type",
                                                          "www-authenticate",
                                                          "content-security-policy"};

/// Whether a `Connection` field names it as its own.
bool isNamedBy(std::string_view connection, std::string_view name)
{
    while (!connection.empty()) {
        std::string_view one = connection.substr(0, connection.find(','));
        connection.remove_prefix(std::min(one.size() + 1, connection.size()));
        while (one.starts_with(' '))
            one.remove_prefix(1);
        while (one.ends_with(' '))
            one.remove_suffix(1);
        if (sameFieldName(one, name))
            return true;
    }
    return false;
}

bool holds(std::string_view value, std::string_view secret)
{
    return !secret.empty() && value.find(secret) != std::string_view::npos;
}

} // namespace

void addClients(Headers &to, const Headers &client, std::string_view key, bool keepsLogin)
{
    const std::string_view connection = client.value("connection");
    for (const auto &[name, value] : client) {
        const bool isLogin = sameFieldName(name, "authorization");
        if (isLogin ? !keepsLogin : isAmong(credentials, name))
            continue;
        if (isAmong(ofAConnection, name) || isAmong(neverToAProvider, name) || holds(value, key)
            || isNamedBy(connection, name))
            continue;
        to.set(name, value);
    }
}

void addProviders(Headers &to, const Headers &provider, std::string_view credential)
{
    const std::string_view connection = provider.value("connection");
    for (const auto &[name, value] : provider)
        if (!isAmong(ofAConnection, name) && !isAmong(neverToAClient, name) && !holds(value, credential)
            && !isNamedBy(connection, name))
            to.add(name, value);
}

void addLength(Headers &to, const Headers &provider)
{
    const std::string_view length = provider.value("content-length");
    if (!length.empty() && length.size() <= 18
        && std::ranges::all_of(length, [](char c) { return c >= '0' && c <= '9'; }))
        to.add("content-length", length);
}

} // namespace tollgate::handedon
