// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/upstream/SigV4.h"

#include "core/base/Secret.h"
#include "core/json/Walk.h"
#include "core/json/Writer.h"

#include <algorithm>
#include <array>
#include <map>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <vector>

namespace tollgate::sigv4 {
namespace {

constexpr char upperDigits[] = "0123456789ABCDEF";
constexpr char lowerDigits[] = "0123456789abcdef";

std::string hmac(std::string_view key, std::string_view data)
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned int size = 0;
    HMAC(EVP_sha256(), key.data(), static_cast<int>(key.size()), reinterpret_cast<const unsigned char *>(data.data()),
         data.size(), digest.data(), &size);
    return {reinterpret_cast<const char *>(digest.data()), size};
}

std::string hex(std::string_view bytes)
{
    std::string out;
    for (const char c : bytes) {
        out += lowerDigits[static_cast<unsigned char>(c) >> 4];
        out += lowerDigits[c & 15];
    }
    return out;
}

bool isUnreserved(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.'
        || c == '_' || c == '~';
}

void appendEncoded(std::string &out, char c)
{
    out += '%';
    out += upperDigits[static_cast<unsigned char>(c) >> 4];
    out += upperDigits[c & 15];
}

/// What is encoded in the URL already is encoded once more: every service but S3 wants it so.
std::string canonicalPath(std::string_view path)
{
    std::string out;
    for (const char c : path.empty() ? std::string_view("/") : path)
        if (isUnreserved(c) || c == '/')
            out += c;
        else
            appendEncoded(out, c);
    return out;
}

/// Names and values as they stand in the URL, in the order of their bytes.
std::string canonicalQuery(std::string_view query)
{
    std::vector<std::pair<std::string, std::string>> pairs;
    while (!query.empty()) {
        const std::string_view part = query.substr(0, query.find('&'));
        query.remove_prefix(std::min(part.size() + 1, query.size()));
        if (part.empty())
            continue;
        const std::size_t equals = std::min(part.find('='), part.size());
        const auto plain = [](std::string_view text) {
            std::string out;
            for (const char c : text)
                if (isUnreserved(c) || c == '%')
                    out += c;
                else
                    appendEncoded(out, c);
            return out;
        };
        pairs.emplace_back(plain(part.substr(0, equals)),
                           equals < part.size() ? plain(part.substr(equals + 1)) : std::string());
    }
    std::ranges::sort(pairs);
    std::string out;
    for (const auto &[name, value] : pairs)
        out.append(out.empty() ? "" : "&").append(name).append("=").append(value);
    return out;
}

std::string lowered(std::string_view text)
{
    std::string out(text);
    std::ranges::transform(out, out.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return out;
}

/// Without blanks at the ends, and with one where there are several.
std::string trimmed(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        if (c == ' ' && (out.empty() || out.back() == ' '))
            continue;
        out += c;
    }
    if (out.ends_with(' '))
        out.pop_back();
    return out;
}

struct Url {
    std::string_view host, path, query;
};

Url partsOf(std::string_view url)
{
    Url parts;
    if (const std::size_t scheme = url.find("://"); scheme != std::string_view::npos)
        url.remove_prefix(scheme + 3);
    const std::size_t path = std::min(url.find_first_of("/?"), url.size());
    parts.host = url.substr(0, path);
    url.remove_prefix(path);
    const std::size_t query = std::min(url.find('?'), url.size());
    parts.path = url.substr(0, query);
    parts.query = url.substr(std::min(query + 1, url.size()));
    return parts;
}

/// `20150830T123600Z`
std::string timestamp(WallTime now)
{
    const auto day = std::chrono::floor<std::chrono::days>(now);
    const std::chrono::year_month_day date(day);
    const std::chrono::hh_mm_ss time(std::chrono::floor<std::chrono::seconds>(now - day));
    const auto padded = [](auto value, std::size_t width) {
        std::string text = std::to_string(value);
        return text.insert(0, width > text.size() ? width - text.size() : 0, '0');
    };
    return padded(static_cast<int>(date.year()), 4) + padded(static_cast<unsigned>(date.month()), 2)
        + padded(static_cast<unsigned>(date.day()), 2) + 'T' + padded(time.hours().count(), 2)
        + padded(time.minutes().count(), 2) + padded(time.seconds().count(), 2) + 'Z';
}

std::map<std::string, std::string> signedHeaders(const HttpCall &call, std::string_view host)
{
    std::map<std::string, std::string> headers{{"host", std::string(host)}};
    for (const auto &[name, value] : call.headers) {
        std::string lower = lowered(name);
        if (lower != "content-type" && !lower.starts_with("x-amz-"))
            continue;
        const auto [place, isNew] = headers.try_emplace(std::move(lower), trimmed(value));
        if (!isNew)
            place->second.append(",").append(trimmed(value));
    }
    return headers;
}

std::string hashOfBody(const HttpCall &call)
{
    if (call.large)
        return call.largeSha256.empty() ? call.large->sha256Hex() : call.largeSha256;
    return sha256Hex(call.body ? std::string_view(*call.body) : std::string_view());
}

} // namespace

void sign(HttpCall &call, const Credential &credential, const Scope &scope)
{
    const std::string stamp = timestamp(scope.now);
    const std::string date = stamp.substr(0, 8);
    call.headers.set("x-amz-date", stamp);
    if (!credential.sessionToken.empty())
        call.headers.set("x-amz-security-token", credential.sessionToken);

    const Url url = partsOf(call.url);
    std::string canonical = call.method + '\n' + canonicalPath(url.path) + '\n' + canonicalQuery(url.query) + '\n';
    std::string names;
    for (const auto &[name, value] : signedHeaders(call, url.host)) {
        canonical.append(name).append(":").append(value).append("\n");
        names.append(names.empty() ? "" : ";").append(name);
    }
    canonical.append("\n").append(names).append("\n").append(hashOfBody(call));

    const std::string place = date + '/' + scope.region + '/' + scope.service + "/aws4_request";
    const std::string toSign = "AWS4-HMAC-SHA256\n" + stamp + '\n' + place + '\n' + sha256Hex(canonical);
    Secret key(hmac("AWS4" + credential.secretKey, date));
    for (const std::string_view step :
         {std::string_view(scope.region), std::string_view(scope.service), std::string_view("aws4_request")})
        key = Secret(hmac(key.reveal(), step));
    call.headers.set("authorization",
                     "AWS4-HMAC-SHA256 Credential=" + credential.accessKey + '/' + place + ", SignedHeaders=" + names
                         + ", Signature=" + hex(hmac(key.reveal(), toSign)));
}

std::string asText(const Credential &credential)
{
    std::string out;
    json::Writer json(out);
    json.begin('{').member("AccessKeyId", credential.accessKey).member("SecretAccessKey", credential.secretKey);
    json.memberUnlessEmpty("SessionToken", credential.sessionToken).end('}');
    return out;
}

std::optional<Credential> fromText(std::string_view text)
{
    Credential credential;
    const bool isObject = json::eachMember(text, [&](std::string_view name, std::string_view value) {
        if (name == "AccessKeyId")
            credential.accessKey = json::textOf(value);
        else if (name == "SecretAccessKey")
            credential.secretKey = json::textOf(value);
        else if (name == "SessionToken")
            credential.sessionToken = json::textOf(value);
    });
    if (!isObject || credential.accessKey.empty() || credential.secretKey.empty())
        return {};
    return credential;
}

} // namespace tollgate::sigv4
