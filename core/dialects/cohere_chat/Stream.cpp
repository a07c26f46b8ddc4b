// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/cohere_chat/Codec.h"
#include "core/dialects/openai_chat/Answer.h"
#include "core/json/Repair.h"
#include "core/json/Walk.h"

#include <map>

namespace tollgate::cohere_chat {
namespace {

using namespace chat;
using What = event::PartGrew::What;

/// https://docs.cohere.com/v2/docs/streaming. Contents and calls are numbered each for themselves; the plan of a turn
/// with calls has no number.
class Decoder final : public StreamDecoder {
public:
    Result<void> decode(const SseEvent &sse, std::vector<Event> &out) override;
    void finish(std::vector<Event> &out) override;

private:
    struct Delta {
        std::string_view content, toolPlan, toolCalls, citations, usage;
        std::string finishReason, error;
    };
    static Delta read(std::string_view raw);

    void contentStarted(std::int64_t index, std::string_view content, std::vector<Event> &out);
    void contentGrew(std::int64_t index, std::string_view content, std::vector<Event> &out);
    void planGrew(std::string_view plan, std::vector<Event> &out);
    void callStarted(std::int64_t index, std::string_view call, std::vector<Event> &out);
    void callGrew(std::int64_t index, std::string_view call, std::vector<Event> &out);
    void cited(std::string_view citation, std::vector<Event> &out);
    Result<void> ended(const Delta &delta, std::vector<Event> &out);
    int open(std::string key, Part part, std::vector<Event> &out);
    void close(const std::string &key, std::vector<Event> &out);

