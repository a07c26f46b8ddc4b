// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/upstream/CloudToken.h"

#include "core/base/Base64.h"
#include "core/json/Walk.h"
#include "core/json/Writer.h"
#include "core/upstream/AwsLogin.h"
#include "core/upstream/CloudForm.h"

#include <memory>
#include <openssl/evp.h>
#include <openssl/pem.h>

namespace tollgate::cloud {
namespace {

Error missing(std::string message)
{
    return {.kind = ErrorKind::CredentialMissing, .message = std::move(message)};
}

Result<std::string> signedWithRsa(std::string_view privateKey, std::string_view text)
{
    const std::unique_ptr<BIO, decltype(&BIO_free)> bytes(
        BIO_new_mem_buf(privateKey.data(), static_cast<int>(privateKey.size())), BIO_free);
    const std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> key(
        PEM_read_bio_PrivateKey(bytes.get(), nullptr, nullptr, nullptr), EVP_PKEY_free);
    if (!key || EVP_PKEY_base_id(key.get()) != EVP_PKEY_RSA)
        return missing("The service account's private_key is no RSA key in PEM.");
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(), EVP_MD_CTX_free);
    std::size_t size = 0;
    const auto *const data = reinterpret_cast<const unsigned char *>(text.data());
    if (EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, key.get()) != 1
        || EVP_DigestSign(context.get(), nullptr, &size, data, text.size()) != 1)
        return missing("The service account's private_key cannot sign.");
    std::string signature(size, '\0');
    if (EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(signature.data()), &size, data, text.size())
        != 1)
        return missing("The service account's private_key cannot sign.");
    signature.resize(size);
    return signature;
}

struct GoogleAccount {
    std::string type, email, privateKey, keyId, tokenUri = "https://oauth2.googleapis.com/token";
    std::string clientId, clientSecret, refreshToken;
};

GoogleAccount readAccount(std::string_view json)
{
    GoogleAccount account;
    json::eachMember(json, [&](std::string_view name, std::string_view value) {
        const std::pair<std::string_view, std::string *> places[] = {
            {"type", &account.type},
            {"client_email", &account.email},
            {"private_key", &account.privateKey},
            {"private_key_id", &account.keyId},
            {"token_uri", &account.tokenUri},
            {"client_id", &account.clientId},
            {"client_secret", &account.clientSecret},
            {"refresh_token", &account.refreshToken},
        };
        for (const auto &[known, place] : places)
            if (known == name)
                *place = json::textOf(value);
    });
    return account;
}

Result<std::string> assertionOf(const GoogleAccount &account, WallTime now)
{
    const std::int64_t seconds = msSinceEpoch(now) / 1000;
    std::string header, claims;
    json::Writer head(header), body(claims);
    head.begin('{').member("alg", "RS256").member("typ", "JWT").memberUnlessEmpty("kid", account.keyId).end('}');
    body.begin('{').member("iss", account.email).member("scope", "https://www.googleapis.com/auth/cloud-platform");
    body.member("aud", account.tokenUri).numberMember("iat", seconds).numberMember("exp", seconds + 3600).end('}');
    const std::string text = base64Url(header) + '.' + base64Url(claims);
    TG_TRY(const std::string signature, signedWithRsa(account.privateKey, text));
    return text + '.' + base64Url(signature);
}

Result<HttpCall> googleTokenCall(std::string_view json, WallTime now)
{
    const GoogleAccount account = readAccount(json);
    if (!isSafe(account.tokenUri))
        return missing("The Google account's token_uri is no https:// address.");
    if (account.type == "authorized_user" && !account.refreshToken.empty())
        return Form()
            .add("grant_type", "refresh_token")
            .add("client_id", account.clientId)
            .add("client_secret", account.clientSecret)
            .add("refresh_token", account.refreshToken)
            .postedTo(account.tokenUri);
    if (account.email.empty() || account.privateKey.empty())
        return missing("The Google credentials are neither a service account's key "
                       "nor a user's login.");
    TG_TRY(const std::string assertion, assertionOf(account, now));
    return Form()
        .add("grant_type", "urn:ietf:params:oauth:grant-type:jwt-bearer")
        .add("assertion", assertion)
        .postedTo(account.tokenUri);
}

struct EntraClient {
    std::string tenant, client, secret, authority = "https://login.microsoftonline.com";
};

EntraClient readClient(std::string_view json)
{
    EntraClient read;
    json::eachMember(json, [&](std::string_view name, std::string_view value) {
        if (name == "tenant")
            read.tenant = json::textOf(value);
        else if (name == "client")
            read.client = json::textOf(value);
        else if (name == "secret")
            read.secret = json::textOf(value);
        else if (name == "authority")
            read.authority = json::textOf(value);
    });
    return read;
}

Result<HttpCall> entraTokenCall(const EntraClient &client)
{
    if (!isSafe(client.authority))
        return missing("The Entra authority is no https:// address.");
    return Form()
        .add("grant_type", "client_credentials")
        .add("client_id", client.client)
        .add("client_secret", client.secret)
        .add("scope", "https://cognitiveservices.azure.com/.default")
        .postedTo(client.authority + '/' + client.tenant + "/oauth2/v2.0/token");
}

bool isEntra(const EntraClient &client)
{
    return !client.tenant.empty() && !client.client.empty() && !client.secret.empty();
}

} // namespace

bool makesToken(std::string_view secret)
{
    if (!secret.starts_with('{')) // the hot path: nearly every key
        return false;
    const GoogleAccount account = readAccount(secret);
    return !account.type.empty() || !account.email.empty() || isEntra(readClient(secret)) || aws::isLogin(secret);
}

std::optional<std::string> sourceOf(std::string_view secret)
{
    return aws::sourceOf(secret);
}

Result<HttpCall> tokenCall(std::string_view secret, std::string_view source, WallTime now)
{
    if (aws::isLogin(secret))
        return aws::call(secret, source, now);
    const EntraClient client = readClient(secret);
    return isEntra(client) ? entraTokenCall(client) : googleTokenCall(secret, now);
}

Result<Token> readToken(int status, std::string_view body, WallTime now)
{
    if (aws::isAnswer(body))
        return aws::readAnswer(status, body, now);
    Token token;
    std::string why;
    json::eachMember(body, [&](std::string_view name, std::string_view value) {
        if (name == "access_token")
            token.text = Secret(json::textOf(value));
        else if (name == "expires_in")
            token.lasts = std::chrono::seconds(
                json::asInteger(value).value_or(json::asInteger(json::inside(value)).value_or(0)));
        else if (name == "error" || ((name == "error_description" || name == "message") && !value.empty()))
            why = json::textOf(value);
    });
    if (status == 200 && !token.text.isEmpty() && token.lasts.count() > 0)
        return token;
    return Error{.kind = ErrorKind::UpstreamAuth,
                 .message = "The cloud gave no access token" + (why.empty() ? "." : ": " + why.substr(0, 300)),
                 .upstreamStatus = status};
}

} // namespace tollgate::cloud
