// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/openai_chat/Answer.h"
#include "core/dialects/openai_responses/Codec.h"
#include "core/json/Repair.h"
#include "core/json/Walk.h"

#include <map>

namespace tollgate::openai_responses {
namespace {

using namespace chat;
using What = event::PartGrew::What;

/// The members of any event.
struct Seen {
    std::string type;
    std::string_view response, item, part, delta, annotation, error;
    std::int64_t output = 0, content = 0;
    bool isObject = false;

    explicit Seen(std::string_view data)
    {
        isObject = json::eachMember(data, [&](std::string_view name, std::string_view value) {
            if (name == "type")
                type = json::textOf(value);
            else if (name == "response")
                response = value;
            else if (name == "item")
                item = value;
            else if (name == "part")
                part = value;
            else if (name == "delta")
                delta = value;
            else if (name == "annotation")
                annotation = value;
            else if (name == "error" && value != "null")
                error = value;
            else if (name == "output_index")
                output = json::asInteger(value).value_or(0);
            else if (name == "content_index" || name == "summary_index")
                content = json::asInteger(value).value_or(0);
        });
    }
};

std::string typeOf(std::string_view object)
{
    std::string type;
    json::eachMember(object, [&](std::string_view name, std::string_view value) {
        if (name == "type")
            type = json::textOf(value);
    });
    return type;
}

class Decoder final : public StreamDecoder {
public:
    Result<void> decode(const SseEvent &sse, std::vector<Event> &out) override;
    void finish(std::vector<Event> &) override { } // without its terminating event no answer is complete

private:
    /// A part of an item: a message may have several, others have one.
    struct Open {
        int part = -1;
        bool hasGrown = false, isOpen = false;
        std::int64_t piece = 0; ///< of a summary
    };
    using Place = std::pair<std::int64_t, std::int64_t>; ///< of the item, of the content in it

    void started(std::string_view response, std::vector<Event> &out);
    void itemAdded(const Seen &seen, std::vector<Event> &out);
    void itemDone(const Seen &seen, std::vector<Event> &out);
    void partDone(Place place, const Part &part, std::vector<Event> &out);
    Open &start(Place place, Part part, std::vector<Event> &out);
    void grow(Place place, What what, std::string text, std::vector<Event> &out);
    void growThinking(const Seen &seen, std::vector<Event> &out);
    void stop(Open &open, std::vector<Event> &out);
    void ended(const Seen &seen, std::vector<Event> &out);

