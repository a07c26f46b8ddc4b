// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routing/HealthBoard.h"

#include <algorithm>

namespace tollgate {
namespace {

constexpr std::chrono::seconds windowLength{60};

constexpr std::size_t modelsAtMost = 256;

/// The longer waits of the deployment's own trouble and its model's.
HealthBoard::Trouble troubleOf(const Candidate &candidate, const HealthBoard::State &state)
{
    HealthBoard::Trouble trouble = state.own;
    if (const auto found = state.ofModel.find(candidate.model); found != state.ofModel.end()) {
        if (found->second.coolUntil > trouble.coolUntil)
            trouble.isLimit = found->second.isLimit;
        trouble.coolUntil = std::max(trouble.coolUntil, found->second.coolUntil);
        trouble.waitUntil = std::max(trouble.waitUntil, found->second.waitUntil);
    }
    return trouble;
}

bool isBusy(const Candidate &candidate, const HealthBoard::State &state)
{
    return candidate.deployment->maxParallel && state.running >= *candidate.deployment->maxParallel;
}

/// How long a deployment that has had its requests or tokens of this minute is to be left alone; zero: it has not.
std::chrono::milliseconds fullFor(const Candidate &candidate, const HealthBoard::State &state, SteadyTime now)
{
    const Deployment &deployment = *candidate.deployment;
    const bool isFull
        = (deployment.rpm && state.requests >= *deployment.rpm) || (deployment.tpm && state.tokens >= *deployment.tpm);
    const auto end = state.minute + windowLength;
    return isFull && now < end ? std::chrono::ceil<std::chrono::milliseconds>(end - now) : std::chrono::milliseconds(0);
}

} // namespace

void HealthBoard::started(const DeploymentId &id)
{
    State &state = m_states[id];
    ++state.running;
    ++state.calls;
    if (const SteadyTime now = m_clock.steady(); now - state.minute >= windowLength) {
        state.minute = now;
        state.requests = state.tokens = 0;
    }
    ++state.requests;
}

void HealthBoard::used(const DeploymentId &id, std::int64_t tokens)
{
    m_states[id].tokens += tokens;
}

void HealthBoard::ended(const DeploymentId &id)
{
    --m_states[id].running;
}

void HealthBoard::succeeded(const Candidate &candidate, std::chrono::milliseconds took)
{
    State &state = m_states[candidate.deployment->id];
    state.own = {};
    if (!state.ofModel.empty())
        state.ofModel.erase(candidate.model);
    state.latencyMs = state.latencyMs == 0 ? took.count() : (state.latencyMs * 7 + took.count()) / 8;
}

HealthBoard::Trouble &HealthBoard::troubleFor(State &state, const Candidate &candidate, const Error &error) const
{
    const bool isOfOneModel = error.kind == ErrorKind::UpstreamRateLimited || error.kind == ErrorKind::UpstreamFailed
        || error.kind == ErrorKind::UpstreamGarbled;
    if (!isOfOneModel || candidate.deployment->model.find('*') == std::string::npos)
        return state.own;
    // Names are the clients' to choose: those that are well again are forgotten first.
    if (state.ofModel.size() >= modelsAtMost)
        std::erase_if(state.ofModel, [this](const auto &entry) { return entry.second.coolUntil <= m_clock.steady(); });
    return state.ofModel.size() >= modelsAtMost ? state.own : state.ofModel[candidate.model];
}

void HealthBoard::failed(const Candidate &candidate, const Error &error, const RouterSettings &settings)
{
    State &state = m_states[candidate.deployment->id];
    ++state.failures;
    state.lastError = error.message;
    state.lastErrorAt = m_clock.now();
    Trouble &trouble = troubleFor(state, candidate, error);
    ++trouble.failuresInARow;
    trouble.isLimit = error.kind == ErrorKind::UpstreamRateLimited;
    if (error.retryAfter) {
        trouble.waitUntil = std::max(trouble.waitUntil, m_clock.steady() + *error.retryAfter);
        trouble.coolUntil = std::max(trouble.coolUntil, trouble.waitUntil);
    }
    if (trouble.failuresInARow >= settings.allowedFails)
        trouble.coolUntil = std::max(trouble.coolUntil,
                                     m_clock.steady() + candidate.deployment->coolDown.value_or(settings.coolDown));
}

void HealthBoard::forgetFailures()
{
    for (auto &[id, state] : m_states) {
        state.own = {};
        state.ofModel.clear();
    }
}

bool HealthBoard::isCooling(const DeploymentId &id) const
{
    const State *state = find(id);
    return state && m_clock.steady() < state->own.coolUntil;
}

const HealthBoard::State *HealthBoard::find(const DeploymentId &id) const
{
    const auto found = m_states.find(id);
    return found == m_states.end() ? nullptr : &found->second;
}

bool HealthBoard::isAnyAtLimit(const std::vector<Candidate> &candidates) const
{
    const SteadyTime now = m_clock.steady();
    return std::ranges::any_of(candidates, [&](const Candidate &candidate) {
        const State *state = find(candidate.deployment->id);
        if (!state)
            return false;
        const Trouble trouble = troubleOf(candidate, *state);
        return (trouble.isLimit && now < trouble.coolUntil) || isBusy(candidate, *state)
            || fullFor(candidate, *state, now).count() > 0;
    });
}

std::vector<Candidate> HealthBoard::lastResort(std::vector<Candidate> candidates) const
{
    std::unordered_map<std::string, int> ofGroup;
    for (const Candidate &candidate : candidates)
        ++ofGroup[candidate.group];
    std::erase_if(candidates, [&](const Candidate &candidate) {
        const State *state = find(candidate.deployment->id);
        return ofGroup[candidate.group] > 1
            || (state
                && (m_clock.steady() < troubleOf(candidate, *state).waitUntil || isBusy(candidate, *state)
                    || fullFor(candidate, *state, m_clock.steady()).count() > 0));
    });
    return candidates;
}

std::vector<Candidate> HealthBoard::inOrder(std::vector<Candidate> candidates, double pick,
                                            std::chrono::milliseconds *wait) const
{
    const SteadyTime now = m_clock.steady();
    std::optional<std::chrono::milliseconds> shortest;
    std::erase_if(candidates, [&](const Candidate &candidate) {
        const State *state = find(candidate.deployment->id);
        if (!state)
            return false;
        auto left = fullFor(candidate, *state, now);
        if (const SteadyTime end = troubleOf(candidate, *state).coolUntil; now < end)
            left = std::max(left, std::chrono::ceil<std::chrono::milliseconds>(end - now));
        if (left.count() > 0) {
            shortest = shortest ? std::min(*shortest, left) : left;
            return true;
        }
        return isBusy(candidate, *state);
    });
    if (candidates.empty() && wait)
        *wait = shortest.value_or(std::chrono::seconds(1));
    std::ranges::stable_sort(candidates, {}, [](const Candidate &candidate) { return candidate.deployment->order; });
    // Among those of the first order one is drawn by weight; the others keep their places behind it.
    std::int64_t total = 0;
    for (const Candidate &candidate : candidates)
        if (candidate.deployment->order == candidates.front().deployment->order)
            total += std::max<std::int64_t>(0, candidate.deployment->weight);
    auto point = static_cast<std::int64_t>(pick * static_cast<double>(total));
    for (auto it = candidates.begin(); it != candidates.end() && total > 0; ++it) {
        if (it->deployment->order != candidates.front().deployment->order)
            break;
        point -= std::max<std::int64_t>(0, it->deployment->weight);
        if (point < 0) {
            std::rotate(candidates.begin(), it, it + 1);
            break;
        }
    }
    return candidates;
}

} // namespace tollgate
