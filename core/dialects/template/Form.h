// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/chat/Answer.h"
#include "core/json/Pointer.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

/// A provider's API as data: for APIs that speak no dialect of ours and have a request and an answer in JSON. The form
/// is the member `template` of a provider in the catalogue or in a configuration; README.md beside this has all of it.
namespace tollgate::described {

/// One place, or several of which the first that is there counts.
struct Pointers {
    std::vector<json::Pointer> all;
    bool isDescribed() const { return !all.empty(); }
    /// The raw value; empty: there is none, or null.
    std::string_view in(std::string_view document) const;
};

/// Where an answer, or an event of a stream, says what.
struct Places {
    Pointers text, thinking, toolCalls, finish, id, model;
    Pointers inputTokens, outputTokens, cachedTokens;
};

/// How a conversation becomes one text, for `{{prompt}}`.
struct Turns {
    std::string system = "{{text}}\n\n";
    std::string user = "User: {{text}}\n\n";
    std::string assistant = "Assistant: {{text}}\n\n";
    std::string end = "Assistant:";
    bool areUsual = true; ///< a single question stays as it is
};

struct Errors {
    Pointers message, code;
    std::map<std::string, ErrorKind, std::less<>> kinds; ///< by what `code` says, or by HTTP status
};

struct Stream {
    bool hasLines = false; ///< of JSON; else server-sent events
    Places places;
    std::string textEvent; ///< only events of this name hold text; empty: all
    std::string endData, endEvent; ///< what says that the answer is complete; both empty: the connection's end
};

/// A description, checked. A value; owned by the provider's row and its deployments.
struct Form {
    std::string request; ///< JSON text with `{{places}}`
    std::set<std::string, std::less<>> places; ///< which of them it has
    std::string message; ///< one element of `{{messages}}`, JSON text; empty: as OpenAI has them
    std::map<std::string, std::string, std::less<>> roles; ///< `assistant` -> `CHATBOT`
    Turns turns;
    Places answer;
    std::map<std::string, chat::Finish, std::less<>> finishes; ///< by what `finish` says
    Errors errors;
    std::optional<Stream> stream; ///< nothing: it answers as a whole, and clients that stream get that as a stream

    /// `tools`, `temperature`, `images` ...: whether a request can say it.
    bool can(std::string_view place) const;
    /// Of JSON text. Error: Config; `param` is the key that is wrong (`answer.text`), the message says what was
    /// expected.
    static Result<Form> read(std::string_view json);
};

} // namespace tollgate::described
