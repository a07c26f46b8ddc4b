// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/anthropic_messages/Codec.h"
#include "core/dialects/openai_chat/Answer.h"
#include "core/json/Repair.h"
#include "core/json/Walk.h"

#include <map>

namespace tollgate::anthropic_messages {
namespace {

using namespace chat;
using What = event::PartGrew::What;

class Decoder final : public StreamDecoder {
public:
    Result<void> decode(const SseEvent &sse, std::vector<Event> &out) override;
    void finish(std::vector<Event> &out) override;

private:
    struct Block {
        int part = -1; ///< -1: held back until it is whole
        std::string raw, input; ///< of one that is held back
    };

    void messageStarted(std::string_view message, std::vector<Event> &out);
    void blockStarted(std::int64_t index, std::string_view raw, std::vector<Event> &out);
    void blockGrew(Block &block, std::string_view delta, std::vector<Event> &out);
    void blockStopped(std::int64_t index, std::vector<Event> &out);
    void messageChanged(std::string_view delta, std::vector<Event> &out);
    void usageSeen(std::string_view raw, std::vector<Event> &out);
    void grow(const Block &block, What what, std::string text, std::vector<Event> &out);
    void end(std::vector<Event> &out);

    std::map<std::int64_t, Block> m_blocks; ///< open ones, by the provider's index
    int m_next = 0;
    UsageReader m_usage;
    std::optional<event::Finished> m_finished;
    bool m_ended = false;
};

void Decoder::grow(const Block &block, What what, std::string text, std::vector<Event> &out)
{
    if (!text.empty() && block.part >= 0)
        out.push_back(event::PartGrew{0, block.part, what, std::move(text)});
}

void Decoder::messageStarted(std::string_view message, std::vector<Event> &out)
{
    event::Started started;
    json::eachMember(message, [&](std::string_view name, std::string_view value) {
        if (name == "id")
            started.id = json::textOf(value);
        else if (name == "model")
            started.model = json::textOf(value);
        else if (name == "usage")
            m_usage.read(value);
    });
    if (m_usage.hasSeen())
        started.usage = m_usage.usage();
    out.push_back(std::move(started));
}

void Decoder::blockStarted(std::int64_t index, std::string_view raw, std::vector<Event> &out)
{
    Result<Part> part = decodeBlock(raw, "content_block");
    if (!part)
        return;
    Block block;
    if (part->as<Opaque>()) {
        block.raw = raw;
        m_blocks.insert_or_assign(index, std::move(block));
        return;
    }
    block.part = m_next++;
    // What a block has at its start already is told as its first piece.
    std::string first, signature;
    What what = What::Text;
    std::vector<Citation> citations;
    if (auto *text = std::get_if<Text>(&part->value)) {
        first = std::exchange(text->text, {});
        citations = std::exchange(text->citations, {});
    } else if (auto *thinking = std::get_if<Thinking>(&part->value)) {
        first = std::exchange(thinking->text, {});
        signature = std::exchange(thinking->signature, {});
        what = What::Thinking;
    } else if (auto *call = std::get_if<ToolCall>(&part->value)) {
        first = std::exchange(call->arguments, {});
        what = What::Arguments;
        if (first == "{}")
            first.clear(); // the arguments follow, or there are none
    }
    out.push_back(event::PartStarted{0, block.part, *std::move(part)});
    grow(block, what, std::move(first), out);
    grow(block, What::Signature, std::move(signature), out);
    for (Citation &citation : citations)
        out.push_back(event::Cited{0, block.part, std::move(citation)});
    m_blocks.insert_or_assign(index, std::move(block));
}

void Decoder::blockGrew(Block &block, std::string_view delta, std::vector<Event> &out)
{
    json::eachMember(delta, [&](std::string_view name, std::string_view value) {
        if (name == "text")
            grow(block, What::Text, json::textOf(value), out);
        else if (name == "thinking")
            grow(block, What::Thinking, json::textOf(value), out);
        else if (name == "signature")
            grow(block, What::Signature, json::textOf(value), out);
        else if (name == "citation" && block.part >= 0)
            out.push_back(event::Cited{0, block.part, decodeCitation(value)});
        else if (name == "partial_json" && block.part >= 0)
            grow(block, What::Arguments, json::textOf(value), out);
        else if (name == "partial_json")
            block.input += json::textOf(value);
    });
}

void Decoder::blockStopped(std::int64_t index, std::vector<Event> &out)
{
    const auto found = m_blocks.find(index);
    if (found == m_blocks.end())
        return;
    Block block = std::move(found->second);
    m_blocks.erase(found);
    if (block.part < 0) {
        std::string type;
        std::string_view input;
        json::eachMember(block.raw, [&](std::string_view name, std::string_view value) {
            if (name == "type")
                type = json::textOf(value);
            else if (name == "input")
                input = value;
        });
        if (!input.empty() && json::members(block.input))
            block.raw.replace(static_cast<std::size_t>(input.data() - block.raw.data()), input.size(), block.input);
        block.part = m_next++;
        out.push_back(event::PartStarted{0, block.part, {Opaque{type, std::move(block.raw), Family::Anthropic}}});
    }
    out.push_back(event::PartStopped{0, block.part});
}

void Decoder::usageSeen(std::string_view raw, std::vector<Event> &out)
{
    m_usage.read(raw);
    if (m_usage.hasSeen())
        out.push_back(event::UsageSeen{m_usage.usage()});
}

void Decoder::messageChanged(std::string_view delta, std::vector<Event> &out)
{
    event::Finished finished{0, Finish::None, {}};
    json::eachMember(delta, [&](std::string_view name, std::string_view value) {
        if (name == "stop_reason")
            finished.finish = finishOf(json::textOf(value));
        else if (name == "stop_sequence")
            finished.stopSequence = json::textOf(value);
    });
    if (finished.finish == Finish::None)
        return;
    while (!m_blocks.empty())
        blockStopped(m_blocks.begin()->first, out);
    m_finished = std::move(finished);
}

void Decoder::end(std::vector<Event> &out)
{
    if (std::exchange(m_ended, true))
        return;
    while (!m_blocks.empty())
        blockStopped(m_blocks.begin()->first, out);
    out.push_back(m_finished.value_or(event::Finished()));
    out.push_back(event::Ended());
}

Result<void> Decoder::decode(const SseEvent &sse, std::vector<Event> &out)
{
    if (sse.data.empty() || m_ended)
        return {};
    std::string repaired, type;
    const std::string_view data = json::strict(sse.data, repaired, json::Lines::One);
    std::string_view message, block, delta, usage;
    std::int64_t index = 0;
    const bool isObject = json::eachMember(data, [&](std::string_view name, std::string_view value) {
        if (name == "type")
            type = json::textOf(value);
        else if (name == "index")
            index = json::asInteger(value).value_or(0);
        else if (name == "message")
            message = value;
        else if (name == "content_block")
            block = value;
        else if (name == "delta")
            delta = value;
        else if (name == "usage" && value != "null")
            usage = value;
    });
    if (!isObject)
        return Error{ErrorKind::UpstreamGarbled, "The provider sent a stream event that is not a JSON object."};
    if (type.empty())
        type = sse.event;
    if (type == "error")
        return openai_chat::readError(200, {}, data);
    if (type == "message_start") {
        messageStarted(message, out);
    } else if (type == "content_block_start") {
        blockStarted(index, block, out);
    } else if (type == "content_block_delta") {
        if (const auto found = m_blocks.find(index); found != m_blocks.end())
            blockGrew(found->second, delta, out);
    } else if (type == "content_block_stop") {
        blockStopped(index, out);
    } else if (type == "message_delta") {
        usageSeen(usage, out);
        messageChanged(delta, out);
    } else if (type == "message_stop") {
        end(out);
    } else if (type == "ping") {
        out.push_back(event::Ping());
    }
    return {};
}

void Decoder::finish(std::vector<Event> &out)
{
    if (m_finished)
        end(out);
}

} // namespace

std::unique_ptr<StreamDecoder> streamDecoder()
{
    return std::make_unique<Decoder>();
}

} // namespace tollgate::anthropic_messages
