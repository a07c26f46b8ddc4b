// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Money.h"

#include "core/base/Int128.h"

#include <charconv>

namespace tollgate {
namespace {

/// Decimal text times 10^scale as an integer, rounded away from zero.
std::optional<std::int64_t> scaled(std::string_view text, int scale)
{
    const bool negative = text.starts_with('-');
    if (negative || text.starts_with('+'))
        text.remove_prefix(1);

    int exponent = 0;
    if (const auto at = text.find_first_of("eE"); at != std::string_view::npos) {
        std::string_view digits = text.substr(at + 1);
        if (digits.starts_with('+'))
            digits.remove_prefix(1);
        const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), exponent);
        if (error != std::errc{} || end != digits.data() + digits.size() || exponent > 30 || exponent < -60)
            return {};
        text = text.substr(0, at);
    }

    std::string digits;
    bool seenDot = false;
    for (const char c : text) {
        if (c == '.' && !seenDot) {
            seenDot = true;
        } else if (c >= '0' && c <= '9') {
            digits += c;
            exponent -= seenDot ? 1 : 0;
        } else {
            return {};
        }
    }
    if (digits.empty() || digits.size() > 60)
        return {};

    int shift = exponent + scale;
    bool lost = false;
    for (; shift < 0; ++shift) {
        lost = lost || (!digits.empty() && digits.back() != '0');
        if (!digits.empty())
            digits.pop_back();
    }
    Int128 value = 0;
    constexpr Int128 most = INT64_MAX;
    for (const char c : digits) {
        value = value * 10 + (c - '0');
        if (value > most)
            return {};
    }
    for (; shift > 0 && value != 0; --shift) {
        value *= 10;
        if (value > most)
            return {};
    }
    value += lost ? 1 : 0;
    if (value > most)
        return {};
    return static_cast<std::int64_t>(negative ? -value : value);
}

} // namespace

std::optional<Money> Money::parse(std::string_view decimal)
{
    const auto nano = scaled(decimal, 9);
    return nano ? std::optional(Money(*nano)) : std::nullopt;
}

std::optional<PricePerMillion> perMillion(std::string_view dollarsEach)
{
    const auto nano = scaled(dollarsEach, 15);
    return nano ? std::optional(PricePerMillion{Money::fromNano(*nano)}) : std::nullopt;
}

std::string Money::decimal() const
{
    const bool negative = m_nano < 0;
    const std::uint64_t size = negative ? 0 - static_cast<std::uint64_t>(m_nano) : static_cast<std::uint64_t>(m_nano);
    std::string text = (negative ? "-" : "") + std::to_string(size / 1'000'000'000);
    std::string fraction = std::to_string(size % 1'000'000'000);
    fraction.insert(0, 9 - fraction.size(), '0');
    while (!fraction.empty() && fraction.back() == '0')
        fraction.pop_back();
    return fraction.empty() ? text : text + '.' + fraction;
}

} // namespace tollgate
