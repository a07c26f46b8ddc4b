// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/AttemptCalls.h"

#include "core/base/Secret.h"
#include "core/gateway/Exchange.h"
#include "core/gateway/ProviderAuth.h"
#include "core/gateway/ProviderCall.h"
#include "core/gateway/Translation.h"

#include <algorithm>

namespace tollgate {
namespace {

using Ready = std::function<void(Result<AttemptCalls>)>;

Result<AttemptCalls> callsOf(Exchange &exchange, const Candidate &candidate, std::string_view credential,
                             Result<translation::Translated> request)
{
    if (!request)
        return std::move(request).error();
    std::vector<std::string> &notes = exchange.record.notes;
    for (std::string &note : request->notes)
        if (std::ranges::find(notes, note) == notes.end())
            notes.push_back(std::move(note));
    const auto callWith = [&](std::string &&body) {
        return providerCall(exchange, candidate, credential,
                            {.translated = std::make_shared<const std::string>(std::move(body))});
    };
    AttemptCalls calls{.call = callWith(std::move(request->body))};
    for (std::string &body : request->more)
        calls.more.push_back(callWith(std::move(body)));
    return calls;
}

/// The exchange keeps the text, which nobody changes any more, until the worker has answered.
void translateApart(Exchange &exchange, const Candidate &candidate, std::string_view credential, translation::Task task,
                    Ready ready)
{
    exchange.world.worker.run<Result<translation::Translated>>(
        &exchange.world.worker,
        [task = std::move(task), self = exchange.shared_from_this()] {
            return translation::translated(task, self->inbound.body);
        },
        [self = exchange.shared_from_this(), candidate, secret = Secret(std::string(credential)),
         ready = std::move(ready)](Result<translation::Translated> done) {
            if (!self->isSettled())
                ready(callsOf(*self, candidate, secret.reveal(), std::move(done)));
        });
}

/// A signature covers the body, which takes time to read.
void hashApart(Exchange &exchange, const Candidate &candidate, std::string_view credential, Ready ready)
{
    std::shared_ptr<const LargeBody> large = largeBodyFor(exchange, candidate);
    exchange.world.worker.run<std::string>(
        &exchange.world.worker, [large] { return large->sha256Hex(); },
        [self = exchange.shared_from_this(), candidate, large, secret = Secret(std::string(credential)),
         ready = std::move(ready)](std::string sha256) {
            if (!self->isSettled())
                ready(AttemptCalls{.call = providerCall(*self, candidate, secret.reveal(),
                                                        {.large = large, .largeSha256 = std::move(sha256)})});
        });
}

bool isHashedBefore(const Exchange &exchange, const Candidate &candidate)
{
    return exchange.inbound.large && signsCalls(candidate.deployment->auth);
}

} // namespace

std::optional<Result<AttemptCalls>> callsNow(Exchange &exchange, const Candidate &candidate,
                                             std::string_view credential)
{
    if (const std::optional<translation::Task> task = translation::taskOf(exchange, candidate)) {
        if (exchange.inbound.body.size() > largeBody)
            return {};
        return callsOf(exchange, candidate, credential, translation::translated(*task, exchange.inbound.body));
    }
    if (isHashedBefore(exchange, candidate))
        return {};
    return AttemptCalls{.call
                        = providerCall(exchange, candidate, credential, {.large = largeBodyFor(exchange, candidate)})};
}

void callsApart(Exchange &exchange, const Candidate &candidate, std::string_view credential, Ready ready)
{
    if (std::optional<translation::Task> task = translation::taskOf(exchange, candidate))
        translateApart(exchange, candidate, credential, *std::move(task), std::move(ready));
    else
        hashApart(exchange, candidate, credential, std::move(ready));
}

} // namespace tollgate
