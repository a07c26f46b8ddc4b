// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/GatewayThread.h"

#include "app/RunningGateway.h"
#include "app/Serve.h"
#include "core/control/RemoteControl.h"
#include "core/upstream/CurlUpstream.h"

#include <chrono>
#include <QEventLoop>
#include <QTimer>

namespace tollgate::app {
namespace {

using State = ui::Link::State;
constexpr std::chrono::seconds betweenLooks{2};

} // namespace

/// Lives on the gateway's thread, with all that it owns.
class GatewayThread::Inside final : public QObject {
public:
    Inside(GatewayThread &outside, Places places) : m_outside(outside), m_places(std::move(places)) { }

    void start(bool onFreePort)
    {
        leave();
        if (attach())
            return;
        Serving::Options options;
        options.core.dataDir = m_places.dataDir.toStdString();
        options.core.configFile = m_places.configFile.toStdString();
        options.core.masterKey = masterKeyFromEnvironment();
        if (onFreePort)
            options.core.port = 0;
        Result<std::unique_ptr<Serving>> serving = Serving::start(std::move(options));
        if (!serving) {
            if (attach()) // it became ready meanwhile
                return;
            const Error &error = serving.error();
            return tell({.state = State::Trouble,
                         .url = {},
                         .words = QString::fromStdString(error.message),
                         .isPortTaken = error.param == "port"});
        }
        m_serving = *std::move(serving);
        m_serving->core().onStopAsked(
            [this] { stop([this] { tell({.state = State::Gone, .url = {}, .words = {}}); }); });
        m_outside.m_door->reach(&m_serving->core().control());
        tell({.state = State::Ours, .url = QString::fromStdString(m_serving->core().url()), .words = {}});
    }

    void stop(const std::function<void()> &done)
    {
        if (!m_serving) {
            leave();
            return done();
        }
        m_serving->drain([this, done] {
            // Not under the feet of the core, which calls.
            QMetaObject::invokeMethod(
                this,
                [this, done] {
                    leave();
                    done();
                },
                Qt::QueuedConnection);
        });
    }

    void leave()
    {
        m_outside.m_door->reach(nullptr);
        m_following.reset();
        m_remote.reset();
        m_serving.reset();
    }

private:
    bool attach()
    {
        const auto gateway = RunningGateway::find(m_places.dataDir);
        if (!gateway)
            return false;
        CurlUpstream::Options options;
        options.onlyKey = gateway->publicKey;
        m_remote = std::make_unique<RemoteControl>(gateway->url, gateway->token,
                                                   std::make_unique<CurlUpstream>(std::move(options)));
        m_following = m_remote->follow([this](const boost::json::object &event) {
            const boost::json::value *name = event.if_contains("event");
            if (name && name->is_string() && name->get_string() == "disconnected")
                QTimer::singleShot(0, this, [this] { lost(); });
        });
        m_outside.m_door->reach(m_remote.get());
        tell({.state = State::Attached, .url = QString::fromStdString(gateway->url), .words = {}});
        return true;
    }

    /// The gateway that we were attached to is gone; another one may come in its place.
    void lost()
    {
        if (!m_remote)
            return;
        leave();
        tell({.state = State::Gone, .url = {}, .words = {}});
        look();
    }
    void look()
    {
        QTimer::singleShot(betweenLooks, this, [this] {
            if (!m_remote && !m_serving && !attach())
                look();
        });
    }
    void tell(const ui::Link &link)
    {
        QMetaObject::invokeMethod(
            &m_outside, [this, link] { emit m_outside.changed(link); }, Qt::QueuedConnection);
    }

    GatewayThread &m_outside;
    const Places m_places;
    std::unique_ptr<Serving> m_serving;
    std::unique_ptr<RemoteControl> m_remote;
    Control::Following m_following;
};

GatewayThread::GatewayThread(Places places)
    : m_door(std::make_unique<PostedControl>(m_thread)), m_inside(new Inside(*this, std::move(places)))
{
    m_inside->moveToThread(&m_thread);
    m_thread.setObjectName(QStringLiteral("gateway"));
    m_thread.start();
}

GatewayThread::~GatewayThread()
{
    stop();
}

void GatewayThread::start(bool onFreePort)
{
    QMetaObject::invokeMethod(
        m_inside, [inside = m_inside, onFreePort] { inside->start(onFreePort); }, Qt::QueuedConnection);
}

void GatewayThread::stop()
{
    if (!m_inside)
        return;
    QEventLoop loop;
    Inside *inside = std::exchange(m_inside, nullptr);
    QMetaObject::invokeMethod(
        inside,
        [inside, &loop] {
            inside->stop([inside, &loop] {
                inside->deleteLater();
                QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection);
            });
        },
        Qt::QueuedConnection);
    loop.exec();
    m_thread.quit();
    m_thread.wait();
}

} // namespace tollgate::app
