// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/ollama/Codec.h"
#include "core/dialects/Reasoning.h"
#include "core/json/Walk.h"

#include <algorithm>

/// What stands beside the messages: how a model is run, and how much it thinks.
namespace tollgate::ollama {
namespace {

using namespace chat;

/// https://github.com/ollama/ollama/blob/main/docs/modelfile.md, "Valid Parameters and Values", and the `Options` of
/// the typings of npm `ollama` 0.6.4: those that no other family has a word for.
constexpr std::string_view ownOptions[]
    = {"num_ctx", "num_keep",       "num_batch",     "num_gpu",    "main_gpu", "num_thread",   "use_mmap",
       "min_p",   "typical_p",      "repeat_last_n", "mirostat",   "tfs_z",    "mirostat_eta", "mirostat_tau",
       "numa",    "repeat_penalty", "low_vram",      "vocab_only", "f16_kv",   "use_mlock",    "penalize_newline"};
/// Of a request itself. https://github.com/ollama/ollama/blob/main/docs/api.md
constexpr std::string_view ownMembers[] = {"keep_alive", "truncate", "shift"};

constexpr std::string_view optionPrefix = "options.";

/// Models that think, https://ollama.com/search?c=thinking and https://docs.ollama.com/capabilities/thinking. One that
/// does not refuses a request that says `think`, so it is said only to those that are known to.
struct Thinker {
    std::string_view begins;
    bool takesLevels = false; ///< `low`, `medium`, `high`; else it is on or off
};
constexpr Thinker thinkers[] = {
    {"gpt-oss", true}, {"qwen3"},   {"deepseek-r1"},      {"deepseek-v3.1"}, {"deepseek-v3.2"},
    {"magistral"},     {"glm-4.6"}, {"kimi-k2-thinking"}, {"minimax-m2"},    {"nemotron-3"},
};

/// `hub.example/somebody/Qwen3:8b` is a qwen3.
const Thinker *thinkerOf(std::string_view model)
{
    std::string name(model.substr(model.rfind('/') + 1)); // npos + 1 is 0
    std::ranges::transform(name, name.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c; });
    for (const std::string_view other : {"coder", "instruct", "embedding"})
        if (name.find(other) != std::string::npos)
            return nullptr;
    const auto *const found
        = std::ranges::find_if(thinkers, [&](const Thinker &thinker) { return name.starts_with(thinker.begins); });
    return found == std::end(thinkers) ? nullptr : found;
}

std::string_view levelOf(std::string_view effort)
{
    if (effort == "none" || effort == "minimal" || effort == "low")
        return "low";
    return effort == "high" || effort == "xhigh" || effort == "max" ? "high" : "medium";
}

/// Options by name, in the order they were said; what was said first stays.
class Options {
public:
    void add(std::string_view name, std::string_view raw)
    {
        const auto isKnown = [&](const auto &said) { return said.first == name; };
        if (!raw.empty() && std::ranges::none_of(m_said, isKnown))
            m_said.emplace_back(name, raw);
    }
    void write(json::Writer &json) const
    {
        json.name("options").begin('{');
        for (const auto &[name, raw] : m_said)
            json.rawMember(name, raw);
        json.end('}');
    }

private:
    std::vector<std::pair<std::string, std::string>> m_said;
};

std::string listOf(const std::vector<std::string> &texts)
{
    std::string list;
    json::Writer json(list);
    json.begin('[');
    for (const std::string &text : texts)
        json.text(text);
    json.end(']');
    return list;
}

void addOwn(Options &options, const Extra &extra)
{
    for (const auto &[name, raw] : extra) {
        if (name.starts_with(optionPrefix))
            options.add(std::string_view(name).substr(optionPrefix.size()), raw);
        else if (name == "options")
            json::eachMember(raw, [&](std::string_view option, std::string_view value) { options.add(option, value); });
        else if (std::ranges::find(ownOptions, name) != std::end(ownOptions))
            options.add(name, raw);
    }
}

} // namespace

bool isOwnMember(std::string_view name)
{
    return name == "options" || std::ranges::find(ownMembers, name) != std::end(ownMembers)
        || std::ranges::find(ownOptions, name) != std::end(ownOptions);
}

void writeThinking(json::Writer &json, const Reasoning &asked, std::string_view model, Notes &notes)
{
    using Mode = Reasoning::Mode;
    if (asked.mode == Mode::Unset && asked.effort.empty())
        return;
    const Thinker *const thinker = thinkerOf(model);
    const bool isOff = asked.mode == Mode::Off || asked.effort == "none";
    if (!thinker) {
        if (!isOff)
            notes.add("thinking was not asked for: " + std::string(model) + " is not known to think");
        return;
    }
    std::string_view effort = asked.effort;
    if (effort.empty() && asked.mode == Mode::Budget)
        effort = reasoning::effortOf(asked.budget);
    if (thinker->takesLevels)
        json.member("think", isOff ? "low" : levelOf(effort)); // it cannot be kept from thinking
    else
        json.name("think").boolean(!isOff && effort != "minimal");
}

void writeOptions(json::Writer &json, const Request &request, const std::optional<std::int64_t> &outputCap)
{
    Options options;
    std::optional<std::int64_t> most = request.maxOutput;
    if (outputCap)
        most = std::min(most.value_or(*outputCap), *outputCap);
    if (most)
        options.add("num_predict", std::to_string(*most));
    options.add("temperature", request.temperature);
    options.add("top_p", request.topP);
    options.add("top_k", request.topK);
    options.add("seed", request.seed);
    options.add("frequency_penalty", request.frequencyPenalty);
    options.add("presence_penalty", request.presencePenalty);
    if (!request.stop.empty())
        options.add("stop", listOf(request.stop));
    addOwn(options, request.extra);
    options.write(json);
    for (const auto &[name, raw] : request.extra)
        if (std::ranges::find(ownMembers, name) != std::end(ownMembers))
            json.rawMember(name, raw);
}

} // namespace tollgate::ollama
