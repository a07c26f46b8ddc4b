// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/anthropic_messages/Codec.h"
#include "core/dialects/anthropic_messages/Relay.h"
#include "core/json/Walk.h"

namespace tollgate::anthropic_messages {

Result<AnswerFacts> readAnswer(std::string_view body)
{
    AnswerFacts facts;
    UsageReader usage;
    std::string_view type, content;
    const bool isObject = json::eachMember(body, [&](std::string_view name, std::string_view value) {
        if (name == "type")
            type = value;
        else if (name == "id")
            facts.id = json::textOf(value);
        else if (name == "model")
            facts.model = json::textOf(value);
        else if (name == "stop_reason")
            facts.finishReason = json::textOf(value);
        else if (name == "content")
            content = value;
        else if (name == "usage")
            usage.read(value);
    });
    if (!isObject || type == "\"error\"" || content.empty()) {
        Result<chat::Answer> wrong = decodeAnswer(body); // which says what is wrong
        return wrong ? Error{ErrorKind::UpstreamGarbled, "The provider's answer is no message."}
                     : std::move(wrong).error();
    }
    if (usage.hasSeen())
        facts.usage = usage.usage();
    return facts;
}

void StreamObserver::seeContent(std::string_view rawContent)
{
    json::eachElement(rawContent, [&](std::string_view block) {
        json::eachMember(block, [&](std::string_view name, std::string_view value) {
            if (name == "text" || name == "thinking" || name == "name")
                m_seen.add(value);
            else if (name == "input")
                m_seen.addPlain(value);
        });
    });
}

void StreamObserver::seeUsage(std::string_view usage)
{
    UsageReader reader;
    reader.read(usage);
    if (!reader.hasSeen())
        return;
    if (!m_facts.usage)
        m_facts.usage = Usage();
    m_facts.usage->raiseTo(reader.usage());
}

void StreamObserver::seeMessage(std::string_view message)
{
    json::eachMember(message, [&](std::string_view name, std::string_view value) {
        if (name == "id")
            m_facts.id = json::textOf(value);
        else if (name == "model")
            m_facts.model = json::textOf(value);
        else if (name == "usage")
            seeUsage(value);
    });
}

Result<StreamObserver::Pass> StreamObserver::see(const SseEvent &event)
{
    if (event.data.empty())
        return Pass::Send; // a heartbeat
    std::string_view type, message, delta, usage, index;
    const bool isObject = json::eachMember(event.data, [&](std::string_view name, std::string_view value) {
        if (name == "type")
            type = json::inside(value);
        else if (name == "message")
            message = value;
        else if (name == "delta")
            delta = value;
        else if (name == "usage")
            usage = value;
        else if (name == "index")
            index = value;
    });
    if (!isObject)
        return Error{ErrorKind::UpstreamGarbled, "The provider sent a stream event that is not a JSON object."};
    if (type == "content_block_delta") {
        json::eachMember(delta, [&](std::string_view name, std::string_view value) {
            if (name == "text" || name == "thinking" || name == "partial_json")
                m_seen.add(value);
        });
    } else if (type == "content_block_start") {
        m_open = json::asInteger(index).value_or(0);
    } else if (type == "content_block_stop") {
        m_open = -1;
    } else if (type == "message_start") {
        seeMessage(message);
    } else if (type == "message_delta") {
        seeUsage(usage);
        json::eachMember(delta, [&](std::string_view name, std::string_view value) {
            if (name == "stop_reason" && value.starts_with('"')) {
                m_facts.finishReason = json::textOf(value);
                m_sawFinish = true;
            }
        });
    } else if (type == "message_stop") {
        return Pass::Terminal;
    } else if (type == "error" || event.event == "error") {
        return openai_chat::readError(200, {}, event.data);
    }
    return Pass::Send;
}

std::string StreamObserver::endAtMaximum() const
{
    std::string out;
    if (m_open >= 0)
        out = "event: content_block_stop\ndata: {\"type\":\"content_block_stop\",\"index\":" + std::to_string(m_open)
            + "}\n\n";
    std::string data;
    json::Writer json(data);
    json.begin('{').member("type", "message_delta").name("delta").begin('{').member("stop_reason", "max_tokens");
    json.rawMember("stop_sequence", "null").end('}').name("usage");
    writeUsage(json, m_facts.usage.value_or(Usage()));
    json.end('}');
    return out.append("event: message_delta\ndata: ")
        .append(data)
        .append("\n\nevent: message_stop\ndata: {\"type\":\"message_stop\"}\n\n");
}

} // namespace tollgate::anthropic_messages
