// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Redaction.h"

namespace tollgate {

/// As secretsIn(), for an answer that may have come in events (server-sent ones, or lines of JSON): a model writes a
/// key a few letters an event, so texts that stand at the same place of one event after the other are read as one. Such
/// a key has a place for each of its pieces. In order, without overlaps. Pure; what it holds is a few times the text.
std::vector<SecretPlace> secretsInAnswer(std::string_view text);

} // namespace tollgate
