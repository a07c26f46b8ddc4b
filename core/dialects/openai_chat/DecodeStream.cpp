// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/openai_chat/Answer.h"
#include "core/dialects/openai_chat/Codec.h"
#include "core/json/Repair.h"
#include "core/json/Scan.h"
#include "core/json/Walk.h"

#include <map>

namespace tollgate::openai_chat {
namespace {

using namespace chat;
using What = event::PartGrew::What;

bool isText(std::string_view raw)
{
    return raw.size() > 2 && raw.front() == '"';
}

bool isWhole(const std::string &arguments)
{
    const char *const end = arguments.data() + arguments.size();
    const char *const begin = json::skipBlanks(arguments.data(), end);
    const char *const behind = begin == end ? nullptr : json::skipValue(begin, end);
    return behind && json::skipBlanks(behind, end) == end;
}

/// One choice of the stream: OpenAI says what each piece is, not where a part begins and ends.
class ChoiceReader {
public:
    explicit ChoiceReader(int choice) : m_choice(choice) { }

    void read(std::string_view delta, const std::string &answerId, std::vector<Event> &out);
    void setFinish(Finish finish)
    {
        if (finish != Finish::None)
            m_finish = finish;
    }
    void setStopSequence(std::string sequence) { m_stopSequence = std::move(sequence); }
    bool isFinished() const { return m_finish != Finish::None; }
    void finish(std::vector<Event> &out);

private:
    /// The part that is growing; tool calls are apart, since several may grow at once.
    enum class Open { Nothing, Thinking, Text, Refusal };
    struct Call {
        int part = 0;
        std::string arguments;
        bool isOpen = true;
    };

    void grow(Open kind, What what, std::string piece, std::vector<Event> &out);
    void growThinking(std::string_view reasoning, std::string_view blocks, std::vector<Event> &out);
    void readContent(std::string_view raw, std::vector<Event> &out);
    void readCall(std::string_view raw, const std::string &answerId, std::vector<Event> &out);
    void start(Part part, std::vector<Event> &out)
    {
        out.push_back(event::PartStarted{m_choice, m_next++, std::move(part)});
    }
    void stopOpen(std::vector<Event> &out);
    void stop(Call &call, std::vector<Event> &out);

