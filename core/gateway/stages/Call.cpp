// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Log.h"
#include "core/gateway/Estimate.h"
#include "core/gateway/Exchange.h"
#include "core/gateway/Relay.h"
#include "core/gateway/stages/Stages.h"
#include "core/gateway/Talk.h"

#include <algorithm>
#include <random>

namespace tollgate::stage {
namespace {

double pick()
{
    thread_local std::minstd_rand random(std::random_device{}());
    return std::uniform_real_distribution<double>(0, 1)(random);
}

/// Groups in their order (the asked name, then its fallbacks), within a group by health.
std::vector<Candidate> inOrder(const HealthBoard &health, std::vector<Candidate> candidates,
                               std::chrono::milliseconds *wait)
{
    std::vector<Candidate> ordered;
    while (!candidates.empty()) {
        const std::string group = candidates.front().group;
        const auto rest
            = std::ranges::find_if(candidates, [&](const Candidate &candidate) { return candidate.group != group; });
        std::vector<Candidate> same(std::make_move_iterator(candidates.begin()), std::make_move_iterator(rest));
        candidates.erase(candidates.begin(), rest);
        std::chrono::milliseconds groupWait{0};
        same = health.inOrder(std::move(same), pick(), &groupWait);
        if (same.empty() && (wait->count() == 0 || groupWait < *wait))
            *wait = groupWait;
        std::ranges::move(same, std::back_inserter(ordered));
    }
    return ordered;
}

/// A failure of this deployment rather than of the request: it counts against its health.
bool isDeploymentsFault(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::UpstreamUnreachable:
    case ErrorKind::UpstreamRateLimited:
    case ErrorKind::UpstreamFailed:
    case ErrorKind::UpstreamGarbled:
    case ErrorKind::UpstreamCut:
    case ErrorKind::UpstreamAuth:
    case ErrorKind::CredentialMissing:
    case ErrorKind::Timeout:
        return true;
    default:
        return false;
    }
}

enum class AskAgain { Never, Other, Anyone };

/// Who may be asked after this failure. A request that went out and got no answer may have been worked on.
AskAgain whoNext(const Error &error, CallPhase phase, const Deployment &deployment)
{
    switch (error.kind) {
    case ErrorKind::UpstreamRateLimited:
    case ErrorKind::UpstreamFailed:
    case ErrorKind::UpstreamUnreachable:
        return AskAgain::Anyone;
    case ErrorKind::UpstreamCut:
    case ErrorKind::Timeout:
        if (phase == CallPhase::Connecting || error.upstreamStatus == 408)
            return AskAgain::Anyone;
        return phase == CallPhase::Sent && deployment.retryUnanswered ? AskAgain::Anyone : AskAgain::Never;
    case ErrorKind::UpstreamAuth:
    case ErrorKind::CredentialMissing:
        return AskAgain::Other;
    default:
        return AskAgain::Never;
    }
}

void noteAttempt(Exchange &exchange, const Error &error, CallPhase phase)
{
    AttemptRecord &attempt = exchange.record.attempts.back();
    const bool isLost
        = phase == CallPhase::Sent && (error.kind == ErrorKind::UpstreamCut || error.kind == ErrorKind::Timeout);
    attempt.durationMs = msSinceEpoch(exchange.world.clock.now()) - msSinceEpoch(attempt.started);
    attempt.status = error.upstreamStatus;
    attempt.outcome = isLost ? "unknown" : std::string(nameOf(error.kind));
    attempt.message = error.message;
    if (isLost)
        attempt.estimatedCost
            = estimate::cost(*exchange.facts, exchange.view.promptTokensAtMost, 0, exchange.view.units);
    log::debug("attempt failed",
               {{"call", exchange.record.id.text()},
                {"deployment", attempt.deploymentId},
                {"model", attempt.model},
                {"outcome", attempt.outcome},
                {"why", error.message}});
}

void ask(Exchange &exchange);

void askLater(Exchange &exchange, std::chrono::milliseconds wait)
{
    exchange.retryTimer = std::make_unique<QTimer>();
    exchange.retryTimer->setSingleShot(true);
    QObject::connect(exchange.retryTimer.get(), &QTimer::timeout, exchange.retryTimer.get(), [&exchange] {
        const auto self = exchange.shared_from_this();
        ask(exchange);
    });
    exchange.retryTimer->start(wait);
}

void giveUp(Exchange &exchange, Error error)
{
    exchange.refuse(std::move(error));
    exchange.run(Step::Done);
}

void attemptFailed(Exchange &exchange, Error error, CallPhase phase)
{
    const Candidate candidate
        = exchange.relay ? exchange.relay->candidate() : exchange.candidates[exchange.nextCandidate];
    World &world = exchange.world;
    noteAttempt(exchange, error, phase);
    if (!exchange.login && isDeploymentsFault(error))
        world.health.failed(candidate, error, exchange.models->settings());

    const AskAgain who = whoNext(error, phase, *candidate.deployment);
    if (exchange.login || who == AskAgain::Never) // with a login the client itself decides
        return giveUp(exchange, std::move(error));
    if (exchange.nextCandidate + 1 < exchange.candidates.size()) {
        ++exchange.nextCandidate;
        return ask(exchange);
    }
    if (who == AskAgain::Other || exchange.retriesLeft <= 0)
        return giveUp(exchange, std::move(error));

    const int round = exchange.models->settings().retries - exchange.retriesLeft;
    const auto wait = error.retryAfter.value_or(std::chrono::milliseconds(250) * (1 << std::clamp(round, 0, 5)));
    if (wait > world.settings.longestRetryWait)
        return giveUp(exchange, std::move(error));
    --exchange.retriesLeft;
    exchange.nextCandidate = 0;
    askLater(exchange, wait);
}

/// Another deployment may cost more than the one that money was set aside for.
Result<void> coverDifference(Exchange &exchange, const std::shared_ptr<const ModelFacts> &facts)
{
    if (facts == exchange.facts)
        return {};
    const std::int64_t prompt = exchange.view.promptTokensAtMost;
    const Money wanted = estimate::cost(*facts, prompt, exchange.outputHeld, exchange.view.units);
    exchange.facts = facts;
    exchange.record.unpriced = !facts->price;
    if (wanted <= exchange.hold.held())
        return {};
    return exchange.hold.topUp(wanted - exchange.hold.held());
}

/// `openai/gpt-4o (id), groq/llama (id)`.
std::string listed(const std::vector<Candidate> &candidates)
{
    std::string text;
    for (const Candidate &candidate : candidates)
        text += (text.empty() ? "" : ", ") + candidate.deployment->provider + '/' + candidate.model + " ("
            + candidate.deployment->id.text() + (candidate.group.empty() ? "" : " for " + candidate.group) + ')';
    return text;
}

/// What `-v` shows of the decision: who may answer, and who is asked in which order.
void explain(const Exchange &exchange, const std::vector<Candidate> &ordered)
{
    if (log::isOn(log::Level::Debug))
        log::debug("route",
                   {{"call", exchange.record.id.text()},
                    {"asked", exchange.view.model},
                    {"may_answer", listed(exchange.candidates)},
                    {"in_order", ordered.empty() ? "none: all rest after failures or are busy" : listed(ordered)}});
}

void startAttempt(Exchange &exchange, const Candidate &candidate, const Secret &credential)
{
    const auto failed = [&exchange](Error error, CallPhase phase) { attemptFailed(exchange, std::move(error), phase); };
    if (rowOf(exchange.inbound.operation).isSession) {
        const auto talk = std::make_shared<Talk>(exchange, candidate, failed);
        exchange.relay = talk;
        return talk->start(credential.reveal());
    }
    const auto relay = std::make_shared<Relay>(exchange, candidate, failed);
    exchange.relay = relay;
    relay->start(credential.reveal());
}

void ask(Exchange &exchange)
{
    const Candidate &candidate = exchange.candidates[exchange.nextCandidate];
    const Deployment &deployment = *candidate.deployment;
    World &world = exchange.world;
    exchange.relay.reset();
    exchange.record.attempts.push_back({.number = static_cast<int>(exchange.record.attempts.size()) + 1,
                                        .deploymentId = deployment.id.text(),
                                        .provider = deployment.provider,
                                        .model = candidate.model,
                                        .apiBase = deployment.baseUrl,
                                        .started = world.clock.now()});
    if (Result<void> covered = coverDifference(exchange, world.prices.of(candidate, exchange.view.image)); !covered)
        return giveUp(exchange, std::move(covered).error());
    exchange.noteAsked(candidate);

    if (exchange.login || deployment.credential.isNone())
        return startAttempt(exchange, candidate, Secret());
    if (const Result<Secret> known = world.secrets.known(deployment.credential))
        return startAttempt(exchange, candidate, *known);
    const auto self = exchange.shared_from_this();
    world.secrets.resolve(deployment.credential, [self, candidate](Result<Secret> secret) {
        if (self->isSettled())
            return;
        if (!secret)
            return attemptFailed(*self, std::move(secret).error(), CallPhase::Connecting);
        startAttempt(*self, candidate, *secret);
    });
}

/// Nobody may be asked now. A limit that passes is a 429, so that clients wait as they would for the provider; LiteLLM
/// says 429 here, too. What rests after failures is no fault of the client's pace.
Error nobodyNow(const std::string &model, std::chrono::milliseconds wait, bool isLimit)
{
    return {.kind = isLimit ? ErrorKind::UpstreamRateLimited : ErrorKind::NoDeployment,
            .message = "Every deployment of model '" + model
                + (isLimit ? "' is at a limit of its provider, or as busy as it may be. Try again in "
                           : "' is cooling down after failures. Try again in ")
                + std::to_string((wait.count() + 999) / 1000) + " s.",
            .retryAfter = wait};
}

} // namespace

Step call(Exchange &exchange)
{
    std::chrono::milliseconds wait{0};
    std::vector<Candidate> ordered
        = exchange.login ? exchange.candidates : inOrder(exchange.world.health, exchange.candidates, &wait);
    explain(exchange, ordered);
    const bool isLimit = ordered.empty() && exchange.world.health.isAnyAtLimit(exchange.candidates);
    exchange.candidates
        = ordered.empty() ? exchange.world.health.lastResort(std::move(exchange.candidates)) : std::move(ordered);
    if (exchange.candidates.empty())
        return exchange.refuse(nobodyNow(exchange.view.model, wait, isLimit));
    const int own = exchange.candidates.front().deployment->retries;
    exchange.retriesLeft = own >= 0 ? own : exchange.models->settings().retries;
    exchange.world.log.started({exchange.shared_from_this(), &exchange.record});
    emit exchange.world.feed.callStarted(exchange.record);
    ask(exchange);
    return exchange.isSettled() ? Step::Done : Step::Wait;
}

} // namespace tollgate::stage
