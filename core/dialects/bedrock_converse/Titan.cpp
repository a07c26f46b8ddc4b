// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/bedrock_converse/Codec.h"
#include "core/dialects/Embedding.h"
#include "core/json/Walk.h"

#include <algorithm>

/// Amazon Titan Text Embeddings, generations 1 and 2, behind InvokeModel:
/// https://docs.aws.amazon.com/bedrock/latest/userguide/model-parameters-titan-embed-text.html
namespace tollgate::bedrock_converse {
namespace {

using namespace chat;

Result<EmbeddingRequest> decodeEmbedding(std::string_view body)
{
    EmbeddingRequest request;
    json::eachMember(body, [&](std::string_view name, std::string_view value) {
        if (name == "inputText")
            request.inputs = {RawJson(value)};
        else if (name == "dimensions")
            request.dimensions = json::asInteger(value);
        else if (name != "embeddingTypes" && value != "null")
            request.extra.emplace_back(name, value);
    });
    if (request.inputs.empty())
        return Error{ErrorKind::BadRequest, "`inputText` is missing.", "inputText"};
    return request;
}

Result<std::string> encodeEmbedding(const EmbeddingRequest &request, const DialectTarget &target, Notes &notes)
{
    TG_CHECK(embedding::onlyTexts(request));
    TG_CHECK(embedding::onlyOne(request, "Amazon Titan makes one vector a call."));
    const bool isFirstGeneration = target.model.find("titan-embed-text-v1") != std::string::npos;
    std::string out;
    json::Writer json(out);
    json.begin('{').rawMember("inputText", request.inputs.front());
    if (request.dimensions && isFirstGeneration) {
        if (*request.dimensions != 1536)
            return Error{ErrorKind::BadRequest, "The vectors of this model have 1,536 numbers, no fewer and no more.",
                         "dimensions"};
    } else if (request.dimensions) {
        json.numberMember("dimensions", *request.dimensions);
    }
    if (isFirstGeneration) {
        for (const auto &[name, value] : request.extra)
            if (titan.takes(name))
                notes.add(name + " left out: this model has no such member");
    } else {
        embedding::writeOwn(json, request, titan);
    }
    json.end('}');
    embedding::noteLeftOut(
        notes, {{"what the texts are for", request.purpose}, {"title", request.title}, {"user", request.user}});
    return out;
}

Result<EmbeddingAnswer> decodeVectors(std::string_view body)
{
    EmbeddingAnswer answer;
    json::eachMember(body, [&](std::string_view name, std::string_view value) {
        if (name == "embedding" && value.starts_with('['))
            answer.vectors = {RawJson(value)};
        else if (name == "inputTextTokenCount")
            answer.usage = Usage{.input = std::clamp<std::int64_t>(json::asInteger(value).value_or(0), 0, 1'000'000)};
    });
    return embedding::withVectors(std::move(answer));
}

constexpr std::string_view own[] = {"normalize"};

} // namespace

const EmbeddingCodec titan{.name = "titan",
                           .path = [](std::string_view, std::string_view) { return std::string(); },
                           .decodeRequest = decodeEmbedding,
                           .encodeRequest = encodeEmbedding,
                           .decodeAnswer = decodeVectors,
                           .encodeAnswer = nullptr,
                           .makesOneACall = [](std::string_view) { return true; },
                           .ownMembers = own};

} // namespace tollgate::bedrock_converse
