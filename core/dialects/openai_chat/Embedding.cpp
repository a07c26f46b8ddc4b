// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/Embedding.h"
#include "core/dialects/openai_chat/Answer.h"
#include "core/dialects/openai_chat/Codec.h"
#include "core/json/Scan.h"
#include "core/json/Walk.h"
#include "core/json/Writer.h"

/// https://platform.openai.com/docs/api-reference/embeddings
namespace tollgate::openai_chat {

using namespace chat;

Result<EmbeddingRequest> decodeEmbedding(std::string_view body)
{
    EmbeddingRequest request;
    json::eachMember(body, [&](std::string_view name, std::string_view value) {
        if (name == "model")
            request.model = json::textOf(value);
        else if (name == "input")
            request.inputs = embedding::inputsOf(value);
        else if (name == "dimensions")
            request.dimensions = json::asInteger(value);
        else if (name == "user")
            request.user = json::textOf(value);
        else if (name == "input_type" && value.starts_with('"')) // Cohere's and others', for models of theirs
            request.purpose = embedding::purposeFrom(json::textOf(value));
        else if (name != "encoding_format" && value != "null")
            request.extra.emplace_back(name, value);
    });
    if (request.inputs.empty())
        return Error{ErrorKind::BadRequest, "`input` is missing: a text, or a list of texts.", "input"};
    return request;
}

namespace {

Result<std::string> encodeEmbedding(const EmbeddingRequest &request, const DialectTarget &target, Notes &notes)
{
    std::string out;
    json::Writer json(out);
    json.begin('{').member("model", target.model).name("input").begin('[');
    for (const RawJson &input : request.inputs)
        json.raw(input);
    json.end(']').member("encoding_format", "float");
    if (request.dimensions)
        json.numberMember("dimensions", *request.dimensions);
    json.memberUnlessEmpty("user", request.user).end('}');
    embedding::noteLeftOut(notes, {{"what the texts are for", request.purpose}, {"title", request.title}});
    return out;
}

} // namespace

Result<EmbeddingAnswer> decodeVectors(std::string_view body)
{
    if (Result<AnswerFacts> facts = readAnswer(Operation::Embedding, body); !facts)
        return std::move(facts).error();
    EmbeddingAnswer answer;
    std::string_view data, usage;
    json::eachMember(body, [&](std::string_view name, std::string_view value) {
        if (name == "data")
            data = value;
        else if (name == "model")
            answer.model = json::textOf(value);
        else if (name == "usage")
            usage = value;
    });
    if (!usage.empty())
        answer.usage = readUsage(usage);
    json::eachElement(data, [&](std::string_view element) {
        auto place = static_cast<std::int64_t>(answer.vectors.size());
        RawJson vector;
        json::eachMember(element, [&](std::string_view name, std::string_view value) {
            if (name == "index")
                place = json::asInteger(value).value_or(place);
            else if (name == "embedding")
                vector = value.starts_with('"') ? embedding::numbersOf(json::textOf(value)) : RawJson(value);
        });
        if (place < 0 || place > 100'000)
            return;
        const auto index = static_cast<std::size_t>(place);
        if (answer.vectors.size() <= index)
            answer.vectors.resize(index + 1, "[]");
        answer.vectors[index] = std::move(vector);
    });
    return embedding::withVectors(std::move(answer));
}

namespace {

std::string encodeVectors(const EmbeddingAnswer &answer, const EncodeOptions &options)
{
    bool isBase64 = false;
    json::eachMember(options.asked, [&](std::string_view name, std::string_view value) {
        isBase64 = isBase64 || (name == "encoding_format" && value == "\"base64\"");
    });
    std::string out;
    json::Writer json(out);
    json.begin('{').member("object", "list").name("data").begin('[');
    std::int64_t index = 0;
    for (const RawJson &vector : answer.vectors) {
        json.begin('{').member("object", "embedding").numberMember("index", index++);
        if (isBase64)
            json.member("embedding", embedding::base64Of(vector));
        else
            json.rawMember("embedding", vector);
        json.end('}');
    }
    json.end(']').member("model", answer.model.empty() ? options.model : answer.model);
    const std::int64_t tokens = answer.usage ? answer.usage->promptTokens() : 0;
    json.name("usage").begin('{').numberMember("prompt_tokens", tokens).numberMember("total_tokens", tokens);
    json.end('}').end('}');
    return out;
}

} // namespace

const EmbeddingCodec embeddings{.path = [](std::string_view, std::string_view) { return std::string("/embeddings"); },
                                .decodeRequest = decodeEmbedding,
                                .encodeRequest = encodeEmbedding,
                                .decodeAnswer = decodeVectors,
                                .encodeAnswer = encodeVectors};

} // namespace tollgate::openai_chat
