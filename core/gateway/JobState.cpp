// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/JobState.h"

#include "core/dialects/anthropic_messages/Relay.h"
#include "core/dialects/gemini/Codec.h"
#include "core/dialects/openai_chat/Answer.h"
#include "core/gateway/VideoRequest.h"
#include "core/json/Member.h"
#include "core/json/Scan.h"

#include <algorithm>

namespace tollgate {
namespace {

constexpr std::string_view batches = "/batches", mistrals = "/batch/jobs", geminis = ":batchGenerateContent",
                           videos = "/videos", veos = ":predictLongRunning", models = "models/",
                           atWork = "/operations/";
/// What makes a video of another one, behind `/videos`; a remix names it in front.
constexpr std::string_view edits = "/videos/edits", extensions = "/videos/extensions", remix = "/remix";

using json::memberOf;

std::string textIn(std::string_view object, std::string_view name)
{
    return json::textOf(memberOf(object, name));
}

void add(Usage &sum, const Usage &more)
{
    for (std::int64_t Usage::*const bucket :
         {&Usage::input, &Usage::cacheRead, &Usage::cacheWrite5m, &Usage::cacheWrite1h, &Usage::inputAudio,
          &Usage::inputImage, &Usage::output, &Usage::reasoning, &Usage::outputAudio, &Usage::outputImage})
        sum.*bucket += more.*bucket;
}

/// `/v1/` of `/v1/batches/batch_1`.
std::string before(std::string_view path, std::string_view all)
{
    return std::string(path.substr(0, path.rfind(all) + 1));
}

/// Its results are in a file, which is what counts where the object has no `usage`: before September 2025, and at most
/// providers that took this API over.
void readOpenAi(JobState &state, std::string_view body, std::string_view path)
{
    state.id = textIn(body, "id");
    state.model = textIn(body, "model");
    const std::string status = textIn(body, "status");
    const bool hasResults = status == "completed" || status == "expired" || status == "cancelled";
    state.isOver = hasResults || status == "failed";
    if (!hasResults)
        return;
    const std::string_view raw = memberOf(body, "usage");
    const std::optional<Usage> usage = raw.starts_with('{') ? openai_chat::readUsage(raw) : std::nullopt;
    const std::string file = textIn(body, "output_file_id");
    if (usage && !usage->isZero())
        state.used[state.model].usage = *usage;
    else if (!file.empty())
        state.results = before(path, batches) + "files/" + file + "/content";
}

/// The model is what its creator has called it (`mistral-small-latest`); the file's lines say the same or more exactly.
void readMistral(JobState &state, std::string_view body, std::string_view path)
{
    state.id = textIn(body, "id");
    state.lasts = std::chrono::hours(24 * 7); // `timeout_hours` at most
    const std::string status = textIn(body, "status");
    state.isOver = status == "SUCCESS" || status == "FAILED" || status == "TIMEOUT_EXCEEDED" || status == "CANCELLED";
    const std::string file = textIn(body, "output_file");
    if (state.isOver && !file.empty())
        state.results = before(path, mistrals) + "files/" + file + "/content";
}

void readAnthropic(JobState &state, std::string_view body, std::string_view path)
{
    state.id = textIn(body, "id");
    state.isOver = textIn(body, "processing_status") == "ended";
    if (state.isOver && memberOf(memberOf(body, "request_counts"), "succeeded") != "0")
        state.results = std::string(path) + "/results";
}

/// An operation; its results are in it, or in a file where the requests were in one.
void readGemini(JobState &state, std::string_view body, std::string_view path)
{
    const std::string_view metadata = memberOf(body, "metadata");
    state.id = textIn(body, "name");
    state.model = textIn(metadata, "model");
    if (state.model.starts_with(models))
        state.model.erase(0, models.size());
    state.lasts = std::chrono::hours(48);
    state.isOver = memberOf(body, "done") == "true";
    if (!state.isOver)
        return;
    std::string_view output = memberOf(body, "response");
    if (output.empty())
        output = memberOf(metadata, "output");
    const std::string_view inlined = memberOf(memberOf(output, "inlinedResponses"), "inlinedResponses");
    json::eachElement(inlined, [&](std::string_view each) { job::addLine(state.used, each, state.model); });
    if (const std::string file = textIn(output, "responsesFile"); !file.empty())
        state.results = "/download" + before(path, batches) + file + ":download?alt=media";
}

/// Paid by the second, once it is finished; what fails is free.
void readVideo(JobState &state, std::string_view body)
{
    const VideoFacts facts = VideoFacts::read(body);
    const std::string status = textIn(body, "status");
    state.id = textIn(body, "id");
    state.model = facts.model;
    state.isOver = status == "completed" || status == "failed" || status == "cancelled" || status == "expired";
    const bool isMade
        = status == "completed" || (status == "expired" && json::asInteger(memberOf(body, "completed_at")));
    if (!isMade)
        return;
    state.videos = 1;
    if (facts.milliseconds > 0)
        state.used[facts.model].videos[facts.size] = facts.milliseconds;
}

/// Says only how many there are; what a filter has taken away is not paid for.
void readVeo(JobState &state, std::string_view body)
{
    state.id = textIn(body, "name");
    const std::string_view name = std::string_view(state.id).substr(models.size());
    state.model = name.substr(0, name.find(atWork));
    state.isOver = memberOf(body, "done") == "true";
    const std::string_view response = memberOf(body, "response");
    const std::string_view made = memberOf(response, "generateVideoResponse");
    json::eachElement(memberOf(made, "generatedSamples"), [&](std::string_view) { ++state.videos; });
    const bool isFiltered = !memberOf(made, "raiMediaFilteredCount").empty();
    if (state.videos == 0 && !response.empty() && !isFiltered)
        state.videos = 1; // in a shape that is not known: not free for that
}

/// A batch's answer to one of its requests for a video is the video's object: by then that is finished, or has failed.
bool addVideo(JobUses &use, std::string_view body)
{
    if (memberOf(body, "object") != "\"video\"")
        return false;
    const VideoFacts facts = VideoFacts::read(body);
    if (textIn(body, "status") == "completed" && facts.milliseconds > 0)
        use[facts.model].videos[facts.size] += facts.milliseconds;
    return true;
}

/// An answer that has come and says nothing of what it used: an image by its price, pages that were read. Verdicts of
/// moderation are free.
bool isUncounted(std::string_view response, std::string_view body)
{
    return body.starts_with('{') && json::asInteger(memberOf(response, "status_code")).value_or(200) == 200
        && memberOf(body, "results").empty();
}

} // namespace

VideoFacts VideoFacts::read(std::string_view body)
{
    VideoFacts facts;
    facts.model = textIn(body, "model");
    facts.size = video::priceSize(textIn(body, "size"));
    facts.milliseconds = video::millisecondsOf(memberOf(body, "seconds"));
    return facts;
}

JobState JobState::read(std::string_view body, std::string_view path)
{
    JobState state;
    if (memberOf(body, "object") == "\"batch\"")
        path.find(mistrals) == std::string_view::npos ? readOpenAi(state, body, path) : readMistral(state, body, path);
    else if (memberOf(body, "object") == "\"video\"")
        readVideo(state, body);
    else if (memberOf(body, "type") == "\"message_batch\"")
        readAnthropic(state, body, path);
    else if (const std::string name = textIn(body, "name"); name.starts_with("batches/"))
        readGemini(state, body, path);
    else if (name.starts_with(models) && name.find(atWork) != std::string::npos)
        readVeo(state, body);
    return state;
}

namespace job {

void addLine(JobUses &use, std::string_view line, const std::string &model)
{
    const auto note = [&](const std::string &itsModel, const Usage &usage) {
        if (!usage.isZero())
            add(use[model.empty() ? itsModel : model].usage, usage);
    };
    if (const std::string_view result = memberOf(line, "result"); !result.empty()) {
        if (memberOf(result, "type") != "\"succeeded\"")
            return;
        const Result<openai_chat::AnswerFacts> facts = anthropic_messages::readAnswer(memberOf(result, "message"));
        if (facts && facts->usage)
            note(facts->model, *facts->usage);
        return;
    }
    const std::string_view response = memberOf(line, "response");
    if (const std::string_view counted = memberOf(response, "usageMetadata"); !counted.empty())
        return note(textIn(response, "modelVersion"), gemini::readUsage(counted));
    const std::string_view body = memberOf(response, "body");
    if (addVideo(use, body))
        return;
    const std::string_view counted = memberOf(body, "usage");
    const std::optional<Usage> usage = counted.starts_with('{') ? openai_chat::readUsage(counted) : std::nullopt;
    if (usage && !usage->isZero())
        note(textIn(body, "model"), *usage);
    else if (isUncounted(response, body))
        use.try_emplace(model.empty() ? textIn(body, "model") : model);
}

bool isCreated(std::string_view method, std::string_view path)
{
    const std::string_view ends[] = {batches, mistrals, geminis, videos, edits, extensions, veos};
    return method == "POST"
        && (std::ranges::any_of(ends, [&](std::string_view end) { return path.ends_with(end); })
            || (path.ends_with(remix) && path.find(videos) != std::string_view::npos));
}

bool isVideo(std::string_view path)
{
    return path.find(videos) != std::string_view::npos || path.ends_with(veos)
        || path.find(atWork) != std::string_view::npos;
}

std::string pathOf(std::string_view path, const std::string &id)
{
    if (path.ends_with(geminis) || path.ends_with(veos))
        return std::string(path.substr(0, path.rfind(models))) + id;
    if (const std::size_t at = path.rfind(videos); at != std::string_view::npos)
        path = path.substr(0, at + videos.size());
    return std::string(path) + '/' + id;
}

std::string_view idIn(std::string_view path)
{
    for (const std::string_view all : {batches, mistrals, videos})
        if (const std::size_t at = path.rfind(all); at != std::string_view::npos) {
            const std::string_view rest = path.substr(at + all.size());
            return rest.size() > 1 && rest.front() == '/' && rest.find('/', 1) == std::string_view::npos
                ? rest.substr(1)
                : std::string_view();
        }
    const std::size_t at = path.rfind(models);
    if (at != std::string_view::npos && path.find(atWork, at) != std::string_view::npos)
        return path.substr(at);
    return {};
}

} // namespace job
} // namespace tollgate
