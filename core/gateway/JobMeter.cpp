// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/JobMeter.h"

namespace tollgate {
namespace {

constexpr std::size_t objectAtMost = 1024 * 1024;

} // namespace

JobMeter::JobMeter(Kind kind, std::string_view path, std::string_view id) : m_kind(kind), m_path(path)
{
    m_state.id = id;
}

std::unique_ptr<JobMeter> JobMeter::of(std::string_view method, std::string_view path)
{
    constexpr std::string_view results = "/results";
    if (job::isCreated(method, path))
        return std::unique_ptr<JobMeter>(new JobMeter(Kind::Created, path));
    const bool isResults = path.ends_with(results);
    if (isResults)
        path.remove_suffix(results.size());
    const std::string_view id = job::idIn(path);
    if (method != "GET" || id.empty())
        return {};
    return std::unique_ptr<JobMeter>(new JobMeter(isResults ? Kind::Results : Kind::Object, path, id));
}

void JobMeter::feed(std::string_view bytes)
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
            job::addLine(m_state.used, line.data, {});
}

void JobMeter::end()
{
    if (m_kind == Kind::Results) {
        for (const SseEvent &line : m_lines.finish())
            job::addLine(m_state.used, line.data, {});
        if (m_isLost)
            m_state.used.clear(); // a part of it is no bill
        m_state.isOver = !m_isLost;
    } else if (!m_isLost) {
        JobState said = JobState::read(m_body, m_path);
        if (said.id.empty())
            said.id = std::exchange(m_state.id, {});
        m_state = std::move(said);
    }
    if (m_kind == Kind::Created)
        m_path = job::pathOf(m_path, m_state.id);
    m_body = {};
}

} // namespace tollgate
