// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <QCoreApplication>
#include <QString>

namespace tollgate::app {

/// What people read at the command line, in their language. Every text that this folder shows goes through it.
inline QString tr(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

/// A failure in such words. All that are made in this folder are made here; `tst_Describe` looks.
inline Error failure(ErrorKind kind, const QString &message)
{
    return {.kind = kind, .message = message.toStdString()};
}

} // namespace tollgate::app
