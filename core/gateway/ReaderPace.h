// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateway/Inbound.h"
#include "core/upstream/UpstreamCall.h"

namespace tollgate {

/// A client that reads slowly slows its provider: above 256 KiB that it has not taken the call is paused, until
/// ClientStream::Watcher::clientDrained(). A member of who hands an answer on; gateway thread.
class ReaderPace {
public:
    static constexpr std::size_t highMark = 256 * 1024;

    bool isHeld() const { return m_isHeld; }
    /// After each write. `call`: null where nobody can be slowed.
    void wrote(const ClientStream &client, UpstreamCall *call)
    {
        if (m_isHeld || client.backlog() <= highMark || !call)
            return;
        m_isHeld = true;
        call->pause();
    }
    void drained(UpstreamCall *call)
    {
        if (!m_isHeld || !call)
            return;
        m_isHeld = false;
        call->resume();
    }

private:
    bool m_isHeld = false;
};

} // namespace tollgate
