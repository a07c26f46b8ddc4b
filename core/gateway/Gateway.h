// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateway/Exchange.h"

#include <QObject>
#include <QTimer>
#include <unordered_map>

namespace tollgate {

/// The data path: owns the exchanges that are under way. Gateway thread.
class Gateway : public QObject {
public:
    explicit Gateway(World &world, QObject *parent = nullptr);
    ~Gateway() override;

    /// `route`: passed through as it is.
    void accept(Inbound inbound, std::unique_ptr<ClientStream> client, PassRoutePtr route = {});
    std::size_t underWay() const { return m_exchanges.size(); }

private:
    void tick();

    World &m_world;
    std::unordered_map<Exchange *, std::shared_ptr<Exchange>> m_exchanges;
    QTimer m_tick; ///< once a second while there is something under way
};

} // namespace tollgate
