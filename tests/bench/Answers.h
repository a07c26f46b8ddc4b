// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace bench {

/// What one request asks the mock for. Told by path, by `"stream":true` and by words in the model's name, since a
/// gateway in between hands on nothing else: `fast` streams without pace, `delay` waits 100 ms, `error` answers 500,
/// `limit` 429.
struct Wanted {
    enum class Kind { Chat, Stream, Embeddings, Models, Error, Limit, Unknown } kind = Kind::Unknown;
    bool paced = true;
    bool usage = false; ///< `include_usage` was in the request
    int delayMs = 0;
};

Wanted wantedBy(std::string_view head, std::string_view body);

/// A whole answer with its head. `id` makes each answer its own, so that a ledger can be compared with what clients
/// got.
std::string wholeAnswer(const Wanted &wanted, std::uint64_t id);

inline constexpr int deltasPerStream = 64;
std::string streamHead();
/// One event in a chunk of its own. Its text is the monotonic clock in nanoseconds: a client on the same machine reads
/// from it how long the event was under way.
std::string streamDelta(std::uint64_t id, int index);
/// Finish reason, usage where asked for, `[DONE]` and the end of the body.
std::string streamEnd(std::uint64_t id, bool usage);

std::uint64_t monotonicNow(); ///< nanoseconds

} // namespace bench
