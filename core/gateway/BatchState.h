// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chat/Usage.h"

#include <chrono>
#include <map>
#include <string>
#include <string_view>

namespace tollgate {

/// What requests of a batch used, by model.
using BatchUse = std::map<std::string, Usage>;

/// What a provider says of a batch, whose words tell which provider's they are: OpenAI's object
/// (https://platform.openai.com/docs/api-reference/batch/object), Anthropic's
/// (https://docs.anthropic.com/en/api/retrieving-message-batches) and Gemini's operation
/// (https://ai.google.dev/api/batch-api). Pure.
struct BatchState {
    std::string id; ///< `batch_…`, `msgbatch_…`, `batches/…`; empty: it is none of these
    std::string model; ///< of all its requests, where it says so
    bool isOver = false; ///< it uses nothing any more
    BatchUse used; ///< empty: it does not say, or nothing
    std::string results; ///< the path at which its results are, line by line; empty: there are none, or they are read
    std::chrono::hours lasts{24}; ///< then the provider gives it up

    /// `path`: where the batch itself is, at the provider.
    static BatchState read(std::string_view body, std::string_view path);
};

namespace batch {

/// Adds what one line of a batch's results says: OpenAI's with `response.body`, Anthropic's with `result.message`,
/// Gemini's with `response`. What failed is not billed. `model`: of the batch, where it says so. Pure.
void addLine(BatchUse &use, std::string_view line, const std::string &model);

/// Whether a request makes a batch. Pure.
bool isCreated(std::string_view method, std::string_view path);
/// Where the batch is that a request to `path` has made. Pure.
std::string pathOf(std::string_view path, const std::string &id);

} // namespace batch
} // namespace tollgate
