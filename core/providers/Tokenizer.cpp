// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/Tokenizer.h"

#include "core/providers/Embedded.h"
#include "core/providers/RankTable.h"

#include <algorithm>
#include <array>
#include <queue>
#include <vector>

namespace tollgate {
namespace {

const RankTable &tableOf(Ranks ranks)
{
    static const RankTable o200k(embedded::o200k());
    static const RankTable cl100k(embedded::cl100k());
    return ranks == Ranks::O200k ? o200k : cl100k;
}

/// Merges the neighbours of the lowest rank, leftmost first, until none is left that the vocabulary knows.
/// Most pieces are a few bytes long: looking through all pairs each time is the fastest then.
std::int64_t mergedShort(std::string_view piece, const RankTable &table)
{
    struct Part {
        std::uint32_t begin;
        std::uint32_t rank; ///< of this part with the next one
    };
    std::array<Part, 66> parts;
    std::size_t count = piece.size();
    for (std::size_t i = 0; i <= count; ++i)
        parts[i] = {static_cast<std::uint32_t>(i), RankTable::none};
    const auto rankAt = [&](std::size_t i) {
        return i + 2 <= count ? table.rankOf(piece.substr(parts[i].begin, parts[i + 2].begin - parts[i].begin))
                              : RankTable::none;
    };
    for (std::size_t i = 0; i + 1 < count; ++i)
        parts[i].rank = rankAt(i);
    while (count > 1) {
        const auto lowest = std::min_element(parts.begin(), parts.begin() + static_cast<std::ptrdiff_t>(count),
                                             [](const Part &a, const Part &b) { return a.rank < b.rank; });
        if (lowest->rank == RankTable::none)
            break;
        const auto at = static_cast<std::size_t>(lowest - parts.begin());
        std::copy(lowest + 2, parts.begin() + static_cast<std::ptrdiff_t>(count) + 1, lowest + 1);
        --count;
        parts[at].rank = rankAt(at);
        if (at > 0)
            parts[at - 1].rank = rankAt(at - 1);
    }
    return static_cast<std::int64_t>(count);
}

/// The same for a long piece (a megabyte of one letter): parts in a linked list, candidates in a heap.
class LongMerge {
public:
    LongMerge(std::string_view piece, const RankTable &table)
        : m_piece(piece), m_table(table), m_parts(piece.size()) { }

    std::int64_t count()
    {
        const auto size = static_cast<std::uint32_t>(m_piece.size());
        for (std::uint32_t i = 0; i < size; ++i)
            m_parts[i] = {i + 1, i == 0 ? 0 : i - 1, RankTable::none};
        for (std::uint32_t i = 0; i < size; ++i)
            offer(i);
        std::int64_t left = size;
        while (!m_heap.empty()) {
            const Candidate best = m_heap.top();
            m_heap.pop();
            if (m_parts[best.begin].rank != best.rank || gone(best.begin))
                continue; // merged meanwhile
            join(best.begin);
            --left;
        }
        return left;
    }

private:
    struct Part {
        std::uint32_t end; ///< where the next part begins; 0: this one was merged away
        std::uint32_t before;
        std::uint32_t rank; ///< with the next part
    };
    struct Candidate {
        std::uint32_t rank, begin;
        bool operator<(const Candidate &other) const ///< the heap's top is the largest: lowest rank, then leftmost
        {
            return rank != other.rank ? rank > other.rank : begin > other.begin;
        }
    };

    bool gone(std::uint32_t begin) const { return m_parts[begin].end == 0; }
    void offer(std::uint32_t begin)
    {
        Part &part = m_parts[begin];
        part.rank = RankTable::none;
        if (part.end < m_piece.size())
            part.rank = m_table.rankOf(m_piece.substr(begin, m_parts[part.end].end - begin));
        if (part.rank != RankTable::none)
            m_heap.push({part.rank, begin});
    }
    void join(std::uint32_t begin)
    {
        Part &part = m_parts[begin];
        const std::uint32_t next = part.end;
        part.end = m_parts[next].end;
        m_parts[next].end = 0;
        if (part.end < m_piece.size())
            m_parts[part.end].before = begin;
        offer(begin);
        if (begin > 0)
            offer(part.before);
    }

    std::string_view m_piece;
    const RankTable &m_table;
    std::vector<Part> m_parts;
    std::priority_queue<Candidate> m_heap;
};

std::int64_t countPiece(std::string_view piece, const RankTable &table)
{
    if (piece.size() == 1 || (piece.size() <= 128 && table.rankOf(piece) != RankTable::none))
        return 1;
    return piece.size() <= 64 ? mergedShort(piece, table) : LongMerge(piece, table).count();
}

} // namespace

std::int64_t countTokens(std::string_view text, Ranks ranks)
{
    const RankTable &table = tableOf(ranks);
    WordSplitter words(text, ranks);
    std::int64_t count = 0;
    for (std::string_view piece = words.next(); !piece.empty(); piece = words.next())
        count += countPiece(piece, table);
    return count;
}

Ranks ranksFor(std::string_view provider, std::string_view model, bool *exact)
{
    if (const auto slash = model.rfind('/'); slash != std::string_view::npos)
        model.remove_prefix(slash + 1);
    if (model.starts_with("ft:"))
        model.remove_prefix(3);
    const auto starts = [model](std::initializer_list<std::string_view> names) {
        return std::any_of(names.begin(), names.end(),
                           [model](std::string_view name) { return model.starts_with(name); });
    };
    const bool newer
        = starts({"gpt-4o", "gpt-4.1", "gpt-4.5", "gpt-5", "gpt-oss", "chatgpt-4o", "o1", "o3", "o4", "codex-"});
    const bool older = !newer && starts({"gpt-4", "gpt-3.5", "gpt-35", "text-embedding-3", "text-embedding-ada-002"});
    if (exact)
        *exact = (newer || older) && provider != "demo";
    return older ? Ranks::Cl100k : Ranks::O200k;
}

} // namespace tollgate
