// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/GeminiAnswer.h"

namespace tollgate {

Result<AnswerFlow::Pass> RelayedGemini::take(const SseEvent &event, std::string &out, std::string &)
{
    std::vector<chat::Event> events;
    TG_CHECK(decoder().decode(event, events));
    noteAll(events);
    const bool isLast = !m_held.empty() || event.data.find("\"finishReason\"") != std::string::npos
        || event.data.find("\"blockReason\"") != std::string::npos;
    // Google ends its lines with CRLF, and its client's readers take both.
    (isLast ? m_held : out) += event.raw;
    return Pass::More;
}

bool RelayedGemini::finish(std::string &, std::string &tail)
{
    std::vector<chat::Event> events;
    decoder().finish(events);
    tail = m_held;
    return noteAll(events);
}

/// What the inner flow writes are whole events.
void ListedAnswer::append(std::string &out, std::string_view events)
{
    SseReader reader;
    Result<std::vector<SseEvent>> list = reader.feed(events);
    if (!list)
        return;
    for (std::vector<SseEvent> last = reader.finish(); SseEvent & event : last)
        list->push_back(std::move(event));
    for (const SseEvent &event : *list)
        if (!event.data.empty())
            out.append(std::exchange(m_isFirst, false) ? "[" : ",\r\n").append(event.data);
}

void ListedAnswer::close(std::string &tail, std::string_view events)
{
    append(tail, events);
    tail += m_isFirst ? "[]" : "]";
}

Result<AnswerFlow::Pass> ListedAnswer::take(const SseEvent &event, std::string &out, std::string &tail)
{
    std::string events, last;
    TG_TRY(const Pass pass, m_inner->take(event, events, last));
    append(out, events);
    if (pass == Pass::Terminal)
        close(tail, last);
    return pass;
}

bool ListedAnswer::finish(std::string &out, std::string &tail)
{
    std::string events, last;
    if (!m_inner->finish(events, last))
        return false;
    append(out, events);
    close(tail, last);
    return true;
}

Result<std::string> ListedAnswer::whole(std::string body)
{
    TG_TRY(std::string made, m_inner->whole(std::move(body)));
    if (!makesStream())
        return made;
    std::string list;
    close(list, made);
    return list;
}

std::string ListedAnswer::endAtMaximum()
{
    std::string tail;
    close(tail, m_inner->endAtMaximum());
    return tail;
}

} // namespace tollgate
