// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <QCoreApplication>
#include <QString>

namespace tollgate::app {

/// What people read at the command line, in their language. Every text that this folder shows goes through it.
/// `lupdate` lists them under the namespace in which they stand, hence the context; members of classes write
/// `app::tr()`.
inline QString tr(const char *text, const char *comment = nullptr, int count = -1)
{
    return QCoreApplication::translate("tollgate::app", text, comment, count);
}

/// A failure in such words. All that are made in this folder are made here; `tst_Describe` looks.
inline Error failure(ErrorKind kind, const QString &message)
{
    return {.kind = kind, .message = message.toStdString()};
}

} // namespace tollgate::app
