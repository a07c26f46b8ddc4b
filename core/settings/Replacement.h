// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <string>

namespace tollgate {

/// One item of router.profiles: while `profile` is chosen, `used` is used for `asked`. Pure.
struct Replacement {
    std::string profile, asked, used;
};

/// `cheap: claude-*=openai/gpt-5-mini`; at most one `*` in each, and one in `used` only where `asked` has one. Error:
/// BadRequest, naming the item and what was expected.
Result<Replacement> replacementFrom(const std::string &item);

} // namespace tollgate
