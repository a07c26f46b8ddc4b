// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Uuid.h"
#include "core/control/TryStream.h"
#include "core/control/VerbFunctions.h"

#include <QTimer>

namespace tollgate::verb {

namespace js = boost::json;

namespace {

/// What was asked as a request of OpenAI's, which every deployment understands by translation.
js::object bodyOf(const Control::Arguments &arguments)
{
    js::object body{{"stream", true}, {"stream_options", {{"include_usage", true}}}};
    for (const char *name : {"model", "messages", "max_tokens", "temperature"})
        if (const js::value *value = arguments.if_contains(name))
            body[name] = *value;
    return body;
}

} // namespace

/// `try.ask {id, key, model, messages, max_tokens?}`: a call through the gateway as the key, whose secret nobody needs.
/// The answer flows as events `{"event":"try","id":..,"text":..}` (or `thinking`), and comes whole at the end, with the
/// row of the ledger.
void askTry(LocalControl &control, Control::Arguments arguments, Control::Reply reply)
{
    Result<VirtualKeyPtr> key = keyOf(control, arguments);
    if (!key)
        return reply(std::move(key).error());
    if ((*key)->name.empty())
        return reply(Error{.kind = ErrorKind::BadRequest,
                           .message = "A key without a name cannot be tried: give it one first.",
                           .param = "key"});
    const std::string id = text(arguments, "id").value_or("");
    if (id.empty())
        return reply(missing("id"));
    if (control.tries().contains(id))
        return reply(Error{.kind = ErrorKind::Conflict, .message = "That id is in use.", .param = "id"});
    if (!text(arguments, "model") || text(arguments, "model")->empty())
        return reply(missing("model"));
    const js::value *messages = arguments.if_contains("messages");
    if (!messages || !messages->is_array() || messages->get_array().empty())
        return reply(missing("messages"));
    ControlParts &parts = control.parts();
    if (!parts.call)
        return reply(Error{.kind = ErrorKind::Unavailable,
                           .message = "No gateway runs that could call. 'tollgate serve' starts one."});
    if (const js::object status = parts.status(); status.contains("paused") && status.at("paused") == js::value(true))
        return reply(Error{.kind = ErrorKind::ShuttingDown, .message = "The gateway is paused. Resume it first."});

    Inbound inbound;
    inbound.received = parts.clock.now();
    inbound.receivedAt = parts.clock.steady();
    inbound.id = newCallId(inbound.received);
    inbound.method = "POST";
    inbound.path = "/v1/chat/completions";
    inbound.headers = Headers{{"content-type", "application/json"}, {"user-agent", "tollgate-try"}};
    inbound.body = js::serialize(bodyOf(arguments));
    inbound.peer = "127.0.0.1";
    inbound.boundKey = (*key)->name;
    auto stream = std::make_unique<TryStream>(control, id, inbound.id, std::move(reply));
    parts.call(std::move(inbound), std::move(stream));
}

/// `try.stop {id}`: hangs up; what has come so far is the answer, and is paid for.
void stopTry(LocalControl &control, Control::Arguments arguments, Control::Reply reply)
{
    const std::string id = text(arguments, "id").value_or("");
    const auto found = control.tries().find(id);
    if (found == control.tries().end())
        return reply(
            Error{.kind = ErrorKind::NotFound, .message = "Nothing is being asked under that id.", .param = "id"});
    // Not from inside of a write, where somebody may stop because of what was written.
    QTimer::singleShot(0, &control, [&control, id] {
        const auto still = control.tries().find(id);
        if (still != control.tries().end())
            still->second->leave();
    });
    reply(js::value(js::object{{"stopped", true}}));
}

} // namespace tollgate::verb
