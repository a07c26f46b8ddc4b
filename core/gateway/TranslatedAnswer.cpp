// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/TranslatedAnswer.h"

#include "core/dialects/openai_responses/Conversation.h"
#include "core/dialects/template/Codec.h"
#include "core/gateway/Exchange.h"

namespace tollgate {

TranslatedAnswer::TranslatedAnswer(const Exchange &exchange, const Dialect &from, const Dialect &to,
                                   const described::Form *form)
    : m_exchange(exchange), m_from(from), m_to(to), m_form(form), m_notes(from)
{
    m_options.includeUsage = exchange.view.wantsUsage;
    m_options.model = exchange.view.model;
    m_options.created = msSinceEpoch(exchange.inbound.received) / 1000;
    m_options.id = std::string(to.answerId) + exchange.inbound.id.text();
    m_options.asked = exchange.inbound.body;
    m_options.elapsed = [&exchange] { return exchange.world.clock.steady() - exchange.inbound.receivedAt; };
    if (!exchange.view.stream)
        return;
    m_decoder = form && form->stream ? described::streamDecoder(*form) : from.streamDecoder();
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
    if (makesStream())
        return streamOf(body);
    TG_TRY(Whole whole, translated(m_from, m_to, m_form, m_options, body));
    return take(std::move(whole));
}

bool TranslatedAnswer::makesStream() const
{
    return m_form && !m_form->stream && m_exchange.view.stream;
}

/// A whole answer for a client that asked for a stream.
Result<std::string> TranslatedAnswer::streamOf(std::string_view body)
{
    TG_TRY(const chat::Answer answer, described::decodeAnswer(*m_form, body));
    m_events = described::eventsOf(answer);
    std::string out, tail;
    encode(out, tail);
    return out + tail;
}

std::function<AnswerFlow::Rest()> TranslatedAnswer::wholeApart(std::string &body)
{
    if (makesStream())
        return {};
    EncodeOptions options = m_options;
    options.elapsed = [elapsed = m_options.elapsed()] { return elapsed; };
    return [this, &from = m_from, &to = m_to, form = m_form, options, body = std::move(body)]() -> Rest {
        const auto whole = std::make_shared<Result<Whole>>(translated(from, to, form, options, body));
        return [this, whole]() -> Result<std::string> {
            if (!*whole)
                return std::move(*whole).error();
            return take(*std::move(*whole));
        };
    };
}

/// Values in, values out: on any thread.
Result<TranslatedAnswer::Whole> TranslatedAnswer::translated(const Dialect &from, const Dialect &to,
                                                             const described::Form *form, const EncodeOptions &options,
                                                             std::string_view body)
{
    Whole whole;
    TG_TRY(whole.answer, form ? described::decodeAnswer(*form, body) : from.decodeAnswer(body));
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
