// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/openai_media/AskedUnits.h"

#include "core/dialects/openai_media/SoundLength.h"
#include "core/json/Walk.h"

#include <algorithm>
#include <charconv>

namespace tollgate::media {
namespace {

/// Sound in a format that is not read is taken for speech at 16 kbit/s, the lowest rate in use: rather too long.
constexpr std::int64_t bytesPerMillisecond = 2;
constexpr std::int64_t documentsPerSearch = 100;
constexpr std::int64_t tokensPerDocument = 500; ///< the question's among them
constexpr std::int64_t bytesPerToken = 4;

std::int64_t codePoints(std::string_view text)
{
    return std::ranges::count_if(text, [](char byte) { return (static_cast<unsigned char>(byte) & 0xc0) != 0x80; });
}

struct Size {
    std::int64_t width = 1024, height = 1024; ///< what the APIs take where the request names none
};

Size sizeOf(std::string_view text)
{
    const std::size_t x = text.find('x');
    Size size;
    if (x == std::string_view::npos)
        return size;
    const auto number = [](std::string_view digits, std::int64_t &value) {
        std::int64_t read = 0;
        const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), read);
        if (error != std::errc{} || end != digits.data() + digits.size() || read < 1 || read > 100'000)
            return false;
        value = read;
        return true;
    };
    Size asked;
    return number(text.substr(0, x), asked.width) && number(text.substr(x + 1), asked.height) ? asked : size;
}

} // namespace

bool AskedUnits::makesImages() const
{
    return m_operation == Operation::ImageGeneration || m_operation == Operation::ImageEdit
        || m_operation == Operation::ImageVariation;
}

bool AskedUnits::listens() const
{
    return m_operation == Operation::Transcription || m_operation == Operation::AudioTranslation;
}

bool AskedUnits::reads(std::string_view name) const
{
    if (makesImages())
        return name == "size" || name == "quality";
    return m_operation == Operation::Speech && name == "input";
}

void AskedUnits::take(std::string_view name, std::string_view text)
{
    if (!reads(name))
        return;
    if (name == "size")
        m_size = text;
    else if (name == "input")
        m_characters = codePoints(text);
    else if (text != "auto" && text.size() <= 16
             && std::ranges::all_of(text, [](char c) { return c >= 'a' && c <= 'z'; }))
        m_quality = text;
}

void AskedUnits::takeFile(std::string_view name, const BodyBytes &content)
{
    if (!listens() || name != "file")
        return;
    const std::optional<std::int64_t> length = soundLength(content);
    m_isEstimated = !length;
    m_milliseconds = length.value_or(static_cast<std::int64_t>(content.size()) / bytesPerMillisecond);
}

void AskedUnits::into(RequestView &view) const
{
    if (makesImages()) {
        const Size size = sizeOf(m_size);
        view.image.size = std::to_string(size.width) + "-x-" + std::to_string(size.height);
        view.image.quality = m_quality;
        view.units.images = view.choices;
        view.units.pixels = size.width * size.height * view.choices;
    }
    view.units.characters = m_characters;
    view.units.milliseconds = m_milliseconds;
    view.units.isEstimated = m_isEstimated;
    if (m_operation == Operation::Rerank)
        rank(view);
}

void AskedUnits::rank(RequestView &view) const
{
    const auto tokens = [](std::string_view text) {
        return (static_cast<std::int64_t>(text.size()) + bytesPerToken - 1) / bytesPerToken;
    };
    const std::int64_t room = tokensPerDocument - std::min(tokens(m_question), tokensPerDocument / 2);
    std::int64_t documents = 0;
    json::eachElement(m_documents, [&](std::string_view document) {
        const std::int64_t parts = std::max<std::int64_t>((tokens(document) + room - 1) / room, 1);
        documents += parts;
        view.units.isEstimated = view.units.isEstimated || parts > 1;
    });
    view.units.searches = std::max<std::int64_t>((documents + documentsPerSearch - 1) / documentsPerSearch, 1);
}

} // namespace tollgate::media
