// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/BodySpool.h"
#include "core/server/Framer.h"

#include <memory>

namespace tollgate {

/// The request that is coming: framed, with its body in memory or on its way to the disk. Front's thread.
class ArrivingRequest {
public:
    explicit ArrivingRequest(const FrontLimits &limits) : m_limits(limits), m_framer(limits) { }

    Framer::State feed(std::string_view bytes) { return m_framer.feed(bytes); }
    Framer::State state() const { return m_framer.state(); }
    const Error &error() const { return m_framer.error(); } ///< of what is Broken
    const FramedRequest &request() const { return m_framer.request(); }
    std::size_t bodyExpected() const { return m_framer.bodyExpected(); }
    bool takeExpectation() { return m_framer.takeExpectation(); } ///< of `100 Continue`; true once

    /// Its body is larger than what stays in memory unasked: place() says where it goes.
    bool isToBePlaced() const { return !m_isPlaced && m_framer.bodyExpected() > m_limits.bodyInMemory; }
    /// Once. Null: it stays in memory. `errors`: the shape that its errors have.
    void place(std::shared_ptr<BodySpool> spool, Surface errors);
    Surface errors() const { return m_errors; }
    const Error *diskError() const
    {
        return m_spool && m_spool->error() ? &*m_spool->error() : nullptr;
    } ///< mostly null

    /// Of one that is Whole: all of it can be taken. False: the disk is not done, and BodySpool tells when it is.
    bool isReady();
    bool isWaitingForDisk() const { return m_spool && state() == Framer::State::Whole; }
    bool isDiskBehind() const { return m_spool && m_spool->isBehind(); } ///< wait before reading more of it
    /// Bytes that came ahead of their turn: behind this request, or of it where another one is still answered.
    std::size_t ahead(bool isAnswering) const { return m_framer.buffered() + (isAnswering ? m_framer.bodyBytes() : 0); }

    FramedRequest take();
    /// The body of the request that take() is about to hand over, where it is on the disk; else null.
    std::shared_ptr<const LargeBody> takeLarge();
    void dropBody() { m_spool.reset(); } ///< nothing is read into it any more

private:
    const FrontLimits &m_limits;
    Framer m_framer;
    std::shared_ptr<BodySpool> m_spool; ///< mostly null
    Surface m_errors = Surface::OpenAiChat;
    bool m_isPlaced = false; ///< where its large body goes has been asked
};

} // namespace tollgate
