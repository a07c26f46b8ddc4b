// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/base/Secret.h"
#include "core/upstream/UpstreamCall.h"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

/// How clouds give out the tokens that calls to them carry.
namespace tollgate::cloud {

/// Whether a secret is nothing that a provider takes itself, but what a token
/// is made from.
bool makesToken(std::string_view secret);

/// The secret of its own that signs the request for a token; nothing: none is needed. Pure.
std::optional<std::string> sourceOf(std::string_view secret);

/// The request for an access token; `source` is what sourceOf()'s secret gave:
/// - of a Google account, from the JSON that `gcloud` or the console made:
///   https://developers.google.com/identity/protocols/oauth2/service-account#httprest
///   (a JWT signed with RS256), or the refresh token of a user's login;
/// - of an Entra application, from `{"tenant":..,"client":..,"secret":..}`:
///   https://learn.microsoft.com/entra/identity-platform/v2-oauth2-client-creds-grant-flow.
/// - of AWS, AwsLogin.h.
/// Error: CredentialMissing, saying what it lacks.
Result<HttpCall> tokenCall(std::string_view secret, std::string_view source, WallTime now);

/// `{"access_token":..,"expires_in":..}`. Error: UpstreamAuth with the
/// provider's words, without any secret.
struct Token {
    Secret text;
    std::chrono::seconds lasts{0};
};
Result<Token> readToken(int status, std::string_view body, WallTime now);

} // namespace tollgate::cloud
