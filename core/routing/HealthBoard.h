// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/routing/ModelTable.h"

#include <map>
#include <unordered_map>

namespace tollgate {

/// Remembers how each deployment fared: cool-downs, calls under way, latency. Gateway thread.
class HealthBoard {
public:
    struct Trouble {
        int failuresInARow = 0;
        SteadyTime coolUntil{};
        SteadyTime waitUntil{}; ///< the provider itself has said so (Retry-After)
        bool isLimit = false; ///< the last failure was the provider's limit, which passes
    };
    struct State {
        Trouble own;
        std::map<std::string, Trouble> ofModel; ///< of `*`: one model's refusals say nothing about the others
        std::int64_t running = 0;
        SteadyTime minute{}; ///< when the window began that the two below are counted in
        std::int64_t requests = 0, tokens = 0;
        std::string lastError; ///< in words, for pages
        WallTime lastErrorAt{};
        std::int64_t calls = 0, failures = 0;
        std::int64_t latencyMs = 0; ///< moving average of whole answers
    };

    explicit HealthBoard(const Clock &clock) : m_clock(clock) { }

    void started(const DeploymentId &id);
    /// What a call used, for deployments with a limit of tokens a minute.
    void used(const DeploymentId &id, std::int64_t tokens);
    void ended(const DeploymentId &id); ///< whatever the outcome: one call less under way
    void succeeded(const Candidate &candidate, std::chrono::milliseconds took);
    /// A failure of the deployment (not of the caller's request), or of one of its models. Retry-After starts a
    /// cool-down of that length at once.
    void failed(const Candidate &candidate, const Error &error, const RouterSettings &settings);
    /// As a whole; one of its models may be cooling nonetheless.
    bool isCooling(const DeploymentId &id) const;
    /// After a sleep or in another network everybody gets a new chance.
    void forgetFailures();
    const State *find(const DeploymentId &id) const;

    /// The order in which to ask: available ones first by `order`, then by weight (`pick` in [0,1) makes it a pure
    /// function), busy (at their requests or tokens a minute, or their parallel calls) and cooling ones left out. If
    /// all are cooling and there is nothing else: empty, and `wait` says how long.
    std::vector<Candidate> inOrder(std::vector<Candidate> candidates, double pick,
                                   std::chrono::milliseconds *wait) const;
    /// Whether a limit that passes keeps one of them from being asked: the provider's, its requests or tokens a minute,
    /// its parallel calls. Else they rest after failures.
    bool isAnyAtLimit(const std::vector<Candidate> &candidates) const;
    /// What is left where inOrder() leaves nobody: a name's only deployment, unless it is busy or its provider has said
    /// how long to wait. Its own answer is worth more than our refusal (see README.md).
    std::vector<Candidate> lastResort(std::vector<Candidate> candidates) const;

private:
    Trouble &troubleFor(State &state, const Candidate &candidate, const Error &error) const;

    const Clock &m_clock;
    std::unordered_map<DeploymentId, State> m_states;
};

} // namespace tollgate
