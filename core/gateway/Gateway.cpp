// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/Gateway.h"

#include "core/base/Uuid.h"
#include "core/gateway/BackgroundAnswer.h"
#include "core/gateway/ProviderJobs.h"
#include "core/gateway/Relay.h"

#include <QPointer>

namespace tollgate {

// Those that can take it over keep both.
// NOLINTNEXTLINE(performance-unnecessary-value-param)
void ClientStream::upgrade(Upgrade, std::function<void(std::unique_ptr<MessageSocket>)> done)
{
    done(nullptr);
}

Gateway::Gateway(World &world, QObject *parent)
    : QObject(parent), m_world(world), m_jobs(std::make_unique<ProviderJobs>(world))
{
    world.jobs = m_jobs.get();
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, &Gateway::tick);
}

Gateway::~Gateway()
{
    if (m_world.jobs == m_jobs.get())
        m_world.jobs = nullptr;
}

void Gateway::accept(Inbound inbound, std::unique_ptr<ClientStream> client, PassRoutePtr route)
{
    const auto exchange = std::make_shared<Exchange>(m_world, std::move(inbound), std::move(client),
                                                     [this](Exchange &exchange) { gone(exchange); });
    exchange->route = std::move(route);
    m_exchanges.emplace(exchange.get(), exchange);
    if (!m_tick.isActive())
        m_tick.start();
    exchange->run();
}

void Gateway::goAway()
{
    for (const auto &exchange : all())
        exchange->goAway();
}

void Gateway::gone(Exchange &exchange)
{
    m_exchanges.erase(&exchange);
    if (m_backgroundOver)
        onBackgroundOver(std::exchange(m_backgroundOver, nullptr));
}

/// A copy: an exchange may end while it is looked at.
std::vector<std::shared_ptr<Exchange>> Gateway::all() const
{
    std::vector<std::shared_ptr<Exchange>> all;
    all.reserve(m_exchanges.size());
    for (const auto &[address, exchange] : m_exchanges)
        all.push_back(exchange);
    return all;
}

void Gateway::onBackgroundOver(std::function<void()> over)
{
    for (const auto &[address, exchange] : m_exchanges)
        if (exchange->background == Background::Here) {
            m_backgroundOver = std::move(over);
            return;
        }
    over();
}

void Gateway::stopBackground()
{
    m_backgroundOver = nullptr;
    for (const auto &exchange : all())
        if (exchange->background == Background::Here)
            exchange->stop({.kind = ErrorKind::ShuttingDown,
                            .message = "The gateway was stopped while it made this answer in the background."});
}

void Gateway::resume(const std::vector<StateEntry> &entries, const PassRoutes &routes)
{
    for (const StateEntry &entry : entries)
        ProviderJob::kindNamed(entry.kind) ? m_jobs->restore(entry, routes) : resumeAnswer(entry);
}

/// Unless the ledger has it: a stop between its row and the end of its entry must not bill it twice.
void Gateway::resumeAnswer(const StateEntry &entry)
{
    CallQuery query;
    query.answerId = entry.id;
    query.most = 1;
    m_world.log.calls(
        std::move(query), [gateway = QPointer<Gateway>(this), entry](const Result<std::vector<CallRecord>> &rows) {
            if (!gateway)
                return;
            if (!rows || rows->empty())
                return gateway->goOn(entry);
            gateway->m_world.background.store->removeEntry(entry.kind, entry.id, [](const Result<void> &) {});
        });
}

void Gateway::goOn(const StateEntry &entry)
{
    Inbound inbound;
    inbound.received = m_world.clock.now();
    inbound.receivedAt = m_world.clock.steady();
    inbound.id = newCallId(inbound.received);
    inbound.method = "POST";
    inbound.path = "/responses";
    inbound.surface = Surface::OpenAiResponses;
    const auto exchange = std::make_shared<Exchange>(m_world, std::move(inbound), nobody(),
                                                     [this](Exchange &exchange) { gone(exchange); });
    std::string answerId;
    if (!background::restore(*exchange, entry, answerId)) {
        log::warning("a background answer is asked for no more: its key or its provider is gone",
                     {{"response", entry.id}});
        return m_world.background.store->removeEntry(entry.kind, entry.id, [](const Result<void> &) {});
    }
    m_exchanges.emplace(exchange.get(), exchange);
    m_tick.start();
    exchange->resumeAtProvider(answerId);
}

void Gateway::tick()
{
    const SteadyTime now = m_world.clock.steady();
    for (const auto &exchange : all())
        exchange->tick(now);
    if (m_exchanges.empty())
        m_tick.stop();
}

} // namespace tollgate
