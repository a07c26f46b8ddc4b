// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/GatewayThread.h"

#include "app/RunningGateway.h"
#include "app/Serve.h"
#include "core/base/Log.h"
#include "core/control/OtherGateway.h"
#include "core/control/RemoteControl.h"
#include "core/secrets/Keyring.h"
#include "core/upstream/CurlUpstream.h"

#include <chrono>
#include <QEventLoop>
#include <QTimer>
#include <vector>

namespace tollgate::app {
namespace {

using State = ui::Link::State;
constexpr std::chrono::milliseconds betweenLooks{2000}, betweenTries{300};

} // namespace

/// Lives on the gateway's thread, with all that it owns. Two things that do not hang on each other: the gateway that
/// runs in this process, if one does, and which gateway the window shows.
class GatewayThread::Inside final : public QObject {
public:
    Inside(GatewayThread &outside, Places places, QString elsewhere)
        : m_outside(outside), m_places(std::move(places)), m_elsewhere(std::move(elsewhere))
    {
        m_looks.setSingleShot(true);
        connect(&m_looks, &QTimer::timeout, this, [this] { lookAgain(); });
    }

    void start(bool onFreePort)
    {
        if (m_isEnding)
            return;
        m_isOnFreePort = onFreePort;
        if (m_elsewhere.isEmpty())
            startHere();
        else
            reach(m_elsewhere, Secret(), Asks::APerson);
    }

    void attachTo(const QString &url, const Secret &key)
    {
        if (!m_isEnding)
            reach(url, key, Asks::APerson);
    }

    void detach()
    {
        if (m_isEnding)
            return;
        if (m_other)
            m_other->giveUp();
        m_elsewhere.clear();
        startHere();
    }

    void restart()
    {
        stopServing([this] {
            if (m_isEnding)
                return;
            if (m_elsewhere.isEmpty())
                return startHere();
            if (const Result<void> served = serve(); !served) // said to whoever comes back to it
                log::warning("the gateway could not be started anew", {{"why", served.error().message}});
        });
    }

    void end(std::function<void()> done)
    {
        m_isEnding = true;
        m_looks.stop();
        m_other.reset();
        m_keyring.reset();
        stopServing([this, done = std::move(done)] {
            leaveRemote();
            done();
        });
    }

private:
    enum class Asks : std::uint8_t { APerson, Nobody }; ///< nobody: a gateway that was shown has gone

    /// The gateway of this computer: the one that runs, else one in this process.
    void startHere()
    {
        leaveRemote();
        if (m_serving)
            return showOurs();
        if (attach())
            return;
        const Result<void> served = serve();
        if (served)
            return showOurs();
        if (attach()) // it became ready meanwhile
            return;
        if (served.error().param == "lock")
            return waitForData();
        tell({.state = State::Trouble,
              .url = {},
              .words = QString::fromStdString(served.error().message),
              .isPortTaken = served.error().param == "port"});
    }

    /// Another process has the data directory and takes no calls: most often a gateway that ends, and finishes its
    /// answers first.
    void waitForData()
    {
        if (m_told.state != State::Waiting)
            tell({.state = State::Waiting, .url = {}, .words = {}, .waitsFor = holder()});
        if (!m_isEnding)
            m_looks.start(betweenTries);
    }
    qint64 holder() const { return DataDirectoryLock::holder(m_places.dataDir); }

    Result<void> serve()
    {
        Serving::Options options;
        options.core.dataDir = m_places.dataDir.toStdString();
        options.core.configFile = m_places.configFile.toStdString();
        options.core.masterKey = masterKeyFromEnvironment();
        if (m_isOnFreePort)
            options.core.port = 0;
        options.lockWait = betweenTries;
        TG_TRY(m_serving, Serving::start(std::move(options)));
        m_serving->core().onStopAsked([this] {
            stopServing([this] {
                if (!m_remote)
                    isGone();
            });
        });
        return {};
    }

    /// Answers under way first. Whoever asks while they finish is told when they have, too.
    void stopServing(std::function<void()> done)
    {
        m_whenStopped.push_back(std::move(done));
        if (m_whenStopped.size() > 1)
            return;
        if (!m_serving)
            return stopped();
        m_serving->drain([this] {
            // Not under the feet of the core, which calls.
            QMetaObject::invokeMethod(
                this, [this] { stopped(); }, Qt::QueuedConnection);
        });
    }
    void stopped()
    {
        if (!m_remote)
            m_outside.m_door->reach(nullptr);
        m_serving.reset();
        for (const std::function<void()> &done : std::exchange(m_whenStopped, {}))
            done();
    }