    std::map<Place, Open> m_parts;
    int m_next = 0;
    bool m_started = false, m_ended = false, m_hasCall = false, m_hasRefusal = false;
};

void Decoder::started(std::string_view response, std::vector<Event> &out)
{
    if (std::exchange(m_started, true))
        return;
    event::Started started;
    json::eachMember(response, [&](std::string_view name, std::string_view value) {
        if (name == "id")
            started.id = json::textOf(value);
        else if (name == "model")
            started.model = json::textOf(value);
        else if (name == "created_at")
            started.created = json::asInteger(value).value_or(0);
    });
    out.push_back(std::move(started));
}

Decoder::Open &Decoder::start(Place place, Part part, std::vector<Event> &out)
{
    Open &open = m_parts[place];
    if (open.part >= 0)
        return open;
    open.part = m_next++;
    open.isOpen = true;
    m_hasCall = m_hasCall || part.as<ToolCall>();
    m_hasRefusal = m_hasRefusal || part.as<Refusal>();
    out.push_back(event::PartStarted{0, open.part, std::move(part)});
    return open;
}

void Decoder::stop(Open &open, std::vector<Event> &out)
{
    if (std::exchange(open.isOpen, false))
        out.push_back(event::PartStopped{0, open.part});
}

void Decoder::grow(Place place, What what, std::string text, std::vector<Event> &out)
{
    Part part{Text{}};
    if (what == What::Thinking)
        part.value = Thinking{};
    else if (what == What::Refusal)
        part.value = Refusal{};
    else if (what == What::Arguments && !m_parts.contains(place))
        return; // of a call whose beginning was not seen
    Open &open = start(place, std::move(part), out);
    if (text.empty() || !open.isOpen)
        return;
    open.hasGrown = true;
    out.push_back(event::PartGrew{0, open.part, what, std::move(text)});
}

/// Pieces of a summary are apart by a blank line. Who shows the thinking itself has no summary.
void Decoder::growThinking(const Seen &seen, std::vector<Event> &out)
{
    const Place place{seen.output, 0};
    std::string text = json::textOf(seen.delta);
    if (const auto found = m_parts.find(place); found != m_parts.end()) {
        if (found->second.piece != seen.content && found->second.hasGrown && !text.empty())
            text.insert(0, "\n\n");
        found->second.piece = seen.content;
    }
    grow(place, What::Thinking, std::move(text), out);
}

void Decoder::itemAdded(const Seen &seen, std::vector<Event> &out)
{
    const std::string type = typeOf(seen.item);
    if (type != "function_call" && type != "custom_tool_call")
        return; // the others are told when there is something of them
    std::vector<Message> messages;
    if (!addItem(messages, seen.item, "item") || messages.empty())
        return;
    Part part = std::move(messages.front().parts.front());
    if (auto *const call = std::get_if<ToolCall>(&part.value))
        call->arguments.clear();
    start({seen.output, 0}, std::move(part), out);
}

/// What was not told piece by piece is told now.
void Decoder::partDone(Place place, const Part &part, std::vector<Event> &out)
{
    const auto found = m_parts.find(place);
    const bool hasGrown = found != m_parts.end() && found->second.hasGrown;
    if (found != m_parts.end() && !found->second.isOpen)
        return;
    if (const auto *text = part.as<Text>()) {
        if (!hasGrown)
            grow(place, What::Text, text->text, out);
        if (found == m_parts.end())
            for (const Citation &citation : text->citations)
                out.push_back(event::Cited{0, m_parts[place].part, citation});
    } else if (const auto *refusal = part.as<Refusal>()) {
        if (!hasGrown)
            grow(place, What::Refusal, refusal->text, out);
    } else if (const auto *call = part.as<ToolCall>()) {
        Part begun = part;
        std::get<ToolCall>(begun.value).arguments.clear();
        start(place, std::move(begun), out);
        if (!hasGrown)
            grow(place, What::Arguments, call->arguments, out);
    } else if (const auto *thinking = part.as<Thinking>()) {
        if (!hasGrown)
            grow(place, What::Thinking, thinking->text, out);
        grow(place, What::Signature, thinking->signature, out);
    } else {
        start(place, part, out);
    }
    stop(m_parts[place], out);
}

void Decoder::itemDone(const Seen &seen, std::vector<Event> &out)
{
    std::vector<Message> messages;
    if (!addItem(messages, seen.item, "item"))
        return;
    std::int64_t index = 0;
    for (const Message &message : messages)
        if (message.role == Role::Assistant)
            for (const Part &part : message.parts)
                partDone({seen.output, index++}, part, out);
}

void Decoder::ended(const Seen &seen, std::vector<Event> &out)
{
    started(seen.response, out);
    m_ended = true;
    for (auto &[place, open] : m_parts)
        stop(open, out);
    std::string reason;
    std::optional<Usage> usage;
    json::eachMember(seen.response, [&](std::string_view name, std::string_view value) {
        if (name == "usage" && value != "null")
            usage = openai_chat::readUsage(value);
        else if (name == "incomplete_details")
            json::eachMember(value, [&](std::string_view member, std::string_view inner) {
                if (member == "reason")
                    reason = json::textOf(inner);
            });
    });
    if (usage)
        out.push_back(event::UsageSeen{*usage});
    event::Finished finished{0, m_hasCall ? Finish::ToolCalls : m_hasRefusal ? Finish::Refusal : Finish::Stop, {}};
    if (seen.type == "response.incomplete")
        finished.finish = finishOf(reason);
    out.push_back(std::move(finished));
    out.push_back(event::Ended());
}

Result<void> Decoder::decode(const SseEvent &sse, std::vector<Event> &out)
{
    if (sse.data.empty() || m_ended || sse.data.starts_with("[DONE]"))
        return {};
    std::string repaired;
    const std::string_view data = json::strict(sse.data, repaired, json::Lines::One);
    const Seen seen(data);
    if (!seen.isObject)
        return Error{ErrorKind::UpstreamGarbled, "The provider sent a stream event that is not a JSON object."};
    const std::string_view type = seen.type.empty() ? std::string_view(sse.event) : std::string_view(seen.type);
    if (type == "error" || !seen.error.empty())
        return openai_chat::readError(200, {}, data);
    if (type == "response.failed")
        return openai_chat::readError(200, {}, seen.response);
    const Place place{seen.output, seen.content};
    if (type == "response.created" || type == "response.in_progress")
        started(seen.response, out);
    else if (type == "response.output_item.added")
        itemAdded(seen, out);
    else if (type == "response.output_text.delta")
        grow(place, What::Text, json::textOf(seen.delta), out);
    else if (type == "response.refusal.delta")
        grow(place, What::Refusal, json::textOf(seen.delta), out);
    else if (type == "response.reasoning_summary_text.delta" || type == "response.reasoning_text.delta")
        growThinking(seen, out);
    else if (type == "response.function_call_arguments.delta" || type == "response.custom_tool_call_input.delta")
        grow({seen.output, 0}, What::Arguments, json::textOf(seen.delta), out);
    else if (type == "response.output_text.annotation.added") {
        if (const auto found = m_parts.find(place); found != m_parts.end() && found->second.isOpen)
            for (Citation &citation : citationsOf('[' + std::string(seen.annotation) + ']'))
                out.push_back(event::Cited{0, found->second.part, std::move(citation)});
    } else if (type == "response.output_item.done")
        itemDone(seen, out);
    else if (type == "response.completed" || type == "response.incomplete")
        ended(seen, out);
    return {};
}

} // namespace

std::unique_ptr<StreamDecoder> streamDecoder()
{
    return std::make_unique<Decoder>();
}

} // namespace tollgate::openai_responses
