// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/ProviderRow.h"

#include "core/providers/ProviderMembers.h"

#include <algorithm>
#include <boost/json/parse.hpp>
#include <boost/json/value.hpp>

namespace tollgate {
namespace {

namespace js = boost::json;
using providerrow::Row;
using providerrow::takeMember;

void checkUrl(Row &row)
{
    const Provider &provider = row.provider;
    if (provider.baseUrl.ends_with('/'))
        row.refuse("base_url", "no slash at its end, please");
    const bool secure = provider.baseUrl.starts_with("https://");
    const bool plain = provider.baseUrl.starts_with("http://");
    if (!provider.baseUrl.empty() && !secure && !(plain && provider.local))
        row.refuse("base_url", "expected https:// (http:// only for a server on this computer)");
    if (provider.baseUrl.empty() && provider.baseUrlEnv.empty() && !provider.planned && provider.dialect != "demo")
        row.refuse("base_url", "missing, and no base_url_env to take it from");
}

/// What a single member cannot say.
void checkWhole(Row &row)
{
    const Provider &provider = row.provider;
    if (provider.name.empty())
        row.refuse("name", "missing");
    if (provider.dialect.empty())
        row.refuse("dialect", "missing");
    checkUrl(row);
    if (provider.planned) {
        if (provider.note.empty())
            row.refuse("note", "a planned provider says why it is not there yet");
        return;
    }
    if (provider.operations.empty())
        row.refuse("operations", "missing");
    // A path for Responses says that the provider speaks that beside its own dialect; `openai`, that it answers
    // OpenAI's clients in their words, at paths that begin so.
    const auto isServed = [&](const std::string &name) {
        return name == "responses" || name == "openai" || name == "models" || name == "chat_stream"
            || std::ranges::any_of(provider.operations, [&](Operation has) { return nameOf(has) == name; });
    };
    for (const auto &[name, path] : provider.paths)
        if (!path.starts_with('/') || !isServed(name))
            row.refuse("paths", "expected the name of an operation that it has, and a path that begins with a slash");
    for (const std::string &vital : {std::string("model"), std::string("messages"), std::string("stream")})
        if (std::ranges::find(provider.refuses, vital) != provider.refuses.end() || provider.renames.contains(vital))
            row.refuse("refuses", "'" + vital + "' cannot be left out");
    const bool namesMember = provider.auth == AuthScheme::Query && !provider.authHeader.empty();
    if (!namesMember && (provider.auth == AuthScheme::ApiKeyHeader) != !provider.authHeader.empty())
        row.refuse("auth_header", "goes with auth 'header' or 'query', and only with them");
    if (!provider.authValue.empty()
        && (provider.auth != AuthScheme::ApiKeyHeader || provider.authValue.find("{key}") == std::string::npos))
        row.refuse("auth_value", "goes with auth_header, and says where the {key} stands");
    if ((provider.dialect == "template") != (provider.form != nullptr))
        row.refuse("template", "goes with dialect 'template', and only with it");
    if (provider.form && !provider.paths.contains("chat"))
        row.refuse("paths", "expected one for 'chat', since a described provider has no usual one");
    if (provider.keyEnv.empty() && provider.auth != AuthScheme::None && !provider.local)
        row.refuse("key_env", "missing");
}

/// A variant's members over the row's. Where it has other operations, paths of those that are gone go, too.
void lay(Row &row, const js::object &members)
{
    for (const auto &[member, value] : members) {
        if (member == "quirks")
            row.provider.quirks.clear();
        takeMember(row, member, value);
    }
    if (!members.contains("operations"))
        return;
    const std::vector<Operation> &has = row.provider.operations;
    std::erase_if(row.provider.paths, [&](const auto &path) {
        const std::string_view name = path.first;
        const auto operation = operationNamed(name == "chat_stream" ? "chat" : name);
        return operation && std::ranges::find(has, *operation) == has.end();
    });
}

/// Every variant must make a row that can work.
void checkVariants(Row &row)
{
    for (const ProviderVariant &variant : row.provider.variants) {
        Row changed{row.provider, {}};
        const js::value members = js::parse(variant.members.empty() ? "{}" : variant.members);
        lay(changed, members.get_object());
        checkWhole(changed);
        if (!changed.wrong.empty())
            row.refuse("variants", changed.wrong);
    }
}

bool globMatches(std::string_view pattern, std::string_view text)
{
    const std::size_t star = pattern.find('*');
    if (star == std::string_view::npos)
        return pattern == text;
    const std::string_view head = pattern.substr(0, star), tail = pattern.substr(star + 1);
    return text.size() >= head.size() + tail.size() && text.starts_with(head) && text.ends_with(tail);
}

bool applies(const ProviderVariant &variant, std::string_view model, const ParameterValues &values,
             std::string_view baseUrl)
{
    if (!variant.models.empty() && !globMatches(variant.models, model))
        return false;
    return std::ranges::all_of(variant.when, [&](const auto &condition) {
        const auto found = values.find(condition.first);
        const std::string_view value = condition.first == "api_base" ? baseUrl
            : found != values.end()                                  ? std::string_view(found->second)
                                                                     : std::string_view();
        return std::ranges::any_of(condition.second,
                                   [&](const std::string &pattern) { return globMatches(pattern, value); });
    });
}

} // namespace

std::span<const AuthSchemeName> authSchemes()
{
    static constexpr AuthSchemeName schemes[] = {
        {"none", AuthScheme::None},         {"bearer", AuthScheme::Bearer}, {"header", AuthScheme::ApiKeyHeader},
        {"x-api-key", AuthScheme::XApiKey}, {"query", AuthScheme::Query},   {"azure", AuthScheme::Azure},
        {"aws", AuthScheme::Aws},
    };
    return schemes;
}

Provider Provider::forModel(std::string &model, const ParameterValues &values, std::string_view baseUrl) const
{
    Row row{*this, {}};
    std::size_t cut = 0;
    for (const ProviderVariant &variant : variants) {
        if (!applies(variant, model, values, baseUrl))
            continue;
        if (variant.models.ends_with("/*"))
            cut = std::max(cut, variant.models.size() - 1);
        if (variant.members.empty())
            continue;
        const js::value members = js::parse(variant.members);
        lay(row, members.get_object());
    }
    model.erase(0, cut);
    return std::move(row.provider);
}

Result<std::vector<Provider>> readProviderRows(std::string_view text)
{
    js::error_code broken;
    const js::value root = js::parse({text.data(), text.size()}, broken);
    const js::object *top = broken ? nullptr : root.if_object();
    const js::value *list = top && top->size() == 1 ? top->if_contains("providers") : nullptr;
    if (!list || !list->is_array())
        return Error{ErrorKind::Config, "providers: expected JSON with one list, 'providers'"};

    std::vector<Provider> providers;
    providers.reserve(list->get_array().size());
    for (const js::value &item : list->get_array()) {
        const std::string number = "providers, row " + std::to_string(providers.size() + 1);
        if (!item.is_object())
            return Error{ErrorKind::Config, number + ": expected an object"};
        Row row;
        for (const auto &[member, value] : item.get_object())
            takeMember(row, member, value);
        if (row.provider.id.empty())
            row.refuse("id", "missing");
        checkWhole(row);
        checkVariants(row);
        if (!row.wrong.empty())
            return Error{ErrorKind::Config, number + " (" + row.provider.id + "), " + row.wrong};
        providers.push_back(std::move(row.provider));
    }
    return providers;
}

} // namespace tollgate
