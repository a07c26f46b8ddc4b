// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/upstream/DemoUpstream.h"

#include "core/upstream/DemoAnswer.h"

#include <QBasicTimer>
#include <QObject>
#include <QPointer>

namespace tollgate {
namespace {

using std::chrono::milliseconds;

/// Plays one answer, a step for each alarm of its timer. Dies by deleteLater(), since it may be dropped inside a step.
class Player final : public QObject {
public:
    Player(HttpCall call, UpstreamCall::Callbacks callbacks)
        : m_call(std::move(call)), m_callbacks(std::move(callbacks)),
          m_answer(demoAnswer(m_call.url, m_call.body ? *m_call.body : std::string(),
                              m_call.headers.value("x-demo-options")))
    {
        wait(m_answer.beforeFirst, m_call.firstByteWithin);
    }

    void silence()
    {
        m_isSilent = true;
        m_timer.stop();
        deleteLater();
    }
    void pause()
    {
        m_isPaused = true;
        m_timer.stop();
    }
    void resume()
    {
        if (std::exchange(m_isPaused, false) && !m_isOver)
            wait(m_isHeaded ? m_answer.between : m_answer.beforeFirst, m_call.idleAtMost);
    }

private:
    /// The next step, or the end of the caller's patience, whichever comes first.
    void wait(milliseconds time, milliseconds atMost)
    {
        m_isTooSlow = time > atMost;
        m_timer.start(static_cast<int>(std::min(time, atMost).count()), Qt::PreciseTimer, this);
    }

    void timerEvent(QTimerEvent *) override
    {
        m_timer.stop();
        if (m_isTooSlow)
            return finish(Error{ErrorKind::Timeout, "The demo provider was told to be slower than the caller waits."});
        if (!m_isHeaded) {
            m_isHeaded = true;
            if (m_callbacks.headed)
                m_callbacks.headed(m_answer.status, m_answer.headers);
        }
        while (!m_isSilent && !m_isPaused) {
            if (m_answer.failsAfter == m_next)
                return finish(Error{ErrorKind::UpstreamCut, "The demo provider was told to lose the connection."});
            if (m_next == m_answer.pieces.size())
                return finish({});
            const std::string &piece = m_answer.pieces[m_next++];
            if (m_callbacks.received)
                m_callbacks.received(piece);
            if (!m_isSilent && !m_isPaused && m_answer.between.count() > 0 && m_next < m_answer.pieces.size())
                return wait(m_answer.between, m_call.idleAtMost);
        }
    }

    void finish(Result<void> outcome)
    {
        m_isOver = true;
        const auto finished = std::move(m_callbacks.finished);
        if (finished)
            finished(std::move(outcome), m_isHeaded ? CallPhase::Answering : CallPhase::Sent);
    }

    HttpCall m_call;
    UpstreamCall::Callbacks m_callbacks;
    DemoAnswer m_answer;
    QBasicTimer m_timer;
    std::size_t m_next = 0;
    bool m_isHeaded = false, m_isPaused = false, m_isSilent = false, m_isTooSlow = false, m_isOver = false;
};

class DemoCall final : public UpstreamCall {
public:
    explicit DemoCall(Player *player) : m_player(player) { }
    ~DemoCall() override
    {
        if (m_player)
            m_player->silence();
    }
    void pause() override { m_player->pause(); }
    void resume() override { m_player->resume(); }

private:
    QPointer<Player> m_player;
};

} // namespace

std::unique_ptr<UpstreamCall> DemoUpstream::start(HttpCall call, UpstreamCall::Callbacks callbacks)
{
    return std::make_unique<DemoCall>(new Player(std::move(call), std::move(callbacks)));
}

} // namespace tollgate
