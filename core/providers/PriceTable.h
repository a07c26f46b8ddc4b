// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/providers/Price.h"

#include <map>
#include <string>
#include <string_view>

namespace tollgate {

/// A model as the table keeps it.
struct PricedModel {
    std::string owner; ///< LiteLLM's `litellm_provider`: `openai`, `vertex_ai-language-models`
    ModelFacts facts;
};

/// A view of a price table's bytes: names are found by binary search, one record is read when it is asked for. The
/// bytes are the owner's and stay where they are. Any thread.
///
/// Format (our own; resources/prices/generate.py writes it too), little-endian:
///   "TGPRICE1", u32 count, u32 size of the whole, u32[count] offsets of records, sorted by name (bytes)
///   record: name, owner, mode (each varint length and UTF-8); varint context window, maximum output, capability bits,
///           number of rates; each rate: u8 bucket | tier << 4 | 0x80 if above a prompt size, then varint prompt tokens
///           (only if above), varint nano-dollars a million. Buckets and tiers are PriceMember's. No rates: no price.
class PriceTable {
public:
    PriceTable() = default; ///< empty
    /// Error: Storage, if this is no table or one that has lost its end.
    static Result<PriceTable> over(std::string_view bytes);

    std::size_t size() const { return m_count; }
    /// Nothing also where a record is damaged.
    std::optional<PricedModel> find(std::string_view name) const;
    /// Whether a model's name starts with this.
    bool hasPrefix(std::string_view prefix) const;
    std::string_view nameAt(std::size_t index) const; ///< for listings and tests; index < size()

private:
    std::size_t lowerBound(std::string_view name) const;
    std::string_view recordAt(std::size_t index) const;
    std::string_view m_bytes;
    std::size_t m_count = 0;
};

/// The same bytes for the same models, whatever they were read from.
std::string encodePriceTable(const std::map<std::string, PricedModel> &models);

} // namespace tollgate
