// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Error.h"

namespace tollgate {

std::string_view nameOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::BadRequest:
        return "bad_request";
    case ErrorKind::BodyTooLarge:
        return "body_too_large";
    case ErrorKind::UriTooLong:
        return "uri_too_long";
    case ErrorKind::HeadersTooLarge:
        return "headers_too_large";
    case ErrorKind::SlowRequest:
        return "slow_request";
    case ErrorKind::UnsupportedEncoding:
        return "unsupported_encoding";
    case ErrorKind::NotFound:
        return "not_found";
    case ErrorKind::MethodNotAllowed:
        return "method_not_allowed";
    case ErrorKind::Conflict:
        return "conflict";
    case ErrorKind::Unauthenticated:
        return "unauthenticated";
    case ErrorKind::KeyExpired:
        return "key_expired";
    case ErrorKind::KeyBlocked:
        return "key_blocked";
    case ErrorKind::Forbidden:
        return "forbidden";
    case ErrorKind::ModelForbidden:
        return "model_forbidden";
    case ErrorKind::ModelUnknown:
        return "model_unknown";
    case ErrorKind::ModelUnpriced:
        return "model_unpriced";
    case ErrorKind::BudgetSpent:
        return "budget_spent";
    case ErrorKind::RateLimited:
        return "rate_limited";
    case ErrorKind::TooManyParallel:
        return "too_many_parallel";
    case ErrorKind::NoDeployment:
        return "no_deployment";
    case ErrorKind::Blocked:
        return "blocked";
    case ErrorKind::ContextTooLong:
        return "context_too_long";
    case ErrorKind::ContentRefused:
        return "content_refused";
    case ErrorKind::UpstreamRefused:
        return "upstream_refused";
    case ErrorKind::UpstreamAuth:
        return "upstream_auth";
    case ErrorKind::CredentialMissing:
        return "credential_missing";
    case ErrorKind::UpstreamRateLimited:
        return "upstream_rate_limited";
    case ErrorKind::UpstreamFailed:
        return "upstream_failed";
    case ErrorKind::UpstreamUnreachable:
        return "upstream_unreachable";
    case ErrorKind::UpstreamGarbled:
        return "upstream_garbled";
    case ErrorKind::UpstreamCut:
        return "upstream_cut";
    case ErrorKind::Timeout:
        return "timeout";
    case ErrorKind::ClientGone:
        return "client_gone";
    case ErrorKind::LedgerUnavailable:
        return "ledger_unavailable";
    case ErrorKind::ShuttingDown:
        return "shutting_down";
    case ErrorKind::Config:
        return "config";
    case ErrorKind::Storage:
        return "storage";
    case ErrorKind::NoPermission:
        return "no_permission";
    case ErrorKind::Unavailable:
        return "unavailable";
    case ErrorKind::Internal:
        return "internal";
    }
    return "internal";
}

} // namespace tollgate
