// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/Feed.h"

#include "ui/models/Json.h"

namespace tollgate::ui {

Feed::Feed(Control &control, QObject *parent) : QObject(parent), m_control(control) { }

void Feed::setAwake(bool awake)
{
    if (!awake)
        m_following.reset();
    else if (!m_following)
        m_following = m_control.follow([this](const boost::json::object &event) { take(event); });
}

void Feed::take(const boost::json::object &event)
{
    const QString name = read::text(event, "event");
    if (name == u"call_started" || name == u"call_ended") {
        if (const boost::json::value *call = event.if_contains("call"))
            m_calls.push_back(callFrom(read::object(*call)));
        if (!std::exchange(m_isTelling, true)) // the whole bunch comes before the next turn of the event loop
            QMetaObject::invokeMethod(this, &Feed::tell, Qt::QueuedConnection);
    } else if (name == u"keys_changed") {
        emit keysChanged();
    } else if (name == u"models_changed") {
        emit modelsChanged();
    } else if (name == u"notice") {
        emit noticed(read::text(event, "kind"), read::text(event, "subject"), read::text(event, "message"));
    } else if (name == u"try") {
        // Whoever asks follows it for themselves.
    } else if (name == u"missed") {
        emit missed();
    } else {
        emit stateChanged();
    }
}

void Feed::tell()
{
    m_isTelling = false;
    const std::vector<Call> calls = std::exchange(m_calls, {});
    emit callsChanged(calls);
}

} // namespace tollgate::ui
