// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/ArrivingRequest.h"

namespace tollgate {

void ArrivingRequest::place(std::shared_ptr<BodySpool> spool, Surface errors)
{
    m_isPlaced = true;
    m_errors = errors;
    m_spool = std::move(spool);
    if (m_spool)
        m_framer.divert(*m_spool);
}

bool ArrivingRequest::isReady()
{
    if (!m_spool || m_spool->isWhole())
        return true;
    m_spool->finish();
    return false;
}

FramedRequest ArrivingRequest::take()
{
    m_isPlaced = false;
    return m_framer.take();
}

std::shared_ptr<const LargeBody> ArrivingRequest::takeLarge()
{
    const std::shared_ptr<BodySpool> spool = std::exchange(m_spool, nullptr);
    return spool ? std::make_shared<const LargeBody>(spool->file()) : nullptr;
}

} // namespace tollgate
