// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/Verified.h"

#include <algorithm>

namespace tollgate {
namespace {

constexpr std::string_view verified[]
    = {"anthropic", "azure",       "bedrock", "cohere_chat", "deepseek",  "gemini", "groq", "mistral",
       "ollama",    "ollama_chat", "openai",  "openrouter",  "vertex_ai", "vllm",   "xai"};
static_assert(std::ranges::is_sorted(verified));

} // namespace

std::span<const std::string_view> verifiedProviders()
{
    return verified;
}

bool isVerified(std::string_view provider)
{
    return std::ranges::binary_search(verified, provider);
}

} // namespace tollgate
