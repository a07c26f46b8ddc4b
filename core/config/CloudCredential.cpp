// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/CloudCredential.h"

#include <algorithm>
#include <array>

namespace tollgate {
namespace {

constexpr std::array<std::string_view, 1> parts = {"azure_ad_token"};

SecretRef partOf(const CredentialParts &given, const std::string &name)
{
    const auto found = given.find(name);
    return found == given.end() ? SecretRef() : found->second;
}

} // namespace

bool isCredentialPart(std::string_view key)
{
    return std::ranges::find(parts, key) != parts.end();
}

Result<SecretRef> cloudCredential(const Provider &provider, const CredentialParts &given, const Variables &)
{
    if (provider.auth == AuthScheme::Azure)
        return partOf(given, "azure_ad_token");
    return SecretRef();
}

} // namespace tollgate
