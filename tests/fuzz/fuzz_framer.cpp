// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/Framer.h"

#include <cstdio>
#include <cstdlib>

/// Whatever comes: no crash, and the result does not depend on how the bytes were sliced. The first byte chooses the
/// slices.

using namespace tollgate;

namespace {

struct Seen {
    std::string requests; ///< everything that was handed over, one after the other
    bool broken = false;
    friend bool operator==(const Seen &, const Seen &) = default;
};

Seen framed(std::string_view bytes, std::size_t slice, const FrontLimits &limits)
{
    Framer framer(limits);
    Seen seen;
    while (!bytes.empty() && !seen.broken) {
        framer.feed(bytes.substr(0, slice));
        bytes.remove_prefix(std::min(slice, bytes.size()));
        while (framer.state() == Framer::State::Whole) {
            const FramedRequest request = framer.take();
            seen.requests += request.method + '|' + request.target + '|' + (request.keepAlive ? 'k' : 'c')
                + (request.isHttp10 ? '0' : '1');
            for (const auto &[name, value] : request.headers)
                seen.requests.append("|").append(name).append("=").append(value);
            seen.requests += '|' + request.body + '\n';
        }
        seen.broken = framer.state() == Framer::State::Broken;
    }
    return seen;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 1)
        return 0;
    FrontLimits limits;
    limits.requestLine = 64;
    limits.headerBytes = 256;
    limits.headerCount = 8;
    limits.body = 512;
    const std::string_view bytes(reinterpret_cast<const char *>(data) + 1, size - 1);
    const Seen whole = framed(bytes, bytes.size(), limits);
    for (const std::size_t slice : {std::size_t(1), std::size_t(data[0] % 64 + 2)})
        if (framed(bytes, slice, limits) != whole) {
            std::fprintf(stderr, "slices of %zu bytes are read differently\n", slice);
            std::abort();
        }
    return 0;
}
