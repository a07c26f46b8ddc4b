// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/Planted.h"
#include "tests/ui/PlantedNumbers.h"

namespace tollgate {
namespace {

namespace js = boost::json;

} // namespace

Planted::Planted(How how) : m_how(how)
{
    plantSettings();
    answersOwnModels = how != How::Empty;
    if (how == How::Empty)
        return;
    plantUsage(how == How::Crowded);
    plantCalls(how == How::Crowded);
    plantKeys(how == How::Crowded);
    plantProviders(how == How::Crowded);
    plantDetail();
}

void Planted::answerHeld()
{
    slow.clear();
    for (Held &one : std::exchange(m_held, {}))
        ask(one.verb, std::move(one.arguments), std::move(one.reply));
}

void Planted::refuseHeld(const std::string &why)
{
    for (Held &one : std::exchange(m_held, {}))
        one.reply(Result<js::value>(Error{.kind = ErrorKind::Conflict, .message = why}));
}

void Planted::ask(std::string_view verb, Arguments arguments, Reply reply)
{
    if (verb == slow)
        return m_held.push_back({std::string(verb), std::move(arguments), std::move(reply)});
    if (const auto failing = broken.find(verb); failing != broken.end())
        return reply(Error{.kind = ErrorKind::Conflict, .message = failing->second});
    if (verb == "status") {
        const js::object shown = currency();
        return reply(js::value(js::object{{"running", true},
                                          {"url", "http://127.0.0.1:4141"},
                                          {"started", now - 7 * msPerHour},
                                          {"calls_under_way", m_how == How::Empty ? 0 : 3},
                                          {"connections", 5},
                                          {"paused", isPaused},
                                          {"memory_bytes", 32'505'856},
                                          {"version", "0.1.0"},
                                          {"keys", keys.size()},
                                          {"models", 7},
                                          {"ledger", "ok"},
                                          {"profile", profile},
                                          {"profiles", js::array{"cheap", "train"}},
                                          {"nearest_budget", nearest},
                                          {"display", shown}}));
    }
    if (verb == "usage.report")
        return reply(usage(arguments));
    if (verb == "pulse")
        return reply(pulse());
    if (verb == "keys.list")
        return reply(js::value(keys));
    if (verb == "calls.list")
        return reply(callsFor(arguments));
    if (verb == "calls.detail") {
        js::object one = detail;
        for (const js::value &call : calls)
            if (arguments.contains("id") && call.at("id") == arguments.at("id"))
                one["call"] = call;
        return reply(js::value(std::move(one)));
    }
    if (verb == "providers.list") {
        if (!arguments.contains("all"))
            return reply(js::value(providers));
        js::array all;
        for (const auto &[id, name] : {std::pair("anthropic", "Anthropic"),
                                       {"openai", "OpenAI"},
                                       {"gemini", "Gemini"},
                                       {"ollama", "Ollama"},
                                       {"openrouter", "OpenRouter"},
                                       {"groq", "Groq"},
                                       {"mistral", "Mistral"}})
            all.push_back({{"id", id},
                           {"name", name},
                           {"dialect", "openai"},
                           {"base_url", std::string("https://api.") + id + ".example/v1"},
                           {"key_env", ""},
                           {"local", id == std::string_view("ollama")},
                           {"planned", false}});
        return reply(js::value(std::move(all)));
    }
    if (std::optional<Result<js::value>> answer = askSettings(verb, arguments))
        return reply(*std::move(answer));
    if (verb == "models.list") {
        js::array models;
        for (const js::value &one : providers)
            if (!one.at("id").as_string().empty())
                models.push_back({{"name", one.at("model_name")}, {"deployments", js::array{one}}});
        if (m_how != How::Empty)
            for (js::value &one : plantedModels())
                models.push_back(std::move(one));
        return reply(js::value(std::move(models)));
    }
    if (const std::optional<js::value> answer = askTools(verb, arguments))
        return reply(*answer);
    if (verb == "models.explain")
        return reply(route(arguments));
    if (verb == "keys.local")
        return reply(js::value(js::object{{"key", "sk-of-this-computer"}, {"kept", "keychain:this-computer"}}));
    if (verb == "calls.keep")
        return reply(js::value(js::object{{"seconds", 90}}));
    done.push_back(std::string(verb) + ' ' + js::serialize(arguments));
    if (verb.starts_with("backup."))
        return reply(js::value(js::object{
            {"file", arguments.at("file")}, {"bytes", 48'234'496}, {"version", 2}, {"calls", 128'402}, {"keys", 7}}));
    if (verb == "keys.regenerate")
        return reply(js::value(js::object{{"token", "id-anew"}, {"key", "sk-9tQm2wXeRb5yK8vLc4NzHd6P"}}));
    if (verb == "pause" || verb == "resume")
        isPaused = verb == "pause";
    if (verb == "keys.create") {
        js::object key{{"token", "id-new"},
                       {"key", "sk-3fKq8wWZbD1yT6mRkV2xNcJ7"},
                       {"key_name", "sk-...cJ7"},
                       {"key_alias", arguments.contains("key_alias") ? arguments.at("key_alias") : js::value("new")}};
        return reply(js::value(std::move(key)));
    }
    if (verb == "keys.revoke")
        for (auto key = keys.begin(); key != keys.end();)
            key = key->at("token") == arguments.at("key") ? keys.erase(key) : key + 1;
    if (verb == "keys.resume" || verb == "keys.block" || verb == "keys.unblock")
        for (js::value &key : keys)
            if (key.at("token") == arguments.at("key")) {
                key.as_object()["paused"] = nullptr;
                key.as_object()["blocked"] = verb == "keys.block";
            }
    reply(js::value(js::object{{"ok", true}, {"models", js::array{"model-1", "model-2"}}}));
}

Control::Following Planted::follow(Listener listener)
{
    auto following = std::make_shared<const Listener>(std::move(listener));
    m_listeners.push_back(following);
    return following;
}

void Planted::tell(const js::object &event)
{
    for (const auto &listener : std::vector(m_listeners))
        if (const auto alive = listener.lock())
            (*alive)(event);
}

} // namespace tollgate
