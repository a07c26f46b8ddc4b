// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Places.h"
#include "app/RunningGateway.h"
#include "core/base/Clock.h"
#include "core/control/Control.h"
#include "core/Core.h"

#include <memory>
#include <string>

namespace tollgate::app {

/// The control interface as commands use it: of the gateway that runs on the data directory, or, when none runs, of the
/// data directory itself, locked meanwhile.
class Door {
public:
    /// Errors: NoPermission, Unavailable (locked, and nobody answers), and what opening the data says.
    static Result<std::unique_ptr<Door>> open(const Places &places);
    /// To a gateway that is known to run.
    static std::unique_ptr<Door> to(const RunningGateway &gateway);
    ~Door();

    /// Waits for the answer.
    Result<boost::json::value> ask(std::string_view verb, Control::Arguments arguments = {});
    Control &control() { return *m_control; }
    /// Where clients call: empty when no gateway runs.
    const std::string &url() const { return m_url; }

private:
    Door() = default;
    SystemClock m_clock;
    std::unique_ptr<DataDirectoryLock> m_lock;
    std::unique_ptr<Core> m_core;
    std::unique_ptr<Control> m_remote;
    Control *m_control = nullptr;
    std::string m_url;
};

/// The key of "this computer", for quick start and tools: made once, kept in the keyring, else in a file of the data
/// directory for its owner only.
Result<std::string> localKey(Door &door);

} // namespace tollgate::app
