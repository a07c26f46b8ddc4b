// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/ollama/Codec.h"

#include <map>

namespace tollgate::ollama {
namespace {

using namespace chat;
using What = event::PartGrew::What;

/// Writes lines. Text and thinking go out as they come, a call when it is whole, since its arguments are an object. The
/// last line is the one with `done`.
class Encoder final : public StreamEncoder {
public:
    explicit Encoder(const EncodeOptions &options)
        : m_options(options), m_isGenerate(!options.asked.empty() && isGenerate(options.asked))
    {
    }

    void encode(const Event &event, std::string &out) override
    {
        std::visit([&](const auto &that) { take(that, out); }, event);
    }

private:
    void take(const event::Started &started, std::string &)
    {
        m_model = started.model;
        m_created = started.created;
        if (started.usage)
            m_usage = *started.usage;
    }
    void take(const event::PartStarted &started, std::string &)
    {
        if (const auto *call = started.part.as<ToolCall>(); call && started.choice == 0)
            m_calls[started.index] = *call;
    }
    void take(const event::PartGrew &grew, std::string &out);
    void take(const event::PartStopped &stopped, std::string &out);
    void take(const event::LogprobsSeen &seen, std::string &out);
    void take(const event::Cited &, std::string &) { }
    void take(const event::UsageSeen &seen, std::string &) { m_usage.raiseTo(seen.usage); }
    void take(const event::Finished &finished, std::string &)
    {
        if (finished.choice == 0)
            m_finish = finished.finish;
    }
    void take(const event::Ping &, std::string &) { }
    void take(const event::Ended &, std::string &out);

    /// A line; `member` is what its message holds beside the role.
    template <class Write>
    void line(std::string &out, std::string_view text, std::string_view thinking, const Write &write);
    std::int64_t elapsed() const { return m_options.elapsed ? m_options.elapsed().count() : 0; }

    EncodeOptions m_options;
    bool m_isGenerate;
    std::string m_model;
    std::int64_t m_created = 0;
    std::map<int, ToolCall> m_calls; ///< that are open
    std::int64_t m_callCount = 0;
    std::int64_t m_firstAt = -1; ///< nanoseconds
    Usage m_usage;
    Finish m_finish = Finish::Stop;
};

template <class Write>
void Encoder::line(std::string &out, std::string_view text, std::string_view thinking, const Write &write)
{
    if (m_firstAt < 0)
        m_firstAt = elapsed();
    json::Writer json(out);
    beginLine(json, m_options, m_model, m_created);
    if (m_isGenerate) {
        json.member("response", text).memberUnlessEmpty("thinking", thinking);
        write(json);
    } else {
        json.name("message").begin('{').member("role", "assistant").member("content", text);
        json.memberUnlessEmpty("thinking", thinking);
        write(json);
        json.end('}');
    }
}

constexpr auto nothing = [](json::Writer &) {};

void Encoder::take(const event::PartGrew &grew, std::string &out)
{
    if (grew.choice != 0)
        return;
    if (grew.what == What::Arguments) {
        m_calls[grew.index].arguments += grew.text;
        return;
    }
    if (grew.what == What::Signature || grew.text.empty())
        return;
    const bool isThinking = grew.what == What::Thinking;
    line(out, isThinking ? "" : grew.text, isThinking ? grew.text : "", nothing);
    out.append(",\"done\":false}\n");
}

void Encoder::take(const event::PartStopped &stopped, std::string &out)
{
    const auto call = m_calls.find(stopped.index);
    if (stopped.choice != 0 || call == m_calls.end() || m_isGenerate)
        return;
    line(out, "", "", [&](json::Writer &json) {
        json.name("tool_calls").begin('[');
        writeCall(json, call->second, m_callCount++);
        json.end(']');
    });
    out.append(",\"done\":false}\n");
    m_calls.erase(call);
}

void Encoder::take(const event::LogprobsSeen &seen, std::string &out)
{
    const std::string_view list = logprobsIn(seen.logprobs);
    if (seen.choice != 0 || list.empty())
        return;
    line(out, "", "", nothing);
    out.append(",\"logprobs\":").append(list).append(",\"done\":false}\n");
}

void Encoder::take(const event::Ended &, std::string &out)
{
    line(out, "", "", nothing);
    std::string ending;
    json::Writer json(ending);
    const std::int64_t total = elapsed();
    writeEnding(json, m_finish, m_usage, {total, std::min(m_firstAt, total)});
    out.append(",").append(ending).append("}\n");
}

} // namespace

std::unique_ptr<StreamEncoder> streamEncoder(const EncodeOptions &options)
{
    return std::make_unique<Encoder>(options);
}

} // namespace tollgate::ollama
