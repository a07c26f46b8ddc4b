// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Money.h"
#include "core/base/Result.h"

#include <array>
#include <chrono>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tollgate {

/// Who said it, weakest first: the file wins over what was set by `config set`, so that a file in version control stays
/// true.
enum class SettingOrigin : std::uint8_t { Default, Database, File, Environment, CommandLine };
std::string_view nameOf(SettingOrigin origin);

class SettingsGroup;

/// One setting as everybody but its user sees it: key, help, text form. Every origin's value is kept, so that a reload
/// can take the file's back.
class SettingBase {
public:
    SettingBase(const SettingBase &) = delete;
    SettingBase &operator=(const SettingBase &) = delete;
    virtual ~SettingBase() = default;

    const std::string &key() const { return m_key; }
    const std::string &help() const { return m_help; }
    std::string_view expected() const { return m_expected; } ///< `true or false`, `a duration like 30s`
    std::string environmentName() const; ///< `server.port` -> TOLLGATE_SERVER_PORT
    SettingOrigin origin() const { return m_origin; } ///< of the value that counts now

    virtual std::string text() const = 0;
    virtual std::string defaultText() const = 0;
    /// Whether the text is a good value. Error: BadRequest, naming key and what was expected.
    virtual Result<void> check(std::string_view text) const = 0;
    /// The same, and takes it over.
    virtual Result<void> set(std::string_view text, SettingOrigin origin) = 0;
    virtual void clear(SettingOrigin origin) = 0;
    /// Whether anybody has asked for the value: a setting that nobody asks for has no effect. For tests.
    bool wasRead() const { return m_wasRead; }

protected:
    SettingBase(SettingsGroup *group, std::string key, std::string help, std::string_view expected);
    Error refused(std::string_view text) const;
    void announce();

    std::string m_key, m_help, m_expected;
    SettingOrigin m_origin = SettingOrigin::Default;
    mutable bool m_wasRead = false;

private:
    SettingsGroup *m_group;
};

/// All settings of a group, in the order of their declaration. Gateway thread.
class SettingsGroup {
public:
    SettingsGroup() = default;
    SettingsGroup(const SettingsGroup &) = delete;
    SettingsGroup &operator=(const SettingsGroup &) = delete;

    const std::vector<SettingBase *> &all() const { return m_all; }
    SettingBase *find(std::string_view key) const;
    /// Error: NotFound, naming the nearest key.
    Result<void> set(std::string_view key, std::string_view text, SettingOrigin origin);
    void clear(SettingOrigin origin);
    /// Takes every TOLLGATE_... variable that belongs to a setting. Error: the first bad value, with the variable's
    /// name.
    Result<void> readEnvironment(const std::function<std::optional<std::string>(std::string_view)> &variable);
    /// Called after a value has really changed.
    void onChanged(std::function<void(const SettingBase &)> listener) { m_listeners.push_back(std::move(listener)); }

private:
    friend class SettingBase;
    std::vector<SettingBase *> m_all;
    std::vector<std::function<void(const SettingBase &)>> m_listeners;
};

/// How a type is written: `30s`, `12.5`, `a, b`. Specialised for bool, std::int64_t, std::string, Money, milliseconds
/// and a list of names.
template <class T>
struct SettingText;

#define TG_SETTING_TEXT(type)                                                                                          \
    template <>                                                                                                        \
    struct SettingText<type> {                                                                                         \
        static std::optional<type> read(std::string_view text);                                                        \
        static std::string write(const type &value);                                                                   \
        static const std::string_view expected;                                                                        \
    }
TG_SETTING_TEXT(bool);
TG_SETTING_TEXT(std::int64_t);
TG_SETTING_TEXT(std::string);
TG_SETTING_TEXT(Money);
TG_SETTING_TEXT(std::chrono::milliseconds);
TG_SETTING_TEXT(std::vector<std::string>);
#undef TG_SETTING_TEXT

/// The member is the declaration: key, default, help, what is allowed.
template <class T>
class Setting final : public SettingBase {
public:
    struct Allowed {
        std::function<bool(const T &)> test;
        std::string_view expected;
    };

    Setting(SettingsGroup *group, std::string key, T standard, std::string help)
        : SettingBase(group, std::move(key), std::move(help), SettingText<T>::expected), m_default(std::move(standard))
    {
    }
    Setting(SettingsGroup *group, std::string key, T standard, std::string help, Allowed allowed)
        : SettingBase(group, std::move(key), std::move(help), allowed.expected), m_default(std::move(standard)),
          m_allowed(std::move(allowed.test))
    {
    }

    const T &operator()() const
    {
        m_wasRead = true;
        return value();
    }
    std::string text() const override { return SettingText<T>::write(value()); }
    std::string defaultText() const override { return SettingText<T>::write(m_default); }
    Result<void> check(std::string_view text) const override
    {
        const std::optional<T> value = SettingText<T>::read(text);
        if (!value || (m_allowed && !m_allowed(*value)))
            return refused(text);
        return {};
    }
    Result<void> set(std::string_view text, SettingOrigin origin) override
    {
        TG_CHECK(check(text));
        change(origin, SettingText<T>::read(text));
        return {};
    }
    void clear(SettingOrigin origin) override { change(origin, std::nullopt); }

private:
    const T &value() const
    {
        const auto &set = m_values[static_cast<std::size_t>(m_origin)];
        return set ? *set : m_default;
    }
    void change(SettingOrigin origin, std::optional<T> fresh)
    {
        const T before = value();
        m_values[static_cast<std::size_t>(origin)] = std::move(fresh);
        m_origin = SettingOrigin::Default;
        for (std::size_t i = 0; i < m_values.size(); ++i)
            if (m_values[i])
                m_origin = static_cast<SettingOrigin>(i);
        if (!(before == value()))
            announce();
    }

    T m_default;
    std::function<bool(const T &)> m_allowed;
    std::array<std::optional<T>, 5> m_values;
};

} // namespace tollgate
