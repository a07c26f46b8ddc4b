// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/AwsProfile.h"

#include "core/json/Writer.h"
#include "core/secrets/SecretSources.h"
#include "core/upstream/SigV4.h"

#include <algorithm>
#include <QCryptographicHash>

namespace tollgate::aws {
namespace {

/// Profiles may name others as their source; more than this is a circle.
constexpr int chainAtMost = 4;

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t' || text.back() == '\r'))
        text.remove_suffix(1);
    return text;
}

std::string valueOf(const Section &section, std::string_view name)
{
    const auto found = section.find(name);
    return found == section.end() ? std::string() : found->second;
}

struct Files {
    std::string credentialsPath, configPath;
    std::string credentials, config; ///< their texts; empty: not there
};

Files filesOf(const Variables &variables)
{
    const std::string home = variables("HOME").value_or("");
    Files files;
    files.credentialsPath = variables("AWS_SHARED_CREDENTIALS_FILE").value_or(home + "/.aws/credentials");
    files.configPath = variables("AWS_CONFIG_FILE").value_or(home + "/.aws/config");
    const auto textOf = [](const std::string &path) {
        const Result<Secret> file = readCredentialFile(path);
        return file ? std::string(file->reveal()) : std::string();
    };
    files.credentials = textOf(files.credentialsPath);
    files.config = textOf(files.configPath);
    return files;
}

/// Of both files; where both say something, credentials win.
Section profileOf(const Files &files, const std::string &profile)
{
    Section section = sectionIn(files.credentials, profile);
    section.merge(sectionIn(files.config, "profile " + profile));
    if (profile == "default")
        section.merge(sectionIn(files.config, profile));
    return section;
}

/// `aws sso login` names the file of a sign-in by the SHA-1 of its session's name, or of its start page.
std::string signInText(const Section &profile, const Files &files, const std::string &name, const Variables &variables)
{
    const std::string session = valueOf(profile, "sso_session");
    Section from = profile;
    if (!session.empty())
        from.merge(sectionIn(files.config, "sso-session " + session));
    const std::string hashed = session.empty() ? valueOf(from, "sso_start_url") : session;
    const QByteArray digest
        = QCryptographicHash::hash(QByteArray::fromStdString(hashed), QCryptographicHash::Sha1).toHex();
    std::string text;
    json::Writer json(text);
    json.begin('{').member("aws", "sso").member("account", valueOf(from, "sso_account_id"));
    json.member("role", valueOf(from, "sso_role_name")).member("region", valueOf(from, "sso_region"));
    json.member("token_file", variables("HOME").value_or("") + "/.aws/sso/cache/" + digest.toStdString() + ".json");
    json.member("profile", name).end('}');
    return text;
}

std::string pairText(const Section &profile)
{
    const sigv4::Credential pair{valueOf(profile, "aws_access_key_id"), valueOf(profile, "aws_secret_access_key"),
                                 valueOf(profile, "aws_session_token")};
    return pair.accessKey.empty() || pair.secretKey.empty() ? std::string() : sigv4::asText(pair);
}

Error nothing(const std::string &profile, const Files &files, const std::string &why)
{
    return {.kind = ErrorKind::Config,
            .message = "no AWS credentials: " + files.credentialsPath + " and " + files.configPath + ' ' + why
                + " profile '" + profile + "'."};
}

Result<std::string> followed(const std::string &name, const Files &files, const Variables &variables, int depth)
{
    const Section profile = profileOf(files, name);
    const Role role{valueOf(profile, "role_arn"),
                    valueOf(profile, "role_session_name"),
                    valueOf(profile, "external_id"),
                    valueOf(profile, "region"),
                    {}};
    if (!role.arn.empty()) {
        if (const std::string file = valueOf(profile, "web_identity_token_file"); !file.empty())
            return webIdentityText(role, {}, file);
        if (!valueOf(profile, "credential_source").empty()) // Environment, EcsContainer
            return roleText(role, environmentText(variables));
        const std::string source = valueOf(profile, "source_profile");
        if (source.empty() || depth == chainAtMost)
            return nothing(name, files,
                           source.empty() ? "name neither source_profile nor credential_source for"
                                          : "lead in a circle from");
        if (source == name) // signs with its own keys
            return roleText(role, pairText(profile));
        TG_TRY(const std::string signs, followed(source, files, variables, depth + 1));
        return roleText(role, signs);
    }
    if (std::string pair = pairText(profile); !pair.empty())
        return pair;
    if (!valueOf(profile, "sso_account_id").empty())
        return signInText(profile, files, name, variables);
    return nothing(name, files, "have no keys, role or sign-in for");
}

} // namespace

