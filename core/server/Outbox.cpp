// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/Outbox.h"

namespace tollgate {
namespace {

constexpr std::size_t lowMark = 64 * 1024;
/// What has been written and still lies before the rest is dropped from here on.
constexpr std::size_t writtenAtMost = 1024 * 1024;

} // namespace

void Outbox::send(Wire &wire, std::string_view bytes)
{
    if (unsent() == 0) {
        const long count = wire.write(bytes);
        if (count == Wire::broken) {
            m_isBroken = true;
            return;
        }
        bytes.remove_prefix(count > 0 ? static_cast<std::size_t>(count) : 0);
        if (bytes.empty())
            return;
        m_out.clear();
        m_at = 0;
    }
    m_out.append(bytes);
    noteMark();
}

void Outbox::sendLarge(Wire &wire, std::string bytes)
{
    if (unsent() > 0)
        return send(wire, bytes);
    m_at = 0;
    m_out = std::move(bytes);
    noteMark();
    const long count = wire.write(m_out);
    m_isBroken = count == Wire::broken;
    m_at = count > 0 ? static_cast<std::size_t>(count) : 0;
    if (unsent() == 0 || m_isBroken) {
        m_at = 0;
        std::string().swap(m_out);
    }
}

void Outbox::flush(Wire &wire)
{
    while (unsent() > 0) {
        const long count = wire.write(std::string_view(m_out).substr(m_at));
        if (count == Wire::again)
            break;
        if (count == Wire::broken) {
            m_isBroken = true;
            return;
        }
        m_at += static_cast<std::size_t>(count);
    }
    if (unsent() == 0 || (m_at > writtenAtMost && m_at > m_out.size() / 2))
        release();
}

void Outbox::release()
{
    const bool isAll = unsent() == 0;
    if (isAll && m_out.capacity() > lowMark)
        std::string().swap(m_out);
    else
        m_out.erase(0, m_at);
    m_at = 0;
}

bool Outbox::takeDrained()
{
    if (!m_wasAboveMark || unsent() > lowMark)
        return false;
    m_wasAboveMark = false;
    return true;
}

void Outbox::noteMark()
{
    m_wasAboveMark = m_wasAboveMark || unsent() > lowMark;
}

} // namespace tollgate
