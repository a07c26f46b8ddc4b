// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chat/Signature.h"
#include "core/dialects/Arguments.h"
#include "core/dialects/gemini/DecodeParts.h"
#include "core/dialects/gemini/PackedThinking.h"
#include "core/json/Walk.h"

#include <algorithm>

namespace tollgate::gemini {
namespace {

using namespace chat;

bool isUnsignedThought(const Part &part)
{
    const auto *thinking = part.as<Thinking>();
    return thinking && thinking->signature.empty();
}

/// The contents of a conversation. Calls need ids, which clients and models may leave out: results find theirs by name
/// and order.
class ContentReader {
public:
    Result<void> read(std::string_view content);
    std::vector<Message> messages;

private:
    struct Call {
        std::string id, name;
        bool isAnswered = false;
    };

    void addThinking(std::vector<Part> &parts, const PartMembers &members);
    void addCall(std::vector<Part> &parts, std::string_view raw);
    void addResult(std::vector<Part> &results, std::string_view raw);
    std::string callFor(const std::string &id, const std::string &name);

    std::vector<Call> m_calls;
    std::size_t m_contents = 0;
    bool m_isPacked = false; ///< the content's thinking came in its signatures
};

void ContentReader::addThinking(std::vector<Part> &parts, const PartMembers &members)
{
    const std::string signature = json::textOf(members.signature);
    if (signature.empty())
        return;
    std::vector<Part> thinking;
    if (auto packed = unpackedThinking(signature)) {
        thinking = *std::move(packed);
        m_isPacked = true;
    } else {
        thinking.push_back({Thinking{{}, markedSignature(Family::Gemini, signature)}});
    }
    // A call's came before it and behind the call before that: a provider wants its thinking where it was. A text's
    // stands in front of the text's first piece.
    auto at = std::ranges::find_if(parts, [](const Part &part) { return part.as<Text>() != nullptr; });
    if (!members.call.empty()) {
        const auto isCall = [](const Part &part) { return part.as<ToolCall>() != nullptr; };
        at = std::find_if(parts.rbegin(), parts.rend(), isCall).base();
    }
    parts.insert(at, std::make_move_iterator(thinking.begin()), std::make_move_iterator(thinking.end()));
}

void ContentReader::addCall(std::vector<Part> &parts, std::string_view raw)
{
    ToolCall call;
    json::eachMember(raw, [&](std::string_view name, std::string_view value) {
        if (name == "id")
            call.id = json::textOf(value);
        else if (name == "name")
            call.name = json::textOf(value);
        else if (name == "args" && value != "null")
            call.arguments = arguments::fromObject(value);
    });
    if (call.arguments.empty())
        call.arguments = "{}";
    if (call.id.empty())
        call.id = "call_" + std::to_string(m_contents) + '_' + std::to_string(m_calls.size());
    m_calls.push_back({call.id, call.name});
    parts.push_back({std::move(call)});
}

std::string ContentReader::callFor(const std::string &id, const std::string &name)
{
    const auto take = [&](const auto &isIt) {
        const auto found = std::ranges::find_if(m_calls, isIt);
        if (found == m_calls.end())
            return std::string();
        found->isAnswered = true;
        return found->id;
    };
    std::string known;
    if (!id.empty())
        known = take([&](const Call &call) { return call.id == id; });
    if (known.empty())
        known = take([&](const Call &call) { return !call.isAnswered && call.name == name; });
    if (known.empty())
        known = id.empty() ? "call_" + name : id;
    return known;
}

/// `{"output":"..."}`, `{"result":...}`, `{"error":"..."}`, the AI SDK's `{"name":"the function's","content":...}`, or
/// an object that is the result itself.
void readResponse(ToolResult &result, std::string_view raw, std::string_view function)
{
    std::string_view first, value;
    int count = 0;
    bool isNamed = false; // which is said beside it already
    json::eachMember(raw, [&](std::string_view name, std::string_view inner) {
        if (count == 0 && name == "name" && json::textOf(inner) == function) {
            isNamed = true;
            return;
        }
        first = name;
        value = inner;
        ++count;
    });
    const bool isWrapped
        = count == 1 && (first == "output" || first == "result" || first == "error" || (isNamed && first == "content"));
    result.isError = isWrapped && first == "error";
    std::string text = !isWrapped ? std::string(raw)
        : value.starts_with('"')  ? json::textOf(value)
                                  : std::string(value);
    if (!text.empty())
        result.content.push_back({Text{std::move(text), {}}});
}

void ContentReader::addResult(std::vector<Part> &results, std::string_view raw)
{
    std::string id, function;
    std::string_view response, media;
    json::eachMember(raw, [&](std::string_view name, std::string_view value) {
        if (name == "id")
            id = json::textOf(value);
        else if (name == "name")
            function = json::textOf(value);
        else if (name == "response")
            response = value;
        else if (name == "parts")
            media = value;
    });
    ToolResult result{callFor(id, function), {}, false};
    readResponse(result, response, function);
    json::eachElement(media, [&](std::string_view part) {
        if (std::optional<Part> read = decodePart(PartMembers(part), part))
            result.content.push_back(*std::move(read));
    });
    results.push_back({std::move(result)});
}

Result<void> ContentReader::read(std::string_view content)
{
    const std::string where = "contents[" + std::to_string(m_contents) + ']';
    std::string role;
    std::string_view partList;
    const bool isObject = json::eachMember(content, [&](std::string_view name, std::string_view value) {
        if (name == "role")
            role = json::textOf(value);
        else if (name == "parts")
            partList = value;
    });
    if (!isObject)
        return wrong(where, "must be an object.");
    if (!role.empty() && role != "user" && role != "model" && role != "function" && role != "system")
        return wrong(where + ".role", "must be user or model.");
    std::vector<Part> parts, results;
    m_isPacked = false;
    const auto readPart = [&](std::string_view raw) {
        const PartMembers members(raw);
        if (!members.result.empty())
            return addResult(results, members.result);
        if (!members.isThought)
            addThinking(parts, members);
        if (!members.call.empty())
            addCall(parts, members.call);
        else if (std::optional<Part> part = decodePart(members, raw))
            parts.push_back(*std::move(part));
    };
    if (!partList.empty() && !json::eachElement(partList, readPart) && !partList.starts_with('{'))
        return wrong(where + ".parts", "must be a list.");
    if (partList.starts_with('{'))
        readPart(partList);
    // What was shown of thinking that came packed is not said twice.
    if (m_isPacked)
        std::erase_if(parts, isUnsignedThought);
    const bool hasResults = !results.empty();
    if (hasResults)
        messages.push_back({Role::Tool, std::move(results), {}});
    if (!parts.empty() || !hasResults)
        messages.push_back({role == "model"        ? Role::Assistant
                                : role == "system" ? Role::System
                                                   : Role::User,
                            std::move(parts),
                            {}});
    ++m_contents;
    return {};
}

} // namespace

Result<std::vector<Message>> decodeContents(std::string_view raw)
{
    ContentReader reader;
    if (raw.starts_with('{')) {
        TG_CHECK(reader.read(raw));
        return std::move(reader.messages);
    }
    Result<void> read;
    const bool isList = json::eachElement(raw, [&](std::string_view content) {
        if (read)
            read = reader.read(content);
    });
    TG_CHECK(read);
    if (!isList)
        return wrong("contents", "must be a list.");
    return std::move(reader.messages);
}

} // namespace tollgate::gemini
