// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <string_view>

/// Names that say whose they are without a provider in front. LiteLLM knows such names, too (`get_llm_provider`), and
/// tools ask with them: Claude Code for `claude-opus-4-8`, never for `anthropic/claude-opus-4-8`. Pure.
namespace tollgate {

struct WellKnown {
    std::string_view begins, provider;
};
std::span<const WellKnown> wellKnownNames();

/// The id of the provider whose model has this name; empty: nobody's, or one stands in front already.
std::string_view wellKnownProvider(std::string_view model);
/// `claude-opus-4-8` -> `anthropic/claude-opus-4-8`; empty where wellKnownProvider() is.
std::string withProvider(std::string_view model);

} // namespace tollgate
