// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/upstream/PlainTarget.h"

#include "core/upstream/RequestText.h"

#include <algorithm>
#include <arpa/inet.h>
#include <charconv>
#include <cstring>
#include <netinet/in.h>

namespace tollgate {
namespace {

std::optional<in_addr> ipv4(std::string_view text)
{
    in_addr address{};
    if (::inet_pton(AF_INET, std::string(text).c_str(), &address) == 1)
        return address;
    return std::nullopt;
}

template <class Socket>
PlainAddress addressOf(const Socket &socket)
{
    PlainAddress address;
    std::memcpy(&address.bytes, &socket, sizeof socket);
    address.size = sizeof socket;
    return address;
}

PlainAddress addressOf(in_addr host, std::uint16_t port)
{
    sockaddr_in socket{};
    socket.sin_family = AF_INET;
    socket.sin_port = htons(port);
    socket.sin_addr = host;
    return addressOf(socket);
}

PlainAddress loopback6(std::uint16_t port)
{
    sockaddr_in6 socket{};
    socket.sin6_family = AF_INET6;
    socket.sin6_port = htons(port);
    socket.sin6_addr = in6addr_loopback;
    return addressOf(socket);
}

} // namespace

std::optional<PlainTarget> PlainTarget::of(std::string_view url)
{
    constexpr std::string_view scheme = "http://";
    const auto isOdd = [](unsigned char c) { return c <= ' ' || c >= 0x7f || c == '#' || c == '@' || c == '\\'; };
    if (!url.starts_with(scheme) || std::ranges::any_of(url, isOdd))
        return std::nullopt;
    PlainTarget target;
    target.host = hostOf(url);
    if (!isLoopback(target.host))
        return std::nullopt;
    target.path = url.substr(scheme.size() + target.host.size());
    if (target.path.empty())
        target.path = "/";
    target.name = target.host;
    const std::size_t colon = target.host.rfind(':');
    if (colon != std::string_view::npos && !target.host.ends_with(']')) {
        target.name = target.host.substr(0, colon);
        const std::string_view digits = target.host.substr(colon + 1);
        const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), target.port);
        if (error != std::errc() || end != digits.data() + digits.size() || target.port == 0)
            return std::nullopt;
    }
    const bool isAddress = target.name == "[::1]" || ipv4(target.name).has_value();
    if (target.path.front() != '/' || (target.name != "localhost" && !isAddress))
        return std::nullopt;
    return target;
}

std::vector<PlainAddress> addressesOf(const PlainTarget &target)
{
    if (target.name == "[::1]")
        return {loopback6(target.port)};
    if (target.name == "localhost")
        return {addressOf(in_addr{htonl(INADDR_LOOPBACK)}, target.port), loopback6(target.port)};
    return {addressOf(ipv4(target.name).value_or(in_addr{}), target.port)};
}

} // namespace tollgate
