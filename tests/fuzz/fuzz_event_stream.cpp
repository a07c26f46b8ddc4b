// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/AwsEventStream.h"
#include "core/dialects/Sse.h"

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

/// Whatever a provider sends in AWS's frames: no crash, what comes out does not depend on how the bytes were sliced,
/// and it is whole server-sent events. The first byte chooses: bytes as they are, or as the payload of a frame that is
/// right.

using namespace tollgate;

namespace {

[[noreturn]] void fail(const char *what, const std::string &text)
{
    std::fprintf(stderr, "%s\n%s\n", what, text.c_str());
    std::abort();
}

struct Seen {
    std::string out;
    bool failed = false, isInside = false;
    friend bool operator==(const Seen &, const Seen &) = default;
};

Seen read(std::string_view bytes, std::size_t slice)
{
    AwsEventStream stream;
    Seen seen;
    while (!bytes.empty() && !seen.failed) {
        seen.failed = !stream.feed(bytes.substr(0, slice), seen.out);
        bytes.remove_prefix(std::min(slice, bytes.size()));
    }
    seen.isInside = !seen.failed && stream.isInside();
    return seen;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 2)
        return 0;
    const std::string_view text(reinterpret_cast<const char *>(data) + 1, size - 1);
    std::string bytes(text);
    if (data[0] % 4 == 1)
        bytes = awsFrame({{":message-type", "event"}, {":event-type", "chunk"}}, text);
    else if (data[0] % 4 == 2)
        bytes = awsFrame({{":message-type", "exception"}, {":exception-type", text.substr(0, 100)}}, text);
    else if (data[0] % 4 == 3)
        bytes = awsFrame({{":event-type", text.substr(0, 20)}}, text) + bytes;
    const Seen whole = read(bytes, bytes.size());
    for (const std::size_t slice : {1, 7, 64})
        if (read(bytes, slice) != whole)
            fail("slices are read differently", whole.out);
    SseReader reader;
    if (const auto events = reader.feed(whole.out); events && !reader.rest().empty())
        fail("half an event was written", whole.out);
    return 0;
}
