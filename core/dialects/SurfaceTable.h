// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/LargeBody.h"
#include "core/chat/Conversation.h"
#include "core/chat/Operation.h"
#include "core/dialects/openai_chat/PromptText.h"
#include "core/dialects/RequestView.h"

namespace tollgate {

/// A request as its surface sees it.
struct AskedRequest {
    Operation operation = Operation::Chat;
    std::string_view path; ///< normalised
    std::string_view modelFromPath;
    std::string_view contentType;
    std::string_view body;
    const LargeBody *large = nullptr; ///< in place of `body`: a form, where the surface has `rewrittenLarge`
};

/// How a surface frames a stream.
enum class Framing : std::uint8_t {
    Events, ///< as the dialect writes it: server-sent events, mostly
    List, ///< the same events as one JSON list
    Messages, ///< a session over a WebSocket, both ways at once
};

/// What the gateway asks of a surface, whatever the wire format. Pure functions; a row of the table in
/// SurfaceTable.cpp.
struct SurfaceRow {
    Surface surface;
    chat::Family family; ///< whose words are spoken
    /// Error: BadRequest naming the member.
    Result<RequestView> (*read)(const AskedRequest &asked);
    /// The body for a provider that speaks the same dialect: byte for byte but for what must change. Null: it has none.
    std::string (*rewritten)(const AskedRequest &asked, const RequestView &view, const RequestChange &change);
    /// Null: nothing of it is counted here, only the provider knows what was used.
    openai_chat::PromptText (*promptText)(Operation operation, std::string_view body);
    /// What limits an answer where the client gave no limit; empty: as the deployment has it.
    std::string_view maximumMember = {};
    bool asksForUsage = false; ///< of a stream: a member of the request decides whether it tells its usage
    Framing framing = Framing::Events;
    std::string_view streamType = "text/event-stream; charset=utf-8";
    bool takesAnyBody = false; ///< forms and files, both ways; else JSON
    bool takesComments = true; ///< heartbeats: not every client reads them
    bool opensWithModel = false; ///< of a session: its first message names the model
    /// What needs no model: the answer. Null: all requests do.
    std::optional<std::string> (*answeredHere)(const AskedRequest &asked, std::int64_t now) = nullptr;
    /// What rewritten() does to a body that is too large for memory. Null: there is none.
    LargeBody (*rewrittenLarge)(const AskedRequest &asked, const RequestView &view, const RequestChange &change)
        = nullptr;
};

const SurfaceRow &rowOf(Surface surface);

} // namespace tollgate
