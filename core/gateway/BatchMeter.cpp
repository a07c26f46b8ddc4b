// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/BatchMeter.h"

#include "core/dialects/anthropic_messages/Relay.h"
#include "core/dialects/openai_chat/Answer.h"
#include "core/json/Member.h"
#include "core/json/Scan.h"
#include "core/json/Walk.h"

namespace tollgate {
namespace {

constexpr std::size_t objectAtMost = 1024 * 1024;

void add(Usage &sum, const Usage &more)
{
    for (std::int64_t Usage::*const bucket :
         {&Usage::input, &Usage::cacheRead, &Usage::cacheWrite5m, &Usage::cacheWrite1h, &Usage::inputAudio,
          &Usage::inputImage, &Usage::output, &Usage::reasoning, &Usage::outputAudio, &Usage::outputImage})
        sum.*bucket += more.*bucket;
}

/// It uses nothing any more.
bool hasEnded(std::string_view rawStatus)
{
    return rawStatus == "\"completed\"" || rawStatus == "\"expired\"" || rawStatus == "\"cancelled\"";
}

} // namespace

std::unique_ptr<BatchMeter> BatchMeter::of(std::string_view method, std::string_view path)
{
    constexpr std::string_view all = "/batches", results = "/results", anthropics = "/messages/batches/";
    if (method == "POST" && path.ends_with(all))
        return std::unique_ptr<BatchMeter>(new BatchMeter(Kind::Created));
    const std::size_t at = path.rfind("/batches/");
    if (method != "GET" || at == std::string_view::npos)
        return {};
    std::string_view id = path.substr(at + all.size() + 1);
    if (path.find(anthropics) == std::string_view::npos)
        return id.find('/') == std::string_view::npos && !id.empty()
            ? std::unique_ptr<BatchMeter>(new BatchMeter(Kind::Object, id))
            : nullptr;
    if (!id.ends_with(results))
        return {};
    id.remove_suffix(results.size());
    return std::unique_ptr<BatchMeter>(new BatchMeter(Kind::Results, id));
}

void BatchMeter::feed(std::string_view bytes)
{
    if (m_isLost)
        return;
    if (m_kind != Kind::Results) {
        m_isLost = m_body.size() + bytes.size() > objectAtMost;
        m_isLost ? m_body.clear() : void(m_body.append(bytes));
        return;
    }
    const Result<std::vector<SseEvent>> lines = m_lines.feed(bytes);
    m_isLost = !lines;
    if (lines)
        for (const SseEvent &line : *lines)
            readLine(line.data);
}

void BatchMeter::end()
{
    if (m_kind == Kind::Results) {
        for (const SseEvent &line : m_lines.finish())
            readLine(line.data);
        if (m_isLost)
            m_used.clear(); // a part of it is no bill
    } else if (!m_isLost) {
        readObject();
    }
    m_body = {};
}

void BatchMeter::readObject()
{
    if (m_kind == Kind::Created) {
        m_id = json::textOf(json::memberOf(m_body, "id"));
        return;
    }
    const std::string_view raw = json::memberOf(m_body, "usage");
    if (json::memberOf(m_body, "object") != "\"batch\"" || !hasEnded(json::memberOf(m_body, "status"))
        || !raw.starts_with('{'))
        return;
    const std::optional<Usage> usage = openai_chat::readUsage(raw);
    if (usage && !usage->isZero())
        m_used[json::textOf(json::memberOf(m_body, "model"))] = *usage;
}

void BatchMeter::readLine(std::string_view line)
{
    const std::string_view result = json::memberOf(line, "result");
    if (json::memberOf(result, "type") != "\"succeeded\"")
        return; // not billed
    const Result<openai_chat::AnswerFacts> facts = anthropic_messages::readAnswer(json::memberOf(result, "message"));
    if (facts && facts->usage)
        add(m_used[facts->model], *facts->usage);
}

} // namespace tollgate
