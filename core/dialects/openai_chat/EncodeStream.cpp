// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/openai_chat/Codec.h"
#include "core/json/Writer.h"

#include <algorithm>
#include <map>

namespace tollgate::openai_chat {
namespace {

using namespace chat;
using What = event::PartGrew::What;

/// Writes chunks. The first one of a choice has the role; `finish_reason` is there in all of them and null until the
/// last; usage comes in a chunk of its own behind that, for those who asked.
class Encoder final : public StreamEncoder {
public:
    explicit Encoder(const EncodeOptions &options) : m_options(options) { }

    void encode(const Event &event, std::string &out) override
    {
        std::visit([&](const auto &that) { take(that, out); }, event);
    }

private:
    struct Part {
        enum class Kind { Text, Thinking, Refusal, Call, FreeTextCall } kind = Kind::Text;
        int call = 0; ///< index among the calls
    };
    struct Choice {
        std::map<int, Part> parts;
        int calls = 0;
        std::int64_t characters = 0; ///< of content so far: where an annotation's text ends
        bool hasRole = false;
    };

    void take(const event::Started &started, std::string &out);
    void take(const event::PartStarted &started, std::string &out);
    void take(const event::PartGrew &grew, std::string &out);
    void take(const event::Cited &cited, std::string &out);
    void take(const event::PartStopped &, std::string &) { }
    void take(const event::LogprobsSeen &seen, std::string &out);
    void take(const event::UsageSeen &seen, std::string &) { m_usage = seen.usage; }
    void take(const event::Finished &finished, std::string &out);
    void take(const event::Ping &, std::string &) { }
    void take(const event::Ended &, std::string &out);

    void beginChunk(std::string &out);
    /// A chunk of one choice; `members` are those of its delta.
    void chunk(std::string &out, int choice, std::string_view members, std::string_view finish = "null",
               std::string_view logprobs = {});

    EncodeOptions m_options;
    std::map<int, Choice> m_choices;
    std::string m_head; ///< what every chunk begins with
    std::optional<Usage> m_usage;
};

void Encoder::beginChunk(std::string &out)
{
    if (m_head.empty())
        take(event::Started(), out);
    out.append("data: ").append(m_head);
}

void Encoder::chunk(std::string &out, int index, std::string_view members, std::string_view finish,
                    std::string_view logprobs)
{
    Choice &choice = m_choices[index];
    const bool needsRole = !std::exchange(choice.hasRole, true);
    beginChunk(out);
    out.append(",\"choices\":[{\"index\":").append(std::to_string(index)).append(",\"delta\":{");
    if (needsRole) {
        out.append("\"role\":\"assistant\"");
        if (members.empty())
            out.append(",\"content\":\"\"");
    }
    if (needsRole && !members.empty())
        out += ',';
    out.append(members).append("},\"logprobs\":").append(logprobs.empty() ? "null" : logprobs);
    out.append(",\"finish_reason\":").append(finish).append("}]");
    // As OpenAI does: who asked for usage finds it null until it comes.
    out.append(m_options.includeUsage ? ",\"usage\":null}\n\n" : "}\n\n");
}

void Encoder::take(const event::Started &started, std::string &out)
{
    if (!m_head.empty())
        return;
    json::Writer json(m_head);
    json.begin('{').member("id", started.id.empty() ? m_options.id : started.id);
    json.member("object", "chat.completion.chunk");
    json.numberMember("created", started.created != 0 ? started.created : m_options.created);
    json.member("model", started.model.empty() ? m_options.model : started.model);
    chunk(out, 0, {});
}

void Encoder::take(const event::PartStarted &started, std::string &out)
{
    Choice &choice = m_choices[started.choice];
    Part part;
    if (const auto *call = started.part.as<ToolCall>()) {
        part.kind = call->isFreeText ? Part::Kind::FreeTextCall : Part::Kind::Call;
        part.call = choice.calls++;
        std::string members;
        json::Writer json(members);
        json.name("tool_calls").begin('[').begin('{').numberMember("index", part.call).member("id", call->id);
        json.member("type", call->isFreeText ? "custom" : "function").name(call->isFreeText ? "custom" : "function");
        json.begin('{').member("name", call->name).member(call->isFreeText ? "input" : "arguments", call->arguments);
        json.end('}').end('}').end(']');
        chunk(out, started.choice, members);
    } else if (started.part.as<Thinking>()) {
        part.kind = Part::Kind::Thinking;
    } else if (started.part.as<Refusal>()) {
        part.kind = Part::Kind::Refusal;
    } else if (started.part.as<RedactedThinking>()) {
        chunk(out, started.choice, "\"thinking_blocks\":[" + thinkingBlock(started.part) + ']');
    }
    choice.parts[started.index] = part;
}

void Encoder::take(const event::PartGrew &grew, std::string &out)
{
    Choice &choice = m_choices[grew.choice];
    std::string members;
    json::Writer json(members);
    switch (grew.what) {
    case What::Text:
        choice.characters += std::ranges::count_if(grew.text, [](char c) { return (c & 0xc0) != 0x80; });
        json.member("content", grew.text);
        break;
    case What::Thinking:
        json.member("reasoning_content", grew.text);
        break;
    case What::Refusal:
        json.member("refusal", grew.text);
        break;
    case What::Signature:
        json.rawMember("thinking_blocks", '[' + thinkingBlock({Thinking{{}, grew.text}}) + ']');
        break;
    case What::Arguments: {
        const Part &part = choice.parts[grew.index];
        const bool isFreeText = part.kind == Part::Kind::FreeTextCall;
        json.name("tool_calls").begin('[').begin('{').numberMember("index", part.call);
        json.name(isFreeText ? "custom" : "function").begin('{').member(isFreeText ? "input" : "arguments", grew.text);
        json.end('}').end('}').end(']');
        break;
    }
    }
    chunk(out, grew.choice, members);
}

void Encoder::take(const event::Cited &cited, std::string &out)
{
    if (cited.citation.url.empty())
        return;
    const auto end = static_cast<std::size_t>(m_choices[cited.choice].characters);
    chunk(out, cited.choice, "\"annotations\":[" + annotation(cited.citation, end, end) + ']');
}

void Encoder::take(const event::LogprobsSeen &seen, std::string &out)
{
    chunk(out, seen.choice, {}, "null", seen.logprobs);
}

void Encoder::take(const event::Finished &finished, std::string &out)
{
    chunk(out, finished.choice, {}, '"' + std::string(nameOf(finished.finish)) + '"');
}

void Encoder::take(const event::Ended &, std::string &out)
{
    if (m_options.includeUsage && m_usage) {
        beginChunk(out);
        out.append(",\"choices\":[],\"usage\":").append(usageJson(*m_usage)).append("}\n\n");
    }
    out.append("data: [DONE]\n\n");
}

} // namespace

std::unique_ptr<StreamEncoder> streamEncoder(const EncodeOptions &options)
{
    return std::make_unique<Encoder>(options);
}

} // namespace tollgate::openai_chat
