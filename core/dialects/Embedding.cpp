// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/Embedding.h"

#include "core/base/Base64.h"
#include "core/json/Walk.h"

#include <bit>
#include <charconv>
#include <cstring>

namespace tollgate::embedding {
namespace {

std::uint32_t littleEndian(std::uint32_t word)
{
    return std::endian::native == std::endian::little ? word : __builtin_bswap32(word);
}

} // namespace

std::vector<chat::RawJson> inputsOf(std::string_view raw)
{
    std::vector<chat::RawJson> inputs;
    bool areNumbers = false;
    json::eachElement(raw, [&](std::string_view element) {
        areNumbers = areNumbers || (element[0] != '"' && element[0] != '[');
        inputs.emplace_back(element);
    });
    if (areNumbers || raw.starts_with('"'))
        return {chat::RawJson(raw)};
    return inputs;
}

Result<void> onlyTexts(const chat::EmbeddingRequest &request)
{
    for (const chat::RawJson &input : request.inputs)
        if (!input.starts_with('"'))
            return Error{ErrorKind::BadRequest, "This model's provider takes texts, not token numbers.", "input"};
    return {};
}

std::string base64Of(std::string_view numbers)
{
    std::string bytes;
    json::eachElement(numbers, [&](std::string_view number) {
        double value = 0;
        std::from_chars(number.data(), number.data() + number.size(), value);
        const std::uint32_t word = littleEndian(std::bit_cast<std::uint32_t>(static_cast<float>(value)));
        bytes.append(reinterpret_cast<const char *>(&word), sizeof word);
    });
    return base64(bytes);
}

chat::RawJson numbersOf(std::string_view base64)
{
    const std::string bytes = fromBase64(base64).value_or(std::string());
    chat::RawJson out = "[";
    for (std::size_t at = 0; at + sizeof(std::uint32_t) <= bytes.size(); at += sizeof(std::uint32_t)) {
        std::uint32_t word = 0;
        std::memcpy(&word, bytes.data() + at, sizeof word);
        char text[32];
        const auto [end, error] = std::to_chars(text, text + sizeof text, std::bit_cast<float>(littleEndian(word)));
        out.append(at == 0 ? "" : ",").append(text, static_cast<std::size_t>(end - text));
    }
    return out + ']';
}

} // namespace tollgate::embedding
