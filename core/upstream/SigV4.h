// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/upstream/UpstreamCall.h"

#include <optional>
#include <string>
#include <string_view>

/// AWS Signature Version 4: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html.
namespace tollgate::sigv4 {

struct Credential {
    std::string accessKey, secretKey;
    std::string sessionToken; ///< of credentials that end; empty: they do not
};

struct Scope {
    std::string region, service;
    WallTime now;
};

/// Adds `x-amz-date`, `x-amz-security-token` where there is one, and `authorization`. Signed are the host, the content
/// type, every `x-amz-` header, the path, the query and the body, which must not change afterwards. Pure.
void sign(HttpCall &call, const Credential &credential, const Scope &scope);

/// Credentials as one text, which is how secrets are kept: JSON with the names of the AWS tools
/// (`{"AccessKeyId":..,"SecretAccessKey":..,"SessionToken":..}`). Nothing: the text is no such thing.
std::string asText(const Credential &credential);
std::optional<Credential> fromText(std::string_view text);

} // namespace tollgate::sigv4
