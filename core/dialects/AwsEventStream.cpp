// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/AwsEventStream.h"

#include "core/base/Base64.h"
#include "core/json/Member.h"
#include "core/json/Walk.h"
#include "core/json/Writer.h"

#include <algorithm>
#include <array>
#include <optional>
#include <zlib.h>

namespace tollgate {
namespace {

constexpr std::size_t preludeSize = 12; ///< both lengths and their CRC
constexpr std::size_t crcSize = 4;
constexpr std::size_t largestFrame = 16 * 1024 * 1024;

std::uint32_t numberAt(std::string_view bytes, std::size_t at)
{
    std::uint32_t number = 0;
    for (std::size_t i = 0; i < 4; ++i)
        number = number << 8 | static_cast<unsigned char>(bytes[at + i]);
    return number;
}

void appendNumber(std::string &out, std::uint32_t number)
{
    for (int shift = 24; shift >= 0; shift -= 8)
        out += static_cast<char>(number >> shift & 0xff);
}

std::uint32_t crcOf(std::string_view bytes)
{
    return static_cast<std::uint32_t>(
        crc32(0, reinterpret_cast<const unsigned char *>(bytes.data()), static_cast<unsigned int>(bytes.size())));
}

Error garbled(std::string_view what)
{
    return {.kind = ErrorKind::UpstreamGarbled,
            .message = "The provider's event stream is damaged: " + std::string(what) + '.'};
}

/// The headers that say what a frame is; all of them are text.
struct FrameHeaders {
    std::string_view messageType, eventType, exceptionType, errorCode, errorMessage;
};

/// The size of a header's value, its own length included; nothing where the type is none.
std::optional<std::size_t> valueSize(unsigned char type, std::string_view rest)
{
    constexpr std::array<std::size_t, 10> sizes = {0, 0, 1, 2, 4, 8, 0, 0, 8, 16};
    if (type >= sizes.size())
        return {};
    if (type != 6 && type != 7)
        return sizes[type];
    if (rest.size() < 2)
        return {};
    return 2
        + (static_cast<std::size_t>(static_cast<unsigned char>(rest[0])) << 8 | static_cast<unsigned char>(rest[1]));
}

Result<FrameHeaders> readHeaders(std::string_view bytes)
{
    FrameHeaders headers;
    while (!bytes.empty()) {
        const auto nameSize = static_cast<std::size_t>(static_cast<unsigned char>(bytes.front()));
        if (bytes.size() < nameSize + 2)
            return garbled("a header is cut");
        const std::string_view name = bytes.substr(1, nameSize);
        const auto type = static_cast<unsigned char>(bytes[nameSize + 1]);
        bytes.remove_prefix(nameSize + 2);
        const std::optional<std::size_t> size = valueSize(type, bytes);
        if (!size || *size > bytes.size())
            return garbled("a header's value is cut");
        if (type == 7) {
            const std::string_view value = bytes.substr(2, *size - 2);
            if (name == ":message-type")
                headers.messageType = value;
            else if (name == ":event-type")
                headers.eventType = value;
            else if (name == ":exception-type")
                headers.exceptionType = value;
            else if (name == ":error-code")
                headers.errorCode = value;
            else if (name == ":error-message")
                headers.errorMessage = value;
        }
        bytes.remove_prefix(*size);
    }
    return headers;
}

/// One event as text. Line ends in JSON are only between its tokens.
void appendEvent(std::string &out, std::string_view name, std::string_view data)
{
    const auto oneLine = [&out](std::string_view text) {
        for (const char c : text)
            out += c == '\n' || c == '\r' ? ' ' : c;
    };
    out += "event: ";
    oneLine(name);
    out += "\ndata: ";
    oneLine(data);
    out += "\n\n";
}

void appendError(std::string &out, std::string_view type, std::string_view message)
{
    std::string data;
    json::Writer json(data);
    json.begin('{').member("type", "error").name("error").begin('{').member("type", type);
    json.member("message", message).end('}').end('}');
    appendEvent(out, "error", data);
}

Result<void> takeFrame(std::string_view frame, std::string &out)
{
    const std::size_t headersSize = numberAt(frame, 4);
    if (crcOf(frame.substr(0, frame.size() - crcSize)) != numberAt(frame, frame.size() - crcSize))
        return garbled("a frame's checksum is wrong");
    TG_TRY(const FrameHeaders headers, readHeaders(frame.substr(preludeSize, headersSize)));
    const std::string_view payload
        = frame.substr(preludeSize + headersSize, frame.size() - preludeSize - headersSize - crcSize);
    if (headers.messageType == "exception") {
        std::string message = json::textOf(json::memberOf(payload, "message"));
        appendError(out, headers.exceptionType,
                    message.empty() ? json::textOf(json::memberOf(payload, "Message")) : message);
    } else if (headers.messageType == "error") {
        appendError(out, headers.errorCode, headers.errorMessage);
    } else if (headers.eventType == "chunk") {
        const std::optional<std::string> inner = fromBase64(json::textOf(json::memberOf(payload, "bytes")));
        if (!inner)
            return garbled("a chunk is not base64");
        appendEvent(out, json::textOf(json::memberOf(*inner, "type")), *inner);
    } else {
        appendEvent(out, headers.eventType, payload);
    }
    return {};
}

} // namespace

std::unique_ptr<Deframer> deframerFor(std::string_view contentType)
{
    if (contentType.starts_with("application/vnd.amazon.eventstream"))
        return std::make_unique<AwsEventStream>();
    return nullptr;
}

Result<void> AwsEventStream::feed(std::string_view bytes, std::string &out)
{
    m_rest.append(bytes);
    std::string_view rest = m_rest;
    while (rest.size() >= preludeSize) {
        const std::size_t total = numberAt(rest, 0), headers = numberAt(rest, 4);
        if (crcOf(rest.substr(0, 8)) != numberAt(rest, 8))
            return garbled("the checksum of a frame's lengths is wrong");
        if (total > largestFrame || total < preludeSize + crcSize || headers > total - preludeSize - crcSize)
            return garbled("a frame's lengths cannot be");
        if (rest.size() < total)
            break;
        TG_CHECK(takeFrame(rest.substr(0, total), out));
        rest.remove_prefix(total);
    }
    m_rest.erase(0, m_rest.size() - rest.size());
    return {};
}

std::string awsFrame(std::initializer_list<std::pair<std::string_view, std::string_view>> headers,
                     std::string_view payload)
{
    std::string named;
    for (const auto &[name, value] : headers) {
        named += static_cast<char>(name.size());
        named.append(name);
        named += '\x07';
        named += static_cast<char>(value.size() >> 8);
        named += static_cast<char>(value.size() & 0xff);
        named.append(value);
    }
    std::string frame;
    appendNumber(frame, static_cast<std::uint32_t>(preludeSize + named.size() + payload.size() + crcSize));
    appendNumber(frame, static_cast<std::uint32_t>(named.size()));
    appendNumber(frame, crcOf(frame));
    frame.append(named).append(payload);
    appendNumber(frame, crcOf(frame));
    return frame;
}

} // namespace tollgate
