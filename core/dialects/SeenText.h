// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace tollgate {

/// What of an answer has gone by: text, reasoning, tool calls. For the time to the first token, for budgets, and for
/// counting where no usage came.
class SeenText {
public:
    static constexpr std::size_t most = 8 * 1024 * 1024;

    /// A JSON string as it was written, with its quotes; what is none, or is empty, counts for nothing.
    void add(std::string_view rawString);
    /// Text that stands as it is, or JSON that stays JSON: the arguments of a tool.
    void addPlain(std::string_view text);
    /// Something began that has no text yet, like a tool call.
    void addBeginning() { m_isAny = true; }

    bool isAny() const { return m_isAny; }
    const std::string &text() const { return m_text; } ///< bounded to `most`
    std::int64_t bytes() const { return m_bytes; } ///< of the same, unbounded, as they came (escapes unresolved)

private:
    std::string m_text;
    std::int64_t m_bytes = 0;
    bool m_isAny = false;
};

} // namespace tollgate
