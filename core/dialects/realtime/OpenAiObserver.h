// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialects/realtime/Observer.h"

namespace tollgate::realtime {

/// OpenAI's Realtime API, its beta and its present names. A response begins with `response.created` and ends with
/// `response.done`, which comes whatever became of it and carries its usage; several may be under way.
class OpenAiObserver final : public Observer {
public:
    Heard hear(std::string_view message) override;

private:
    std::string m_transcriber; ///< the model that writes down what is said, as the session has it
    std::size_t m_sound = 0; ///< base64 characters that are no whole token yet
};

/// `response.usage`: cached tokens are inside of text and sound, sound inside of the totals. Pure.
Usage usageOfResponse(std::string_view raw);

} // namespace tollgate::realtime
