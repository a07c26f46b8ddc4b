// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/ErrorWire.h"

#include <boost/json.hpp>
#include <QtTest>

using namespace tollgate;

namespace {

/// What clients of the OpenAI surfaces get, whole. A change here changes how real agents behave: see why in
/// core/server/ErrorWire.cpp.
struct Golden {
    ErrorKind kind;
    int status;
    const char *type, *code;
    bool mayRetry;
};
constexpr Golden table[] = {
    {ErrorKind::BadRequest, 400, "invalid_request_error", "bad_request", false},
    {ErrorKind::BodyTooLarge, 413, "invalid_request_error", "body_too_large", false},
    {ErrorKind::UriTooLong, 414, "invalid_request_error", "uri_too_long", false},
    {ErrorKind::HeadersTooLarge, 431, "invalid_request_error", "headers_too_large", false},
    {ErrorKind::SlowRequest, 408, "invalid_request_error", "request_timeout", false},
    {ErrorKind::UnsupportedEncoding, 415, "invalid_request_error", "unsupported_encoding", false},
    {ErrorKind::NotFound, 404, "invalid_request_error", "not_found", false},
    {ErrorKind::MethodNotAllowed, 405, "invalid_request_error", "method_not_allowed", false},
    {ErrorKind::Conflict, 409, "invalid_request_error", "conflict", false},
    {ErrorKind::Unauthenticated, 401, "authentication_error", "invalid_api_key", false},
    {ErrorKind::KeyExpired, 401, "authentication_error", "expired_key", false},
    {ErrorKind::KeyBlocked, 403, "permission_error", "key_blocked", false},
    {ErrorKind::Forbidden, 403, "permission_error", "forbidden", false},
    {ErrorKind::ModelForbidden, 403, "permission_error", "model_not_allowed", false},
    {ErrorKind::ModelUnknown, 404, "invalid_request_error", "model_not_found", false},
    {ErrorKind::ModelUnpriced, 400, "invalid_request_error", "model_unpriced", false},
    {ErrorKind::BudgetSpent, 402, "insufficient_quota", "insufficient_quota", false},
    {ErrorKind::RateLimited, 429, "rate_limit_error", "rate_limit_exceeded", true},
    {ErrorKind::TooManyParallel, 429, "rate_limit_error", "too_many_parallel_requests", true},
    {ErrorKind::NoDeployment, 503, "api_error", "no_deployment_available", true},
    {ErrorKind::Blocked, 400, "invalid_request_error", "blocked_by_guard", false},
    {ErrorKind::ContextTooLong, 400, "invalid_request_error", "context_length_exceeded", false},
    {ErrorKind::ContentRefused, 400, "invalid_request_error", "content_policy_violation", false},
    {ErrorKind::UpstreamRefused, 400, "invalid_request_error", "provider_refused", false},
    {ErrorKind::UpstreamAuth, 502, "api_error", "provider_credential_refused", false},
    {ErrorKind::CredentialMissing, 502, "api_error", "provider_credential_missing", false},
    {ErrorKind::UpstreamRateLimited, 429, "rate_limit_error", "provider_rate_limited", true},
    {ErrorKind::UpstreamFailed, 502, "api_error", "provider_failed", true},
    {ErrorKind::UpstreamUnreachable, 502, "api_error", "provider_unreachable", true},
    {ErrorKind::UpstreamGarbled, 502, "api_error", "provider_garbled", false},
    {ErrorKind::UpstreamCut, 502, "api_error", "provider_cut", false},
    {ErrorKind::Timeout, 504, "api_error", "provider_timeout", false},
    {ErrorKind::ClientGone, 499, "api_error", "client_gone", false},
    {ErrorKind::LedgerUnavailable, 503, "api_error", "ledger_unavailable", true},
    {ErrorKind::ShuttingDown, 503, "api_error", "shutting_down", true},
    {ErrorKind::Config, 400, "invalid_request_error", "configuration", false},
    {ErrorKind::Storage, 503, "api_error", "storage", false},
    {ErrorKind::NoPermission, 500, "api_error", "no_permission", false},
    {ErrorKind::Unavailable, 503, "api_error", "unavailable", true},
    {ErrorKind::Internal, 500, "api_error", "internal", false},
};

boost::json::object errorIn(std::string_view body)
{
    return boost::json::parse(body).at("error").as_object();
}

std::string field(const boost::json::object &error, std::string_view name)
{
    return std::string(error.at(name).as_string());
}

} // namespace

class tst_ErrorWire : public QObject {
    Q_OBJECT

private slots:
    void everyKindHasItsRow()
    {
        QCOMPARE(std::size(table), static_cast<std::size_t>(ErrorKind::Internal) + 1);
        for (std::size_t i = 0; i < std::size(table); ++i)
            QCOMPARE(static_cast<std::size_t>(table[i].kind), i);
    }

