// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/template/Codec.h"
#include "core/json/Scan.h"

namespace tollgate::described {
namespace {

using namespace chat;
using What = event::PartGrew::What;

/// One text, and thinking in front of it. What an event says beside that is kept until the end.
class Decoder final : public StreamDecoder {
public:
    explicit Decoder(const Form &form) : m_form(form), m_stream(*form.stream) { }

    Result<void> decode(const SseEvent &event, std::vector<Event> &out) override;
    void finish(std::vector<Event> &out) override;

private:
    void begin(std::string_view document, std::vector<Event> &out);
    void grow(What what, std::string text, std::vector<Event> &out);
    void stopPart(std::vector<Event> &out);
    void end(std::vector<Event> &out);

    const Form &m_form;
    const Stream &m_stream;
    Counts m_counts;
    std::optional<Finish> m_finish;
    What m_open = What::Text;
    int m_next = 0;
    bool m_isOpen = false, m_hasStarted = false, m_hasEnded = false;
};

void Decoder::begin(std::string_view document, std::vector<Event> &out)
{
    if (std::exchange(m_hasStarted, true))
        return;
    event::Started started;
    started.id = textOf(m_stream.places.id.in(document));
    started.model = textOf(m_stream.places.model.in(document));
    out.emplace_back(std::move(started));
}

void Decoder::stopPart(std::vector<Event> &out)
{
    if (std::exchange(m_isOpen, false))
        out.emplace_back(event::PartStopped{0, m_next - 1});
}

void Decoder::grow(What what, std::string text, std::vector<Event> &out)
{
    if (text.empty())
        return;
    if (!m_isOpen || m_open != what) {
        stopPart(out);
        out.emplace_back(event::PartStarted{0, m_next++, what == What::Text ? Part{Text{}} : Part{Thinking{}}});
        m_isOpen = true;
        m_open = what;
    }
    out.emplace_back(event::PartGrew{0, m_next - 1, what, std::move(text)});
}

Result<void> Decoder::decode(const SseEvent &sse, std::vector<Event> &out)
{
    const bool isEnd = (!m_stream.endEvent.empty() && sse.event == m_stream.endEvent)
        || (!m_stream.endData.empty() && sse.data == m_stream.endData);
    if (m_hasEnded || (sse.data.empty() && !isEnd))
        return {};
    const bool isJson = sse.data.starts_with('{') || sse.data.starts_with('[') || sse.data.starts_with('"');
    std::string buffer;
    const std::string_view data = readable(isJson ? std::string(sse.data) : json::quoted(sse.data), buffer);
    if (isEnd) {
        begin({}, out);
        m_counts.read(m_stream.places, data);
        end(out);
        return {};
    }
    const std::string_view text = m_stream.places.text.in(data);
    if (sse.event == "error" || kindOf(m_form, 200, data) || (text.empty() && !m_form.errors.message.in(data).empty()))
        return readError(m_form, 200, {}, sse.data);
    begin(data, out);
    grow(What::Thinking, textOf(m_stream.places.thinking.in(data)), out);
    if (m_stream.textEvent.empty() || m_stream.textEvent == sse.event)
        grow(What::Text, textOf(text), out);
    m_counts.read(m_stream.places, data);
    if (const std::string_view finish = m_stream.places.finish.in(data); !finish.empty())
        m_finish = finishOf(m_form, finish);
    return {};
}

void Decoder::end(std::vector<Event> &out)
{
    stopPart(out);
    if (const auto usage = m_counts.usage())
        out.emplace_back(event::UsageSeen{*usage});
    out.emplace_back(event::Finished{0, m_finish.value_or(Finish::Stop), {}});
    out.emplace_back(event::Ended());
    m_hasEnded = true;
}

/// Where no end is described, the connection's is one. Else an answer that has said why it ends is complete.
void Decoder::finish(std::vector<Event> &out)
{
    const bool hasMark = !m_stream.endData.empty() || !m_stream.endEvent.empty();
    if (!m_hasEnded && m_hasStarted && (m_finish || !hasMark))
        end(out);
}

} // namespace

std::unique_ptr<StreamDecoder> streamDecoder(const Form &form)
{
    return std::make_unique<Decoder>(form);
}

} // namespace tollgate::described
