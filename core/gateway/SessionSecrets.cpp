// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/SessionSecrets.h"

#include "core/base/Uuid.h"

namespace tollgate {
namespace {

constexpr std::size_t secretsAtMost = 4096, bytesAtMost = 16 * 1024 * 1024;

} // namespace

Result<Secret> SessionSecrets::add(SessionSecret secret, WallTime now)
{
    std::erase_if(m_secrets, [&](const auto &entry) {
        const bool isOver = entry.second->expires <= now;
        m_bytes -= isOver ? entry.second->setup.size() : 0;
        return isOver;
    });
    if (m_secrets.size() >= secretsAtMost || m_bytes + secret.setup.size() > bytesAtMost)
        return Error{.kind = ErrorKind::TooManyParallel,
                     .message = "The gateway has as many client secrets as it keeps. Wait for some to expire, or let "
                                "them expire sooner ('expires_after').",
                     .retryAfter = std::chrono::seconds(10)};
    m_bytes += secret.setup.size();
    Secret made("ek_" + randomText(24));
    m_secrets.emplace(sha256Hex(made.reveal()), std::make_shared<const SessionSecret>(std::move(secret)));
    return made;
}

Result<SessionSecretPtr> SessionSecrets::find(std::string_view presented, WallTime now) const
{
    const auto found = m_secrets.find(sha256Hex(presented));
    if (found == m_secrets.end() || found->second->expires <= now)
        return Error{.kind = ErrorKind::Unauthenticated,
                     .message
                     = "This client secret has expired, or was not made by this gateway since it started. POST "
                       "/v1/realtime/client_secrets makes one."};
    return found->second;
}

} // namespace tollgate
