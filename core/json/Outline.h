// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace tollgate::json {

/// What is left of a JSON document that goes by when its long strings (images, sound) are taken for empty ones:
/// members, numbers and counts of elements stay what they are. Bounded, whatever comes. No I/O.
class Outline {
public:
    static constexpr std::size_t stringAtMost = 1024; ///< bytes between its quotes, as they stand there
    static constexpr std::size_t sizeAtMost = 1024 * 1024;

    void feed(std::string_view bytes);
    /// Of all that has come. Empty: it is too large even so.
    std::string_view text() const { return m_isLost ? std::string_view() : std::string_view(m_text); }

private:
    std::size_t feedString(std::string_view bytes);
    void keep(std::string_view bytes);

    std::string m_text;
    std::size_t m_stringBegin = 0; ///< in `m_text`, behind its quote
    bool m_isInString = false, m_isEscaped = false, m_isLong = false, m_isLost = false;
};

} // namespace tollgate::json
