// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/BackgroundAnswer.h"

#include "core/dialects/openai_responses/Conversation.h"
#include "core/gateway/ReaderPace.h"
#include "core/gateway/World.h"

#include <algorithm>

namespace tollgate {
namespace {

constexpr std::size_t eventBytesAtMost = 16 * 1024 * 1024;

} // namespace

/// One client that reads along, at its own pace. Owned by the answer, and by itself while it is behind.
class BackgroundAnswer::Reader final : public ClientStream::Watcher {
public:
    Reader(std::shared_ptr<BackgroundAnswer> answer, std::unique_ptr<ClientStream> client, std::size_t next)
        : m_answer(std::move(answer)), m_client(std::move(client)), m_next(next)
    {
        m_client->setWatcher(this);
    }
    ~Reader() { m_client->setWatcher(nullptr); }

    void clientLeft() override { leave(); }
    void clientDrained() override { pump(); }

    bool isBehind() const { return m_next < m_answer->m_events.size(); }
    void pump()
    {
        while (isBehind() && m_client->backlog() <= ReaderPace::highMark)
            m_client->write(m_answer->m_events[m_next++]);
        if (isBehind() || !m_answer->isOver())
            return;
        m_client->end();
        leave();
    }
    /// What is kept no more, or no event. Who does not read it is let go.
    void write(std::string_view bytes)
    {
        if (m_client->backlog() > eventBytesAtMost)
            return cut();
        m_client->write(bytes);
    }
    void cut()
    {
        m_client->cut();
        leave();
    }

private:
    void leave()
    {
        const auto answer = std::exchange(m_answer, nullptr); // which may hold the last reference to this
        if (answer)
            std::erase_if(answer->m_readers, [this](const auto &reader) { return reader.get() == this; });
    }

