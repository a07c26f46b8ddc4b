// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/AnswerFlow.h"

#include "core/dialects/anthropic_messages/Relay.h"
#include "core/dialects/openai_responses/Relay.h"
#include "core/gateway/Exchange.h"
#include "core/gateway/GeminiAnswer.h"
#include "core/gateway/MediaAnswer.h"
#include "core/gateway/OllamaAnswer.h"
#include "core/gateway/RankFlow.h"
#include "core/gateway/TranslatedAnswer.h"
#include "core/gateway/Translation.h"
#include "core/gateway/VectorAnswer.h"
#include "core/json/Scan.h"
#include "core/json/Walk.h"

namespace tollgate {
namespace {

using openai_chat::AnswerFacts;

/// OpenAI's three operations.
class RelayedOpenAi final : public AnswerFlow {
public:
    explicit RelayedOpenAi(const Exchange &exchange)
        : m_exchange(exchange),
          m_observer({.operation = exchange.inbound.operation, .clientWantsUsage = exchange.view.wantsUsage})
    {
    }

    Result<Pass> take(const SseEvent &event, std::string &out, std::string &tail) override
    {
        using Seen = openai_chat::StreamObserver::Pass;
        const Result<Seen> seen = m_observer.see(event);
        if (!seen)
            return seen.error();
        if (*seen == Seen::Terminal) {
            tail = event.raw;
            return Pass::Terminal;
        }
        const bool hasUsage = m_exchange.view.wantsUsage && event.data.find("\"usage\"") != std::string::npos;
        if (*seen == Seen::Send)
            out += hasUsage ? withCost(event) : event.raw;
        return Pass::More;
    }

    bool finish(std::string &, std::string &tail) override
    {
        tail = "data: [DONE]\n\n";
        return m_observer.sawFinish();
    }

    std::string endAtMaximum() override
    {
        const AnswerFacts &facts = m_observer.facts();
        return "data: {\"id\":" + json::quoted(facts.id)
            + ",\"object\":\"chat.completion.chunk\",\"model\":" + json::quoted(facts.model)
            + ",\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"length\"}]}\n\n" + "data: [DONE]\n\n";
    }

    Result<std::string> whole(std::string body) override
    {
        TG_TRY(m_whole, openai_chat::readAnswer(m_exchange.inbound.operation, body));
        m_isWhole = true;
        if (!m_whole.usage) // its text is what can be counted
            (void)m_observer.see({.event = {}, .data = body, .raw = {}});
        return body;
    }

    const AnswerFacts &facts() const override { return m_isWhole ? m_whole : m_observer.facts(); }
    const std::string &seenText() const override { return m_observer.seenText(); }
    std::int64_t seenBytes() const override { return m_observer.seenBytes(); }
    bool sawContent() const override { return m_observer.sawContent(); }

private:
    std::string withCost(const SseEvent &event) const;

