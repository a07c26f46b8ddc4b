// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/VectorCalls.h"

#include "core/json/Walk.h"

#include <algorithm>

namespace tollgate {
namespace {

constexpr std::size_t atOnce = 8;
constexpr std::size_t refusalAtMost = 256 * 1024;

} // namespace

/// Lives on while one of its own functions runs, whatever `done` destroys.
struct VectorCalls::All : std::enable_shared_from_this<All> {
    struct Call {
        std::unique_ptr<UpstreamCall> call;
        int status = 0;
        Headers headers;
        std::string body;
        bool isDone = false;
    };

    void startNext();
    void received(Call &call, std::string_view bytes);
    void finished(Call &call, Result<void> outcome, CallPhase phase);
    void tell(Outcome outcome);

    Upstream *upstream = nullptr;
    std::vector<HttpCall> requests;
    std::vector<Call> calls; ///< as many, in the same order
    std::size_t begun = 0, done = 0, bytes = 0, bytesAtMost = 0;
    Done told;
};

VectorCalls::VectorCalls(Upstream &upstream, std::vector<HttpCall> calls, std::size_t bytesAtMost, Done done)
    : m_all(std::make_shared<All>())
{
    m_all->upstream = &upstream;
    m_all->calls.resize(calls.size());
    m_all->requests = std::move(calls);
    m_all->bytesAtMost = bytesAtMost;
    m_all->told = std::move(done);
    for (std::size_t i = 0; i < atOnce; ++i)
        m_all->startNext();
}

VectorCalls::~VectorCalls()
{
    m_all->told = nullptr;
    m_all->calls.clear();
}

void VectorCalls::All::startNext()
{
    if (begun == requests.size())
        return;
    Call &call = calls[begun];
    HttpCall request = std::move(requests[begun++]);
    call.call = upstream->start(std::move(request),
                                {.headed =
                                     [&call](int status, const Headers &headers) {
                                         call.status = status;
                                         call.headers = headers;
                                     },
                                 .received = [this, &call](std::string_view bytes) { received(call, bytes); },
                                 .finished =
                                     [this, &call](Result<void> outcome, CallPhase phase) {
                                         const auto self = shared_from_this();
                                         finished(call, std::move(outcome), phase);
                                     }});
}

void VectorCalls::All::received(Call &call, std::string_view came)
{
    bytes += came.size();
    const bool fits = call.status < 300 ? bytes <= bytesAtMost : call.body.size() + came.size() <= refusalAtMost;
    if (fits)
        call.body.append(came);
}

void VectorCalls::All::finished(Call &call, Result<void> outcome, CallPhase phase)
{
    call.call.reset();
    if (outcome && call.status == 0)
        outcome = Error{ErrorKind::UpstreamCut, "The provider closed the connection without an answer."};
    else if (outcome && bytes > bytesAtMost)
        outcome
            = Error{ErrorKind::UpstreamGarbled,
                    "The provider's answers are larger than " + std::to_string(bytesAtMost / (1024 * 1024)) + " MiB."};
    else if (outcome && call.status < 300 && !json::eachMember(call.body, [](std::string_view, std::string_view) {}))
        outcome = Error{ErrorKind::UpstreamGarbled, "The provider's answer is no JSON object."};
    if (!outcome || call.status >= 300)
        return tell({.status = call.status,
                     .headers = call.headers,
                     .refusal = call.body,
                     .outcome = std::move(outcome),
                     .phase = phase});
    call.isDone = true;
    if (++done == calls.size())
        return tell({.headers = calls.front().headers, .isWhole = true});
    startNext();
}

void VectorCalls::All::tell(Outcome outcome)
{
    const auto telling = std::exchange(told, nullptr);
    if (!telling)
        return;
    outcome.answers = "[";
    for (Call &each : calls) {
        each.call.reset(); // nobody waits for it any more
        if (!each.isDone)
            continue;
        outcome.answers.append(outcome.answered++ == 0 ? "" : ",").append(std::exchange(each.body, {}));
    }
    outcome.answers += ']';
    telling(std::move(outcome));
}

} // namespace tollgate
