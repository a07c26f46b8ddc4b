// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <cstdint>
#include <string>
#include <string_view>

/// A conversation that goes on from an earlier response, for targets that keep no state. Pure; lists of items are JSON
/// with commas in between.
namespace tollgate::openai_responses {

/// Behind the base URL: a conversation made shorter, which only providers can that read it again
/// (https://platform.openai.com/docs/api-reference/responses/compact).
inline constexpr std::string_view compactPath = "/responses/compact";

/// What of a request is about keeping.
struct Keeping {
    bool store = true;
    bool background = false; ///< the client gets an answer that is queued, and asks for it again later
    std::string previous; ///< previous_response_id; empty: none
};
Keeping keepingOf(std::string_view body);

/// The items of a request's `input`, each with a type and an id, which is made of `name` where there is none.
std::string itemsOf(std::string_view body, std::string_view name);
/// The request with earlier items in front of its own. `previous_response_id` stays only where nobody takes it for one
/// of its own.
std::string withEarlier(std::string_view body, std::string_view earlierItems, bool keepsPrevious);
/// The items of a response's `output`.
std::string outputOf(std::string_view response);
/// The response in the last one of a stream's events; empty: there is none.
std::string_view responseIn(std::string_view lastEvents);

/// `status` of a response: `queued`, `in_progress`, `completed`, `incomplete`, `failed`, `cancelled`.
std::string statusOf(std::string_view response);
/// Nobody works on it any more.
bool isOver(std::string_view status);
bool isBackground(std::string_view response);
/// A response of which nothing is made yet; `asked`: the request, whose members it repeats.
struct Unmade {
    std::string id, model;
    std::int64_t created = 0; ///< seconds since 1970
};
std::string queuedResponse(const Unmade &unmade, std::string_view asked);
/// The same response with another status; `error`: of one that failed.
std::string withStatus(std::string_view response, std::string_view status, const Error *error = nullptr);
/// What tells those who read along that it failed: the first event has this number.
std::string failedEvents(std::string_view failedResponse, const Error &error, std::int64_t sequence);

} // namespace tollgate::openai_responses
