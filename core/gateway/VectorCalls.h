// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/upstream/UpstreamCall.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace tollgate {

/// One attempt that needs many calls, since its provider makes one vector a call: a few at a time, their answers in the
/// order of the calls. The first one that fails ends all of them; what the others have answered by then is paid for,
/// and is told. Destroying it hangs up, also from within `done`. Gateway thread.
class VectorCalls {
public:
    struct Outcome {
        /// A JSON list of the answers that came, in order: of all calls, or of some where one has failed.
        std::string answers = "[]";
        std::size_t answered = 0;
        int status = 200; ///< of the one that failed; 0: no answer
        Headers headers = {}; ///< of it, else of the first one
        std::string refusal = {}; ///< what it answered
        Result<void> outcome = {}; ///< what befell it
        CallPhase phase = CallPhase::Answering;
        bool isWhole = false; ///< none has failed
    };
    using Done = std::function<void(Outcome)>;

    /// `bytesAtMost`: of all answers together. `done` comes exactly once, and never before this returns.
    VectorCalls(Upstream &upstream, std::vector<HttpCall> calls, std::size_t bytesAtMost, Done done);
    ~VectorCalls();
    VectorCalls(const VectorCalls &) = delete;
    VectorCalls &operator=(const VectorCalls &) = delete;

private:
    struct All;
    std::shared_ptr<All> m_all;
};

} // namespace tollgate
