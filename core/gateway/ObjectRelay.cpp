// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/ObjectRelay.h"

#include "core/dialects/openai_chat/Answer.h"
#include "core/gateway/BackgroundPoll.h"
#include "core/gateway/HandedOn.h"
#include "core/gateway/ProviderAuth.h"
#include "core/gateway/ProviderUrl.h"
#include "core/gateway/ReaderPace.h"

#include <algorithm>

namespace tollgate::objectrelay {
namespace {

/// An answer up to here is given in one piece; a longer one, and a stream, goes on as it comes.
constexpr std::size_t wholeAtMost = 1024 * 1024;

/// One request under way; it holds itself until it is answered or its client has left.
class Asked final : public ClientStream::Watcher, public std::enable_shared_from_this<Asked> {
public:
    Asked(World &world, Inbound inbound, std::unique_ptr<ClientStream> client, DeploymentPtr deployment,
          std::string answerId)
        : m_world(world), m_inbound(std::move(inbound)), m_client(std::move(client)),
          m_deployment(std::move(deployment)), m_answerId(std::move(answerId))
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
    void clientDrained() override { m_pace.drained(m_call.get()); }

private:
    Headers headers() const { return {{"x-litellm-call-id", m_inbound.id.text()}}; }

    void ask(std::string_view credential)
    {
        HttpCall call;
        call.method = m_inbound.method == "HEAD" ? "GET" : m_inbound.method;
        call.url = providerObjectUrl(*m_deployment, m_inbound.path, m_inbound.query);
        call.headers.add("accept", "application/json, text/event-stream");
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
                     // NOLINTNEXTLINE(performance-unnecessary-copy-initialization): alive, whatever is decided
                     const auto alive = self;
                     self->received(bytes);
                 },
             .finished = [self](const Result<void> &outcome, CallPhase) { self->finished(outcome); }});
    }

    void received(std::string_view bytes)
    {
        const bool isStream = m_answered.value("content-type").find("event-stream") != std::string_view::npos;
        if (m_status >= 300) {
            m_body.append(bytes.substr(0, wholeAtMost - std::min(m_body.size(), wholeAtMost)));
        } else if (!m_client->hasBegun() && !isStream && m_body.size() + bytes.size() <= wholeAtMost) {
            m_body.append(bytes);
        } else {
            if (!m_client->hasBegun())
                begin();
            m_client->write(std::exchange(m_body, {}));
            m_client->write(bytes);
            m_pace.wrote(*m_client, m_call.get());
        }
    }

    void finished(const Result<void> &outcome)
    {
        const auto self = shared_from_this();
        if (m_client->hasBegun())
            outcome ? m_client->end() : m_client->cut();
        else if (!outcome)
            m_client->fail(outcome.error(), headers());
        else if (m_status >= 300 || m_status == 0)
            m_client->fail(openai_chat::readError(m_status, m_answered, m_body), headers());
        else {
            tellPoll();
            m_client->answer(m_status, answerHeaders(), std::move(m_body));
        }
        m_call.reset();
    }

    void begin()
    {
        Headers headers = answerHeaders();
        handedon::addLength(headers, m_answered);
        m_client->begin(m_status, std::move(headers));
    }

    Headers answerHeaders() const
    {
        Headers answer = headers();
        answer.add("content-type", m_answered.value("content-type"));
        return answer;
    }

    /// Of a response that the provider still makes: what the client learns the ledger learns.
    void tellPoll()
    {
        const auto poll = m_world.background.polls.find(m_answerId);
        const bool isItself = m_inbound.path == "/responses/" + m_answerId;
        if (poll == m_world.background.polls.end() || !(isItself || m_inbound.path.ends_with("/cancel")))
            return;
        poll->second->take(m_inbound.method == "DELETE" ? 404 : m_status, m_body);
    }

    World &m_world;
    Inbound m_inbound;
    std::unique_ptr<ClientStream> m_client;
    DeploymentPtr m_deployment;
    std::unique_ptr<UpstreamCall> m_call;
    int m_status = 0;
    std::string m_answerId;
    ReaderPace m_pace;
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
    const auto start = [&world, waiting, answerId](DeploymentPtr deployment) {
        std::make_shared<Asked>(world, std::move(waiting->inbound), std::move(waiting->client), std::move(deployment),
                                answerId)
            ->start();
    };
    const auto poll = world.background.polls.find(answerId);
    if (poll != world.background.polls.end() && (key->master || poll->second->belongsTo(key->id.text()))) {
        const DeploymentPtr deployment = poll->second->candidate().deployment;
        if (waiting->inbound.method == "DELETE") // the last chance to learn what it cost
            return poll->second->askNow([start, deployment] { start(deployment); });
        return start(deployment);
    }
    CallQuery query;
    query.answerId = answerId;
    if (!key->master)
        query.keyId = key->id.text();
    query.most = 1;
    world.log.calls(std::move(query), [&world, waiting, answerId, start](const Result<std::vector<CallRecord>> &rows) {
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
        if (deployment->off)
            return waiting->client->fail(
                {.kind = ErrorKind::Conflict,
                 .message = "Response '" + answerId + "' is kept by provider '" + deployment->provider
                     + "', which is switched off. Switch it on in the window, or with: tollgate providers on '"
                     + deployment->modelName + "'",
                 .param = "id"},
                {{"x-litellm-call-id", waiting->inbound.id.text()}});
        start(deployment);
    });
}

} // namespace tollgate::objectrelay
