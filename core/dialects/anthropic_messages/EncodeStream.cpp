// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/anthropic_messages/Codec.h"

#include <map>

namespace tollgate::anthropic_messages {
namespace {

using namespace chat;
using What = event::PartGrew::What;

/// Writes one content block after the other with dense indexes, as the API does: what grows while an earlier block is
/// open waits for its end. How it ended and what it cost is told at the very end, when both are known.
class Encoder final : public StreamEncoder {
public:
    explicit Encoder(const EncodeOptions &options) : m_options(options) { }

    void encode(const Event &event, std::string &out) override
    {
        std::visit([&](const auto &that) { take(that, out); }, event);
    }

private:
    struct Block {
        Part part;
        std::vector<std::string> waiting; ///< deltas
        bool isStopped = false;
    };

    void take(const event::Started &started, std::string &out);
    void take(const event::PartStarted &started, std::string &out);
    void take(const event::PartGrew &grew, std::string &out);
    void take(const event::Cited &cited, std::string &out);
    void take(const event::PartStopped &stopped, std::string &out);
    void take(const event::LogprobsSeen &, std::string &) { }
    void take(const event::UsageSeen &seen, std::string &) { m_usage.raiseTo(seen.usage); }
    void take(const event::Finished &finished, std::string &) { m_finished = finished; }
    void take(const event::Ping &, std::string &out) { write(out, "ping", R"({"type":"ping"})"); }
    void take(const event::Ended &, std::string &out);

    static void write(std::string &out, std::string_view name, std::string_view data)
    {
        out.append("event: ").append(name).append("\ndata: ").append(data).append("\n\n");
    }
    void start(std::string &out);
    void startBlock(const Part &part, std::string &out);
    void writeDelta(std::string_view delta, std::string &out);
    void stopBlock(std::string &out);
    void grow(int index, std::string delta, std::string &out);
    void advance(std::string &out);

