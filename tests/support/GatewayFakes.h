// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activity/ActivityLog.h"
#include "core/gateway/Inbound.h"
#include "core/upstream/UpstreamCall.h"

#include <deque>
#include <memory>

namespace tollgate {

/// A client that remembers what it was sent.
class FakeClient final : public ClientStream {
public:
    /// What is left to look at after the exchange has let go of the client.
    struct Seen {
        int status = 0;
        Headers headers;
        std::string body;
        std::optional<Error> error;
        bool begun = false, ended = false, cut = false, dropped = false;
        std::size_t backlog = 0;
        Watcher *watcher = nullptr;
    };
    explicit FakeClient(std::shared_ptr<Seen> seen) : m_seen(std::move(seen)) { }
    ~FakeClient() override { m_seen->dropped = true; }

    void setSurface(Surface) override { }
    void setWatcher(Watcher *watcher) override { m_seen->watcher = watcher; }
    void answer(int status, Headers headers, std::string body) override
    {
        begin(status, std::move(headers));
        m_seen->body = std::move(body);
        m_seen->ended = true;
    }
    void begin(int status, Headers headers) override
    {
        m_seen->status = status;
        m_seen->headers = std::move(headers);
        m_seen->begun = true;
    }
    void write(std::string_view bytes) override { m_seen->body += bytes; }
    void flush() override { }
    void end() override { m_seen->ended = true; }
    void cut() override { m_seen->cut = true; }
    void fail(const Error &error, Headers headers) override
    {
        m_seen->error = error;
        if (!m_seen->begun)
            m_seen->headers = std::move(headers);
        (m_seen->begun ? m_seen->cut : m_seen->ended) = true;
    }
    bool hasBegun() const override { return m_seen->begun; }
    bool isGone() const override { return false; }
    std::size_t backlog() const override { return m_seen->backlog; }

private:
    std::shared_ptr<Seen> m_seen;
};

/// A provider that does what the test says, step by step.
class FakeUpstream final : public Upstream {
public:
    struct Call {
        HttpCall request;
        UpstreamCall::Callbacks callbacks;
        bool hungUp = false, paused = false;

        void head(int status, Headers headers) { callbacks.headed(status, headers); }
        void body(std::string_view bytes) { callbacks.received(bytes); }
        void finish(Result<void> outcome = {}, CallPhase phase = CallPhase::Answering)
        {
            callbacks.finished(std::move(outcome), phase);
        }
        void answer(int status, std::string_view bytes, Headers headers = {{"content-type", "application/json"}})
        {
            head(status, headers);
            if (!hungUp)
                body(bytes);
            if (!hungUp)
                finish();
        }
    };
    std::deque<std::shared_ptr<Call>> calls;

    std::unique_ptr<UpstreamCall> start(HttpCall call, UpstreamCall::Callbacks callbacks) override
    {
        calls.push_back(std::make_shared<Call>(Call{std::move(call), std::move(callbacks)}));
        return std::make_unique<Handle>(calls.back());
    }

private:
    struct Handle final : UpstreamCall {
        explicit Handle(std::shared_ptr<Call> call) : call(std::move(call)) { }
        ~Handle() override { call->hungUp = true; }
        void pause() override { call->paused = true; }
        void resume() override { call->paused = false; }
        std::shared_ptr<Call> call;
    };
};

/// A ledger in memory whose commits happen when the test says so, or at once.
class FakeLog final : public ActivityLog {
public:
    std::vector<CallRecord> starts, rows;
    std::deque<Callback<void(Result<void>)>> waiting;
    bool commitAtOnce = true, available = true;
    std::optional<Error> unreadable; ///< what history says in place of its rows

    void started(std::shared_ptr<const CallRecord> record) override { starts.push_back(*record); }
    void settled(CallRecord record, Callback<void(Result<void>)> committed) override
    {
        rows.push_back(std::move(record));
        if (commitAtOnce)
            committed({});
        else
            waiting.push_back(std::move(committed));
    }
    void commit(const Result<void> &outcome = {})
    {
        while (!waiting.empty()) {
            auto next = std::move(waiting.front());
            waiting.pop_front();
            next(outcome);
        }
    }
    bool isAvailable() const override { return available; }
    std::int64_t lag() const override { return static_cast<std::int64_t>(waiting.size()); }
    void calls(CallQuery, Callback<void(Result<std::vector<CallRecord>>)> done) override
    {
        unreadable ? done(*unreadable) : done(rows);
    }
    std::vector<UsageRow> usageRows;
    UsageQuery usageAsked;
    void usage(UsageQuery query, Callback<void(Result<std::vector<UsageRow>>)> done) override
    {
        usageAsked = std::move(query);
        done(usageRows);
    }
};

} // namespace tollgate
