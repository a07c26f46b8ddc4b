// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/control/LocalControl.h"

#include "core/base/Log.h"
#include "core/control/VerbFunctions.h"

#include <algorithm>

namespace tollgate {

LocalControl::LocalControl(ControlParts parts) : m_parts(std::move(parts))
{
    LiveFeed &feed = m_parts.feed;
    connect(&feed, &LiveFeed::callStarted, this, [this](const CallRecord &record) {
        if (!m_listeners.empty())
            tell({{"event", "call_started"}, {"call", verb::toJson(record)}});
    });
    connect(&feed, &LiveFeed::callEnded, this, [this](const CallRecord &record) {
        if (!m_listeners.empty())
            tell({{"event", "call_ended"}, {"call", verb::toJson(record)}});
    });
    connect(&feed, &LiveFeed::notice, this,
            [this](const QString &kind, const QString &subject, const QString &message) {
                tell({{"event", "notice"},
                      {"kind", kind.toStdString()},
                      {"subject", subject.toStdString()},
                      {"message", message.toStdString()}});
            });
    connect(&feed, &LiveFeed::keysChanged, this, [this] { tell({{"event", "keys_changed"}}); });
    connect(&feed, &LiveFeed::modelsChanged, this, [this] { tell({{"event", "models_changed"}}); });
}

void LocalControl::ask(std::string_view verb, Arguments arguments, Reply reply)
{
    const auto row = std::ranges::find(verbs(), verb, &VerbRow::name);
    if (row == verbs().end())
        return reply(Error{.kind = ErrorKind::NotFound, .message = "There is no verb '" + std::string(verb) + "'."});
    row->run(*this, std::move(arguments), std::move(reply));
}

void LocalControl::follow(Listener listener)
{
    m_listeners.push_back(std::move(listener));
}

void LocalControl::tell(const boost::json::object &event) const
{
    for (const Listener &listener : m_listeners)
        listener(event);
}

void LocalControl::saveKey(VirtualKey key, Callback<void(Result<VirtualKeyPtr>)> done)
{
    ++key.version;
    key.updated = m_parts.clock.now();
    if (key.ephemeral) {
        m_parts.keys.put(key);
        emit m_parts.feed.keysChanged();
        return done(m_parts.keys.find(key.id));
    }
    m_parts.state.saveKey(key, [this, key, done = std::move(done)](Result<void> outcome) mutable {
        if (!outcome)
            return done(std::move(outcome).error());
        m_parts.keys.put(key);
        emit m_parts.feed.keysChanged();
        done(m_parts.keys.find(key.id));
    });
}

void LocalControl::pauseKey(const KeyId &id, std::string why)
{
    const VirtualKeyPtr key = m_parts.keys.find(id);
    if (!key || !key->pausedWhy.empty())
        return;
    VirtualKey paused = *key;
    paused.pausedWhy = std::move(why);
    log::warning("key paused", {{"key", paused.name.empty() ? paused.shown : paused.name}, {"why", paused.pausedWhy}});
    // Memory first: the very next request is refused, whatever the store takes.
    m_parts.keys.put(paused);
    emit m_parts.feed.notice(QStringLiteral("key_paused"),
                             QString::fromStdString(paused.name.empty() ? paused.shown : paused.name),
                             QString::fromStdString(paused.pausedWhy));
    saveKey(std::move(paused), [](Result<VirtualKeyPtr> saved) {
        if (!saved)
            log::error("the pause of a key could not be stored", {{"why", saved.error().message}});
    });
}

} // namespace tollgate
