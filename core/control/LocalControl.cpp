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
        if (isFollowed())
            tell({{"event", "call_started"}, {"call", verb::toJson(record)}});
    });
    connect(&feed, &LiveFeed::callEnded, this, [this](const CallRecord &record) {
        if (isFollowed())
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

Control::Following LocalControl::follow(Listener listener)
{
    auto following = std::make_shared<const Listener>(std::move(listener));
    m_listeners.push_back(following);
    return following;
}

bool LocalControl::isFollowed()
{
    std::erase_if(m_listeners, [](const auto &listener) { return listener.expired(); });
    return !m_listeners.empty();
}

void LocalControl::tell(const boost::json::object &event)
{
    // Over a copy: whoever is told may follow or leave.
    for (const auto &listener : std::vector(m_listeners))
        if (const auto alive = listener.lock())
            (*alive)(event);
}

VirtualKeyPtr LocalControl::latest(const KeyId &id) const
{
    if (m_leaving.contains(id))
        return nullptr;
    const auto onItsWay = m_onItsWay.find(id);
    return onItsWay == m_onItsWay.end() ? m_parts.keys.find(id) : onItsWay->second.latest;
}

void LocalControl::saveKey(VirtualKey key, Callback<void(Result<VirtualKeyPtr>)> done)
{
    ++key.version;
    key.updated = m_parts.clock.now();
    const bool isNew = !m_parts.keys.find(key.id);
    if (key.ephemeral)
        return saved(key, isNew, {}, std::move(done));
    OnItsWay &onItsWay = m_onItsWay[key.id];
    onItsWay.latest = std::make_shared<const VirtualKey>(key);
    ++onItsWay.saves;
    m_parts.state.saveKey(key, [this, key, isNew, done = std::move(done)](Result<void> outcome) mutable {
        if (const auto entry = m_onItsWay.find(key.id); entry != m_onItsWay.end() && --entry->second.saves == 0)
            m_onItsWay.erase(entry);
        saved(key, isNew, std::move(outcome), std::move(done));
    });
}

void LocalControl::saved(const VirtualKey &key, bool isNew, Result<void> outcome,
                         Callback<void(Result<VirtualKeyPtr>)> done)
{
    if (!outcome)
        return done(std::move(outcome).error());
    const VirtualKeyPtr now = m_parts.keys.find(key.id);
    if (!now && !isNew)
        return done(Error{.kind = ErrorKind::NotFound, .message = "The key was deleted meanwhile.", .param = "key"});
    VirtualKey shown = key;
    if (now && now->version > key.version) { // the brake was faster: it does not wait for the store
        shown.pausedWhy = now->pausedWhy;
        shown.version = now->version;
    }
    m_parts.keys.put(shown);
    emit m_parts.feed.keysChanged();
    done(m_parts.keys.find(key.id));
}

void LocalControl::removeKey(const KeyId &id, Callback<void(Result<void>)> done)
{
    auto removed = [this, id, done = std::move(done)](Result<void> outcome) mutable {
        m_leaving.erase(id);
        if (outcome) {
            m_parts.keys.remove(id);
            m_parts.brake.forget(id);
            emit m_parts.feed.keysChanged();
        }
        done(std::move(outcome));
    };
    const VirtualKeyPtr key = m_parts.keys.find(id);
    if (key && key->ephemeral)
        return Callback<void(Result<void>)>(std::move(removed))(Result<void>());
    m_leaving.insert(id);
    m_parts.state.removeKey(id, std::move(removed));
}

void LocalControl::pauseKey(const KeyId &id, std::string why)
{
    const VirtualKeyPtr key = m_parts.keys.find(id);
    if (!key || !key->pausedWhy.empty())
        return;
    const VirtualKeyPtr last = latest(id);
    const std::string name = key->name.empty() ? key->shown : key->name;
    log::warning("key paused", {{"key", name}, {"why", why}});
    // Memory first: the very next request is refused, whatever the store takes.
    VirtualKey paused = *key;
    paused.pausedWhy = why;
    paused.version = (last ? last : key)->version + 1;
    m_parts.keys.put(paused);
    emit m_parts.feed.notice(QStringLiteral("key_paused"), QString::fromStdString(name), QString::fromStdString(why));
    if (!last)
        return; // it is about to go
    VirtualKey stored = *last;
    stored.pausedWhy = std::move(why);
    saveKey(std::move(stored), [](const Result<VirtualKeyPtr> &outcome) {
        if (!outcome && outcome.error().kind != ErrorKind::NotFound)
            log::error("the pause of a key could not be stored", {{"why", outcome.error().message}});
    });
}

} // namespace tollgate
