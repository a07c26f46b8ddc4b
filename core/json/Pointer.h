// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tollgate::json {

/// A place in a JSON document (RFC 6901): `/choices/0/text`; empty: the whole of it. A value; pure.
class Pointer {
public:
    /// Nothing where the text is no pointer: it does not begin with a slash, or has a `~` that stands for nothing.
    static std::optional<Pointer> parse(std::string_view text);
    /// The raw value there; empty: the document has no such place. The document is not judged (Walk.h).
    std::string_view in(std::string_view document) const;

private:
    std::vector<std::string> m_steps;
};

} // namespace tollgate::json
