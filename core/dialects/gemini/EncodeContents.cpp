// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chat/Signature.h"
#include "core/dialects/Arguments.h"
#include "core/dialects/gemini/Codec.h"
#include "core/dialects/Reasoning.h"
#include "core/json/Scan.h"

#include <deque>
#include <unordered_map>

namespace tollgate::gemini {
namespace {

using namespace chat;

/// What the models take in place of a signature for calls that another provider's model made, or whose signature the
/// client has lost. https://ai.google.dev/gemini-api/docs/thought-signatures
constexpr std::string_view unsignedCall = "skip_thought_signature_validator";

struct Turn {
    bool isModels = false;
    std::vector<const Part *> results, parts; ///< what tools returned stands first
};

bool isEmptyText(const Part &part)
{
    const auto *text = part.as<Text>();
    const auto *refusal = part.as<Refusal>();
    return (text && text->text.empty()) || (refusal && refusal->text.empty());
}

std::vector<Turn> turnsOf(const std::vector<Message> &messages)
{
    std::vector<Turn> turns;
    for (const Message &message : messages) {
        if (message.role == Role::System || message.role == Role::Developer)
            continue;
        const bool isModels = message.role == Role::Assistant;
        if (turns.empty() || turns.back().isModels != isModels)
            turns.push_back({isModels, {}, {}});
        for (const Part &part : message.parts)
            if (part.as<ToolResult>())
                turns.back().results.push_back(&part);
            else if (!isEmptyText(part))
                turns.back().parts.push_back(&part);
        if (turns.back().results.empty() && turns.back().parts.empty())
            turns.pop_back();
    }
    return turns;
}

class ContentWriter {
public:
    ContentWriter(json::Writer &json, const DialectTarget &target, Notes &notes)
        : m_json(json), m_facts(reasoning::geminiFacts(target.model)), m_notes(notes)
    {
    }

    void write(const Turn &turn);
    void writeUserText(std::string_view text)
    {
        m_json.begin('{').member("role", "user").name("parts").begin('[');
        m_json.begin('{').member("text", text).end('}').end(']').end('}');
    }

private:
    void writePart(const Part &part);
    /// `usual`: the type of what does not say one.
    void writeSource(const Source &source, std::string_view usual);
    void writeText(std::string_view text);
    void writeCall(const ToolCall &call);
    void writeResult(const ToolResult &result);
    bool isSigned() const { return !m_signatures.empty(); }
    void writeSignature();

