// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activity/CallRecord.h"

#include <QObject>

namespace tollgate {

/// Announces what happens, for windows, `logs -f` and metrics. Lives on the gateway thread; nobody depends on the order
/// of listeners.
class LiveFeed : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

signals:
    void callStarted(const tollgate::CallRecord &record);
    void callEnded(const tollgate::CallRecord &record);
    void notice(const QString &kind, const QString &subject,
                const QString &message); ///< key paused, budget near, deployment cooling
    void keysChanged();
    void modelsChanged();
};

} // namespace tollgate
