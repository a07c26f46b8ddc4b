// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <QObject>
#include <QThread>

namespace tollgate {

/// One thread for pure work over 2 ms (token counts, bodies over 1 MiB, decompression, scrypt), so that it never delays
/// a token. run() is called on the owner's thread; `work` runs on the worker on values it owns; `done` runs on the
/// owner's thread, unless the Worker or `context` has gone.
class Worker : public QObject {
    Q_OBJECT
public:
    explicit Worker(QObject *parent = nullptr);
    ~Worker() override; ///< waits for the piece of work under way

    template <class Value>
    void run(QObject *context, std::function<Value()> work, std::function<void(Value)> done)
    {
        post(context, [work = std::move(work), done = std::move(done)]() -> std::function<void()> {
            auto value = std::make_shared<Value>(work());
            return [value, done] { done(std::move(*value)); };
        });
    }

private:
    void post(QObject *context, std::function<std::function<void()>()> work);
    QThread m_thread;
    QObject *m_inside = nullptr;
};

} // namespace tollgate
