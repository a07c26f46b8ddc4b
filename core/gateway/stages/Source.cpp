// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/Credentials.h"
#include "core/gateway/Exchange.h"
#include "core/gateway/JobState.h"
#include "core/gateway/PassAddress.h"
#include "core/gateway/ProviderQuestion.h"
#include "core/gateway/stages/Stages.h"
#include "core/gateway/VideoRequest.h"

namespace tollgate::stage {
namespace {

constexpr std::size_t objectAtMost = 1024 * 1024;

/// The same account, under the name that has the price.
void useModel(Exchange &exchange, const std::string &model)
{
    Candidate &candidate = exchange.candidates.front();
    const DeploymentPtr named = exchange.route->target
        ? exchange.route->target
        : passroute::lender(*exchange.route, candidate.deployment->provider, model, *exchange.models);
    if (named && named->id == candidate.deployment->id)
        candidate.deployment = named;
    candidate.model = exchange.view.model = exchange.record.askedModel = model;
    candidate.group = exchange.record.modelGroup = candidate.deployment->provider + '/' + model;
}

void learn(Exchange &exchange, const Result<ProviderQuestion::Answer> &answer)
{
    const VideoFacts facts = answer && answer->status == 200 ? VideoFacts::read(answer->body) : VideoFacts();
    if (facts.model.empty())
        return; // what it costs stays unknown; the provider says what is wrong
    if (exchange.view.model.empty())
        useModel(exchange, facts.model);
    exchange.view.image.size = facts.size;
    if (!video::isExtension(exchange.inbound.path) && facts.milliseconds > 0)
        exchange.view.units.milliseconds = facts.milliseconds;
}

std::string urlOf(const Exchange &exchange, const std::string &path)
{
    const Inbound &inbound = exchange.inbound;
    const std::string key = presentedKey(inbound.headers, inbound.query).value_or(std::string());
    return passroute::urlOf(*exchange.route, *exchange.candidates.front().deployment, path,
                            passroute::withoutKey(inbound.query, key));
}

} // namespace

/// A video that is made of another one has that one's model, size and seconds: the provider is asked for them.
Step source(Exchange &exchange)
{
    const std::string path = video::sourceIn(exchange.inbound.method, exchange.inbound.path, exchange.inbound.body);
    if (path.empty() || exchange.login)
        return Step::Next;
    struct Course {
        bool isOver = false, isWaitedFor = false;
    };
    const auto course = std::make_shared<Course>();
    const auto question = std::make_shared<ProviderQuestion>(
        exchange.world,
        ProviderQuestion::Parts{.deployment = exchange.candidates.front().deployment,
                                .url = urlOf(exchange, path),
                                .bodyAtMost = objectAtMost,
                                .done = [&exchange, course](const Result<ProviderQuestion::Answer> &answer) {
                                    const auto self = exchange.shared_from_this();
                                    course->isOver = true;
                                    if (exchange.isSettled())
                                        return;
                                    learn(exchange, answer);
                                    if (course->isWaitedFor)
                                        exchange.resume(Step::Next);
                                }});
    exchange.question = question;
    question->ask();
    course->isWaitedFor = !course->isOver;
    return course->isOver ? Step::Next : Step::Wait;
}

} // namespace tollgate::stage