    const Exchange &m_exchange;
    openai_chat::StreamObserver m_observer;
    AnswerFacts m_whole;
    bool m_isWhole = false;
};

/// The usage chunk with `cost` in it, for clients that asked for usage; a cost that the provider states stays.
std::string RelayedOpenAi::withCost(const SseEvent &event) const
{
    const std::optional<Usage> usage = m_observer.facts().usage;
    const auto members = json::members(event.data);
    const json::Member *found = members ? json::find(*members, "usage") : nullptr;
    if (!usage || !m_exchange.facts->price || !found || !found->value.starts_with('{'))
        return event.raw;
    const auto inner = json::members(found->value);
    if (!inner || inner->empty() || json::find(*inner, "cost"))
        return event.raw;
    const std::string cost
        = ",\"cost\":" + costOf(*usage, *m_exchange.facts->price, m_observer.facts().serviceTier).decimal();
    const auto end = static_cast<std::size_t>(found->value.data() - event.data.data()) + found->value.size() - 1;
    return "data: " + json::spliced(event.data, {{end, 0, cost}}) + "\n\n";
}

/// Of a family whose events have types, the last of which ends the answer. The observer reads along.
template <class Observer>
class RelayedEvents : public AnswerFlow {
public:
    Result<Pass> take(const SseEvent &event, std::string &out, std::string &tail) override
    {
        const Result<typename Observer::Pass> seen = m_observer.see(event);
        if (!seen)
            return seen.error();
        const bool isTerminal = *seen == Observer::Pass::Terminal;
        (isTerminal ? tail : out) += event.raw;
        return isTerminal ? Pass::Terminal : Pass::More;
    }
    std::string endAtMaximum() override { return m_observer.endAtMaximum(); }
    const AnswerFacts &facts() const override { return m_isWhole ? m_whole : m_observer.facts(); }
    const std::string &seenText() const override { return m_observer.seenText(); }
    std::int64_t seenBytes() const override { return m_observer.seenBytes(); }
    bool sawContent() const override { return m_observer.sawContent(); }

protected:
    /// Without usage the texts have to be counted: `see` gets the member of the body that holds them.
    template <class See>
    void noteWhole(AnswerFacts facts, std::string_view body, std::string_view member, See see)
    {
        m_whole = std::move(facts);
        m_isWhole = true;
        if (!m_whole.usage)
            json::eachMember(body, [&](std::string_view name, std::string_view value) {
                if (name == member)
                    see(value);
            });
    }
    Observer m_observer;

private:
    AnswerFacts m_whole;
    bool m_isWhole = false;
};

class RelayedAnthropic final : public RelayedEvents<anthropic_messages::StreamObserver> {
public:
    bool finish(std::string &, std::string &tail) override
    {
        tail = "event: message_stop\ndata: {\"type\":\"message_stop\"}\n\n";
        return m_observer.sawFinish();
    }
    Result<std::string> whole(std::string body) override
    {
        TG_TRY(AnswerFacts facts, anthropic_messages::readAnswer(body));
        noteWhole(std::move(facts), body, "content", [this](std::string_view value) { m_observer.seeContent(value); });
        return body;
    }
};

class RelayedResponses final : public RelayedEvents<openai_responses::StreamObserver> {
public:
    bool finish(std::string &, std::string &) override { return false; } // only its last event makes it complete
    std::string broken(const Error &error) override { return m_observer.broken(error); }
    Result<std::string> whole(std::string body) override
    {
        TG_TRY(AnswerFacts facts, openai_responses::readAnswer(body));
        noteWhole(std::move(facts), body, "output", [this](std::string_view value) { m_observer.seeOutput(value); });
        return body;
    }
};

/// How each family's answers are handed on to its own clients.
struct RelayRow {
    chat::Family family;
    std::unique_ptr<AnswerFlow> (*make)(const Exchange &exchange, const Dialect &dialect);
};
using FlowPtr = std::unique_ptr<AnswerFlow>;
constexpr RelayRow relays[] = {
    {chat::Family::OpenAi,
     [](const Exchange &exchange, const Dialect &) -> FlowPtr { return std::make_unique<RelayedOpenAi>(exchange); }},
    {chat::Family::Anthropic,
     [](const Exchange &, const Dialect &) -> FlowPtr { return std::make_unique<RelayedAnthropic>(); }},
    {chat::Family::Responses,
     [](const Exchange &, const Dialect &) -> FlowPtr { return std::make_unique<RelayedResponses>(); }},
    {chat::Family::Gemini,
     [](const Exchange &exchange, const Dialect &gemini) -> FlowPtr {
         return std::make_unique<RelayedGemini>(exchange, gemini);
     }},
    {chat::Family::Ollama,
     [](const Exchange &exchange, const Dialect &ollama) -> FlowPtr {
         return std::make_unique<RelayedOllama>(exchange, ollama);
     }},
};

FlowPtr flowOf(const Exchange &exchange, const Deployment &deployment, const Dialect &client, const Dialect &provider)
{
    if (exchange.inbound.operation == Operation::Rerank) {
        const RankCodec &asked = ranksOfClient(exchange.inbound.body);
        const RankCodec &answers = deployment.ranks ? *deployment.ranks : usualRanks();
        if (&asked != &answers)
            return std::make_unique<RankFlow>(exchange, answers, asked);
    }
    if (rowOf(exchange.inbound.surface).takesAnyBody)
        return std::make_unique<MediaAnswer>(exchange.inbound.operation);
    const bool isOpenAi = &client == &provider && client.family == chat::Family::OpenAi;
    if (exchange.inbound.operation == Operation::Embedding && (!isOpenAi || deployment.vectors))
        return std::make_unique<VectorAnswer>(exchange, translation::vectorsOf(deployment, provider), client.embedding);
    if (&client == &provider)
        for (const RelayRow &row : relays)
            if (row.family == client.family)
                return row.make(exchange, client);
    return std::make_unique<TranslatedAnswer>(exchange, provider, client, deployment.form.get());
}

} // namespace

std::unique_ptr<AnswerFlow> answerFlow(const Exchange &exchange, const Candidate &candidate)
{
    const Dialect &client = translation::clientDialect(exchange.inbound.surface);
    const Dialect &provider = translation::providerDialect(*candidate.deployment, exchange.inbound.surface);
    FlowPtr flow = flowOf(exchange, *candidate.deployment, client, provider);
    if (exchange.view.stream && rowOf(exchange.inbound.surface).framing == Framing::List)
        return std::make_unique<ListedAnswer>(std::move(flow));
    return flow;
}

} // namespace tollgate
