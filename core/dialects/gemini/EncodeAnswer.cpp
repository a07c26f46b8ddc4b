// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/gemini/Encode.h"

namespace tollgate::gemini {
namespace {

using namespace chat;
using What = event::PartGrew::What;

void writePart(CandidateWriter &writer, json::Writer &json, int index, const Part &part)
{
    const auto grow = [&](What what, const std::string &text) {
        if (!text.empty())
            writer.grew({0, index, what, text}, json);
    };
    if (const auto *text = part.as<Text>()) {
        grow(What::Text, text->text);
        for (const Citation &citation : text->citations)
            writer.cited(citation);
    } else if (const auto *refusal = part.as<Refusal>()) {
        grow(What::Refusal, refusal->text);
    } else if (const auto *thinking = part.as<Thinking>()) {
        writer.started(index, {Thinking{}}, json);
        grow(What::Thinking, thinking->text);
        grow(What::Signature, thinking->signature);
    } else {
        writer.started(index, part, json);
    }
    writer.stopped(index, json);
}

} // namespace

std::string encodeAnswer(const Answer &answer, const EncodeOptions &options)
{
    std::string out;
    json::Writer json(out);
    json.begin('{').name("candidates").begin('[');
    std::int64_t number = 0;
    for (const Choice &choice : answer.choices) {
        CandidateWriter writer;
        json.begin('{').name("content").begin('{').name("parts").begin('[');
        int index = 0;
        for (const Part &part : choice.parts)
            writePart(writer, json, index++, part);
        writer.ended(json, choice.parts.empty());
        json.end(']').member("role", "model").end('}').member("finishReason", nameOf(choice.finish));
        json.rawUnlessEmpty("groundingMetadata", writer.grounding()).numberMember("index", number++).end('}');
    }
    json.end(']');
    writeAnswerMembers(json, answer.usage, answer.model.empty() ? options.model : answer.model,
                       answer.id.empty() ? options.id : answer.id);
    json.end('}');
    return out;
}

} // namespace tollgate::gemini
