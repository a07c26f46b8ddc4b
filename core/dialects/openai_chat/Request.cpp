// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/openai_chat/Request.h"

#include "core/base/Headers.h"
#include "core/dialects/openai_chat/PromptSize.h"
#include "core/dialects/Reading.h"
#include "core/json/Scan.h"
#include "core/json/Walk.h"

#include <algorithm>
#include <array>

namespace tollgate::openai_chat {
namespace {

using reading::wrong;

/// The members that decide what is billed and to whom. A provider that reads another one of two equal names than we do
/// (or reads `Model` as `model`, as Go does, or `mod\u0065l`) would do what the key may not; so there is one of each.
constexpr std::array actedOn = {std::string_view("model"),
                                std::string_view("stream"),
                                std::string_view("n"),
                                std::string_view("max_tokens"),
                                std::string_view("max_completion_tokens"),
                                std::string_view("max_output_tokens"),
                                std::string_view("stream_options"),
                                std::string_view("best_of")};

Result<void> checkNames(std::span<const json::Member> members)
{
    unsigned seen = 0;
    for (const json::Member &member : members) {
        const bool isEscaped = member.name.find('\\') != std::string_view::npos;
        std::string plain;
        if (isEscaped)
            json::appendUnescaped(plain, member.name);
        const std::string_view name = isEscaped ? std::string_view(plain) : member.name;
        for (std::size_t i = 0; i < actedOn.size(); ++i) {
            if (!sameFieldName(name, actedOn[i]))
                continue;
            if (isEscaped || name != actedOn[i])
                return wrong(actedOn[i], "must be spelled in plain lower-case letters.");
            if (seen & (1U << i))
                return wrong(actedOn[i], "is there twice.");
            seen |= 1U << i;
        }
    }
    return {};
}

BodyPlace placeOf(std::string_view body, const json::Member &member)
{
    return {static_cast<std::size_t>(member.value.data() - body.data()), member.value.size()};
}

/// A member that is a count where it is there; `null` counts as missing.
Result<std::optional<std::int64_t>> count(const json::Member *member, std::int64_t least)
{
    if (!member || member->value == "null")
        return std::optional<std::int64_t>();
    const auto value = json::asInteger(member->value);
    if (!value)
        return wrong(member->name, "must be an integer.");
    if (*value < least)
        return wrong(member->name, "must be at least " + std::to_string(least) + '.');
    return value;
}

Result<void> readModel(RequestView &view, std::string_view body, const json::Member *member, std::string_view fromPath)
{
    if (!member) {
        if (fromPath.empty())
            return wrong("model", "is missing: name the model that is to answer.");
        view.model = fromPath;
        return {};
    }
    auto model = json::asString(member->value);
    if (!model)
        return wrong("model", "must be a string.");
    if (model->empty())
        return wrong("model", "must not be empty.");
    view.model = *std::move(model);
    const BodyPlace place = placeOf(body, *member);
    view.modelBegin = place.begin;
    view.modelLength = place.length;
    return {};
}

Result<void> readStream(RequestView &view, std::string_view body, std::span<const json::Member> members)
{
    if (const json::Member *stream = json::find(members, "stream")) {
        const auto isOn = json::asBool(stream->value);
        if (!isOn && stream->value != "null")
            return wrong("stream", "must be true or false.");
        view.stream = isOn.value_or(false);
        view.streamValue = placeOf(body, *stream);
    }
    const json::Member *options = json::find(members, "stream_options");
    if (!options)
        return {};
    view.streamOptionsValue = placeOf(body, *options);
    if (options->value == "null")
        return {};
    if (options->value.front() != '{')
        return wrong("stream_options", "must be an object.");
    json::eachMember(options->value, [&](std::string_view name, std::string_view value) {
        if (name == "include_usage")
            view.wantsUsage = value == "true";
    });
    return {};
}

Result<void> readMaximum(RequestView &view, std::string_view body, std::span<const json::Member> members)
{
    const json::Member *const newer = json::find(members, "max_completion_tokens");
    const json::Member *const older = json::find(members, "max_tokens");
    TG_TRY(const auto newerCount, count(newer, 0));
    TG_TRY(const auto olderCount, count(older, 0));
    if (newerCount)
        view.maxCompletionTokensValue = placeOf(body, *newer);
    if (olderCount)
        view.maxTokensValue = placeOf(body, *older);
    view.maxOutput = newerCount ? newerCount : olderCount;
    return {};
}

Result<void> readChoices(RequestView &view, Operation operation, std::span<const json::Member> members)
{
    TG_TRY(const auto choices, count(json::find(members, "n"), 1));
    view.choices = choices.value_or(1);
    if (operation != Operation::Completion)
        return {};
    TG_TRY(const auto bestOf, count(json::find(members, "best_of"), 1));
    view.choices = std::max(view.choices, bestOf.value_or(1));
    const json::Member *const prompt = json::find(members, "prompt");
    std::int64_t prompts = 0;
    if (prompt)
        json::eachElement(prompt->value,
                          [&](std::string_view element) { prompts += element[0] == '"' || element[0] == '['; });
    view.choices = std::min<std::int64_t>(view.choices, 1'000'000) * std::max<std::int64_t>(prompts, 1);
    return {};
}

void readWho(RequestView &view, std::span<const json::Member> members)
{
    if (const json::Member *user = json::find(members, "user"))
        view.user = json::asString(user->value).value_or(std::string());
    const json::Member *const metadata = json::find(members, "metadata");
    if (!metadata)
        return;
    json::eachMember(metadata->value, [&](std::string_view name, std::string_view value) {
        if (name != "tags")
            return;
        std::vector<std::string> tags;
        bool areStrings = true;
        json::eachElement(value, [&](std::string_view element) {
            if (auto tag = json::asString(element))
                tags.push_back(*std::move(tag));
            else
                areStrings = false;
        });
        if (areStrings)
            view.tags = std::move(tags);
    });
}

} // namespace

Result<RequestView> read(Operation operation, std::string_view body, std::string_view modelFromPath)
{
    TG_TRY(const auto members, json::members(body));
    TG_CHECK(checkNames(members));
    RequestView view;
    TG_CHECK(readModel(view, body, json::find(members, "model"), modelFromPath));
    if (operation != Operation::Embedding) {
        TG_CHECK(readStream(view, body, members));
        TG_CHECK(readMaximum(view, body, members));
        TG_CHECK(readChoices(view, operation, members));
    }
    readWho(view, members);
    const json::Member *const tokens = operation == Operation::Chat ? nullptr
        : operation == Operation::Completion                        ? json::find(members, "prompt")
                                                                    : json::find(members, "input");
    view.promptTokensAtMost = promptTokensAtMost(body, tokens ? tokens->value : std::string_view());
    return view;
}

namespace {

/// Right behind the opening brace of the object that starts at `begin`.
json::Splice firstMember(std::string_view body, std::size_t begin, std::string member)
{
    const std::size_t inside = body.find('{', begin) + 1;
    const bool isEmpty = body[body.find_first_not_of(" \t\r\n", inside)] == '}';
    if (!isEmpty)
        member += ',';
    return {inside, 0, std::move(member)};
}

void askForUsage(std::vector<json::Splice> &splices, std::string_view body, const RequestView &view)
{
    const BodyPlace place = view.streamOptionsValue;
    if (!place.isThere()) {
        const std::size_t behindStream = view.streamValue.begin + view.streamValue.length;
        splices.push_back({behindStream, 0, R"(,"stream_options":{"include_usage":true})"});
        return;
    }
    const std::string_view options = body.substr(place.begin, place.length);
    if (options.front() != '{') { // null
        splices.push_back({place.begin, place.length, R"({"include_usage":true})"});
        return;
    }
    std::string_view present;
    json::eachMember(options, [&](std::string_view name, std::string_view value) {
        if (name == "include_usage")
            present = value;
    });
    if (present.empty())
        splices.push_back(firstMember(body, place.begin, R"("include_usage":true)"));
    else
        splices.push_back({static_cast<std::size_t>(present.data() - body.data()), present.size(), "true"});
}

/// The members in their order without those that the provider refuses.
std::string adapted(std::string body, const RequestChange &change)
{
    const auto found = json::members(body);
    if (!found)
        return body;
    const auto note = [&](std::string text) {
        if (change.changed)
            change.changed->push_back(std::move(text));
    };
    std::string kept = "{";
    bool isOther = false;
    for (const json::Member &member : *found) {
        const std::string name(member.name);
        const std::string *other = nullptr;
        if (change.renames)
            if (const auto entry = change.renames->find(name); entry != change.renames->end())
                other = &entry->second;
        if (std::ranges::find(change.refuses, name) != change.refuses.end()
            || (other && json::find(*found, *other) != nullptr)) {
            note(name + " left out");
            isOther = true;
            continue;
        }
        kept += kept.size() > 1 ? "," : "";
        if (other) {
            json::appendQuoted(kept, *other);
            kept.append(":").append(member.value);
            note(name + " sent as " + *other);
            isOther = true;
        } else {
            const auto end = static_cast<std::size_t>(member.value.data() - body.data()) + member.value.size();
            kept.append(body, member.begin, end - member.begin);
        }
    }
    return isOther ? kept + '}' : body;
}

} // namespace

std::vector<std::string> membersAmong(std::string_view body, std::span<const std::string> names)
{
    std::vector<std::string> present;
    json::eachMember(body, [&](std::string_view name, std::string_view) {
        if (std::ranges::find(names, name) != names.end())
            present.emplace_back(name);
    });
    return present;
}

std::string rewritten(Operation operation, std::string_view body, const RequestView &view, const RequestChange &change)
{
    std::vector<json::Splice> splices;
    std::string added; // in front of the first member, as one splice
    const auto add = [&](std::string_view name, std::string_view rawValue) {
        added += added.empty() ? "" : ",";
        json::appendQuoted(added, name);
        added.append(":").append(rawValue);
    };
    if (view.modelLength == 0)
        add("model", json::quoted(change.model));
    else if (change.model != view.model)
        splices.push_back({view.modelBegin, view.modelLength, json::quoted(change.model)});

    if (operation != Operation::Embedding && change.includeUsage && view.stream && !view.wantsUsage)
        askForUsage(splices, body, view);

    if (operation != Operation::Embedding && change.maxOutput) {
        const std::string most = std::to_string(*change.maxOutput);
        for (const BodyPlace place : {view.maxCompletionTokensValue, view.maxTokensValue})
            if (place.isThere())
                splices.push_back({place.begin, place.length, most});
        if (!view.maxCompletionTokensValue.isThere() && !view.maxTokensValue.isThere())
            add(change.maxOutputMember, most);
    }
    if (!added.empty())
        splices.push_back(firstMember(body, 0, std::move(added)));
    std::string made = splices.empty() ? std::string(body) : json::spliced(body, std::move(splices));
    if (change.refuses.empty() && (!change.renames || change.renames->empty()))
        return made;
    return adapted(std::move(made), change);
}

} // namespace tollgate::openai_chat
