// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/base/Secret.h"

#include <QString>

namespace tollgate::app {

/// Whether a person sits at standard input.
bool hasTerminal();

/// A secret that somebody types, unseen; the prompt goes to standard error. With `twice` it is asked again.
/// Errors: BadRequest (nothing was typed, the two differ, no terminal). Blocks.
Result<Secret> askSecret(const QString &prompt, bool twice = false);

/// A question that Enter answers with no. Without a terminal nobody is asked: no. Blocks.
bool askYesOrNo(const QString &question);

/// All of standard input without the line end. Error: BadRequest (nothing, or more than 64 KiB). Blocks.
Result<Secret> secretFromInput();

} // namespace tollgate::app
