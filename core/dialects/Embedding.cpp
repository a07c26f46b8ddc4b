// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/Embedding.h"

#include "core/base/Base64.h"
#include "core/dialects/bedrock_converse/Codec.h"
#include "core/dialects/cohere_chat/Codec.h"
#include "core/dialects/gemini/Codec.h"
#include "core/dialects/openai_chat/Codec.h"
#include "core/json/Walk.h"

#include <algorithm>
#include <bit>
#include <charconv>
#include <cstring>

namespace tollgate {

const EmbeddingCodec *findEmbedding(std::string_view name)
{
    static constexpr const EmbeddingCodec *all[]
        = {&bedrock_converse::titan, &cohere_chat::embeddings, &cohere_chat::embeddingsOnBedrock,
           &gemini::vertexPredict,   &gemini::vertexContent,   &openai_chat::voyage};
    const auto *const found = std::ranges::find(all, name, [](const EmbeddingCodec *codec) { return codec->name; });
    return found == std::end(all) ? nullptr : *found;
}

Result<chat::EmbeddingAnswer> decodeAnswers(const EmbeddingCodec &codec, std::string_view list)
{
    chat::EmbeddingAnswer all;
    Result<void> outcome;
    json::eachElement(list, [&](std::string_view body) {
        Result<chat::EmbeddingAnswer> answer = codec.decodeAnswer(body);
        if (!answer) {
            outcome = std::move(answer).error();
            return;
        }
        all.model = answer->model;
        for (chat::RawJson &vector : answer->vectors)
            all.vectors.push_back(std::move(vector));
        if (!answer->usage)
            return;
        if (!all.usage)
            all.usage.emplace();
        all.usage->input += answer->usage->input;
    });
    TG_CHECK(outcome);
    return all;
}

bool EmbeddingCodec::takes(std::string_view member) const
{
    return std::ranges::find(ownMembers, member) != ownMembers.end();
}

} // namespace tollgate

namespace tollgate::embedding {
namespace {

/// What several APIs ask for, in the order of PurposeWords. https://ai.google.dev/api/embeddings#TaskType,
/// https://docs.cohere.com/reference/embed, https://docs.voyageai.com/reference/embeddings-api
struct Purpose {
    std::string_view gemini, cohere, voyage;
};
constexpr Purpose purposes[] = {
    {"RETRIEVAL_DOCUMENT", "search_document", "document"},
    {"RETRIEVAL_QUERY", "search_query", "query"},
    {"CLASSIFICATION", "classification", ""},
    {"CLUSTERING", "clustering", ""},
    // Questions that are looked up among documents.
    {"QUESTION_ANSWERING", "search_query", "query"},
    {"FACT_VERIFICATION", "search_query", "query"},
    {"CODE_RETRIEVAL_QUERY", "search_query", "query"},
};

std::uint32_t littleEndian(std::uint32_t word)
{
    return std::endian::native == std::endian::little ? word : __builtin_bswap32(word);
}

} // namespace

std::vector<chat::RawJson> inputsOf(std::string_view raw)
{
    std::vector<chat::RawJson> inputs;
    bool areNumbers = false;
    json::eachElement(raw, [&](std::string_view element) {
        areNumbers = areNumbers || (element[0] != '"' && element[0] != '[');
        inputs.emplace_back(element);
    });
    if (areNumbers || raw.starts_with('"'))
        return {chat::RawJson(raw)};
    return inputs;
}

Result<void> onlyTexts(const chat::EmbeddingRequest &request)
{
    for (const chat::RawJson &input : request.inputs)
        if (!input.starts_with('"'))
            return Error{ErrorKind::BadRequest, "This model's provider takes texts, not token numbers.", "input"};
    return {};
}

Result<void> onlyOne(const chat::EmbeddingRequest &request, std::string message)
{
    if (request.inputs.size() > 1)
        return Error{ErrorKind::BadRequest, std::move(message), "input"};
    return {};
}

void noteLeftOut(Notes &notes, std::initializer_list<std::pair<std::string_view, std::string_view>> members)
{
    for (const auto &[name, value] : members)
        if (!value.empty())
            notes.add(std::string(name) + " left out: the API has no such member");
}

Result<chat::EmbeddingAnswer> withVectors(chat::EmbeddingAnswer answer)
{
    if (answer.vectors.empty())
        return Error{ErrorKind::UpstreamGarbled, "The provider's answer holds no vector."};
    return answer;
}

std::string_view purposeIn(PurposeWords words, std::string_view purpose)
{
    if (words == PurposeWords::Gemini)
        return purpose;
    const auto *const found = std::ranges::find(purposes, purpose, &Purpose::gemini);
    if (found == std::end(purposes))
        return {};
    return words == PurposeWords::Cohere ? found->cohere : found->voyage;
}

std::string purposeFrom(std::string_view word)
{
    for (const Purpose &purpose : purposes)
        if (word == purpose.cohere || word == purpose.voyage)
            return std::string(purpose.gemini);
    return std::string(word);
}

void writeOwn(json::Writer &json, const chat::EmbeddingRequest &request, const EmbeddingCodec &codec)
{
    for (const auto &[name, value] : request.extra)
        if (codec.takes(name))
            json.rawMember(name, value);
}

std::string base64Of(std::string_view numbers)
{
    std::string bytes;
    json::eachElement(numbers, [&](std::string_view number) {
        double value = 0;
        std::from_chars(number.data(), number.data() + number.size(), value);
        const std::uint32_t word = littleEndian(std::bit_cast<std::uint32_t>(static_cast<float>(value)));
        bytes.append(reinterpret_cast<const char *>(&word), sizeof word);
    });
    return base64(bytes);
}

chat::RawJson numbersOf(std::string_view base64)
{
    const std::string bytes = fromBase64(base64).value_or(std::string());
    chat::RawJson out = "[";
    for (std::size_t at = 0; at + sizeof(std::uint32_t) <= bytes.size(); at += sizeof(std::uint32_t)) {
        std::uint32_t word = 0;
        std::memcpy(&word, bytes.data() + at, sizeof word);
        char text[32];
        const auto [end, error] = std::to_chars(text, text + sizeof text, std::bit_cast<float>(littleEndian(word)));
        out.append(at == 0 ? "" : ",").append(text, static_cast<std::size_t>(end - text));
    }
    return out + ']';
}

} // namespace tollgate::embedding
