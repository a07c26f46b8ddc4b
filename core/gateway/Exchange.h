// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialects/RequestView.h"
#include "core/gateway/Inbound.h"
#include "core/gateway/Pipeline.h"
#include "core/gateway/World.h"
#include "core/routing/PassRoute.h"

#include <QTimer>

namespace tollgate {

class Attempt;
struct ClientLogin;
struct MeteredPath;

/// What a provider said, for a client that is to get it as it is.
struct ProvidersAnswer {
    int status = 0;
    std::string contentType, body;
};

/// One request from accept to settlement. Owned by the Gateway and, while something asynchronous is under way, by
/// whoever calls back. It walks the list in Pipeline.cpp, is settled exactly once, and then lets go of the client.
class Exchange final : public ClientStream::Watcher, public std::enable_shared_from_this<Exchange> {
public:
    Exchange(World &world, Inbound inbound, std::unique_ptr<ClientStream> client, std::function<void(Exchange &)> gone);
    ~Exchange();

    void run(Step step = Step::Next);
    /// A stage that waited has its answer.
    void resume(Step step) { run(step); }

    /// A stage says no. The error goes to the client, the record to the ledger.
    Step refuse(Error error);
    /// The answer is complete but for what `release` sends: that is called once the row is committed.
    void complete(std::function<void()> release, int status = 200);
    bool isSettled() const { return m_settled; }
    /// The attempt that starts now: what answers, headers and the record say from here on.
    void noteAsked(const Candidate &candidate);
    void noteFirstToken();
    /// The client gets these bytes.
    void noteSent(std::string_view bytes)
    {
        if (kept)
            world.recent->add(kept, bytes, world.clock.steady());
    }
    /// Nobody wants it any more: the call to the provider ends, and what it used is billed.
    void stop(Error error);
    /// What a provider made in the background is there; the error says why it is not.
    void backgroundIsOver(std::optional<Error> error);
    /// In place of run(): goes on asking a provider for what it makes since before a restart.
    void resumeAtProvider(const std::string &answerId);
    /// The provider has nothing more to say after an answer that is complete.
    void providerIsDone();
    /// Once a second: heartbeats, and a provider that does not end its answer is hung up on.
    void tick(SteadyTime now);
    /// The gateway is shutting down: a session ends as soon as nothing is being answered in it.
    void goAway();
    /// Headers that every answer carries: call id, model, provider, attempts, limits; cost where it is known.
    Headers answerHeaders() const;

    void clientLeft() override;
    void clientDrained() override;

    World &world;
    Inbound inbound;
    std::unique_ptr<ClientStream> client;
    CallRecord record; ///< grows as the stages learn
    RecentCalls::KeptPtr kept; ///< what it asks and gets, while somebody looks; mostly null

    PassRoutePtr route; ///< of what is passed through to a provider as it is; null: a call of ours

    // read
    RequestView view;
    // authenticate
    VirtualKeyPtr key;
    SessionSecretPtr secret; ///< what the client came with in the key's place; mostly null
    // listen
    std::shared_ptr<void> seat; ///< among the sessions under way
    std::unique_ptr<MessageSocket> socket; ///< the client's side of a session, once it is one
    std::shared_ptr<void> opening; ///< waits for the first message
    std::string firstMessage; ///< which named the model
    // resolve
    ModelTablePtr models; ///< the table as it was when the request came
    std::vector<Candidate> candidates; ///< all that may answer, group after group
    std::shared_ptr<const ModelFacts> facts; ///< of the candidate that is being asked
    // locate
    const MeteredPath *metered = nullptr; ///< what is read beside the bytes that are passed through; null: nothing
    Surface spoken; ///< whose words the body is in, for counting
    // login
    const ClientLogin *login = nullptr; ///< whose account the call is on; null: the gateway's own credential
    // source
    std::shared_ptr<void> question; ///< to the provider, while it is under way
    // recall
    std::string previous; ///< the response that a Responses client goes on from, where we keep it
    std::optional<std::string> ownInput; ///< the items of this turn, where its answer is to be kept
    Background background = Background::No;
    // admit
    std::shared_ptr<const Claims> claims;
    Hold hold;
    Slot slot;
    std::int64_t outputHeld = 0; ///< tokens that `hold` covers
    std::optional<std::int64_t> outputCap; ///< the maximum was lowered to what the budget covers
    // call
    std::shared_ptr<Attempt> relay; ///< the attempt under way
    std::size_t nextCandidate = 0;
    int retriesLeft = 0;
    std::unique_ptr<QTimer> retryTimer;
    Headers handedOn; ///< of the provider's, for the client; mostly empty
    std::optional<ProvidersAnswer> refusal; ///< of the provider, where the client gets it as it is

private:
    void settle();
    void settleWith(Usage usage, UsageSource source);
    void committed(const Result<void> &outcome);
    void answerError(const Error &error);
    void leaveIfOver();
    bool isMadeElsewhere() const;
    void pollProvider();

    std::function<void(Exchange &)> m_gone;
    std::size_t m_nextStage = 0;
    std::optional<Error> m_error;
    std::function<void()> m_release;
    Headers m_finalHeaders; ///< as they stand once the books are closed
    bool m_settled = false;
    bool m_answered = false; ///< the client has all that it will get
    SteadyTime m_asked{}; ///< when the last attempt started
    SteadyTime m_completed{};
};

} // namespace tollgate
