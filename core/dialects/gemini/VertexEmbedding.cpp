// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/Embedding.h"
#include "core/dialects/gemini/Codec.h"
#include "core/dialects/openai_chat/Answer.h"
#include "core/json/Walk.h"

#include <algorithm>

/// Vertex AI's vectors. `:predict` with `instances` and `parameters`:
/// https://cloud.google.com/vertex-ai/generative-ai/docs/model-reference/text-embeddings-api. gemini-embedding-2
/// answers
/// `:embedContent` only, which takes one content and has no batch beside it:
/// https://docs.cloud.google.com/dotnet/docs/reference/Google.Cloud.AIPlatform.V1/latest/Google.Cloud.AIPlatform.V1.EmbedContentRequest
namespace tollgate::gemini {
namespace {

using namespace chat;

Result<EmbeddingRequest> decodePredict(std::string_view body)
{
    EmbeddingRequest request;
    const auto readInstance = [&](std::string_view instance) {
        json::eachMember(instance, [&](std::string_view name, std::string_view value) {
            if (name == "content")
                request.inputs.emplace_back(value);
            else if (name == "task_type")
                request.purpose = json::textOf(value);
            else if (name == "title")
                request.title = json::textOf(value);
        });
    };
    json::eachMember(body, [&](std::string_view name, std::string_view value) {
        if (name == "instances")
            json::eachElement(value, readInstance);
        else if (name == "parameters")
            json::eachMember(value, [&](std::string_view parameter, std::string_view inner) {
                if (parameter == "outputDimensionality")
                    request.dimensions = json::asInteger(inner);
                else
                    request.extra.emplace_back(parameter, inner);
            });
    });
    if (request.inputs.empty())
        return Error{ErrorKind::BadRequest, "`instances` is missing.", "instances"};
    return request;
}

bool makesOneACall(std::string_view model)
{
    return model.starts_with("gemini-embedding");
}

Result<std::string> encodePredict(const EmbeddingRequest &request, const DialectTarget &target, Notes &notes)
{
    TG_CHECK(embedding::onlyTexts(request));
    if (makesOneACall(target.model))
        TG_CHECK(embedding::onlyOne(request, "On Vertex AI this model makes one vector a call."));
    std::string out;
    json::Writer json(out);
    json.begin('{').name("instances").begin('[');
    for (const RawJson &input : request.inputs)
        json.begin('{')
            .rawMember("content", input)
            .memberUnlessEmpty("task_type", request.purpose)
            .memberUnlessEmpty("title", request.title)
            .end('}');
    json.end(']').name("parameters").begin('{');
    if (request.dimensions)
        json.numberMember("outputDimensionality", *request.dimensions);
    embedding::writeOwn(json, request, vertexPredict);
    json.end('}').end('}');
    embedding::noteLeftOut(notes, {{"user", request.user}});
    return out;
}

Result<EmbeddingAnswer> decodePredictions(std::string_view body)
{
    EmbeddingAnswer answer;
    std::int64_t tokens = 0;
    const auto readEmbedding = [&](std::string_view embeddings) {
        json::eachMember(embeddings, [&](std::string_view name, std::string_view value) {
            if (name == "values")
                answer.vectors.emplace_back(value);
            else if (name == "statistics")
                json::eachMember(value, [&](std::string_view statistic, std::string_view count) {
                    if (statistic == "token_count")
                        tokens += std::clamp<std::int64_t>(json::asInteger(count).value_or(0), 0, 1'000'000);
                });
        });
    };
    json::eachMember(body, [&](std::string_view name, std::string_view value) {
        if (name == "predictions")
            json::eachElement(value, [&](std::string_view prediction) {
                json::eachMember(prediction, [&](std::string_view member, std::string_view inner) {
                    if (member == "embeddings")
                        readEmbedding(inner);
                });
            });
    });
    if (tokens > 0)
        answer.usage = Usage{.input = tokens};
    return embedding::withVectors(std::move(answer));
}

Result<std::string> encodeContent(const EmbeddingRequest &request, const DialectTarget &, Notes &notes)
{
    TG_CHECK(embedding::onlyTexts(request));
    TG_CHECK(embedding::onlyOne(request, "On Vertex AI this model makes one vector a call."));
    std::string out;
    json::Writer json(out);
    json.begin('{').name("content").begin('{').name("parts").begin('[').begin('{');
    json.rawMember("text", request.inputs.front()).end('}').end(']').end('}');
    json.memberUnlessEmpty("taskType", request.purpose).memberUnlessEmpty("title", request.title);
    if (request.dimensions)
        json.numberMember("outputDimensionality", *request.dimensions);
    embedding::writeOwn(json, request, vertexContent);
    json.end('}');
    embedding::noteLeftOut(notes, {{"user", request.user}});
    return out;
}

std::string noPath(std::string_view, std::string_view)
{
    return {}; // it names a project: the catalogue has it
}

constexpr std::string_view own[] = {"autoTruncate"};

} // namespace

const EmbeddingCodec vertexPredict{.name = "vertex_predict",
                                   .path = noPath,
                                   .decodeRequest = decodePredict,
                                   .encodeRequest = encodePredict,
                                   .decodeAnswer = decodePredictions,
                                   .encodeAnswer = nullptr,
                                   .makesOneACall = makesOneACall,
                                   .ownMembers = own};

const EmbeddingCodec vertexContent{.name = "vertex_content",
                                   .path = noPath,
                                   .decodeRequest = decodeEmbedding,
                                   .encodeRequest = encodeContent,
                                   .decodeAnswer = decodeVectors,
                                   .encodeAnswer = nullptr,
                                   .makesOneACall = [](std::string_view) { return true; },
                                   .ownMembers = own};

} // namespace tollgate::gemini