    int m_choice;
    int m_next = 0; ///< index of the next part
    Open m_open = Open::Nothing;
    std::map<std::int64_t, Call> m_calls; ///< by the provider's index
    Finish m_finish = Finish::None;
    std::string m_stopSequence;
};

void ChoiceReader::stopOpen(std::vector<Event> &out)
{
    if (m_open != Open::Nothing)
        out.push_back(event::PartStopped{m_choice, m_next - 1});
    m_open = Open::Nothing;
}

void ChoiceReader::stop(Call &call, std::vector<Event> &out)
{
    if (std::exchange(call.isOpen, false))
        out.push_back(event::PartStopped{m_choice, call.part});
}

void ChoiceReader::grow(Open kind, What what, std::string piece, std::vector<Event> &out)
{
    if (m_open != kind) {
        stopOpen(out);
        Part part{Text{}};
        if (kind == Open::Thinking)
            part.value = Thinking{};
        else if (kind == Open::Refusal)
            part.value = Refusal{};
        start(std::move(part), out);
        m_open = kind;
    }
    if (!piece.empty())
        out.push_back(event::PartGrew{m_choice, m_next - 1, what, std::move(piece)});
}

/// `thinking_blocks` repeat the text of `reasoning_content` and have the signature beside it.
void ChoiceReader::growThinking(std::string_view reasoning, std::string_view blocks, std::vector<Event> &out)
{
    if (isText(reasoning))
        grow(Open::Thinking, What::Thinking, json::textOf(reasoning), out);
    for (Part &part : thinkingParts(blocks)) {
        if (part.as<RedactedThinking>()) {
            stopOpen(out);
            start(std::move(part), out);
            out.push_back(event::PartStopped{m_choice, m_next - 1});
            continue;
        }
        auto &thinking = std::get<Thinking>(part.value);
        if (!isText(reasoning) && !thinking.text.empty())
            grow(Open::Thinking, What::Thinking, std::move(thinking.text), out);
        if (!thinking.signature.empty())
            grow(Open::Thinking, What::Signature, std::move(thinking.signature), out);
    }
}

void ChoiceReader::readContent(std::string_view raw, std::vector<Event> &out)
{
    if (isText(raw))
        return grow(Open::Text, What::Text, json::textOf(raw), out);
    json::eachElement(raw, [&](std::string_view element) {
        json::eachMember(element, [&](std::string_view name, std::string_view value) {
            if (name == "text" && isText(value))
                grow(Open::Text, What::Text, json::textOf(value), out);
            else if (name == "thinking")
                json::eachElement(value, [&](std::string_view piece) {
                    json::eachMember(piece, [&](std::string_view member, std::string_view inner) {
                        if (member == "text" && isText(inner))
                            grow(Open::Thinking, What::Thinking, json::textOf(inner), out);
                    });
                });
        });
    });
}

void ChoiceReader::readCall(std::string_view raw, const std::string &answerId, std::vector<Event> &out)
{
    std::int64_t index = m_calls.empty() ? 0 : m_calls.rbegin()->first;
    bool hasIndex = false;
    json::eachMember(raw, [&](std::string_view name, std::string_view value) {
        if (const auto number = name == "index" ? json::asInteger(value) : std::nullopt) {
            index = *number;
            hasIndex = true;
        }
    });
    Part part = decodeCall(raw);
    part.extra.clear();
    auto &call = std::get<ToolCall>(part.value);
    // Servers that leave the index out start each call with its id.
    if (!hasIndex && !call.id.empty() && !m_calls.empty())
        ++index;
    auto known = m_calls.find(index);
    std::string piece = std::exchange(call.arguments, {});
    if (known == m_calls.end()) {
        stopOpen(out);
        // What is whole can grow no more, and whoever reads the stream may have it.
        for (auto &[other, earlier] : m_calls)
            if (isWhole(earlier.arguments))
                stop(earlier, out);
        if (call.id.empty())
            call.id = "call_" + answerId + '_' + std::to_string(index);
        known = m_calls.emplace(index, Call{m_next, {}}).first;
        start(std::move(part), out);
    }
    if (piece.empty() || !known->second.isOpen)
        return;
    known->second.arguments += piece;
    out.push_back(event::PartGrew{m_choice, known->second.part, What::Arguments, std::move(piece)});
}

void ChoiceReader::read(std::string_view delta, const std::string &answerId, std::vector<Event> &out)
{
    const MessageMembers piece(delta);
    growThinking(piece.reasoning, piece.thinkingBlocks, out);
    readContent(piece.content, out);
    if (isText(piece.refusal))
        grow(Open::Refusal, What::Refusal, json::textOf(piece.refusal), out);
    if (m_open == Open::Text)
        for (Citation &citation : citationsOf(piece.annotations))
            out.push_back(event::Cited{m_choice, m_next - 1, std::move(citation)});
    json::eachElement(piece.calls, [&](std::string_view call) { readCall(call, answerId, out); });
    if (!piece.functionCall.empty())
        readCall("{\"index\":0,\"function\":" + std::string(piece.functionCall) + '}', answerId, out);
}

void ChoiceReader::finish(std::vector<Event> &out)
{
    stopOpen(out);
    for (auto &[index, call] : m_calls)
        stop(call, out);
    event::Finished finished{m_choice, m_finish, {}};
    if (m_finish == Finish::Stop || m_finish == Finish::None)
        finished.finish = !m_calls.empty() ? Finish::ToolCalls
            : m_stopSequence.empty()       ? Finish::Stop
                                           : Finish::StopSequence;
    if (finished.finish == Finish::StopSequence)
        finished.stopSequence = m_stopSequence;
    out.push_back(std::move(finished));
}

class Decoder final : public StreamDecoder {
public:
    Result<void> decode(const SseEvent &event, std::vector<Event> &out) override;
    void finish(std::vector<Event> &out) override;

private:
    void readChoice(std::string_view raw, std::vector<Event> &out);
    void start(std::string_view chunk, std::vector<Event> &out);
    void end(std::vector<Event> &out);

