// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateway/DecodedRelay.h"

namespace tollgate {

/// Gemini's answers to Gemini's clients: handed on byte for byte, with a decoder beside them. Nothing says which event
/// is the last one before the connection has ended: what comes from the finish on is held until then.
class RelayedGemini final : public DecodedRelay {
public:
    using DecodedRelay::DecodedRelay;

    Result<Pass> take(const SseEvent &event, std::string &out, std::string &tail) override;
    bool finish(std::string &out, std::string &tail) override;

private:
    std::string m_held;
};

/// A stream as one JSON list: what clients get that do not ask for `alt=sse`. The events of `inner`, framed otherwise.
class ListedAnswer final : public AnswerFlow {
public:
    explicit ListedAnswer(std::unique_ptr<AnswerFlow> inner) : m_inner(std::move(inner)) { }

    Result<Pass> take(const SseEvent &event, std::string &out, std::string &tail) override;
    bool finish(std::string &out, std::string &tail) override;
    std::string endAtMaximum() override;
    Result<std::string> whole(std::string body) override;
    bool makesStream() const override { return m_inner->makesStream(); }

    const openai_chat::AnswerFacts &facts() const override { return m_inner->facts(); }
    const std::string &seenText() const override { return m_inner->seenText(); }
    std::int64_t seenBytes() const override { return m_inner->seenBytes(); }
    bool sawContent() const override { return m_inner->sawContent(); }

private:
    void append(std::string &out, std::string_view events);
    void close(std::string &tail, std::string_view events);

    std::unique_ptr<AnswerFlow> m_inner;
    bool m_isFirst = true;
};

} // namespace tollgate
