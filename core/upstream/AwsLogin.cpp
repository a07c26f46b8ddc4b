// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/upstream/AwsLogin.h"

#include "core/json/Scan.h"
#include "core/json/Walk.h"
#include "core/secrets/SecretSources.h"
#include "core/upstream/CloudForm.h"
#include "core/upstream/SigV4.h"

#include <map>
#include <QDateTime>
#include <QXmlStreamReader>

namespace tollgate::cloud::aws {
namespace {

using Members = std::map<std::string, std::string, std::less<>>;

Error missing(std::string message)
{
    return {.kind = ErrorKind::CredentialMissing, .message = std::move(message)};
}

Members membersOf(std::string_view json)
{
    Members members;
    json::eachMember(json, [&members](std::string_view name, std::string_view value) {
        members[std::string(name)] = value.starts_with('"') ? json::textOf(value) : std::string(value);
    });
    return members;
}

std::string endpointOf(const Members &way)
{
    if (const auto given = way.find("endpoint"); given != way.end() && !given->second.empty())
        return given->second;
    const auto region = way.find("region");
    const std::string name = region == way.end() || region->second.empty() ? "us-east-1" : region->second;
    return "https://sts." + name + ".amazonaws.com" + (name.starts_with("cn-") ? ".cn" : "") + "/";
}

/// The token beside it or in its file.
Result<std::string> tokenOf(Members &way)
{
    if (!way["token"].empty() || way["token_file"].empty())
        return way["token"];
    TG_TRY(const Secret token, readCredentialFile(way["token_file"]));
    return std::string(token.reveal());
}

Form roleForm(Members &way, const char *action)
{
    Form form;
    form.add("Action", action).add("Version", "2011-06-15").add("RoleArn", way["role"]);
    form.add("RoleSessionName", way["session"].empty() ? "tollgate" : way["session"]);
    return form;
}

Result<HttpCall> assumeRole(Members way, std::string_view source, WallTime now)
{
    const std::optional<sigv4::Credential> pair = sigv4::fromText(source);
    if (!pair)
        return missing(
            "AWS role " + way["role"]
            + " is taken on with a pair of access keys, and there is none. A Bedrock API key cannot do that.");
    Form form = roleForm(way, "AssumeRole");
    if (!way["external_id"].empty())
        form.add("ExternalId", way["external_id"]);
    const std::string url = endpointOf(way);
    if (!isSafe(url))
        return missing("aws_sts_endpoint is no https:// address.");
    HttpCall call = form.postedTo(url);
    sigv4::sign(call, *pair,
                {.region = way["region"].empty() ? "us-east-1" : way["region"], .service = "sts", .now = now});
    return call;
}

Result<HttpCall> webIdentity(Members way)
{
    TG_TRY(const std::string token, tokenOf(way));
    const std::string url = endpointOf(way);
    if (!isSafe(url))
        return missing("aws_sts_endpoint is no https:// address.");
    return roleForm(way, "AssumeRoleWithWebIdentity").add("WebIdentityToken", token).postedTo(url);
}

HttpCall got(std::string url)
{
    HttpCall call;
    call.method = "GET";
    call.url = std::move(url);
    call.headers.add("accept", "application/json");
    call.connectWithin = std::chrono::seconds(5);
    call.firstByteWithin = call.idleAtMost = std::chrono::seconds(30);
    return call;
}

/// ECS and EKS answer at addresses of their own; anything else has to be safe.
bool isContainersOwn(std::string_view url)
{
    return url.starts_with("http://169.254.170.2/") || url.starts_with("http://169.254.170.23/")
        || url.starts_with("http://[fd00:ec2::23]/");
}

Result<HttpCall> container(Members way)
{
    if (!isSafe(way["url"]) && !isContainersOwn(way["url"]))
        return missing("The container's credentials are to be asked for at '" + way["url"]
                       + "', which is neither https:// nor one of AWS's own addresses.");
    HttpCall call = got(way["url"]);
    TG_TRY(const std::string token, tokenOf(way));
    if (!token.empty())
        call.headers.add("authorization", token);
    return call;
}

Result<HttpCall> singleSignOn(Members way, WallTime now)
{
    const std::string profile = way["profile"];
    const std::string remedy = " Run: aws sso login --profile " + profile;
    const Result<Secret> file = readCredentialFile(way["token_file"]);
    if (!file)
        return missing("Nobody has signed in for AWS profile '" + profile + "'." + remedy);
    Members login = membersOf(file->reveal());
    const QDateTime ends = QDateTime::fromString(QString::fromStdString(login["expiresAt"]), Qt::ISODate);
    if (login["accessToken"].empty() || !ends.isValid() || ends.toMSecsSinceEpoch() <= msSinceEpoch(now))
        return missing("The sign-in for AWS profile '" + profile + "' has ended." + remedy);
    Form query;
    query.add("role_name", way["role"]).add("account_id", way["account"]);
    HttpCall call
        = got("https://portal.sso." + way["region"] + ".amazonaws.com/federation/credentials?" + query.text());
    call.headers.add("x-amz-sso_bearer_token", login["accessToken"]);
    return call;
}

/// STS answers in XML: the names that matter are unique in it.
Members fromXml(std::string_view xml)
{
    Members found;
    QXmlStreamReader reader(QByteArray(xml.data(), static_cast<qsizetype>(xml.size())));
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        for (const char *name : {"AccessKeyId", "SecretAccessKey", "SessionToken", "Expiration", "Message"})
            if (reader.name() == QLatin1String(name))
                found[name] = reader.readElementText(QXmlStreamReader::IncludeChildElements).toStdString();
    }
    return found;
}

/// Containers say `Token`, the sign-in portal has all in lower case under `roleCredentials`.
Members fromJson(std::string_view json)
{
    Members found = membersOf(json);
    json::eachMember(json, [&found](std::string_view name, std::string_view value) {
        if (name == "roleCredentials")
            found.merge(membersOf(value));
    });
    static constexpr std::pair<const char *, const char *> same[]
        = {{"Token", "SessionToken"},        {"accessKeyId", "AccessKeyId"}, {"secretAccessKey", "SecretAccessKey"},
           {"sessionToken", "SessionToken"}, {"expiration", "Expiration"},   {"message", "Message"}};
    for (const auto &[theirs, ours] : same)
        if (const auto value = found.find(theirs); value != found.end())
            found.try_emplace(ours, value->second);
    return found;
}

/// ISO 8601, or milliseconds since 1970 (the portal's).
std::int64_t endOf(const std::string &text)
{
    const QString value = QString::fromStdString(text);
    bool isNumber = false;
    const qint64 number = value.toLongLong(&isNumber);
    if (isNumber)
        return number;
    const QDateTime time = QDateTime::fromString(value, Qt::ISODate);
    return time.isValid() ? time.toMSecsSinceEpoch() : 0;
}

} // namespace

