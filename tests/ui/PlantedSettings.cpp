// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/Settings.h"
#include "tests/ui/Planted.h"

namespace tollgate {
namespace {

namespace js = boost::json;

js::object settingJson(const SettingBase &setting)
{
    return {{"key", setting.key()},
            {"value", setting.text()},
            {"default", setting.defaultText()},
            {"origin", nameOf(setting.origin())},
            {"help", setting.help()},
            {"expected", setting.expected()}};
}

js::object check(const char *what, bool ok, const char *says)
{
    return {{"check", what}, {"ok", ok}, {"says", says}};
}

} // namespace

/// The real declaration, with some values that somebody has set.
void Planted::plantSettings()
{
    m_settings = std::make_shared<Settings>();
    if (m_how == How::Empty)
        return;
    const std::tuple<const char *, const char *, SettingOrigin> set[]
        = {{"spend.day", "10", SettingOrigin::Database},
           {"spend.month", "150", SettingOrigin::Database},
           {"spend.brake", "5", SettingOrigin::Database},
           {"server.port", "4141", SettingOrigin::Environment},
           {"router.retries", "3", SettingOrigin::File}};
    for (const auto &[key, value, origin] : set)
        (void)m_settings->set(key, value, origin);
}

js::object Planted::currency() const
{
    return {{"currency", m_settings->displayCurrency()},
            {"rate", m_settings->displayRate().decimal()},
            {"rate_date", m_settings->displayRateDate()}};
}

std::optional<Result<js::value>> Planted::askSettings(std::string_view verb, const js::object &arguments)
{
    if (verb == "settings.list") {
        js::array list;
        for (const SettingBase *setting : m_settings->all())
            list.push_back(settingJson(*setting));
        return Result<js::value>(js::value(std::move(list)));
    }
    if (verb == "doctor")
        return Result<js::value>(js::value(js::object{
            {"version", "0.1.0"},
            {"checks",
             js::array{check("ledger", true, "can be written, 0 rows are waiting"),
                       check("virtual keys", true, "7, 1 of them paused by the brake ('tollgate keys resume NAME')"),
                       check("provider gemini", m_how == How::Empty,
                             "gemini/* rests after failures: Resource has been exhausted (check quota)."),
                       check("keyring", true, "secret-service works")}}}));
    if (verb == "bodies.status")
        return Result<js::value>(js::value(js::object{{"kept", m_settings->privacyBodies()},
                                                      {"calls", m_how == How::Empty ? 0 : bodiesKept},
                                                      {"bytes", m_how == How::Empty ? 0 : bodiesKept * 30'400},
                                                      {"wrong", ""}}));
    if (verb == "bodies.remove") {
        done.push_back(std::string(verb) + ' ' + js::serialize(arguments));
        return Result<js::value>(js::value(js::object{{"removed", std::exchange(bodiesKept, 0)}}));
    }
    if (verb != "settings.set")
        return {};
    done.push_back(std::string(verb) + ' ' + js::serialize(arguments));
    const std::string key(arguments.at("key").as_string());
    if (arguments.at("value").is_null())
        m_settings->find(key)->clear(SettingOrigin::Database);
    else if (const Result<void> taken
             = m_settings->set(key, std::string(arguments.at("value").as_string()), SettingOrigin::Database);
             !taken)
        return Result<js::value>(taken.error());
    return Result<js::value>(js::value(settingJson(*m_settings->find(key))));
}

} // namespace tollgate
