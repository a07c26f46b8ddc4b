// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/control/TryStream.h"

#include "core/control/VerbFunctions.h"

#include <utility>

namespace tollgate {

namespace js = boost::json;

namespace {

/// A text inside of nested objects; null where there is none.
const js::string *textIn(const js::value &json, std::string_view name)
{
    const js::value *value = json.is_object() ? json.get_object().if_contains(name) : nullptr;
    return value && value->is_string() ? &value->get_string() : nullptr;
}

} // namespace

TryStream::TryStream(LocalControl &control, std::string id, CallId call, Control::Reply reply)
    : m_control(&control), m_id(std::move(id)), m_call(std::move(call)), m_reply(std::move(reply))
{
    control.tries()[m_id] = this;
    m_listening
        = QObject::connect(&control.parts().feed, &LiveFeed::callEnded, &control, [this](const CallRecord &record) {
              if (record.id == m_call)
                  m_row = verb::toJson(record);
          });
}

TryStream::~TryStream()
{
    finish(m_isGone ? std::string_view() : "The answer broke off.");
    QObject::disconnect(m_listening);
}

void TryStream::leave()
{
    m_isGone = true;
    if (Watcher *watcher = std::exchange(m_watcher, nullptr))
        watcher->clientLeft();
}

void TryStream::answer(int, Headers, std::string body)
{
    m_hasBegun = true;
    boost::system::error_code failed;
    take(js::parse(body, failed), "message");
    finish({});
}

void TryStream::write(std::string_view bytes)
{
    m_hasBegun = true;
    const Result<std::vector<SseEvent>> events = m_reader.feed(bytes);
    for (const SseEvent &event : events ? *events : std::vector<SseEvent>()) {
        boost::system::error_code failed;
        const js::value chunk = js::parse(event.data, failed);
        if (!failed)
            take(chunk, "delta");
    }
}

void TryStream::take(const js::value &chunk, const char *part)
{
    const js::value *choices = chunk.is_object() ? chunk.get_object().if_contains("choices") : nullptr;
    if (!choices || !choices->is_array() || choices->get_array().empty())
        return;
    const js::value &choice = choices->get_array()[0];
    const js::value *said = choice.is_object() ? choice.get_object().if_contains(part) : nullptr;
    if (const js::string *finish = textIn(choice, "finish_reason"))
        m_finish = std::string(*finish);
    if (!said)
        return;
    js::object event{{"event", "try"}, {"id", m_id}};
    if (const js::string *thinking = textIn(*said, "reasoning_content"))
        event["thinking"] = *thinking;
    if (const js::string *text = textIn(*said, "content")) {
        m_text += std::string_view(*text);
        event["text"] = *text;
    }
    if (event.size() > 2 && m_control)
        m_control->announce(event);
}

void TryStream::fail(const Error &error, Headers)
{
    m_hasBegun = true;
    if (!m_control)
        return;
    m_control->tries().erase(m_id);
    if (Control::Reply reply = std::exchange(m_reply, {}))
        reply(error);
}

void TryStream::finish(std::string_view trouble)
{
    if (!m_control)
        return;
    m_control->tries().erase(m_id);
    Control::Reply reply = std::exchange(m_reply, {});
    if (!reply)
        return;
    js::object all{{"text", m_text}, {"finish_reason", m_finish}, {"call_id", m_call.text()}, {"stopped", m_isGone}};
    if (!trouble.empty())
        all["trouble"] = trouble;
    if (!m_row.empty())
        all["call"] = std::move(m_row);
    reply(js::value(std::move(all)));
}

} // namespace tollgate
