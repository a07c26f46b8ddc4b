// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chat/Collect.h"
#include "core/chat/Signature.h"
#include "core/dialects/gemini/Codec.h"
#include "core/dialects/openai_chat/Answer.h"
#include "core/json/Repair.h"
#include "core/json/Scan.h"
#include "core/json/Walk.h"

#include <algorithm>
#include <map>

namespace tollgate::gemini {
namespace {

using namespace chat;
using What = event::PartGrew::What;

/// What a part of an answer holds.
struct PartMembers {
    std::string_view text, call, signature, other;
    std::string otherName;
    bool isThought = false;

    explicit PartMembers(std::string_view raw)
    {
        json::eachMember(raw, [&](std::string_view name, std::string_view value) {
            if (name == "text")
                text = value;
            else if (name == "functionCall")
                call = value;
            else if (name == "thoughtSignature" || name == "thought_signature")
                signature = value;
            else if (name == "thought")
                isThought = value == "true";
            else if (value.starts_with('{') && other.empty()) {
                other = value;
                otherName = name;
            }
        });
    }
};

/// Web pages that an answer rests on.
std::vector<Citation> citationsOf(std::string_view groundingMetadata)
{
    std::vector<Citation> citations;
    json::eachMember(groundingMetadata, [&](std::string_view name, std::string_view chunks) {
        if (name != "groundingChunks")
            return;
        json::eachElement(chunks, [&](std::string_view chunk) {
            Citation citation{.url = {}, .title = {}, .citedText = {}, .raw = RawJson(chunk), .family = Family::Gemini};
            json::eachMember(chunk, [&](std::string_view, std::string_view web) {
                json::eachMember(web, [&](std::string_view member, std::string_view value) {
                    if (member == "uri")
                        citation.url = json::textOf(value);
                    else if (member == "title")
                        citation.title = json::textOf(value);
                });
            });
            citations.push_back(std::move(citation));
        });
    });
    return citations;
}

/// One candidate: Gemini says what each piece is, not where a part begins and ends.
class CandidateReader {
public:
    explicit CandidateReader(int choice) : m_choice(choice) { }

    void readPart(std::string_view raw, const std::string &answerId, std::vector<Event> &out);
    void cite(std::string_view groundingMetadata, std::vector<Event> &out);
    void refuse(std::string words, std::vector<Event> &out);
    void setFinish(Finish finish) { m_finish = finish != Finish::None ? finish : m_finish; }
    bool isFinished() const { return m_finish != Finish::None; }
    bool saidSomething() const { return m_next > 0; }
    void finish(std::vector<Event> &out);

private:
    enum class Open { Nothing, Thinking, Text };

    void grow(Open kind, What what, std::string piece, std::vector<Event> &out);
    void readCall(std::string_view raw, const std::string &answerId, std::vector<Event> &out);
    void whole(Part part, std::vector<Event> &out)
    {
        stopOpen(out);
        out.push_back(event::PartStarted{m_choice, m_next, std::move(part)});
        out.push_back(event::PartStopped{m_choice, m_next++});
    }
    void stopOpen(std::vector<Event> &out)
    {
        if (m_open != Open::Nothing)
            out.push_back(event::PartStopped{m_choice, m_next - 1});
        m_open = Open::Nothing;
    }

