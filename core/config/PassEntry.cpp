// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/PassEntry.h"

#include "core/providers/PriceJson.h"

#include <algorithm>

namespace tollgate {
namespace {

constexpr const char *section = "pass_through_endpoints";

/// `Bearer os.environ/NAME`: a reference behind other words, as LiteLLM takes it in these headers.
void fillIn(Headers &to, const YAML::Node &map, Reader &reader)
{
    if (!reader.isMap(map, "headers"))
        return;
    for (const auto &entry : map) {
        const std::string name = entry.first.Scalar();
        constexpr std::string_view mark = " os.environ/";
        const std::string raw = entry.second.IsScalar() ? entry.second.Scalar() : std::string();
        const std::size_t at = raw.find(mark);
        if (at == std::string::npos) {
            if (const auto value = reader.text(entry.second, name))
                to.set(name, *value);
        } else if (const auto value = reader.variable(std::string_view(raw).substr(at + mark.size()))) {
            to.set(name, raw.substr(0, at + 1) + *value);
        } else {
            reader.fail(entry.second,
                        "headers." + name + ": environment variable " + raw.substr(at + mark.size()) + " is not set.");
        }
    }
}

void price(Deployment &target, const YAML::Node &value, Reader &reader)
{
    const auto decimal = reader.text(value, "cost_per_request");
    if (!decimal)
        return;
    ModelPrice price;
    if (const Result<bool> taken = takePriceMember(price, "input_cost_per_request", *decimal); taken)
        target.price = price;
    else
        reader.fail(value, "cost_per_request: " + taken.error().message + '.');
}

bool isUrl(const std::string &text)
{
    return text.starts_with("http://") || text.starts_with("https://");
}

} // namespace

std::optional<PassRoute> readPassEntry(const YAML::Node &entry, Reader &reader)
{
    if (!reader.isMap(entry, section))
        return {};
    PassRoute route;
    Deployment target;
    route.takesSubpaths = false;
    target.provider = "pass_through";
    target.auth = AuthScheme::None;
    target.origin = Origin::File;
    target.originWhere = reader.where(entry);
    for (const auto &part : entry) {
        const std::string key = part.first.Scalar();
        const YAML::Node &value = part.second;
        if (key == "path") {
            route.prefix = reader.text(value, key).value_or("");
        } else if (key == "target") {
            target.baseUrl = reader.text(value, key).value_or("");
        } else if (key == "headers") {
            fillIn(target.headers, value, reader);
        } else if (key == "include_subpath") {
            route.takesSubpaths = reader.truth(value, key).value_or(false);
        } else if (key == "methods") {
            route.methods = reader.names(value, key);
            for (std::string &method : route.methods)
                std::ranges::transform(method, method.begin(),
                                       [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; });
        } else if (key == "cost_per_request") {
            price(target, value, reader);
        } else if (key == "timeout") {
            target.patience.firstByte = reader.seconds(value, key).value_or(target.patience.firstByte);
        } else {
            reader.unread(section, part.first, value);
        }
    }
    while (route.prefix.size() > 1 && route.prefix.ends_with('/'))
        route.prefix.pop_back();
    if (!route.prefix.starts_with('/') || route.prefix.size() < 2 || !isUrl(target.baseUrl)) {
        reader.fail(entry, std::string(section) + ": expected a path like '/search' and a target like 'https://...'.");
        return {};
    }
    target.modelName = route.prefix;
    route.provider = target.provider;
    target.id = deploymentIdOf(target);
    reader.explain(entry, route.prefix + " is passed through to " + target.baseUrl);
    route.target = std::make_shared<const Deployment>(std::move(target));
    return route;
}

} // namespace tollgate
