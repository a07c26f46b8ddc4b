// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

namespace tollgate {

/// Providers of the catalogue of which cases show text, streams, tools, usage and at least four errors
/// (tests/cases/providers/ID; tst_Catalogue compares both). The others are reached in a dialect that is known to work,
/// but what is peculiar to them nobody has looked at. In alphabetical order. Any thread.
std::span<const std::string_view> verifiedProviders();
bool isVerified(std::string_view provider);

} // namespace tollgate
