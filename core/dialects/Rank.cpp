// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/Rank.h"

#include "core/dialects/openai_chat/Answer.h"
#include "core/dialects/openai_media/Answer.h"
#include "core/json/Scan.h"
#include "core/json/Walk.h"
#include "core/json/Writer.h"

#include <algorithm>

/// https://docs.cohere.com/reference/rerank and https://api.jina.ai/redoc (`top_n`, `results`);
/// https://docs.voyageai.com/reference/reranker-api (`top_k`, `data`); behind Bedrock's InvokeModel as Cohere's without
/// a model, and with `api_version` for Cohere's own: https://docs.cohere.com/docs/amazon-bedrock.
namespace tollgate {
namespace {

using namespace chat;

Result<RankRequest> decoded(std::string_view body, std::string_view mostMember)
{
    RankRequest request;
    json::eachMember(body, [&](std::string_view name, std::string_view value) {
        if (name == "query")
            request.query = value;
        else if (name == "documents")
            json::eachElement(value, [&](std::string_view document) { request.documents.emplace_back(document); });
        else if (name == mostMember)
            request.most = json::asInteger(value);
        else if (name == "return_documents")
            request.wantsDocuments = value == "true";
        else if (name != "model" && value != "null")
            request.extra.emplace_back(name, value);
    });
    if (!request.query.starts_with('"'))
        return Error{ErrorKind::BadRequest, "`query` is missing: a text.", "query"};
    if (request.documents.empty())
        return Error{ErrorKind::BadRequest, "`documents` is missing: a list of texts.", "documents"};
    return request;
}

/// Only some APIs take documents as objects.
RawJson textOf(const RawJson &document)
{
    if (!document.starts_with('{'))
        return document;
    RawJson text = "\"\"";
    json::eachMember(document, [&](std::string_view name, std::string_view value) {
        if (name == "text" && value.starts_with('"'))
            text = value;
    });
    return text;
}

void writeQuestion(json::Writer &json, const RankRequest &request, std::string_view mostMember)
{
    json.rawMember("query", request.query).name("documents").begin('[');
    for (const RawJson &document : request.documents)
        json.raw(textOf(document));
    json.end(']');
    if (request.most)
        json.numberMember(mostMember, *request.most);
}

void noteExtra(const RankRequest &request, std::string_view own, Notes &notes)
{
    for (const auto &[name, value] : request.extra)
        if (name != own)
            notes.add(name + " left out: the API has no such member");
}

std::string encodeVoyage(const RankRequest &request, std::string_view model, Notes &notes)
{
    std::string out;
    json::Writer json(out);
    json.begin('{').member("model", model);
    writeQuestion(json, request, "top_k");
    if (request.wantsDocuments)
        json.name("return_documents").boolean(true);
    for (const auto &[name, value] : request.extra)
        if (name == "truncation")
            json.rawMember(name, value);
    json.end('}');
    noteExtra(request, "truncation", notes);
    return out;
}

std::string encodeCohere(const RankRequest &request, std::string_view model, Notes &notes)
{
    std::string out;
    json::Writer json(out);
    json.begin('{').member("model", model);
    writeQuestion(json, request, "top_n");
    json.end('}');
    if (request.wantsDocuments)
        notes.add("return_documents left out: the API gives indexes only");
    noteExtra(request, {}, notes);
    return out;
}

std::string encodeBedrock(const RankRequest &request, std::string_view model, Notes &notes)
{
    std::string out;
    json::Writer json(out);
    json.begin('{');
    writeQuestion(json, request, "top_n");
    if (model.find("cohere.") != std::string_view::npos)
        json.numberMember("api_version", 2);
    json.end('}');
    if (request.wantsDocuments)
        notes.add("return_documents left out: the API gives indexes only");
    noteExtra(request, {}, notes);
    return out;
}

RankAnswer::Rank rankOf(std::string_view raw)
{
    RankAnswer::Rank rank;
    json::eachMember(raw, [&](std::string_view name, std::string_view value) {
        if (name == "index")
            rank.index = json::asInteger(value).value_or(0);
        else if (name == "relevance_score")
            rank.score = value;
        else if (name == "document")
            rank.document = value;
    });
    return rank;
}

Result<RankAnswer> decodeRanks(std::string_view body)
{
    TG_TRY(const openai_chat::AnswerFacts facts, media::readAnswer(body));
    RankAnswer answer;
    answer.id = facts.id;
    answer.model = facts.model;
    answer.usage = facts.usage;
    answer.units = facts.units;
    bool hasList = false;
    json::eachMember(body, [&](std::string_view name, std::string_view value) {
        if (name != "results" && name != "data")
            return;
        hasList = true;
        json::eachElement(value, [&](std::string_view one) { answer.ranks.push_back(rankOf(one)); });
    });
    if (!hasList)
        return Error{ErrorKind::UpstreamGarbled, "The provider's answer holds no ranks."};
    return answer;
}

std::string encodeResults(const RankAnswer &answer, const EncodeOptions &options)
{
    std::string out;
    json::Writer json(out);
    json.begin('{').member("id", answer.id.empty() ? options.id : answer.id).name("results").begin('[');
    for (const RankAnswer::Rank &rank : answer.ranks) {
        json.begin('{').numberMember("index", rank.index).rawMember("relevance_score", rank.score);
        if (rank.document.starts_with('"')) // Voyage's are texts, Cohere's have them inside
            json.name("document").begin('{').rawMember("text", rank.document).end('}');
        else
            json.rawUnlessEmpty("document", rank.document);
        json.end('}');
    }
    json.end(']').name("meta").begin('{').name("api_version").begin('{').member("version", "2").end('}');
    if (answer.units.searches > 0)
        json.name("billed_units").begin('{').numberMember("search_units", answer.units.searches).end('}');
    json.end('}');
    if (answer.usage)
        json.name("usage").begin('{').numberMember("total_tokens", answer.usage->total()).end('}');
    json.end('}');
    return out;
}

std::string encodeData(const RankAnswer &answer, const EncodeOptions &options)
{
    std::string out;
    json::Writer json(out);
    json.begin('{').member("object", "list").name("data").begin('[');
    for (const RankAnswer::Rank &rank : answer.ranks) {
        json.begin('{').rawMember("relevance_score", rank.score).numberMember("index", rank.index);
        if (!rank.document.empty())
            json.rawMember("document", textOf(rank.document));
        json.end('}');
    }
    json.end(']').member("model", answer.model.empty() ? options.model : answer.model);
    json.name("usage").begin('{').numberMember("total_tokens", answer.usage ? answer.usage->total() : 0);
    json.end('}').end('}');
    return out;
}

constexpr RankCodec codecs[] = {
    {.name = "cohere",
     .decodeRequest = [](std::string_view body) { return decoded(body, "top_n"); },
     .encodeRequest = encodeCohere,
     .decodeAnswer = decodeRanks,
     .encodeAnswer = encodeResults},
    {.name = "voyage",
     .decodeRequest = [](std::string_view body) { return decoded(body, "top_k"); },
     .encodeRequest = encodeVoyage,
     .decodeAnswer = decodeRanks,
     .encodeAnswer = encodeData},
    {.name = "bedrock",
     .decodeRequest = [](std::string_view body) { return decoded(body, "top_n"); },
     .encodeRequest = encodeBedrock,
     .decodeAnswer = decodeRanks,
     .encodeAnswer = nullptr},
};

} // namespace

const RankCodec *findRanks(std::string_view name)
{
    const auto *const found = std::ranges::find(codecs, name, &RankCodec::name);
    return found == std::end(codecs) ? nullptr : found;
}

const RankCodec &usualRanks()
{
    return codecs[0];
}

const RankCodec &ranksOfClient(std::string_view body)
{
    bool isVoyage = false, isCohere = false;
    json::eachMember(body, [&](std::string_view name, std::string_view) {
        isVoyage = isVoyage || name == "top_k" || name == "truncation";
        isCohere = isCohere || name == "top_n";
    });
    return codecs[isVoyage && !isCohere ? 1 : 0];
}

} // namespace tollgate
