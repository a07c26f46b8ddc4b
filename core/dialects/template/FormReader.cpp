// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/template/Form.h"
#include "core/json/Scan.h"
#include "core/json/Walk.h"

#include <algorithm>
#include <span>
#include <utility>

namespace tollgate::described {
namespace {

/// What a request may have a place for: members of OpenAI's chat requests, and what can be made of a conversation.
constexpr std::string_view known[] = {"model",
                                      "messages",
                                      "prompt",
                                      "system",
                                      "last_user",
                                      "max_tokens",
                                      "temperature",
                                      "top_p",
                                      "top_k",
                                      "stop",
                                      "seed",
                                      "frequency_penalty",
                                      "presence_penalty",
                                      "logit_bias",
                                      "stream",
                                      "tools",
                                      "tool_choice",
                                      "parallel_tool_calls",
                                      "response_format",
                                      "schema",
                                      "reasoning_effort",
                                      "verbosity",
                                      "metadata",
                                      "user"};

constexpr std::pair<std::string_view, chat::Finish> finishWords[] = {{"stop", chat::Finish::Stop},
                                                                     {"length", chat::Finish::Length},
                                                                     {"tool_calls", chat::Finish::ToolCalls},
                                                                     {"refusal", chat::Finish::Refusal}};

constexpr std::pair<std::string_view, ErrorKind> kindWords[]
    = {{"bad_request", ErrorKind::UpstreamRefused},    {"authentication", ErrorKind::UpstreamAuth},
       {"rate_limit", ErrorKind::UpstreamRateLimited}, {"overloaded", ErrorKind::UpstreamFailed},
       {"failed", ErrorKind::UpstreamFailed},          {"timeout", ErrorKind::Timeout},
       {"context_length", ErrorKind::ContextTooLong},  {"content_policy", ErrorKind::ContentRefused}};

/// What one message has a place for, and one turn of a conversation that becomes a text.
constexpr std::string_view ofMessage[] = {"role", "text"}, ofTurn[] = {"text"};

template <class Table>
std::string namesOf(const Table &table)
{
    std::string names;
    for (const auto &[name, value] : table)
        names.append(names.empty() ? "" : ", ").append(name);
    return names;
}

/// A description while it is read. What goes wrong first is kept.
class FormReader {
public:
    Form form;
    std::string wrongKey, wrong;

    void refuse(const std::string &key, std::string expected)
    {
        if (wrong.empty()) {
            wrongKey = key;
            wrong = std::move(expected);
        }
    }

