// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/ProviderRow.h"

#include "core/dialects/openai_chat/Quirks.h"

#include <algorithm>
#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <boost/json/value.hpp>

namespace tollgate {
namespace {

namespace json = boost::json;

/// One row while it is read; what goes wrong first is kept, with the member's name.
struct Row {
    Provider provider;
    std::string wrong;

    void refuse(std::string_view member, std::string_view expected)
    {
        if (wrong.empty())
            wrong = std::string(member) + ": " + std::string(expected);
    }
};

void takeText(Row &row, std::string_view member, const json::value &value, std::string &into)
{
    if (!value.is_string() || value.get_string().empty())
        return row.refuse(member, "expected a text that is not empty");
    into = value.get_string();
}

void takeFlag(Row &row, std::string_view member, const json::value &value, bool &into)
{
    if (!value.is_bool())
        return row.refuse(member, "expected true or false");
    into = value.get_bool();
}

void takeTexts(Row &row, std::string_view member, const json::value &value, std::vector<std::string> &into)
{
    if (!value.is_array())
        return row.refuse(member, "expected a list of texts");
    for (const json::value &item : value.get_array())
        takeText(row, member, item, into.emplace_back());
}

void takeAuth(Row &row, const json::value &value)
{
    if (value.is_string())
        for (const auto &[name, scheme] : authSchemes())
            if (name == std::string_view(value.get_string())) {
                row.provider.auth = scheme;
                return;
            }
    row.refuse("auth", "expected none, bearer, header, x-api-key, query, azure or aws");
}

void takeOperations(Row &row, const json::value &value)
{
    std::vector<std::string> names;
    takeTexts(row, "operations", value, names);
    for (const std::string &name : names) {
        if (const std::optional<Operation> operation = operationNamed(name))
            row.provider.operations.push_back(*operation);
        else
            row.refuse("operations", "expected chat, completion, embedding or another one, not '" + name + "'");
    }
}

void takePairs(Row &row, std::string_view member, const json::value &value, auto &&put)
{
    if (!value.is_object())
        return row.refuse(member, "expected an object of texts");
    for (const auto &[name, item] : value.get_object()) {
        std::string text;
        takeText(row, member, item, text);
        put(std::string(name), std::move(text));
    }
}

void takeQuirks(Row &row, const json::value &value)
{
    if (!value.is_array())
        return row.refuse("quirks", "expected a list of objects with 'is' and 'source'");
    for (const json::value &item : value.get_array()) {
        std::string is;
        std::string source;
        takePairs(row, "quirks", item,
                  [&](const std::string &name, std::string text) { (name == "is" ? is : source) = std::move(text); });
        if (is.empty() || source.empty())
            row.refuse("quirks", "expected objects with 'is' and 'source'");
        if (const openai_chat::Quirk *quirk = openai_chat::findQuirk(is))
            row.provider.quirks.push_back(quirk);
        else
            row.refuse("quirks", "nothing is done about '" + is + "' (core/dialects/openai_chat/Quirks.cpp)");
    }
}

void takeParameters(Row &row, const json::value &value)
{
    if (!value.is_array())
        return row.refuse("parameters", "expected a list of objects");
    for (const json::value &item : value.get_array()) {
        if (!item.is_object())
            return row.refuse("parameters", "expected a list of objects");
        ProviderParameter made;
        for (const auto &[name, inner] : item.get_object()) {
            if (name == "name")
                takeText(row, "parameters", inner, made.name);
            else if (name == "key")
                takeText(row, "parameters", inner, made.key);
            else if (name == "env")
                takeTexts(row, "parameters", inner, made.env);
            else if (name == "usual")
                takeText(row, "parameters", inner, made.usual);
            else
                row.refuse("parameters", "expected name, key, env and usual");
        }
        if (made.name.empty() || made.key.empty())
            row.refuse("parameters", "expected a name and a key");
        row.provider.parameters.push_back(std::move(made));
    }
}

/// `{"models": ..., "when": {...}, "is": {members of the row}}`
void takeVariants(Row &row, const json::value &value)
{
    if (!value.is_array())
        return row.refuse("variants", "expected a list of objects");
    for (const json::value &item : value.get_array()) {
        if (!item.is_object())
            return row.refuse("variants", "expected a list of objects");
        ProviderVariant made;
        for (const auto &[name, inner] : item.get_object()) {
            if (name == "models")
                takeText(row, "variants", inner, made.models);
            else if (name == "is" && inner.is_object())
                made.members = json::serialize(inner);
            else if (name == "when" && inner.is_object())
                for (const auto &[parameter, values] : inner.get_object())
                    takeTexts(row, "variants", values, made.when[std::string(parameter)]);
            else
                row.refuse("variants", "expected models, when and is");
        }
        if (!made.models.empty() && !made.models.ends_with('*'))
            row.refuse("variants", "models ends in a star");
        row.provider.variants.push_back(std::move(made));
    }
}

void takeMember(Row &row, std::string_view member, const json::value &value)
{
    Provider &provider = row.provider;
    if (member == "id")
        takeText(row, member, value, provider.id);
    else if (member == "name")
        takeText(row, member, value, provider.name);
    else if (member == "dialect")
        takeText(row, member, value, provider.dialect);
    else if (member == "base_url") {
        if (value.is_string())
            provider.baseUrl = value.get_string();
        else
            row.refuse(member, "expected a text");
    } else if (member == "parameters")
        takeParameters(row, value);
    else if (member == "variants")
        takeVariants(row, value);
    else if (member == "hosts")
        takeTexts(row, member, value, row.provider.hosts);
    else if (member == "base_url_env")
        takeTexts(row, member, value, provider.baseUrlEnv);
    else if (member == "auth")
        takeAuth(row, value);
    else if (member == "auth_header")
        takeText(row, member, value, provider.authHeader);
    else if (member == "key_env")
        takeTexts(row, member, value, provider.keyEnv);
    else if (member == "headers")
        takePairs(row, member, value,
                  [&](const std::string &name, const std::string &text) { provider.headers.add(name, text); });
    else if (member == "operations")
        takeOperations(row, value);
    else if (member == "paths")
        takePairs(row, member, value, [&](std::string name, std::string text) {
            provider.paths.insert_or_assign(std::move(name), std::move(text));
        });
    else if (member == "refuses")
        takeTexts(row, member, value, provider.refuses);
    else if (member == "renames")
        takePairs(row, member, value, [&](std::string name, std::string text) {
            provider.renames.insert_or_assign(std::move(name), std::move(text));
        });
    else if (member == "maximum")
        takeText(row, member, value, provider.maximum);
    else if (member == "stream_usage")
        takeFlag(row, member, value, provider.streamUsage);
    else if (member == "local")
        takeFlag(row, member, value, provider.local);
    else if (member == "planned")
        takeFlag(row, member, value, provider.planned);
    else if (member == "quirks")
        takeQuirks(row, value);
    else if (member == "note")
        takeText(row, member, value, provider.note);
    else
        row.refuse(member, "no such member");
}

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
    if ((provider.auth == AuthScheme::ApiKeyHeader) != !provider.authHeader.empty())
        row.refuse("auth_header", "goes with auth 'header', and only with it");
    if (provider.keyEnv.empty() && provider.auth != AuthScheme::None && !provider.local)
        row.refuse("key_env", "missing");
}

/// Every variant must make a row that can work.
void checkVariants(Row &row)
{
    for (const ProviderVariant &variant : row.provider.variants) {
        Row changed{row.provider, {}};
        const json::value members = json::parse(variant.members.empty() ? "{}" : variant.members);
        for (const auto &[member, value] : members.get_object())
            takeMember(changed, member, value);
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
        const json::value members = json::parse(variant.members);
        for (const auto &[member, value] : members.get_object()) {
            if (member == "quirks")
                row.provider.quirks.clear();
            takeMember(row, member, value);
        }
    }
    model.erase(0, cut);
    return std::move(row.provider);
}

Result<std::vector<Provider>> readProviderRows(std::string_view text)
{
    json::error_code broken;
    const json::value root = json::parse({text.data(), text.size()}, broken);
    const json::object *top = broken ? nullptr : root.if_object();
    const json::value *list = top && top->size() == 1 ? top->if_contains("providers") : nullptr;
    if (!list || !list->is_array())
        return Error{ErrorKind::Config, "providers: expected JSON with one list, 'providers'"};

    std::vector<Provider> providers;
    providers.reserve(list->get_array().size());
    for (const json::value &item : list->get_array()) {
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
