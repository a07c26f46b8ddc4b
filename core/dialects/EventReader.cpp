// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/EventReader.h"

#include <algorithm>

namespace tollgate {
namespace {

void add(std::vector<SseEvent> &events, std::string line)
{
    std::string_view data = line;
    while (!data.empty() && (data.back() == '\n' || data.back() == '\r' || data.back() == ' '))
        data.remove_suffix(1);
    if (data.empty())
        return;
    std::string copy(data);
    events.push_back({{}, std::move(copy), std::move(line)});
}

} // namespace

Result<std::vector<SseEvent>> LineReader::feed(std::string_view bytes)
{
    std::vector<SseEvent> events;
    while (!bytes.empty()) {
        const std::size_t end = bytes.find('\n');
        const std::size_t size = std::min(end == std::string_view::npos ? bytes.size() : end + 1, bytes.size());
        if (m_rest.size() + size > m_most)
            return Error{ErrorKind::UpstreamGarbled, "A line of the provider's stream is too long."};
        m_rest.append(bytes.substr(0, size));
        bytes.remove_prefix(size);
        if (end != std::string_view::npos)
            add(events, std::exchange(m_rest, {}));
    }
    return events;
}

std::vector<SseEvent> LineReader::finish()
{
    std::vector<SseEvent> events;
    // Only a whole object is a line that lacks its end.
    if (m_rest.find_last_not_of(" \r\n") != std::string::npos && m_rest[m_rest.find_last_not_of(" \r\n")] == '}')
        add(events, std::exchange(m_rest, {}));
    return events;
}

} // namespace tollgate
