// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/ProviderAuth.h"

#include "core/routing/Deployment.h"
#include "core/upstream/SigV4.h"

#include <algorithm>

namespace tollgate {
namespace {

using Apply = void (*)(HttpCall &call, const Deployment &deployment, std::string_view credential, WallTime now);

void bearer(HttpCall &call, const Deployment &, std::string_view credential, WallTime)
{
    call.headers.add("authorization", "Bearer " + std::string(credential));
}

void namedHeader(HttpCall &call, const Deployment &deployment, std::string_view credential, WallTime)
{
    std::string value = deployment.authValue.empty() ? std::string("{key}") : deployment.authValue;
    if (const std::size_t at = value.find("{key}"); at != std::string::npos)
        value.replace(at, 5, credential);
    call.headers.add(deployment.authHeader.empty() ? "api-key" : deployment.authHeader, value);
}

void query(HttpCall &call, const Deployment &deployment, std::string_view credential, WallTime)
{
    call.url.append(call.url.find('?') == std::string::npos ? "?" : "&");
    call.url.append(deployment.authHeader.empty() ? "key" : deployment.authHeader).append("=").append(credential);
}

/// A signed token in three parts (RFC 7519): Entra's are, Azure's keys never have a dot.
bool isToken(std::string_view credential)
{
    return credential.starts_with("eyJ") && std::ranges::count(credential, '.') == 2;
}

/// https://learn.microsoft.com/azure/ai-services/openai/reference#authentication
void azure(HttpCall &call, const Deployment &deployment, std::string_view credential, WallTime now)
{
    if (isToken(credential))
        return bearer(call, deployment, credential, now);
    call.headers.add("api-key", credential);
}

/// A pair of keys signs the call; a Bedrock API key is sent as it is
/// (https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys-use.html).
void aws(HttpCall &call, const Deployment &deployment, std::string_view credential, WallTime now)
{
    const std::optional<sigv4::Credential> pair = sigv4::fromText(credential);
    if (!pair)
        return bearer(call, deployment, credential, now);
    const auto region = deployment.parameters.find("region");
    sigv4::sign(call, *pair,
                {.region = region == deployment.parameters.end() ? "us-east-1" : region->second,
                 .service = "bedrock",
                 .now = now});
}

/// All ways of saying who asks.
struct Row {
    AuthScheme scheme;
    Apply apply;
    bool signs = false;
};
constexpr Row rows[] = {
    {AuthScheme::Bearer, bearer},
    {AuthScheme::ApiKeyHeader, namedHeader},
    {AuthScheme::XApiKey,
     [](HttpCall &call, const Deployment &, std::string_view credential, WallTime) {
         call.headers.add("x-api-key", credential);
     }},
    {AuthScheme::Query, query},
    {AuthScheme::Azure, azure},
    {AuthScheme::Aws, aws, true},
};

const Row *rowOf(AuthScheme scheme)
{
    const auto *const row = std::ranges::find(rows, scheme, &Row::scheme);
    return row == std::end(rows) ? nullptr : row;
}

} // namespace

bool signsCalls(AuthScheme scheme)
{
    const Row *const row = rowOf(scheme);
    return row && row->signs;
}

void authenticate(HttpCall &call, const Deployment &deployment, std::string_view credential, WallTime now)
{
    if (credential.empty())
        return;
    if (const Row *const row = rowOf(deployment.auth))
        row->apply(call, deployment, credential, now);
}

} // namespace tollgate
