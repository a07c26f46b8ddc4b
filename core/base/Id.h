// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <functional>
#include <string>
#include <utility>

namespace tollgate {

/// A name that cannot be mistaken for another kind of name. UTF-8; the tag is declared in place.
template <class Tag>
class Id {
public:
    Id() = default;
    explicit Id(std::string text) : m_text(std::move(text)) { }

    const std::string &text() const { return m_text; }
    bool isNull() const { return m_text.empty(); }

    friend bool operator==(const Id &, const Id &) = default;
    friend auto operator<=>(const Id &, const Id &) = default;

private:
    std::string m_text;
};

using CallId = Id<struct CallTag>; ///< UUIDv7, made at accept: key of `call`, `x-litellm-call-id`
using KeyId = Id<struct KeyTag>; ///< SHA-256 of a virtual key's secret, lower-case hex
using DeploymentId = Id<struct DeploymentTag>;
using ProviderId = Id<struct ProviderTag>; ///< a catalogue entry's id: `openai`

} // namespace tollgate

template <class Tag>
struct std::hash<tollgate::Id<Tag>> {
    std::size_t operator()(const tollgate::Id<Tag> &id) const noexcept { return std::hash<std::string>{}(id.text()); }
};
