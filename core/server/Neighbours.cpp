// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/Neighbours.h"

#include <algorithm>
#ifdef _WIN32
#include <ws2tcpip.h>
#else
#include <arpa/inet.h>
#endif

namespace tollgate {
namespace {

/// `name:port`, `[::1]:port` without the port.
std::string_view withoutPort(std::string_view host)
{
    if (host.starts_with('['))
        return host.substr(0, host.find(']') + 1);
    return host.substr(0, host.find(':'));
}

bool isAddress(std::string_view host)
{
    unsigned char address[16];
    if (host.starts_with('[') && host.ends_with(']'))
        return inet_pton(AF_INET6, std::string(host.substr(1, host.size() - 2)).c_str(), address) == 1;
    return inet_pton(AF_INET, std::string(host).c_str(), address) == 1;
}

} // namespace

bool Neighbours::hostAllowed(std::string_view host) const
{
    const std::string_view name = withoutPort(host);
    // An address cannot be made to point elsewhere; only names can.
    if (sameFieldName(name, "localhost") || sameFieldName(name, listeningOn) || isAddress(name))
        return true;
    return std::ranges::any_of(hosts, [&](const std::string &allowed) {
        return allowed == "*" || sameFieldName(name, allowed) || sameFieldName(host, allowed);
    });
}

Result<void> Neighbours::check(const Headers &headers) const
{
    const std::string_view host = headers.value("host");
    if (!host.empty() && !hostAllowed(host))
        return Error{.kind = ErrorKind::Forbidden,
                     .message = "This gateway is not known as '" + std::string(host.substr(0, 100))
                         + "'. If it should be, add the name to the setting 'server.allowed_hosts'."};
    const std::string_view origin = headers.value("origin");
    if (!origin.empty() && answerTo(headers).empty())
        return Error{.kind = ErrorKind::Forbidden,
                     .message = "Pages from '" + std::string(origin.substr(0, 100))
                         + "' may not use this gateway. If they should, add the origin to the setting "
                           "'server.allowed_origins'."};
    return {};
}

Headers Neighbours::answerTo(const Headers &headers) const
{
    const std::string_view origin = headers.value("origin");
    const bool isListed = !origin.empty()
        && std::ranges::any_of(origins, [&](const std::string &allowed) { return sameFieldName(allowed, origin); });
    if (!isListed)
        return {};
    return {{"access-control-allow-origin", std::string(origin)},
            {"access-control-expose-headers", "*"},
            {"vary", "origin"}};
}

} // namespace tollgate
