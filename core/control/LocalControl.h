// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/control/Control.h"
#include "core/control/ControlParts.h"

#include <memory>
#include <QObject>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace tollgate {

class TryStream;

/// The door in the process that holds the data: the running gateway, or a command on a data directory that no gateway
/// runs on. What changes is written to the store first, then decided by memory, then announced. Gateway thread.
class LocalControl final : public QObject, public Control {
public:
    explicit LocalControl(ControlParts parts);

    void ask(std::string_view verb, Arguments arguments, Reply reply) override;
    [[nodiscard]] Following follow(Listener listener) override;

    ControlParts &parts() { return m_parts; }
    /// A key as it will be when all that is on its way to the store has arrived: what a change is made to, so that two
    /// changes at a time both count. Null: there is no such key, or it is about to go.
    VirtualKeyPtr latest(const KeyId &id) const;
    /// Saves a key that was made from latest(), then puts it on the ring, then announces it.
    void saveKey(VirtualKey key, Callback<void(Result<VirtualKeyPtr>)> done);
    void removeKey(const KeyId &id, Callback<void(Result<void>)> done);
    /// The brake: the key waits for an operator.
    void pauseKey(const KeyId &id, std::string why);
    /// An event for whoever follows.
    void announce(const boost::json::object &event) { tell(event); }
    /// Calls from the window that are under way, by the id that the window gave them.
    std::unordered_map<std::string, TryStream *> &tries() { return m_tries; }

private:
    bool isFollowed();
    void tell(const boost::json::object &event);

    void saved(const VirtualKey &key, bool isNew, Result<void> outcome, Callback<void(Result<VirtualKeyPtr>)> done);

    /// Saves of a key that the store has not answered yet.
    struct OnItsWay {
        VirtualKeyPtr latest;
        int saves = 0;
    };
    ControlParts m_parts;
    std::unordered_map<KeyId, OnItsWay> m_onItsWay;
    std::unordered_set<KeyId> m_leaving; ///< keys whose removal the store has not answered yet
    std::unordered_map<std::string, TryStream *> m_tries;
    std::vector<std::weak_ptr<const Listener>> m_listeners;
};

/// The names of all verbs with what they do, for help and tests.
struct VerbRow {
    std::string_view name;
    std::string_view summary;
    void (*run)(LocalControl &control, Control::Arguments arguments, Control::Reply reply);
};
const std::vector<VerbRow> &verbs();

} // namespace tollgate
