// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/Gateway.h"

#include "core/gateway/Relay.h"

namespace tollgate {

Gateway::Gateway(World &world, QObject *parent) : QObject(parent), m_world(world)
{
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, &Gateway::tick);
}

Gateway::~Gateway() = default;

void Gateway::accept(Inbound inbound, std::unique_ptr<ClientStream> client, PassRoutePtr route)
{
    const auto exchange = std::make_shared<Exchange>(m_world, std::move(inbound), std::move(client),
                                                     [this](Exchange &gone) { m_exchanges.erase(&gone); });
    exchange->route = std::move(route);
    m_exchanges.emplace(exchange.get(), exchange);
    if (!m_tick.isActive())
        m_tick.start();
    exchange->run();
}

void Gateway::tick()
{
    // A tick may end an exchange: walk over a copy.
    std::vector<std::shared_ptr<Exchange>> all;
    all.reserve(m_exchanges.size());
    for (const auto &[address, exchange] : m_exchanges)
        all.push_back(exchange);
    const SteadyTime now = m_world.clock.steady();
    for (const auto &exchange : all)
        exchange->tick(now);
    if (m_exchanges.empty())
        m_tick.stop();
}

} // namespace tollgate
