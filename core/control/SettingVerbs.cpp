// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/control/EntryJson.h"
#include "core/control/VerbFunctions.h"
#include "core/settings/Nearest.h"

namespace tollgate::verb {
namespace {

namespace js = boost::json;

Error noSetting(const Settings &settings, const std::string &key)
{
    std::vector<std::string_view> keys;
    for (const SettingBase *setting : settings.all())
        keys.push_back(setting->key());
    const std::string_view near = nearest(key, keys);
    return {.kind = ErrorKind::NotFound,
            .message = "There is no setting '" + key + "'."
                + (near.empty() ? std::string() : " Is '" + std::string(near) + "' meant?")
                + " 'tollgate config get' lists them.",
            .param = "key"};
}

js::object settingJson(const SettingBase &setting)
{
    return {{"key", setting.key()},
            {"value", setting.text()},
            {"default", setting.defaultText()},
            {"origin", nameOf(setting.origin())},
            {"help", setting.help()},
            {"expected", setting.expected()}};
}

} // namespace

void listSettings(LocalControl &control, Control::Arguments, Control::Reply reply)
{
    js::array list;
    for (const SettingBase *setting : control.parts().settings.all())
        list.push_back(settingJson(*setting));
    reply(js::value(std::move(list)));
}

void getSetting(LocalControl &control, Control::Arguments arguments, Control::Reply reply)
{
    const std::string key = text(arguments, "key").value_or("");
    const SettingBase *setting = control.parts().settings.find(key);
    if (!setting)
        return reply(noSetting(control.parts().settings, key));
    reply(js::value(settingJson(*setting)));
}

namespace {

/// What was set here is forgotten: what the file or the environment says goes on counting, else the default does.
void forget(LocalControl &control, SettingBase *setting, Control::Reply reply)
{
    control.parts().state.removeEntry("setting", setting->key(),
                                      [setting, reply = std::move(reply)](const Result<void> &gone) mutable {
                                          if (!gone && gone.error().kind != ErrorKind::NotFound)
                                              return reply(gone.error());
                                          setting->clear(SettingOrigin::Database);
                                          reply(js::value(settingJson(*setting)));
                                      });
}

} // namespace

/// `value` null takes back what was set.
void setSetting(LocalControl &control, Control::Arguments arguments, Control::Reply reply)
{
    const std::string key = text(arguments, "key").value_or("");
    const std::optional<std::string> value = text(arguments, "value");
    const js::value *given = arguments.if_contains("value");
    const bool isTakenBack = given && given->is_null();
    if (!value && !isTakenBack)
        return reply(missing("value"));
    SettingBase *setting = control.parts().settings.find(key);
    if (!setting)
        return reply(noSetting(control.parts().settings, key));
    if (isTakenBack)
        return forget(control, setting, std::move(reply));
    if (Result<void> good = setting->check(*value); !good)
        return reply(std::move(good).error());
    if (setting->origin() > SettingOrigin::Database)
        return reply(Error{.kind = ErrorKind::Conflict,
                           .message = "'" + key + "' is set by " + std::string(nameOf(setting->origin()))
                               + ", which wins. Change it there."});
    control.parts().state.saveEntry({"setting", key, js::serialize(js::value(*value))},
                                    [setting, value = *value, reply = std::move(reply)](Result<void> saved) mutable {
                                        if (saved)
                                            saved = setting->set(value, SettingOrigin::Database);
                                        if (!saved)
                                            return reply(std::move(saved).error());
                                        reply(js::value(settingJson(*setting)));
                                    });
}

void reload(LocalControl &control, Control::Arguments, Control::Reply reply)
{
    Result<std::vector<std::string>> warnings = control.parts().reload();
    if (!warnings)
        return reply(std::move(warnings).error());
    js::array list;
    for (const std::string &warning : *warnings)
        list.emplace_back(warning);
    reply(js::value(js::object{{"warnings", std::move(list)}}));
}

} // namespace tollgate::verb
