// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/control/PostedControl.h"
#include "core/control/RemoteControl.h"
#include "core/Core.h"
#include "core/upstream/CurlUpstream.h"

#include <memory>
#include <QCoreApplication>
#include <QThread>

namespace tollgate {

/// A gateway on a thread of its own, as the window has it, with both of its doors: the one in this process, and the one
/// over HTTP that a window has which is attached to a gateway of another process.
class ThreadedGateway {
public:
    explicit ThreadedGateway(const QString &dataDir)
    {
        m_thread.start();
        m_inside.moveToThread(&m_thread);
        run([&] {
            CoreOptions options;
            options.dataDir = dataDir.toStdString();
            options.port = 0;
            options.useEnvironmentProviders = false;
            options.controlToken = Secret("token-of-this-test-0123456789");
            Result<std::unique_ptr<Core>> made = Core::create(options, m_clock);
            if (!made || !(*made)->listen())
                qFatal("no gateway");
            m_core = *std::move(made);
            port = m_core->port();
            m_remote = std::make_unique<RemoteControl>(m_core->url(), options.controlToken,
                                                       std::make_unique<CurlUpstream>());
            here.reach(&m_core->control());
            remote.reach(m_remote.get());
        });
    }
    ~ThreadedGateway()
    {
        run([&] {
            here.reach(nullptr);
            remote.reach(nullptr);
            m_remote.reset();
            m_core.reset();
        });
        m_thread.quit();
        m_thread.wait();
        // What that thread has sent here still holds something.
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    Control &door(bool isRemote) { return isRemote ? remote : here; }

private:
    template <class Function>
    void run(Function function)
    {
        QMetaObject::invokeMethod(&m_inside, std::move(function), Qt::BlockingQueuedConnection);
    }
    QThread m_thread;
    SystemClock m_clock;
    QObject m_inside;
    std::unique_ptr<Core> m_core;
    std::unique_ptr<RemoteControl> m_remote;

public:
    PostedControl here{m_thread}, remote{m_thread};
    std::uint16_t port = 0;
};

} // namespace tollgate
