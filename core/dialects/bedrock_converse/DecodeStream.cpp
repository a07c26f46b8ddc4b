// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/bedrock_converse/Codec.h"
#include "core/dialects/openai_chat/Answer.h"
#include "core/json/Repair.h"
#include "core/json/Walk.h"

#include <map>

namespace tollgate::bedrock_converse {
namespace {

using namespace chat;
using What = event::PartGrew::What;

/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ConverseStream.html. Only tool calls are
/// announced by a start; every other block begins with its first delta. The metadata with the usage comes last, behind
/// `messageStop`.
class Decoder final : public StreamDecoder {
public:
    Result<void> decode(const SseEvent &sse, std::vector<Event> &out) override;
    void finish(std::vector<Event> &out) override;

private:
    void blockStarted(std::int64_t index, std::string_view start, std::vector<Event> &out);
    void blockGrew(std::int64_t index, std::string_view delta, std::vector<Event> &out);
    void reasoned(std::int64_t index, std::string_view delta, std::vector<Event> &out);
    void blockStopped(std::int64_t index, std::vector<Event> &out);
    void stopped(std::string_view data, std::vector<Event> &out);
    int partOf(std::int64_t index, Part part, std::vector<Event> &out);
    void start(std::vector<Event> &out);
    void end(std::vector<Event> &out);

    std::map<std::int64_t, int> m_open; ///< the provider's index -> ours
    int m_next = 0;
    bool m_started = false, m_ended = false;
    std::optional<event::Finished> m_finished;
};

void Decoder::start(std::vector<Event> &out)
{
    if (!std::exchange(m_started, true))
        out.push_back(event::Started());
}

/// The open part of that index, or the one that starts now.
int Decoder::partOf(std::int64_t index, Part part, std::vector<Event> &out)
{
    start(out);
    const auto [place, isNew] = m_open.try_emplace(index, m_next);
    if (isNew) {
        ++m_next;
        out.push_back(event::PartStarted{0, place->second, std::move(part)});
    }
    return place->second;
}

void Decoder::blockStarted(std::int64_t index, std::string_view startOf, std::vector<Event> &out)
{
    json::eachMember(startOf, [&](std::string_view kind, std::string_view value) {
        if (kind != "toolUse")
            return;
        ToolCall call;
        json::eachMember(value, [&](std::string_view name, std::string_view inner) {
            if (name == "toolUseId")
                call.id = json::textOf(inner);
            else if (name == "name")
                call.name = json::textOf(inner);
        });
        partOf(index, {std::move(call)}, out);
    });
}

void Decoder::reasoned(std::int64_t index, std::string_view delta, std::vector<Event> &out)
{
    json::eachMember(delta, [&](std::string_view name, std::string_view value) {
        if (name == "redactedContent") {
            partOf(index, {RedactedThinking{json::textOf(value)}}, out);
            return;
        }
        const int part = partOf(index, {Thinking{}}, out);
        if (std::string text = json::textOf(value); !text.empty())
            out.push_back(
                event::PartGrew{0, part, name == "signature" ? What::Signature : What::Thinking, std::move(text)});
    });
}

void Decoder::blockGrew(std::int64_t index, std::string_view delta, std::vector<Event> &out)
{
    json::eachMember(delta, [&](std::string_view kind, std::string_view value) {
        if (kind == "text") {
            const int part = partOf(index, {Text{}}, out);
            if (std::string text = json::textOf(value); !text.empty())
                out.push_back(event::PartGrew{0, part, What::Text, std::move(text)});
        } else if (kind == "reasoningContent") {
            reasoned(index, value, out);
        } else if (kind == "toolUse") {
            if (const auto open = m_open.find(index); open != m_open.end())
                json::eachMember(value, [&](std::string_view name, std::string_view inner) {
                    std::string text = json::textOf(inner);
                    if (name == "input" && !text.empty())
                        out.push_back(event::PartGrew{0, open->second, What::Arguments, std::move(text)});
                });
        } else if (kind == "citation") {
            out.push_back(event::Cited{0, partOf(index, {Text{}}, out), decodeCitation(value)});
        }
    });
}

void Decoder::blockStopped(std::int64_t index, std::vector<Event> &out)
{
    const auto open = m_open.find(index);
    if (open == m_open.end())
        return;
    out.push_back(event::PartStopped{0, open->second});
    m_open.erase(open);
}

void Decoder::stopped(std::string_view data, std::vector<Event> &out)
{
    event::Finished finished{0, Finish::Stop, {}};
    json::eachMember(data, [&](std::string_view name, std::string_view value) {
        if (name == "stopReason")
            finished.finish = finishOf(json::textOf(value));
        else if (name == "additionalModelResponseFields")
            json::eachMember(value, [&](std::string_view member, std::string_view inner) {
                if (member == "stop_sequence")
                    finished.stopSequence = json::textOf(inner);
            });
    });
    start(out);
    while (!m_open.empty())
        blockStopped(m_open.begin()->first, out);
    m_finished = std::move(finished);
}

void Decoder::end(std::vector<Event> &out)
{
    if (std::exchange(m_ended, true))
        return;
    out.push_back(*std::move(m_finished));
    out.push_back(event::Ended());
}

Result<void> Decoder::decode(const SseEvent &sse, std::vector<Event> &out)
{
    if (sse.data.empty() || m_ended)
        return {};
    std::string repaired;
    const std::string_view data = json::strict(sse.data, repaired, json::Lines::One);
    std::string_view startOf, delta, usage;
    std::int64_t index = 0;
    const bool isObject = json::eachMember(data, [&](std::string_view name, std::string_view value) {
        if (name == "contentBlockIndex")
            index = json::asInteger(value).value_or(0);
        else if (name == "start")
            startOf = value;
        else if (name == "delta")
            delta = value;
        else if (name == "usage")
            usage = value;
    });
    if (!isObject)
        return Error{ErrorKind::UpstreamGarbled, "The provider sent a stream event that is not a JSON object."};
    if (sse.event == "error")
        return openai_chat::readError(200, {}, data);
    if (sse.event == "messageStart") {
        start(out);
    } else if (sse.event == "contentBlockStart") {
        blockStarted(index, startOf, out);
    } else if (sse.event == "contentBlockDelta") {
        blockGrew(index, delta, out);
    } else if (sse.event == "contentBlockStop") {
        blockStopped(index, out);
    } else if (sse.event == "messageStop") {
        stopped(data, out);
    } else if (sse.event == "metadata") {
        if (!usage.empty())
            out.push_back(event::UsageSeen{readUsage(usage)});
        if (m_finished)
            end(out);
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

} // namespace tollgate::bedrock_converse
