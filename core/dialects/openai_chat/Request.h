// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialects/RequestView.h"

/// OpenAI chat completions, legacy completions and embeddings: https://platform.openai.com/docs/api-reference
namespace tollgate::openai_chat {

/// Error: BadRequest naming the member (not an object, model missing or not text, stream not a bool ...). A model that
/// came in the path (`/openai/deployments/{model}/...`) is used where the body has none. Pure.
Result<RequestView> read(Operation operation, std::string_view body, std::string_view modelFromPath = {});

/// The body for the provider: model replaced (or put first), for streams `stream_options.include_usage`
/// spliced in (an existing stream_options keeps its other members), maximum lowered in the member that the client used.
/// Members that the provider refuses are left out, others renamed; where both names are there, the provider's counts.
/// Pure.
std::string rewritten(Operation operation, std::string_view body, const RequestView &view, const RequestChange &change);

/// Which of these members the body has. Pure.
std::vector<std::string> membersAmong(std::string_view body, std::span<const std::string> names);

} // namespace tollgate::openai_chat
