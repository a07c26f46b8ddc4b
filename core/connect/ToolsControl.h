// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connect/Connections.h"
#include "core/control/Control.h"

#include <memory>

namespace tollgate {

/// The door with the verbs about tools on the person's own computer; every other verb is the gateway's. Tools' settings
/// are written by the process that the person runs (window, command line), as that person: the gateway may be another
/// user's or stand elsewhere, and nobody writes files here over the network.
///
/// - `tools.list`: each tool with `state` (connected, found, not_found, cannot, copy), `version`, `tried`, ...
/// - `tools.plan {tool, model?, set_aside?}`: what connecting it would change, line by line with keys masked, variables
///   in conflict, and the text to copy instead
/// - `tools.connect {tool, model?, set_aside?, max_budget?, budget_duration?}`: makes a key of its own and writes
/// - `tools.update {tool}`: writes the gateway's present address, with a new secret for the same key
/// - `tools.copy {tool, model?, max_budget?, budget_duration?}`: makes a key and answers the text with it, once
/// - `tools.undo {tool, force?}`: puts the files back and revokes the key
///
/// The thread of `gateway`, which outlives this; files of settings are small and local, and are read and written at
/// once.
class ToolsControl final : public Control {
public:
    /// `folder`: where what is needed for undo lies.
    ToolsControl(Control &gateway, ToolMachine machine, std::string folder);
    ~ToolsControl() override;

    void ask(std::string_view verb, Arguments arguments, Reply reply) override;
    [[nodiscard]] Following follow(Listener listener) override { return m_gateway.follow(std::move(listener)); }

private:
    struct Task;
    using TaskPtr = std::shared_ptr<Task>;
    using Then = std::function<void(ToolsControl &, const TaskPtr &)>;

    void list(const TaskPtr &task);
    void plan(const TaskPtr &task);
    void connect(const TaskPtr &task);
    void update(const TaskPtr &task);
    void copy(const TaskPtr &task);
    void undo(const TaskPtr &task);
    /// Asks the gateway for what a task needs: address, model names, keys.
    void prepare(const TaskPtr &task, Then then);
    void askGateway(const TaskPtr &task, std::string_view verb, Arguments arguments,
                    std::function<void(ToolsControl &, const TaskPtr &, const boost::json::value &)> then);
    void makeKey(const TaskPtr &task, Then then);
    void write(const TaskPtr &task);
    void replyWithRoute(const TaskPtr &task, boost::json::object json);

    Control &m_gateway;
    ToolMachine m_machine;
    ToolConnections m_connections;
    std::shared_ptr<ToolsControl *> m_self; ///< empty inside once this is gone
};

} // namespace tollgate