bool isLogin(std::string_view secret)
{
    bool found = false;
    json::eachMember(secret, [&found](std::string_view name, std::string_view) { found = found || name == "aws"; });
    return found;
}

std::optional<std::string> sourceOf(std::string_view secret)
{
    Members way = membersOf(secret);
    if (way["aws"] != "assume_role")
        return {};
    return way["source"];
}

Result<HttpCall> call(std::string_view secret, std::string_view source, WallTime now)
{
    Members way = membersOf(secret);
    const std::string kind = way["aws"];
    if (kind == "assume_role")
        return assumeRole(std::move(way), source, now);
    if (kind == "web_identity")
        return webIdentity(std::move(way));
    if (kind == "container")
        return container(std::move(way));
    if (kind == "sso")
        return singleSignOn(std::move(way), now);
    return missing("The AWS credentials are none that are known.");
}

bool isAnswer(std::string_view body)
{
    bool found = body.starts_with('<');
    json::eachMember(body, [&found](std::string_view name, std::string_view) {
        found = found || name == "AccessKeyId" || name == "roleCredentials";
    });
    return found;
}

Result<Token> readAnswer(int status, std::string_view body, WallTime now)
{
    Members found = body.starts_with('<') ? fromXml(body) : fromJson(body);
    const sigv4::Credential pair{found["AccessKeyId"], found["SecretAccessKey"], found["SessionToken"]};
    const std::int64_t left = (endOf(found["Expiration"]) - msSinceEpoch(now)) / 1000;
    if (status == 200 && !pair.accessKey.empty() && !pair.secretKey.empty() && left > 0)
        return Token{Secret(sigv4::asText(pair)), std::chrono::seconds(left)};
    const std::string why = found["Message"].substr(0, 300);
    return Error{.kind = ErrorKind::UpstreamAuth,
                 .message = "AWS gave no credentials" + (why.empty() ? "." : ": " + why),
                 .upstreamStatus = status};
}

} // namespace tollgate::cloud::aws
