// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/control/VerbFunctions.h"
#include "core/routing/Switches.h"

namespace tollgate::verb {

/// `providers.switch {provider, on}`: by a deployment's id, a model's name or a provider's id. The switches are a
/// setting, router.off, so that they outlive a restart, hold for what a file or the environment sets up, and are kept
/// while an entry is changed.
void switchProvider(LocalControl &control, Control::Arguments arguments, Control::Reply reply)
{
    ControlParts &parts = control.parts();
    const std::string name = text(arguments, "provider").value_or("");
    if (name.empty())
        return reply(missing("provider"));
    if (!arguments.contains("on"))
        return reply(missing("on"));
    const bool on = isFlag(arguments, "on");
    const Result<std::vector<std::string>> items = switched(parts.settings.routerOff(), parts.models->all(), name, on);
    if (!items)
        return reply(Error(items.error()));
    std::string value;
    for (const std::string &item : *items)
        value += (value.empty() ? "" : ", ") + item;
    setSetting(control, {{"key", parts.settings.routerOff.key()}, {"value", value}},
               [&control, name, on, reply = std::move(reply)](Result<boost::json::value> set) mutable {
                   if (!set)
                       return reply(std::move(set).error());
                   boost::json::array now;
                   for (const DeploymentPtr &one : control.parts().models->all())
                       if (one->off)
                           now.emplace_back(one->modelName);
                   reply(boost::json::value(
                       boost::json::object{{"provider", name}, {"on", on}, {"switched_off", std::move(now)}}));
               });
}

} // namespace tollgate::verb
