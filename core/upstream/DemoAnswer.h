// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Headers.h"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tollgate {

/// What the demo provider is going to say to one request. The same request and options always give the same bytes.
struct DemoAnswer {
    int status = 200;
    Headers headers;
    std::vector<std::string> pieces; ///< the whole body as one, or one for each event of a stream
    std::chrono::milliseconds beforeFirst{0};
    std::chrono::milliseconds between{0};
    std::optional<std::size_t> failsAfter; ///< pieces, then the connection is lost
};

/// Reads an OpenAI request (`path` ends in /chat/completions, /completions, /embeddings or /models) and answers in the
/// same format. Understands stream, stream_options.include_usage, n, max_tokens and max_completion_tokens, tools,
/// tool_choice, parallel_tool_calls, response_format, encoding_format and dimensions.
///
/// Options (JSON object, all optional): `mock_response` (text; LiteLLM's `litellm.RateLimitError` and the like are
/// errors), `delay_ms`, `chunk_ms`, `error` {status, message, type, code, retry_after}, `fail_after_chunks`, `tokens`
/// {prompt, completion}, `tool_calls` (how many, or a list of {name, arguments}).
///
/// Tools are called where the last message is the user's and says "tool" or a tool's name, or tool_choice demands it,
/// or the options do; all of them where it says "parallel".
///
/// Tokens: a text is a token for every 4 bytes or part of them; a message 4 on top. Pure.
DemoAnswer demoAnswer(std::string_view path, std::string_view body, std::string_view options);

/// The rule above.
std::int64_t demoTokens(std::string_view text);

} // namespace tollgate
