// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/PassAddress.h"

#include "core/base/Percent.h"
#include "core/dialects/openai_media/Multipart.h"
#include "core/gateway/Inbound.h"
#include "core/gateway/MeteredPath.h"
#include "core/json/Scan.h"

#include <algorithm>
#include <optional>

namespace tollgate::passroute {
namespace {

constexpr std::string_view names[] = {"custom_llm_provider", "provider"};

bool isVersion(std::string_view segment)
{
    return segment.size() > 1 && segment[0] == 'v' && segment[1] >= '0' && segment[1] <= '9';
}

/// Where the first segment that is a version begins, with its slash, among the first `most`; npos: there is none.
std::size_t versionIn(std::string_view path, int most)
{
    for (std::size_t at = 0; at < path.size() && most > 0; --most) {
        const std::size_t end = std::min(path.find('/', at + 1), path.size());
        if (isVersion(path.substr(at + 1, end - at - 1)))
            return at;
        at = end;
    }
    return std::string_view::npos;
}

/// Each member of a query that `keeps` wants.
template <class Keeps>
std::string filtered(std::string_view query, Keeps keeps)
{
    std::string out;
    while (!query.empty()) {
        const std::string_view pair = query.substr(0, query.find('&'));
        query.remove_prefix(std::min(pair.size() + 1, query.size()));
        const std::size_t equals = std::min(pair.find('='), pair.size());
        if (keeps(pair.substr(0, equals), pair.substr(std::min(equals + 1, pair.size()))))
            out.append(out.empty() ? "" : "&").append(pair);
    }
    return out;
}

std::string takeFromQuery(std::string &query)
{
    std::string found;
    query = filtered(query, [&](std::string_view name, std::string_view value) {
        if (std::ranges::find(names, name) == std::end(names))
            return true;
        found = percentDecoded(value);
        return false;
    });
    return found;
}

std::string takeFromJson(std::string &body)
{
    const auto members = json::members(body);
    if (!members)
        return {};
    for (const std::string_view name : names)
        if (const json::Member *const found = json::find(*members, name)) {
            std::string value = json::textOf(found->value);
            if (value.empty())
                continue; // an object of that name is the provider's own
            // With the comma in front of it, else with the one behind.
            std::size_t begin = found->begin;
            std::size_t end = static_cast<std::size_t>(found->value.data() - body.data()) + found->value.size();
            const std::size_t before = body.find_last_not_of(" \t\r\n", begin - 1);
            if (body[before] == ',')
                begin = before;
            else if (const std::size_t after = body.find_first_not_of(" \t\r\n", end); body[after] == ',')
                end = after + 1;
            body.erase(begin, end - begin);
            return value;
        }
    return {};
}

std::string takeFromForm(Inbound &inbound, std::string_view boundary)
{
    BodyBytes bytes = bytesOf(inbound);
    const auto parts = multipart::partsOf(bytes, boundary);
    if (!parts)
        return {};
    for (const std::string_view name : names)
        if (const multipart::Part *const found = multipart::find(*parts, name)) {
            if (inbound.large)
                inbound.large = std::make_shared<const LargeBody>(
                    inbound.large->with(found->begin, found->end - found->begin, {}));
            else
                inbound.body.erase(found->begin, found->end - found->begin);
            return found->text;
        }
    return {};
}

/// How well a deployment fits; 0: not at all.
int fitness(const PassRoute &route, const std::string &provider, const std::string &model, const Deployment &deployment)
{
    const bool isIts = deployment.provider == provider
        || (provider == route.provider && !route.alsoProvider.empty() && deployment.provider == route.alsoProvider);
    if (!isIts)
        return 0;
    int fitness = 1;
    if (provider == route.provider && deployment.baseUrl.find(route.host) != std::string::npos)
        fitness += 8;
    if (!model.empty() && deployment.model == model)
        fitness += 4;
    else if (deployment.model == "*")
        fitness += 2;
    return fitness;
}

} // namespace

Result<std::string> pathBehind(const PassRoute &route, std::string_view path)
{
    const auto wrong = [](const char *what) {
        return Error{ErrorKind::BadRequest, std::string("The path ") + what + ", so it is not passed on."};
    };
    const std::size_t prefix = path.find(route.prefix);
    std::string behind(path.substr(route.isOurs ? prefix : prefix + route.prefix.size()));
    if (std::ranges::any_of(behind,
                            [](char c) { return c == '\\' || c == '#' || static_cast<unsigned char>(c) <= ' '; }))
        return wrong("holds characters that no path has");
    for (std::size_t at = 0; at < behind.size();) {
        const std::size_t end = std::min(behind.find('/', at + 1), behind.size());
        // Decoded twice: some servers do.
        const std::string segment
            = percentDecoded(percentDecoded(std::string_view(behind).substr(at + 1, end - at - 1)));
        if (std::ranges::any_of(segment, [](char c) { return c == '\\' || static_cast<unsigned char>(c) < ' '; }))
            return wrong("holds characters that no path has");
        for (std::size_t part = 0; part <= segment.size();) {
            const std::size_t slash = std::min(segment.find('/', part), segment.size());
            const std::string_view name = std::string_view(segment).substr(part, slash - part);
            if (name == "." || name == ".." || name.starts_with("..;") || name.starts_with(".;"))
                return wrong("leads out of itself with '..'");
            part = slash + 1;
        }
        at = end;
    }
    return behind;
}

std::string takeProvider(Inbound &inbound)
{
    std::string found = takeFromQuery(inbound.query);
    if (const std::string_view header = inbound.headers.value("custom-llm-provider"); found.empty())
        found = header;
    inbound.headers.remove("custom-llm-provider");
    const std::string_view type = inbound.headers.value("content-type");
    std::string inBody;
    if (const auto boundary = multipart::boundaryOf(type))
        inBody = takeFromForm(inbound, *boundary);
    else if (!inbound.body.empty())
        inBody = takeFromJson(inbound.body);
    return found.empty() ? inBody : found;
}

bool isRead(const PassRoute &route, std::string_view method, std::string_view path, const Headers &headers)
{
    const std::string_view type = headers.value("content-type");
    if (route.isOurs && (type.empty() || type.find("json") != std::string_view::npos))
        return true; // it may name the provider
    const Result<std::string> behind = pathBehind(route, path);
    return behind && meteredPath(method, *behind) != nullptr;
}

std::string urlOf(const PassRoute &route, const Deployment &deployment, std::string_view path, std::string_view query)
{
    std::string url = deployment.baseUrl;
    std::string own; // a query of the address itself
    if (const std::size_t mark = url.find('?'); mark != std::string::npos) {
        own = url.substr(mark + 1);
        url.resize(mark);
    }
    while (url.ends_with('/'))
        url.pop_back();
    const std::size_t root = std::min(url.find('/', url.find("://") + 3), url.size());
    const std::size_t version = versionIn(std::string_view(url).substr(root), 100);
    if (route.isOurs) {
        if (deployment.auth == AuthScheme::Azure && url.find("/openai", root) == std::string::npos)
            url += "/openai/v1";
        else if (version == std::string_view::npos)
            url += "/v1";
    } else if (!route.target && version != std::string_view::npos && versionIn(path, 2) != std::string_view::npos) {
        url.resize(root + version);
    }
    url += path;
    for (const std::string_view more : {std::string_view(own), query})
        if (!more.empty())
            url.append(url.find('?') == std::string::npos ? "?" : "&").append(more);
    return url;
}

std::string withoutKey(std::string_view query, std::string_view key)
{
    return filtered(query, [&](std::string_view name, std::string_view value) {
        return name != "key" && (key.empty() || percentDecoded(value) != key);
    });
}

DeploymentPtr lender(const PassRoute &route, const std::string &provider, const std::string &model,
                     const ModelTable &models)
{
    DeploymentPtr best;
    int most = 0;
    for (const DeploymentPtr &each : models.all())
        if (const int fits = fitness(route, provider, model, *each);
            fits > 0 && (!best || (best->off && !each->off) || (best->off == each->off && fits > most))) {
            best = each;
            most = fits;
        }
    if (!best || best->model == "*" || (!model.empty() && best->model == model))
        return best;
    auto other = std::make_shared<Deployment>(*best);
    other->price.reset();
    other->baseModel.clear();
    return other;
}

} // namespace tollgate::passroute
