// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/MeteredPath.h"

#include "core/base/Headers.h"
#include "core/base/Percent.h"
#include "core/dialects/anthropic_messages/Relay.h"
#include "core/dialects/Dialect.h"
#include "core/dialects/openai_media/Multipart.h"
#include "core/dialects/SurfaceTable.h"
#include "core/gateway/Inbound.h"
#include "core/gateway/VideoRequest.h"
#include "core/json/Scan.h"
#include "core/json/Walk.h"

#include <algorithm>
#include <utility>

namespace tollgate {
namespace {

constexpr std::string_view deployments = "/deployments/", models = "/models/", model = "/model/",
                           anthropics = "/publishers/anthropic/models/";

/// All that is known, by hand; the first row that fits.
constexpr MeteredPath rows[] = {
    {deployments, "/chat/completions", "openai", Operation::Chat, Surface::OpenAiChat},
    {deployments, "/completions", "openai", Operation::Completion, Surface::OpenAiCompletions},
    {deployments, "/embeddings", "openai", Operation::Embedding, Surface::OpenAiEmbeddings},
    {"", "/chat/completions", "openai", Operation::Chat, Surface::OpenAiChat},
    {"", "/completions", "openai", Operation::Completion, Surface::OpenAiCompletions},
    {"", "/embeddings", "openai", Operation::Embedding, Surface::OpenAiEmbeddings},
    {"", "/responses", "openai_responses", Operation::Chat, Surface::OpenAiResponses},
    {"", "/responses/input_tokens", "", Operation::Chat, Surface::OpenAiMedia, true},
    {"", "/v1/messages", "anthropic", Operation::Chat, Surface::AnthropicMessages},
    {"", "/v1/messages/count_tokens", "", Operation::Chat, Surface::OpenAiMedia, true},
    {anthropics, ":rawPredict", "anthropic", Operation::Chat, Surface::AnthropicMessages},
    {anthropics, ":streamRawPredict", "anthropic", Operation::Chat, Surface::AnthropicMessages},
    {models, ":generateContent", "gemini", Operation::Chat, Surface::Gemini},
    {models, ":streamGenerateContent", "gemini", Operation::Chat, Surface::Gemini},
    {models, ":embedContent", "gemini", Operation::Embedding, Surface::Gemini},
    {models, ":batchEmbedContents", "gemini", Operation::Embedding, Surface::Gemini},
    {models, ":countTokens", "", Operation::Chat, Surface::OpenAiMedia, true},
    {model, "/converse", "bedrock_converse", Operation::Chat},
    {model, "/converse-stream", "bedrock_converse", Operation::Chat},
    {model, "/invoke", "anthropic", Operation::Chat},
    {model, "/invoke-with-response-stream", "anthropic", Operation::Chat},
    {model, "/count-tokens", "", Operation::Chat, Surface::OpenAiMedia, true},
    {"", "/v2/chat", "cohere", Operation::Chat},
    {"", "/rerank", "", Operation::Rerank},
    {"", "/moderations", "", Operation::Moderation},
    {"", "/images/generations", "", Operation::ImageGeneration},
    {"", "/images/edits", "", Operation::ImageEdit},
    {"", "/images/variations", "", Operation::ImageVariation},
    {"", "/audio/speech", "", Operation::Speech},
    {"", "/audio/transcriptions", "", Operation::Transcription},
    {"", "/audio/translations", "", Operation::AudioTranslation},
    {"", "/videos", "", Operation::Video},
    {"", "/videos/edits", "", Operation::Video},
    {"", "/videos/extensions", "", Operation::Video},
    {"", "/remix", "", Operation::Video},
    {models, ":predictLongRunning", "", Operation::Video},
};

bool fits(const MeteredPath &row, std::string_view path)
{
    if (!path.ends_with(row.after))
        return false;
    path.remove_suffix(row.after.size());
    const std::size_t begin = path.rfind(row.before);
    return row.before.empty() || (begin != std::string_view::npos && begin + row.before.size() < path.size());
}

std::string modelIn(const MeteredPath &row, std::string_view path)
{
    if (row.before.empty())
        return {};
    path.remove_suffix(row.after.size());
    return percentDecoded(path.substr(path.rfind(row.before) + row.before.size()));
}

/// A maximum within `generationConfig` (Gemini) or `inferenceConfig` (Converse).
void readLimits(RequestView &view, std::string_view config)
{
    json::eachMember(config, [&](std::string_view name, std::string_view value) {
        if (name == "maxOutputTokens" || name == "maxTokens")
            view.maxOutput = json::asInteger(value);
        else if (name == "candidateCount")
            view.choices = std::clamp<std::int64_t>(json::asInteger(value).value_or(1), 1, 128);
    });
}

Result<void> readJson(RequestView &view, std::string_view body)
{
    const auto members = json::members(body);
    if (!members)
        return {}; // the provider says what is wrong with it
    int named = 0;
    for (const json::Member &member : *members) {
        std::string name;
        json::appendUnescaped(name, member.name);
        if (sameFieldName(name, "model")) {
            if (++named > 1 || member.name != "model")
                return Error{ErrorKind::BadRequest, "'model' must be there once, in plain lower-case letters.",
                             "model"};
            if (view.model.empty())
                view.model = json::textOf(member.value);
        } else if (name == "max_completion_tokens" || name == "max_tokens" || name == "max_output_tokens") {
            view.maxOutput = std::max(view.maxOutput.value_or(0), json::asInteger(member.value).value_or(0));
        } else if (name == "generationConfig" || name == "inferenceConfig") {
            readLimits(view, member.value);
        } else if (name == "n") {
            view.choices = std::clamp<std::int64_t>(json::asInteger(member.value).value_or(1), 1, 128);
        } else if (name == "user") {
            view.user = json::textOf(member.value);
        }
    }
    view.promptTokensAtMost = anthropic_messages::promptTokensAtMost(body);
    return {};
}

Result<void> readForm(RequestView &view, BodyBytes body, std::string_view boundary)
{
    const auto parts = multipart::partsOf(std::move(body), boundary);
    if (!parts)
        return {};
    const auto isModel = [](const multipart::Part &part) { return sameFieldName(part.name, "model"); };
    if (std::ranges::count_if(*parts, isModel) > 1)
        return Error{ErrorKind::BadRequest, "'model' must be there once.", "model"};
    if (const multipart::Part *named = multipart::find(*parts, "model"); named && view.model.empty())
        view.model = named->text;
    return {};
}

void readVideo(RequestView &view, const Inbound &inbound)
{
    view.promptTokensAtMost = 0;
    const auto boundary = multipart::boundaryOf(inbound.headers.value("content-type"));
    video::read(view, inbound.path, boundary ? std::string_view() : std::string_view(inbound.body));
    const auto parts
        = boundary ? multipart::partsOf(bytesOf(inbound), *boundary) : Result(std::vector<multipart::Part>());
    if (parts)
        for (const multipart::Part &part : *parts)
            if (!part.fileName)
                video::readField(view, inbound.path, part.name, part.text);
}

} // namespace

const Dialect *MeteredPath::answers() const
{
    return dialect.empty() ? nullptr : findDialect(dialect);
}

const MeteredPath *meteredPath(std::string_view method, std::string_view path)
{
    if (method != "POST")
        return nullptr;
    const auto *const row = std::ranges::find_if(rows, [&](const MeteredPath &each) { return fits(each, path); });
    return row == std::end(rows) ? nullptr : row;
}

Result<RequestView> meteredView(const MeteredPath *metered, const Inbound &inbound)
{
    RequestView view;
    view.wantsUsage = true;
    if (!metered)
        return view;
    if (metered->dialect.empty() && !metered->isFree && metered->operation != Operation::Video)
        if (Result<RequestView> media = rowOf(Surface::OpenAiMedia)
                                            .read({.operation = metered->operation,
                                                   .path = inbound.path,
                                                   .modelFromPath = {},
                                                   .contentType = inbound.headers.value("content-type"),
                                                   .body = inbound.body,
                                                   .large = inbound.large.get()}))
            return media;
    view.model = modelIn(*metered, inbound.path);
    if (const auto boundary = multipart::boundaryOf(inbound.headers.value("content-type"))) {
        TG_CHECK(readForm(view, bytesOf(inbound), *boundary));
    } else {
        TG_CHECK(readJson(view, inbound.body));
    }
    if (metered->operation == Operation::Video)
        readVideo(view, inbound);
    if (view.maxOutput && *view.maxOutput <= 0)
        view.maxOutput.reset();
    return view;
}

} // namespace tollgate
