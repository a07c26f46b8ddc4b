// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/ProviderUrl.h"

#include "core/dialects/Embedding.h"
#include "core/routing/Deployment.h"

#include <algorithm>

namespace tollgate {
namespace {

/// A segment of a path (RFC 3986, 3.3): ARNs have colons and slashes.
std::string asSegment(std::string_view text, bool keepsSlashes = false)
{
    static constexpr char digits[] = "0123456789ABCDEF";
    std::string out;
    for (const char c : text) {
        const bool isPlain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-'
            || c == '.' || c == '_' || c == '~' || c == '@' || (keepsSlashes && c == '/');
        if (isPlain) {
            out += c;
        } else {
            out += '%';
            out += digits[static_cast<unsigned char>(c) >> 4];
            out += digits[c & 15];
        }
    }
    return out;
}

/// The deployment's own path; empty: it has none.
std::string ownPath(const Deployment &deployment, const Dialect &dialect, const ProviderPlace &place)
{
    if (deployment.paths.empty())
        return {};
    const bool isResponses = place.operation == Operation::Chat && dialect.family == chat::Family::Responses;
    const std::string name = isResponses ? "responses" : std::string(nameOf(place.operation));
    auto found = deployment.paths.end();
    if (place.stream && !isResponses)
        found = deployment.paths.find(name + "_stream");
    if (found == deployment.paths.end())
        found = deployment.paths.find(name);
    if (found == deployment.paths.end())
        return {};
    std::string path = found->second;
    constexpr std::string_view hole = "{model}", whole = "{+model}"; // RFC 6570: a name with slashes, as it is
    if (const std::size_t at = path.find(hole); at != std::string::npos)
        path.replace(at, hole.size(), asSegment(place.model));
    else if (const std::size_t with = path.find(whole); with != std::string::npos)
        path.replace(with, whole.size(), asSegment(place.model, true));
    constexpr std::string_view all = "/responses"; // what the other path has behind it
    if (isResponses && place.askedPath == dialect.otherPath)
        path.insert(std::min(path.find('?'), path.size()), place.askedPath.substr(all.size()));
    return path;
}

std::string dialectPath(const Deployment &deployment, const Dialect &dialect, const ProviderPlace &place)
{
    if (place.operation == Operation::Embedding && deployment.vectors)
        return deployment.vectors->path(place.model, {});
    if (place.operation == Operation::Embedding && dialect.embedding)
        return dialect.embedding->path(place.model, place.askedPath);
    if (rowOf(place.operation).isSession)
        return std::string(place.askedPath); // both sides speak the same words
    if (place.operation != Operation::Chat)
        return std::string(rowOf(place.operation).path);
    if (!dialect.otherPath.empty() && place.askedPath == dialect.otherPath)
        return std::string(dialect.otherPath);
    std::string path = dialect.chatPath(place.model, place.stream);
    if (place.stream && !dialect.streamQuery.empty())
        path.append("?").append(dialect.streamQuery);
    return path;
}

} // namespace

std::string providerUrl(const Deployment &deployment, const Dialect &dialect, const ProviderPlace &place)
{
    std::string own = ownPath(deployment, dialect, place);
    if (own.empty()) {
        own = dialectPath(deployment, dialect, place);
        if (const auto openai = deployment.paths.find("openai");
            openai != deployment.paths.end() && dialect.family == chat::Family::OpenAi)
            own.insert(0, openai->second);
    }
    const std::size_t ownQuery = std::min(own.find('?'), own.size());
    std::string url = deployment.baseUrl;
    const std::size_t end = std::min(url.find('?'), url.size());
    // `/api/v2/chat` behind a base URL that has its /api/v2 already.
    const std::string_view path = std::string_view(own).substr(0, ownQuery);
    std::string_view begin = path;
    while (!begin.empty() && !std::string_view(url).substr(0, end).ends_with(begin))
        begin = begin.substr(0, begin.rfind('/'));
    if (ownQuery < own.size())
        url.append(end < url.size() ? "&" : "?").append(own, ownQuery + 1);
    return url.insert(end, path.substr(begin.size()));
}

std::string providerObjectUrl(const Deployment &deployment, std::string_view path, std::string_view query)
{
    constexpr std::string_view all = "/responses";
    std::string url = providerUrl(deployment, *findDialect("openai_responses"), {.model = deployment.model});
    const std::size_t end = std::min(url.find('?'), url.size());
    if (!query.empty())
        url.append(end < url.size() ? "&" : "?").append(query);
    return url.insert(end, path.substr(std::min(all.size(), path.size())));
}

} // namespace tollgate