Section sectionIn(std::string_view file, std::string_view name)
{
    Section section;
    bool isInside = false;
    while (!file.empty()) {
        std::string_view line = file.substr(0, file.find('\n'));
        file.remove_prefix(std::min(line.size() + 1, file.size()));
        const bool isNested = line.starts_with(' ') || line.starts_with('\t'); // settings of a setting
        line = trimmed(line);
        if (line.starts_with('[')) {
            isInside = trimmed(line.substr(1, line.find(']') - 1)) == name;
            continue;
        }
        const std::size_t equals = line.find('=');
        if (!isInside || isNested || equals == std::string_view::npos || line.starts_with('#') || line.starts_with(';'))
            continue;
        section[std::string(trimmed(line.substr(0, equals)))] = trimmed(line.substr(equals + 1));
    }
    return section;
}

std::string roleText(const Role &role, std::string_view source)
{
    std::string text;
    json::Writer json(text);
    json.begin('{').member("aws", "assume_role").member("role", role.arn).memberUnlessEmpty("session", role.session);
    json.memberUnlessEmpty("external_id", role.externalId).memberUnlessEmpty("region", role.region);
    json.memberUnlessEmpty("endpoint", role.endpoint).member("source", source).end('}');
    return text;
}

std::string webIdentityText(const Role &role, std::string_view token, std::string_view tokenFile)
{
    std::string text;
    json::Writer json(text);
    json.begin('{').member("aws", "web_identity").member("role", role.arn).memberUnlessEmpty("session", role.session);
    json.memberUnlessEmpty("region", role.region).memberUnlessEmpty("endpoint", role.endpoint);
    json.memberUnlessEmpty("token", token).memberUnlessEmpty("token_file", tokenFile).end('}');
    return text;
}

Result<std::string> profileText(const std::string &profile, const Variables &variables)
{
    return followed(profile, filesOf(variables), variables, 0);
}

std::string environmentText(const Variables &variables)
{
    const auto named = [&variables](std::string_view name) { return variables(name).value_or(""); };
    const sigv4::Credential pair{named("AWS_ACCESS_KEY_ID"), named("AWS_SECRET_ACCESS_KEY"),
                                 named("AWS_SESSION_TOKEN")};
    if (!pair.accessKey.empty() && !pair.secretKey.empty())
        return sigv4::asText(pair);
    const Role role{named("AWS_ROLE_ARN"), named("AWS_ROLE_SESSION_NAME"), {}, named("AWS_REGION"), {}};
    if (const std::string file = named("AWS_WEB_IDENTITY_TOKEN_FILE"); !file.empty() && !role.arn.empty())
        return webIdentityText(role, {}, file);
    std::string url = named("AWS_CONTAINER_CREDENTIALS_FULL_URI");
    if (const std::string path = named("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI"); !path.empty())
        url = "http://169.254.170.2" + path;
    if (url.empty())
        return {};
    std::string text;
    json::Writer json(text);
    json.begin('{').member("aws", "container").member("url", url);
    json.memberUnlessEmpty("token", named("AWS_CONTAINER_AUTHORIZATION_TOKEN"));
    json.memberUnlessEmpty("token_file", named("AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE")).end('}');
    return text;
}

} // namespace tollgate::aws