    EncodeOptions m_options;
    event::Started m_message;
    bool m_started = false;
    std::map<int, Block> m_blocks; ///< that have not been written to their end; the first one is open
    std::int64_t m_index = 0; ///< of the block that is open
    Usage m_usage;
    event::Finished m_finished;
};

void Encoder::start(std::string &out)
{
    if (std::exchange(m_started, true))
        return;
    std::string data;
    json::Writer json(data);
    json.begin('{').member("type", "message_start").name("message").begin('{');
    json.member("id", m_message.id.empty() ? m_options.id : m_message.id).member("type", "message");
    json.member("role", "assistant").member("model", m_message.model.empty() ? m_options.model : m_message.model);
    json.rawMember("content", "[]").rawMember("stop_reason", "null").rawMember("stop_sequence", "null");
    json.rawMember("stop_details", "null").rawMember("container", "null").rawMember("diagnostics", "null");
    json.name("usage");
    writeUsage(json, m_message.usage.value_or(Usage()));
    json.end('}').end('}');
    write(out, "message_start", data);
}

void Encoder::take(const event::Started &started, std::string &out)
{
    m_message = started;
    if (started.usage)
        m_usage.raiseTo(*started.usage);
    start(out);
}

void Encoder::startBlock(const Part &part, std::string &out)
{
    std::string data;
    json::Writer json(data);
    json.begin('{').member("type", "content_block_start").numberMember("index", m_index).name("content_block");
    if (const auto *call = part.as<ToolCall>()) {
        json.begin('{').member("type", "tool_use").member("id", call->id).member("name", call->name);
        json.rawMember("input", "{}").rawMember("caller", R"({"type":"direct"})").end('}');
    } else if (part.as<Text>() || part.as<Refusal>()) {
        json.begin('{').member("type", "text").member("text", "").end('}');
    } else {
        encodeBlock(json, part);
    }
    json.end('}');
    write(out, "content_block_start", data);
}

void Encoder::writeDelta(std::string_view delta, std::string &out)
{
    std::string data;
    json::Writer json(data);
    json.begin('{').member("type", "content_block_delta").numberMember("index", m_index).rawMember("delta", delta);
    json.end('}');
    write(out, "content_block_delta", data);
}

void Encoder::stopBlock(std::string &out)
{
    write(out, "content_block_stop", "{\"type\":\"content_block_stop\",\"index\":" + std::to_string(m_index++) + '}');
}

void Encoder::take(const event::PartStarted &started, std::string &out)
{
    const auto *opaque = started.part.as<Opaque>();
    if (started.choice != 0 || started.part.as<Audio>() || (opaque && opaque->family != Family::Anthropic))
        return; // has no form here
    start(out);
    const bool isFirst = m_blocks.empty();
    m_blocks[started.index].part = started.part;
    if (isFirst)
        startBlock(started.part, out);
}

void Encoder::grow(int index, std::string delta, std::string &out)
{
    const auto found = m_blocks.find(index);
    if (found == m_blocks.end())
        return;
    if (found == m_blocks.begin())
        writeDelta(delta, out);
    else
        found->second.waiting.push_back(std::move(delta));
}

void Encoder::take(const event::PartGrew &grew, std::string &out)
{
    if (grew.choice != 0)
        return;
    std::string delta;
    json::Writer json(delta);
    json.begin('{');
    switch (grew.what) {
    case What::Text:
    case What::Refusal:
        json.member("type", "text_delta").member("text", grew.text);
        break;
    case What::Thinking:
        json.member("type", "thinking_delta").member("thinking", grew.text);
        break;
    case What::Signature:
        json.member("type", "signature_delta").member("signature", grew.text);
        break;
    case What::Arguments:
        json.member("type", "input_json_delta").member("partial_json", grew.text);
        break;
    }
    json.end('}');
    grow(grew.index, std::move(delta), out);
}

void Encoder::take(const event::Cited &cited, std::string &out)
{
    if (cited.choice == 0)
        grow(cited.index, R"({"type":"citations_delta","citation":)" + citationOf(cited.citation) + '}', out);
}

/// The first block has been written to its end: the next one, with what it has gathered meanwhile.
void Encoder::advance(std::string &out)
{
    while (!m_blocks.empty() && m_blocks.begin()->second.isStopped) {
        stopBlock(out);
        m_blocks.erase(m_blocks.begin());
        if (m_blocks.empty())
            return;
        Block &next = m_blocks.begin()->second;
        startBlock(next.part, out);
        for (const std::string &delta : std::exchange(next.waiting, {}))
            writeDelta(delta, out);
    }
}

void Encoder::take(const event::PartStopped &stopped, std::string &out)
{
    const auto found = stopped.choice == 0 ? m_blocks.find(stopped.index) : m_blocks.end();
    if (found == m_blocks.end())
        return;
    found->second.isStopped = true;
    advance(out);
}

void Encoder::take(const event::Ended &, std::string &out)
{
    start(out);
    for (auto &[index, block] : m_blocks)
        block.isStopped = true;
    advance(out);
    std::string data;
    json::Writer json(data);
    json.begin('{').member("type", "message_delta").name("delta").begin('{');
    json.member("stop_reason", nameOf(m_finished.finish));
    if (m_finished.finish == Finish::StopSequence)
        json.member("stop_sequence", m_finished.stopSequence);
    else
        json.rawMember("stop_sequence", "null");
    json.rawMember("stop_details", "null").rawMember("container", "null").end('}').name("usage");
    writeUsage(json, m_usage);
    json.end('}');
    write(out, "message_delta", data);
    write(out, "message_stop", R"({"type":"message_stop"})");
}

} // namespace

std::unique_ptr<StreamEncoder> streamEncoder(const EncodeOptions &options)
{
    return std::make_unique<Encoder>(options);
}

} // namespace tollgate::anthropic_messages