    int m_choice;
    int m_next = 0; ///< index of the next part
    Open m_open = Open::Nothing;
    std::size_t m_calls = 0;
    Finish m_finish = Finish::None;
};

void CandidateReader::grow(Open kind, What what, std::string piece, std::vector<Event> &out)
{
    if (m_open != kind) {
        stopOpen(out);
        Part part{Text{}};
        if (kind == Open::Thinking)
            part.value = Thinking{};
        out.push_back(event::PartStarted{m_choice, m_next++, std::move(part)});
        m_open = kind;
    }
    if (!piece.empty())
        out.push_back(event::PartGrew{m_choice, m_next - 1, what, std::move(piece)});
}

void CandidateReader::readCall(std::string_view raw, const std::string &answerId, std::vector<Event> &out)
{
    ToolCall call;
    std::string arguments = "{}";
    json::eachMember(raw, [&](std::string_view name, std::string_view value) {
        if (name == "id")
            call.id = json::textOf(value);
        else if (name == "name")
            call.name = json::textOf(value);
        else if (name == "args" && value != "null")
            arguments = value;
    });
    if (call.id.empty())
        call.id = madeId(answerId, m_calls);
    ++m_calls;
    stopOpen(out);
    out.push_back(event::PartStarted{m_choice, m_next, {std::move(call)}});
    out.push_back(event::PartGrew{m_choice, m_next, What::Arguments, std::move(arguments)});
    out.push_back(event::PartStopped{m_choice, m_next++});
}

void CandidateReader::readPart(std::string_view raw, const std::string &answerId, std::vector<Event> &out)
{
    const PartMembers part(raw);
    std::string signature = markedSignature(Family::Gemini, json::textOf(part.signature));
    if (part.isThought && !part.text.empty()) {
        if (part.text.size() > 2)
            grow(Open::Thinking, What::Thinking, json::textOf(part.text), out);
        if (!signature.empty())
            grow(Open::Thinking, What::Signature, std::move(signature), out);
        return;
    }
    // A call's signature goes with the thinking in front of it: that is what clients can hand back. A text's, which the
    // models do not insist on, goes only where its thinking has just been shown.
    if (!signature.empty() && (!part.call.empty() || m_open == Open::Thinking))
        grow(Open::Thinking, What::Signature, std::move(signature), out);
    if (!part.call.empty())
        readCall(part.call, answerId, out);
    else if (part.text.size() > 2)
        grow(Open::Text, What::Text, json::textOf(part.text), out);
    else if (!part.other.empty())
        whole({Opaque{part.otherName, RawJson(raw), Family::Gemini}}, out);
}

void CandidateReader::cite(std::string_view groundingMetadata, std::vector<Event> &out)
{
    if (m_open == Open::Text)
        for (Citation &citation : citationsOf(groundingMetadata))
            out.push_back(event::Cited{m_choice, m_next - 1, std::move(citation)});
}

void CandidateReader::refuse(std::string words, std::vector<Event> &out)
{
    stopOpen(out);
    out.push_back(event::PartStarted{m_choice, m_next, {Refusal{}}});
    out.push_back(event::PartGrew{m_choice, m_next, What::Refusal, std::move(words)});
    out.push_back(event::PartStopped{m_choice, m_next++});
    m_finish = Finish::Refusal;
}

void CandidateReader::finish(std::vector<Event> &out)
{
    stopOpen(out);
    // Gemini says STOP after calls; an agent would take it for the end of its work.
    const bool isCalls = m_calls > 0 && (m_finish == Finish::Stop || m_finish == Finish::None);
    out.push_back(event::Finished{m_choice, isCalls ? Finish::ToolCalls : m_finish, {}});
}

class Decoder final : public StreamDecoder {
public:
    Result<void> decode(const SseEvent &event, std::vector<Event> &out) override;
    void finish(std::vector<Event> &out) override;

private:
    void start(std::string_view chunk, std::vector<Event> &out);
    Result<void> readCandidate(std::string_view raw, std::vector<Event> &out);
    void readFeedback(std::string_view raw, std::vector<Event> &out);

    std::map<std::int64_t, CandidateReader> m_candidates;
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
        if (name == "responseId")
            started.id = json::textOf(value);
        else if (name == "modelVersion")
            started.model = json::textOf(value);
    });
    m_id = started.id;
    started.usage = m_usage;
    out.push_back(std::move(started));
}

Result<void> Decoder::readCandidate(std::string_view raw, std::vector<Event> &out)
{
    std::int64_t index = 0;
    std::string reason, message;
    std::string_view content, grounding;
    json::eachMember(raw, [&](std::string_view name, std::string_view value) {
        if (name == "index")
            index = json::asInteger(value).value_or(0);
        else if (name == "content")
            content = value;
        else if (name == "finishReason")
            reason = json::textOf(value);
        else if (name == "finishMessage")
            message = json::textOf(value);
        else if (name == "groundingMetadata")
            grounding = value;
    });
    index = std::clamp<std::int64_t>(index, 0, 127);
    CandidateReader &candidate = m_candidates.try_emplace(index, static_cast<int>(index)).first->second;
    json::eachMember(content, [&](std::string_view name, std::string_view value) {
        if (name == "parts")
            json::eachElement(value, [&](std::string_view part) { candidate.readPart(part, m_id, out); });
    });
    candidate.cite(grounding, out);
    const std::optional<Finish> finish = finishOf(reason);
    if (!finish && !candidate.saidSomething())
        return Error{.kind = ErrorKind::UpstreamFailed,
                     .message = "The model gave no answer: " + reason + (message.empty() ? "." : " (" + message + ")."),
                     .type = reason};
    candidate.setFinish(finish.value_or(Finish::Stop));
    return {};
}

