// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/realtime/OpenAiObserver.h"

#include "core/dialects/openai_media/Answer.h"
#include "core/json/Scan.h"
#include "core/json/Walk.h"

#include <algorithm>

namespace tollgate::realtime {
namespace {

/// A token of speech is 50 ms; 24 kHz with 16 bits, in base64. A guess for other formats, which are smaller.
constexpr std::size_t soundToken = 24'000 * 2 / 20 * 4 / 3;

/// The value at a path of members; empty: there is none.
std::string_view at(std::string_view raw, std::initializer_list<std::string_view> path)
{
    for (const std::string_view step : path) {
        std::string_view found;
        json::eachMember(raw, [&](std::string_view name, std::string_view value) {
            if (name == step)
                found = value;
        });
        raw = found;
    }
    return raw;
}

std::int64_t countAt(std::string_view raw, std::initializer_list<std::string_view> path)
{
    constexpr std::int64_t most = 1'000'000'000'000;
    return std::clamp<std::int64_t>(json::asInteger(at(raw, path)).value_or(0), 0, most);
}

void readResponse(Heard &heard, std::string_view response)
{
    json::eachMember(response, [&](std::string_view name, std::string_view value) {
        if (name == "id")
            heard.turn = heard.answerId = json::textOf(value);
        else if (name == "status")
            heard.finishReason = json::textOf(value);
        else if (name == "usage" && value.starts_with('{'))
            heard.usage = usageOfResponse(value);
    });
}

Heard::Transcript transcriptOf(std::string_view message, const std::string &model)
{
    Heard::Transcript transcript{.model = model, .usage = {}, .units = {}};
    if (const auto facts = media::readAnswer(message)) {
        transcript.usage = facts->usage;
        transcript.units = facts->units;
    }
    return transcript;
}

} // namespace

Usage usageOfResponse(std::string_view raw)
{
    const std::string_view in = at(raw, {"input_token_details"});
    const std::string_view cached = at(in, {"cached_tokens_details"});
    const std::int64_t prompt = countAt(raw, {"input_tokens"}), completion = countAt(raw, {"output_tokens"});
    Usage usage;
    usage.cacheRead = std::min(countAt(in, {"cached_tokens"}), prompt);
    usage.inputAudio = std::clamp<std::int64_t>(countAt(in, {"audio_tokens"}) - countAt(cached, {"audio_tokens"}), 0,
                                                prompt - usage.cacheRead);
    usage.inputImage = std::clamp<std::int64_t>(countAt(in, {"image_tokens"}) - countAt(cached, {"image_tokens"}), 0,
                                                prompt - usage.cacheRead - usage.inputAudio);
    usage.input = prompt - usage.cacheRead - usage.inputAudio - usage.inputImage;
    usage.outputAudio = std::min(countAt(raw, {"output_token_details", "audio_tokens"}), completion);
    usage.output = completion - usage.outputAudio;
    return usage;
}

Heard OpenAiObserver::hear(std::string_view message)
{
    Heard heard;
    std::string_view type, delta, response, responseId, session;
    json::eachMember(message, [&](std::string_view name, std::string_view value) {
        if (name == "type")
            type = json::inside(value);
        else if (name == "delta")
            delta = json::inside(value);
        else if (name == "response")
            response = value;
        else if (name == "response_id")
            responseId = json::inside(value);
        else if (name == "session")
            session = value;
    });
    if (type == "response.created" || type == "response.done") {
        heard.begins = type == "response.created";
        heard.ends = !heard.begins;
        readResponse(heard, response);
    } else if (type.starts_with("response.") && type.ends_with(".delta")) {
        heard.turn = responseId;
        if (type.ends_with("audio.delta")) {
            m_sound += delta.size();
            heard.sound = static_cast<std::int64_t>(m_sound / soundToken);
            m_sound %= soundToken;
        } else {
            heard.text = static_cast<std::int64_t>(delta.size() / 4 + 1);
        }
    } else if (type == "conversation.item.input_audio_transcription.completed") {
        heard.transcript = transcriptOf(message, m_transcriber);
    } else if (type == "session.created" || type == "session.updated" || type == "transcription_session.updated") {
        const std::string_view now = at(session, {"audio", "input", "transcription", "model"});
        const std::string_view beta = at(session, {"input_audio_transcription", "model"});
        m_transcriber = json::textOf(now.empty() ? beta : now);
    }
    return heard;
}

} // namespace tollgate::realtime
