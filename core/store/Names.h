// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Database.h"

#include <string>
#include <string_view>
#include <unordered_map>

namespace tollgate {

/// Texts that many rows share (keys, models, providers, addresses), each stored once. 0 is the empty text. Memory holds
/// a bounded part. One connection, its thread.
class Names {
public:
    static constexpr std::int64_t running = 1, ok = 2, interrupted = 3;

    static Result<Names> open(Database &database);

    /// The text's number; a new text is inserted in the transaction under way. Negative: the database's error code.
    std::int64_t numberOf(std::string_view text);
    /// Without inserting; nothing known: -1.
    std::int64_t find(std::string_view text);
    const std::string &textOf(std::int64_t number);
    /// After a rollback: numbers given since may never have been written.
    void forget() { m_numbers.clear(); }

private:
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };
    void remember(std::string_view text, std::int64_t number);

    Statement m_find, m_insert, m_text;
    std::unordered_map<std::string, std::int64_t, Hash, std::equal_to<>> m_numbers;
    std::unordered_map<std::int64_t, std::string> m_texts;
};

} // namespace tollgate