/// A prompt that was not let through has no candidate; it is an answer all the same: a refusal.
void Decoder::readFeedback(std::string_view raw, std::vector<Event> &out)
{
    std::string reason, message;
    json::eachMember(raw, [&](std::string_view name, std::string_view value) {
        if (name == "blockReason")
            reason = json::textOf(value);
        else if (name == "blockReasonMessage")
            message = json::textOf(value);
    });
    if (reason.empty())
        return;
    m_candidates.try_emplace(0, 0).first->second.refuse(
        message.empty() ? "The provider did not let the prompt through: " + reason + '.' : std::move(message), out);
}

Result<void> Decoder::decode(const SseEvent &sse, std::vector<Event> &out)
{
    std::string repaired;
    const std::string_view data = json::strict(sse.data, repaired, json::Lines::Any);
    if (data.find_first_not_of(" \t\r\n") == std::string_view::npos || m_ended || data == "[DONE]")
        return {};
    std::string_view candidates, usage, feedback, error;
    const bool isObject = json::eachMember(data, [&](std::string_view name, std::string_view value) {
        if (name == "candidates")
            candidates = value;
        else if (name == "usageMetadata")
            usage = value;
        else if (name == "promptFeedback")
            feedback = value;
        else if (name == "error")
            error = value;
    });
    // An error may come as a list of one.
    if (!error.empty() || data.starts_with('['))
        return openai_chat::readError(200, {}, data);
    if (!isObject)
        return Error{ErrorKind::UpstreamGarbled, "The provider sent a stream event that is not a JSON object."};
    if (!usage.empty()) {
        if (!m_usage)
            m_usage = Usage();
        m_usage->raiseTo(readUsage(usage));
    }
    start(data, out);
    if (!usage.empty())
        out.push_back(event::UsageSeen{*m_usage});
    Result<void> read;
    json::eachElement(candidates, [&](std::string_view candidate) {
        if (read)
            read = readCandidate(candidate, out);
    });
    TG_CHECK(read);
    readFeedback(feedback, out);
    return {};
}

void Decoder::finish(std::vector<Event> &out)
{
    bool isComplete = !m_candidates.empty();
    for (const auto &[index, candidate] : m_candidates)
        isComplete = isComplete && candidate.isFinished();
    if (!isComplete || std::exchange(m_ended, true))
        return;
    // The finish is told last: some chunks come behind it.
    for (auto &[index, candidate] : m_candidates)
        candidate.finish(out);
    out.push_back(event::Ended());
}

} // namespace

std::unique_ptr<StreamDecoder> streamDecoder()
{
    return std::make_unique<Decoder>();
}

/// A whole answer is a stream of one chunk.
Result<Answer> decodeAnswer(std::string_view body)
{
    std::string repaired;
    const std::string_view data = json::strict(body, repaired, json::Lines::Any);
    if (!json::eachMember(data, [](std::string_view, std::string_view) {})) {
        Error error = openai_chat::readError(200, {}, body);
        if (!body.starts_with('['))
            error.kind = ErrorKind::UpstreamGarbled;
        return error;
    }
    Decoder decoder;
    std::vector<Event> events;
    TG_CHECK(decoder.decode({.event = {}, .data = std::string(data), .raw = {}}, events));
    decoder.finish(events);
    Answer answer = collected(events);
    if (answer.choices.empty())
        return Error{ErrorKind::UpstreamGarbled, "The provider's answer holds no candidate."};
    for (Choice &choice : answer.choices)
        if (choice.finish == Finish::None) {
            const auto isCall = [](const Part &part) { return part.as<ToolCall>() != nullptr; };
            choice.finish = std::ranges::any_of(choice.parts, isCall) ? Finish::ToolCalls : Finish::Stop;
        }
    return answer;
}

} // namespace tollgate::gemini
