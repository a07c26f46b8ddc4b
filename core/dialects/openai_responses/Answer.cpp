// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/openai_chat/Answer.h"
#include "core/dialects/openai_responses/Codec.h"
#include "core/dialects/openai_responses/Items.h"
#include "core/dialects/openai_responses/NativeTools.h"
#include "core/json/Repair.h"
#include "core/json/Walk.h"

#include <algorithm>

namespace tollgate::openai_responses {
namespace {

using namespace chat;

/// The tokens of all texts in chat's form.
RawJson logprobsOf(std::string_view output)
{
    std::string tokens;
    json::eachElement(output, [&](std::string_view item) {
        json::eachMember(item, [&](std::string_view name, std::string_view content) {
            if (name != "content")
                return;
            json::eachElement(content, [&](std::string_view part) {
                json::eachMember(part, [&](std::string_view member, std::string_view value) {
                    if (member != "logprobs")
                        return;
                    json::eachElement(
                        value, [&](std::string_view token) { tokens.append(tokens.empty() ? "" : ",").append(token); });
                });
            });
        });
    });
    return tokens.empty() ? RawJson() : "{\"content\":[" + tokens + "],\"refusal\":null}";
}

void readOutput(Choice &choice, std::string_view output)
{
    std::vector<Message> messages;
    json::eachElement(output, [&](std::string_view item) { (void)addItem(messages, item, "output"); });
    for (Message &message : messages)
        for (Part &part : message.parts)
            if (message.role == Role::Assistant)
                choice.parts.push_back(std::move(part));
    choice.logprobs = output.find("\"logprobs\"") == std::string_view::npos ? RawJson() : logprobsOf(output);
}

Finish endingOf(const Choice &choice, const std::string &status, std::string_view details)
{
    if (status == "incomplete") {
        std::string reason;
        json::eachMember(details, [&](std::string_view name, std::string_view value) {
            if (name == "reason")
                reason = json::textOf(value);
        });
        return finishOf(reason);
    }
    const bool hasCall = std::ranges::any_of(choice.parts, [](const Part &part) { return part.as<ToolCall>(); });
    const bool hasRefusal = std::ranges::any_of(choice.parts, [](const Part &part) { return part.as<Refusal>(); });
    return hasCall ? Finish::ToolCalls : hasRefusal ? Finish::Refusal : Finish::Stop;
}

/// The parts of a choice as items.
class OutputWriter {
public:
    OutputWriter(const Choice &choice, const Asked &asked, const EncodeOptions &options)
        : m_asked(asked), m_options(options), m_tokens(tokensOf(choice.logprobs))
    {
        for (const Part &part : choice.parts)
            add(part);
        endMessage(choice.finish == Finish::Length ? "incomplete" : "completed");
    }
    const std::string &items() const { return m_items; }

private:
    void add(const Part &part)
    {
        if (const auto *text = part.as<Text>())
            list(m_content, textPart(*text, std::exchange(m_tokens, {})));
        else if (const auto *refusal = part.as<Refusal>())
            list(m_content, refusalPart(refusal->text));
        else if (const auto *opaque = part.as<Opaque>(); opaque && opaque->type.starts_with(contentMark))
            list(m_content, opaque->raw);
        else
            addItem(part);
    }
    void addItem(const Part &part)
    {
        const auto *opaque = part.as<Opaque>();
        if (const auto *call = part.as<ToolCall>()) {
            endMessage();
            ToolCall asAsked = *call;
            const Asked::Called called = m_asked.calledAs(*call);
            const bool isFreeText = called.form == Asked::Called::Form::FreeText;
            if (isFreeText && !call->isFreeText)
                asAsked.arguments = textOfArguments(call->arguments);
            list(m_items, callItem(id(isFreeText ? "ctc" : "fc"), "completed", called, asAsked));
        } else if (part.as<Thinking>() || part.as<RedactedThinking>()) {
            endMessage();
            list(m_items, reasoningItem(id("rs"), part));
        } else if (opaque && opaque->family == Family::Responses) {
            endMessage();
            list(m_items, opaque->raw);
            ++m_count;
        }
    }
    void endMessage(std::string_view status = "completed")
    {
        if (!m_content.empty())
            list(m_items, messageItem(id("msg"), status, std::exchange(m_content, {})));
    }
    std::string id(std::string_view kind) { return itemId(kind, m_options.id, m_count++); }
    static void list(std::string &elements, std::string_view element)
    {
        elements.append(elements.empty() ? "" : ",").append(element);
    }

    const Asked &m_asked;
    const EncodeOptions &m_options;
    std::string_view m_tokens;
    std::string m_items, m_content;
    int m_count = 0;
};

} // namespace

Result<Answer> decodeAnswer(std::string_view received)
{
    std::string repaired;
    const std::string_view body = json::strict(received, repaired, json::Lines::Any);
    Answer answer;
    Choice choice;
    std::string status;
    std::string_view output, details, usage, error;
    const bool isObject = json::eachMember(body, [&](std::string_view name, std::string_view value) {
        if (value == "null")
            return;
        if (name == "id")
            answer.id = json::textOf(value);
        else if (name == "model")
            answer.model = json::textOf(value);
        else if (name == "created_at")
            answer.created = json::asInteger(value).value_or(0);
        else if (name == "status")
            status = json::textOf(value);
        else if (name == "output")
            output = value;
        else if (name == "incomplete_details")
            details = value;
        else if (name == "usage")
            usage = value;
        else if (name == "error")
            error = value;
        else if (name == "service_tier")
            answer.serviceTier = json::textOf(value);
    });
    if (!error.empty() || status == "failed")
        return openai_chat::readError(200, {}, body);
    if (!isObject || output.empty()) {
        Error garbled = openai_chat::readError(200, {}, isObject ? "{}" : body);
        garbled.kind = ErrorKind::UpstreamGarbled;
        if (isObject)
            garbled.message = "The provider's answer is JSON, but no response: it has no `output`.";
        return garbled;
    }
    readOutput(choice, output);
    choice.finish = endingOf(choice, status, details);
    if (!usage.empty())
        answer.usage = openai_chat::readUsage(usage);
    answer.choices.push_back(std::move(choice));
    return answer;
}

std::string encodeAnswer(const Answer &answer, const EncodeOptions &options)
{
    static const Choice none;
    const Choice &choice = answer.choices.empty() ? none : answer.choices.front();
    const Asked asked(options.asked);
    const bool hasRefusal = std::ranges::any_of(choice.parts, [](const Part &part) { return part.as<Refusal>(); });
    Outcome outcome;
    outcome.finish = choice.finish;
    outcome.status = statusOf(choice.finish, hasRefusal);
    outcome.output = OutputWriter(choice, asked, options).items();
    outcome.usage = answer.usage;
    outcome.model = answer.model;
    outcome.serviceTier = answer.serviceTier;
    outcome.created = answer.created;
    return responseObject(outcome, asked, options);
}

} // namespace tollgate::openai_responses
