// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/control/EntryJson.h"
#include "core/control/VerbFunctions.h"

namespace tollgate::verb {
namespace {

namespace js = boost::json;

/// `kept`: where a key was put, for the answer; empty where none was.
void saveEntry(LocalControl &control, Deployment deployment, js::object entry, std::string kept, Control::Reply reply)
{
    const StateEntry row{"deployment", deployment.id.text(), js::serialize(entry)};
    control.parts().state.saveEntry(
        row, [&control, row, deployment, kept = std::move(kept), reply = std::move(reply)](Result<void> saved) mutable {
            if (saved)
                saved = control.parts().deploymentSaved(row);
            if (!saved)
                return reply(std::move(saved).error());
            emit control.parts().feed.modelsChanged();
            js::object answer = withHealth(control, deployment);
            if (!kept.empty())
                answer["key_kept"] = kept;
            reply(js::value(std::move(answer)));
        });
}

DeploymentPtr inTheFile(const ModelTable &models, const Deployment &asked)
{
    for (const DeploymentPtr &known : models.all())
        if (known->origin == Origin::File && known->modelName == asked.modelName && known->baseUrl == asked.baseUrl)
            return known;
    return nullptr;
}

} // namespace

void addProvider(LocalControl &control, Control::Arguments arguments, Control::Reply reply)
{
    ControlParts &parts = control.parts();
    Secret key(text(arguments, "api_key").value_or(""));
    arguments.erase("api_key");
    const std::string provider = text(arguments, "provider").value_or("");
    if (provider.empty())
        return reply(missing("provider"));
    Result<Deployment> deployment = deploymentFromJson(arguments, parts.catalogue);
    if (!deployment)
        return reply(std::move(deployment).error());
    if (const DeploymentPtr known = inTheFile(*parts.models, *deployment))
        return reply(Error{.kind = ErrorKind::Conflict,
                           .message = "'" + known->modelName + "' is in the configuration file (" + known->originWhere
                               + "). Change it there."});
    if (key.isEmpty())
        return saveEntry(control, *std::move(deployment), std::move(arguments), "", std::move(reply));
    // A key that is handed over goes to the keyring or the vault; the entry only says where it is.
    SecretRef before = arguments.contains("credential") ? deployment->credential : SecretRef();
    for (const DeploymentPtr &known : parts.models->all())
        if (before.isNone() && known->id == deployment->id && known->origin == Origin::Database)
            before = known->credential;
    keep(control, provider, std::move(before), std::move(key),
         [&control, deployment = *std::move(deployment), entry = std::move(arguments),
          reply = std::move(reply)](Result<Kept> kept) mutable {
             if (!kept)
                 return reply(std::move(kept).error());
             entry["credential"] = kept->place.text();
             deployment.credential = kept->place;
             saveEntry(control, std::move(deployment), std::move(entry), std::move(kept->says), std::move(reply));
         });
}

namespace {

/// What was added wins over what has the same name for another reason: only it can be removed.
DeploymentPtr removable(const ModelTable &models, std::string_view name)
{
    for (const DeploymentPtr &deployment : models.all())
        if (deployment->origin == Origin::Database
            && (deployment->id.text() == name || deployment->modelName == name || deployment->provider == name))
            return deployment;
    return byIdOrProvider(models, name);
}

/// Says what becomes of the key of a provider that has just been removed: `key` is `none`, `elsewhere` (it was only
/// read there), `kept` or `forgotten`. A key that we keep and that nobody else uses is forgotten if that was asked for.
void sayWhatBecomesOfTheKey(LocalControl &control, const Deployment &removed, bool forget, Control::Reply reply)
{
    js::object answer = tollgate::toJson(removed);
    const SecretRef &key = removed.credential;
    using Source = SecretRef::Source;
    const bool isOurs = key.source == Source::Keychain || key.source == Source::Vault || key.source == Source::Memory;
    answer["key"] = key.isNone() ? "none" : isOurs ? "kept" : "elsewhere";
    js::array users = usersOf(control, key.text());
    const bool isUsed = !key.isNone() && !users.empty();
    if (isUsed)
        answer["key_used_by"] = std::move(users);
    if (!isOurs || !forget || isUsed)
        return reply(js::value(std::move(answer)));
    control.parts().secrets.remove(
        key, [answer = std::move(answer), reply = std::move(reply)](const Result<void> &forgotten) mutable {
            if (forgotten)
                answer["key"] = "forgotten";
            else
                answer["key_error"] = forgotten.error().message;
            reply(js::value(std::move(answer)));
        });
}

} // namespace

void removeProvider(LocalControl &control, Control::Arguments arguments, Control::Reply reply)
{
    const std::string name = text(arguments, "provider").value_or("");
    const DeploymentPtr deployment = removable(*control.parts().models, name);
    if (!deployment)
        return reply(Error{
            .kind = ErrorKind::NotFound, .message = "No provider '" + name + "' is served.", .param = "provider"});
    if (deployment->origin != Origin::Database)
        return reply(Error{.kind = ErrorKind::Conflict,
                           .message = "'" + deployment->modelName + "' "
                               + (deployment->origin == Origin::BuiltIn
                                      ? "is built in"
                                      : "comes from the " + std::string(nameOf(deployment->origin)))
                               + (deployment->originWhere.empty() ? "" : " (" + deployment->originWhere + ")")
                               + ", so it cannot be removed here."});
    control.parts().state.removeEntry("deployment", deployment->id.text(),
                                      [&control, deployment, forget = isFlag(arguments, "forget_key"),
                                       reply = std::move(reply)](Result<void> removed) mutable {
                                          if (removed)
                                              removed = control.parts().deploymentRemoved(deployment->id.text());
                                          if (!removed)
                                              return reply(std::move(removed).error());
                                          emit control.parts().feed.modelsChanged();
                                          sayWhatBecomesOfTheKey(control, *deployment, forget, std::move(reply));
                                      });
}

} // namespace tollgate::verb