    void leaveRemote()
    {
        m_following.reset();
        if (!m_remote)
            return;
        m_outside.m_door->reach(nullptr);
        m_remote.reset();
    }

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

    void reach(const QString &url, const Secret &key, Asks asks)
    {
        if (!m_other) {
            m_keyring
                = std::make_unique<Keyring>((m_places.dataDir + QStringLiteral("/window-keyring.json")).toStdString());
            m_other = std::make_unique<OtherGateway>(
                *m_keyring, [] { return std::make_unique<CurlUpstream>(CurlUpstream::Options()); });
        }
        m_other->reach(url.toStdString(), key, [this, url, asks](Result<OtherGateway::Reached> reached) {
            if (!reached)
                return refused(url, QString::fromStdString(reached.error().message), asks);
            leaveRemote();
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

    /// Another gateway could not be shown: what is shown stays, unless there is nothing.
    void refused(const QString &url, const QString &why, Asks asks)
    {
        if (asks == Asks::Nobody)
            return look();
        ui::Link link = m_told;
        if (link.state == State::Ours || link.state == State::Attached || link.state == State::Gone)
            link.wrong = why;
        else
            link = {.state = State::Trouble, .url = url, .words = why, .isElsewhere = true};
        tell(link);
        if (link.state == State::Gone)
            look();
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

    /// The gateway that we were attached to is gone; another one may come in its place.
    void lost(const RemoteControl *remote)
    {
        if (!m_remote || m_remote.get() != remote) // another one has taken its place
            return;
        leaveRemote();
        isGone();
    }
    void isGone()
    {
        tell({.state = State::Gone, .url = m_elsewhere, .words = {}, .isElsewhere = !m_elsewhere.isEmpty()});
        look();
    }
    void look()
    {
        if (!m_isEnding)
            m_looks.start(betweenLooks);
    }
    void lookAgain()
    {
        if (m_remote)
            return;
        if (m_told.state == State::Waiting)
            return startHere();
        if (!m_elsewhere.isEmpty())
            reach(m_elsewhere, Secret(), Asks::Nobody);
        else if (!m_serving && !attach())
            look();
    }
    void tell(const ui::Link &link)
    {
        m_told = link;
        m_told.wrong.clear();
        // When that comes, this may have gone.
        QMetaObject::invokeMethod(
            &m_outside, [outside = &m_outside, link] { emit outside->changed(link); }, Qt::QueuedConnection);
    }

    GatewayThread &m_outside;
    const Places m_places;
    QString m_elsewhere; ///< the address of a gateway that is shown instead of this computer's
    ui::Link m_told;
    bool m_isOnFreePort = false;
    bool m_isEnding = false; ///< what somebody still asks for is not done any more
    QTimer m_looks{this}; ///< for a gateway that has gone
    std::unique_ptr<Keyring> m_keyring; ///< for keys of gateways elsewhere
    std::unique_ptr<OtherGateway> m_other;
    std::unique_ptr<Serving> m_serving;
    std::vector<std::function<void()>> m_whenStopped; ///< who waits until the answers of m_serving have finished
    std::unique_ptr<RemoteControl> m_remote; ///< what is shown, where it is not m_serving
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

/// Nothing is asked any more of one that ends, whatever a person still clicks on.
void GatewayThread::post(std::function<void(Inside &)> task)
{
    if (m_inside)
        QMetaObject::invokeMethod(
            m_inside, [inside = m_inside, task = std::move(task)] { task(*inside); }, Qt::QueuedConnection);
}

void GatewayThread::start(bool onFreePort)
{
    post([onFreePort](Inside &inside) { inside.start(onFreePort); });
}

void GatewayThread::attach(const QString &url, const QString &key)
{
    post([url, secret = Secret(key.toStdString())](Inside &inside) { inside.attachTo(url, secret); });
}

void GatewayThread::detach()
{
    post([](Inside &inside) { inside.detach(); });
}

void GatewayThread::restart()
{
    post([](Inside &inside) { inside.restart(); });
}

void GatewayThread::stop()
{
    if (!m_inside)
        return;
    QEventLoop loop;
    post([&loop](Inside &inside) {
        inside.end([&inside, &loop] {
            inside.deleteLater();
            QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection);
        });
    });
    m_inside = nullptr;
    loop.exec();
    m_thread.quit();
    m_thread.wait();
}

} // namespace tollgate::app
