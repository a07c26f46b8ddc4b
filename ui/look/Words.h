// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

namespace tollgate::ui {

/// Words for people, outside classes that have Qt's own tr(). `lupdate` lists them under the namespace in which they
/// stand, hence the context. In members of classes without Q_OBJECT, and in namespaces below, write `ui::tr()`:
/// otherwise they are listed under another name than they are looked up by (tests/translations looks).
inline QString tr(const char *text, const char *comment = nullptr, int count = -1)
{
    return QCoreApplication::translate("tollgate::ui", text, comment, count);
}

} // namespace tollgate::ui
