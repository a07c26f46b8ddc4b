// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/EventStream.h"

namespace tollgate {
namespace {

/// Some servers leave out the blank line behind the terminating event.
bool isBareEnd(std::string_view rest)
{
    while (!rest.empty() && (rest.back() == '\n' || rest.back() == '\r'))
        rest.remove_suffix(1);
    return rest == "data: [DONE]" || rest == "data:[DONE]" || rest.starts_with("event: message_stop");
}

} // namespace

void EventStream::begin(std::string_view contentType, bool areLines)
{
    m_deframer = deframerFor(contentType);
    if (areLines)
        m_lines.emplace();
}

EventStream::Came EventStream::feed(std::string_view bytes)
{
    Came came;
    std::string unpacked;
    if (m_deframer) {
        came.damage = m_deframer->feed(bytes, unpacked);
        bytes = unpacked;
    }
    Result<std::vector<SseEvent>> events = reader().feed(bytes);
    if (events)
        came.events = *std::move(events);
    else
        came.damage = std::move(events).error();
    return came;
}

bool EventStream::isCut() const
{
    if (m_deframer && m_deframer->isInside())
        return true;
    const std::string_view left = rest();
    return !left.empty() && !isBareEnd(left);
}

} // namespace tollgate
