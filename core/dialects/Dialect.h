// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/chat/Answer.h"
#include "core/chat/Conversation.h"
#include "core/chat/Operation.h"
#include "core/dialects/Sse.h"

#include <chrono>
#include <functional>
#include <memory>
#include <span>

namespace tollgate {

namespace described {
struct Form;
}

/// What was left out or changed on the way to another dialect, in words for the caller: nothing is dropped silently.
/// Each is said once.
class Notes {
public:
    void add(std::string note);
    const std::vector<std::string> &all() const { return m_notes; }
    bool empty() const { return m_notes.empty(); }

private:
    std::vector<std::string> m_notes;
};

/// Whom a request is written for.
struct DialectTarget {
    std::string provider; ///< catalogue id
    std::string model; ///< what the provider calls it
    std::optional<std::int64_t> maxOutput = {}; ///< lowered to what the budget still covers
    std::int64_t usualMaximum = 0; ///< output tokens the model can give, for APIs that want a number; 0: not known
    bool includeUsage = false; ///< ask for the usage chunk of a stream
    std::string_view maximumMember = "max_tokens"; ///< OpenAI-like: OpenAI's reasoning models refuse this one
    const described::Form *form = nullptr; ///< of dialect `template`; outlives the call
};

/// A provider's stream into events. One object an answer; the events do not depend on how the bytes were sliced.
class StreamDecoder {
public:
    virtual ~StreamDecoder() = default;
    /// Error: an error event (kind by its content), or UpstreamGarbled.
    virtual Result<void> decode(const SseEvent &event, std::vector<chat::Event> &out) = 0;
    /// The connection has ended. What the provider left unsaid (a terminating event behind a complete answer) is said;
    /// an answer that was not complete gets no Ended.
    virtual void finish(std::vector<chat::Event> &out) = 0;
};

/// Events into the client's stream. One object an answer.
class StreamEncoder {
public:
    virtual ~StreamEncoder() = default;
    virtual void encode(const chat::Event &event, std::string &out) = 0;
    /// The answer broke off: what tells the client so. Nothing: the surface's own error event will do.
    virtual void fail(const Error &, std::string &) { }
};

/// How a client's side of an answer is written.
struct EncodeOptions {
    bool includeUsage = true; ///< of a stream, for dialects where the client has to ask for it
    std::string model; ///< where the answer does not say one
    std::int64_t created = 0; ///< seconds since 1970, where the answer does not say; dialects that have it
    std::string id; ///< where the answer has none
    /// The client's request, for dialects whose answers repeat it or name tools as it does; outlives the encoder.
    std::string_view asked = {};
    /// How long ago the request came, for dialects that say how long it took; empty: nobody measures.
    std::function<std::chrono::nanoseconds()> elapsed = {};
};

struct EmbeddingCodec;

std::unique_ptr<EventReader> serverSentEvents();

/// A wire format: how it is read and written. Pure functions; a row of the table in Dialect.cpp.
struct Dialect {
    std::string_view name; ///< `openai`, `anthropic`: as in the catalogue
    chat::Family family;
    Surface surface; ///< where clients that speak it come in
    std::string_view answerId; ///< how the id of an answer begins to which its provider gave none
    /// Behind a provider's base URL; `model` is not in all of them.
    std::string (*chatPath)(std::string_view model, bool stream);
    std::string_view modelsPath; ///< likewise
    std::string_view (*nameOf)(chat::Finish finish); ///< why an answer ended, in its words

    /// Of a body that is valid JSON. Error: BadRequest naming the member.
    Result<chat::Request> (*decodeRequest)(std::string_view body);
    /// Of a request that fits (fit() in Fitting.h).
    std::string (*encodeRequest)(const chat::Request &request, const DialectTarget &target, Notes &notes);
    /// Error: UpstreamGarbled, or what the provider says where it says only an error.
    Result<chat::Answer> (*decodeAnswer)(std::string_view body);
    std::string (*encodeAnswer)(const chat::Answer &answer, const EncodeOptions &options);
    std::unique_ptr<StreamDecoder> (*streamDecoder)();
    std::unique_ptr<StreamEncoder> (*streamEncoder)(const EncodeOptions &options);
    std::string_view streamQuery = {}; ///< behind the `?` of a stream's URL
    std::unique_ptr<EventReader> (*streamReader)() = serverSentEvents; ///< how its streams are framed
    std::string_view streamType = "text/event-stream"; ///< the media type of these
    /// Another path whose bodies are its own, too, for a provider that is asked as its client asked us; mostly none.
    std::string_view otherPath = {};
    /// Whether a member that its clients know may come from clients of other families, too; null: none may.
    bool (*isOwnMember)(std::string_view name) = nullptr;
    const EmbeddingCodec *embedding = nullptr; ///< null: the API makes no vectors
};

std::span<const Dialect> dialects();
/// Null: there is no such dialect.
const Dialect *findDialect(std::string_view name);

} // namespace tollgate
