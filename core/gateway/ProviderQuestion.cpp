// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/ProviderQuestion.h"

#include "core/gateway/ProviderAuth.h"
#include "core/gateway/World.h"

#include <algorithm>

namespace tollgate {

using namespace std::chrono_literals;

/// Lives on while one of its own functions runs, whatever `done` destroys.
struct ProviderQuestion::Asked : std::enable_shared_from_this<Asked> {
    Asked(World &asking, Parts asked) : world(asking), parts(std::move(asked)) { }

    void ask(std::string_view credential);
    void received(std::string_view bytes);
    void finish(Result<Answer> answer);

    World &world;
    Parts parts;
    std::unique_ptr<UpstreamCall> call;
    Answer answer;
    bool isTooLarge = false;
};

ProviderQuestion::ProviderQuestion(World &world, Parts parts)
    : m_asked(std::make_shared<Asked>(world, std::move(parts)))
{
}

ProviderQuestion::~ProviderQuestion()
{
    m_asked->parts.done = nullptr;
    m_asked->call.reset();
}

void ProviderQuestion::ask()
{
    const SecretRef &credential = m_asked->parts.deployment->credential;
    if (credential.isNone())
        return m_asked->ask({});
    m_asked->world.secrets.resolve(credential, [asked = m_asked](Result<Secret> secret) {
        if (!asked->parts.done)
            return;
        if (secret)
            asked->ask(secret->reveal());
        else
            asked->finish(std::move(secret).error());
    });
}

void ProviderQuestion::Asked::ask(std::string_view credential)
{
    const Deployment &deployment = *parts.deployment;
    HttpCall asking;
    asking.method = "GET";
    asking.url = parts.url;
    asking.headers.add("accept", "application/json");
    asking.headers.add("user-agent", "tollgate/" TOLLGATE_VERSION);
    for (const auto &[name, value] : deployment.headers)
        asking.headers.set(name, value);
    asking.body = std::make_shared<const std::string>();
    authenticate(asking, deployment, credential, world.clock.now());
    asking.connectWithin = deployment.patience.connect;
    asking.firstByteWithin = std::min<std::chrono::milliseconds>(deployment.patience.firstByte, 60s);
    asking.idleAtMost = std::min<std::chrono::milliseconds>(deployment.patience.idle, 60s);
    call = world.upstream.start(std::move(asking),
                                {.headed = [this](int status, const Headers &) { answer.status = status; },
                                 .received = [this](std::string_view bytes) { received(bytes); },
                                 .finished =
                                     [this](const Result<void> &outcome, CallPhase) {
                                         const auto self = shared_from_this();
                                         outcome ? finish(std::move(answer)) : finish(outcome.error());
                                     }});
}

void ProviderQuestion::Asked::received(std::string_view bytes)
{
    if (parts.taken && answer.status == 200)
        return parts.taken(bytes);
    isTooLarge = isTooLarge || answer.body.size() + bytes.size() > parts.bodyAtMost;
    if (!isTooLarge)
        answer.body.append(bytes);
}

void ProviderQuestion::Asked::finish(Result<Answer> result)
{
    const auto done = std::exchange(parts.done, nullptr);
    if (!done)
        return;
    if (isTooLarge)
        result = Error{ErrorKind::UpstreamGarbled, "The provider's answer is too large."};
    done(std::move(result));
}

} // namespace tollgate
