// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/chat/Operation.h"
#include "core/dialects/RequestView.h"

#include <string_view>

namespace tollgate {

struct Dialect;
struct Inbound;

/// A path of a provider's API whose requests and answers can be read beside the bytes. A row of the table in
/// MeteredPath.cpp.
struct MeteredPath {
    std::string_view before, after; ///< how it ends, and what stands in front of the model; none: it is in the body
    std::string_view dialect; ///< of the answers; empty: they are JSON with `usage`, or nothing is read
    Operation operation = Operation::Chat;
    Surface spoken = Surface::OpenAiMedia; ///< whose words the body is in, for counting; OpenAiMedia: it is not counted
    bool isFree = false;

    const Dialect *answers() const; ///< null: no dialect's
};

/// Null: nothing is known of the path. Pure.
const MeteredPath *meteredPath(std::string_view method, std::string_view path);

/// Model, limits and estimate of a request; what cannot be read is left empty. Error: BadRequest, where the body names
/// its model twice, so that two readers may see two models. Pure.
Result<RequestView> meteredView(const MeteredPath *metered, const Inbound &inbound);

} // namespace tollgate
