// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/control/Control.h"
#include "ui/models/Values.h"

#include <QObject>
#include <vector>

namespace tollgate::ui {

/// The live feed as signals, in bunches: what came within a tenth of a second is told at once. Follows while it is
/// awake, that is while a window is to be seen. UI thread.
class Feed : public QObject {
    Q_OBJECT
public:
    explicit Feed(Control &control, QObject *parent = nullptr);
    void setAwake(bool awake);

signals:
    /// Calls that began, grew or ended, in the order of their news; one that began and ended within a bunch comes
    /// twice.
    void callsChanged(const std::vector<tollgate::ui::Call> &calls);
    void keysChanged();
    void modelsChanged();
    void noticed(const QString &kind, const QString &subject, const QString &message);
    void stateChanged(); ///< the gateway was paused, resumed, connected again
    void missed(); ///< events were lost: what is shown should be asked for again

private:
    void take(const boost::json::object &event);
    void tell();

    Control &m_control;
    Control::Following m_following;
    std::vector<Call> m_calls;
    bool m_isTelling = false;
};

} // namespace tollgate::ui