    void aKindBecomesStatusTypeAndCode_data()
    {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < std::size(table); ++i)
            QTest::addRow("%s", std::string(nameOf(table[i].kind)).c_str()) << static_cast<int>(i);
    }
    void aKindBecomesStatusTypeAndCode()
    {
        QFETCH(int, index);
        const Golden &golden = table[index];
        const auto reply
            = errorwire::reply({.kind = golden.kind, .message = "Say \"no\"\n", .param = "model"}, Surface::OpenAiChat);
        QCOMPARE(reply.status, golden.status);
        QCOMPARE(std::string(reply.headers.value("content-type")), std::string("application/json"));
        QCOMPARE(reply.headers.contains("x-should-retry"), !golden.mayRetry);
        const boost::json::object error = errorIn(reply.body);
        QCOMPARE(error.size(), std::size_t(4));
        QCOMPARE(field(error, "message"), std::string("Say \"no\"\n"));
        QCOMPARE(field(error, "type"), std::string(golden.type));
        QCOMPARE(field(error, "code"), std::string(golden.code));
        QCOMPARE(field(error, "param"), std::string("model"));
    }

    void googlesClientsGetGooglesShape()
    {
        const auto reply = errorwire::reply({.kind = ErrorKind::RateLimited,
                                             .message = "m",
                                             .param = "model",
                                             .retryAfter = std::chrono::milliseconds(1200)},
                                            Surface::Gemini);
        QCOMPARE(reply.status, 429);
        const boost::json::object error = errorIn(reply.body);
        QCOMPARE(error.at("code").as_int64(), 429);
        QCOMPARE(field(error, "status"), std::string("RESOURCE_EXHAUSTED"));
        const boost::json::array &details = error.at("details").as_array();
        QCOMPARE(field(details.at(0).as_object(), "retryDelay"), std::string("2s"));
        QCOMPARE(details.size(), std::size_t(2));
        QCOMPARE(errorwire::reply({.kind = ErrorKind::BudgetSpent, .message = "m"}, Surface::GeminiArray).status, 402);
        // Gemini CLI would ask three more times.
        QVERIFY(errorwire::streamEvent({.kind = ErrorKind::UpstreamCut, .message = "m"}, Surface::Gemini).empty());
    }

    void aSpentBudgetIsNotAskedAgain()
    {
        const auto reply = errorwire::reply({.kind = ErrorKind::BudgetSpent, .message = "m"}, Surface::OpenAiChat);
        QCOMPARE(std::string(reply.headers.value("x-should-retry")), std::string("false"));
        QVERIFY(!reply.headers.contains("retry-after"));
        QVERIFY(errorIn(reply.body).at("param").is_null());
    }

    void aLimitSaysWhenToComeBackInWholeSeconds()
    {
        const auto reply = errorwire::reply(
            {.kind = ErrorKind::RateLimited, .message = "m", .retryAfter = std::chrono::milliseconds(1200)},
            Surface::OpenAiChat);
        QCOMPARE(std::string(reply.headers.value("retry-after")), std::string("2"));
    }

    void aProvidersRefusalKeepsItsStatusTypeAndCode()
    {
        const auto reply = errorwire::reply({.kind = ErrorKind::UpstreamRefused,
                                             .message = "no such tool",
                                             .type = "their_type",
                                             .code = "their_code",
                                             .upstreamStatus = 422},
                                            Surface::OpenAiChat);
        QCOMPARE(reply.status, 422);
        QCOMPARE(field(errorIn(reply.body), "type"), std::string("their_type"));
        QCOMPARE(field(errorIn(reply.body), "code"), std::string("their_code"));
    }

    void aRefusedProviderCredentialDoesNotLookLikeAWrongClientKey()
    {
        const auto reply = errorwire::reply({.kind = ErrorKind::UpstreamAuth,
                                             .message = "m",
                                             .type = "authentication_error",
                                             .code = "invalid_api_key",
                                             .upstreamStatus = 401},
                                            Surface::OpenAiChat);
        QCOMPARE(reply.status, 502);
        QCOMPARE(field(errorIn(reply.body), "code"), std::string("provider_credential_refused"));
    }

    void aStreamEndsBadlyWithOneEvent()
    {
        const std::string event
            = errorwire::streamEvent({.kind = ErrorKind::UpstreamCut, .message = "lost"}, Surface::OpenAiChat);
        QVERIFY(event.starts_with("data: {") && event.ends_with("}\n\n"));
        QCOMPARE(field(errorIn(std::string_view(event).substr(6)), "message"), std::string("lost"));
    }
};

QTEST_GUILESS_MAIN(tst_ErrorWire)
#include "tst_ErrorWire.moc"
