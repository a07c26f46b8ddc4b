// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/upstream/Proxy.h"

#include "core/upstream/RequestText.h"

#include <cerrno>
#include <cstdlib>
#include <initializer_list>

namespace tollgate {
namespace {

constexpr int wantsLogin = 407;

std::string portOf(std::string_view scheme)
{
    return scheme == "https" ? "443" : "1080"; // libcurl's
}

Proxy parsed(std::string_view variable, std::string_view text)
{
    std::string_view scheme;
    if (const std::size_t end = text.find("://"); end != std::string_view::npos) {
        scheme = text.substr(0, end);
        text.remove_prefix(end + 3);
    }
    text = text.substr(0, text.find_first_of("/?#"));
    if (const std::size_t at = text.rfind('@'); at != std::string_view::npos)
        text.remove_prefix(at + 1);
    Proxy proxy{.variable = std::string(variable), .host = std::string(text), .place = std::string(text)};
    const std::size_t colon = text.rfind(':');
    if (colon != std::string_view::npos && text.find(']', colon) == std::string_view::npos)
        proxy.host = text.substr(0, colon);
    else
        proxy.place += ':' + portOf(scheme);
    if (proxy.host.starts_with('[') && proxy.host.ends_with(']'))
        proxy.host = proxy.host.substr(1, proxy.host.size() - 2);
    return proxy;
}

/// `the proxy 10.0.0.1:3128 (https_proxy)`.
std::string named(const std::optional<Proxy> &proxy)
{
    return proxy ? "the proxy " + proxy->place + " (" + proxy->variable + ')' : "a proxy";
}

std::string whatToDo(const std::optional<Proxy> &proxy, const std::string &origin)
{
    return " Start it, or correct " + (proxy ? proxy->variable : std::string("https_proxy"))
        + " and start the gateway again; no_proxy="
        + origin.substr(0, origin.ends_with(']') ? std::string::npos : origin.rfind(':')) + " goes past it.";
}

Error refusal(const std::optional<Proxy> &proxy, const Failure &failure)
{
    const std::string status = std::to_string(failure.proxyStatus);
    if (failure.proxyStatus == wantsLogin)
        return {ErrorKind::UpstreamUnreachable,
                "On the way to " + failure.origin + ' ' + named(proxy) + " wants a user's name and password (" + status
                    + "). Put them into " + (proxy ? proxy->variable : std::string("https_proxy"))
                    + " (http://NAME:PASSWORD@HOST:PORT) and start the gateway again."};
    return {ErrorKind::UpstreamUnreachable,
            "On the way to " + failure.origin + ' ' + named(proxy) + " refused the connection (" + status
                + "). Have it allowed there, or go past the proxy with no_proxy and start the gateway again."};
}

/// libcurl says whom it tried to connect to.
bool speaksOf(const std::string &detail, const std::optional<Proxy> &proxy)
{
    if (detail.find("roxy") != std::string::npos)
        return true;
    return proxy && !proxy->host.empty() && (' ' + detail + ' ').find(' ' + proxy->host + ' ') != std::string::npos;
}

} // namespace

std::optional<Proxy> proxyFor(bool isTls)
{
    const std::initializer_list<const char *> ofHttps = {"https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"};
    const std::initializer_list<const char *> ofHttp = {"http_proxy", "all_proxy", "ALL_PROXY"};
    for (const char *variable : isTls ? ofHttps : ofHttp)
        if (const char *const value = std::getenv(variable); value && *value != '\0')
            return parsed(variable, value);
    return std::nullopt;
}

std::optional<Error> proxyError(CURLcode code, const Failure &failure)
{
    if (isLoopback(failure.origin))
        return std::nullopt; // is never asked through one
    const std::optional<Proxy> proxy = proxyFor(failure.isTls);
    if (failure.proxyStatus >= 300)
        return refusal(proxy, failure);
    const std::string way = " on the way to " + failure.origin;
    const std::string remedy = whatToDo(proxy, failure.origin);
    if (code == CURLE_COULDNT_RESOLVE_PROXY)
        return Error{ErrorKind::UpstreamUnreachable,
                     "The name of " + named(proxy) + way + " was not found, or cannot be understood." + remedy};
    if (code == CURLE_PROXY)
        return Error{ErrorKind::UpstreamUnreachable,
                     "On the way to " + failure.origin + ' ' + named(proxy) + " did not connect: " + failure.detail
                         + '.' + remedy};
    // From here on it is the proxy only where libcurl speaks of it; its words may repeat a password and stay here.
    if (failure.phase != CallPhase::Connecting || !speaksOf(failure.detail, proxy))
        return std::nullopt;
    if (code == CURLE_COULDNT_CONNECT && failure.systemError == ECONNREFUSED)
        return Error{ErrorKind::UpstreamUnreachable,
                     "Nothing listens at " + named(proxy) + way + " (connection refused)." + remedy};
    if (code == CURLE_COULDNT_CONNECT)
        return Error{ErrorKind::UpstreamUnreachable,
                     "No connection to " + named(proxy) + way + " could be made." + remedy};
    if (code == CURLE_RECV_ERROR || code == CURLE_SEND_ERROR || code == CURLE_GOT_NOTHING)
        return Error{ErrorKind::UpstreamUnreachable,
                     "On the way to " + failure.origin + ' ' + named(proxy) + " closed the connection." + remedy};
    return std::nullopt;
}

} // namespace tollgate
