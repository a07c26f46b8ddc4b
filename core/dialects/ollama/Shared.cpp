// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/Arguments.h"
#include "core/dialects/ollama/Codec.h"
#include "core/json/Walk.h"

#include <cstdio>
#include <ctime>

namespace tollgate::ollama {

using chat::Finish;

std::string_view nameOf(Finish finish)
{
    switch (finish) {
    case Finish::Length:
        return "length";
    case Finish::Refusal:
        return "content_filter";
    default:
        return "stop";
    }
}

void beginLine(json::Writer &json, const EncodeOptions &options, std::string_view model, std::int64_t created)
{
    const std::time_t seconds = created != 0 ? created : options.created;
    std::tm parts{};
    gmtime_r(&seconds, &parts);
    char text[32];
    const std::size_t size = std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &parts);
    json.begin('{').member("model", model.empty() ? std::string_view(options.model) : model);
    json.member("created_at", {text, size});
}

void writeCall(json::Writer &json, const chat::ToolCall &call, std::int64_t index)
{
    json.begin('{').member("id", call.id).name("function").begin('{').numberMember("index", index);
    json.member("name", call.name).rawMember("arguments", arguments::asObject(call)).end('}').end('}');
}

void writeEnding(json::Writer &json, Finish finish, const Usage &usage, const Durations &durations)
{
    json.name("done").boolean(true).member("done_reason", nameOf(finish));
    json.numberMember("total_duration", durations.total).numberMember("load_duration", 0);
    json.numberMember("prompt_eval_count", usage.promptTokens()).numberMember("prompt_eval_duration", durations.prompt);
    json.numberMember("eval_count", usage.completionTokens());
    json.numberMember("eval_duration", durations.total - durations.prompt);
}

std::string_view logprobsIn(std::string_view raw)
{
    std::string_view content;
    json::eachMember(raw, [&](std::string_view name, std::string_view value) {
        if (name == "content" && value.starts_with('['))
            content = value;
    });
    return content;
}

} // namespace tollgate::ollama
