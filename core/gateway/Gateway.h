// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateway/Exchange.h"

#include <QObject>
#include <QTimer>
#include <unordered_map>
#include <vector>

namespace tollgate {

/// The data path: owns the exchanges that are under way. Gateway thread.
class Gateway : public QObject {
public:
    explicit Gateway(World &world, QObject *parent = nullptr);
    ~Gateway() override;

    /// `route`: passed through as it is.
    void accept(Inbound inbound, std::unique_ptr<ClientStream> client, PassRoutePtr route = {});
    /// The gateway is shutting down: sessions end as soon as nothing is being answered in them.
    void goAway();
    std::size_t underWay() const { return m_exchanges.size(); }

    /// What providers make in the background since before a restart: they are asked on, until it can be billed.
    /// Batches and videos likewise; `routes`: by which their clients came.
    void resume(const std::vector<StateEntry> &entries, const PassRoutes &routes = PassRoutes());
    /// Calls `over` once nothing is made in the background here any more: at once, or later.
    void onBackgroundOver(std::function<void()> over);
    /// What is not done by now fails, and says that the gateway was stopped.
    void stopBackground();

private:
    void tick();
    void gone(Exchange &exchange);
    void resumeAnswer(const StateEntry &entry);
    void goOn(const StateEntry &entry);
    std::vector<std::shared_ptr<Exchange>> all() const;

    World &m_world;
    std::unique_ptr<ProviderJobs> m_jobs;
    std::unordered_map<Exchange *, std::shared_ptr<Exchange>> m_exchanges;
    std::function<void()> m_backgroundOver;
    QTimer m_tick; ///< once a second while there is something under way
};

} // namespace tollgate
