// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/upstream/PlainPool.h"
#include "core/upstream/UpstreamCall.h"

#include <QBasicTimer>

namespace tollgate {

/// Calls to model servers on this computer: HTTP/1.1 without TLS, proxy or name look-up, where nothing of libcurl is
/// needed and its own work would be a fifth of a relayed call. Promises what CurlUpstream promises.
class PlainUpstream final : public QObject, public Upstream {
public:
    explicit PlainUpstream(PlainPool::Limits limits = {});
    ~PlainUpstream() override; ///< calls that still exist go on until their owners drop them

    /// For URLs that PlainTarget takes; another one fails with Config.
    std::unique_ptr<UpstreamCall> start(HttpCall call, UpstreamCall::Callbacks callbacks) override;
    void dropIdleConnections() override;

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    PlainPool::Limits m_limits;
    std::shared_ptr<PlainPool> m_pool;
    QBasicTimer m_timer; ///< closes what nobody uses
};

} // namespace tollgate
