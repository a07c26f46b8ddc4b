// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/GoldenCase.h"

namespace tollgate {

/// Plays a case of kind `exchange` through the whole data path, from a request to the last byte, with the provider's
/// answers from the case. Gives back the case as it turned out: the same inputs, and every output as it is now.
///
/// Inputs: `config` (else config.yaml beside the case), `request` (first line `POST /v1/...`; the test's key is added
/// unless the request names one), and for each attempt an `answer` (first line: a status, or `unreachable`, or `lost`
/// for a connection that goes before the first byte; a status and `lost`: it goes after these bytes).
/// Outputs: `provider gets` in front of each answer, `client gets` (first line: the status and how the answer ended:
/// whole, streamed or cut), `ledger`.
/// Header: `budget: 0.01` gives the key a budget in dollars; `headers: all` shows all of the answer's.
/// Error: Config, for a case that cannot be played; Timeout, for one that does not come to an end within five seconds.
Result<GoldenCase> playExchange(const GoldenCase &given, std::size_t slice);

} // namespace tollgate
