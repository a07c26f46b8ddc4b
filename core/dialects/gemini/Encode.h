// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialects/gemini/Codec.h"

#include <map>

namespace tollgate::gemini {

/// The parts of one candidate as the API has them: calls come whole, and bring along the thinking in front of them.
class CandidateWriter {
public:
    void started(int index, chat::Part part, json::Writer &json);
    void grew(const chat::event::PartGrew &grew, json::Writer &json);
    void stopped(int index, json::Writer &json);
    void cited(const chat::Citation &citation);
    /// What stands behind the last part: thinking that no call took along. `isPartWanted`: a part, also without that.
    void ended(json::Writer &json, bool isPartWanted);
    /// `groundingMetadata`; empty: nothing was cited.
    std::string grounding() const;

private:
    void addThinking(chat::Part part) { m_thinking.push_back(std::move(part)); }
    void writeCall(const chat::ToolCall &call, json::Writer &json);

    std::map<int, chat::Part> m_open; ///< calls and thinking
    std::vector<chat::Part> m_thinking; ///< that no call has taken along yet
    std::vector<chat::Citation> m_citations;
};

/// The members behind `candidates`.
void writeAnswerMembers(json::Writer &json, const std::optional<Usage> &usage, std::string_view model,
                        std::string_view id);

} // namespace tollgate::gemini
