// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/control/RemoteControl.h"

#include <algorithm>

namespace tollgate {
namespace {

namespace js = boost::json;

/// The kind behind an error that came over the wire, by its code and status; the message is the gateway's own.
Error errorOf(int status, const std::string &body)
{
    Error error{.kind = ErrorKind::Internal,
                .message = "The gateway answered with status " + std::to_string(status) + "."};
    boost::system::error_code failed;
    const js::value value = js::parse(body, failed);
    const js::value *inner = !failed && value.is_object() ? value.get_object().if_contains("error") : nullptr;
    std::string code;
    if (inner && inner->is_object()) {
        const js::object &object = inner->get_object();
        if (const js::value *message = object.if_contains("message"); message && message->is_string())
            error.message = std::string(message->get_string());
        if (const js::value *param = object.if_contains("param"); param && param->is_string())
            error.param = std::string(param->get_string());
        if (const js::value *named = object.if_contains("code"); named && named->is_string())
            code = std::string(named->get_string());
    }
    switch (status) {
    case 400:
        error.kind = code == "configuration" ? ErrorKind::Config : ErrorKind::BadRequest;
        break;
    case 401:
        error.kind = ErrorKind::Unauthenticated;
        break;
    case 403:
        error.kind = ErrorKind::Forbidden;
        break;
    case 404:
        error.kind = ErrorKind::NotFound;
        break;
    case 409:
        error.kind = ErrorKind::Conflict;
        break;
    case 502:
        error.kind = ErrorKind::UpstreamRefused;
        break;
    case 503:
        error.kind = ErrorKind::Storage;
        break;
    default:
        break;
    }
    return error;
}

Result<js::value> answerOf(int status, const std::string &body)
{
    if (status != 200)
        return errorOf(status, body);
    boost::system::error_code failed;
    js::value value = js::parse(body, failed);
    if (failed)
        return Error{.kind = ErrorKind::Internal, .message = "The gateway's answer is not JSON."};
    return value;
}

Error tooLarge()
{
    return {.kind = ErrorKind::Internal, .message = "The gateway's answer is too large."};
}

} // namespace

struct RemoteControl::Question {
    std::unique_ptr<UpstreamCall> call;
    Reply reply;
    int status = 0;
    std::string body;
};

RemoteControl::RemoteControl(std::string url, Secret token, std::unique_ptr<Upstream> upstream,
                             std::size_t answerAtMost)
    : m_url(std::move(url)), m_token(std::move(token)), m_upstream(std::move(upstream)), m_answerAtMost(answerAtMost)
{
}

RemoteControl::~RemoteControl() = default;

HttpCall RemoteControl::call(std::string_view method, std::string_view path, std::string body) const
{
    HttpCall call;
    call.method = method;
    call.url = m_url + "/tollgate/v1/" + std::string(path);
    call.headers = {{"content-type", "application/json"}, {"x-tollgate-key", std::string(m_token.reveal())}};
    if (method == "POST")
        call.body = std::make_shared<const std::string>(std::move(body));
    call.connectWithin = std::chrono::seconds(5);
    return call;
}

void RemoteControl::ask(std::string_view verb, Arguments arguments, Reply reply)
{
    const auto question = std::make_shared<Question>();
    question->reply = std::move(reply);
    m_questions.push_back(question);
    const auto self = std::prev(m_questions.end());
    question->call = m_upstream->start(
        call("POST", verb, js::serialize(arguments)),
        {.headed = [asked = question.get()](int status, const Headers &) { asked->status = status; },
         .received =
             [this, self](std::string_view bytes) {
                 std::string &body = (*self)->body;
                 if (bytes.size() > m_answerAtMost - std::min(m_answerAtMost, body.size()))
                     return finish(self, tooLarge());
                 body.append(bytes);
             },
         .finished =
             [this, self, isStatus = verb == "status"](Result<void> outcome, CallPhase) {
                 if (!outcome)
                     return finish(
                         self,
                         Error{.kind = ErrorKind::Unavailable,
                               .message = "The gateway at " + m_url + " does not answer: " + outcome.error().message});
                 Result<js::value> answer = answerOf((*self)->status, (*self)->body);
                 // It may know itself by an address that leads elsewhere from here.
                 if (isStatus && answer && answer->is_object())
                     answer->as_object()["url"] = m_url;
                 finish(self, std::move(answer));
             }});
}

/// May be called inside a callback of the call, which ends here.
void RemoteControl::finish(Questions::iterator which, Result<js::value> answer)
{
    const auto asked = *which;
    m_questions.erase(which);
    asked->reply(std::move(answer));
}

Control::Following RemoteControl::follow(Listener listener)
{
    auto following = std::make_shared<const Listener>(std::move(listener));
    m_listeners.push_back(following);
    if (m_feed)
        return following;
    HttpCall feed = call("GET", "events", {});
    feed.idleAtMost = std::chrono::hours(24 * 365);
    m_feed = m_upstream->start(std::move(feed),
                               {.headed = [](int, const Headers &) {},
                                .received = [this](std::string_view bytes) { heard(bytes); },
                                .finished = [this](Result<void>, CallPhase) { feedEnded(); }});
    return following;
}

void RemoteControl::heard(std::string_view bytes)
{
    const auto events = m_reader.feed(bytes);
    if (!events) // what follows cannot be read either
        return feedEnded();
    for (const SseEvent &event : *events) {
        boost::system::error_code failed;
        const js::value value = js::parse(event.data, failed);
        if (!failed && value.is_object())
            tell(value.get_object());
    }
}

void RemoteControl::feedEnded()
{
    const auto ended = std::move(m_feed); // whoever follows next calls again
    m_reader = SseReader();
    tell({{"event", "disconnected"}});
}

void RemoteControl::tell(const js::object &event)
{
    // Over a copy: whoever is told may follow or leave.
    for (const auto &listener : std::vector(m_listeners))
        if (const auto alive = listener.lock())
            (*alive)(event);
}

} // namespace tollgate
