// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/Sse.h"

#include <algorithm>
#include <cstring>

namespace tollgate {
namespace {

constexpr std::string_view byteOrderMark = "\xef\xbb\xbf";

/// The first CR or LF at or behind `from`.
std::size_t endOfLine(std::string_view bytes, std::size_t from)
{
    const std::size_t feed = bytes.find('\n', from);
    const std::size_t most = feed == std::string_view::npos ? bytes.size() : feed;
    const void *const carriage = std::memchr(bytes.data() + from, '\r', most - from);
    if (carriage)
        return static_cast<std::size_t>(static_cast<const char *>(carriage) - bytes.data());
    return feed;
}

/// One line of an event without its end.
void addLine(SseEvent &event, std::string_view line, bool &hasData)
{
    const std::size_t colon = line.find(':');
    if (colon == 0)
        return; // a comment
    const std::string_view field = line.substr(0, colon);
    std::string_view value = colon == std::string_view::npos ? std::string_view() : line.substr(colon + 1);
    if (value.starts_with(' '))
        value.remove_prefix(1);
    if (field == "data") {
        if (hasData)
            event.data += '\n';
        event.data += value;
        hasData = true;
    } else if (field == "event") {
        event.event = value;
    }
}

SseEvent parsed(std::string_view raw)
{
    SseEvent event;
    event.raw = raw;
    bool hasData = false;
    for (std::size_t at = 0; at < raw.size();) {
        const std::size_t end = endOfLine(raw, at);
        if (end > at)
            addLine(event, raw.substr(at, end - at), hasData);
        at = end + (raw[end] == '\r' && end + 1 < raw.size() && raw[end + 1] == '\n' ? 2 : 1);
    }
    return event;
}

} // namespace

/// Takes whole events off `bytes`. Returns how many bytes they took.
std::size_t SseReader::take(std::string_view bytes, bool atEnd, std::vector<SseEvent> &events)
{
    std::size_t begin = 0;
    std::size_t line = m_line;
    std::size_t scanned = m_scanned;
    while (line < bytes.size()) {
        const std::size_t end = endOfLine(bytes, std::max(line, scanned));
        scanned = std::min(end, bytes.size());
        if (end == std::string_view::npos)
            break;
        std::size_t next = end + 1;
        if (bytes[end] == '\r') {
            if (next == bytes.size() && !atEnd)
                break;
            next += next < bytes.size() && bytes[next] == '\n' ? 1 : 0;
        }
        if (end == line) { // a blank line
            if (line > begin)
                events.push_back(parsed(bytes.substr(begin, next - begin)));
            begin = next;
        }
        line = next;
    }
    m_line = line - begin;
    m_scanned = std::max(scanned, line) - begin;
    return begin;
}

Result<std::vector<SseEvent>> SseReader::feed(std::string_view bytes)
{
    std::vector<SseEvent> events;
    // Without a ragged end from before, whole events are cut out of the slice itself.
    const bool isFresh = m_rest.empty() && !m_atStart;
    if (!isFresh)
        m_rest.append(bytes);
    std::string_view all = isFresh ? bytes : std::string_view(m_rest);
    if (m_atStart) {
        if (all.size() < byteOrderMark.size() && byteOrderMark.starts_with(all))
            return events;
        m_atStart = false;
        if (all.starts_with(byteOrderMark)) {
            m_rest.erase(0, byteOrderMark.size());
            all = m_rest;
        }
    }
    const std::size_t taken = take(all, false, events);
    const auto isTooLong = [this](const SseEvent &event) { return event.raw.size() > m_most; };
    if (all.size() - taken > m_most || std::ranges::any_of(events, isTooLong))
        return Error{ErrorKind::UpstreamGarbled,
                     "The provider sent a stream event of more than " + std::to_string(m_most) + " bytes."};
    if (isFresh)
        m_rest.assign(all.substr(taken));
    else
        m_rest.erase(0, taken);
    return events;
}

std::vector<SseEvent> SseReader::finish()
{
    std::vector<SseEvent> events;
    const std::size_t taken = take(m_rest, true, events);
    m_rest.erase(0, taken);
    return events;
}

} // namespace tollgate
