// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/Planted.h"

namespace tollgate {
namespace {

namespace js = boost::json;

js::object tool(const char *id, const char *name, const char *state, const char *version, const char *tried)
{
    const std::string command = *version ? std::string("/home/ada/.local/bin/") + id : std::string();
    return {{"id", id},
            {"name", name},
            {"state", state},
            {"command", command},
            {"version", version},
            {"tried", tried},
            {"writes", *tried != 0},
            {"needs_model", id == std::string_view("codex") || id == std::string_view("opencode") || !*tried},
            {"note", ""}};
}

js::object line(const char *kind, const char *text)
{
    return {{"kind", kind}, {"text", text}};
}

} // namespace

js::array Planted::plantedTools() const
{
    const bool isEmpty = m_how == How::Empty;
    const char *found = isEmpty ? "not_found" : "found";
    js::array all{
        tool("claude-code", "Claude Code", isEmpty ? found : "connected", isEmpty ? "" : "2.1.197", "2.1.197"),
        tool("codex", "Codex", isEmpty ? found : "connected", isEmpty ? "" : "0.169.0", "0.169.0"),
        tool("gemini-cli", "Gemini CLI", found, isEmpty ? "" : "0.61.0", "0.61.0"),
        tool("opencode", "opencode", found, isEmpty ? "" : "1.18.33", "1.18.33"),
        tool("continue", "Continue", found, "", ""),
        tool("zed", "Zed", "not_found", "", ""),
        tool("jetbrains", "JetBrains AI Assistant", "not_found", "", ""),
        tool("aider", "Aider", "not_found", "", ""),
        tool("cursor", "Cursor", "cannot", "", ""),
        tool("sdks", "SDKs and curl", "copy", "", "")};
    all[8].as_object()["note"] = "Cursor sends its requests from its own servers, and those cannot reach an address on "
                                 "this computer. So nothing is offered here that would not work.";
    if (m_how == How::Crowded) // longer names, more of them
        for (int i = 0; i < 20; ++i)
            all.push_back(tool(("tool-" + std::to_string(i)).c_str(),
                               ("A coding agent with a name that is long " + std::to_string(i)).c_str(), "found", "",
                               ""));
    for (js::value &one : all)
        if (connected.contains(std::string(one.at("id").as_string())))
            one.as_object()["state"] = "connected";
    for (js::value &one : all)
        if (one.at("state") == "connected") {
            js::object &json = one.as_object();
            const std::string id(json.at("id").as_string());
            json["key_id"] = "id-" + id;
            json["key_name"] = id;
            json["url"] = id == "codex" ? "http://127.0.0.1:4000" : "http://127.0.0.1:4141";
            json["model"] = id == "codex" ? "gpt-5.2" : "";
            json["made"] = now - 12LL * 24 * 3'600'000;
            json["stale"] = id == "codex";
            json["files"] = js::array{"/home/ada/." + id + "/settings.json"};
        }
    return all;
}

js::object Planted::plantedPlan(const js::object &arguments) const
{
    const bool setsAside = arguments.contains("set_aside");
    js::array files{js::object{{"path", "/home/ada/.gemini/settings.json"},
                               {"shown", "~/.gemini/settings.json"},
                               {"new", false},
                               {"lines",
                                js::array{line(" ", "  \"security\": {"), line(" ", "    \"auth\": {"),
                                          line("-", "      \"selectedType\": \"oauth-personal\""),
                                          line("+", "      \"selectedType\": \"gemini-api-key\""), line(" ", "    }"),
                                          line("~", "")}}},
                    js::object{{"path", "/home/ada/.gemini/.env"},
                               {"shown", "~/.gemini/.env"},
                               {"new", true},
                               {"lines",
                                js::array{line("+", "GOOGLE_GEMINI_BASE_URL=http://127.0.0.1:4141"),
                                          line("+", "GEMINI_API_KEY=sk-••••••••")}}}};
    if (setsAside)
        files.push_back(js::object{
            {"path", "/home/ada/.profile"},
            {"shown", "~/.profile"},
            {"new", false},
            {"lines",
             js::array{line("~", ""), line("-", "export GEMINI_API_KEY=••••••••"),
                       line("+", "# export GEMINI_API_KEY=••••••••  # set aside by Tollgate, undo restores it")}}});
    const std::string tool(arguments.at("tool").as_string());
    const bool isGemini = tool == "gemini-cli";
    js::object plan{{"tool", tool},
                    {"files", std::move(files)},
                    {"conflicts",
                     isGemini ? js::array{js::object{{"name", "GEMINI_API_KEY"}, {"file", "~/.profile"}, {"line", 14}}}
                              : js::array()},
                    {"copy", "export OPENAI_BASE_URL=http://127.0.0.1:4141/v1\nexport OPENAI_API_KEY=sk-••••••••\n"},
                    {"url", "http://127.0.0.1:4141"},
                    {"models", js::array{"claude-sonnet-4-5", "gpt-5.2", "gemini-3-flash"}}};
    if (!answersOwnModels && !arguments.contains("model"))
        plan["unserved"] = "claude-opus-4-8";
    return plan;
}

std::optional<js::value> Planted::askTools(std::string_view verb, const js::object &arguments)
{
    if (verb == "try.ask") {
        done.push_back(std::string(verb) + ' ' + js::serialize(arguments));
        const std::string answer = "The commit path treats every code that is not busy as success.";
        tell({{"event", "try"}, {"id", arguments.at("id")}, {"thinking", "Look at commit() first."}});
        tell({{"event", "try"}, {"id", arguments.at("id")}, {"text", answer}});
        return js::value(js::object{{"text", answer},
                                    {"finish_reason", "stop"},
                                    {"call_id", "call-3"},
                                    {"call", calls.empty() ? js::value() : calls[2]}});
    }
    if (verb == "calls.replay") {
        done.push_back(std::string(verb) + ' ' + js::serialize(arguments));
        js::object again = calls[2].as_object();
        again["id"] = "call-again";
        again["duration_ms"] = 8'200;
        again["spend_usd"] = "0.0397";
        return js::value(js::object{{"text", ""}, {"call_id", "call-again"}, {"call", std::move(again)}});
    }
    if (verb == "tools.list")
        return js::value(plantedTools());
    if (verb == "tools.plan")
        return js::value(plantedPlan(arguments));
    if (!verb.starts_with("tools."))
        return {};
    done.push_back(std::string(verb) + ' ' + js::serialize(arguments));
    const std::string id(arguments.at("tool").as_string());
    if (verb == "tools.connect")
        connected.insert(id);
    if (verb == "tools.undo")
        connected.erase(id);
    return js::value(js::object{{"tool", id}, {"key_name", id}, {"copy", "export OPENAI_API_KEY=sk-new\n"}});
}

} // namespace tollgate
