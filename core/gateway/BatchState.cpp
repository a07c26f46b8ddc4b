// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/BatchState.h"

#include "core/dialects/anthropic_messages/Relay.h"
#include "core/dialects/gemini/Codec.h"
#include "core/dialects/openai_chat/Answer.h"
#include "core/json/Member.h"
#include "core/json/Scan.h"

#include <algorithm>

namespace tollgate {
namespace {

constexpr std::string_view all = "/batches", geminis = ":batchGenerateContent", models = "models/";

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
std::string_view beforeBatches(std::string_view path)
{
    return path.substr(0, path.rfind(all) + 1);
}

/// Its results are in a file, which is what counts where the object has no `usage`: before September 2025, and at most
/// providers that took this API over.
void readOpenAi(BatchState &state, std::string_view body, std::string_view path)
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
        state.used[state.model] = *usage;
    else if (!file.empty())
        state.results = std::string(beforeBatches(path)) + "files/" + file + "/content";
}

void readAnthropic(BatchState &state, std::string_view body, std::string_view path)
{
    state.id = textIn(body, "id");
    state.isOver = textIn(body, "processing_status") == "ended";
    if (state.isOver && memberOf(memberOf(body, "request_counts"), "succeeded") != "0")
        state.results = std::string(path) + "/results";
}

/// An operation; its results are in it, or in a file where the requests were in one.
void readGemini(BatchState &state, std::string_view body, std::string_view path)
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
    json::eachElement(inlined, [&](std::string_view each) { batch::addLine(state.used, each, state.model); });
    if (const std::string file = textIn(output, "responsesFile"); !file.empty())
        state.results = "/download" + std::string(beforeBatches(path)) + file + ":download?alt=media";
}

} // namespace

BatchState BatchState::read(std::string_view body, std::string_view path)
{
    BatchState state;
    if (memberOf(body, "object") == "\"batch\"")
        readOpenAi(state, body, path);
    else if (memberOf(body, "type") == "\"message_batch\"")
        readAnthropic(state, body, path);
    else if (textIn(body, "name").starts_with("batches/"))
        readGemini(state, body, path);
    return state;
}

namespace batch {

void addLine(BatchUse &use, std::string_view line, const std::string &model)
{
    const auto note = [&](std::string itsModel, const Usage &usage) {
        if (!usage.isZero())
            add(use[model.empty() ? std::move(itsModel) : model], usage);
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
    if (const std::string_view counted = memberOf(body, "usage"); counted.starts_with('{'))
        if (const std::optional<Usage> usage = openai_chat::readUsage(counted))
            note(textIn(body, "model"), *usage);
}

bool isCreated(std::string_view method, std::string_view path)
{
    return method == "POST" && (path.ends_with(all) || path.ends_with(geminis));
}

std::string pathOf(std::string_view path, const std::string &id)
{
    if (!path.ends_with(geminis))
        return std::string(path) + '/' + id;
    return std::string(path.substr(0, path.rfind(models))) + id;
}

} // namespace batch
} // namespace tollgate
