// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/control/Control.h"
#include "core/control/ControlParts.h"

#include <memory>
#include <QObject>
#include <vector>

namespace tollgate {

/// The door in the process that holds the data: the running gateway, or a command on a data directory that no gateway
/// runs on. What changes is written to the store first, then decided by memory, then announced. Gateway thread.
class LocalControl final : public QObject, public Control {
public:
    explicit LocalControl(ControlParts parts);

    void ask(std::string_view verb, Arguments arguments, Reply reply) override;
    void follow(Listener listener) override;

    ControlParts &parts() { return m_parts; }
    /// Saves a key, then puts it on the ring, then announces it.
    void saveKey(VirtualKey key, Callback<void(Result<VirtualKeyPtr>)> done);
    /// The brake: the key waits for an operator.
    void pauseKey(const KeyId &id, std::string why);

private:
    void tell(const boost::json::object &event) const;

    ControlParts m_parts;
    std::vector<Listener> m_listeners;
};

/// The names of all verbs with what they do, for help and tests.
struct VerbRow {
    std::string_view name;
    std::string_view summary;
    void (*run)(LocalControl &control, Control::Arguments arguments, Control::Reply reply);
};
const std::vector<VerbRow> &verbs();

} // namespace tollgate
