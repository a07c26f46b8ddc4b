// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/CallKey.h"

#include <algorithm>
#include <functional>

namespace tollgate::callkey {
namespace {

constexpr std::int64_t epochMs = 1'577'836'800'000; // 2020-01-01
constexpr std::int64_t mostMs = (std::int64_t(1) << 41) - 1;
constexpr int randomBits = 16;

int nibble(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/// Into `out` (16 bytes). False: not lower-case 8-4-4-4-12.
bool parse(std::string_view text, unsigned char *out)
{
    if (text.size() != 36)
        return false;
    for (std::size_t i = 0, byte = 0; i < 36;) {
        if (i == 8 || i == 13 || i == 18 || i == 23) {
            if (text[i++] != '-')
                return false;
            continue;
        }
        const int high = nibble(text[i]), low = nibble(text[i + 1]);
        if (high < 0 || low < 0)
            return false;
        out[byte++] = static_cast<unsigned char>(high << 4 | low);
        i += 2;
    }
    return true;
}

std::int64_t msOf(const unsigned char *bytes)
{
    std::int64_t ms = 0;
    for (int i = 0; i < 6; ++i)
        ms = ms << 8 | bytes[i];
    return ms;
}

bool isVersion7(const unsigned char *bytes)
{
    return bytes[6] >> 4 == 7;
}

} // namespace

std::int64_t first(WallTime time)
{
    return std::clamp<std::int64_t>(msSinceEpoch(time) - epochMs, 0, mostMs) << randomBits;
}

std::int64_t of(std::string_view callId, WallTime started)
{
    unsigned char bytes[16];
    if (parse(callId, bytes) && isVersion7(bytes))
        return first(wallTime(msOf(bytes))) | (bytes[6] & 0x0f) << 12 | bytes[7] << 4 | (bytes[8] & 0x3f) >> 2;
    return first(started) | static_cast<std::int64_t>(std::hash<std::string_view>{}(callId)&0xffff);
}

std::string packed(std::string_view callId)
{
    unsigned char bytes[16];
    return parse(callId, bytes) ? std::string(reinterpret_cast<const char *>(bytes), 16) : '\0' + std::string(callId);
}

std::string unpacked(std::string_view stored)
{
    if (stored.size() != 16)
        return std::string(stored.substr(stored.empty() ? 0 : 1));
    constexpr char digits[] = "0123456789abcdef";
    std::string text;
    text.reserve(36);
    for (std::size_t i = 0; i < 16; ++i) {
        if (i == 4 || i == 6 || i == 8 || i == 10)
            text += '-';
        const auto byte = static_cast<unsigned char>(stored[i]);
        text += digits[byte >> 4];
        text += digits[byte & 15];
    }
    return text;
}

WallTime madeAt(std::string_view callId)
{
    unsigned char bytes[16];
    return parse(callId, bytes) && isVersion7(bytes) ? wallTime(msOf(bytes)) : WallTime{};
}

} // namespace tollgate::callkey
