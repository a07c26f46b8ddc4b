// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/openai_media/Answer.h"

#include "core/json/Scan.h"
#include "core/json/Walk.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace tollgate::media {
namespace {

std::int64_t count(std::string_view raw)
{
    return std::max<std::int64_t>(json::asInteger(raw).value_or(0), 0);
}

/// `input_tokens_details` of images, `input_token_details` of sound.
void readDetails(Usage &usage, std::string_view raw, bool isInput)
{
    json::eachMember(raw, [&](std::string_view name, std::string_view value) {
        if (name == "image_tokens")
            (isInput ? usage.inputImage : usage.outputImage) = count(value);
        else if (name == "audio_tokens")
            (isInput ? usage.inputAudio : usage.outputAudio) = count(value);
    });
}

/// `"seconds": 12.5` and the like, to the millisecond, rounded up.
std::int64_t milliseconds(std::string_view raw)
{
    double seconds = 0;
    const auto [end, error] = std::from_chars(raw.data(), raw.data() + raw.size(), seconds);
    if (error != std::errc{} || end != raw.data() + raw.size() || !(seconds > 0) || seconds > 1e9)
        return 0;
    return static_cast<std::int64_t>(std::ceil(seconds * 1000));
}

/// `usage: {type: duration, seconds: 12}` of transcriptions, `meta: {billed_units: {search_units: 1}}` of rerank.
void readUnits(Units &units, std::string_view raw)
{
    json::eachMember(raw, [&](std::string_view name, std::string_view value) {
        if (name == "seconds")
            units.milliseconds = milliseconds(value);
        else if (name == "search_units")
            units.searches = count(value);
        else if (name == "billed_units")
            readUnits(units, value);
    });
}

std::optional<Usage> readUsage(std::string_view raw)
{
    Usage usage;
    std::int64_t input = 0, output = 0, total = 0;
    json::eachMember(raw, [&](std::string_view name, std::string_view value) {
        if (name == "input_tokens" || name == "prompt_tokens")
            input = count(value);
        else if (name == "output_tokens" || name == "completion_tokens")
            output = count(value);
        else if (name == "total_tokens")
            total = count(value);
        else if (name == "input_tokens_details" || name == "input_token_details")
            readDetails(usage, value, true);
        else if (name == "output_tokens_details" || name == "output_token_details")
            readDetails(usage, value, false);
    });
    if (input == 0 && output == 0)
        input = total; // rerank
    usage.input = std::max<std::int64_t>(input - usage.inputImage - usage.inputAudio, 0);
    usage.output = std::max<std::int64_t>(output - usage.outputImage - usage.outputAudio, 0);
    if (usage.isZero())
        return {};
    return usage;
}

} // namespace

Result<openai_chat::AnswerFacts> readAnswer(std::string_view body)
{
    openai_chat::AnswerFacts facts;
    bool hasError = false, hasOther = false, areImages = false;
    std::int64_t listed = 0;
    json::eachMember(body, [&](std::string_view name, std::string_view value) {
        if (name == "id")
            facts.id = json::textOf(value);
        else if (name == "model")
            facts.model = json::textOf(value);
        else if (name == "duration") // of a detailed transcription
            facts.units.milliseconds = std::max(facts.units.milliseconds, milliseconds(value));
        else if (name == "data")
            listed = json::elementsIn(value);
        else if (name == "created") // Voyage's ranks are `data`, too
            areImages = true;
        else if (name == "usage" || name == "meta") {
            facts.usage = facts.usage ? facts.usage : readUsage(value);
            readUnits(facts.units, value);
        }
        hasError = hasError || (name == "error" && value != "null");
        hasOther = hasOther || (name != "error" && name != "type");
    });
    if (hasError && !hasOther)
        return openai_chat::readError(200, {}, body);
    facts.units.images = areImages ? listed : 0;
    return facts;
}

bool endsStream(std::string_view data)
{
    std::string type;
    json::eachMember(data, [&](std::string_view name, std::string_view value) {
        if (name == "type")
            type = json::textOf(value);
    });
    return data == "[DONE]" || type.ends_with(".completed") || type.ends_with(".done");
}

} // namespace tollgate::media
