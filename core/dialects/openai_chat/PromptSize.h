// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace tollgate::openai_chat {

/// An upper estimate of a prompt's tokens without a tokenizer: bytes / 3; a base64 data URL counts 1,500 tokens in
/// place of its bytes. `prompt` is the raw member of legacy completions and embeddings that may hold token numbers,
/// where each number is a token however short it is written. Pure.
std::int64_t promptTokensAtMost(std::string_view body, std::string_view prompt);

} // namespace tollgate::openai_chat
