// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Worker.h"

#include <QPointer>

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

void Worker::post(QObject *context, std::function<std::function<void()>()> work)
{
    QPointer<QObject> alive(context);
    QMetaObject::invokeMethod(m_inside, [this, alive, work = std::move(work)] {
        std::function<void()> tell = work();
        QMetaObject::invokeMethod(this, [alive, tell = std::move(tell)] {
            if (alive)
                tell();
        });
    });
}

} // namespace tollgate
