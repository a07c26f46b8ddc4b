// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Money.h"
#include "core/chat/Operation.h"
#include "core/dialects/RequestView.h"
#include "core/providers/Price.h"

/// What a call may cost before it is made. Pure.
namespace tollgate::estimate {

/// Fewer output tokens than this are not worth a call.
constexpr std::int64_t usefulOutput = 16;
/// What a stream sets aside at first and each time it tops up.
constexpr std::int64_t streamPortion = 1024;

struct Output {
    std::int64_t tokens = 0; ///< over all choices
    bool isMaximum = false; ///< the call cannot produce more
};
/// A stream: a portion, or its maximum where that is less. Another call: its maximum, the model's, or 4,096.
Output outputOf(const RequestView &view, const ModelFacts &facts, Operation operation);

/// Zero where there is no price. What is no token counts besides.
Money cost(const ModelFacts &facts, std::int64_t promptTokens, std::int64_t outputTokens, const Units &units = {});
/// How many output tokens `money` covers after the prompt is paid for; 0: not even that.
std::int64_t outputCovered(const ModelFacts &facts, std::int64_t promptTokens, Money money);

} // namespace tollgate::estimate
