// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialects/Sse.h"
#include "core/gateway/Inbound.h"

#include <deque>
#include <memory>

namespace tollgate {

struct World;

/// A Responses answer that this gateway makes in the background, for a provider that keeps none: what has come of it so
/// far, and who reads along. Whoever leaves does not stop it. It is among the kept responses from the beginning, with
/// its events where the client asked for a stream, and stands in `World::background` until it is over. Gateway thread.
/// Source: https://platform.openai.com/docs/guides/background
class BackgroundAnswer : public std::enable_shared_from_this<BackgroundAnswer> {
public:
    struct Asked {
        std::string id, owner; ///< of the response; of the key that asked
        std::string previous, input; ///< as KeptResponse has them
        std::string response; ///< queued
        bool isStreamed = false; ///< its events are kept, so that a reader may come back
        std::function<void(Error)> stop; ///< ends the call to the provider
    };
    BackgroundAnswer(World &world, Asked asked);
    ~BackgroundAnswer();

    const std::string &id() const { return m_asked.id; }
    const std::string &owner() const { return m_asked.owner; }
    const std::string &response() const { return m_response; } ///< as it is now
    bool isStreamed() const { return m_asked.isStreamed; }
    /// Sends every event behind the one of this number, and then what comes; -1: all. The head goes out at once.
    /// False: they were too many to be kept, and `client` is left alone.
    bool follow(std::unique_ptr<ClientStream> &client, Headers headers, std::int64_t after);
    void cancel();

    // What the call says. Only the first ending counts.
    void take(std::string_view bytes);
    void ended(); ///< without a last event: it broke off
    void failed(const Error &error);
    bool isOver() const { return m_isOver; }

private:
    class Reader;

    void add(std::string raw);
    void note(const SseEvent &event);
    void pump();
    void finish(std::string response);
    void keep();

    World &m_world;
    Asked m_asked;
    std::string m_response;
    SseReader m_reader;
    std::deque<std::string> m_events; ///< the number of each is its place
    std::size_t m_bytes = 0;
    std::int64_t m_next = 0; ///< the number of the next event
    bool m_isKeepingEvents = true, m_isOver = false;
    std::vector<std::shared_ptr<Reader>> m_readers;
};

/// The side of a background answer that its call writes to.
std::unique_ptr<ClientStream> clientOf(std::shared_ptr<BackgroundAnswer> answer);

/// The client's side of a call that nobody waits for any more.
std::unique_ptr<ClientStream> nobody();

} // namespace tollgate
