// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace tollgate {

/// What went wrong, for code. HTTP status and wire names are decided in server/ErrorWire.cpp, per kind and surface;
/// exit codes in app/ExitCodes.h; nowhere else.
enum class ErrorKind : std::uint8_t {
    BadRequest, ///< the caller's request cannot be understood or is not allowed as it is
    BodyTooLarge,
    UriTooLong,
    HeadersTooLarge,
    SlowRequest, ///< a request that did not arrive in time
    UnsupportedEncoding, ///< Content-Encoding or Content-Type that we do not read
    NotFound, ///< no such path or object
    MethodNotAllowed,
    Conflict, ///< a name that exists, an entry that the configuration file owns
    Unauthenticated, ///< no key, an unknown key, two different keys
    KeyExpired,
    KeyBlocked, ///< blocked by an operator, or paused by the brake
    Forbidden, ///< a known key that may not do this
    ModelForbidden, ///< a known key that may not use this model
    ModelUnknown,
    ModelUnpriced, ///< a key with a budget asked for a model without a price
    BudgetSpent,
    RateLimited, ///< requests or tokens per minute
    TooManyParallel,
    NoDeployment, ///< every deployment of the model is cooling down or busy
    Blocked, ///< a guard said no
    ContextTooLong, ///< the provider says that the prompt is too long
    ContentRefused, ///< the provider's content policy
    UpstreamRefused, ///< another 4xx of the provider
    UpstreamAuth, ///< the provider does not accept our credential
    CredentialMissing, ///< the credential's reference leads nowhere
    UpstreamRateLimited,
    UpstreamFailed, ///< 5xx of the provider
    UpstreamUnreachable, ///< no connection, name not found, TLS failure
    UpstreamGarbled, ///< HTML, broken JSON, wrong content type
    UpstreamCut, ///< the connection was lost before the answer was whole
    Timeout, ///< the provider took longer than this deployment's patience
    ClientGone,
    LedgerUnavailable, ///< the ledger cannot be written: no call is made that could not be recorded
    ShuttingDown,
    Config, ///< configuration: file, line, key, what was expected are in the message
    Storage,
    NoPermission, ///< of the operating system: a folder that cannot be written
    Unavailable, ///< a gateway that does not answer
    Internal,
};

/// Short stable name (`budget_spent`), for logs, the ledger's status column and metrics labels.
std::string_view nameOf(ErrorKind kind);

/// One error, for code (kind) and for the person who called (message: what happened, what to do; never a secret, a
/// prompt or a file's content; plain English, because it goes out as JSON).
struct Error {
    ErrorKind kind = ErrorKind::Internal;
    std::string message;
    std::string param = {}; ///< the request member that is wrong, if one is
    std::string type = {}; ///< the provider's own `error.type` and `error.code`, kept for clients that look at them
    std::string code = {};
    int upstreamStatus = 0; ///< the provider's status, where there was one
    std::optional<std::chrono::milliseconds> retryAfter = {}; ///< when asking again makes sense
};

} // namespace tollgate
