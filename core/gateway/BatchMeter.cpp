// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/BatchMeter.h"

namespace tollgate {
namespace {

constexpr std::size_t objectAtMost = 1024 * 1024;

} // namespace

BatchMeter::BatchMeter(Kind kind, std::string_view path, std::string_view id) : m_kind(kind), m_path(path)
{
    m_state.id = id;
}

std::unique_ptr<BatchMeter> BatchMeter::of(std::string_view method, std::string_view path)
{
    constexpr std::string_view all = "/batches/", results = "/results";
    if (batch::isCreated(method, path))
        return std::unique_ptr<BatchMeter>(new BatchMeter(Kind::Created, path));
    const std::size_t at = path.rfind(all);
    if (method != "GET" || at == std::string_view::npos)
        return {};
    const bool isResults = path.ends_with(results);
    if (isResults)
        path.remove_suffix(results.size());
    const std::string_view id = path.substr(std::min(at + all.size(), path.size()));
    if (id.empty() || id.find('/') != std::string_view::npos)
        return {};
    return std::unique_ptr<BatchMeter>(new BatchMeter(isResults ? Kind::Results : Kind::Object, path, id));
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
            batch::addLine(m_state.used, line.data, {});
}

void BatchMeter::end()
{
    if (m_kind == Kind::Results) {
        for (const SseEvent &line : m_lines.finish())
            batch::addLine(m_state.used, line.data, {});
        if (m_isLost)
            m_state.used.clear(); // a part of it is no bill
        m_state.isOver = !m_isLost;
    } else if (!m_isLost) {
        BatchState said = BatchState::read(m_body, m_path);
        if (said.id.empty())
            said.id = std::exchange(m_state.id, {});
        m_state = std::move(said);
    }
    if (m_kind == Kind::Created)
        m_path = batch::pathOf(m_path, m_state.id);
    m_body = {};
}

} // namespace tollgate