    void readForm(std::string_view json);

private:
    template <class Read>
    void readObject(const std::string &key, std::string_view value, Read read)
    {
        if (!value.starts_with('{'))
            return refuse(key, "expected a map");
        json::eachMember(value, [&](std::string_view name, std::string_view inner) {
            read(std::string(name), key + '.' + std::string(name), inner);
        });
    }
    void readText(const std::string &key, std::string_view value, std::string &into);
    void readPointers(const std::string &key, std::string_view value, Pointers &into);
    bool readPlace(const std::string &name, const std::string &key, std::string_view value, Places &places);
    void readRequest(const std::string &key, std::string_view value);
    void readMessage(const std::string &key, std::string_view value);
    void readTurns(const std::string &key, std::string_view value);
    void readAnswer(const std::string &key, std::string_view value);
    void readErrors(const std::string &key, std::string_view value);
    void readStream(const std::string &key, std::string_view value);
    void takePlaces(const std::string &key, std::string_view text);
    void checkPlaces(const std::string &key, std::string_view text, std::span<const std::string_view> there);
    void checkWhole();
};

void FormReader::readText(const std::string &key, std::string_view value, std::string &into)
{
    if (const auto text = json::asString(value))
        into = *text;
    else
        refuse(key, "expected a text");
}

void FormReader::readPointers(const std::string &key, std::string_view value, Pointers &into)
{
    const auto add = [&](std::string_view one) {
        const auto text = json::asString(one);
        const auto pointer = text ? json::Pointer::parse(*text) : std::nullopt;
        if (!pointer)
            return refuse(key, "expected a JSON pointer like /choices/0/text, or a list of them");
        into.all.push_back(*pointer);
    };
    if (value.starts_with('['))
        json::eachElement(value, add);
    else
        add(value);
}

bool FormReader::readPlace(const std::string &name, const std::string &key, std::string_view value, Places &places)
{
    const std::pair<std::string_view, Pointers *> all[] = {{"text", &places.text},
                                                           {"thinking", &places.thinking},
                                                           {"tool_calls", &places.toolCalls},
                                                           {"finish", &places.finish},
                                                           {"id", &places.id},
                                                           {"model", &places.model},
                                                           {"input_tokens", &places.inputTokens},
                                                           {"output_tokens", &places.outputTokens},
                                                           {"cached_tokens", &places.cachedTokens}};
    for (const auto &[known, pointers] : all)
        if (known == name) {
            readPointers(key, value, *pointers);
            return true;
        }
    return false;
}

/// Every `{{place}}` in a text.
template <class Take>
void eachPlace(std::string_view text, Take take)
{
    for (std::size_t at = text.find("{{"); at != std::string_view::npos; at = text.find("{{", at + 2)) {
        const std::size_t end = text.find("}}", at);
        take(std::string(text.substr(at + 2, end == std::string_view::npos ? 0 : end - at - 2)));
    }
}

/// `there`: those that there are here.
void FormReader::checkPlaces(const std::string &key, std::string_view text, std::span<const std::string_view> there)
{
    eachPlace(text, [&](const std::string &name) {
        if (std::ranges::find(there, name) != there.end())
            return;
        std::string all;
        for (const std::string_view each : there)
            all.append(all.empty() ? "" : ", ").append(each);
        refuse(key,
               "there is no place {{" + name + "}} here; "
                   + (there.empty()           ? "there are none"
                          : there.size() == 1 ? "there is only " + all
                                              : "there are " + all));
    });
}

void FormReader::takePlaces(const std::string &key, std::string_view text)
{
    checkPlaces(key, text, known);
    eachPlace(text, [this](const std::string &name) { form.places.insert(name); });
}

void FormReader::readRequest(const std::string &key, std::string_view value)
{
    if (!value.starts_with('{'))
        return refuse(key, "expected a map: the body that is sent");
    form.request = value;
    const auto walk = [&](const auto &self, const std::string &path, std::string_view node) -> void {
        if (node.starts_with('{'))
            json::eachMember(node, [&](std::string_view name, std::string_view inner) {
                self(self, path + '.' + std::string(name), inner);
            });
        else if (node.starts_with('['))
            json::eachElement(node, [&](std::string_view inner) { self(self, path, inner); });
        else if (node.starts_with('"'))
            takePlaces(path, node);
    };
    walk(walk, key, value);
}

void FormReader::readMessage(const std::string &key, std::string_view value)
{
    if (!value.starts_with('{') || value.find("{{text}}") == std::string_view::npos)
        return refuse(key,
                      "expected a map with {{role}} and {{text}}, like {role: \"{{role}}\", content: \"{{text}}\"}");
    checkPlaces(key, value, ofMessage);
    form.message = value;
}

void FormReader::readTurns(const std::string &key, std::string_view value)
{
    form.turns.areUsual = false;
    readObject(key, value, [&](const std::string &name, const std::string &path, std::string_view inner) {
        static constexpr std::pair<std::string_view, std::string Turns::*> known[] = {
            {"system", &Turns::system}, {"user", &Turns::user}, {"assistant", &Turns::assistant}, {"end", &Turns::end}};
        const auto *const turn
            = std::ranges::find(known, name, &std::pair<std::string_view, std::string Turns::*>::first);
        if (turn == std::end(known))
            return refuse(path, "expected system, user, assistant or end");
        std::string &text = form.turns.*turn->second;
        readText(path, inner, text);
        checkPlaces(path, text, name == "end" ? std::span<const std::string_view>() : ofTurn);
        if (name != "end" && text.find("{{text}}") == std::string::npos)
            refuse(path, "expected a text with {{text}} in it");
    });
}

void FormReader::readAnswer(const std::string &key, std::string_view value)
{
    readObject(key, value, [&](const std::string &name, const std::string &path, std::string_view inner) {
        if (name != "finish_map") {
            if (!readPlace(name, path, inner, form.answer))
                refuse(path,
                       "not known; there are text, thinking, tool_calls, finish, finish_map, id, model, input_tokens, "
                       "output_tokens and cached_tokens");
            return;
        }
        readObject(path, inner, [&](const std::string &word, const std::string &at, std::string_view meant) {
            const auto *const found = std::ranges::find(finishWords, json::textOf(meant),
                                                        &std::pair<std::string_view, chat::Finish>::first);
            if (found == std::end(finishWords))
                return refuse(at, "expected one of " + namesOf(finishWords));
            form.finishes[word] = found->second;
        });
    });
}

void FormReader::readErrors(const std::string &key, std::string_view value)
{
    readObject(key, value, [&](const std::string &name, const std::string &path, std::string_view inner) {
        if (name == "message")
            return readPointers(path, inner, form.errors.message);
        if (name == "code")
            return readPointers(path, inner, form.errors.code);
        if (name != "kinds")
            return refuse(path, "not known; there are message, code and kinds");
        readObject(path, inner, [&](const std::string &code, const std::string &at, std::string_view meant) {
            const auto *const found
                = std::ranges::find(kindWords, json::textOf(meant), &std::pair<std::string_view, ErrorKind>::first);
            if (found == std::end(kindWords))
                return refuse(at, "expected one of " + namesOf(kindWords));
            form.errors.kinds[code] = found->second;
        });
    });
}

void FormReader::readStream(const std::string &key, std::string_view value)
{
    Stream stream;
    readObject(key, value, [&](const std::string &name, const std::string &path, std::string_view inner) {
        if (name == "frames") {
            const std::string frames = json::textOf(inner);
            if (frames != "sse" && frames != "lines")
                return refuse(path, "expected sse or lines");
            stream.hasLines = frames == "lines";
        } else if (name == "text_event") {
            readText(path, inner, stream.textEvent);
        } else if (name == "end") {
            readText(path, inner, stream.endData);
        } else if (name == "end_event") {
            readText(path, inner, stream.endEvent);
        } else if (name == "tool_calls" || !readPlace(name, path, inner, stream.places)) {
            refuse(path,
                   "not known; there are frames, text, thinking, text_event, end, end_event, finish, id, model, "
                   "input_tokens, output_tokens and cached_tokens");
        }
    });
    if (!stream.places.text.isDescribed())
        refuse(key, "expected `text`: where an event has its piece of the answer");
    form.stream = std::move(stream);
}

void FormReader::checkWhole()
{
    if (form.request.empty())
        return refuse("request", "missing: the body that is sent, with places like {{messages}}");
    if (!form.can("messages") && !form.can("prompt") && !form.can("last_user"))
        return refuse("request", "expected a place for what is asked: {{messages}}, {{prompt}} or {{last_user}}");
    if (!form.answer.text.isDescribed())
        return refuse("answer", "expected `text`: where the answer is, like /output/0/text");
    const bool hasTools = form.can("tools");
    if (hasTools != form.answer.toolCalls.isDescribed())
        return refuse("answer.tool_calls", "goes with a place {{tools}} in the request, and only with it");
    if (hasTools && (!form.message.empty() || !form.can("messages")))
        return refuse("message", "with {{tools}}, {{messages}} are as OpenAI has them: their calls and results");
    if (hasTools && form.stream)
        return refuse("stream", "expected none beside {{tools}}: calls are read out of whole answers");
    if (form.stream && !form.can("stream"))
        form.places.insert("stream"); // another path says it
}

void FormReader::readForm(std::string_view json)
{
    json::eachMember(json, [&](std::string_view member, std::string_view value) {
        const std::string name(member);
        if (name == "request")
            readRequest(name, value);
        else if (name == "message")
            readMessage(name, value);
        else if (name == "roles")
            readObject(name, value, [&](const std::string &role, const std::string &path, std::string_view inner) {
                if (role != "system" && role != "user" && role != "assistant")
                    refuse(path, "expected system, user or assistant");
                readText(path, inner, form.roles[role]);
            });
        else if (name == "turns")
            readTurns(name, value);
        else if (name == "answer")
            readAnswer(name, value);
        else if (name == "errors")
            readErrors(name, value);
        else if (name == "stream")
            readStream(name, value);
        else
            refuse(name, "not known; there are request, message, roles, turns, answer, errors and stream");
    });
    checkWhole();
}

} // namespace

std::string_view Pointers::in(std::string_view document) const
{
    for (const json::Pointer &pointer : all)
        if (const std::string_view raw = pointer.in(document); !raw.empty() && raw != "null")
            return raw;
    return {};
}

bool Form::can(std::string_view place) const
{
    // In OpenAI's shape a message may have images.
    if (place == "images")
        return message.empty() && places.contains("messages");
    return places.contains(place);
}

Result<Form> Form::read(std::string_view json)
{
    if (!json::members(json))
        return Error{.kind = ErrorKind::Config, .message = "expected a map", .param = ""};
    FormReader reader;
    reader.readForm(json);
    if (!reader.wrong.empty())
        return Error{.kind = ErrorKind::Config, .message = reader.wrong, .param = reader.wrongKey};
    return std::move(reader.form);
}

} // namespace tollgate::described
