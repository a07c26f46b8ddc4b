// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/Embedding.h"

#include "core/json/Scan.h"
#include "core/json/Walk.h"

#include <array>
#include <bit>
#include <charconv>
#include <cstring>

namespace tollgate::embedding {
namespace {

constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

constexpr std::array<signed char, 256> digits = [] {
    std::array<signed char, 256> table{};
    table.fill(-1);
    for (std::size_t i = 0; i < alphabet.size(); ++i)
        table[static_cast<unsigned char>(alphabet[i])] = static_cast<signed char>(i);
    return table;
}();

std::string encoded(std::string_view bytes)
{
    std::string out;
    out.reserve((bytes.size() + 2) / 3 * 4);
    for (std::size_t i = 0; i < bytes.size(); i += 3) {
        const std::size_t count = std::min<std::size_t>(3, bytes.size() - i);
        std::uint32_t group = 0;
        for (std::size_t j = 0; j < 3; ++j)
            group = group << 8 | (j < count ? static_cast<unsigned char>(bytes[i + j]) : 0U);
        for (std::size_t j = 0; j < 4; ++j)
            out += j <= count ? alphabet[group >> (18 - 6 * j) & 63] : '=';
    }
    return out;
}

std::string decoded(std::string_view base64)
{
    std::string out;
    std::uint32_t group = 0;
    int bits = 0;
    for (const char c : base64) {
        const int digit = digits[static_cast<unsigned char>(c)];
        if (digit < 0)
            continue;
        group = group << 6 | static_cast<std::uint32_t>(digit);
        bits += 6;
        if (bits >= 8) {
            bits -= 8;
            out += static_cast<char>(group >> bits & 0xff);
        }
    }
    return out;
}

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
    return encoded(bytes);
}

chat::RawJson numbersOf(std::string_view base64)
{
    const std::string bytes = decoded(base64);
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