    std::map<std::int64_t, ChoiceReader> m_choices;
    std::string m_id;
    std::optional<Usage> m_usage;
    bool m_started = false, m_ended = false;
};

void Decoder::start(std::string_view chunk, std::vector<Event> &out)
{
    if (std::exchange(m_started, true))
        return;
    event::Started started;
    json::eachMember(chunk, [&](std::string_view name, std::string_view value) {
        if (name == "id")
            started.id = json::textOf(value);
        else if (name == "model")
            started.model = json::textOf(value);
        else if (name == "created")
            started.created = json::asInteger(value).value_or(0);
    });
    m_id = started.id;
    out.push_back(std::move(started));
}

void Decoder::readChoice(std::string_view raw, std::vector<Event> &out)
{
    std::int64_t index = 0;
    std::string_view delta, reason, stopSequence;
    json::eachMember(raw, [&](std::string_view name, std::string_view value) {
        if (name == "index")
            index = json::asInteger(value).value_or(0);
        else if (name == "delta" || name == "message")
            delta = value;
        else if (name == "finish_reason")
            reason = value;
        else if (name == "stop_reason") // vLLM and SGLang: which stop sequence it was
            stopSequence = value;
        else if (name == "logprobs" && value != "null")
            out.push_back(event::LogprobsSeen{static_cast<int>(index), RawJson(value)});
    });
    ChoiceReader &choice = m_choices.try_emplace(index, static_cast<int>(index)).first->second;
    choice.read(delta, m_id, out);
    choice.setFinish(finishOf(json::textOf(reason)));
    if (stopSequence.starts_with('"'))
        choice.setStopSequence(json::textOf(stopSequence));
}

Result<void> Decoder::decode(const SseEvent &sse, std::vector<Event> &out)
{
    std::string_view data = sse.data;
    while (!data.empty() && (data.back() == ' ' || data.back() == '\t'))
        data.remove_suffix(1);
    if (data.empty() || m_ended)
        return {};
    if (data == "[DONE]") {
        end(out);
        return {};
    }
    std::string repaired;
    data = json::strict(data, repaired, json::Lines::One);
    std::string_view choices, usage, error;
    const bool isObject = json::eachMember(data, [&](std::string_view name, std::string_view value) {
        if (name == "choices")
            choices = value;
        else if (name == "usage" && value != "null")
            usage = value;
        else if (name == "error" && value != "null")
            error = value;
    });
    if (!error.empty() || sse.event == "error")
        return readError(200, {}, data);
    if (!isObject)
        return Error{ErrorKind::UpstreamGarbled, "The provider sent a stream event that is not a JSON object."};
    start(data, out);
    json::eachElement(choices, [&](std::string_view choice) { readChoice(choice, out); });
    if (const std::optional<Usage> seen = usage.empty() ? std::nullopt : readUsage(usage)) {
        if (!m_usage)
            m_usage = Usage();
        m_usage->raiseTo(*seen);
        out.push_back(event::UsageSeen{*m_usage});
    }
    return {};
}

void Decoder::end(std::vector<Event> &out)
{
    if (std::exchange(m_ended, true))
        return;
    // The finish is told last: some servers send content behind it, or say it twice.
    for (auto &[index, choice] : m_choices)
        choice.finish(out);
    out.push_back(event::Ended());
}

void Decoder::finish(std::vector<Event> &out)
{
    bool isComplete = !m_choices.empty();
    for (const auto &[index, choice] : m_choices)
        isComplete = isComplete && choice.isFinished();
    if (isComplete)
        end(out);
}

} // namespace

std::unique_ptr<StreamDecoder> streamDecoder()
{
    return std::make_unique<Decoder>();
}

} // namespace tollgate::openai_chat
