// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/openai_responses/Codec.h"
#include "core/dialects/openai_responses/Items.h"
#include "core/dialects/openai_responses/NativeTools.h"
#include "core/json/Walk.h"

#include <algorithm>
#include <map>

namespace tollgate::openai_responses {
namespace {

using namespace chat;
using What = event::PartGrew::What;
using Form = Asked::Called::Form;

/// Writes typed events: every item is added, grows and is done; all of them carry increasing numbers, and the last one
/// the whole answer. Texts that follow each other are the contents of one message.
class Encoder final : public StreamEncoder {
public:
    explicit Encoder(const EncodeOptions &options) : m_options(options), m_asked(options.asked) { }

    void encode(const Event &event, std::string &out) override
    {
        std::visit([&](const auto &that) { take(that, out); }, event);
    }
    void fail(const Error &error, std::string &out) override
    {
        begin(out);
        out += errorEvents(error, m_sequence, outcome("failed", &error));
    }

private:
    struct Open {
        Part part; ///< with all that has come of it
        std::string id; ///< of its item
        int item = 0, content = 0;
        Asked::Called called;
        std::string tokens; ///< logprobs, with commas
        std::vector<std::string> annotations;
    };
    struct MessageItem {
        std::string id, content; ///< what is done of it, with commas
        int contents = 0, open = 0;
        bool isOver = false; ///< something else has begun
    };

    void take(const event::Started &started, std::string &out);
    void take(const event::PartStarted &started, std::string &out);
    void take(const event::PartGrew &grew, std::string &out);
    void take(const event::Cited &cited, std::string &out);
    void take(const event::PartStopped &stopped, std::string &out);
    void take(const event::LogprobsSeen &seen, std::string &);
    void take(const event::UsageSeen &seen, std::string &) { m_usage.raiseTo(seen.usage), m_hasUsage = true; }
    void take(const event::Finished &finished, std::string &) { m_finish = finished.finish; }
    void take(const event::Ping &, std::string &) { }
    void take(const event::Ended &, std::string &out);

    /// One event; `members` are those behind its type.
    void write(std::string &out, std::string_view type, std::string_view members);
    /// The members that say where an event belongs.
    static std::string at(const Open &open, std::string_view indexName);
    void begin(std::string &out);
    int newItem()
    {
        m_items.emplace_back();
        return static_cast<int>(m_items.size()) - 1;
    }
    void addItem(std::string &out, int item, std::string_view json);
    void doneItem(std::string &out, int item, std::string json);
    void startContent(Open &open, std::string &out);
    void stopContent(Open &open, std::string &out);
    void endMessages(std::string &out, std::string_view status = "completed");
    void stopThinking(Open &open, std::string &out);
    void stopCall(Open &open, std::string &out);
    std::string outcome(std::string_view status, const Error *error = nullptr) const;

