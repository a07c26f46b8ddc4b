// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/CloudCredential.h"

#include "core/secrets/SecretSources.h"
#include "core/upstream/SigV4.h"

#include <algorithm>
#include <array>

namespace tollgate {
namespace {

constexpr std::array<std::string_view, 5> parts
    = {"azure_ad_token", "aws_access_key_id", "aws_secret_access_key", "aws_session_token", "aws_profile_name"};

SecretRef partOf(const CredentialParts &given, const std::string &name)
{
    const auto found = given.find(name);
    return found == given.end() ? SecretRef() : found->second;
}

/// The part's own text, where it can be had at once. Error: Config, a place that answers later.
Result<std::string> textOf(const CredentialParts &given, const std::string &name, const Variables &variables)
{
    const SecretRef part = partOf(given, name);
    switch (part.source) {
    case SecretRef::Source::None:
        return std::string();
    case SecretRef::Source::Literal:
        return std::string(part.literal.reveal());
    case SecretRef::Source::Environment:
        return variables(part.name).value_or("");
    default:
        return Error{.kind = ErrorKind::Config,
                     .message
                     = name + " is read from the environment or the file only, not from '" + part.text() + "'"};
    }
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t' || text.back() == '\r'))
        text.remove_suffix(1);
    return text;
}

/// The section `[NAME]` or `[profile NAME]` of one of AWS's shared files:
/// https://docs.aws.amazon.com/sdkref/latest/guide/file-format.html.
sigv4::Credential profileIn(std::string_view file, std::string_view profile)
{
    sigv4::Credential found;
    bool isInside = false;
    while (!file.empty()) {
        std::string_view line = file.substr(0, file.find('\n'));
        file.remove_prefix(std::min(line.size() + 1, file.size()));
        line = trimmed(line);
        if (line.starts_with('[')) {
            std::string_view name = trimmed(line.substr(1, line.find(']') - 1));
            if (name.starts_with("profile "))
                name = trimmed(name.substr(8));
            isInside = name == profile;
            continue;
        }
        const std::size_t equals = line.find('=');
        if (!isInside || equals == std::string_view::npos || line.starts_with('#') || line.starts_with(';'))
            continue;
        const std::string_view name = trimmed(line.substr(0, equals));
        const std::string value(trimmed(line.substr(equals + 1)));
        if (name == "aws_access_key_id")
            found.accessKey = value;
        else if (name == "aws_secret_access_key")
            found.secretKey = value;
        else if (name == "aws_session_token")
            found.sessionToken = value;
    }
    return found;
}

bool isWhole(const sigv4::Credential &pair)
{
    return !pair.accessKey.empty() && !pair.secretKey.empty();
}

SecretRef asLiteral(const sigv4::Credential &pair)
{
    return {SecretRef::Source::Literal, {}, Secret(sigv4::asText(pair))};
}

Result<SecretRef> awsFromFiles(const std::string &profile, const Variables &variables)
{
    std::string looked;
    for (const auto &[variable, usual] : {std::pair("AWS_SHARED_CREDENTIALS_FILE", "/.aws/credentials"),
                                          std::pair("AWS_CONFIG_FILE", "/.aws/config")}) {
        const std::string path = variables(variable).value_or(variables("HOME").value_or("") + usual);
        looked.append(looked.empty() ? "" : " and ").append(path);
        if (const Result<Secret> file = readCredentialFile(path))
            if (const sigv4::Credential pair = profileIn(file->reveal(), profile); isWhole(pair))
                return asLiteral(pair);
    }
    return Error{.kind = ErrorKind::Config,
                 .message = "no AWS credentials: " + looked + " have no keys for profile '" + profile + "'."};
}

Result<SecretRef> awsCredential(const CredentialParts &given, const Variables &variables)
{
    sigv4::Credential pair;
    TG_TRY(const std::string profile, textOf(given, "aws_profile_name", variables));
    TG_TRY(pair.accessKey, textOf(given, "aws_access_key_id", variables));
    TG_TRY(pair.secretKey, textOf(given, "aws_secret_access_key", variables));
    TG_TRY(pair.sessionToken, textOf(given, "aws_session_token", variables));
    if (pair.accessKey.empty() != pair.secretKey.empty())
        return Error{.kind = ErrorKind::Config,
                     .message = "aws_access_key_id and aws_secret_access_key go together: one of them is missing."};
    if (isWhole(pair))
        return asLiteral(pair);
    if (!profile.empty())
        return awsFromFiles(profile, variables);
    if (variables("AWS_BEARER_TOKEN_BEDROCK"))
        return SecretRef::environment("AWS_BEARER_TOKEN_BEDROCK");
    pair = {variables("AWS_ACCESS_KEY_ID").value_or(""), variables("AWS_SECRET_ACCESS_KEY").value_or(""),
            variables("AWS_SESSION_TOKEN").value_or("")};
    if (isWhole(pair))
        return asLiteral(pair);
    // Where there is nothing, the call says which variable is missing.
    return awsFromFiles(variables("AWS_PROFILE").value_or("default"), variables).value_or(SecretRef());
}

} // namespace

bool isCredentialPart(std::string_view key)
{
    return std::ranges::find(parts, key) != parts.end();
}

Result<SecretRef> cloudCredential(const Provider &provider, const CredentialParts &given, const Variables &variables)
{
    if (provider.auth == AuthScheme::Aws)
        return awsCredential(given, variables);
    if (provider.auth == AuthScheme::Azure)
        return partOf(given, "azure_ad_token");
    return SecretRef();
}

} // namespace tollgate
