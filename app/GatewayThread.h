// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Places.h"
#include "core/control/PostedControl.h"
#include "ui/Window.h"

#include <functional>
#include <memory>
#include <QObject>
#include <QThread>

namespace tollgate::app {

/// The gateway of a window, on a thread of its own that never waits for the window: one that runs already on the data
/// directory is attached to, else one is started here. Made and destroyed on the window's thread.
class GatewayThread : public QObject {
    Q_OBJECT
public:
    /// `elsewhere`: the address of a gateway that is shown instead; none is started here then.
    explicit GatewayThread(Places places, QString elsewhere = {});
    ~GatewayThread() override;

    Control &control() { return *m_door; }
    /// Tells by changed() what came of it.
    void start(bool onFreePort);
    /// Shows a gateway that runs somewhere else; the one that runs here goes on. Where that one cannot be reached,
    /// changed() says why, and what was shown is shown still.
    void attach(const QString &url, const QString &key);
    void detach();
    /// Ends the gateway that runs here, answers under way first, and starts it anew.
    void restart();
    /// Waits until answers under way have ended, as long as the setting server.drain says. What is asked afterwards is
    /// not done.
    void stop();

signals:
    void changed(const tollgate::ui::Link &link);

private:
    class Inside;
    void post(std::function<void(Inside &)> task);
    QThread m_thread;
    std::unique_ptr<PostedControl> m_door;
    Inside *m_inside;
};

} // namespace tollgate::app
