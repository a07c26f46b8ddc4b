// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/realtime/Observer.h"
#include "core/gateway/Exchange.h"
#include "core/gateway/SocketAddress.h"
#include "core/gateway/stages/Stages.h"

namespace tollgate::stage {
namespace {

/// One of the sessions under way.
std::shared_ptr<void> seatIn(World &world)
{
    ++world.sessions;
    return {&world, [](World *in) { --in->sessions; }};
}

/// Hears a client's first message, which names the model. It holds the client until somebody listens to the rest.
class FirstMessage final : public MessageSocket::Watcher {
public:
    explicit FirstMessage(Exchange &exchange) : m_exchange(exchange)
    {
        m_exchange.socket->setWatcher(this);
        m_patience.setSingleShot(true);
        QObject::connect(&m_patience, &QTimer::timeout, &m_patience, [this] {
            goOn(m_exchange.refuse({.kind = ErrorKind::SlowRequest, .message = "The session's setup did not come."}));
        });
        m_patience.start(exchange.world.settings.firstMessageWithin);
    }
    void messageCame(std::string_view message, bool) override
    {
        m_exchange.socket->hold(true);
        Result<std::string> model = realtime::modelOfSetup(message);
        if (!model)
            return goOn(m_exchange.refuse(std::move(model).error()));
        m_exchange.firstMessage = message;
        m_exchange.inbound.modelFromPath = *std::move(model);
        goOn(Step::Next);
    }
    void socketDrained() override { }
    void socketClosed(std::uint16_t, const std::string &) override
    {
        const auto exchange = m_exchange.shared_from_this();
        const auto self = std::exchange(exchange->opening, nullptr);
        exchange->clientLeft();
    }

private:
    void goOn(Step step)
    {
        const auto exchange = m_exchange.shared_from_this();
        const auto self = std::exchange(exchange->opening, nullptr);
        m_patience.stop();
        exchange->socket->setWatcher(nullptr);
        exchange->resume(step);
    }

    Exchange &m_exchange;
    QTimer m_patience;
};

void heard(Exchange &exchange, std::unique_ptr<MessageSocket> socket)
{
    if (exchange.isSettled())
        return;
    if (!socket)
        return exchange.clientLeft();
    exchange.socket = std::move(socket);
    exchange.opening = std::make_shared<FirstMessage>(exchange);
}

} // namespace

/// Of a session: there is room for it, its handshake is one, and the model is known.
Step listen(Exchange &exchange)
{
    World &world = exchange.world;
    if (world.sessions >= world.settings.sessionsAtMost)
        return exchange.refuse({.kind = ErrorKind::TooManyParallel,
                                .message = "The gateway has " + std::to_string(world.sessions)
                                    + " sessions under way, which is its limit. Wait for one to end.",
                                .retryAfter = std::chrono::seconds(1)});
    Result<Upgrade> upgrade = talk::upgradeOf(exchange.inbound);
    if (!upgrade)
        return exchange.refuse(std::move(upgrade).error());
    exchange.seat = seatIn(world);
    if (exchange.record.sessionId.empty())
        exchange.record.sessionId = exchange.record.id.text();
    if (!rowOf(exchange.inbound.surface).opensWithModel)
        return Step::Next;
    upgrade->limits = world.settings.sockets;
    exchange.client->upgrade(*std::move(upgrade),
                             [self = exchange.shared_from_this()](std::unique_ptr<MessageSocket> socket) {
                                 heard(*self, std::move(socket));
                             });
    return Step::Wait;
}

} // namespace tollgate::stage
