// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialects/FittingParts.h"

/// What FittingTable.h's rows ask about the members of a request, and how they take them out.
namespace tollgate::fitting {

template <auto Member>
bool isSet(const chat::Request &request)
{
    return !(request.*Member).empty();
}
template <auto Member>
void clear(chat::Request &request)
{
    (request.*Member).clear();
}

template <chat::Tool::Kind Kind>
bool hasTool(const chat::Request &request)
{
    return std::ranges::any_of(request.tools, [](const chat::Tool &tool) { return tool.kind == Kind; });
}
template <chat::Tool::Kind Kind>
void dropTools(chat::Request &request)
{
    std::erase_if(request.tools, [](const chat::Tool &tool) { return tool.kind == Kind; });
}

inline bool asksLogprobs(const chat::Request &request)
{
    return request.logprobs == "true" || !request.topLogprobs.empty();
}
inline void dropLogprobs(chat::Request &request)
{
    request.logprobs.clear();
    request.topLogprobs.clear();
}

inline bool asksAudio(const chat::Request &request)
{
    return !request.audio.empty() || request.modalities.find("audio") != std::string::npos;
}
inline void dropAudio(chat::Request &request)
{
    request.audio.clear();
    request.modalities.clear();
}

inline bool asksText(const chat::Request &request)
{
    return !request.modalities.empty();
}

inline bool asksChoices(const chat::Request &request)
{
    return request.choices.value_or(1) > 1;
}
inline bool saysChoices(const chat::Request &request)
{
    return request.choices.has_value();
}
inline void dropChoices(chat::Request &request)
{
    request.choices.reset();
}

inline bool listsTools(const chat::Request &request)
{
    return request.toolChoice.mode == chat::ToolChoice::Mode::Allowed;
}
inline void dropToolList(chat::Request &request)
{
    request.toolChoice = {};
}

inline bool forcesCalls(const chat::Request &request)
{
    return request.toolChoice.mode == chat::ToolChoice::Mode::Required
        || request.toolChoice.mode == chat::ToolChoice::Mode::Named;
}
inline void dropForce(chat::Request &request)
{
    request.toolChoice.mode = chat::ToolChoice::Mode::Auto;
    request.toolChoice.name.clear();
}

inline bool asksSerialCalls(const chat::Request &request)
{
    return request.toolChoice.parallel == false;
}
inline void dropSerialCalls(chat::Request &request)
{
    request.toolChoice.parallel.reset();
}

inline bool hasManyStops(const chat::Request &request)
{
    return request.stop.size() > 4;
}
inline void dropStops(chat::Request &request)
{
    request.stop.resize(4);
}

inline bool saysStop(const chat::Request &request)
{
    return !request.stop.empty();
}
inline void dropAllStops(chat::Request &request)
{
    request.stop.clear();
}

inline bool hasSixStops(const chat::Request &request)
{
    return request.stop.size() > 5;
}
inline void dropSixthStop(chat::Request &request)
{
    request.stop.resize(5);
}

inline bool hasLongUser(const chat::Request &request)
{
    return request.user.size() > 64;
}

inline bool hasCallsOrResults(const chat::Request &request)
{
    return hasPart<chat::ToolCall>(request) || hasPart<chat::ToolResult>(request);
}
inline void dropCallsAndResults(chat::Request &request)
{
    dropParts<chat::ToolCall>(request);
    dropParts<chat::ToolResult>(request);
}

template <chat::Format::Kind Kind>
bool asksFormat(const chat::Request &request)
{
    return request.format.kind == Kind;
}
inline void dropFormat(chat::Request &request)
{
    request.format = {};
}

inline bool asksReasoning(const chat::Request &request)
{
    return request.reasoning.mode != chat::Reasoning::Mode::Unset || !request.reasoning.effort.empty();
}
inline void dropReasoning(chat::Request &request)
{
    request.reasoning = {};
}

inline bool hasTier(const chat::Request &request)
{
    return !request.serviceTier.empty() && request.serviceTier != "auto";
}

} // namespace tollgate::fitting
