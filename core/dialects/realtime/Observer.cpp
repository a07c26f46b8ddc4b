// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/realtime/Observer.h"

#include "core/dialects/realtime/GeminiObserver.h"
#include "core/dialects/realtime/OpenAiObserver.h"
#include "core/json/Scan.h"

namespace tollgate::realtime {
namespace {

/// The raw value of `setup.model` and where it begins; empty: it is not there.
std::string_view modelIn(std::string_view message)
{
    const auto memberOf = [](std::string_view object, std::string_view name) {
        const auto members = json::members(object);
        const json::Member *const found = members ? json::find(*members, name) : nullptr;
        return found ? found->value : std::string_view();
    };
    return memberOf(memberOf(message, "setup"), "model");
}

} // namespace

std::unique_ptr<Observer> observerOf(Surface surface)
{
    if (surface == Surface::OpenAiRealtime)
        return std::make_unique<OpenAiObserver>();
    if (surface == Surface::GeminiLive)
        return std::make_unique<GeminiObserver>();
    return nullptr;
}

Result<std::string> modelOfSetup(std::string_view message)
{
    std::string model = json::textOf(modelIn(message));
    if (model.starts_with("models/"))
        model.erase(0, std::string_view("models/").size());
    if (model.empty())
        return Error{.kind = ErrorKind::BadRequest,
                     .message = "The first message of a session must be a 'setup' that names its 'model'.",
                     .param = "setup.model"};
    return model;
}

std::string setupFor(std::string_view message, std::string_view model)
{
    const std::string_view named = modelIn(message);
    if (named.empty())
        return std::string(message);
    return json::spliced(message,
                         {{static_cast<std::size_t>(named.data() - message.data()), named.size(),
                           json::quoted("models/" + std::string(model))}});
}

CloseCode closeCodeFor(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::BadRequest:
    case ErrorKind::ModelUnknown:
    case ErrorKind::UpstreamRefused:
        return BadPayload;
    case ErrorKind::BodyTooLarge:
        return TooBig;
    case ErrorKind::ShuttingDown:
        return GoingAway;
    case ErrorKind::Unauthenticated:
    case ErrorKind::KeyExpired:
    case ErrorKind::KeyBlocked:
    case ErrorKind::Forbidden:
    case ErrorKind::ModelForbidden:
    case ErrorKind::ModelUnpriced:
    case ErrorKind::BudgetSpent:
    case ErrorKind::RateLimited:
    case ErrorKind::TooManyParallel:
    case ErrorKind::Blocked:
        return AgainstPolicy;
    default:
        return InternalError;
    }
}

std::string closeReason(std::string_view message)
{
    constexpr std::size_t most = 123; // a control frame has 125 bytes, two of them are the code
    if (message.size() <= most)
        return std::string(message);
    std::size_t end = most;
    while (end > 0 && (static_cast<unsigned char>(message[end]) & 0xC0) == 0x80)
        --end;
    return std::string(message.substr(0, end));
}

} // namespace tollgate::realtime
