// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/realtime/GeminiObserver.h"

#include "core/dialects/gemini/Codec.h"
#include "core/json/Walk.h"

namespace tollgate::realtime {
namespace {

/// 25 tokens a second of speech; 24 kHz with 16 bits, in base64. https://ai.google.dev/gemini-api/docs/live-guide
constexpr std::size_t soundToken = 24'000 * 2 / 25 * 4 / 3;

void eachPart(std::string_view turn, const auto &visit)
{
    json::eachMember(turn, [&](std::string_view name, std::string_view value) {
        if (name == "parts")
            json::eachElement(value, [&](std::string_view part) { json::eachMember(part, visit); });
    });
}

} // namespace

void GeminiObserver::hearContent(Heard &heard, std::string_view content, bool &completes)
{
    json::eachMember(content, [&](std::string_view name, std::string_view value) {
        if (name == "turnComplete") {
            completes = value == "true";
        } else if (name == "interrupted" && value == "true") {
            heard.finishReason = "interrupted";
        } else if (name == "modelTurn") {
            heard.begins = true;
            eachPart(value, [&](std::string_view member, std::string_view part) {
                if (member == "text")
                    heard.text += static_cast<std::int64_t>(part.size() / 4 + 1);
                else if (member == "inlineData")
                    m_sound += part.size();
            });
        } else if (name == "outputTranscription") {
            heard.begins = true;
        }
    });
    heard.sound = static_cast<std::int64_t>(m_sound / soundToken);
    m_sound %= soundToken;
}

Heard GeminiObserver::hear(std::string_view message)
{
    Heard heard;
    bool completes = false, asksTool = false;
    json::eachMember(message, [&](std::string_view name, std::string_view value) {
        if (name == "serverContent")
            hearContent(heard, value, completes);
        else if (name == "toolCall")
            heard.begins = asksTool = true;
        else if (name == "usageMetadata" && value.starts_with('{')) {
            const Usage usage = gemini::readUsage(value);
            if (m_usage)
                m_usage->raiseTo(usage);
            else
                m_usage = usage;
        }
    });
    const bool isLate = m_usage && !m_isOpen && !heard.begins;
    heard.ends = isLate || (completes && (m_isOpen || heard.begins)) || (asksTool && m_usage);
    heard.begins = (heard.begins || isLate) && !m_isOpen;
    m_isOpen = (m_isOpen || heard.begins) && !heard.ends;
    if (!heard.ends)
        return heard;
    heard.usage = std::exchange(m_usage, {});
    if (heard.finishReason.empty())
        heard.finishReason = asksTool ? "tool_calls" : "stop";
    return heard;
}

} // namespace tollgate::realtime
