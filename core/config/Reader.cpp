// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/Reader.h"

#include "core/config/KnownKeys.h"
#include "core/settings/Nearest.h"

#include <cmath>

namespace tollgate {
namespace {

bool isName(std::string_view text)
{
    for (const char c : text)
        if (!(c == '_' || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z')))
            return false;
    return !text.empty();
}

} // namespace

std::string Reader::where(const YAML::Node &node) const
{
    const YAML::Mark mark = node.Mark();
    return mark.is_null() ? m_file : m_file + ':' + std::to_string(mark.line + 1);
}

void Reader::warn(const YAML::Node &node, const std::string &message)
{
    m_into.warnings.push_back(where(node) + ": " + message);
}

void Reader::fail(const YAML::Node &node, const std::string &message)
{
    m_errors.push_back(where(node) + ": " + message);
}

void Reader::failAt(int line, const std::string &message)
{
    m_errors.push_back(m_file + ':' + std::to_string(line) + ": " + message);
}

void Reader::explain(const YAML::Node &node, const std::string &message)
{
    m_into.explained.push_back(where(node) + ": " + message);
}

void Reader::expected(const YAML::Node &node, std::string_view key, std::string_view what)
{
    fail(node, std::string(key) + ": expected " + std::string(what) + '.');
}

std::optional<std::string> Reader::variable(std::string_view name) const
{
    for (const auto &[known, value] : m_into.variables)
        if (known == name)
            return std::string(value.reveal());
    return m_options.variables(name);
}

std::optional<std::string> Reader::text(const YAML::Node &node, std::string_view key)
{
    if (!node.IsDefined() || node.IsNull())
        return {};
    if (!node.IsScalar()) {
        expected(node, key, "a single value");
        return {};
    }
    std::string rest = node.Scalar(), filled;
    const auto take = [&](const std::string &name) {
        const std::optional<std::string> value = variable(name);
        if (!value)
            warn(node, std::string(key) + ": environment variable " + name + " is not set.");
        else
            filled += *value;
        return value.has_value();
    };
    if (rest.starts_with("os.environ/"))
        return take(rest.substr(11)) ? std::optional(filled) : std::nullopt;
    for (std::size_t open = rest.find("${"); open != std::string::npos; open = rest.find("${")) {
        const std::size_t close = rest.find('}', open);
        if (close == std::string::npos || !isName(std::string_view(rest).substr(open + 2, close - open - 2)))
            break;
        filled += rest.substr(0, open);
        if (!take(rest.substr(open + 2, close - open - 2)))
            return {};
        rest.erase(0, close + 1);
    }
    return filled + rest;
}

std::optional<std::int64_t> Reader::whole(const YAML::Node &node, std::string_view key, std::int64_t least)
{
    const std::optional<std::string> written = text(node, key);
    if (!written)
        return {};
    const std::optional<std::int64_t> value = SettingText<std::int64_t>::read(*written);
    if (!value || *value < least) {
        expected(node, key, "a whole number of at least " + std::to_string(least));
        return {};
    }
    return value;
}

std::optional<double> Reader::number(const YAML::Node &node, std::string_view key)
{
    const std::optional<std::string> written = text(node, key);
    if (!written)
        return {};
    double value = 0;
    if (!YAML::convert<double>::decode(YAML::Node(*written), value) || !std::isfinite(value) || value < 0) {
        expected(node, key, "a number of at least 0");
        return {};
    }
    return value;
}

std::optional<bool> Reader::truth(const YAML::Node &node, std::string_view key)
{
    const std::optional<std::string> written = text(node, key);
    if (!written)
        return {};
    const std::optional<bool> value = SettingText<bool>::read(*written);
    if (!value)
        expected(node, key, "true or false");
    return value;
}

std::optional<std::chrono::milliseconds> Reader::seconds(const YAML::Node &node, std::string_view key)
{
    const std::optional<double> value = number(node, key);
    if (!value)
        return {};
    if (*value > 1e8) {
        expected(node, key, "a number of seconds");
        return {};
    }
    return std::chrono::milliseconds(std::llround(*value * 1000));
}

std::optional<Money> Reader::money(const YAML::Node &node, std::string_view key)
{
    const std::optional<std::string> written = text(node, key);
    if (!written)
        return {};
    const std::optional<Money> amount = Money::parse(*written);
    if (!amount || *amount < Money()) {
        expected(node, key, "an amount in US dollars like 12.50");
        return {};
    }
    return amount;
}

SecretRef Reader::secret(const YAML::Node &node, std::string_view key)
{
    if (!node.IsDefined() || node.IsNull())
        return {};
    if (!node.IsScalar()) {
        expected(node, key, "a single value");
        return {};
    }
    SecretRef ref = SecretRef::parse(node.Scalar());
    if (ref.source == SecretRef::Source::Environment && !variable(ref.name))
        warn(node, std::string(key) + ": environment variable " + ref.name + " is not set.");
    return ref;
}

std::vector<std::string> Reader::names(const YAML::Node &node, std::string_view key)
{
    std::vector<std::string> list;
    if (!node.IsDefined() || node.IsNull())
        return list;
    if (node.IsScalar()) {
        if (const auto name = text(node, key))
            list.push_back(*name);
    } else if (node.IsSequence()) {
        for (const YAML::Node &item : node)
            if (const auto name = text(item, key))
                list.push_back(*name);
    } else {
        expected(node, key, "a list of names");
    }
    return list;
}

Headers Reader::headers(const YAML::Node &node, std::string_view key)
{
    Headers headers;
    if (!isMap(node, key))
        return headers;
    for (const auto &field : node) {
        const std::string name = field.first.Scalar();
        const std::optional<std::string> value = text(field.second, name);
        const bool isSound = !name.empty() && name.find_first_of(": \r\n\t") == std::string::npos
            && (!value || value->find_first_of("\r\n") == std::string::npos);
        if (!isSound)
            expected(field.first, key, "HTTP fields as `Name: value`");
        else if (value)
            headers.add(name, *value);
    }
    return headers;
}

std::map<std::string, std::vector<std::string>> Reader::nameLists(const YAML::Node &node, std::string_view key)
{
    std::map<std::string, std::vector<std::string>> lists;
    const auto take = [&](const YAML::Node &map) {
        if (!map.IsMap()) {
            expected(map, key, "a list like [{a: [b, c]}]");
            return;
        }
        for (const auto &entry : map)
            lists[entry.first.Scalar()] = names(entry.second, key);
    };
    if (!node.IsDefined() || node.IsNull())
        return lists;
    if (node.IsSequence())
        for (const YAML::Node &item : node)
            take(item);
    else
        take(node);
    return lists;
}

bool Reader::isMap(const YAML::Node &node, std::string_view what)
{
    if (!node.IsDefined() || node.IsNull())
        return false;
    if (!node.IsMap()) {
        expected(node, what, "a map of keys and values");
        return false;
    }
    std::set<std::string> seen;
    for (const auto &entry : node) {
        if (!entry.first.IsScalar()) {
            expected(entry.first, what, "plain keys");
            return false;
        }
        if (!seen.insert(entry.first.Scalar()).second)
            fail(entry.first, std::string(what) + ": '" + entry.first.Scalar() + "' is there twice.");
    }
    return true;
}

void Reader::unread(std::string_view section, const YAML::Node &key, const YAML::Node &value)
{
    const std::string &name = key.Scalar();
    const std::string path = section.empty() ? name : std::string(section) + '.' + name;
    // A protection that is written down but switched off asks for nothing.
    const bool isOff = value.IsNull() || (value.IsScalar() && SettingText<bool>::read(value.Scalar()) == false)
        || ((value.IsSequence() || value.IsMap()) && value.size() == 0);
    switch (knownkeys::meaningOf(section, name)) {
    case knownkeys::Meaning::Protects:
        if (isOff)
            return;
        if (!m_options.allowUnenforced)
            fail(key,
                 path
                     + ": protects something, and this version does not enforce it. Remove it, or accept that with "
                       "--allow-unenforced.");
        else
            warn(key, path + ": protects something, and is NOT enforced by this version (--allow-unenforced).");
        return;
    case knownkeys::Meaning::NoEffect:
        warn(key, path + ": understood, has no effect in this version.");
        return;
    case knownkeys::Meaning::Unknown:
        break;
    }
    const std::string_view near = nearest(name, knownkeys::all(section));
    warn(key, path + ": not known, has no effect." + (near.empty() ? "" : " Is '" + std::string(near) + "' meant?"));
}

} // namespace tollgate
