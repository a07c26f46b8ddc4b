// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

namespace tollgate::app {

/// What the process returns: sysexits where one fits, so that scripts and systemd can tell failures apart.
/// `tollgate run` returns its command's own code; these are for our own failures.
enum ExitCode : int {
    ExitOk = 0,
    ExitFailed = 1, ///< asked, answered: no (a test that failed, a key that is not there)
    ExitUsage = 2, ///< the command line is wrong
    ExitUnavailable = 69, ///< no gateway answers, the port is taken
    ExitInternal = 70,
    ExitStorage = 74,
    ExitBudgetSpent = 75, ///< `run --fail-on-budget`
    ExitNoPermission = 77, ///< no data directory that can be written
    ExitConfig = 78,
    ExitReadyTimeout = 124,
    ExitCannotRun = 126,
    ExitNotFound = 127, ///< `run`: no such command
};

ExitCode exitCodeOf(ErrorKind kind);

} // namespace tollgate::app
