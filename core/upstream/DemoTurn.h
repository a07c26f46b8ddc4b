// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/upstream/DemoAnswer.h"

#include <boost/json.hpp>
#include <vector>

namespace tollgate::demo {

/// The first second of 2026: answers do not depend on the clock.
constexpr std::int64_t whenMade = 1'767'225'600;

struct ToolCall {
    std::string id, name, arguments;
};

/// What the demo model says to one request, before anybody has written it down as JSON or as a stream. Decided by the
/// request and by the options of DemoAnswer.h alone: the same ones give the same turn.
struct Turn {
    bool isChat = true;
    bool streams = false, tellsUsage = false;
    std::string id, model;
    std::size_t choices = 1;
    std::string text;
    std::vector<ToolCall> calls;
    bool isCut = false; ///< at the request's maximum
    std::int64_t promptTokens = 0, completionTokens = 0;
};

/// `body` is the request's own text, which makes the id.
Turn turnFor(bool isChat, const boost::json::object &request, const boost::json::object &options,
             std::string_view body);
/// As OpenAI's API would say it: one JSON body, or a stream word by word.
DemoAnswer written(const Turn &turn);
/// A whole answer that is this JSON.
DemoAnswer plain(int status, const boost::json::value &body);

} // namespace tollgate::demo
