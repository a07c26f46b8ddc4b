// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Headers.h"
#include "core/base/Result.h"

#include <string>
#include <vector>

namespace tollgate {

/// Who may talk to this address. A page in a browser must not reach the gateway through a name that it made point here
/// (DNS rebinding).
struct Neighbours {
    std::vector<std::string> hosts; ///< besides loopback names and addresses
    std::vector<std::string> origins; ///< `https://app.example`; none: no page at all
    std::string listeningOn; ///< the address itself

    /// Error Forbidden, saying which setting would allow it. Pure.
    Result<void> check(const Headers &headers) const;
    /// The CORS fields of an answer to a listed origin; empty for others.
    Headers answerTo(const Headers &headers) const;

private:
    bool hostAllowed(std::string_view host) const;
};

} // namespace tollgate
