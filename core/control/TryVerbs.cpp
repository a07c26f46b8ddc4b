// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activity/RecentCalls.h"
#include "core/base/Uuid.h"
#include "core/control/TryStream.h"
#include "core/control/VerbFunctions.h"

#include <algorithm>
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

/// Whether a call can go out of this process now; the id that the window gives it must be free.
std::optional<Error> obstacle(LocalControl &control, const std::string &id)
{
    if (id.empty())
        return missing("id");
    if (control.tries().contains(id))
        return Error{.kind = ErrorKind::Conflict, .message = "That id is in use.", .param = "id"};
    ControlParts &parts = control.parts();
    if (!parts.call)
        return Error{.kind = ErrorKind::Unavailable,
                     .message = "No gateway runs that could call. 'tollgate serve' starts one."};
    if (const js::object status = parts.status(); status.contains("paused") && status.at("paused") == js::value(true))
        return Error{.kind = ErrorKind::ShuttingDown, .message = "The gateway is paused. Resume it first."};
    return {};
}

/// A request that comes from the operator's window, as the key.
Inbound fromHere(const ControlParts &parts, const VirtualKey &key)
{
    Inbound inbound;
    inbound.received = parts.clock.now();
    inbound.receivedAt = parts.clock.steady();
    inbound.id = newCallId(inbound.received);
    inbound.method = "POST";
    inbound.peer = "127.0.0.1";
    inbound.boundKey = key.name;
    return inbound;
}

constexpr std::string_view masked = "•••"; // what RecentCalls keeps of a credential

/// What a client said about its request, without who it is and how its bytes came here.
Headers saidAgain(const Headers &said)
{
    static constexpr std::string_view left[]
        = {"host", "content-length", "content-encoding", "transfer-encoding", "connection", "expect", "user-agent"};
    Headers headers{{"user-agent", "tollgate-try"}};
    for (const auto &[name, value] : said)
        if (value != masked
            && std::ranges::none_of(left, [&name = name](std::string_view one) { return sameFieldName(name, one); }))
            headers.add(name, value);
    return headers;
}

Error nameless()
{
    return {.kind = ErrorKind::BadRequest,
            .message = "A key without a name cannot be tried: give it one first.",
            .param = "key"};
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
        return reply(nameless());
    if (!text(arguments, "model") || text(arguments, "model")->empty())
        return reply(missing("model"));
    const js::value *messages = arguments.if_contains("messages");
    if (!messages || !messages->is_array() || messages->get_array().empty())
        return reply(missing("messages"));
    const std::string id = text(arguments, "id").value_or("");
    if (std::optional<Error> error = obstacle(control, id))
        return reply(*std::move(error));
    ControlParts &parts = control.parts();
    Inbound inbound = fromHere(parts, **key);
    inbound.path = "/v1/chat/completions";
    inbound.headers = Headers{{"content-type", "application/json"}, {"user-agent", "tollgate-try"}};
    inbound.body = js::serialize(bodyOf(arguments));
    auto stream = std::make_unique<TryStream>(control, id, inbound.id, std::move(reply));
    parts.call(std::move(inbound), std::move(stream));
}

namespace {

std::optional<Error> notWhole(const RecentCalls::Kept *kept, const std::string &wrong)
{
    const char *why = nullptr;
    if (!kept)
        why = "What that call asked is not kept any more, so it cannot be asked again.";
    else if (kept->request.size() < kept->requestBytes && kept->maskedInRequest == 0)
        why = "That request was too large to be kept whole, so it cannot be asked again.";
    else if (kept->maskedInRequest > 0)
        why = "Keys or tokens were left out of that request when it was written to disk, so it cannot be asked again.";
    if (!why)
        return {};
    return Error{.kind = ErrorKind::NotFound, .message = wrong.empty() ? std::string(why) : wrong, .param = "call"};
}

/// The ledger knows the model that was asked for, where that stood in the address.
void askAgain(LocalControl &control, const std::shared_ptr<const RecentCalls::Kept> &kept, const std::string &id,
              const VirtualKeyPtr &key, const std::shared_ptr<Control::Reply> &answer)
{
    control.parts().log.calls({.callId = kept->id.text(), .most = 1},
                              [&control, kept, id, key, answer](const Result<std::vector<CallRecord>> &rows) {
                                  if (std::optional<Error> error = obstacle(control, id))
                                      return (*answer)(*std::move(error));
                                  Inbound inbound = fromHere(control.parts(), *key);
                                  inbound.path = kept->path;
                                  inbound.modelFromPath
                                      = rows && !rows->empty() ? rows->front().askedModel : std::string();
                                  inbound.surface = kept->surface;
                                  inbound.operation = kept->operation;
                                  inbound.headers = saidAgain(kept->headers);
                                  inbound.body = kept->request;
                                  auto stream
                                      = std::make_unique<TryStream>(control, id, inbound.id, std::move(*answer));
                                  control.parts().call(std::move(inbound), std::move(stream));
                              });
}

} // namespace

/// `calls.replay {id, call, key}`: the request of a call that is kept, once more and byte for byte, as a key that need
/// not be the same. Answers as `try.ask` does; what is answered in another dialect than OpenAI's has no `text` here,
/// the new call's detail shows it.
void replayCall(LocalControl &control, Control::Arguments arguments, Control::Reply reply)
{
    const std::string call = text(arguments, "call").value_or(""), id = text(arguments, "id").value_or("");
    if (call.empty())
        return reply(missing("call"));
    Result<VirtualKeyPtr> key = keyOf(control, arguments);
    if (!key)
        return reply(std::move(key).error());
    if ((*key)->name.empty())
        return reply(nameless());
    const auto answer = std::make_shared<Control::Reply>(std::move(reply));
    findKept(control, call,
             [&control, id, key = *key, answer](const std::shared_ptr<const RecentCalls::Kept> &kept,
                                                const std::string &wrong) {
                 if (std::optional<Error> error = notWhole(kept.get(), wrong))
                     return (*answer)(*std::move(error));
                 askAgain(control, kept, id, key, answer);
             });
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
