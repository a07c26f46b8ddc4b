// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/upstream/CurlTrust.h"

#include <optional>
#include <string>

namespace tollgate {

/// The proxy that the environment names for calls with or without TLS. What it may hold of a user's name and password
/// is left out here.
struct Proxy {
    std::string variable; ///< `https_proxy`
    std::string host; ///< as libcurl speaks of it: without the brackets of an IPv6 address
    std::string place; ///< `host:port`
};

/// By libcurl's rules (`http_proxy` counts in lower case only), but for `no_proxy`: this is asked about a call that has
/// failed, and libcurl's own words tell whether it went to a proxy.
std::optional<Proxy> proxyFor(bool isTls);

/// A failure that was the proxy's and not the provider's: which one, and what to do. Nothing: it was not.
/// `failure.proxyStatus` is what it answered (0: nothing).
std::optional<Error> proxyError(CURLcode code, const Failure &failure);

} // namespace tollgate
