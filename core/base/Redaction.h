// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace tollgate {

/// Where in a text something stands that has the form of a credential: keys of providers and of code hosts, JSON web
/// tokens, private keys. What has no form of its own (a password in a sentence) is not found. In order, without
/// overlaps. Pure; goes through the text once.
struct SecretPlace {
    std::size_t at = 0, length = 0;
};
std::vector<SecretPlace> secretsIn(std::string_view text);

constexpr std::string_view secretMask = "•••";
/// The text with the mask in those places.
std::string redacted(std::string_view text, const std::vector<SecretPlace> &places);

} // namespace tollgate
