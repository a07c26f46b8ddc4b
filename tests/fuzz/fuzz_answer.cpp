// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/upstream/AnswerParser.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>

/// Whatever a model server answers: no crash, no byte is invented, and what is read does not depend on how the bytes
/// were sliced. The first byte chooses the slices.

using namespace tollgate;

namespace {

struct Seen {
    AnswerParser::State state = AnswerParser::State::Waiting, atEnd = AnswerParser::State::Waiting;
    bool isReusable = false;
    int status = 0;
    Headers headers;
    std::string body;
    friend bool operator==(const Seen &, const Seen &) = default;
};

Seen read(AnswerParser &parser, std::string_view bytes, std::size_t slice)
{
    Seen seen;
    while (!bytes.empty()) {
        seen.state = parser.feed(bytes.substr(0, slice));
        bytes.remove_prefix(std::min(slice, bytes.size()));
    }
    seen.isReusable = parser.isReusable();
    seen.atEnd = parser.end();
    if (parser.isHeadComplete) {
        seen.status = parser.status;
        seen.headers = parser.headers;
    }
    seen.body = parser.body;
    parser.startAgain();
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
    AnswerParser parser;
    const Seen whole = read(parser, bytes, bytes.size());
    if (whole.body.size() > bytes.size())
        fail("more was read than came");
    for (const std::size_t slice : {std::size_t(1), std::size_t(data[0] % 64 + 2)}) {
        const Seen sliced = read(parser, bytes, slice);
        const bool areGarbled = whole.state == AnswerParser::State::Garbled && sliced.state == whole.state;
        if (!areGarbled && sliced != whole)
            fail("slices are read differently");
    }
    return 0;
}
