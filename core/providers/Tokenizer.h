// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/providers/WordSplitter.h"

#include <cstdint>
#include <string_view>

namespace tollgate {

/// How many tokens a text has; special tokens (`<|endoftext|>`) are plain text. Pure, any thread, time n log n. Texts
/// over `tokensInline` bytes belong on the Worker: they take more than 2 ms.
std::int64_t countTokens(std::string_view text, Ranks ranks);
inline constexpr std::size_t tokensInline = 16 * 1024;

/// Which ranks count for a model. `exact`, if given, says whether they are the model's own: other families are counted
/// with o200k, and that is an estimate.
Ranks ranksFor(std::string_view provider, std::string_view model, bool *exact = nullptr);

} // namespace tollgate
