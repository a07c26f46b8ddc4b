// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/upstream/UpstreamCall.h"

#include <string>
#include <string_view>

namespace tollgate::cloud {

/// `application/x-www-form-urlencoded`, in which clouds are asked for tokens.
class Form {
public:
    Form &add(std::string_view name, std::string_view value);
    const std::string &text() const { return m_text; }
    HttpCall postedTo(std::string url) const;

private:
    std::string m_text;
};

/// Tokens travel to TLS only; this computer itself is another matter.
bool isSafe(std::string_view url);

} // namespace tollgate::cloud
