// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/Embedding.h"
#include "core/dialects/ollama/Codec.h"
#include "core/json/Walk.h"

/// /api/embed (`input`, many vectors) and the older /api/embeddings (`prompt`, one vector).
namespace tollgate::ollama {
namespace {

using namespace chat;

Result<EmbeddingRequest> decodeEmbedding(std::string_view body)
{
    EmbeddingRequest request;
    json::eachMember(body, [&](std::string_view name, std::string_view value) {
        if (value == "null")
            return;
        if (name == "model")
            request.model = json::textOf(value);
        else if (name == "input")
            request.inputs = embedding::inputsOf(value);
        else if (name == "prompt")
            request.inputs = {RawJson(value)};
        else if (name == "dimensions")
            request.dimensions = json::asInteger(value);
        else if (name != "truncate" || value != "true") // which is what others do, too
            request.extra.emplace_back(name, value);
    });
    if (request.inputs.empty())
        return Error{ErrorKind::BadRequest, "`input` is missing: a text, or a list of texts.", "input"};
    return request;
}

Result<std::string> encodeEmbedding(const EmbeddingRequest &request, const DialectTarget &target, Notes &)
{
    TG_CHECK(embedding::onlyTexts(request));
    std::string out;
    json::Writer json(out);
    json.begin('{').member("model", target.model).name("input").begin('[');
    for (const RawJson &input : request.inputs)
        json.raw(input);
    json.end(']');
    if (request.dimensions)
        json.numberMember("dimensions", *request.dimensions);
    json.end('}');
    return out;
}

Result<EmbeddingAnswer> decodeVectors(std::string_view body)
{
    EmbeddingAnswer answer;
    json::eachMember(body, [&](std::string_view name, std::string_view value) {
        if (name == "model")
            answer.model = json::textOf(value);
        else if (name == "embedding")
            answer.vectors = {RawJson(value)};
        else if (name == "embeddings")
            json::eachElement(value, [&](std::string_view vector) { answer.vectors.emplace_back(vector); });
        else if (name == "prompt_eval_count")
            answer.usage = Usage{.input = json::asInteger(value).value_or(0)};
    });
    return embedding::withVectors(std::move(answer));
}

std::string encodeVectors(const EmbeddingAnswer &answer, const EncodeOptions &options)
{
    bool isOlder = false;
    json::eachMember(options.asked,
                     [&](std::string_view name, std::string_view) { isOlder = isOlder || name == "prompt"; });
    std::string out;
    json::Writer json(out);
    json.begin('{');
    if (isOlder) {
        json.rawMember("embedding", answer.vectors.front()).end('}');
        return out;
    }
    json.member("model", answer.model.empty() ? options.model : answer.model).name("embeddings").begin('[');
    for (const RawJson &vector : answer.vectors)
        json.raw(vector);
    json.end(']').numberMember("total_duration", options.elapsed ? options.elapsed().count() : 0);
    json.numberMember("load_duration", 0);
    json.numberMember("prompt_eval_count", answer.usage ? answer.usage->promptTokens() : 0).end('}');
    return out;
}

} // namespace

const EmbeddingCodec embeddings{
    .path = [](std::string_view,
               std::string_view asked) { return std::string(asked == "/api/embeddings" ? asked : "/api/embed"); },
    .decodeRequest = decodeEmbedding,
    .encodeRequest = encodeEmbedding,
    .decodeAnswer = decodeVectors,
    .encodeAnswer = encodeVectors};

} // namespace tollgate::ollama
