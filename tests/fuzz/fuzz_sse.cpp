// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/openai_chat/Answer.h"
#include "core/dialects/Sse.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>

/// Whatever a provider streams: no crash, the events do not depend on how the bytes were sliced, no byte is invented,
/// and the observer says the same of them. The first byte chooses the slices.

using namespace tollgate;

namespace {

constexpr std::size_t eventAtMost = 4096;

struct Seen {
    std::string events; ///< everything that was read, one after the other
    std::string text; ///< what the observer made of it
    std::size_t rawBytes = 0;
    bool failed = false;
    friend bool operator==(const Seen &, const Seen &) = default;
};

void note(Seen &seen, openai_chat::StreamObserver &observer, const std::vector<SseEvent> &events)
{
    for (const SseEvent &event : events) {
        seen.rawBytes += event.raw.size();
        seen.events += event.event + '|' + event.data + '|' + event.raw + '\n';
        const auto pass = observer.see(event);
        seen.events += pass ? std::to_string(static_cast<int>(*pass)) : pass.error().message;
    }
}

Seen read(std::string_view bytes, std::size_t slice)
{
    SseReader reader(eventAtMost);
    openai_chat::StreamObserver observer({});
    Seen seen;
    while (!bytes.empty()) {
        const auto events = reader.feed(bytes.substr(0, slice));
        bytes.remove_prefix(std::min(slice, bytes.size()));
        if (!events) {
            seen.failed = true;
            return seen;
        }
        note(seen, observer, *events);
    }
    note(seen, observer, reader.finish());
    seen.text = observer.seenText();
    return seen;
}

[[noreturn]] void fail(const char *what)
{
    std::fprintf(stderr, "%s\n", what);
    std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 2)
        return 0;
    const std::string_view bytes(reinterpret_cast<const char *>(data) + 1, size - 1);
    const Seen whole = read(bytes, bytes.size());
    if (whole.rawBytes > bytes.size())
        fail("more was read than came");
    for (const std::size_t slice : {std::size_t(1), std::size_t(data[0] % 64 + 2)}) {
        const Seen sliced = read(bytes, slice);
        if (sliced.failed != whole.failed)
            fail("an event is too large in some slices only");
        if (!whole.failed && sliced != whole)
            fail("slices are read differently");
    }
    return 0;
}
