// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/SocketAddress.h"

#include "core/base/Percent.h"
#include "core/gateway/ProviderAuth.h"
#include "core/gateway/ProviderUrl.h"
#include "core/gateway/Translation.h"
#include "core/routing/ModelTable.h"

#include <algorithm>
#include <QByteArray>

namespace tollgate::talk {
namespace {

/// Calls visit for each element of a list as HTTP fields have them.
void eachElement(std::string_view list, const auto &visit)
{
    while (!list.empty()) {
        const std::size_t comma = std::min(list.find(','), list.size());
        std::string_view element = list.substr(0, comma);
        while (element.starts_with(' ') || element.starts_with('\t'))
            element.remove_prefix(1);
        while (element.ends_with(' ') || element.ends_with('\t'))
            element.remove_suffix(1);
        if (!element.empty())
            visit(element);
        list.remove_prefix(std::min(comma + 1, list.size()));
    }
}

bool lists(std::string_view list, std::string_view wanted)
{
    bool found = false;
    eachElement(list, [&](std::string_view element) { found = found || sameFieldName(element, wanted); });
    return found;
}

void eachMember(std::string_view query, const auto &visit)
{
    while (!query.empty()) {
        const std::string_view part = query.substr(0, query.find('&'));
        const std::size_t equals = std::min(part.find('='), part.size());
        if (!part.empty())
            visit(part.substr(0, equals), part.substr(std::min(equals + 1, part.size())), part);
        query.remove_prefix(std::min(part.size() + 1, query.size()));
    }
}

void addMember(std::string &url, std::string_view member)
{
    url.append(url.find('?') == std::string::npos ? "?" : "&").append(member);
}

/// What the gateway itself says, or must not hand on.
bool isOurs(std::string_view name)
{
    constexpr std::string_view names[] = {"model", "deployment", "api-version", "key", "access_token"};
    return std::ranges::find(names, name) != std::end(names);
}

std::string urlOf(const Inbound &inbound, const Candidate &candidate)
{
    const Deployment &deployment = *candidate.deployment;
    const Dialect &dialect = translation::providerDialect(deployment, inbound.surface);
    std::string url = providerUrl(
        deployment, dialect,
        {.operation = inbound.operation, .model = candidate.model, .stream = true, .askedPath = inbound.path});
    if (rowOf(inbound.surface).opensWithModel)
        return url;
    if (!deployment.paths.contains(std::string(nameOf(inbound.operation))))
        addMember(url, "model=" + QByteArray::fromStdString(candidate.model).toPercentEncoding().toStdString());
    eachMember(inbound.query, [&](std::string_view name, std::string_view, std::string_view whole) {
        if (!isOurs(name))
            addMember(url, whole);
    });
    return url;
}

} // namespace

Result<Upgrade> upgradeOf(const Inbound &inbound)
{
    constexpr std::size_t keyLength = 24; // 16 bytes in base64
    Upgrade upgrade;
    upgrade.key = inbound.headers.value("sec-websocket-key");
    const bool isKey = upgrade.key.size() == keyLength && upgrade.key.ends_with("==")
        && upgrade.key.find_first_of(" \r\n\"") == std::string::npos;
    if (!isKey || !lists(inbound.headers.value("connection"), "upgrade")
        || inbound.headers.value("sec-websocket-version") != "13")
        return Error{.kind = ErrorKind::BadRequest,
                     .message = "This is no WebSocket handshake of version 13: it needs 'Connection: Upgrade', "
                                "'Sec-WebSocket-Version: 13' and a 'Sec-WebSocket-Key'."};
    if (lists(inbound.headers.value("sec-websocket-protocol"), "realtime"))
        upgrade.protocol = "realtime";
    upgrade.headers.add("x-litellm-call-id", inbound.id.text());
    return upgrade;
}

void moveKeyOutOfProtocols(Headers &headers)
{
    constexpr std::string_view field = "sec-websocket-protocol", front = "openai-insecure-api-key.";
    std::string key, others;
    eachElement(headers.value(field), [&](std::string_view element) {
        if (element.starts_with(front))
            key = element.substr(front.size());
        else
            others.append(others.empty() ? "" : ", ").append(element);
    });
    if (key.empty())
        return;
    headers.set(field, others);
    headers.add("x-api-key", key);
}

std::string modelInQuery(std::string_view query)
{
    std::string model, deployment;
    eachMember(query, [&](std::string_view name, std::string_view value, std::string_view) {
        if (name == "model")
            model = percentDecoded(value);
        else if (name == "deployment")
            deployment = percentDecoded(value);
    });
    return model.empty() ? deployment : model;
}

SocketCall callOf(const Inbound &inbound, const Candidate &candidate, std::string_view credential, WallTime now)
{
    const Deployment &deployment = *candidate.deployment;
    HttpCall call;
    call.method = "GET";
    call.url = urlOf(inbound, candidate);
    call.headers.add("user-agent", "tollgate/" TOLLGATE_VERSION);
    if (const auto beta = inbound.headers.find("openai-beta"))
        call.headers.add("openai-beta", *beta);
    else if (lists(inbound.headers.value("sec-websocket-protocol"), "openai-beta.realtime-v1"))
        call.headers.add("openai-beta", "realtime=v1");
    for (const auto &[name, value] : deployment.headers)
        call.headers.set(name, value);
    authenticate(call, deployment, credential, now);
    constexpr std::chrono::seconds handshake{30};
    return {.url = std::move(call.url),
            .headers = std::move(call.headers),
            .within = deployment.patience.connect
                + std::min<std::chrono::milliseconds>(deployment.patience.firstByte, handshake)};
}

} // namespace tollgate::talk
