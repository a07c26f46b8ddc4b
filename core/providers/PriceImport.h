// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/providers/PriceTable.h"

namespace tollgate {

/// What a price list said.
struct PriceList {
    std::string source; ///< `LiteLLM price map` or `models.dev`
    std::map<std::string, PricedModel> models; ///< by LiteLLM's names: `gpt-4o`, `groq/llama-3.1-8b-instant`
    std::size_t priced = 0; ///< those with a price
};

/// Reads LiteLLM's model_prices_and_context_window.json or models.dev's api.json; which one is seen from the content.
/// Where LiteLLM's still says what a provider's own page does not (CheckedPrices), the provider's price is taken.
/// A single value that makes no sense is passed over. Error: Config, if it is no JSON or neither of the two. Takes some
/// 30 ms: not for the gateway thread. Pure.
Result<PriceList> readPriceList(std::string_view json);

/// Reads the list in `from` and writes the table to `to` in one step (0600, renamed into place).
/// Errors: Config as above, Storage for files that cannot be read or written. Any thread but the gateway's.
Result<PriceList> importPrices(const std::string &from, const std::string &to);

} // namespace tollgate
