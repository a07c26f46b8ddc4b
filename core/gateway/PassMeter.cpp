// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/PassMeter.h"

#include "core/dialects/Embedding.h"
#include "core/dialects/openai_media/Answer.h"
#include "core/gateway/MeteredPath.h"
#include "core/json/Walk.h"

#include <charconv>

namespace tollgate {
namespace {

/// Of a conversation's document, whose text may have to be counted: a larger one is not read.
constexpr std::size_t bodyAtMost = 16 * 1024 * 1024;

std::int64_t number(std::string_view text)
{
    std::int64_t value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

/// Bedrock says it of every model, whatever its body looks like:
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_InvokeModel.html
std::optional<Usage> countedIn(const Headers &headers)
{
    const auto input = headers.find("x-amzn-bedrock-input-token-count");
    const auto output = headers.find("x-amzn-bedrock-output-token-count");
    if (!input && !output)
        return {};
    return Usage{.input = number(input.value_or("")), .output = number(output.value_or(""))};
}

bool isEvents(std::string_view type)
{
    return type.find("event-stream") != std::string_view::npos || type.find("eventstream") != std::string_view::npos;
}

} // namespace

PassMeter::PassMeter(const MeteredPath *metered)
    : m_metered(metered), m_dialect(metered ? metered->answers() : nullptr), m_isLost(!metered)
{
    if (m_dialect)
        m_notes.emplace(*m_dialect);
}

void PassMeter::begin(const Headers &headers)
{
    m_counted = countedIn(headers);
    const std::string_view type = headers.value("content-type");
    if (headers.contains("content-encoding"))
        m_isLost = true; // packed: not asked for, and not unpacked
    const bool areLines = type.find("ndjson") != std::string_view::npos;
    if (!areLines && !isEvents(type))
        return;
    m_events.emplace().begin(type, areLines);
    if (m_dialect)
        m_decoder = m_dialect->streamDecoder();
}

void PassMeter::feed(std::string_view bytes)
{
    if (m_isLost)
        return;
    if (!m_events && !m_dialect) {
        if (!m_outline) {
            m_isLost = !bytes.starts_with('{'); // a file
            m_outline.emplace();
        }
        return m_isLost ? void() : m_outline->feed(bytes);
    }
    if (!m_events) {
        m_isLost = m_body.size() + bytes.size() > bodyAtMost;
        m_isLost ? m_body.clear() : void(m_body.append(bytes));
        return;
    }
    const EventStream::Came came = m_events->feed(bytes);
    take(came.events);
    m_isLost = !came.damage;
}

void PassMeter::take(const std::vector<SseEvent> &events)
{
    for (const SseEvent &event : events)
        take(event);
}

void PassMeter::take(const SseEvent &event)
{
    if (m_decoder) {
        std::vector<chat::Event> events;
        if (m_decoder->decode(event, events)) // what a provider says in an error event it says to its client
            note(events);
        return;
    }
    if (!event.data.starts_with('{'))
        return;
    if (Result<openai_chat::AnswerFacts> facts = media::readAnswer(event.data); facts && facts->usage)
        m_whole = *std::move(facts);
}

void PassMeter::note(const std::vector<chat::Event> &events)
{
    for (const chat::Event &event : events) {
        m_notes->note(event);
        m_hasEnded = m_hasEnded || std::holds_alternative<chat::event::Ended>(event);
    }
}

void PassMeter::end()
{
    if (m_events && !m_isLost) {
        take(m_events->finish());
        if (m_decoder) {
            std::vector<chat::Event> events;
            m_decoder->finish(events);
            note(events);
        }
    } else if (!m_isLost && (m_outline || !m_body.empty())) {
        readWhole();
    }
    if (m_counted && !facts().usage) {
        m_whole = facts();
        m_whole->usage = m_counted;
    }
    m_body = {};
}

void PassMeter::readWhole()
{
    const auto keep = [this](Result<openai_chat::AnswerFacts> facts) {
        if (facts)
            m_whole = *std::move(facts);
    };
    if (!m_dialect) {
        keep(media::readAnswer(m_outline->text()));
    } else if (m_dialect->family == chat::Family::OpenAi) {
        keep(openai_chat::readAnswer(m_metered->operation, m_body));
    } else if (m_metered->operation == Operation::Embedding) {
        if (const auto answer = m_dialect->embedding->decodeAnswer(m_body); answer && answer->usage)
            m_notes->noteUsage(*answer->usage);
    } else if (m_body.find_first_not_of(" \t\r\n") == m_body.find('[')) { // Gemini's stream as one list
        m_decoder = m_dialect->streamDecoder();
        json::eachElement(m_body, [this](std::string_view element) {
            take(SseEvent{.event = {}, .data = std::string(element), .raw = {}});
        });
    } else if (const auto answer = m_dialect->decodeAnswer(m_body)) {
        m_notes->note(*answer);
    }
}

} // namespace tollgate
