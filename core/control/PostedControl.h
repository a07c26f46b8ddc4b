// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/control/Control.h"

#include <memory>

class QThread;

namespace tollgate {

/// The door of a gateway on another thread, for a window: asking never waits, answers come on the thread that made
/// this object, and events come in bunches, at most ten a second, from a ring of the newest 4,096 (what fell out is
/// told as `{"event":"missed","count":n}`). The gateway's thread never waits for the other one.
/// Errors besides the verbs' own: Unavailable (nobody is behind the door yet, or any more).
class PostedControl final : public Control {
public:
    /// `thread` runs an event loop and ends after this object is gone.
    explicit PostedControl(QThread &thread);
    ~PostedControl() override;

    /// From now on whoever asks reaches `control`, which lives on `thread`; null: nobody. Whoever waits for an answer
    /// of the one before is told that it is not there. To be called on `thread`, with null before a control goes.
    void reach(Control *control);

    void ask(std::string_view verb, Arguments arguments, Reply reply) override;
    [[nodiscard]] Following follow(Listener listener) override;

private:
    class Near;
    class Far;
    std::shared_ptr<Near> m_near; ///< on the thread that asks
    std::shared_ptr<Far> m_far; ///< on the thread of the gateway
};

} // namespace tollgate
