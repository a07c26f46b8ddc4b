// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/Embedding.h"
#include "core/dialects/openai_chat/Codec.h"

/// https://docs.voyageai.com/reference/embeddings-api: `input_type`, `output_dimension`, and no `encoding_format` but
/// base64. Its answers are OpenAI's.
namespace tollgate::openai_chat {
namespace {

using namespace chat;

Result<std::string> encodeEmbedding(const EmbeddingRequest &request, const DialectTarget &target, Notes &notes)
{
    TG_CHECK(embedding::onlyTexts(request));
    std::string out;
    json::Writer json(out);
    json.begin('{').member("model", target.model).name("input").begin('[');
    for (const RawJson &input : request.inputs)
        json.raw(input);
    json.end(']');
    const std::string_view word = embedding::purposeIn(embedding::PurposeWords::Voyage, request.purpose);
    json.memberUnlessEmpty("input_type", word);
    if (request.dimensions)
        json.numberMember("output_dimension", *request.dimensions);
    embedding::writeOwn(json, request, voyage);
    json.end('}');
    if (word.empty() && !request.purpose.empty())
        notes.add(request.purpose + " left out: the API has no such input_type");
    embedding::noteLeftOut(notes, {{"title", request.title}, {"user", request.user}});
    return out;
}

constexpr std::string_view own[] = {"truncation"};

} // namespace

const EmbeddingCodec voyage{.name = "voyage",
                            .path = [](std::string_view, std::string_view) { return std::string("/embeddings"); },
                            .decodeRequest = decodeEmbedding,
                            .encodeRequest = encodeEmbedding,
                            .decodeAnswer = decodeVectors,
                            .ownMembers = own};

} // namespace tollgate::openai_chat
