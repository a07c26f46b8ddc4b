// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chat/Usage.h"

#include <chrono>
#include <map>
#include <string>
#include <string_view>

namespace tollgate {

/// What a job has used of one model: tokens, and videos by their size as price lists spell it (`1280-x-720`, `1080p`),
/// in milliseconds.
struct JobUse {
    Usage usage;
    std::map<std::string, std::int64_t> videos;
    bool isZero() const { return usage.isZero() && videos.empty(); }
};
using JobUses = std::map<std::string, JobUse>; ///< by model

/// What a provider says of a job that it works on, whose words tell which provider's they are. Batches: OpenAI's object
/// (https://platform.openai.com/docs/api-reference/batch/object), Anthropic's
/// (https://docs.anthropic.com/en/api/retrieving-message-batches), Gemini's operation
/// (https://ai.google.dev/api/batch-api) and Mistral's
/// (https://docs.mistral.ai/api/endpoint/batch). Videos: OpenAI's object
/// (https://platform.openai.com/docs/api-reference/videos/object) and Gemini's operation
/// (https://ai.google.dev/gemini-api/docs/video). Pure.
struct JobState {
    std::string id; ///< `batch_…`, `msgbatch_…`, `batches/…`, `video_…`, `models/…/operations/…`; empty: none of these
    std::string model; ///< of all its requests, where it says so
    bool isOver = false; ///< it uses nothing any more
    JobUses used; ///< empty: it does not say, or nothing
    std::string results; ///< the path at which its results are, line by line; empty: there are none, or they are read
    std::int64_t videos = 0; ///< made, where it does not say how long they are
    std::chrono::hours lasts{24}; ///< then the provider gives it up

    /// `path`: where the job itself is, at the provider.
    static JobState read(std::string_view body, std::string_view path);
};

/// A finished or a coming video as OpenAI's object tells it; without a model it is none.
struct VideoFacts {
    std::string model, size; ///< `sora-2`, `1280-x-720`
    std::int64_t milliseconds = 0;
    static VideoFacts read(std::string_view body);
};

namespace job {

/// Adds what one line of a batch's results says: OpenAI's and Mistral's with `response.body`, Anthropic's with
/// `result.message`, Gemini's with `response`. What failed is not billed. `model`: of the batch, where it says so.
/// Pure.
void addLine(JobUses &use, std::string_view line, const std::string &model);

/// Whether a request makes a batch or a video. Pure.
bool isCreated(std::string_view method, std::string_view path);
/// Whether the job at this path, or the one that a request to it makes, is a video. Pure.
bool isVideo(std::string_view path);
/// Where the job is that a request to `path` has made. Pure.
std::string pathOf(std::string_view path, const std::string &id);
/// Which job a request to `path` looks at; empty: none. `models/veo/operations/1` and the like are ids, too. Pure.
std::string_view idIn(std::string_view path);

} // namespace job
} // namespace tollgate
