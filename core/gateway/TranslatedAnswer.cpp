// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/TranslatedAnswer.h"

#include "core/dialects/openai_responses/Conversation.h"
#include "core/gateway/Exchange.h"

namespace tollgate {

TranslatedAnswer::TranslatedAnswer(const Exchange &exchange, const Dialect &from, const Dialect &to)
    : m_exchange(exchange), m_from(from), m_to(to), m_notes(from)
{
    m_options.includeUsage = exchange.view.wantsUsage;
    m_options.model = exchange.view.model;
    m_options.created = msSinceEpoch(exchange.inbound.received) / 1000;
    m_options.id = std::string(to.answerId) + exchange.inbound.id.text();
    m_options.asked = exchange.inbound.body;
    m_options.elapsed = [&exchange] { return exchange.world.clock.steady() - exchange.inbound.receivedAt; };
    if (!exchange.view.stream)
        return;
    m_decoder = from.streamDecoder();
    m_encoder = to.streamEncoder(m_options);
}

/// True: the answer has ended.
bool TranslatedAnswer::encode(std::string &out, std::string &tail)
{
    bool hasEnded = false;
    for (const chat::Event &event : m_events) {
        m_notes.note(event);
        hasEnded = std::holds_alternative<chat::event::Ended>(event);
        m_encoder->encode(event, hasEnded ? tail : out);
    }
    m_events.clear();
    if (hasEnded)
        keep(openai_responses::responseIn(tail));
    return hasEnded;
}

Result<AnswerFlow::Pass> TranslatedAnswer::take(const SseEvent &event, std::string &out, std::string &tail)
{
    TG_CHECK(m_decoder->decode(event, m_events));
    return encode(out, tail) ? Pass::Terminal : Pass::More;
}

/// For a Responses client that may refer to it later.
void TranslatedAnswer::keep(std::string_view response)
{
    const std::optional<std::string> &input = m_exchange.ownInput;
    if (!input || response.empty())
        return;
    m_exchange.world.kept.put(m_options.id,
                              {.owner = m_exchange.record.keyId,
                               .previous = m_exchange.previous,
                               .input = *input,
                               .output = openai_responses::outputOf(response),
                               .response = std::string(response),
                               .at = m_exchange.world.clock.now()});
}

bool TranslatedAnswer::finish(std::string &out, std::string &tail)
{
    m_decoder->finish(m_events);
    return encode(out, tail);
}

std::string TranslatedAnswer::endAtMaximum()
{
    std::string out;
    m_encoder->encode(chat::event::Finished{0, chat::Finish::Length, {}}, out);
    m_encoder->encode(chat::event::Ended(), out);
    return out;
}

std::string TranslatedAnswer::broken(const Error &error)
{
    std::string out;
    if (m_encoder)
        m_encoder->fail(error, out);
    return out;
}

Result<std::string> TranslatedAnswer::whole(std::string body)
{
    TG_TRY(Whole whole, translated(m_from, m_to, m_options, body));
    return take(std::move(whole));
}

std::function<AnswerFlow::Rest()> TranslatedAnswer::wholeApart(std::string &body)
{
    EncodeOptions options = m_options;
    options.elapsed = [elapsed = m_options.elapsed()] { return elapsed; };
    return [this, &from = m_from, &to = m_to, options, body = std::move(body)]() -> Rest {
        const auto whole = std::make_shared<Result<Whole>>(translated(from, to, options, body));
        return [this, whole]() -> Result<std::string> {
            if (!*whole)
                return std::move(*whole).error();
            return take(*std::move(*whole));
        };
    };
}

/// Values in, values out: on any thread.
Result<TranslatedAnswer::Whole> TranslatedAnswer::translated(const Dialect &from, const Dialect &to,
                                                             const EncodeOptions &options, std::string_view body)
{
    Whole whole;
    TG_TRY(whole.answer, from.decodeAnswer(body));
    whole.made = to.encodeAnswer(whole.answer, options);
    return whole;
}

std::string TranslatedAnswer::take(Whole whole)
{
    m_notes.note(whole.answer);
    keep(whole.made);
    return std::move(whole.made);
}

} // namespace tollgate
