// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/chat/Operation.h"
#include "core/chat/Units.h"
#include "core/chat/Usage.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>

/// Sessions of messages over a WebSocket, as far as the books need to read them; the messages themselves go on as they
/// came.
namespace tollgate::realtime {

/// What one message of the provider means for the books.
struct Heard {
    std::string turn; ///< which response it belongs to; empty: the session's only one
    bool begins = false; ///< a response has begun
    bool ends = false; ///< a response is complete; the four below are of it
    std::optional<Usage> usage; ///< nothing: the provider has not said
    std::string answerId, finishReason;
    std::int64_t text = 0, sound = 0; ///< tokens of output that this message brings, about
    /// What was said into the microphone was written down, by a model of its own, with a bill of its own.
    struct Transcript {
        std::string model; ///< empty: the session did not say
        std::optional<Usage> usage;
        Units units;
    };
    std::optional<Transcript> transcript;
};

/// Reads what a provider sends in one session. Messages that are no JSON mean nothing. No I/O.
class Observer {
public:
    virtual ~Observer() = default;
    virtual Heard hear(std::string_view message) = 0;
};

/// Of OpenAI's and Azure's sessions (https://platform.openai.com/docs/api-reference/realtime-server-events), or of
/// Gemini Live (https://ai.google.dev/api/live). Null: the surface has none.
std::unique_ptr<Observer> observerOf(Surface surface);

/// The model that the first message of a Gemini Live client names, without `models/`. Error: BadRequest, where it is no
/// `setup` with a model. Pure.
Result<std::string> modelOfSetup(std::string_view message);
/// The same message for another model; every other byte as it was. Pure.
std::string setupFor(std::string_view message, std::string_view model);

/// Close codes of RFC 6455, 7.4.1.
enum CloseCode : std::uint16_t {
    Normal = 1000,
    GoingAway = 1001,
    NoCode = 1005, ///< never sent
    Cut = 1006, ///< never sent
    BadPayload = 1007,
    AgainstPolicy = 1008,
    TooBig = 1009,
    InternalError = 1011,
};
/// What a session that fails is closed with.
CloseCode closeCodeFor(ErrorKind kind);
/// What may stand in a close frame: at most 123 bytes, whole characters. Pure.
std::string closeReason(std::string_view message);

} // namespace tollgate::realtime
