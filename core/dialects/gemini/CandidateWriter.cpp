// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/Arguments.h"
#include "core/dialects/gemini/Encode.h"
#include "core/dialects/gemini/PackedThinking.h"

namespace tollgate::gemini {

using namespace chat;
using What = event::PartGrew::What;

void CandidateWriter::writeCall(const ToolCall &call, json::Writer &json)
{
    json.begin('{').name("functionCall").begin('{').memberUnlessEmpty("id", call.id).member("name", call.name);
    json.rawMember("args", arguments::asObject(call)).end('}');
    json.memberUnlessEmpty("thoughtSignature", packedThinking(m_thinking)).end('}');
    m_thinking.clear();
}

void CandidateWriter::started(int index, Part part, json::Writer &json)
{
    if (const auto *image = part.as<Image>(); image && image->source.kind == Source::Kind::Base64) {
        json.begin('{').name("inlineData").begin('{').member("mimeType", image->source.mediaType);
        json.member("data", image->source.data).end('}').end('}');
    } else if (part.as<RedactedThinking>()) {
        addThinking(std::move(part));
    } else if (const auto *opaque = part.as<Opaque>(); opaque && opaque->family == Family::Gemini) {
        json.raw(opaque->raw);
    } else if (part.as<ToolCall>() || part.as<Thinking>()) {
        m_open[index] = std::move(part);
    }
}

void CandidateWriter::grew(const event::PartGrew &grew, json::Writer &json)
{
    const auto open = m_open.find(grew.index);
    auto *call = open == m_open.end() ? nullptr : std::get_if<ToolCall>(&open->second.value);
    auto *thinking = open == m_open.end() ? nullptr : std::get_if<Thinking>(&open->second.value);
    switch (grew.what) {
    case What::Text:
    case What::Refusal:
        json.begin('{').member("text", grew.text).end('}');
        break;
    case What::Thinking:
        json.begin('{').member("text", grew.text).name("thought").boolean(true).end('}');
        if (thinking)
            thinking->text += grew.text;
        break;
    case What::Signature:
        if (thinking)
            thinking->signature += grew.text;
        break;
    case What::Arguments:
        if (call)
            call->arguments += grew.text;
        break;
    }
}

void CandidateWriter::stopped(int index, json::Writer &json)
{
    auto open = m_open.extract(index);
    if (open.empty())
        return;
    if (const auto *call = open.mapped().as<ToolCall>())
        writeCall(*call, json);
    else
        addThinking(std::move(open.mapped()));
}

void CandidateWriter::cited(const Citation &citation)
{
    if (!citation.url.empty())
        m_citations.push_back(citation);
}

void CandidateWriter::ended(json::Writer &json, bool isPartWanted)
{
    while (!m_open.empty())
        stopped(m_open.begin()->first, json);
    if (m_thinking.empty() && !isPartWanted)
        return;
    json.begin('{').member("text", "");
    json.memberUnlessEmpty("thoughtSignature", packedThinking(m_thinking)).end('}');
    m_thinking.clear();
}

std::string CandidateWriter::grounding() const
{
    if (m_citations.empty())
        return {};
    std::string out;
    json::Writer json(out);
    json.begin('{').name("groundingChunks").begin('[');
    for (const Citation &citation : m_citations)
        json.begin('{')
            .name("web")
            .begin('{')
            .member("uri", citation.url)
            .member("title", citation.title)
            .end('}')
            .end('}');
    json.end(']').end('}');
    return out;
}

void writeAnswerMembers(json::Writer &json, const std::optional<Usage> &usage, std::string_view model,
                        std::string_view id)
{
    if (usage) {
        json.name("usageMetadata");
        writeUsage(json, *usage);
    }
    json.member("modelVersion", model).member("responseId", id);
}

} // namespace tollgate::gemini
