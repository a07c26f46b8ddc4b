// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/ollama/Codec.h"

namespace tollgate::ollama {
namespace {

using namespace chat;
using What = event::PartGrew::What;

/// Each line is a small answer; text and thinking that go on from line to line are one part.
class Decoder final : public StreamDecoder {
public:
    Result<void> decode(const SseEvent &line, std::vector<Event> &out) override
    {
        if (line.data.empty() || m_hasEnded)
            return {};
        TG_TRY(const Line said, readLine(line.data, m_calls));
        if (!std::exchange(m_hasStarted, true))
            out.emplace_back(event::Started{{}, said.answer.model, 0, {}});
        const Choice &choice = said.answer.choices.front();
        for (const Part &part : choice.parts)
            add(part, out);
        if (!choice.logprobs.empty())
            out.emplace_back(event::LogprobsSeen{0, choice.logprobs});
        if (said.isDone)
            end(said.answer, out);
        return {};
    }
    void finish(std::vector<Event> &) override { } // only the line with `done` makes it complete

private:
    void add(const Part &part, std::vector<Event> &out)
    {
        if (const auto *call = part.as<ToolCall>()) { // comes whole, arguments and all
            stop(out);
            out.emplace_back(event::PartStarted{0, m_next, {ToolCall{call->id, call->name, {}, false}}});
            out.emplace_back(event::PartGrew{0, m_next, What::Arguments, call->arguments});
            out.emplace_back(event::PartStopped{0, m_next++});
            ++m_calls;
            return;
        }
        const auto *text = part.as<Text>();
        const auto *thinking = part.as<Thinking>();
        if (!text && !thinking)
            return;
        const What what = text ? What::Text : What::Thinking;
        if (!m_open || *m_open != what) {
            stop(out);
            m_open = what;
            out.emplace_back(event::PartStarted{0, m_next, text ? Part{Text{}} : Part{Thinking{}}});
        }
        out.emplace_back(event::PartGrew{0, m_next, what, text ? text->text : thinking->text});
    }
    void stop(std::vector<Event> &out)
    {
        if (m_open)
            out.emplace_back(event::PartStopped{0, m_next++});
        m_open.reset();
    }
    void end(const Answer &answer, std::vector<Event> &out)
    {
        stop(out);
        if (answer.usage)
            out.emplace_back(event::UsageSeen{*answer.usage});
        const Finish finish = answer.choices.front().finish;
        out.emplace_back(event::Finished{0, m_calls > 0 && finish == Finish::Stop ? Finish::ToolCalls : finish, {}});
        out.emplace_back(event::Ended());
        m_hasEnded = true;
    }

    std::optional<What> m_open;
    int m_next = 0;
    std::size_t m_calls = 0;
    bool m_hasStarted = false, m_hasEnded = false;
};

} // namespace

std::unique_ptr<StreamDecoder> streamDecoder()
{
    return std::make_unique<Decoder>();
}

} // namespace tollgate::ollama
