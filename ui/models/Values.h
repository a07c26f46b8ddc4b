// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Money.h"

#include <boost/json/fwd.hpp>
#include <optional>
#include <QDate>
#include <QString>
#include <QStringList>
#include <vector>

/// What control says, as values that pages show. Reading is forgiving: what is missing is empty or zero, since the
/// gateway behind the door may be older or newer than the window.
namespace tollgate::ui {

struct Attempt {
    QString provider, model, outcome, message;
    int status = 0;
    qint64 durationMs = 0;
};

/// A row of the ledger; while it runs, what is known so far.
struct Call {
    QString id, status, message, keyName, keyId, tool, askedModel, usedModel, provider, finishReason, operation,
        usageSource;
    qint64 started = 0, ended = 0; ///< ms since 1970
    qint64 durationMs = 0, firstTokenMs = -1, overheadUs = 0;
    int httpStatus = 0;
    bool stream = false, unpriced = false;
    qint64 promptTokens = 0, cachedTokens = 0, completionTokens = 0, reasoningTokens = 0;
    Money cost;
    QString login; ///< of the client's own at a provider, which paid; empty: none
    Money notional; ///< what such a call would have cost; never part of `cost`
    std::vector<Attempt> attempts;
    QStringList tags, notes;

    bool isRunning() const { return status == u"running"; }
    bool isFine() const { return status == u"ok"; }
    qint64 tokens() const { return promptTokens + completionTokens; }
    /// Tokens a second of a stream, from its first token on; nothing: it was none, has not ended or was too short.
    std::optional<qint64> speed() const;
};

struct BudgetStanding {
    Money most, spent, held;
    QString period; ///< `1d`; empty: for ever
    qint64 resets = 0; ///< 0: never
};

struct Key {
    QString id, name, shown, pausedWhy, origin;
    bool blocked = false, allowsUnpriced = false;
    QStringList models, tags;
    std::vector<std::pair<QString, QString>> aliases; ///< what is asked for, what is taken
    std::vector<BudgetStanding> budgets;
    Money spent;
    std::optional<Money> warning, brake; ///< said when that much is spent; its own brake instead of the gateway's
    std::optional<qint64> requestsPerMinute, tokensPerMinute, parallel;
    qint64 expires = 0, created = 0;
};

struct Deployment {
    QString id, name, modelName, provider, model, baseUrl, credential, origin, where, lastError;
    bool credentialKnown = false, local = false, cooling = false, off = false;
    qint64 calls = 0, failures = 0, running = 0;
    double latencyMs = 0;
};

struct UsageSum {
    QString hour, key, keyName, model, provider, tool, tag, status; ///< those that were grouped by
    qint64 requests = 0, failures = 0, promptTokens = 0, cachedTokens = 0, completionTokens = 0, reasoningTokens = 0,
           unpriced = 0;
    qint64 durationMs = 0, firstTokenMs = 0, firstTokens = 0; ///< sums
    Money spend;
    Money notional; ///< at list price, of calls on a client's own login: never part of `spend`

    void add(const UsageSum &other);
    qint64 startOfHour() const; ///< ms since 1970, of `hour`
};

struct Status {
    QString url, version, dataDir;
    qint64 started = 0, underWay = 0, connections = 0, keys = 0, models = 0, memory = 0;
    bool isPaused = false, isLedgerFine = true;
    QString currency, rate; ///< of what the window shows; empty: a gateway that knows of none
    QDate rateDay = {};
    QString profile; ///< the model profile that is chosen; empty: none
    QStringList profiles;
    /// The budget of which most is spent, and whose it is (empty: all keys'); nothing: nobody has a limit.
    std::optional<BudgetStanding> nearest = {};
    QString nearestKey;
};

/// The last hour, by minute, oldest first; and medians of the newest calls.
struct Pulse {
    struct Minute {
        qint64 requests = 0, failures = 0, tokens = 0;
        qint64 firstTokenMs = -1; ///< median; -1: none
    };
    std::vector<Minute> minutes;
    qint64 firstTokenMs = -1, overheadUs = -1;

    qint64 requests() const;
    qint64 failures() const;
    qint64 tokens() const;
};

Call callFrom(const boost::json::object &json);
Key keyFrom(const boost::json::object &json);
Deployment deploymentFrom(const boost::json::object &json);
UsageSum usageFrom(const boost::json::object &json);
/// The rows of a `usage.report`.
std::vector<UsageSum> usageRowsFrom(const boost::json::value &report);
Status statusFrom(const boost::json::object &json);
Pulse pulseFrom(const boost::json::object &json);

} // namespace tollgate::ui
