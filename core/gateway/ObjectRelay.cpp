// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/ObjectRelay.h"

#include "core/dialects/openai_chat/Answer.h"
#include "core/gateway/ProviderAuth.h"

#include <algorithm>

namespace tollgate::objectrelay {
namespace {

constexpr std::size_t answerAtMost = 64 * 1024 * 1024;

/// One request under way; it holds itself until it is answered or its client has left.
class Asked final : public ClientStream::Watcher, public std::enable_shared_from_this<Asked> {
public:
    Asked(World &world, Inbound inbound, std::unique_ptr<ClientStream> client, DeploymentPtr deployment)
        : m_world(world), m_inbound(std::move(inbound)), m_client(std::move(client)),
          m_deployment(std::move(deployment))
    {
    }
    ~Asked() { m_client->setWatcher(nullptr); }

    void start()
    {
        m_client->setWatcher(this);
        if (m_deployment->credential.isNone())
            return ask({});
        m_world.secrets.resolve(m_deployment->credential, [self = shared_from_this()](Result<Secret> secret) {
            if (secret)
                self->ask(secret->reveal());
            else
                self->m_client->fail(secret.error(), self->headers());
        });
    }
    void clientLeft() override
    {
        const auto self = shared_from_this();
        m_call.reset();
    }
    void clientDrained() override { }

private:
    Headers headers() const { return {{"x-litellm-call-id", m_inbound.id.text()}}; }

    void ask(std::string_view credential)
    {
        HttpCall call;
        call.method = m_inbound.method == "HEAD" ? "GET" : m_inbound.method;
        call.url = m_deployment->baseUrl;
        const std::size_t end = std::min(call.url.find('?'), call.url.size());
        if (!m_inbound.query.empty())
            call.url.append(end < call.url.size() ? "&" : "?").append(m_inbound.query);
        call.url.insert(end, m_inbound.path);
        call.headers.add("accept", "application/json");
        if (!m_inbound.body.empty())
            call.headers.add("content-type", "application/json");
        call.headers.add("user-agent", "tollgate/" TOLLGATE_VERSION);
        for (const auto &[name, value] : m_deployment->headers)
            call.headers.set(name, value);
        call.body = std::make_shared<const std::string>(m_inbound.body);
        authenticate(call, *m_deployment, credential, m_world.clock.now());
        call.connectWithin = m_deployment->patience.connect;
        call.firstByteWithin = m_deployment->patience.firstByte;
        call.idleAtMost = m_deployment->patience.idle;
        const auto self = shared_from_this();
        m_call = m_world.upstream.start(
            std::move(call),
            {.headed =
                 [self](int status, const Headers &answered) {
                     self->m_status = status;
                     self->m_answered = answered;
                 },
             .received =
                 [self](std::string_view bytes) {
                     self->m_isTooLarge = self->m_isTooLarge || self->m_body.size() + bytes.size() > answerAtMost;
                     if (!self->m_isTooLarge)
                         self->m_body.append(bytes);
                 },
             .finished = [self](const Result<void> &outcome, CallPhase) { self->finished(outcome); }});
    }

    void finished(const Result<void> &outcome)
    {
        const auto self = shared_from_this();
        if (!outcome)
            m_client->fail(outcome.error(), headers());
        else if (m_isTooLarge)
            m_client->fail({.kind = ErrorKind::UpstreamGarbled, .message = "The provider's answer is too large."},
                           headers());
        else if (m_status >= 300 || m_status == 0)
            m_client->fail(openai_chat::readError(m_status, m_answered, m_body), headers());
        else {
            Headers answer = headers();
            answer.add("content-type", m_answered.value("content-type"));
            m_client->answer(m_status, std::move(answer), std::move(m_body));
        }
        m_call.reset();
    }

    World &m_world;
    Inbound m_inbound;
    std::unique_ptr<ClientStream> m_client;
    DeploymentPtr m_deployment;
    std::unique_ptr<UpstreamCall> m_call;
    int m_status = 0;
    bool m_isTooLarge = false;
    Headers m_answered;
    std::string m_body;
};

} // namespace

void toItsProvider(World &world, Inbound inbound, std::unique_ptr<ClientStream> client, const std::string &answerId,
                   const VirtualKeyPtr &key)
{
    struct Waiting {
        Inbound inbound;
        std::unique_ptr<ClientStream> client;
    };
    const auto waiting = std::make_shared<Waiting>(Waiting{std::move(inbound), std::move(client)});
    CallQuery query;
    query.answerId = answerId;
    if (!key->master)
        query.keyId = key->id.text();
    query.most = 1;
    world.log.calls(std::move(query), [&world, waiting, answerId](Result<std::vector<CallRecord>> rows) {
        DeploymentPtr deployment;
        if (rows && !rows->empty() && world.models)
            for (const DeploymentPtr &one : world.models->all())
                if (one->id.text() == rows->front().deploymentId)
                    deployment = one;
        if (!deployment)
            return waiting->client->fail(
                {.kind = ErrorKind::NotFound,
                 .message = "Response with id '" + answerId
                     + "' not found: it is not kept here, and no provider of this gateway has given it to this key.",
                 .param = "id"},
                {{"x-litellm-call-id", waiting->inbound.id.text()}});
        std::make_shared<Asked>(world, std::move(waiting->inbound), std::move(waiting->client), deployment)->start();
    });
}

} // namespace tollgate::objectrelay
