// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/Setting.h"

#include "core/settings/Nearest.h"

#include <charconv>

namespace tollgate {

std::string_view nameOf(SettingOrigin origin)
{
    switch (origin) {
    case SettingOrigin::Default:
        return "default";
    case SettingOrigin::Database:
        return "database";
    case SettingOrigin::File:
        return "file";
    case SettingOrigin::Environment:
        return "environment";
    case SettingOrigin::CommandLine:
        return "command line";
    }
    return "default";
}

SettingBase::SettingBase(SettingsGroup *group, std::string key, std::string help, std::string_view expected)
    : m_key(std::move(key)), m_help(std::move(help)), m_expected(expected), m_group(group)
{
    group->m_all.push_back(this);
}

std::string SettingBase::environmentName() const
{
    std::string name = "TOLLGATE_";
    for (const char c : m_key)
        name += c == '.' ? '_' : (c >= 'a' && c <= 'z') ? static_cast<char>(c - 'a' + 'A') : c;
    return name;
}

Error SettingBase::refused(std::string_view text) const
{
    return Error{.kind = ErrorKind::BadRequest,
                 .message = m_key + ": '" + std::string(text) + "' is not " + m_expected + ".",
                 .param = m_key};
}

void SettingBase::announce()
{
    for (const auto &listener : m_group->m_listeners)
        listener(*this);
}

SettingBase *SettingsGroup::find(std::string_view key) const
{
    for (SettingBase *setting : m_all)
        if (setting->key() == key)
            return setting;
    return nullptr;
}

Result<void> SettingsGroup::set(std::string_view key, std::string_view text, SettingOrigin origin)
{
    if (SettingBase *setting = find(key))
        return setting->set(text, origin);
    std::vector<std::string_view> keys;
    for (const SettingBase *setting : m_all)
        keys.push_back(setting->key());
    const std::string_view near = nearest(key, keys);
    return Error{.kind = ErrorKind::NotFound,
                 .message = "There is no setting '" + std::string(key) + "'."
                     + (near.empty() ? "" : " Is '" + std::string(near) + "' meant?"),
                 .param = std::string(key)};
}

void SettingsGroup::clear(SettingOrigin origin)
{
    for (SettingBase *setting : m_all)
        setting->clear(origin);
}

Result<void> SettingsGroup::readEnvironment(const std::function<std::optional<std::string>(std::string_view)> &variable)
{
    for (SettingBase *setting : m_all) {
        const std::string name = setting->environmentName();
        const std::optional<std::string> text = variable(name);
        if (!text)
            continue;
        if (Result<void> taken = setting->set(*text, SettingOrigin::Environment); !taken)
            return Error{.kind = ErrorKind::Config,
                         .message = "Environment variable " + name + ": " + taken.error().message};
    }
    return {};
}

const std::string_view SettingText<bool>::expected = "true or false";
std::optional<bool> SettingText<bool>::read(std::string_view text)
{
    for (const std::string_view yes : {"true", "yes", "on", "1", "True", "TRUE"})
        if (text == yes)
            return true;
    for (const std::string_view no : {"false", "no", "off", "0", "False", "FALSE"})
        if (text == no)
            return false;
    return {};
}
std::string SettingText<bool>::write(const bool &value)
{
    return value ? "true" : "false";
}

const std::string_view SettingText<std::int64_t>::expected = "a whole number";
std::optional<std::int64_t> SettingText<std::int64_t>::read(std::string_view text)
{
    std::int64_t value = 0;
    const char *const last = text.data() + text.size();
    const auto [end, error] = std::from_chars(text.data(), last, value);
    if (error != std::errc() || end != last)
        return {};
    return value;
}
std::string SettingText<std::int64_t>::write(const std::int64_t &value)
{
    return std::to_string(value);
}

const std::string_view SettingText<std::string>::expected = "a text";
std::optional<std::string> SettingText<std::string>::read(std::string_view text)
{
    return std::string(text);
}
std::string SettingText<std::string>::write(const std::string &value)
{
    return value;
}

const std::string_view SettingText<Money>::expected = "an amount in US dollars like 12.50";
std::optional<Money> SettingText<Money>::read(std::string_view text)
{
    return Money::parse(text);
}
std::string SettingText<Money>::write(const Money &value)
{
    return value.decimal();
}

const std::string_view SettingText<std::chrono::milliseconds>::expected = "a duration like 500ms, 30s, 10m, 2h or 7d";
std::optional<std::chrono::milliseconds> SettingText<std::chrono::milliseconds>::read(std::string_view text)
{
    std::int64_t count = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), count);
    const std::string_view unit = text.substr(static_cast<std::size_t>(end - text.data()));
    if (error != std::errc() || count < 0 || count > 100'000'000)
        return {};
    if (unit == "ms")
        return std::chrono::milliseconds(count);
    if (unit == "s" || unit.empty())
        return std::chrono::seconds(count);
    if (unit == "m")
        return std::chrono::minutes(count);
    if (unit == "h")
        return std::chrono::hours(count);
    if (unit == "d")
        return std::chrono::days(count);
    return {};
}
std::string SettingText<std::chrono::milliseconds>::write(const std::chrono::milliseconds &value)
{
    struct Unit {
        std::int64_t length;
        const char *name;
    };
    const std::int64_t count = value.count();
    for (const Unit &unit : {Unit{86'400'000, "d"}, Unit{3'600'000, "h"}, Unit{60'000, "m"}, Unit{1'000, "s"}})
        if (count != 0 && count % unit.length == 0)
            return std::to_string(count / unit.length) + unit.name;
    return count == 0 ? "0s" : std::to_string(count) + "ms";
}

const std::string_view SettingText<std::vector<std::string>>::expected = "a list, separated by commas";
std::optional<std::vector<std::string>> SettingText<std::vector<std::string>>::read(std::string_view text)
{
    std::vector<std::string> list;
    while (!text.empty()) {
        const std::size_t comma = std::min(text.find(','), text.size());
        std::string_view item = text.substr(0, comma);
        text.remove_prefix(std::min(comma + 1, text.size()));
        while (!item.empty() && item.front() == ' ')
            item.remove_prefix(1);
        while (!item.empty() && item.back() == ' ')
            item.remove_suffix(1);
        if (!item.empty())
            list.emplace_back(item);
    }
    return list;
}
std::string SettingText<std::vector<std::string>>::write(const std::vector<std::string> &value)
{
    std::string text;
    for (const std::string &item : value)
        text += (text.empty() ? "" : ", ") + item;
    return text;
}

} // namespace tollgate
