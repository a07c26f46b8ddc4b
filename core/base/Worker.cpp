// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Worker.h"

namespace tollgate {

Worker::Worker(QObject *parent) : QObject(parent), m_inside(new QObject)
{
    m_inside->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_inside, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("worker"));
    m_thread.start();
}

Worker::~Worker()
{
    m_thread.quit();
    m_thread.wait();
}

void Worker::post(QObject *context, std::function<std::shared_ptr<void>()> work, std::function<void(void *)> done)
{
    const quint64 number = m_posted++;
    m_waiting.emplace(number, Waiting{context, std::move(done)});
    QMetaObject::invokeMethod(m_inside, [this, number, work = std::move(work)]() mutable {
        auto value = work();
        work = nullptr; // before `done` is told: what both hold dies on the owner's thread
        QMetaObject::invokeMethod(this, [this, number, value = std::move(value)] { tell(number, value.get()); });
    });
}

void Worker::tell(quint64 number, void *value)
{
    const auto waiting = m_waiting.extract(number);
    if (waiting.mapped().context)
        waiting.mapped().done(value);
}

} // namespace tollgate
