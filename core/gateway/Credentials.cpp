// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/Credentials.h"

#include "core/base/Secret.h"
#include "core/gateway/SessionSecrets.h"

namespace tollgate {
namespace {

std::string_view queryKey(std::string_view query)
{
    while (!query.empty()) {
        const std::string_view part = query.substr(0, query.find('&'));
        if (part.starts_with("key="))
            return part.substr(4);
        query.remove_prefix(std::min(part.size() + 1, query.size()));
    }
    return {};
}

} // namespace

std::string_view bearerIn(std::string_view value)
{
    for (const std::string_view scheme : {"Bearer ", "bearer ", "BEARER "})
        if (value.starts_with(scheme))
            value.remove_prefix(scheme.size());
    while (value.starts_with(' '))
        value.remove_prefix(1);
    return value;
}

Result<std::string> presentedKey(const Headers &headers, std::string_view query)
{
    for (const std::string_view own : {"x-tollgate-key", "x-litellm-api-key"})
        if (const std::string_view value = bearerIn(headers.value(own)); !value.empty())
            return std::string(value);

    std::string_view found;
    const auto offer = [&found](std::string_view value) {
        if (value.empty())
            return true;
        if (!found.empty() && !sameSecret(found, value))
            return false;
        found = value;
        return true;
    };
    bool agree = offer(queryKey(query));
    for (const auto &[name, value] : headers)
        for (const std::string_view place :
             {"authorization", "x-api-key", "x-goog-api-key", "api-key", "ocp-apim-subscription-key"})
            if (sameFieldName(name, place))
                agree = offer(bearerIn(value)) && agree;
    if (!agree)
        return Error{.kind = ErrorKind::Unauthenticated,
                     .message = "The request carries two different keys. Send one, or name ours in 'x-tollgate-key'."};
    if (found.empty())
        return Error{.kind = ErrorKind::Unauthenticated,
                     .message
                     = "The request carries no key. Send 'Authorization: Bearer sk-...' with a key of this gateway."};
    return std::string(found);
}

Result<VirtualKeyPtr> keyOf(const Inbound &inbound, const KeyRing &keys)
{
    if (!inbound.boundKey.empty())
        return keys.authenticateBound(inbound.boundKey);
    const Result<std::string> secret = presentedKey(inbound.headers, inbound.query);
    if (!secret)
        return secret.error();
    if (SessionSecrets::isOne(*secret) && !keys.find(KeyRing::idOf(*secret)))
        return Error{.kind = ErrorKind::Unauthenticated,
                     .message
                     = "A client secret opens realtime sessions, and nothing else. Send a key of this gateway."};
    return keys.authenticate(*secret);
}

} // namespace tollgate
