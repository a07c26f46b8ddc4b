// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/chat/Operation.h"

#include <string>
#include <string_view>

namespace tollgate {

/// What answers a request.
enum class Serves : std::uint8_t {
    Call, ///< the data path
    CountTokens, ///< of an Anthropic or a Gemini request: here, free and without limits
    Models,
    Model,
    Root,
    Alive,
    Ready,
    Metrics,
    Ollama, ///< version, tags, show, ps
    Session, ///< over a WebSocket; without an upgrade 426
    ClientSecret, ///< with which a client without a key opens a session
    NoCalls, ///< WebRTC, which goes past a gateway: told what to do
    Response, ///< one that was kept: shown, deleted, its items
    Admin, ///< /key/..., /spend/..., /tollgate/v1/...: asked of the admin API
};

/// One path that is served.
struct Endpoint {
    std::string_view method;
    std::string_view path; ///< normalised; a `*` takes whatever stands there
    Serves serves = Serves::Call;
    Operation operation = Operation::Chat;
    Surface surface = Surface::OpenAiChat;
};

/// A request's place among the endpoints.
struct Place {
    Endpoint endpoint;
    std::string path; ///< normalised
    std::string model; ///< from `/openai/deployments/{model}/...` or `/models/{model}`, percent-decoded
};

/// Without `/v1` (however often it is repeated), trailing slashes and Azure's deployment prefix. Users get base URLs
/// wrong in all these ways. Pure.
std::string normalisedPath(std::string_view path, std::string *model);

/// Errors: NotFound, naming what is near; MethodNotAllowed. Pure.
Result<Place> place(std::string_view method, std::string_view path, std::string_view query = {});

/// What a path answers, for the `Allow` field of a 405: `GET, POST`. Empty: there is nothing. Pure.
std::string allowedMethods(std::string_view path);

} // namespace tollgate
