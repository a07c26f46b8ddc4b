// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ExitCodes.h"

namespace tollgate::app {

ExitCode exitCodeOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::BadRequest:
        return ExitUsage;
    case ErrorKind::Config:
        return ExitConfig;
    case ErrorKind::Storage:
    case ErrorKind::LedgerUnavailable:
        return ExitStorage;
    case ErrorKind::NoPermission:
        return ExitNoPermission;
    case ErrorKind::Unavailable:
    case ErrorKind::ShuttingDown:
        return ExitUnavailable;
    case ErrorKind::BudgetSpent:
        return ExitBudgetSpent;
    case ErrorKind::Timeout:
        return ExitReadyTimeout;
    case ErrorKind::Internal:
        return ExitInternal;
    default:
        return ExitFailed;
    }
}

} // namespace tollgate::app
