// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/HttpMessage.h"

#include <cstdint>
#include <cstdio>
#include <string>
#include <vector>

namespace bench {

struct LoadOptions {
    std::uint16_t port = 0;
    int streams = 256;
    double seconds = 5;
    std::string key;
    std::string model = "mock";
    bool isMessages = false; ///< in Anthropic's form, not in OpenAI's
    bool mixed = false; ///< every other call does not stream
    std::string log; ///< where the fate of each call is written: `whole MARKER ID`, `lost MARKER MILLISECONDS`
    std::string run = "r"; ///< prefix of the markers
};

struct LoadFigures {
    std::uint64_t whole = 0, cut = 0, refused = 0, chunks = 0;
    std::vector<double> firstTokenMs, transitMs, gapMs;
};

/// Holds a number of calls open at once, each on a connection of its own, for a time; then lets them end. Every call
/// carries a marker of its own in `user`, by which it can be found in a ledger.
class StreamClient {
public:
    explicit StreamClient(LoadOptions options) : m_options(std::move(options)) { }
    LoadFigures run();

private:
    struct Call {
        int socket = -1;
        std::string marker, unsent;
        HttpMessage answer;
        std::uint64_t startAt = 0, sentAt = 0, lastEventAt = 0;
        std::size_t read = 0; ///< of the body
        bool stream = true, finished = false, open = false, sawDone = false;
    };

    void start(Call &call, std::uint64_t now);
    bool connectTo(Call &call);
    void receive(Call &call, std::uint64_t now);
    void readEvents(Call &call, std::uint64_t now);
    void end(Call &call, bool whole, std::uint64_t now);
    std::string requestFor(const Call &call) const;
    std::string post(std::string_view path, const std::string &body) const;
    std::string answerId(const Call &call) const;

    LoadOptions m_options;
    LoadFigures m_figures;
    std::vector<Call> m_calls;
    std::vector<char> m_buffer = std::vector<char>(65'536);
    int m_epoll = -1;
    std::uint64_t m_serial = 0, m_stopAt = 0;
    std::size_t m_open = 0;
    std::FILE *m_log = nullptr;
};

} // namespace bench
