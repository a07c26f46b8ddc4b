// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tollgate::ui {

/// The same text with dots for what by its form is a credential: keys of providers and of Tollgate, tokens of GitHub,
/// Slack and AWS, JSON web tokens, private keys. For what leaves the window as a file. Pure.
QString masked(QString text);

} // namespace tollgate::ui
