// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/config/Configuration.h"

#include <map>
#include <string>
#include <string_view>

/// What AWS's own tools leave in the environment and in files. Private to config/. Sources:
/// https://docs.aws.amazon.com/sdkref/latest/guide/file-format.html, .../standardized-credentials.html
namespace tollgate::aws {

/// The names and values of one section of `~/.aws/config` or `~/.aws/credentials`: `default`, `profile NAME` (in
/// credentials just NAME), `sso-session NAME`. Empty: there is none. Pure.
using Section = std::map<std::string, std::string, std::less<>>;
Section sectionIn(std::string_view file, std::string_view name);

/// A role to be taken on, in the members of litellm_params.
struct Role {
    std::string arn, session, externalId, region, endpoint;
};
/// The secret (core/upstream/AwsLogin.h) for a role that `source` signs for.
std::string roleText(const Role &role, std::string_view source);
/// For a role that a token of an identity provider opens: the token itself, or the file that it is in.
std::string webIdentityText(const Role &role, std::string_view token, std::string_view tokenFile);

/// The secret that a profile stands for: its keys, its role, its sign-in. The profiles that it names are followed.
/// Error: Config, saying which files have nothing for it.
Result<std::string> profileText(const std::string &profile, const Variables &variables);
/// The secret that the environment names: keys, a web identity, a container's address. Empty: nothing.
std::string environmentText(const Variables &variables);

} // namespace tollgate::aws
