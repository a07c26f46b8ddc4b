// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/Wire.h"

#include <string>
#include <string_view>

namespace tollgate {

/// What is written to a wire: as much as goes at once, the rest when the reader takes it. Nothing is dropped, and
/// nothing is bounded here: who writes looks at unsent(). Gateway thread.
class Outbox {
public:
    void send(Wire &wire, std::string_view bytes);
    /// The same for what should not be copied.
    void sendLarge(Wire &wire, std::string bytes);
    /// Writes on, now that the wire takes more.
    void flush(Wire &wire);

    std::size_t unsent() const { return m_out.size() - m_at; }
    bool isBroken() const { return m_isBroken; } ///< the wire is: nothing more goes out
    /// True once, when unsent() has fallen to 64 KiB after it was above.
    bool takeDrained();

private:
    void noteMark();
    void release();

    std::string m_out; ///< unsent from m_at on
    std::size_t m_at = 0;
    bool m_wasAboveMark = false, m_isBroken = false;
};

} // namespace tollgate