    json::Writer &m_json;
    const reasoning::GeminiFacts m_facts;
    Notes &m_notes;
    std::unordered_map<std::string_view, std::string_view> m_names; ///< of the calls so far, by id
    std::deque<std::string_view> m_signatures; ///< of the turn's thinking, for the calls that follow
    bool m_hasCalls = false, m_isFirstCall = true; ///< of the turn
};

void ContentWriter::writeSignature()
{
    m_json.member("thoughtSignature", m_signatures.front());
    m_signatures.pop_front();
}

void ContentWriter::writeText(std::string_view text)
{
    m_json.begin('{').member("text", text);
    if (isSigned() && !m_hasCalls)
        writeSignature();
    m_json.end('}');
}

void ContentWriter::writeSource(const Source &source, std::string_view usual)
{
    std::string_view type = source.mediaType;
    if (type.empty())
        type = mediaTypeOf(source.data);
    if (type.empty())
        type = usual;
    if (source.kind == Source::Kind::Base64) {
        m_json.begin('{').name("inlineData").begin('{').member("mimeType", type);
        m_json.member("data", source.data).end('}').end('}');
    } else if (source.kind == Source::Kind::Url || source.kind == Source::Kind::FileId) {
        m_json.begin('{').name("fileData").begin('{');
        m_json.member("mimeType", type).member("fileUri", source.data).end('}').end('}');
    } else {
        writeText(source.data);
    }
}

void ContentWriter::writeCall(const ToolCall &call)
{
    m_names[call.id] = call.name;
    m_json.begin('{').name("functionCall").begin('{');
    if (!isMadeId(call.id))
        m_json.memberUnlessEmpty("id", call.id);
    m_json.member("name", call.name).rawMember("args", arguments::asObject(call)).end('}');
    // Of parallel calls only the first one is signed.
    if (isSigned())
        writeSignature();
    else if (m_isFirstCall && m_facts.wantsSignatures)
        m_json.member("thoughtSignature", unsignedCall);
    m_isFirstCall = false;
    m_json.end('}');
}

void ContentWriter::writeResult(const ToolResult &result)
{
    const auto known = m_names.find(result.callId);
    m_json.begin('{').name("functionResponse").begin('{');
    if (!isMadeId(result.callId))
        m_json.memberUnlessEmpty("id", result.callId);
    m_json.member("name", known == m_names.end() ? "tool" : known->second).name("response").begin('{');
    std::string words;
    std::vector<const Part *> media;
    for (const Part &part : result.content) {
        if (const auto *text = part.as<Text>())
            words.append(words.empty() ? "" : "\n").append(text->text);
        else if (!part.as<Opaque>())
            media.push_back(&part);
    }
    m_json.member(result.isError ? "error" : "output", words).end('}');
    if (m_facts.nestsMedia && !media.empty()) {
        m_json.name("parts").begin('[');
        for (const Part *part : media)
            writePart(*part);
        m_json.end(']');
    }
    m_json.end('}').end('}');
    if (!m_facts.nestsMedia)
        for (const Part *part : media)
            writePart(*part);
}

void ContentWriter::writePart(const Part &part)
{
    if (const auto *text = part.as<Text>()) {
        writeText(text->text);
    } else if (const auto *refusal = part.as<Refusal>()) {
        writeText(refusal->text);
    } else if (const auto *image = part.as<Image>()) {
        writeSource(image->source, "image/jpeg");
    } else if (const auto *document = part.as<Document>()) {
        if (!document->title.empty() && document->source.kind == Source::Kind::PlainText)
            writeText(document->title);
        writeSource(document->source, "application/pdf");
    } else if (const auto *audio = part.as<Audio>()) {
        if (audio->data.empty())
            m_notes.add("an earlier answer's sound was left out: only the provider that made it has it");
        else
            writeSource({Source::Kind::Base64, "audio/" + audio->format, audio->data}, {});
    } else if (const auto *call = part.as<ToolCall>()) {
        writeCall(*call);
    } else if (const auto *result = part.as<ToolResult>()) {
        writeResult(*result);
    } else if (const auto *opaque = part.as<Opaque>(); opaque && opaque->family == Family::Gemini) {
        m_json.raw(opaque->raw);
    }
}

void ContentWriter::write(const Turn &turn)
{
    m_signatures.clear();
    m_hasCalls = false;
    m_isFirstCall = true;
    bool saysSomething = !turn.results.empty();
    for (const Part *part : turn.parts) {
        m_hasCalls = m_hasCalls || part->as<ToolCall>();
        const auto *thinking = part->as<Thinking>();
        saysSomething = saysSomething || (!thinking && !part->as<RedactedThinking>());
        if (thinking)
            if (const std::string_view signature = signatureFor(Family::Gemini, *thinking); !signature.empty())
                m_signatures.push_back(signature);
    }
    if (!saysSomething)
        return;
    m_json.begin('{').member("role", turn.isModels ? "model" : "user").name("parts").begin('[');
    for (const Part *part : turn.results)
        writePart(*part);
    for (const Part *part : turn.parts)
        writePart(*part);
    m_json.end(']').end('}');
}

} // namespace

void encodeContents(json::Writer &json, const std::vector<Message> &messages, const DialectTarget &target, Notes &notes)
{
    ContentWriter writer(json, target, notes);
    const std::vector<Turn> turns = turnsOf(messages);
    if (turns.empty() || turns.front().isModels) {
        writer.writeUserText(".");
        notes.add("a user message '.' was put first: the API wants a conversation to begin with the user");
    }
    for (const Turn &turn : turns)
        writer.write(turn);
}

} // namespace tollgate::gemini
