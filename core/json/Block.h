// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cstdint>
#include <cstring>

/// Eight bytes at a time, without vector instructions: the same speed class on every machine that we build for.
/// (Bit tricks: https://graphics.stanford.edu/~seander/bithacks.html, "Determine if a word has a byte less than n".)
namespace tollgate::json::block {

constexpr std::uint64_t ones = 0x0101010101010101;
constexpr std::uint64_t highs = 0x8080808080808080;

inline std::uint64_t load(const char *at)
{
    std::uint64_t word;
    std::memcpy(&word, at, sizeof word);
    if constexpr (std::endian::native == std::endian::big)
        word = __builtin_bswap64(word);
    return word;
}

/// The high bit of each byte that equals `c`. Bits above the lowest one may be wrong; the lowest is right.
inline std::uint64_t equals(std::uint64_t word, char c)
{
    const std::uint64_t other = word ^ (ones * static_cast<unsigned char>(c));
    return (other - ones) & ~other & highs;
}

/// The high bit of each byte below 0x20; the lowest one is right.
inline std::uint64_t controls(std::uint64_t word)
{
    return (word - ones * 0x20) & ~word & highs;
}

/// How many bytes stand before the lowest mark.
inline int before(std::uint64_t marks)
{
    return std::countr_zero(marks) / 8;
}

} // namespace tollgate::json::block
