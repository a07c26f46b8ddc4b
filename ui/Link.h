// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <QString>

namespace tollgate::ui {

/// What stands behind the control interface.
struct Link {
    enum class State : std::uint8_t {
        Starting,
        Ours, ///< the gateway runs in this process
        Attached, ///< it runs in another one
        Trouble, ///< it could not be started: `words` say why
        Gone, ///< the one that we were attached to has stopped
        Waiting, ///< another process, `waitsFor`, still has the data: ours starts when it has ended
    };
    State state = State::Starting;
    QString url, words;
    bool isPortTaken = false; ///< another port would help
    bool isElsewhere = false; ///< reached by its address and a key: not the gateway of this computer
    QString notKept = {}; ///< why that key is not kept for the next time; empty: it is
    QString wrong = {}; ///< why another one that was asked for is not shown
    qint64 waitsFor = 0; ///< its process; 0: not known
};

} // namespace tollgate::ui
