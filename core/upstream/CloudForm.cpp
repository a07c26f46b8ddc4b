// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/upstream/CloudForm.h"

namespace tollgate::cloud {

Form &Form::add(std::string_view name, std::string_view value)
{
    m_text.append(m_text.empty() ? "" : "&").append(name).append("=");
    static constexpr char digits[] = "0123456789ABCDEF";
    for (const char c : value) {
        const bool isPlain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-'
            || c == '.' || c == '_' || c == '~';
        if (isPlain)
            m_text += c;
        else
            m_text.append(1, '%').append(1, digits[static_cast<unsigned char>(c) >> 4]).append(1, digits[c & 15]);
    }
    return *this;
}

HttpCall Form::postedTo(std::string url) const
{
    HttpCall call;
    call.url = std::move(url);
    call.headers.add("content-type", "application/x-www-form-urlencoded");
    call.headers.add("accept", "application/json");
    call.body = std::make_shared<const std::string>(m_text);
    call.firstByteWithin = call.idleAtMost = std::chrono::seconds(30);
    return call;
}

bool isSafe(std::string_view url)
{
    return url.starts_with("https://") || url.starts_with("http://127.0.0.1:") || url.starts_with("http://localhost:");
}

} // namespace tollgate::cloud
