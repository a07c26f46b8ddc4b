// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/openai_responses/Codec.h"
#include "core/dialects/openai_responses/Items.h"
#include "core/dialects/openai_responses/Relay.h"
#include "core/json/Walk.h"

namespace tollgate::openai_responses {
namespace {

struct Outline {
    std::string_view output, error;
    std::string status, reason, created;
};

/// What of a response object matters; false: it is none.
bool readResponse(AnswerFacts &facts, Outline &outline, std::string_view response)
{
    return json::eachMember(response, [&](std::string_view name, std::string_view value) {
        if (value == "null")
            return;
        if (name == "id")
            facts.id = json::textOf(value);
        else if (name == "model")
            facts.model = json::textOf(value);
        else if (name == "service_tier")
            facts.serviceTier = json::textOf(value);
        else if (name == "created_at")
            outline.created = value;
        else if (name == "status")
            outline.status = json::textOf(value);
        else if (name == "output")
            outline.output = value;
        else if (name == "error")
            outline.error = value;
        else if (name == "incomplete_details")
            json::eachMember(value, [&](std::string_view member, std::string_view inner) {
                if (member == "reason")
                    outline.reason = json::textOf(inner);
            });
        else if (name == "usage")
            if (const std::optional<Usage> usage = openai_chat::readUsage(value)) {
                if (!facts.usage)
                    facts.usage = Usage();
                facts.usage->raiseTo(*usage);
            }
    });
}

void noteFinish(AnswerFacts &facts, const Outline &outline)
{
    if (outline.status == "completed" || outline.status == "incomplete")
        facts.finishReason = outline.reason.empty() ? outline.status : outline.reason;
}

} // namespace

Result<AnswerFacts> readAnswer(std::string_view body)
{
    AnswerFacts facts;
    Outline outline;
    const bool isObject = readResponse(facts, outline, body);
    if (!isObject || (outline.output.empty() && outline.status.empty())) {
        Result<chat::Answer> wrong = decodeAnswer(body); // which says what is wrong
        return wrong ? Error{ErrorKind::UpstreamGarbled, "The provider's answer is no response."}
                     : std::move(wrong).error();
    }
    noteFinish(facts, outline); // one that failed or is still being made goes on as it is
    return facts;
}

void StreamObserver::seeOutput(std::string_view rawOutput)
{
    json::eachElement(rawOutput, [&](std::string_view item) {
        json::eachMember(item, [&](std::string_view name, std::string_view value) {
            if (name == "arguments" || name == "input" || name == "name")
                m_seen.add(value);
            else if (name == "content" || name == "summary")
                json::eachElement(value, [&](std::string_view part) {
                    json::eachMember(part, [&](std::string_view member, std::string_view inner) {
                        if (member == "text" || member == "refusal")
                            m_seen.add(inner);
                    });
                });
        });
    });
}

Result<StreamObserver::Pass> StreamObserver::see(const SseEvent &event)
{
    if (event.data.empty())
        return Pass::Send; // a heartbeat
    std::string_view type, response, delta, item;
    const bool isObject = json::eachMember(event.data, [&](std::string_view name, std::string_view value) {
        if (name == "type")
            type = json::inside(value);
        else if (name == "response")
            response = value;
        else if (name == "delta")
            delta = value;
        else if (name == "item")
            item = value;
        else if (name == "sequence_number")
            m_sequence = json::asInteger(value).value_or(m_sequence);
    });
    if (!isObject)
        return event.data.starts_with("[DONE]")
            ? Result<Pass>(Pass::Send)
            : Error{ErrorKind::UpstreamGarbled, "The provider sent a stream event that is not a JSON object."};
    if (type == "error" || event.event == "error")
        return openai_chat::readError(200, {}, event.data);
    if (type.ends_with(".delta")) {
        m_seen.add(delta);
        return Pass::Send;
    }
    if (type == "response.output_item.done" && m_itemBytes < static_cast<std::int64_t>(SeenText::most)) {
        m_itemBytes += static_cast<std::int64_t>(item.size());
        m_items.emplace_back(item);
    }
    if (response.empty())
        return Pass::Send;
    Outline outline;
    readResponse(m_facts, outline, response);
    if (!outline.created.empty())
        m_created = outline.created;
    if (type == "response.failed")
        return openai_chat::readError(200, {}, response);
    if (type != "response.completed" && type != "response.incomplete")
        return Pass::Send;
    noteFinish(m_facts, outline);
    return Pass::Terminal;
}

std::string StreamObserver::response(std::string_view status, const Error *error) const
{
    Outcome outcome;
    outcome.status = status;
    outcome.finish = chat::Finish::Length;
    outcome.model = m_facts.model;
    outcome.created = json::asInteger(m_created).value_or(0);
    outcome.serviceTier = m_facts.serviceTier;
    outcome.usage = m_facts.usage;
    outcome.error = error;
    for (const std::string &item : m_items)
        outcome.output.append(outcome.output.empty() ? "" : ",").append(item);
    return responseObject(outcome, Asked({}), {.model = {}, .id = m_facts.id});
}

std::string StreamObserver::endAtMaximum() const
{
    return "event: response.incomplete\ndata: {\"type\":\"response.incomplete\",\"sequence_number\":"
        + std::to_string(m_sequence + 1) + ",\"response\":" + response("incomplete", nullptr) + "}\n\n";
}

std::string StreamObserver::broken(const Error &error) const
{
    return errorEvents(error, m_sequence + 1, response("failed", &error));
}

} // namespace tollgate::openai_responses