    EncodeOptions m_options;
    Asked m_asked;
    std::int64_t m_sequence = 0;
    bool m_begun = false, m_hasRefusal = false, m_hasUsage = false;
    std::string m_model;
    std::int64_t m_created = 0;
    std::map<int, Open> m_open; ///< by the part's index
    std::map<int, MessageItem> m_messages; ///< that are not done, by item
    std::vector<std::string> m_items; ///< done ones; empty: not yet
    std::string m_tokens; ///< logprobs of the text that comes next
    Usage m_usage;
    Finish m_finish = Finish::None;
};

void Encoder::write(std::string &out, std::string_view type, std::string_view members)
{
    out.append("event: ").append(type).append("\ndata: {\"type\":\"").append(type).append("\",\"sequence_number\":");
    out.append(std::to_string(m_sequence++)).append(",").append(members).append("}\n\n");
}

std::string Encoder::at(const Open &open, std::string_view indexName)
{
    std::string out = "\"item_id\":" + json::quoted(open.id) + ",\"output_index\":" + std::to_string(open.item);
    if (!indexName.empty())
        out.append(",\"").append(indexName).append("\":").append(std::to_string(open.content));
    return out;
}

std::string Encoder::outcome(std::string_view status, const Error *error) const
{
    Outcome made;
    made.error = error;
    made.status = status;
    made.finish = m_finish;
    made.model = m_model;
    made.created = m_created;
    if (m_hasUsage)
        made.usage = m_usage;
    for (const std::string &item : m_items)
        if (!item.empty())
            made.output.append(made.output.empty() ? "" : ",").append(item);
    return responseObject(made, m_asked, m_options);
}

void Encoder::begin(std::string &out)
{
    if (std::exchange(m_begun, true))
        return;
    const bool hadUsage = std::exchange(m_hasUsage, false);
    const std::string response = "\"response\":" + outcome("in_progress");
    m_hasUsage = hadUsage;
    write(out, "response.created", response);
    write(out, "response.in_progress", response);
}

void Encoder::take(const event::Started &started, std::string &out)
{
    if (started.usage) {
        m_usage.raiseTo(*started.usage);
        m_hasUsage = true;
    }
    m_model = started.model;
    m_created = started.created;
    begin(out);
}

void Encoder::addItem(std::string &out, int item, std::string_view json)
{
    write(out, "response.output_item.added",
          "\"output_index\":" + std::to_string(item) + ",\"item\":" + std::string(json));
}

void Encoder::doneItem(std::string &out, int item, std::string json)
{
    write(out, "response.output_item.done", "\"output_index\":" + std::to_string(item) + ",\"item\":" + json);
    m_items[static_cast<std::size_t>(item)] = std::move(json);
}

void Encoder::startContent(Open &open, std::string &out)
{
    if (m_messages.empty() || m_messages.rbegin()->second.isOver) {
        const int item = newItem();
        m_messages[item].id = itemId("msg", m_options.id, item);
        addItem(out, item, messageItem(m_messages[item].id, "in_progress", {}));
    }
    auto &[item, message] = *m_messages.rbegin();
    open.id = message.id;
    open.item = item;
    open.content = message.contents++;
    ++message.open;
    const std::string part = open.part.as<Refusal>() ? refusalPart({}) : textPart(Text{}, {});
    write(out, "response.content_part.added", at(open, "content_index") + ",\"part\":" + part);
}

/// Something that is no text follows: messages are done, or will be as soon as their last content is.
void Encoder::endMessages(std::string &out, std::string_view status)
{
    for (auto next = m_messages.begin(); next != m_messages.end();) {
        auto &[item, message] = *next;
        message.isOver = true;
        if (message.open > 0) {
            ++next;
            continue;
        }
        doneItem(out, item, messageItem(message.id, status, message.content));
        next = m_messages.erase(next);
    }
}

void Encoder::take(const event::PartStarted &started, std::string &out)
{
    const auto *opaque = started.part.as<Opaque>();
    if (started.choice != 0 || started.part.as<Audio>() || started.part.as<Image>()
        || (opaque && (opaque->family != Family::Responses || opaque->type.starts_with(contentMark))))
        return; // has no form here
    begin(out);
    Open &open = m_open[started.index] = {started.part, {}, 0, 0, {}, {}, {}};
    if (started.part.as<Text>() || started.part.as<Refusal>())
        return startContent(open, out);
    endMessages(out);
    open.item = newItem();
    if (const auto *call = started.part.as<ToolCall>()) {
        open.called = m_asked.calledAs(*call);
        const bool isFreeText = open.called.form == Form::FreeText;
        open.id = itemId(isFreeText ? "ctc" : "fc", m_options.id, open.item);
        if (open.called.form != Form::Native)
            addItem(out, open.item,
                    callItem(open.id, "in_progress", open.called, {call->id, call->name, {}, isFreeText}));
        if (!call->arguments.empty()) {
            const std::string first = std::exchange(std::get<ToolCall>(open.part.value).arguments, {});
            take(event::PartGrew{0, started.index, What::Arguments, first}, out);
        }
    } else if (opaque) {
        addItem(out, open.item, opaque->raw);
    } else {
        open.id = itemId("rs", m_options.id, open.item);
        std::string item;
        json::Writer json(item);
        json.begin('{').member("id", open.id).member("type", "reasoning").rawMember("summary", "[]").end('}');
        addItem(out, open.item, item);
    }
}

void Encoder::take(const event::PartGrew &grew, std::string &out)
{
    const auto found = m_open.find(grew.index);
    if (grew.choice != 0 || found == m_open.end())
        return;
    Open &open = found->second;
    const std::string delta = ",\"delta\":" + json::quoted(grew.text);
    if (auto *const text = std::get_if<Text>(&open.part.value); text && grew.what == What::Text) {
        text->text += grew.text;
        const std::string tokens = std::exchange(m_tokens, {});
        if (!tokens.empty())
            open.tokens.append(open.tokens.empty() ? "" : ",").append(tokens);
        write(out, "response.output_text.delta", at(open, "content_index") + delta + ",\"logprobs\":[" + tokens + ']');
    } else if (auto *const refusal = std::get_if<Refusal>(&open.part.value)) {
        refusal->text += grew.text;
        write(out, "response.refusal.delta", at(open, "content_index") + delta);
    } else if (auto *const thinking = std::get_if<Thinking>(&open.part.value)) {
        if (grew.what == What::Signature) {
            thinking->signature += grew.text;
            return;
        }
        if (thinking->text.empty())
            write(out, "response.reasoning_summary_part.added",
                  at(open, "summary_index") + R"(,"part":{"type":"summary_text","text":""})");
        thinking->text += grew.text;
        write(out, "response.reasoning_summary_text.delta", at(open, "summary_index") + delta);
    } else if (auto *const call = std::get_if<ToolCall>(&open.part.value)) {
        call->arguments += grew.text;
        if (open.called.form == Form::Function)
            write(out, "response.function_call_arguments.delta", at(open, {}) + delta);
        else if (open.called.form == Form::FreeText && call->isFreeText)
            write(out, "response.custom_tool_call_input.delta", at(open, {}) + delta);
    }
}

void Encoder::take(const event::Cited &cited, std::string &out)
{
    const auto found = m_open.find(cited.index);
    auto *const text = found == m_open.end() ? nullptr : std::get_if<Text>(&found->second.part.value);
    if (cited.choice != 0 || !text || (cited.citation.family != Family::Responses && cited.citation.url.empty()))
        return;
    const auto end
        = static_cast<std::size_t>(std::ranges::count_if(text->text, [](char c) { return (c & 0xc0) != 0x80; }));
    write(out, "response.output_text.annotation.added",
          at(found->second, "content_index") + ",\"annotation_index\":" + std::to_string(text->citations.size())
              + ",\"annotation\":" + annotation(cited.citation, 0, end));
    text->citations.push_back(cited.citation);
}

void Encoder::take(const event::LogprobsSeen &seen, std::string &)
{
    json::eachElement(tokensOf(seen.logprobs),
                      [&](std::string_view token) { m_tokens.append(m_tokens.empty() ? "" : ",").append(token); });
}

void Encoder::stopContent(Open &open, std::string &out)
{
    std::string part;
    if (const auto *text = open.part.as<Text>()) {
        const std::string tokens = '[' + open.tokens + ']';
        part = textPart(*text, tokens);
        write(out, "response.output_text.done",
              at(open, "content_index") + ",\"text\":" + json::quoted(text->text) + ",\"logprobs\":" + tokens);
    } else {
        const std::string &refusal = open.part.as<Refusal>()->text;
        part = refusalPart(refusal);
        m_hasRefusal = true;
        write(out, "response.refusal.done", at(open, "content_index") + ",\"refusal\":" + json::quoted(refusal));
    }
    write(out, "response.content_part.done", at(open, "content_index") + ",\"part\":" + part);
    MessageItem &message = m_messages.at(open.item);
    message.content.append(message.content.empty() ? "" : ",").append(part);
    --message.open;
    if (message.isOver)
        endMessages(out);
}

void Encoder::stopThinking(Open &open, std::string &out)
{
    if (const auto *thinking = open.part.as<Thinking>(); thinking && !thinking->text.empty()) {
        const std::string text = json::quoted(thinking->text);
        write(out, "response.reasoning_summary_text.done", at(open, "summary_index") + ",\"text\":" + text);
        write(out, "response.reasoning_summary_part.done",
              at(open, "summary_index") + ",\"part\":{\"type\":\"summary_text\",\"text\":" + text + '}');
    }
    doneItem(out, open.item, reasoningItem(open.id, open.part));
}

void Encoder::stopCall(Open &open, std::string &out)
{
    ToolCall call = *open.part.as<ToolCall>();
    if (open.called.form == Form::FreeText) {
        if (!call.isFreeText) {
            call.arguments = textOfArguments(call.arguments);
            write(out, "response.custom_tool_call_input.delta",
                  at(open, {}) + ",\"delta\":" + json::quoted(call.arguments));
        }
        write(out, "response.custom_tool_call_input.done", at(open, {}) + ",\"input\":" + json::quoted(call.arguments));
    } else if (open.called.form == Form::Function) {
        if (call.arguments.empty())
            call.arguments = "{}";
        write(out, "response.function_call_arguments.done",
              at(open, {}) + ",\"arguments\":" + json::quoted(call.arguments));
    } else {
        addItem(out, open.item, callItem(open.id, "in_progress", open.called, call)); // what is to be done is known
    }
    doneItem(out, open.item, callItem(open.id, "completed", open.called, call));
}

void Encoder::take(const event::PartStopped &stopped, std::string &out)
{
    const auto found = stopped.choice == 0 ? m_open.find(stopped.index) : m_open.end();
    if (found == m_open.end())
        return;
    Open open = std::move(found->second);
    m_open.erase(found);
    if (open.part.as<Text>() || open.part.as<Refusal>())
        stopContent(open, out);
    else if (open.part.as<ToolCall>())
        stopCall(open, out);
    else if (const auto *opaque = open.part.as<Opaque>())
        doneItem(out, open.item, opaque->raw);
    else
        stopThinking(open, out);
}

void Encoder::take(const event::Ended &, std::string &out)
{
    begin(out);
    while (!m_open.empty())
        take(event::PartStopped{0, m_open.begin()->first}, out);
    const std::string_view status = statusOf(m_finish, m_hasRefusal);
    endMessages(out, m_finish == Finish::Length ? "incomplete" : "completed");
    write(out, status == "incomplete" ? "response.incomplete" : "response.completed",
          "\"response\":" + outcome(status));
}

} // namespace

std::unique_ptr<StreamEncoder> streamEncoder(const EncodeOptions &options)
{
    return std::make_unique<Encoder>(options);
}

} // namespace tollgate::openai_responses
