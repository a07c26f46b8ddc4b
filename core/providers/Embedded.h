// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

/// Files of resources/ as they lie in the binary. Valid for the life of the process, any thread.
namespace tollgate::embedded {

std::string_view cl100k(); ///< tokenizer/cl100k.bin, see RankTable
std::string_view o200k();
std::string_view checkedPrices(); ///< prices/checked.tsv, see CheckedPrices
std::string_view prices(); ///< prices/prices.bin, see PriceTable
std::string_view providers(); ///< providers.json
std::string_view tools(); ///< tools.json, see connect/Recipe

} // namespace tollgate::embedded
