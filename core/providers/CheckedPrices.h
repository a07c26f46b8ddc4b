// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/providers/Price.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tollgate {

/// A price of LiteLLM's map that was compared with what the provider itself says. All views into the table's text.
struct CheckedPrice {
    std::string_view model, member; ///< `groq/whisper-large-v3`, `input_cost_per_second`
    std::string_view listed; ///< the map's decimal text then; empty: it had none
    std::string_view price; ///< dollars on the provider's page; empty: the provider has no such price
    std::int64_t per = 1; ///< for how many: 3600 where the page prices hours and the member seconds
    std::string_view page, state; ///< its address, the date of what was read (`2026-08-01`, `2026-10`); empty: none
    std::string_view seen; ///< `page`, `notes` (of who read it), `others` (no page of the provider), `none`
};

/// resources/prices/checked.tsv. In a list that is read later they replace what the map said then, and only that: where
/// it says something else by now, it knows better. Any thread, immutable.
class CheckedPrices {
public:
    /// The columns in the order of the file; a line that has not as many is passed over. The text stays the owner's.
    explicit CheckedPrices(std::string_view table);

    const std::vector<CheckedPrice> &rows() const { return m_rows; } ///< by model
    std::span<const CheckedPrice> of(std::string_view model) const;
    /// The members of the map's row, a JSON object, with the provider's prices in place of the map's: names and values
    /// as they stand there, or decimal text.
    std::vector<std::pair<std::string, std::string>> applied(std::string_view model, std::string_view row) const;

private:
    std::vector<CheckedPrice> m_rows;
};

/// Dollars each, rounded up at the fifteenth decimal; nothing where the provider has no such price.
std::optional<std::string> dollarsEach(const CheckedPrice &row);

/// Where the prices that a model has are from: those of the built-in lines that say the same. Empty: nobody looked, or
/// they are others by now. Pure.
std::vector<CheckedPrice> sourcesOf(std::string_view provider, std::string_view model, const ModelPrice &price);

} // namespace tollgate
