// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/Embedding.h"
#include "core/dialects/cohere_chat/Codec.h"
#include "core/dialects/openai_chat/Answer.h"
#include "core/json/Walk.h"

/// https://docs.cohere.com/reference/embed, and the same behind Bedrock's InvokeModel, where the model stands in the
/// path: https://docs.aws.amazon.com/bedrock/latest/userguide/model-parameters-embed.html
namespace tollgate::cohere_chat {
namespace {

using namespace chat;

Result<EmbeddingRequest> decodeEmbedding(std::string_view body)
{
    EmbeddingRequest request;
    json::eachMember(body, [&](std::string_view name, std::string_view value) {
        if (name == "model")
            request.model = json::textOf(value);
        else if (name == "texts")
            request.inputs = embedding::inputsOf(value);
        else if (name == "input_type")
            request.purpose = embedding::purposeFrom(json::textOf(value));
        else if (name == "output_dimension")
            request.dimensions = json::asInteger(value);
        else if (name != "embedding_types" && value != "null")
            request.extra.emplace_back(name, value);
    });
    if (request.inputs.empty())
        return Error{ErrorKind::BadRequest, "`texts` is missing: a list of texts.", "texts"};
    return request;
}

/// `input_type` has to be said; who says nothing mostly fills a store.
std::string_view inputType(const EmbeddingRequest &request, Notes &notes)
{
    const std::string_view word = embedding::purposeIn(embedding::PurposeWords::Cohere, request.purpose);
    if (word.empty() && !request.purpose.empty())
        notes.add(request.purpose + " asked as search_document: the API has no such input_type");
    return word.empty() ? "search_document" : word;
}

Result<std::string> encoded(const EmbeddingRequest &request, std::string_view model, const EmbeddingCodec &codec,
                            Notes &notes)
{
    TG_CHECK(embedding::onlyTexts(request));
    std::string out;
    json::Writer json(out);
    json.begin('{').memberUnlessEmpty("model", model).member("input_type", inputType(request, notes));
    json.name("texts").begin('[');
    for (const RawJson &input : request.inputs)
        json.raw(input);
    json.end(']').rawMember("embedding_types", R"(["float"])");
    if (request.dimensions)
        json.numberMember("output_dimension", *request.dimensions);
    embedding::writeOwn(json, request, codec);
    json.end('}');
    embedding::noteLeftOut(notes, {{"title", request.title}, {"user", request.user}});
    return out;
}

Result<std::string> encodeEmbedding(const EmbeddingRequest &request, const DialectTarget &target, Notes &notes)
{
    return encoded(request, target.model, embeddings, notes);
}

Result<std::string> encodeOnBedrock(const EmbeddingRequest &request, const DialectTarget &, Notes &notes)
{
    return encoded(request, {}, embeddingsOnBedrock, notes);
}

/// `embeddings` is a list of vectors, or an object of such lists by type.
void readVectors(EmbeddingAnswer &answer, std::string_view raw)
{
    const auto take = [&](std::string_view list) {
        json::eachElement(list, [&](std::string_view vector) { answer.vectors.emplace_back(vector); });
    };
    if (raw.starts_with('['))
        return take(raw);
    json::eachMember(raw, [&](std::string_view name, std::string_view list) {
        if (name == "float")
            take(list);
    });
}

Result<EmbeddingAnswer> decodeVectors(std::string_view body)
{
    EmbeddingAnswer answer;
    const bool isObject = json::eachMember(body, [&](std::string_view name, std::string_view value) {
        if (name == "embeddings")
            readVectors(answer, value);
        else if (name == "meta")
            answer.usage = readUsage(value);
    });
    if (answer.vectors.empty())
        return isObject && body.find("\"message\"") != std::string_view::npos
            ? openai_chat::readError(200, {}, body)
            : Error{ErrorKind::UpstreamGarbled, "The provider's answer holds no vector."};
    if (answer.usage && answer.usage->isZero())
        answer.usage.reset();
    return answer;
}

constexpr std::string_view own[] = {"truncate", "max_tokens", "priority"};
constexpr std::string_view ownOnBedrock[] = {"truncate", "max_tokens"};

} // namespace

const EmbeddingCodec embeddings{.name = "cohere",
                                .path = [](std::string_view, std::string_view) { return std::string("/v2/embed"); },
                                .decodeRequest = decodeEmbedding,
                                .encodeRequest = encodeEmbedding,
                                .decodeAnswer = decodeVectors,
                                .ownMembers = own};

const EmbeddingCodec embeddingsOnBedrock{.name = "cohere_on_bedrock",
                                         .path = [](std::string_view, std::string_view) { return std::string(); },
                                         .decodeRequest = decodeEmbedding,
                                         .encodeRequest = encodeOnBedrock,
                                         .decodeAnswer = decodeVectors,
                                         .ownMembers = ownOnBedrock};

} // namespace tollgate::cohere_chat
