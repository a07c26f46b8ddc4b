// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/openai_chat/Quirks.h"

#include "core/dialects/anthropic_messages/Hosted.h"
#include "core/json/Scan.h"
#include "core/json/Walk.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

namespace tollgate::openai_chat {
namespace {

std::size_t offsetIn(std::string_view body, std::string_view part)
{
    return static_cast<std::size_t>(part.data() - body.data());
}

/// The raw text of a part that is nothing but text, without its quotes.
std::optional<std::string_view> plainText(std::string_view part)
{
    std::string_view type, text;
    if (!json::eachMember(part, [&](std::string_view name, std::string_view value) {
            if (name == "type")
                type = value;
            else if (name == "text")
                text = value;
        }))
        return {};
    if (type != R"("text")" || text.size() < 2 || text.front() != '"')
        return {};
    return json::inside(text);
}

/// A list of text parts as one raw string, a line for each part; nothing where a part is no text.
std::optional<std::string> joined(std::string_view list)
{
    std::string text = "\"";
    bool isText = true;
    const bool isList = json::eachElement(list, [&](std::string_view part) {
        const auto plain = plainText(part);
        isText = isText && plain.has_value();
        if (!isText)
            return;
        if (text.size() > 1)
            text += "\\n";
        text += *plain;
    });
    return isList && isText ? std::optional(text + '"') : std::nullopt;
}

/// Content is a string and never a list of parts. A list with a picture stays: the provider's own words about it are
/// better than an answer to half a question.
void textContent(std::string &body, std::vector<std::string> &changed)
{
    std::vector<json::Splice> splices;
    const auto look = [&](std::string_view name, std::string_view value) {
        if (name == "content" && value.front() == '[')
            if (auto text = joined(value))
                splices.push_back({offsetIn(body, value), value.size(), *std::move(text)});
    };
    json::eachMember(body, [&](std::string_view name, std::string_view value) {
        if (name == "messages")
            json::eachElement(value, [&](std::string_view message) { json::eachMember(message, look); });
    });
    if (splices.empty())
        return;
    body = json::spliced(body, std::move(splices));
    changed.emplace_back("content in parts sent as one text");
}

std::optional<double> numberOf(std::string_view raw)
{
    double value = 0;
    const auto [end, error] = std::from_chars(raw.data(), raw.data() + raw.size(), value);
    return error == std::errc() && end == raw.data() + raw.size() ? std::optional(value) : std::nullopt;
}

/// A temperature is at most 1, and at least 0.3 where several answers are asked for.
void temperatureToOne(std::string &body, std::vector<std::string> &changed)
{
    std::string_view temperature, choices;
    json::eachMember(body, [&](std::string_view name, std::string_view value) {
        if (name == "temperature")
            temperature = value;
        else if (name == "n")
            choices = value;
    });
    const auto asked = numberOf(temperature);
    if (!asked)
        return;
    std::string sent;
    if (*asked > 1)
        sent = "1";
    else if (*asked < 0.3 && numberOf(choices).value_or(1) > 1)
        sent = "0.3";
    else
        return;
    changed.push_back("temperature " + std::string(temperature) + " sent as " + sent);
    body = json::spliced(body, {{offsetIn(body, temperature), temperature.size(), sent}});
}

/// Claude behind InvokeModel, and behind rawPredict: the path has the model and says whether it streams.
void claudeOnBedrock(std::string &body, std::vector<std::string> &)
{
    body = anthropic_messages::hostedBody(body, "bedrock-2023-05-31", false);
}
void claudeOnVertex(std::string &body, std::vector<std::string> &)
{
    body = anthropic_messages::hostedBody(body, "vertex-2023-10-16", true);
}

constexpr std::array table{
    Quirk{"claude_on_bedrock", claudeOnBedrock},
    Quirk{"claude_on_vertex", claudeOnVertex},
    Quirk{"text_content", textContent},
    Quirk{"temperature_to_1", temperatureToOne},
};

} // namespace

std::span<const Quirk> quirks()
{
    return table;
}

const Quirk *findQuirk(std::string_view name)
{
    const auto row = std::ranges::find(table, name, &Quirk::name);
    return row == table.end() ? nullptr : &*row;
}

} // namespace tollgate::openai_chat
