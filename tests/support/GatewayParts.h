// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateway/Gateway.h"
#include "tests/support/FakeClock.h"
#include "tests/support/GatewayFakes.h"

namespace tollgate {

/// What a test's calls cost stands in its deployments: prices that change with the world would change the tests.
struct NoPrices final : PriceBook {
    std::optional<ModelFacts> find(std::string_view, std::string_view) const override { return {}; }
};

/// Credentials that stand in the configuration itself.
struct LiteralSecrets final : Secrets {
    static Error missing(const SecretRef &ref)
    {
        return {.kind = ErrorKind::CredentialMissing, .message = "There is no " + ref.text() + "."};
    }
    void resolve(const SecretRef &ref, Callback<void(Result<Secret>)> done) override { done(known(ref)); }
    Result<Secret> known(const SecretRef &ref) const override
    {
        if (ref.source == SecretRef::Source::Literal)
            return ref.literal;
        return missing(ref);
    }
    void store(const SecretRef &, Secret, Callback<void(Result<void>)> done) override { done({}); }
    void remove(const SecretRef &, Callback<void(Result<void>)> done) override { done({}); }
};

/// The data path between fakes: a provider, a ledger and clients that a test plays by hand.
struct GatewayParts {
    FakeClock clock;
    KeyRing keys{clock};
    Limiter limits{clock};
    Budgets budgets{clock};
    Brake brake;
    HealthBoard health{clock};
    NoPrices book;
    PriceMemo prices{book};
    LiteralSecrets secrets;
    FakeUpstream upstream;
    FakeLog log;
    LiveFeed feed;
    Worker worker;
    World world{clock,   keys,     limits, budgets, brake,  health, nullptr, prices,
                secrets, upstream, log,    feed,    worker, {},     {}};
    std::unique_ptr<Gateway> gateway = std::make_unique<Gateway>(world);
};

} // namespace tollgate
