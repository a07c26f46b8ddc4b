// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/RankTable.h"

#include <bit>
#include <cstring>

namespace tollgate {
namespace {

static_assert(std::endian::native == std::endian::little, "the tables are little-endian");

constexpr std::size_t headSize = 16;
constexpr std::uint32_t rankBits = 18;

std::uint32_t numberAt(const char *array, std::size_t index)
{
    std::uint32_t number = 0;
    std::memcpy(&number, array + 4 * index, sizeof number);
    return number;
}

std::uint32_t hashOf(std::string_view bytes)
{
    std::uint32_t hash = 0x811c9dc5;
    for (const char byte : bytes)
        hash = (hash ^ static_cast<unsigned char>(byte)) * 0x01000193;
    return hash ^ (hash >> 15);
}

} // namespace

RankTable::RankTable(std::string_view bytes)
    : m_count(numberAt(bytes.data() + 8, 0)), m_mask((1U << numberAt(bytes.data() + 12, 0)) - 1),
      m_offsets(bytes.data() + headSize), m_slots(m_offsets + 4 * (static_cast<std::size_t>(m_count) + 1)),
      m_tokens(m_slots + 4 * (static_cast<std::size_t>(m_mask) + 1))
{
}

std::string_view RankTable::token(std::uint32_t rank) const
{
    const std::uint32_t begin = numberAt(m_offsets, rank);
    return {m_tokens + begin, numberAt(m_offsets, rank + 1) - begin};
}

std::uint32_t RankTable::rankOf(std::string_view sought) const
{
    const std::uint32_t hash = hashOf(sought);
    for (std::uint32_t slot = hash & m_mask;; slot = (slot + 1) & m_mask) {
        const std::uint32_t entry = numberAt(m_slots, slot);
        if (entry == none)
            return none;
        const std::uint32_t rank = entry & ((1U << rankBits) - 1);
        if (entry >> rankBits == hash >> rankBits && token(rank) == sought)
            return rank;
    }
}

} // namespace tollgate
