// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Base64.h"

#include <array>
#include <cstdint>

namespace tollgate {
namespace {

constexpr std::string_view common = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
constexpr std::string_view urlSafe = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

std::string encoded(std::string_view bytes, std::string_view alphabet, bool isPadded)
{
    std::string out;
    out.reserve((bytes.size() + 2) / 3 * 4);
    for (std::size_t at = 0; at < bytes.size(); at += 3) {
        std::uint32_t group = 0;
        const std::size_t count = bytes.size() - at < 3 ? bytes.size() - at : 3;
        for (std::size_t i = 0; i < 3; ++i)
            group = group << 8 | (i < count ? static_cast<unsigned char>(bytes[at + i]) : 0U);
        for (std::size_t i = 0; i <= count; ++i)
            out += alphabet[group >> (18 - 6 * i) & 63];
        if (isPadded)
            out.append(3 - count, '=');
    }
    return out;
}

constexpr std::array<std::int8_t, 256> makeValues()
{
    std::array<std::int8_t, 256> values{};
    values.fill(-1);
    for (std::size_t i = 0; i < common.size(); ++i)
        values[static_cast<unsigned char>(common[i])] = static_cast<std::int8_t>(i);
    return values;
}

} // namespace

std::string base64(std::string_view bytes)
{
    return encoded(bytes, common, true);
}

std::string base64Url(std::string_view bytes)
{
    return encoded(bytes, urlSafe, false);
}

std::optional<std::string> fromBase64(std::string_view text)
{
    static constexpr std::array<std::int8_t, 256> values = makeValues();
    while (text.ends_with('='))
        text.remove_suffix(1);
    std::string out;
    out.reserve(text.size() / 4 * 3 + 3);
    std::uint32_t group = 0;
    int bits = 0;
    for (const char c : text) {
        const std::int8_t value = values[static_cast<unsigned char>(c)];
        if (value < 0)
            return {};
        group = (group << 6 | static_cast<std::uint32_t>(value)) & 0xffffff;
        bits += 6;
        if (bits >= 8) {
            bits -= 8;
            out += static_cast<char>(group >> bits & 0xff);
        }
    }
    return out;
}

} // namespace tollgate
