// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/openai_chat/Codec.h"
#include "core/dialects/openai_chat/Encode.h"
#include "core/dialects/template/Codec.h"
#include "core/json/Scan.h"
#include "core/json/Walk.h"

#include <algorithm>

namespace tollgate::described {
namespace {

using namespace chat;

using Values = std::map<std::string, RawJson, std::less<>>; ///< by place; what is not there is empty

bool isInstruction(const Message &message)
{
    return message.role == Role::System || message.role == Role::Developer;
}

std::string wordsOf(const Message &message)
{
    return openai_chat::joined(message.parts, "\n");
}

std::string replaced(std::string text, std::string_view hole, std::string_view with)
{
    for (std::size_t at = text.find(hole); at != std::string::npos; at = text.find(hole, at + with.size()))
        text.replace(at, hole.size(), with);
    return text;
}

std::string_view roleOf(const Message &message)
{
    return isInstruction(message) ? "system" : message.role == Role::Assistant ? "assistant" : "user";
}

/// All of a conversation as one text; a single question stays as it is.
std::string promptOf(const Form &form, const std::vector<Message> &messages)
{
    const auto asked = std::ranges::count_if(messages, [](const Message &message) { return !isInstruction(message); });
    const bool isSingle = form.turns.areUsual && asked == 1;
    std::string prompt;
    for (const Message &message : messages) {
        const std::string_view role = roleOf(message);
        const std::string &turn = role == "system" ? form.turns.system
            : role == "assistant"                  ? form.turns.assistant
                                                   : form.turns.user;
        prompt += isSingle && role == "user" ? wordsOf(message) : replaced(turn, "{{text}}", wordsOf(message));
    }
    return isSingle ? prompt : prompt + form.turns.end;
}

/// A JSON text with texts put into its texts.
std::string withTexts(std::string_view json, std::string_view role, const std::string &text)
{
    const std::string quotedRole = json::quoted(role), quotedText = json::quoted(text);
    // The role first: what somebody has said may look like a place.
    const std::string made = replaced(std::string(json), "{{role}}", json::inside(quotedRole));
    return replaced(made, "{{text}}", json::inside(quotedText));
}

RawJson messagesOf(const Form &form, const std::vector<Message> &messages)
{
    std::string out;
    json::Writer json(out);
    json.begin('[');
    if (form.message.empty())
        openai_chat::encodeMessages(json, messages);
    else
        for (const Message &message : messages) {
            const std::string_view role = roleOf(message);
            const auto own = form.roles.find(role);
            json.raw(withTexts(form.message, own == form.roles.end() ? role : std::string_view(own->second),
                               wordsOf(message)));
        }
    json.end(']');
    return out;
}

/// What the request says, by place: the members that OpenAI's chat has for it, and the conversation in its shapes.
Values valuesOf(const Form &form, Request request, const DialectTarget &target, Notes &notes)
{
    std::string system, last;
    for (const Message &message : request.messages) {
        if (isInstruction(message))
            system.append(system.empty() ? "" : "\n\n").append(wordsOf(message));
        else if (message.role == Role::User)
            last = wordsOf(message);
    }
    if (form.can("system"))
        std::erase_if(request.messages, isInstruction);
    Values values;
    values["prompt"] = json::quoted(promptOf(form, request.messages));
    values["messages"] = messagesOf(form, request.messages);
    values["system"] = system.empty() ? RawJson() : json::quoted(system);
    values["last_user"] = last.empty() ? RawJson() : json::quoted(last);
    values["model"] = json::quoted(target.model);
    values["stream"] = request.stream ? "true" : "false";
    values["schema"] = request.format.schema;

    request.messages.clear();
    request.stream = false;
    if (request.format.kind == Format::Kind::Text || form.can("schema"))
        request.format = {};
    DialectTarget plain = target;
    plain.maximumMember = "max_tokens";
    const std::string members = openai_chat::encodeRequest(request, plain, notes);
    json::eachMember(members, [&](std::string_view name, std::string_view value) {
        if (name == "model" || name == "messages")
            return;
        values.insert_or_assign(std::string(name), RawJson(value));
        if (!form.can(name))
            notes.add(std::string(name) + " left out: the provider's description has no place for it");
    });
    return values;
}

/// Writes a form's request with values in its places. What has nothing to say vanishes.
class Filler {
public:
    explicit Filler(const Values &values) : m_values(values) { }

    /// False: nothing is left of it, and nothing was written.
    bool write(std::string &out, std::string_view node) const
    {
        if (node.starts_with('{') || node.starts_with('['))
            return writeAll(out, node);
        if (node.starts_with('"') && node.find("{{") != std::string_view::npos)
            return writeText(out, json::inside(node));
        out += node;
        return true;
    }

private:
    bool writeAll(std::string &out, std::string_view node) const
    {
        const bool isObject = node.front() == '{';
        std::string inner;
        bool hadAny = false;
        const auto add = [&](std::string_view name, std::string_view value) {
            hadAny = true;
            std::string written;
            if (!write(written, value))
                return;
            inner += inner.empty() ? "" : ",";
            if (isObject)
                inner.append("\"").append(name).append("\":");
            inner += written;
        };
        if (isObject)
            json::eachMember(node, add);
        else
            json::eachElement(node, [&](std::string_view value) { add({}, value); });
        if (inner.empty() && hadAny)
            return false;
        out.append(isObject ? "{" : "[").append(inner).append(isObject ? "}" : "]");
        return true;
    }

    bool writeText(std::string &out, std::string_view inside) const
    {
        const std::size_t end = inside.find("}}");
        if (inside.starts_with("{{") && end + 2 == inside.size()) {
            const std::string_view value = valueOf(inside.substr(2, end - 2));
            out += value;
            return !value.empty();
        }
        std::string text;
        bool hasAny = false;
        for (std::size_t at = 0; at < inside.size();) {
            const std::size_t hole = inside.find("{{", at);
            text += inside.substr(at, hole - at);
            if (hole == std::string_view::npos)
                break;
            const std::size_t close = inside.find("}}", hole);
            const std::string_view value = valueOf(inside.substr(hole + 2, close - hole - 2));
            hasAny = hasAny || !value.empty();
            // A text goes in as it is escaped already, a number as its digits, a list as text.
            if (value.starts_with('"')) {
                text += json::inside(value);
            } else {
                const std::string escaped = json::quoted(value);
                text += json::inside(escaped);
            }
            at = close + 2;
        }
        if (hasAny)
            out.append("\"").append(text).append("\"");
        return hasAny;
    }

    std::string_view valueOf(std::string_view place) const
    {
        const auto found = m_values.find(place);
        return found == m_values.end() ? std::string_view() : std::string_view(found->second);
    }

    const Values &m_values;
};

} // namespace

std::string encodeRequest(const Request &request, const DialectTarget &target, Notes &notes)
{
    if (!target.form)
        return "{}";
    const Values values = valuesOf(*target.form, request, target, notes);
    std::string out;
    if (!Filler(values).write(out, target.form->request))
        return "{}";
    return out;
}

} // namespace tollgate::described
