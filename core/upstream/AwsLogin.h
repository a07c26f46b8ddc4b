// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/upstream/CloudToken.h"

#include <optional>
#include <string>

/// The ways to keys of AWS that end after some hours. As a secret, a way is JSON with `"aws"` and these members:
/// - `assume_role`: `role`, `session`, `external_id`, `region`, `endpoint`, and `source`, a secret of its own that
/// signs:
///   https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html
/// - `web_identity`: `role`, `session`, `region`, `endpoint`, `token_file` (or `token`):
///   https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html
/// - `container`: `url`, `token_file` (or `token`):
///   https://docs.aws.amazon.com/sdkref/latest/guide/feature-container-credentials.html
/// - `sso`: `account`, `role`, `region`, `token_file` (that `aws sso login` writes), `profile`:
///   https://docs.aws.amazon.com/singlesignon/latest/PortalAPIReference/API_GetRoleCredentials.html
/// What they give is sigv4::asText().
namespace tollgate::cloud::aws {

bool isLogin(std::string_view secret);
/// The secret that signs the question; nothing: none is needed.
std::optional<std::string> sourceOf(std::string_view secret);
/// The question. `source` is what sourceOf()'s secret gave. A token's file is read now. Error: CredentialMissing,
/// saying what it lacks and what to do.
Result<HttpCall> call(std::string_view secret, std::string_view source, WallTime now);

/// Whether an answer is one of these; then what it gives. Error: UpstreamAuth with AWS's words. Pure.
bool isAnswer(std::string_view body);
Result<Token> readAnswer(int status, std::string_view body, WallTime now);

} // namespace tollgate::cloud::aws
