// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/Decode.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>

/// A compressed body from anywhere: no crash, and never more out than the limit. The first byte chooses the coding.

using namespace tollgate;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 1)
        return 0;
    constexpr std::size_t most = 64 * 1024;
    constexpr std::string_view encodings[] = {"gzip", "br", "zstd", "deflate"};
    const std::string_view body(reinterpret_cast<const char *>(data) + 1, size - 1);
    const auto out = decoded(encodings[data[0] % 4], body, most);
    if (out && out->size() > most) {
        std::fprintf(stderr, "%zu bytes came out\n", out->size());
        std::abort();
    }
    return 0;
}
