// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/TalkTurns.h"

#include "core/base/Uuid.h"
#include "core/gateway/Credentials.h"
#include "core/gateway/Estimate.h"
#include "core/gateway/MediaBill.h"
#include "core/gateway/Settlement.h"

namespace tollgate {
namespace {

/// The session has one of the key's parallel calls; its responses are requests within it.
std::vector<Limiter::Claim> withoutParallel(std::vector<Limiter::Claim> claims)
{
    for (Limiter::Claim &claim : claims)
        claim.limits.parallel.reset();
    return claims;
}

} // namespace

/// What another portion of output may cost, and what has been said with it: sound mostly costs more than text.
Money TalkTurns::portion(std::int64_t prompt) const
{
    const ModelFacts &facts = *m_exchange.facts;
    if (!facts.price)
        return {};
    const Money text = costOf({.input = prompt, .output = estimate::streamPortion}, *facts.price);
    return std::max(text, costOf({.input = prompt, .outputAudio = estimate::streamPortion}, *facts.price));
}

Result<void> TalkTurns::reserve()
{
    World &world = m_exchange.world;
    const SessionSecretPtr &secret = m_exchange.secret; // it has opened the session; what goes on is the key's affair
    TG_TRY(m_exchange.key, secret ? world.keys.authenticateById(secret->key) : keyOf(m_exchange.inbound, world.keys));
    m_exchange.claims = world.claims.of(m_exchange.key, world.settings.caps);
    if (m_hasNext)
        return {};
    TG_TRY(m_next, world.budgets.hold(m_exchange.claims->budgets, portion(m_said)));
    m_hasNext = true;
    return {};
}

std::shared_ptr<CallRecord> TalkTurns::freshRecord() const
{
    const CallRecord &session = m_exchange.record;
    auto record = std::make_shared<CallRecord>(session);
    record->started = m_exchange.world.clock.now();
    record->id = newCallId(record->started);
    record->sessionId = session.sessionId;
    record->notes.clear();
    record->estimated = {};
    record->firstTokenMs = -1;
    record->overheadUs = 0;
    record->bytesIn = 0;
    if (!record->attempts.empty())
        record->attempts = {record->attempts.back()};
    for (AttemptRecord &attempt : record->attempts) {
        attempt.number = 1;
        attempt.started = record->started;
        attempt.outcome.clear();
    }
    return record;
}

TalkTurns::Turn TalkTurns::open()
{
    Turn turn;
    turn.record = freshRecord();
    turn.began = m_exchange.world.clock.steady();
    turn.hold = std::exchange(m_hasNext, false) ? std::move(m_next)
                                                : m_exchange.world.budgets.holdNothing(m_exchange.claims->budgets);
    turn.covered = estimate::streamPortion;
    turn.record->estimated = turn.hold.held();
    m_exchange.world.log.started(turn.record);
    emit m_exchange.world.feed.callStarted(*turn.record);
    return turn;
}

Result<void> TalkTurns::begin(const std::string &id)
{
    if (m_turns.contains(id))
        return {};
    const bool isCovered = m_hasNext;
    Turn &turn = m_turns.emplace(id, open()).first->second;
    if (!isCovered) // a second one at the same time
        TG_CHECK(turn.hold.topUp(portion(m_said)));
    if (m_exchange.claims->limits.empty())
        return {};
    TG_TRY(turn.slot, m_exchange.world.limits.admit(withoutParallel(m_exchange.claims->limits), m_said));
    return {};
}

Result<void> TalkTurns::grow(const realtime::Heard &heard)
{
    const auto found = m_turns.find(heard.turn);
    if (found == m_turns.end())
        return {};
    Turn &turn = found->second;
    if (turn.record->firstTokenMs < 0)
        turn.record->firstTokenMs
            = std::chrono::duration_cast<std::chrono::milliseconds>(m_exchange.world.clock.steady() - turn.began)
                  .count();
    turn.text += heard.text;
    turn.sound += heard.sound;
    while (turn.text + turn.sound > turn.covered) {
        TG_CHECK(turn.hold.topUp(portion(0)));
        turn.covered += estimate::streamPortion;
    }
    return {};
}

void TalkTurns::bill(CallRecord &record, const Usage &usage, UsageSource source) const
{
    record.usage = usage;
    record.usageSource = usage.isZero() ? UsageSource::None : source;
    if (m_exchange.facts->price && !usage.isZero())
        record.cost = costOf(usage, *m_exchange.facts->price);
}

/// A response whose usage nobody told: its prompt is what had been said before it.
Usage TalkTurns::guessed(const Turn &turn) const
{
    if (turn.text + turn.sound == 0)
        return {};
    return {.input = m_said, .output = turn.text, .outputAudio = turn.sound};
}

void TalkTurns::end(const realtime::Heard &heard, Callback<void(Result<void>)> committed)
{
    const auto found = m_turns.find(heard.turn);
    Turn turn = found == m_turns.end() ? open() : std::move(found->second);
    if (found != m_turns.end())
        m_turns.erase(found);
    CallRecord &record = *turn.record;
    record.answerId = heard.answerId;
    record.finishReason = heard.finishReason;
    bill(record, heard.usage.value_or(guessed(turn)), heard.usage ? UsageSource::Provider : UsageSource::Estimated);
    if (!record.usage.isZero())
        m_said = record.usage.total();
    std::optional<Error> error;
    if (heard.finishReason == "failed")
        error = Error{.kind = ErrorKind::UpstreamFailed, .message = "The provider says that this response failed."};
    settle(std::move(turn), error, std::move(committed));
}

void TalkTurns::settle(Turn turn, const std::optional<Error> &error, Callback<void(Result<void>)> committed)
{
    World &world = m_exchange.world;
    CallRecord &record = *turn.record;
    record.counters = turn.hold.settle(record.cost);
    turn.slot.settle(record.usage.total());
    if (m_candidate.deployment->tpm)
        world.health.used(m_candidate.deployment->id, record.usage.total());
    record.status = error ? std::string(nameOf(error->kind)) : "ok";
    record.message = error ? error->message : std::string();
    record.httpStatus = error ? m_exchange.client->statusOf(*error) : 200;
    record.ended = world.clock.now();
    record.durationMs
        = std::chrono::duration_cast<std::chrono::milliseconds>(world.clock.steady() - turn.began).count();
    for (AttemptRecord &attempt : record.attempts) {
        attempt.outcome = record.status;
        attempt.durationMs = record.durationMs;
    }
    settlement::spent(world, *m_exchange.key, m_exchange.claims.get(), record.cost);
    settlement::logLine(record);
    emit world.feed.callEnded(record);
    world.log.settled(std::move(record), std::move(committed));
}

void TalkTurns::transcribed(const realtime::Heard::Transcript &transcript)
{
    if (!transcript.usage && transcript.units.isZero())
        return;
    if (!m_transcriber) {
        Deployment other = *m_candidate.deployment;
        other.id = DeploymentId(other.id.text() + "/transcription");
        other.baseModel.clear();
        other.price.reset();
        m_transcriber = std::make_shared<const Deployment>(std::move(other));
    }
    Turn turn;
    turn.record = freshRecord();
    turn.began = m_exchange.world.clock.steady();
    turn.hold = m_exchange.world.budgets.holdNothing(m_exchange.claims->budgets);
    CallRecord &record = *turn.record;
    record.operation = Operation::Transcription;
    record.usedModel = transcript.model;
    record.usage = transcript.usage.value_or(Usage());
    record.usageSource = transcript.usage ? UsageSource::Provider : UsageSource::None;
    const auto facts = m_exchange.world.prices.of({m_transcriber, transcript.model, {}});
    tollgate::bill::media(record, facts->price, record.usage, transcript.units);
    settle(std::move(turn), {}, [](const Result<void> &) {});
}

void TalkTurns::abandon(const Error &why)
{
    auto turns = std::exchange(m_turns, {});
    for (auto &[id, turn] : turns) {
        bill(*turn.record, guessed(turn), UsageSource::Estimated);
        settle(std::move(turn), why, [](const Result<void> &) {});
    }
    m_next = {};
    m_hasNext = false;
}

} // namespace tollgate
