// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <cstdio>
#include <QtGlobal>
#include <string>

namespace tollgate {

inline constexpr qint64 msPerHour = 3'600'000;

/// The same numbers at every run and on every machine.
class Dice {
public:
    double next() // 0 to 1
    {
        m_state = m_state * 6364136223846793005ULL + 1442695040888963407ULL;
        return static_cast<double>(m_state >> 40) / static_cast<double>(1 << 24);
    }

private:
    std::uint64_t m_state = 20261121;
};

/// Dollars as control writes them.
inline std::string decimal(double dollars)
{
    char text[40];
    std::snprintf(text, sizeof text, "%.9f", dollars);
    return text;
}

} // namespace tollgate
