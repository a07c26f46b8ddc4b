// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace tollgate {

/// A tokenizer's vocabulary as it lies in the binary: which rank a run of bytes has. Nothing is built at start; a page
/// is read when a lookup touches it. Format: resources/tokenizer/generate.mjs. Any thread.
class RankTable {
public:
    static constexpr std::uint32_t none = 0xffffffff;

    /// The bytes are ours (a test looks every token up), so they are not checked here.
    explicit RankTable(std::string_view bytes);

    std::uint32_t rankOf(std::string_view token) const; ///< none: not in the vocabulary
    std::uint32_t size() const { return m_count; }
    std::string_view token(std::uint32_t rank) const; ///< rank < size()

private:
    std::uint32_t m_count;
    std::uint32_t m_mask;
    const char *m_offsets;
    const char *m_slots;
    const char *m_tokens;
};

} // namespace tollgate
