// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialects/Dialect.h"

/// How much a model is to think, said in the words of another family. Tables by model name; sources in Reasoning.cpp.
namespace tollgate::reasoning {

/// `reasoning_effort` for an OpenAI-like model; empty: the model takes none, or nothing was asked. Pure.
std::string effortFor(std::string_view model, const chat::Reasoning &asked, Notes &notes);

/// An OpenAI-like model that thinks: it takes no `temperature`, and its thinking can be had sealed. Pure.
bool thinks(std::string_view model);

/// What a Claude model understands.
struct ClaudeFacts {
    bool takesThinking = true;
    bool takesBudget = true; ///< `thinking.type: enabled` with `budget_tokens`
    bool takesAdaptive = false; ///< `thinking.type: adaptive` and `output_config.effort`
    bool takesSampling = true; ///< `temperature`, `top_p`, `top_k`
    bool takesBothSamplings = true; ///< `temperature` and `top_p` in one request
};
/// Names of any vendor (`claude-opus-4-8`, `anthropic.claude-3-7-sonnet-20250219-v1:0`). Pure.
ClaudeFacts claudeFacts(std::string_view model);

/// What a Gemini model understands.
struct GeminiFacts {
    bool thinks = true;
    bool takesLevel = false; ///< `thinkingLevel` in place of `thinkingBudget`
    bool knowsMedium = true, knowsMinimal = false; ///< levels beside `low` and `high`
    std::int64_t leastBudget = 0, mostBudget = 24'576; ///< tokens; below the least, and above 0, is refused
    bool canStopThinking = true;
    bool wantsSignatures = false; ///< calls without a thought signature are refused
    bool nestsMedia = false; ///< images inside of function responses, not beside them
    bool callsWithSchema = false; ///< tools and a response schema in one request
};
/// Pure.
GeminiFacts geminiFacts(std::string_view model);

/// Tokens that an effort stands for, where a model wants a budget, and the other way round. Pure.
std::int64_t budgetOf(std::string_view effort);
std::string_view effortOf(std::int64_t budget);

} // namespace tollgate::reasoning
