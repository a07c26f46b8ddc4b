// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/SecretRef.h"

#include <array>

namespace tollgate {
namespace {

struct Prefix {
    std::string_view text;
    SecretRef::Source source;
};
constexpr std::array prefixes{
    Prefix{"keychain:", SecretRef::Source::Keychain},      Prefix{"env:", SecretRef::Source::Environment},
    Prefix{"os.environ/", SecretRef::Source::Environment}, Prefix{"file:", SecretRef::Source::File},
    Prefix{"cred:", SecretRef::Source::SystemdCredential}, Prefix{"vault:", SecretRef::Source::Vault},
    Prefix{"memory:", SecretRef::Source::Memory},
};

} // namespace

std::string SecretRef::text() const
{
    if (source == Source::None)
        return {};
    if (source == Source::Literal)
        return "literal";
    for (const Prefix &prefix : prefixes)
        if (prefix.source == source)
            return std::string(prefix.text) + name;
    return {};
}

SecretRef SecretRef::parse(std::string_view text)
{
    if (text.empty())
        return {};
    if (text.starts_with("${") && text.ends_with("}") && text.size() > 3)
        return environment(std::string(text.substr(2, text.size() - 3)));
    for (const Prefix &prefix : prefixes)
        if (text.starts_with(prefix.text) && text.size() > prefix.text.size())
            return {prefix.source, std::string(text.substr(prefix.text.size())), {}};
    return {Source::Literal, {}, Secret(std::string(text))};
}

} // namespace tollgate
