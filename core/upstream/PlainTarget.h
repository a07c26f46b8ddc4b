// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <sys/socket.h>
#include <vector>

namespace tollgate {

/// Where a call goes that needs no name looked up, no proxy and no TLS: a model server on this computer.
struct PlainTarget {
    std::string_view host; ///< `host:port` as in the URL, for the Host field
    std::string_view path; ///< with the query; `/` at least
    std::string_view name; ///< the host alone
    std::uint16_t port = 80;

    /// Empty for anything else, also for a URL that is odd in any way.
    static std::optional<PlainTarget> of(std::string_view url);
};

struct PlainAddress {
    sockaddr_storage bytes{};
    socklen_t size = 0;
};
/// In the order to try them: `localhost` is both 127.0.0.1 and ::1, and some servers listen on one of them only.
std::vector<PlainAddress> addressesOf(const PlainTarget &target);

} // namespace tollgate
