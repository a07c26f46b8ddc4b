// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/openai_chat/Answer.h"
#include "core/json/Scan.h"
#include "core/json/Walk.h"

namespace tollgate::openai_chat {
namespace {

std::string text(std::string_view rawString)
{
    std::string out;
    json::appendUnescaped(out, json::inside(rawString));
    return out;
}

void merge(std::optional<Usage> &into, const std::optional<Usage> &other)
{
    if (into && other)
        into->raiseTo(*other);
    else if (other)
        into = other;
}

/// Groq puts usage into `x_groq` as well, older servers only there.
std::string_view usageOfGroq(std::string_view object)
{
    std::string_view usage;
    json::eachMember(object, [&](std::string_view name, std::string_view value) {
        if (name == "usage")
            usage = value;
    });
    return usage;
}

/// The members of one chunk or answer that matter.
struct Outline {
    std::string_view id, model, choices, usage, serviceTier, error;
    bool isObject = false;
};

Outline outlineOf(std::string_view object)
{
    Outline outline;
    outline.isObject = json::eachMember(object, [&](std::string_view name, std::string_view value) {
        switch (name.size()) {
        case 2:
            if (name == "id")
                outline.id = value;
            break;
        case 5:
            if (name == "model")
                outline.model = value;
            else if (name == "usage" && value != "null")
                outline.usage = value;
            else if (name == "error" && value != "null")
                outline.error = value;
            break;
        case 6:
            if (name == "x_groq" && outline.usage.empty())
                outline.usage = usageOfGroq(value);
            break;
        case 7:
            if (name == "choices")
                outline.choices = value;
            break;
        case 12:
            if (name == "service_tier")
                outline.serviceTier = value;
            break;
        default:
            break;
        }
    });
    return outline;
}

/// The first answer to a fact is kept: they do not change within one answer.
void note(AnswerFacts &facts, const Outline &outline)
{
    if (facts.id.empty() && !outline.id.empty())
        facts.id = text(outline.id);
    if (facts.model.empty() && !outline.model.empty())
        facts.model = text(outline.model);
    if (!outline.serviceTier.empty() && outline.serviceTier != "null")
        facts.serviceTier = text(outline.serviceTier);
    if (!outline.usage.empty())
        merge(facts.usage, readUsage(outline.usage));
}

bool isBlankArray(std::string_view choices)
{
    if (choices.empty() || choices == "null")
        return true;
    return choices.front() == '[' && choices.find_first_not_of(" \t\r\n", 1) == choices.size() - 1;
}

} // namespace

void StreamObserver::seeToolCall(std::string_view call)
{
    m_seen.addBeginning();
    json::eachMember(call, [&](std::string_view name, std::string_view value) {
        if (name == "function" || name == "custom")
            seeToolCall(value);
        else if (name == "name" || name == "arguments" || name == "input")
            m_seen.add(value);
    });
}

void StreamObserver::seeDelta(std::string_view delta)
{
    json::eachMember(delta, [&](std::string_view name, std::string_view value) {
        if (name == "content") {
            // Some send a list of parts instead of text (Mistral's thinking): its bytes are as good as any measure.
            if (value.front() == '[')
                json::eachElement(value, [&](std::string_view part) { seeDelta(part); });
            else
                m_seen.add(value);
        } else if (name == "reasoning_content" || name == "reasoning" || name == "refusal" || name == "text") {
            m_seen.add(value);
        } else if (name == "thinking") {
            json::eachElement(value, [&](std::string_view part) { seeDelta(part); });
        } else if (name == "tool_calls") {
            json::eachElement(value, [&](std::string_view call) { seeToolCall(call); });
        } else if (name == "function_call" && value != "null") {
            seeToolCall(value);
        } else if (name == "audio" && value != "null") {
            m_seen.addBeginning();
        }
    });
}

void StreamObserver::seeChoice(std::string_view choice)
{
    json::eachMember(choice, [&](std::string_view name, std::string_view value) {
        if (name == "delta" || name == "message") {
            seeDelta(value);
        } else if (name == "text") {
            m_seen.add(value);
        } else if (name == "finish_reason" && value.size() > 2 && value.front() == '"') {
            m_sawFinish = true;
            m_facts.finishReason = text(value);
        }
    });
}

Result<StreamObserver::Pass> StreamObserver::see(const SseEvent &event)
{
    std::string_view data = event.data;
    if (data.empty())
        return Pass::Send; // a heartbeat
    while (!data.empty() && (data.back() == ' ' || data.back() == '\t'))
        data.remove_suffix(1);
    if (data == "[DONE]") {
        m_sawDone = true;
        return Pass::Terminal;
    }
    const Outline outline = outlineOf(data);
    if (!outline.error.empty() || event.event == "error")
        return readError(200, {}, data);
    if (!outline.isObject)
        return Error{ErrorKind::UpstreamGarbled, "The provider sent a stream event that is not a JSON object."};
    note(m_facts, outline);
    if (isBlankArray(outline.choices)) {
        const bool isUsageChunk = !outline.usage.empty();
        return isUsageChunk && !m_options.clientWantsUsage ? Pass::Withhold : Pass::Send;
    }
    json::eachElement(outline.choices, [&](std::string_view choice) { seeChoice(choice); });
    return Pass::Send;
}

Result<AnswerFacts> readAnswer(Operation operation, std::string_view body)
{
    const Outline outline = outlineOf(body);
    if (!outline.error.empty() && outline.choices.empty() && outline.usage.empty())
        return readError(200, {}, body);
    if (!outline.isObject) {
        Error error = readError(200, {}, body);
        error.kind = ErrorKind::UpstreamGarbled;
        return error;
    }
    AnswerFacts facts;
    note(facts, outline);
    if (operation != Operation::Embedding)
        json::eachElement(outline.choices, [&](std::string_view choice) {
            json::eachMember(choice, [&](std::string_view name, std::string_view value) {
                if (name == "finish_reason" && facts.finishReason.empty())
                    facts.finishReason = text(value);
            });
        });
    return facts;
}

} // namespace tollgate::openai_chat
