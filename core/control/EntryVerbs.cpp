// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/control/EntryJson.h"
#include "core/control/VerbFunctions.h"
#include "core/gateway/ProviderCall.h"
#include "core/gateway/Translation.h"
#include "core/providers/PriceJson.h"
#include "core/settings/Nearest.h"

#include <algorithm>

namespace tollgate::verb {
namespace {

namespace js = boost::json;

js::object health(const HealthBoard &board, const Deployment &deployment)
{
    const HealthBoard::State *state = board.find(deployment.id);
    if (!state)
        return {{"calls", 0}, {"failures", 0}, {"running", 0}, {"cooling", false}};
    return {{"calls", state->calls},          {"failures", state->failures},
            {"running", state->running},      {"cooling", board.isCooling(deployment.id)},
            {"latency_ms", state->latencyMs}, {"last_error", state->lastError}};
}

js::object withHealth(LocalControl &control, const Deployment &deployment)
{
    js::object json = tollgate::toJson(deployment);
    json["health"] = health(control.parts().health, deployment);
    json["credential_known"]
        = deployment.credential.isNone() || control.parts().secrets.known(deployment.credential).has_value();
    return json;
}

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

/// A call to `{base}/models`, kept alive by its own callbacks until it has ended.
struct Probe {
    std::unique_ptr<UpstreamCall> call;
    int status = 0;
    std::string body;
};

void ask(LocalControl &control, const Deployment &deployment, const Secret &credential, Control::Reply reply)
{
    HttpCall call;
    call.method = "GET";
    std::string_view path = translation::providerDialect(deployment, Surface::OpenAiChat).modelsPath;
    if (deployment.baseUrl.ends_with(path.substr(0, path.rfind('/'))))
        path = "/models";
    call.url = deployment.baseUrl + std::string(path);
    call.firstByteWithin = call.idleAtMost = std::chrono::seconds(15);
    addCredential(call, deployment, credential.reveal());
    const auto probe = std::make_shared<Probe>();
    const auto answer = std::make_shared<Control::Reply>(std::move(reply));
    probe->call = control.parts().upstream.start(
        std::move(call),
        {.headed = [probe](int status, const Headers &) { probe->status = status; },
         .received =
             [probe](std::string_view bytes) {
                 probe->body.append(
                     bytes.substr(0, 1024 * 1024 - std::min<std::size_t>(probe->body.size(), 1024 * 1024)));
             },
         .finished =
             [probe, answer](Result<void> outcome, CallPhase) {
                 const auto ended = std::move(probe->call);
                 if (!outcome)
                     return (*answer)(std::move(outcome).error());
                 if (probe->status >= 300)
                     return (*answer)(
                         Error{.kind = probe->status == 401 || probe->status == 403 ? ErrorKind::UpstreamAuth
                                                                                    : ErrorKind::UpstreamRefused,
                               .message = "The provider answered with status " + std::to_string(probe->status)
                                   + (probe->status == 401 ? ": it does not accept this credential." : "."),
                               .upstreamStatus = probe->status});
                 js::array names;
                 for (const std::string &name : modelListOf(probe->body).value_or(std::vector<std::string>()))
                     names.emplace_back(name);
                 (*answer)(js::value(js::object{{"ok", true}, {"models", std::move(names)}}));
             }});
}

bool isServed(const ModelTable &models, const LocalServer &server)
{
    return std::ranges::any_of(models.all(), [&](const DeploymentPtr &deployment) {
        return deployment->provider == server.provider && deployment->baseUrl == server.baseUrl;
    });
}

/// A server that was found, in the form of a deployment that nobody has added yet.
js::object offered(const LocalServer &server, const Catalogue &catalogue)
{
    const Provider *provider = catalogue.find(server.provider);
    js::array models;
    for (const std::string &model : server.models)
        models.emplace_back(server.provider + '/' + model);
    return {{"id", ""},
            {"name", provider ? provider->name : server.provider},
            {"model_name", server.provider + "/*"},
            {"provider", server.provider},
            {"model", "*"},
            {"base_url", server.baseUrl},
            {"credential", ""},
            {"credential_known", true},
            {"origin", nameOf(Origin::Discovered)},
            {"where", ""},
            {"local", true},
            {"models", std::move(models)}};
}

DeploymentPtr inTheFile(const ModelTable &models, const Deployment &asked)
{
    for (const DeploymentPtr &known : models.all())
        if (known->origin == Origin::File && known->modelName == asked.modelName && known->baseUrl == asked.baseUrl)
            return known;
    return nullptr;
}

DeploymentPtr byIdOrProvider(const ModelTable &models, std::string_view name)
{
    for (const DeploymentPtr &deployment : models.all())
        if (deployment->id.text() == name || deployment->modelName == name || deployment->provider == name)
            return deployment;
    return nullptr;
}

} // namespace

void listProviders(LocalControl &control, Control::Arguments arguments, Control::Reply reply)
{
    ControlParts &parts = control.parts();
    if (isFlag(arguments, "all")) {
        js::array list;
        for (const Provider &provider : parts.catalogue.all())
            list.push_back({{"id", provider.id},
                            {"name", provider.name},
                            {"dialect", provider.dialect},
                            {"base_url", provider.baseUrl},
                            {"key_env", provider.keyEnv.empty() ? "" : provider.keyEnv.front()},
                            {"local", provider.local},
                            {"planned", provider.planned}});
        return reply(js::value(std::move(list)));
    }
    parts.secrets.whenSettled([&control, reply = std::move(reply)]() mutable {
        ControlParts &parts = control.parts();
        js::array list;
        for (const DeploymentPtr &deployment : parts.models->all())
            list.push_back(withHealth(control, *deployment));
        if (parts.local)
            for (const LocalServer &server : parts.local->found())
                if (!isServed(*parts.models, server))
                    list.push_back(offered(server, parts.catalogue));
        reply(js::value(std::move(list)));
    });
}

void discoverLocal(LocalControl &control, Control::Arguments, Control::Reply reply)
{
    ControlParts &parts = control.parts();
    if (!parts.local || !parts.settings.discovery())
        return reply(Error{.kind = ErrorKind::Conflict,
                           .message = "Looking for model servers on this computer is switched off "
                                      "('tollgate config set discovery.enabled true')."});
    parts.local->look([&parts, reply = std::move(reply)](const std::vector<LocalServer> &found) mutable {
        js::array list;
        for (const LocalServer &server : found) {
            js::object json = offered(server, parts.catalogue);
            json["served"] = isServed(*parts.models, server);
            list.push_back(std::move(json));
        }
        reply(js::value(std::move(list)));
    });
}

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

void testProvider(LocalControl &control, Control::Arguments arguments, Control::Reply reply)
{
    const std::string name = text(arguments, "provider").value_or("");
    const DeploymentPtr deployment = byIdOrProvider(*control.parts().models, name);
    if (!deployment)
        return reply(Error{.kind = ErrorKind::NotFound,
                           .message = "No provider '" + name + "' is served. 'tollgate providers list' shows them.",
                           .param = "provider"});
    if (deployment->provider == "demo")
        return reply(js::value(js::object{{"ok", true}, {"models", js::array{"demo"}}}));
    if (deployment->credential.isNone())
        return ask(control, *deployment, Secret(), std::move(reply));
    control.parts().secrets.resolve(deployment->credential,
                                    [&control, deployment, reply = std::move(reply)](Result<Secret> secret) mutable {
                                        if (!secret)
                                            return reply(std::move(secret).error());
                                        ask(control, *deployment, *secret, std::move(reply));
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

namespace {

constexpr std::pair<std::uint32_t, std::string_view> capabilityNames[] = {
    {CanVision, "vision"},          {CanTools, "function_calling"}, {CanParallelTools, "parallel_function_calling"},
    {CanSchema, "response_schema"}, {CanReason, "reasoning"},       {CanCachePrompt, "prompt_caching"},
    {CanAudioIn, "audio_input"},    {CanAudioOut, "audio_output"},  {CanPdf, "pdf_input"},
    {CanWebSearch, "web_search"},   {CanSystem, "system_messages"}, {CanStream, "native_streaming"},
};

/// Prices by LiteLLM's member names as decimal text, sizes and capabilities of what a deployment serves.
js::object factsOf(ControlParts &parts, const Deployment &deployment)
{
    const std::string &named = deployment.baseModel.empty() ? deployment.model : deployment.baseModel;
    ModelFacts facts = parts.prices.find(deployment.provider, named).value_or(ModelFacts());
    if (deployment.price)
        facts.price = deployment.price;
    js::object prices;
    if (facts.price)
        for (const auto &[member, decimal] : priceMembers(*facts.price))
            prices[member] = decimal;
    else if (deployment.local)
        prices = {{"input_cost_per_token", "0"}, {"output_cost_per_token", "0"}};
    js::array can;
    for (const auto &[bit, name] : capabilityNames)
        if (facts.capabilities & bit)
            can.emplace_back(name);
    return {{"max_input_tokens", facts.contextWindow > 0 ? js::value(facts.contextWindow) : js::value()},
            {"max_output_tokens", facts.maxOutput > 0 ? js::value(facts.maxOutput) : js::value()},
            {"mode", deployment.mode.empty() ? facts.mode : deployment.mode},
            {"base_model", deployment.baseModel},
            {"can", std::move(can)},
            {"prices", std::move(prices)}};
}

} // namespace

void listModels(LocalControl &control, Control::Arguments, Control::Reply reply)
{
    const ModelTable &models = *control.parts().models;
    js::array list;
    for (const std::string &name : models.names()) {
        js::array deployments;
        for (const DeploymentPtr &deployment : models.all())
            if (deployment->modelName == name) {
                js::object json = withHealth(control, *deployment);
                json["facts"] = factsOf(control.parts(), *deployment);
                deployments.push_back(std::move(json));
            }
        list.push_back({{"name", name}, {"deployments", std::move(deployments)}});
    }
    reply(js::value(std::move(list)));
}

namespace {

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

void setSetting(LocalControl &control, Control::Arguments arguments, Control::Reply reply)
{
    const std::string key = text(arguments, "key").value_or("");
    const std::optional<std::string> value = text(arguments, "value");
    if (!value)
        return reply(missing("value"));
    SettingBase *setting = control.parts().settings.find(key);
    if (!setting)
        return reply(noSetting(control.parts().settings, key));
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

void updatePrices(LocalControl &control, Control::Arguments arguments, Control::Reply reply)
{
    const std::optional<std::string> file = text(arguments, "file");
    if (!file)
        return reply(missing("file"));
    Result<std::string> updated = control.parts().updatePrices(*file);
    if (!updated)
        return reply(std::move(updated).error());
    reply(js::value(js::object{{"updated", *updated}}));
}

} // namespace tollgate::verb
