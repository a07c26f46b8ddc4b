// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <span>

namespace tollgate::words {

/// What core/ says, in the language of the person: core speaks English, as do JSON, logs and the API, and knows nothing
/// of translations. Sentences that hold names or numbers are found by their pattern, and these are kept. Pure beside
/// the installed translation; any thread. A text that is not in the table is given back as it is.
QString ofCore(const QString &english);

/// The table: texts of core/ and resources/ as translators see them, with %1 and so on for what changes.
/// tests/translations compares it with what core declares.
std::span<const char *const> coreWords();

} // namespace tollgate::words
