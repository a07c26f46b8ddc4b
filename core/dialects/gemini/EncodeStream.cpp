// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/gemini/Encode.h"

namespace tollgate::gemini {
namespace {

using namespace chat;

/// Writes chunks that are each a small answer. Finish and usage come in the last one, which says that nothing follows.
class Encoder final : public StreamEncoder {
public:
    explicit Encoder(const EncodeOptions &options) : m_model(options.model), m_id(options.id) { }

    void encode(const Event &event, std::string &out) override
    {
        std::visit([&](const auto &that) { take(that, out); }, event);
    }

private:
    struct Candidate {
        CandidateWriter writer;
        Finish finish = Finish::None;
    };

    void take(const event::Started &started, std::string &)
    {
        m_model = started.model.empty() ? m_model : started.model;
        m_id = started.id.empty() ? m_id : started.id;
        if (started.usage)
            m_usage = *started.usage;
    }
    void take(const event::PartStarted &started, std::string &out)
    {
        chunk(started.choice, out, [&](Candidate &candidate, json::Writer &json) {
            candidate.writer.started(started.index, started.part, json);
        });
    }
    void take(const event::PartGrew &grew, std::string &out)
    {
        chunk(grew.choice, out, [&](Candidate &candidate, json::Writer &json) { candidate.writer.grew(grew, json); });
    }
    void take(const event::PartStopped &stopped, std::string &out)
    {
        chunk(stopped.choice, out,
              [&](Candidate &candidate, json::Writer &json) { candidate.writer.stopped(stopped.index, json); });
    }
    void take(const event::Cited &cited, std::string &) { m_candidates[cited.choice].writer.cited(cited.citation); }
    void take(const event::LogprobsSeen &, std::string &) { }
    void take(const event::UsageSeen &seen, std::string &)
    {
        if (!m_usage)
            m_usage = Usage();
        m_usage->raiseTo(seen.usage);
    }
    void take(const event::Finished &finished, std::string &)
    {
        m_candidates[finished.choice].finish = finished.finish;
    }
    void take(const event::Ping &, std::string &) { }
    void take(const event::Ended &, std::string &out);

    /// One event, if `write` writes any part.
    template <class Write>
    void chunk(int index, std::string &out, const Write &write);

    std::string m_model, m_id;
    std::map<int, Candidate> m_candidates;
    std::optional<Usage> m_usage;
};

template <class Write>
void Encoder::chunk(int index, std::string &out, const Write &write)
{
    std::string parts;
    json::Writer partsJson(parts);
    write(m_candidates[index], partsJson);
    if (parts.empty())
        return;
    out.append("data: ");
    json::Writer json(out);
    json.begin('{').name("candidates").begin('[').begin('{').name("content").begin('{').name("parts").begin('[');
    json.raw(parts).end(']').member("role", "model").end('}').numberMember("index", index).end('}').end(']');
    writeAnswerMembers(json, {}, m_model, m_id);
    json.end('}');
    out.append("\n\n");
}

void Encoder::take(const event::Ended &, std::string &out)
{
    out.append("data: ");
    json::Writer json(out);
    json.begin('{').name("candidates").begin('[');
    if (m_candidates.empty())
        m_candidates[0].finish = Finish::Stop;
    for (auto &[index, candidate] : m_candidates) {
        json.begin('{').name("content").begin('{').name("parts").begin('[');
        candidate.writer.ended(json, true);
        json.end(']').member("role", "model").end('}').member("finishReason", nameOf(candidate.finish));
        json.rawUnlessEmpty("groundingMetadata", candidate.writer.grounding()).numberMember("index", index).end('}');
    }
    json.end(']');
    writeAnswerMembers(json, m_usage.value_or(Usage()), m_model, m_id);
    json.end('}');
    out.append("\n\n");
}

} // namespace

std::unique_ptr<StreamEncoder> streamEncoder(const EncodeOptions &options)
{
    return std::make_unique<Encoder>(options);
}

} // namespace tollgate::gemini
