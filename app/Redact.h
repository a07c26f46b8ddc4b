// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace tollgate::app {

/// The same text without what must not leave this computer: `known` secrets wherever they stand, whatever looks like a
/// key, a token or a password in a URL, the home directory, the user's and the computer's name. Pure but for the last
/// three, which come from the environment.
QString redacted(QString text, const QStringList &known);

/// Values of environment variables that by their names are secrets (`*_KEY`, `*TOKEN*`, `*SECRET*`, `*PASS*`).
QStringList secretsOfEnvironment();

} // namespace tollgate::app
