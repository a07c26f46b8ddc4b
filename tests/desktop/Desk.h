// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <map>
#include <memory>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTemporaryFile>

namespace tollgate {

/// Processor time of one thread, and how long it could have run but had to wait for a processor.
struct ThreadTime {
    QByteArray name;
    std::chrono::nanoseconds used{0}, waited{0};
};

/// A running `tollgate`, looked at from outside. Killed with the object, if it still runs. Test thread.
class Running {
public:
    explicit Running(const QProcessEnvironment &environment, const QStringList &arguments);
    ~Running();
    bool runs() const { return m_process.state() == QProcess::Running; }
    qint64 id() const { return m_process.processId(); }
    /// The exit code; -1: it has not ended by itself in half a minute.
    int end();
    QByteArray said() const; ///< standard output and error so far
    /// By the thread's number; the first is the one that started the program, in a window the one that draws.
    std::map<qint64, ThreadTime> threads() const;
    std::chrono::nanoseconds used() const; ///< by all of them
    /// Proportional set size, but with Qt's libraries whole: who looks at it has them, too, and would pay for half of
    /// them.
    double megabytes() const;

private:
    QTemporaryFile m_said; ///< not a pipe: nobody would read it while a test waits for something else
    QProcess m_process;
};

/// A person's account: a home of its own, this session's display and bus, and the binary that TOLLGATE names.
class Desk {
public:
    Desk();
    std::unique_ptr<Running> start(const QStringList &arguments = {}) const;
    /// What a command of the binary prints; waits for its end.
    QByteArray run(const QStringList &arguments) const;
    QString dataFolder() const;
    /// Ask a question: the status of the answer; 0: nobody answered. The endpoint and the key are found as tools find
    /// them.
    int ask() const;
    QByteArray endpoint() const; ///< host and port; empty while nothing runs
    QByteArray key() const;

    QProcessEnvironment environment;

private:
    QTemporaryDir m_home;
};

} // namespace tollgate
