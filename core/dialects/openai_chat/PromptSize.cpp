// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/openai_chat/PromptSize.h"

#include <algorithm>

namespace tollgate::openai_chat {
namespace {

constexpr std::int64_t tokensOfDataUrl = 1'500;
constexpr std::string_view base64Mark = ";base64,";

bool isBase64(char c)
{
    // Backslashes: some clients write "\/".
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '+' || c == '/'
        || c == '=' || c == '-' || c == '_' || c == '\\';
}

/// Where the data URL with this mark begins (behind its quote), npos if it is none. A media type is short.
std::size_t beginOfDataUrl(std::string_view body, std::size_t mark)
{
    const std::size_t longest = 200;
    const std::size_t from = mark > longest ? mark - longest : 0;
    const std::size_t quote = body.substr(from, mark - from).rfind('"');
    if (quote == std::string_view::npos || body.substr(from + quote + 1, 5) != "data:")
        return std::string_view::npos;
    return from + quote + 1;
}

/// `[1,2,...]` or `[[1,2],[3]]`: every number is a token.
std::int64_t tokenNumbers(std::string_view prompt)
{
    const std::size_t first = prompt.find_first_not_of("[ \t\r\n");
    if (prompt.empty() || prompt.front() != '[' || first == std::string_view::npos || prompt[first] < '0'
        || prompt[first] > '9')
        return 0;
    return std::count(prompt.begin(), prompt.end(), ',') + 1;
}

} // namespace

std::int64_t promptTokensAtMost(std::string_view body, std::string_view prompt)
{
    std::size_t bytes = body.size();
    std::int64_t tokens = 0;
    for (std::size_t mark = body.find(base64Mark); mark != std::string_view::npos; mark = body.find(base64Mark, mark)) {
        const std::size_t begin = beginOfDataUrl(body, mark);
        mark += base64Mark.size();
        if (begin == std::string_view::npos)
            continue;
        const std::size_t end = body.find('"', mark);
        if (end == std::string_view::npos
            || !std::all_of(body.begin() + static_cast<std::ptrdiff_t>(mark),
                            body.begin() + static_cast<std::ptrdiff_t>(end), isBase64))
            continue;
        bytes -= end - begin;
        tokens += tokensOfDataUrl;
        mark = end;
    }
    return std::max(static_cast<std::int64_t>((bytes + 2) / 3) + tokens, tokenNumbers(prompt));
}

} // namespace tollgate::openai_chat
