// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/CloudCredential.h"

#include "core/config/AwsProfile.h"
#include "core/json/Writer.h"
#include "core/upstream/SigV4.h"

#include <algorithm>

namespace tollgate {
namespace {

constexpr std::string_view googleVariable = "GOOGLE_APPLICATION_CREDENTIALS"; ///< it names a file, not a key
constexpr std::string_view parts[] = {"azure_ad_token",         "tenant_id",         "client_id",
                                      "client_secret",          "aws_access_key_id", "aws_secret_access_key",
                                      "aws_session_token",      "aws_profile_name",  "aws_role_name",
                                      "aws_session_name",       "aws_external_id",   "aws_sts_endpoint",
                                      "aws_web_identity_token", "vertex_credentials"};

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

SecretRef asLiteral(std::string text)
{
    return {SecretRef::Source::Literal, {}, Secret(std::move(text))};
}

/// Keys of its own, a profile, or what is there anyway; a role is taken on over them.
Result<SecretRef> awsBase(const CredentialParts &given, const Variables &variables)
{
    sigv4::Credential pair;
    TG_TRY(const std::string profile, textOf(given, "aws_profile_name", variables));
    TG_TRY(pair.accessKey, textOf(given, "aws_access_key_id", variables));
    TG_TRY(pair.secretKey, textOf(given, "aws_secret_access_key", variables));
    TG_TRY(pair.sessionToken, textOf(given, "aws_session_token", variables));
    if (pair.accessKey.empty() != pair.secretKey.empty())
        return Error{.kind = ErrorKind::Config,
                     .message = "aws_access_key_id and aws_secret_access_key go together: one of them is missing."};
    if (!pair.accessKey.empty())
        return asLiteral(sigv4::asText(pair));
    if (!profile.empty()) {
        TG_TRY(std::string text, aws::profileText(profile, variables));
        return asLiteral(std::move(text));
    }
    if (variables("AWS_BEARER_TOKEN_BEDROCK"))
        return SecretRef::environment("AWS_BEARER_TOKEN_BEDROCK");
    if (std::string text = aws::environmentText(variables); !text.empty())
        return asLiteral(std::move(text));
    // Where there is nothing, the call says which variable is missing.
    Result<std::string> text = aws::profileText(variables("AWS_PROFILE").value_or("default"), variables);
    return text ? asLiteral(*std::move(text)) : SecretRef();
}

Result<SecretRef> awsCredential(const CredentialParts &given, const Variables &variables)
{
    aws::Role role;
    TG_TRY(role.arn, textOf(given, "aws_role_name", variables));
    TG_TRY(role.session, textOf(given, "aws_session_name", variables));
    TG_TRY(role.externalId, textOf(given, "aws_external_id", variables));
    TG_TRY(role.endpoint, textOf(given, "aws_sts_endpoint", variables));
    role.region = variables("AWS_REGION").value_or("");
    if (role.arn.empty())
        return awsBase(given, variables);
    TG_TRY(const std::string identity, textOf(given, "aws_web_identity_token", variables));
    if (!identity.empty()) {
        const bool isFile = identity.starts_with('/');
        return asLiteral(aws::webIdentityText(role, isFile ? "" : identity, isFile ? identity : ""));
    }
    TG_TRY(const SecretRef base, awsBase(given, variables));
    if (base.source != SecretRef::Source::Literal)
        return Error{.kind = ErrorKind::Config,
                     .message = "aws_role_name is taken on with access keys, and there are none: set aws_access_key_id "
                                "and aws_secret_access_key, or aws_profile_name."};
    return asLiteral(aws::roleText(role, base.literal.reveal()));
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
    return std::ranges::find(parts, key) != std::end(parts);
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
