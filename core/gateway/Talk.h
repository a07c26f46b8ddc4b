// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateway/Attempt.h"
#include "core/gateway/TalkTurns.h"

#include <deque>

namespace tollgate {

/// A session between a client and a provider over WebSockets: dialled, then relayed both ways as it comes, with an
/// observer beside the provider's words. The message that ends a response is held back until its row is committed.
/// Whoever goes takes the other side along. Owned by the exchange; destroying it hangs up.
class Talk final : public Attempt, public std::enable_shared_from_this<Talk> {
public:
    using Failed = std::function<void(Error error, CallPhase phase)>;
    /// `failed`: it could not be opened.
    Talk(Exchange &exchange, Candidate candidate, Failed failed);
    ~Talk() override;
    void start(std::string_view credential);

    const Candidate &candidate() const override { return m_candidate; }
    const openai_chat::AnswerFacts &facts() const override { return m_facts; }
    const std::string &seenText() const override { return m_noText; }
    /// The responses have rows of their own; the session's has no bill.
    bool hasAnswerBegun() const override { return false; }
    bool isOver() const override { return m_isOver; }
    void hangUp() override;
    void clientDrained() override { }
    void goAway() override;

private:
    /// One of the two ends, as its socket tells it.
    struct Side final : MessageSocket::Watcher {
        Talk &talk;
        void (Talk::*message)(std::string_view message, bool isText);
        void (Talk::*closed)(std::uint16_t code, const std::string &reason);
        bool isFull = false; ///< it takes its messages more slowly than they come

        Side(Talk &talk, decltype(message) message, decltype(closed) closed)
            : talk(talk), message(message), closed(closed)
        {
        }
        void messageCame(std::string_view text, bool isText) override;
        void socketDrained() override;
        void socketClosed(std::uint16_t code, const std::string &reason) override;
    };
    struct Message {
        std::string bytes;
        bool isText = true;
    };

    void opened(Result<std::unique_ptr<MessageSocket>> socket);
    void begin();
    void fromClient(std::string_view message, bool isText);
    void fromProvider(std::string_view message, bool isText);
    void clientClosed(std::uint16_t code, const std::string &reason);
    void providerClosed(std::uint16_t code, const std::string &reason);
    void pump();
    void deliver(const Message &message);
    void turnCommitted(const Message &last, const Result<void> &outcome);
    void toClient(const Message &message);
    void updateHolds();
    void providerLeft(std::uint16_t code, const std::string &reason);
    void finish(std::uint16_t code, const std::string &reason);
    void fail(Error error);

    Exchange &m_exchange;
    HealthBoard &m_health;
    const Candidate m_candidate;
    Failed m_failed;
    TalkTurns m_turns;
    std::unique_ptr<realtime::Observer> m_observer;
    std::unique_ptr<Dialing> m_dialing;
    std::unique_ptr<MessageSocket> m_provider;
    Side m_client, m_other;
    std::deque<Message> m_queue; ///< of the provider's, behind one that waits for its row
    std::optional<std::pair<std::uint16_t, std::string>> m_farewell; ///< the provider's, behind the queue
    std::optional<Error> m_why; ///< what ended the session before its time
    bool m_isWaiting = false; ///< for a row to be committed
    bool m_isGoingAway = false;
    bool m_isOver = false;
    openai_chat::AnswerFacts m_facts;
    std::string m_noText;
};

} // namespace tollgate
