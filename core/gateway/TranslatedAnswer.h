// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialects/Dialect.h"
#include "core/gateway/AnswerFlow.h"
#include "core/gateway/AnswerNotes.h"

namespace tollgate {

/// An answer of one dialect as another: events in, the client's bytes out.
class TranslatedAnswer : public AnswerFlow {
public:
    /// `form`: of a provider that is described as data, else null; outlives this.
    TranslatedAnswer(const Exchange &exchange, const Dialect &from, const Dialect &to,
                     const described::Form *form = nullptr);

    Result<Pass> take(const SseEvent &event, std::string &out, std::string &tail) override;
    bool finish(std::string &out, std::string &tail) override;
    std::string endAtMaximum() override;
    std::string broken(const Error &error) override;
    Result<std::string> whole(std::string body) override;
    std::function<Rest()> wholeApart(std::string &body) override;
    bool makesStream() const override;

    const openai_chat::AnswerFacts &facts() const override { return m_notes.facts(); }
    const std::string &seenText() const override { return m_notes.seen().text(); }
    std::int64_t seenBytes() const override { return m_notes.seen().bytes(); }
    bool sawContent() const override { return m_notes.seen().isAny(); }

protected:
    AnswerNotes &notes() { return m_notes; }
    bool isWhole() const { return !m_decoder; }
    StreamDecoder &decoder() { return *m_decoder; }

private:
    struct Whole {
        chat::Answer answer;
        std::string made; ///< as the client gets it
    };
    static Result<Whole> translated(const Dialect &from, const Dialect &to, const described::Form *form,
                                    const EncodeOptions &options, std::string_view body);
    Result<std::string> streamOf(std::string_view body);
    std::string take(Whole whole);
    bool encode(std::string &out, std::string &tail);
    void keep(std::string_view response);

    const Exchange &m_exchange;
    const Dialect &m_from;
    const Dialect &m_to;
    const described::Form *m_form;
    EncodeOptions m_options;
    std::unique_ptr<StreamDecoder> m_decoder;
    std::unique_ptr<StreamEncoder> m_encoder;
    std::vector<chat::Event> m_events;
    AnswerNotes m_notes;
};

} // namespace tollgate
