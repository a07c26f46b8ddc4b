// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/GoldenCase.h"

namespace tollgate {

/// Cases of one dialect translated into another, without a gateway around. Header: `from` and `to` name dialects of the
/// table in core/dialects; `model` and `provider` are those of the target; `drops: yes` (drop_params); `maximum: 8192`.
///
/// kind `translate request`: `request` is a body of `from`; out come `becomes` (the body in `to`), `notes`, or
/// `refused`. kind `translate answer`: `answer` is a provider's body in `from`; out comes `becomes`, or `refused`. A
/// `next` request of the client (in `to`), built from the answer as its SDK does, comes out as `next becomes` (in
/// `from`). kind `translate stream`: the same with a provider's stream, fed in slices; `usage: no`: the client did not
/// ask. Both: an `asked` section is the client's request, for dialects whose answers repeat it.
Result<GoldenCase> playTranslatedRequest(const GoldenCase &given, std::size_t slice);
Result<GoldenCase> playTranslatedAnswer(const GoldenCase &given, std::size_t slice);
Result<GoldenCase> playTranslatedStream(const GoldenCase &given, std::size_t slice);

} // namespace tollgate
