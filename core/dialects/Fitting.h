// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialects/Dialect.h"

namespace tollgate {

/// What becomes of a feature in a dialect.
enum class Fate : std::uint8_t {
    Kept, ///< the same words
    Mapped, ///< said in other words
    Emulated, ///< the dialect cannot do it; something near it is done
    Dropped, ///< left out, with a note
    Refused, ///< the request is answered with 400, unless the deployment says `drop_params`
};
std::string_view nameOf(Fate fate); ///< `kept`, `mapped` ...

/// One thing that a request may ask for.
struct Feature {
    std::string_view name; ///< as its client spells it
    Fate openAi, anthropic, gemini; ///< in a request of another family
    bool (*isUsed)(const chat::Request &request); ///< null: a row for the reader, nothing to decide
    void (*drop)(chat::Request &request); ///< takes it out; null where nothing is dropped or refused
    std::string_view why;
    std::optional<Fate> responses = {}; ///< where it is not the same as OpenAI's

    /// Of families without a column: what the one does that they are nearest to, but for what Fitting.cpp's exceptions
    /// say.
    Fate in(chat::Family family) const;
};

/// The one table that decides what a target cannot do; also what the help pages and `tollgate dialects` print.
std::span<const Feature> features();

struct FitOptions {
    bool dropsRefused = false; ///< `drop_params`: leave out what would be refused, with a note
    bool keepsCacheMarks = false; ///< an OpenAI-like target that takes `cache_control` (OpenRouter)
    const described::Form *form = nullptr; ///< of a provider that is described as data: what it has places for
    bool keepsReasoning = false; ///< one that wants its `reasoning_content` back (DeepSeek, Moonshot)
};
FitOptions fitOptionsOf(std::string_view provider);

/// Makes a request of another family one that the target's dialect can say. What is left out is noted.
/// Error: BadRequest naming what the target cannot do. Pure.
Result<void> fit(chat::Request &request, const Dialect &target, const FitOptions &options, Notes &notes);

} // namespace tollgate
