// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/GatewayThread.h"

#include "app/RunningGateway.h"
#include "app/Serve.h"
#include "core/control/OtherGateway.h"
#include "core/control/RemoteControl.h"
#include "core/secrets/Keyring.h"
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
    Inside(GatewayThread &outside, Places places, QString elsewhere)
        : m_outside(outside), m_places(std::move(places)), m_elsewhere(std::move(elsewhere))
    {
    }

    void start(bool onFreePort)
    {
        if (!m_elsewhere.isEmpty())
            return attachTo(m_elsewhere, Secret());
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
        showOurs();
    }

    void attachTo(const QString &url, const Secret &key)
    {
        if (!m_other) {
            m_keyring
                = std::make_unique<Keyring>((m_places.dataDir + QStringLiteral("/window-keyring.json")).toStdString());
            m_other = std::make_unique<OtherGateway>(
                *m_keyring, [] { return std::make_unique<CurlUpstream>(CurlUpstream::Options()); });
        }
        m_other->reach(url.toStdString(), key, [this, url](Result<OtherGateway::Reached> reached) {
            if (!reached)
                return refused(url, QString::fromStdString(reached.error().message));
            m_following.reset();
            m_outside.m_door->reach(nullptr);
            m_isLooking = false;
            m_remote = std::move(reached->control);
            m_elsewhere = QString::fromStdString(reached->url);
            follow();
            m_outside.m_door->reach(m_remote.get());
            tell({.state = State::Attached,
                  .url = m_elsewhere,
                  .words = {},
                  .isElsewhere = true,
                  .notKept = QString::fromStdString(reached->notKept)});
        });
    }

    void detach()
    {
        m_elsewhere.clear();
        if (!m_serving)
            return start(false);
        m_following.reset();
        m_outside.m_door->reach(nullptr);
        m_remote.reset();
        showOurs();
    }

    void restart()
    {
        stop([this] { start(false); });
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
        m_other.reset();
        m_keyring.reset();
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
        follow();
        m_outside.m_door->reach(m_remote.get());
        tell({.state = State::Attached, .url = QString::fromStdString(gateway->url), .words = {}});
        return true;
    }

    void showOurs()
    {
        m_outside.m_door->reach(&m_serving->core().control());
        tell({.state = State::Ours, .url = QString::fromStdString(m_serving->core().url()), .words = {}});
    }

    void follow()
    {
        m_following = m_remote->follow([this, remote = m_remote.get()](const boost::json::object &event) {
            const boost::json::value *name = event.if_contains("event");
            if (name && name->is_string() && name->get_string() == "disconnected")
                QTimer::singleShot(0, this, [this, remote] { lost(remote); });
        });
    }

    /// Another gateway could not be shown: what is shown stays, unless there is nothing.
    void refused(const QString &url, const QString &why)
    {
        if (std::exchange(m_isLooking, false))
            return look();
        ui::Link link = m_told;
        if (link.state == State::Ours || link.state == State::Attached)
            link.wrong = why;
        else
            link = {.state = State::Trouble, .url = url, .words = why, .isElsewhere = true};
        tell(link);
    }

    /// The gateway that we were attached to is gone; another one may come in its place.
    void lost(const RemoteControl *remote)
    {
        if (!m_remote || m_remote.get() != remote) // another one has taken its place
            return;
        m_outside.m_door->reach(nullptr);
        m_following.reset();
        m_remote.reset();
        tell({.state = State::Gone, .url = m_elsewhere, .words = {}, .isElsewhere = !m_elsewhere.isEmpty()});
        look();
    }
    void look()
    {
        QTimer::singleShot(betweenLooks, this, [this] {
            if (m_remote)
                return;
            if (!m_elsewhere.isEmpty()) {
                m_isLooking = true;
                attachTo(m_elsewhere, Secret());
            } else if (!m_serving && !attach()) {
                look();
            }
        });
    }
    void tell(const ui::Link &link)
    {
        m_told = link;
        m_told.wrong.clear();
        QMetaObject::invokeMethod(
            &m_outside, [this, link] { emit m_outside.changed(link); }, Qt::QueuedConnection);
    }

    GatewayThread &m_outside;
    const Places m_places;
    QString m_elsewhere; ///< the address of a gateway that is shown instead of this computer's
    ui::Link m_told;
    bool m_isLooking = false; ///< nobody has asked for it: a gateway that was shown has gone
    std::unique_ptr<Keyring> m_keyring; ///< for keys of gateways elsewhere
    std::unique_ptr<OtherGateway> m_other;
    std::unique_ptr<Serving> m_serving;
    std::unique_ptr<RemoteControl> m_remote;
    Control::Following m_following;
};

GatewayThread::GatewayThread(Places places, QString elsewhere)
    : m_door(std::make_unique<PostedControl>(m_thread)),
      m_inside(new Inside(*this, std::move(places), std::move(elsewhere)))
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

void GatewayThread::attach(const QString &url, const QString &key)
{
    QMetaObject::invokeMethod(
        m_inside, [inside = m_inside, url, secret = Secret(key.toStdString())] { inside->attachTo(url, secret); },
        Qt::QueuedConnection);
}

void GatewayThread::detach()
{
    QMetaObject::invokeMethod(
        m_inside, [inside = m_inside] { inside->detach(); }, Qt::QueuedConnection);
}

void GatewayThread::restart()
{
    QMetaObject::invokeMethod(
        m_inside, [inside = m_inside] { inside->restart(); }, Qt::QueuedConnection);
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
