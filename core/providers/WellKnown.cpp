// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/WellKnown.h"

#include <array>

namespace tollgate {
namespace {

constexpr std::array families{
    WellKnown{"gpt-", "openai"},
    WellKnown{"chatgpt-", "openai"},
    WellKnown{"codex-", "openai"},
    WellKnown{"o1", "openai"},
    WellKnown{"o3", "openai"},
    WellKnown{"o4", "openai"},
    WellKnown{"text-embedding-", "openai"},
    WellKnown{"ft:gpt-", "openai"},
    WellKnown{"dall-e", "openai"},
    WellKnown{"whisper", "openai"},
    WellKnown{"tts-", "openai"},
    WellKnown{"sora-", "openai"},
    WellKnown{"claude-", "anthropic"},
    WellKnown{"gemini-", "gemini"},
    WellKnown{"grok-", "xai"},
    WellKnown{"command-r", "cohere_chat"},
    WellKnown{"command-a", "cohere_chat"},
};

} // namespace

std::span<const WellKnown> wellKnownNames()
{
    return families;
}

std::string_view wellKnownProvider(std::string_view model)
{
    if (model.find('/') == std::string_view::npos)
        for (const WellKnown &family : families)
            if (model.starts_with(family.begins))
                return family.provider;
    return {};
}

std::string withProvider(std::string_view model)
{
    const std::string_view provider = wellKnownProvider(model);
    return provider.empty() ? std::string() : std::string(provider) + '/' + std::string(model);
}

} // namespace tollgate
