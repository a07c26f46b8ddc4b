// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <QObject>
#include <QPointer>
#include <QThread>
#include <unordered_map>

namespace tollgate {

/// One thread for pure work over 2 ms (token counts, bodies over 1 MiB, decompression, scrypt), so that it never delays
/// a token. run() is called on the owner's thread; `work` runs on the worker on values it owns; `done` runs on the
/// owner's thread, unless the Worker or `context` has gone. `done` never leaves that thread: what it holds may be the
/// last reference to something that only its own thread may destroy.
class Worker : public QObject {
    Q_OBJECT
public:
    explicit Worker(QObject *parent = nullptr);
    ~Worker() override; ///< waits for the piece of work under way

    template <class Value>
    void run(QObject *context, std::function<Value()> work, std::function<void(Value)> done)
    {
        post(
            context, [work = std::move(work)]() -> std::shared_ptr<void> { return std::make_shared<Value>(work()); },
            [done = std::move(done)](void *value) { done(std::move(*static_cast<Value *>(value))); });
    }

private:
    struct Waiting {
        QPointer<QObject> context;
        std::function<void(void *)> done;
    };
    void post(QObject *context, std::function<std::shared_ptr<void>()> work, std::function<void(void *)> done);
    void tell(quint64 number, void *value);

    std::unordered_map<quint64, Waiting> m_waiting;
    quint64 m_posted = 0;
    QThread m_thread;
    QObject *m_inside = nullptr;
};

} // namespace tollgate
