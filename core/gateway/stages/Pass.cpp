// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/Credentials.h"
#include "core/gateway/Exchange.h"
#include "core/gateway/Forward.h"
#include "core/gateway/HandedOn.h"
#include "core/gateway/PassAddress.h"
#include "core/gateway/ProviderAuth.h"
#include "core/gateway/ProviderJobs.h"
#include "core/gateway/stages/Stages.h"

namespace tollgate::stage {
namespace {

/// Members of a provider's format that its clients set, too; the client's own word counts.
bool isFormat(std::string_view name)
{
    return sameFieldName(name, "anthropic-version") || sameFieldName(name, "accept");
}

HttpCall callOf(const Exchange &exchange, std::string_view credential, std::string sha256)
{
    const Inbound &inbound = exchange.inbound;
    const Deployment &deployment = *exchange.candidates.front().deployment;
    // None: the request came by a listener that stands for its key.
    const std::string key = presentedKey(inbound.headers, inbound.query).value_or(std::string());
    HttpCall call;
    call.method = inbound.method == "HEAD" ? "GET" : inbound.method;
    call.url = passroute::urlOf(*exchange.route, deployment, inbound.path, passroute::withoutKey(inbound.query, key));
    call.headers.add("user-agent", "tollgate/" TOLLGATE_VERSION);
    handedon::addClients(call.headers, inbound.headers, key, exchange.login != nullptr);
    for (const auto &[name, value] : deployment.headers)
        if (!isFormat(name) || !call.headers.contains(name))
            call.headers.set(name, value);
    if (inbound.large)
        call.large = inbound.large;
    else
        call.body = std::make_shared<const std::string>(inbound.body);
    call.largeSha256 = std::move(sha256);
    call.connectWithin = deployment.patience.connect;
    call.firstByteWithin = deployment.patience.firstByte;
    call.idleAtMost = deployment.patience.idle;
    authenticate(call, deployment, credential, exchange.world.clock.now()); // signs all that stands there by now
    return call;
}

void start(Exchange &exchange, const Secret &credential, std::string sha256 = {})
{
    const auto forward = std::make_shared<Forward>(exchange, exchange.candidates.front());
    exchange.relay = forward;
    forward->start(callOf(exchange, credential.reveal(), std::move(sha256)), credential.reveal());
}

/// A signature covers the body, which takes time to read.
void startSigned(Exchange &exchange, const Secret &credential)
{
    if (!exchange.inbound.large || !signsCalls(exchange.candidates.front().deployment->auth))
        return start(exchange, credential);
    exchange.world.worker.run<std::string>(
        &exchange.world.worker, [large = exchange.inbound.large] { return large->sha256Hex(); },
        [self = exchange.shared_from_this(), credential](std::string sha256) {
            if (!self->isSettled())
                start(*self, credential, std::move(sha256));
        });
}

void refuse(Exchange &exchange, Error error)
{
    AttemptRecord &attempt = exchange.record.attempts.back();
    attempt.outcome = nameOf(error.kind);
    attempt.message = error.message;
    exchange.refuse(std::move(error));
    exchange.run(Step::Done);
}

void startWithCredential(Exchange &exchange)
{
    World &world = exchange.world;
    const SecretRef &credential = exchange.candidates.front().deployment->credential;
    if (exchange.login || credential.isNone()) {
        startSigned(exchange, Secret());
    } else if (const Result<Secret> known = world.secrets.known(credential)) {
        startSigned(exchange, *known);
    } else {
        world.secrets.resolve(credential, [self = exchange.shared_from_this()](Result<Secret> secret) {
            if (self->isSettled())
                return;
            if (secret)
                startSigned(*self, *secret);
            else
                refuse(*self, std::move(secret).error());
        });
    }
}

/// What a batch used cannot be asked for any more once it is gone.
bool waitsForJob(Exchange &exchange)
{
    return exchange.inbound.method == "DELETE"
        && exchange.world.jobs->askBeforeRemoval(exchange.inbound.path, [self = exchange.shared_from_this()] {
               if (!self->isSettled())
                   startWithCredential(*self);
           });
}

} // namespace

/// Asks the provider, once.
Step pass(Exchange &exchange)
{
    World &world = exchange.world;
    const Candidate &candidate = exchange.candidates.front();
    const Deployment &deployment = *candidate.deployment;
    exchange.record.attempts.push_back({.number = 1,
                                        .deploymentId = deployment.id.text(),
                                        .provider = deployment.provider,
                                        .model = candidate.model,
                                        .apiBase = deployment.baseUrl,
                                        .started = world.clock.now()});
    exchange.noteAsked(candidate);
    world.log.started({exchange.shared_from_this(), &exchange.record});
    emit world.feed.callStarted(exchange.record);
    if (!waitsForJob(exchange))
        startWithCredential(exchange);
    return exchange.isSettled() ? Step::Done : Step::Wait;
}

} // namespace tollgate::stage
