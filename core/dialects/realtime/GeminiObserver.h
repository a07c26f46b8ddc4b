// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialects/realtime/Observer.h"

namespace tollgate::realtime {

/// Gemini Live. `usageMetadata` may stand on any message and counts the generation that is under way, its prompt with
/// the whole conversation: each generation is billed with all of it, so they are summed, while several words about one
/// and the same raise each other. A generation ends with `turnComplete`, or with a `toolCall` whose usage is there:
/// what the model says after the tool's answer is another one, with another prompt. Usage that comes late stands alone.
/// https://ai.google.dev/api/live#usagemetadata; measured turns in https://github.com/pydantic/pydantic-ai/pull/7269
class GeminiObserver final : public Observer {
public:
    Heard hear(std::string_view message) override;

private:
    void hearContent(Heard &heard, std::string_view content, bool &completes);

    bool m_isOpen = false;
    std::optional<Usage> m_usage; ///< of the generation under way
    std::size_t m_sound = 0; ///< base64 characters that are no whole token yet
};

} // namespace tollgate::realtime
