// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/CloudCredential.h"

#include "core/json/Writer.h"
#include "core/secrets/SecretSources.h"
#include "core/upstream/SigV4.h"

#include <algorithm>
#include <array>

namespace tollgate {
namespace {

constexpr std::string_view googleVariable = "GOOGLE_APPLICATION_CREDENTIALS"; ///< it names a file, not a key
constexpr std::array<std::string_view, 9> parts
    = {"azure_ad_token",        "tenant_id",         "client_id",        "client_secret",     "aws_access_key_id",
       "aws_secret_access_key", "aws_session_token", "aws_profile_name", "vertex_credentials"};

std::string trimmedUrl(std::string url)
{
    while (url.ends_with('/'))
        url.pop_back();
    return url;
}

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

/// A plain key where there is one; else an application's own three.
Result<SecretRef> entraCredential(const CredentialParts &given, const Provider &provider, const Variables &variables)
{
    if (const SecretRef token = partOf(given, "azure_ad_token"); !token.isNone())
        return token;
    TG_TRY(std::string tenant, textOf(given, "tenant_id", variables));
    TG_TRY(std::string client, textOf(given, "client_id", variables));
    TG_TRY(std::string secret, textOf(given, "client_secret", variables));
    const bool hasKey
        = std::ranges::any_of(provider.keyEnv, [&](const auto &name) { return variables(name).has_value(); });
    if (tenant.empty() && client.empty() && secret.empty()) {
        if (hasKey || !variables("AZURE_CLIENT_SECRET"))
            return SecretRef();
        tenant = variables("AZURE_TENANT_ID").value_or("");
        client = variables("AZURE_CLIENT_ID").value_or("");
        secret = variables("AZURE_CLIENT_SECRET").value_or("");
    }
    if (tenant.empty() || client.empty() || secret.empty())
        return Error{.kind = ErrorKind::Config,
                     .message = "tenant_id, client_id and client_secret go together: one of them is missing."};
    std::string text;
    json::Writer json(text);
    json.begin('{').member("tenant", tenant).member("client", client).member("secret", secret);
    if (const auto authority = variables("AZURE_AUTHORITY_HOST"))
        json.member("authority", trimmedUrl(*authority));
    json.end('}');
    return SecretRef{SecretRef::Source::Literal, {}, Secret(std::move(text))};
}

/// A Google account's JSON, or the file that it is in.
Result<SecretRef> googleCredential(const CredentialParts &given, const Variables &variables)
{
    TG_TRY(std::string account, textOf(given, "vertex_credentials", variables));
    if (account.find('{') != std::string::npos)
        return SecretRef{SecretRef::Source::Literal, {}, Secret(std::move(account))};
    if (account.empty())
        account = variables(googleVariable).value_or("");
    if (account.empty())
        return SecretRef();
    return SecretRef{SecretRef::Source::File, account, {}};
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
        return entraCredential(given, provider, variables);
    if (!provider.keyEnv.empty() && provider.keyEnv.front() == googleVariable)
        return googleCredential(given, variables);
    return SecretRef();
}

} // namespace tollgate
