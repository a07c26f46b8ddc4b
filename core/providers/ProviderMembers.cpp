// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/ProviderMembers.h"

#include "core/dialects/Embedding.h"
#include "core/dialects/openai_chat/Quirks.h"
#include "core/dialects/Rank.h"
#include "core/dialects/template/Form.h"

#include <boost/json/serialize.hpp>

namespace tollgate::providerrow {
namespace js = boost::json;
namespace {

void takeText(Row &row, std::string_view member, const js::value &value, std::string &into)
{
    if (!value.is_string() || value.get_string().empty())
        return row.refuse(member, "expected a text that is not empty");
    into = value.get_string();
}

void takeFlag(Row &row, std::string_view member, const js::value &value, bool &into)
{
    if (!value.is_bool())
        return row.refuse(member, "expected true or false");
    into = value.get_bool();
}

void takeTexts(Row &row, std::string_view member, const js::value &value, std::vector<std::string> &into)
{
    if (!value.is_array())
        return row.refuse(member, "expected a list of texts");
    for (const js::value &item : value.get_array())
        takeText(row, member, item, into.emplace_back());
}

void takeAuth(Row &row, const js::value &value)
{
    if (value.is_string())
        for (const auto &[name, scheme] : authSchemes())
            if (name == std::string_view(value.get_string())) {
                row.provider.auth = scheme;
                return;
            }
    row.refuse("auth", "expected none, bearer, header, x-api-key, query, azure or aws");
}

void takeOperations(Row &row, const js::value &value)
{
    std::vector<std::string> names;
    takeTexts(row, "operations", value, names);
    row.provider.operations.clear();
    for (const std::string &name : names) {
        if (const std::optional<Operation> operation = operationNamed(name))
            row.provider.operations.push_back(*operation);
        else
            row.refuse("operations", "expected chat, completion, embedding or another one, not '" + name + "'");
    }
}

void takePairs(Row &row, std::string_view member, const js::value &value, auto &&put)
{
    if (!value.is_object())
        return row.refuse(member, "expected an object of texts");
    for (const auto &[name, item] : value.get_object()) {
        std::string text;
        takeText(row, member, item, text);
        put(std::string(name), std::move(text));
    }
}

void takeQuirks(Row &row, const js::value &value)
{
    if (!value.is_array())
        return row.refuse("quirks", "expected a list of objects with 'is' and 'source'");
    for (const js::value &item : value.get_array()) {
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

void takeVectors(Row &row, const js::value &value)
{
    std::string name;
    takeText(row, "vectors", value, name);
    row.provider.vectors = findEmbedding(name);
    if (!row.provider.vectors)
        row.refuse("vectors", "nobody asks in the way of '" + name + "' (core/dialects/Embedding.cpp)");
}

void takeRanks(Row &row, const js::value &value)
{
    std::string name;
    takeText(row, "ranks", value, name);
    row.provider.ranks = findRanks(name);
    if (!row.provider.ranks)
        row.refuse("ranks", "nobody asks in the way of '" + name + "' (core/dialects/Rank.cpp)");
}

void takeForm(Row &row, const js::value &value)
{
    Result<described::Form> form = described::Form::read(js::serialize(value));
    if (!form)
        return row.refuse("template." + form.error().param, form.error().message);
    row.provider.form = std::make_shared<const described::Form>(*std::move(form));
}

void takeParameters(Row &row, const js::value &value)
{
    if (!value.is_array())
        return row.refuse("parameters", "expected a list of objects");
    for (const js::value &item : value.get_array()) {
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
void takeVariants(Row &row, const js::value &value)
{
    if (!value.is_array())
        return row.refuse("variants", "expected a list of objects");
    for (const js::value &item : value.get_array()) {
        if (!item.is_object())
            return row.refuse("variants", "expected a list of objects");
        ProviderVariant made;
        for (const auto &[name, inner] : item.get_object()) {
            if (name == "models")
                takeText(row, "variants", inner, made.models);
            else if (name == "is" && inner.is_object())
                made.members = js::serialize(inner);
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

} // namespace

void takeMember(Row &row, std::string_view member, const js::value &value)
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
    else if (member == "template")
        takeForm(row, value);
    else if (member == "auth_value")
        takeText(row, member, value, provider.authValue);
    else if (member == "vectors")
        takeVectors(row, value);
    else if (member == "ranks")
        takeRanks(row, value);
    else if (member == "note")
        takeText(row, member, value, provider.note);
    else
        row.refuse(member, "no such member");
}

} // namespace tollgate::providerrow