    std::map<std::string, int> m_open; ///< `content 0`, `call 1`, `plan` -> our number
    int m_next = 0, m_text = -1;
    bool m_started = false, m_ended = false;
};

Decoder::Delta Decoder::read(std::string_view raw)
{
    Delta delta;
    const auto readMessage = [&](std::string_view message) {
        json::eachMember(message, [&](std::string_view name, std::string_view value) {
            if (name == "content")
                delta.content = value;
            else if (name == "tool_plan")
                delta.toolPlan = value;
            else if (name == "tool_calls")
                delta.toolCalls = value;
            else if (name == "citations")
                delta.citations = value;
        });
    };
    json::eachMember(raw, [&](std::string_view name, std::string_view value) {
        if (name == "message")
            readMessage(value);
        else if (name == "finish_reason")
            delta.finishReason = json::textOf(value);
        else if (name == "error")
            delta.error = json::textOf(value);
        else if (name == "usage")
            delta.usage = value;
    });
    return delta;
}

int Decoder::open(std::string key, Part part, std::vector<Event> &out)
{
    const auto [place, isNew] = m_open.try_emplace(std::move(key), m_next);
    if (isNew) {
        ++m_next;
        if (part.as<Text>())
            m_text = place->second;
        out.push_back(event::PartStarted{0, place->second, std::move(part)});
    }
    return place->second;
}

void Decoder::close(const std::string &key, std::vector<Event> &out)
{
    const auto found = m_open.find(key);
    if (found == m_open.end())
        return;
    out.push_back(event::PartStopped{0, found->second});
    m_open.erase(found);
}

void Decoder::contentStarted(std::int64_t index, std::string_view content, std::vector<Event> &out)
{
    bool isThinking = false;
    json::eachMember(content, [&](std::string_view name, std::string_view value) {
        isThinking = isThinking || (name == "type" && value == "\"thinking\"");
    });
    open("content " + std::to_string(index), isThinking ? Part{Thinking{}} : Part{Text{}}, out);
    contentGrew(index, content, out);
}

void Decoder::contentGrew(std::int64_t index, std::string_view content, std::vector<Event> &out)
{
    json::eachMember(content, [&](std::string_view name, std::string_view value) {
        std::string text = json::textOf(value);
        if ((name != "text" && name != "thinking") || text.empty())
            return;
        const bool isThinking = name == "thinking";
        const int part = open("content " + std::to_string(index), isThinking ? Part{Thinking{}} : Part{Text{}}, out);
        out.push_back(event::PartGrew{0, part, isThinking ? What::Thinking : What::Text, std::move(text)});
    });
}

void Decoder::planGrew(std::string_view plan, std::vector<Event> &out)
{
    if (std::string text = json::textOf(plan); !text.empty())
        out.push_back(event::PartGrew{0, open("plan", {Text{}}, out), What::Text, std::move(text)});
}

/// Of a call: `{"id":..,"function":{"name":..,"arguments":..}}`
struct CallPiece {
    std::string id, name, arguments;
};

CallPiece readPiece(std::string_view raw)
{
    CallPiece piece;
    json::eachMember(raw, [&](std::string_view name, std::string_view value) {
        if (name == "id")
            piece.id = json::textOf(value);
        else if (name == "function")
            json::eachMember(value, [&](std::string_view member, std::string_view inner) {
                if (member == "name")
                    piece.name = json::textOf(inner);
                else if (member == "arguments")
                    piece.arguments = json::textOf(inner);
            });
    });
    return piece;
}

void Decoder::callStarted(std::int64_t index, std::string_view raw, std::vector<Event> &out)
{
    close("plan", out);
    CallPiece piece = readPiece(raw);
    const int part = open("call " + std::to_string(index), {ToolCall{piece.id, piece.name, {}, false}}, out);
    if (!piece.arguments.empty())
        out.push_back(event::PartGrew{0, part, What::Arguments, std::move(piece.arguments)});
}

void Decoder::callGrew(std::int64_t index, std::string_view raw, std::vector<Event> &out)
{
    const auto found = m_open.find("call " + std::to_string(index));
    CallPiece piece = readPiece(raw);
    if (found != m_open.end() && !piece.arguments.empty())
        out.push_back(event::PartGrew{0, found->second, What::Arguments, std::move(piece.arguments)});
}

/// Of the text that is open; citations of a text that has ended come too late for every client.
void Decoder::cited(std::string_view citation, std::vector<Event> &out)
{
    for (const auto &[key, part] : m_open)
        if (part == m_text) {
            out.push_back(event::Cited{0, part, decodeCitation(citation)});
            return;
        }
}

Result<void> Decoder::ended(const Delta &delta, std::vector<Event> &out)
{
    if (!delta.usage.empty())
        out.push_back(event::UsageSeen{readUsage(delta.usage)});
    if (delta.finishReason == "ERROR" || delta.finishReason == "TIMEOUT")
        return Error{.kind = delta.finishReason == "TIMEOUT" ? ErrorKind::Timeout : ErrorKind::UpstreamFailed,
                     .message = delta.error.empty() ? "The provider broke the answer off." : delta.error};
    while (!m_open.empty())
        close(std::string(m_open.begin()->first), out);
    out.push_back(event::Finished{0, finishOf(delta.finishReason), {}});
    out.push_back(event::Ended());
    m_ended = true;
    return {};
}

Result<void> Decoder::decode(const SseEvent &sse, std::vector<Event> &out)
{
    if (sse.data.empty() || sse.data == "[DONE]" || m_ended)
        return {};
    std::string repaired, type, id;
    const std::string_view data = json::strict(sse.data, repaired, json::Lines::One);
    std::string_view raw;
    std::int64_t index = 0;
    const bool isObject = json::eachMember(data, [&](std::string_view name, std::string_view value) {
        if (name == "type")
            type = json::textOf(value);
        else if (name == "id")
            id = json::textOf(value);
        else if (name == "index")
            index = json::asInteger(value).value_or(0);
        else if (name == "delta")
            raw = value;
    });
    if (!isObject)
        return Error{ErrorKind::UpstreamGarbled, "The provider sent a stream event that is not a JSON object."};
    if (type.empty())
        return openai_chat::readError(200, {}, data);
    if (!std::exchange(m_started, true)) {
        event::Started started;
        started.id = id;
        out.push_back(std::move(started));
    }
    const Delta delta = read(raw);
    const std::string number = std::to_string(index);
    if (type == "content-start")
        contentStarted(index, delta.content, out);
    else if (type == "content-delta")
        contentGrew(index, delta.content, out);
    else if (type == "content-end")
        close("content " + number, out);
    else if (type == "tool-plan-delta")
        planGrew(delta.toolPlan, out);
    else if (type == "tool-call-start")
        callStarted(index, delta.toolCalls, out);
    else if (type == "tool-call-delta")
        callGrew(index, delta.toolCalls, out);
    else if (type == "tool-call-end")
        close("call " + number, out);
    else if (type == "citation-start")
        cited(delta.citations, out);
    else if (type == "message-end")
        return ended(delta, out);
    return {};
}

void Decoder::finish(std::vector<Event> &) { }

} // namespace

std::unique_ptr<StreamDecoder> streamDecoder()
{
    return std::make_unique<Decoder>();
}

} // namespace tollgate::cohere_chat
