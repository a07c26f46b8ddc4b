// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/Embedding.h"
#include "core/dialects/gemini/Codec.h"
#include "core/dialects/openai_chat/Answer.h"
#include "core/json/Walk.h"

/// embedContent (one content, one vector) and batchEmbedContents (`requests`, many vectors), which is what we ask:
/// https://ai.google.dev/api/embeddings
namespace tollgate::gemini {
namespace {

using namespace chat;

/// All texts of a content as one JSON string.
RawJson textOf(std::string_view content)
{
    std::string text;
    const auto addPart = [&](std::string_view part) {
        json::eachMember(part, [&](std::string_view name, std::string_view value) {
            if (name == "text")
                text.append(text.empty() ? "" : "\n").append(json::textOf(value));
        });
    };
    json::eachMember(content, [&](std::string_view name, std::string_view value) {
        if (name == "parts" && value.starts_with('{'))
            addPart(value);
        else if (name == "parts")
            json::eachElement(value, addPart);
    });
    return json::quoted(text);
}

/// The members of embedContent, of which each element of a batch is one.
void readOne(EmbeddingRequest &request, std::string_view body)
{
    json::eachMember(body, [&](std::string_view name, std::string_view value) {
        if (name == "content")
            request.inputs.push_back(textOf(value));
        else if (name == "taskType" || name == "task_type")
            request.purpose = json::textOf(value);
        else if (name == "title")
            request.title = json::textOf(value);
        else if (name == "outputDimensionality" || name == "output_dimensionality")
            request.dimensions = json::asInteger(value);
        else if (name != "model" && name != "requests" && value != "null")
            request.extra.emplace_back(name, value);
    });
}

} // namespace

Result<EmbeddingRequest> decodeEmbedding(std::string_view body)
{
    EmbeddingRequest request;
    readOne(request, body);
    json::eachMember(body, [&](std::string_view name, std::string_view value) {
        if (name == "requests")
            json::eachElement(value, [&](std::string_view one) { readOne(request, one); });
    });
    if (request.inputs.empty())
        return Error{ErrorKind::BadRequest, "`content` is missing.", "content"};
    return request;
}

namespace {

Result<std::string> encodeEmbedding(const EmbeddingRequest &request, const DialectTarget &target, Notes &notes)
{
    TG_CHECK(embedding::onlyTexts(request));
    std::string out;
    json::Writer json(out);
    json.begin('{').name("requests").begin('[');
    for (const RawJson &input : request.inputs) {
        json.begin('{').member("model", "models/" + target.model);
        json.name("content").begin('{').name("parts").begin('[').begin('{').rawMember("text", input);
        json.end('}').end(']').end('}');
        json.memberUnlessEmpty("taskType", request.purpose).memberUnlessEmpty("title", request.title);
        if (request.dimensions)
            json.numberMember("outputDimensionality", *request.dimensions);
        json.end('}');
    }
    json.end(']').end('}');
    embedding::noteLeftOut(notes, {{"user", request.user}});
    return out;
}

void addVector(EmbeddingAnswer &answer, std::string_view raw)
{
    json::eachMember(raw, [&](std::string_view name, std::string_view value) {
        if (name == "values")
            answer.vectors.emplace_back(value);
    });
}

} // namespace

Result<EmbeddingAnswer> decodeVectors(std::string_view body)
{
    EmbeddingAnswer answer;
    bool hasError = false;
    const bool isObject = json::eachMember(body, [&](std::string_view name, std::string_view value) {
        if (name == "embedding")
            addVector(answer, value);
        else if (name == "embeddings")
            json::eachElement(value, [&](std::string_view vector) { addVector(answer, vector); });
        else if (name == "usageMetadata")
            answer.usage = readUsage(value);
        hasError = hasError || name == "error";
    });
    if (hasError)
        return openai_chat::readError(200, {}, body);
    if (!isObject || answer.vectors.empty())
        return Error{ErrorKind::UpstreamGarbled, "The provider's answer holds no vector."};
    if (answer.usage && answer.usage->isZero())
        answer.usage.reset();
    return answer;
}

namespace {

std::string encodeVectors(const EmbeddingAnswer &answer, const EncodeOptions &options)
{
    bool isBatch = false;
    json::eachMember(options.asked,
                     [&](std::string_view name, std::string_view) { isBatch = isBatch || name == "requests"; });
    std::string out;
    json::Writer json(out);
    json.begin('{');
    if (isBatch) {
        json.name("embeddings").begin('[');
        for (const RawJson &vector : answer.vectors)
            json.begin('{').rawMember("values", vector).end('}');
        json.end(']');
    } else {
        json.name("embedding").begin('{').rawMember("values", answer.vectors.front()).end('}');
    }
    json.end('}');
    return out;
}

} // namespace

const EmbeddingCodec embeddings{.path =
                                    [](std::string_view model, std::string_view askedPath) {
                                        std::string path = chatPath(model, false);
                                        const bool isOne = askedPath.ends_with(":embedContent");
                                        return path.replace(path.rfind(':'), std::string::npos,
                                                            isOne ? ":embedContent" : ":batchEmbedContents");
                                    },
                                .decodeRequest = decodeEmbedding,
                                .encodeRequest = encodeEmbedding,
                                .decodeAnswer = decodeVectors,
                                .encodeAnswer = encodeVectors};

} // namespace tollgate::gemini
