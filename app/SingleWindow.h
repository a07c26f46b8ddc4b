// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <QString>

class QLocalServer;

namespace tollgate::app {

/// One window a data directory: a second start brings the first one to the front. The local socket is for that alone.
class SingleWindow {
public:
    explicit SingleWindow(const QString &dataDir);
    ~SingleWindow();

    /// True: there is a window already, and it comes to the front. False: there is none, or it was just closed.
    bool activateOther() const;
    void listen(const std::function<void()> &activated);
    /// This window will not come back: the next start opens one of its own.
    void leave();

private:
    QString m_name;
    std::unique_ptr<QLocalServer> m_server;
};

} // namespace tollgate::app