    std::shared_ptr<BackgroundAnswer> m_answer;
    std::unique_ptr<ClientStream> m_client;
    std::size_t m_next;
};

BackgroundAnswer::BackgroundAnswer(World &world, Asked asked)
    : m_world(world), m_asked(std::move(asked)), m_response(m_asked.response)
{
    keep();
}

BackgroundAnswer::~BackgroundAnswer() = default;

void BackgroundAnswer::keep()
{
    std::string events;
    if (m_isOver && m_isKeepingEvents)
        for (const std::string &event : m_events)
            events += event;
    m_world.kept.put(m_asked.id,
                     {.owner = m_asked.owner,
                      .previous = m_asked.previous,
                      .input = m_asked.input,
                      .output = openai_responses::outputOf(m_response),
                      .response = m_response,
                      .at = m_world.clock.now(),
                      .events = std::move(events)});
}

bool BackgroundAnswer::follow(std::unique_ptr<ClientStream> &client, Headers headers, std::int64_t after)
{
    const std::int64_t next = std::clamp<std::int64_t>(after + 1, 0, m_next);
    if (!m_isKeepingEvents && next < m_next)
        return false;
    headers.add("content-type", "text/event-stream; charset=utf-8");
    headers.add("cache-control", "no-cache");
    client->begin(200, std::move(headers));
    client->flush();
    const auto reader = std::make_shared<Reader>(shared_from_this(), std::move(client), static_cast<std::size_t>(next));
    m_readers.push_back(reader);
    reader->pump();
    return true;
}

void BackgroundAnswer::take(std::string_view bytes)
{
    if (m_isOver)
        return;
    if (bytes.starts_with(':')) { // a heartbeat
        for (const auto &reader : std::vector(m_readers))
            reader->write(bytes);
        return;
    }
    const Result<std::vector<SseEvent>> events = m_reader.feed(bytes);
    if (!events)
        return failed(events.error());
    for (const SseEvent &event : *events)
        if (!event.data.empty() && !m_isOver)
            note(event);
    pump();
}

void BackgroundAnswer::note(const SseEvent &event)
{
    add(event.raw);
    const bool isLast = event.event == "response.completed" || event.event == "response.incomplete"
        || event.event == "response.failed";
    if (!isLast && event.event != "response.created" && event.event != "response.in_progress")
        return;
    const std::string_view response = openai_responses::responseIn(event.raw);
    if (response.empty())
        return;
    if (isLast)
        finish(std::string(response));
    else
        m_response = response;
}

void BackgroundAnswer::add(std::string raw)
{
    ++m_next;
    if (!m_asked.isStreamed)
        return;
    if (!m_isKeepingEvents) {
        for (const auto &reader : std::vector(m_readers))
            reader->write(raw);
        return;
    }
    m_bytes += raw.size();
    m_events.push_back(std::move(raw));
    if (m_bytes <= eventBytesAtMost)
        return;
    // Too much to be kept: who has read as far as this goes on, nobody can come back.
    pump();
    for (const auto &reader : std::vector(m_readers))
        if (reader->isBehind())
            reader->cut();
    m_isKeepingEvents = false;
    m_events.clear();
}

void BackgroundAnswer::pump()
{
    for (const auto &reader : std::vector(m_readers))
        reader->pump();
}

void BackgroundAnswer::finish(std::string response)
{
    const auto self = shared_from_this();
    m_isOver = true;
    m_response = std::move(response);
    keep();
    m_world.background.answers.erase(m_asked.id);
    m_asked.stop = nullptr;
    pump();
}

void BackgroundAnswer::ended()
{
    failed({.kind = ErrorKind::ShuttingDown, .message = "The gateway was stopped while it made this answer."});
}

void BackgroundAnswer::failed(const Error &error)
{
    if (m_isOver)
        return;
    const std::string response = openai_responses::withStatus(m_response, "failed", &error);
    SseReader reader;
    if (const auto events = reader.feed(openai_responses::failedEvents(response, error, m_next)))
        for (const SseEvent &event : *events)
            add(event.raw);
    finish(response);
}

void BackgroundAnswer::cancel()
{
    if (m_isOver)
        return;
    const auto self = shared_from_this();
    const auto stop = std::move(m_asked.stop);
    finish(openai_responses::withStatus(m_response, "cancelled"));
    if (stop)
        stop({.kind = ErrorKind::ClientGone, .message = "The client has cancelled this background answer."});
}

namespace {

class BackgroundClient final : public ClientStream {
public:
    explicit BackgroundClient(std::shared_ptr<BackgroundAnswer> answer) : m_answer(std::move(answer)) { }
    ~BackgroundClient() override { m_answer->ended(); }

    void setWatcher(Watcher *) override { }
    void setSurface(Surface) override { }
    void answer(int, Headers, std::string) override { } // it asks for a stream
    void begin(int, Headers) override { m_hasBegun = true; }
    void write(std::string_view bytes) override { m_answer->take(bytes); }
    void flush() override { }
    void end() override { }
    void cut() override { }
    void fail(const Error &error, Headers) override { m_answer->failed(error); }
    bool hasBegun() const override { return m_hasBegun; }
    bool isGone() const override { return false; }
    std::size_t backlog() const override { return 0; }

private:
    std::shared_ptr<BackgroundAnswer> m_answer;
    bool m_hasBegun = false;
};

class Nobody final : public ClientStream {
public:
    void setWatcher(Watcher *) override { }
    void setSurface(Surface) override { }
    void answer(int, Headers, std::string) override { m_hasBegun = true; }
    void begin(int, Headers) override { m_hasBegun = true; }
    void write(std::string_view) override { }
    void flush() override { }
    void end() override { }
    void cut() override { }
    void fail(const Error &, Headers) override { }
    int statusOf(const Error &error) const override { return error.upstreamStatus > 0 ? error.upstreamStatus : 502; }
    bool hasBegun() const override { return m_hasBegun; }
    bool isGone() const override { return false; }
    std::size_t backlog() const override { return 0; }

private:
    bool m_hasBegun = false;
};

} // namespace

std::unique_ptr<ClientStream> clientOf(std::shared_ptr<BackgroundAnswer> answer)
{
    return std::make_unique<BackgroundClient>(std::move(answer));
}

std::unique_ptr<ClientStream> nobody()
{
    return std::make_unique<Nobody>();
}

} // namespace tollgate
