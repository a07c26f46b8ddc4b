// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

/// A conversation that goes on from an earlier response, for targets that keep no state. Pure; lists of items are JSON
/// with commas in between.
namespace tollgate::openai_responses {

/// What of a request is about keeping.
struct Keeping {
    bool store = true;
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

} // namespace tollgate::openai_responses
