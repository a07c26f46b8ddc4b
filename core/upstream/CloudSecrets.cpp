// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/upstream/CloudSecrets.h"

#include "core/upstream/CloudToken.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace tollgate {
namespace {

constexpr std::chrono::seconds renewedBefore{60};
constexpr std::size_t answerAtMost = 64 * 1024;

} // namespace

struct CloudSecrets::Fetch {
    std::vector<Callback<void(Result<Secret>)>> waiting;
    std::unique_ptr<UpstreamCall> call;
    int status = 0;
    std::string body;
    std::optional<Error> lost;
};

CloudSecrets::CloudSecrets(Secrets &inner, Upstream &upstream, const Clock &clock)
    : m_inner(inner), m_upstream(upstream), m_clock(clock)
{
}

CloudSecrets::~CloudSecrets() = default;

Result<Secret> CloudSecrets::known(const SecretRef &ref) const
{
    Result<Secret> secret = m_inner.known(ref);
    if (!secret || !cloud::makesToken(secret->reveal()))
        return secret;
    const auto found = m_kept.find(sha256Hex(secret->reveal()));
    if (found != m_kept.end() && m_clock.now() < found->second.until)
        return found->second.token;
    return Error{.kind = ErrorKind::CredentialMissing, .message = "The access token has to be asked for."};
}

void CloudSecrets::resolve(const SecretRef &ref, Callback<void(Result<Secret>)> done)
{
    m_inner.resolve(ref, [this, done = std::move(done)](Result<Secret> secret) mutable {
        if (!secret || !cloud::makesToken(secret->reveal()))
            return done(std::move(secret));
        exchange(*secret, std::move(done));
    });
}

void CloudSecrets::exchange(const Secret &account, Callback<void(Result<Secret>)> done)
{
    const std::string key = sha256Hex(account.reveal());
    if (const auto found = m_kept.find(key); found != m_kept.end() && m_clock.now() < found->second.until)
        return done(found->second.token);
    if (const auto under = m_fetches.find(key); under != m_fetches.end()) {
        under->second->waiting.push_back(std::move(done));
        return;
    }
    auto fetch = std::make_unique<Fetch>();
    fetch->waiting.push_back(std::move(done));
    m_fetches.emplace(key, std::move(fetch));
    const std::optional<std::string> source = cloud::sourceOf(account.reveal());
    if (source && cloud::makesToken(*source))
        return exchange(Secret(*source), [this, key, account](const Result<Secret> &signs) {
            if (signs)
                ask(key, cloud::tokenCall(account.reveal(), signs->reveal(), m_clock.now()));
            else
                ask(key, signs.error());
        });
    ask(key, cloud::tokenCall(account.reveal(), source.value_or(""), m_clock.now()));
}

void CloudSecrets::ask(const std::string &key, Result<HttpCall> call)
{
    Fetch &fetch = *m_fetches.at(key);
    if (!call) {
        fetch.lost = std::move(call).error();
        return answered(key);
    }
    fetch.call = m_upstream.start(
        *std::move(call),
        {.headed = [&fetch](int status, const Headers &) { fetch.status = status; },
         .received =
             [&fetch](std::string_view bytes) {
                 fetch.body.append(bytes.substr(0, answerAtMost - std::min(fetch.body.size(), answerAtMost)));
             },
         .finished =
             [this, &fetch, key](Result<void> outcome, CallPhase) {
                 if (!outcome)
                     fetch.lost = std::move(outcome).error();
                 answered(key);
             }});
}

void CloudSecrets::answered(const std::string &key)
{
    // Whoever is told may ask again: the fetch is over before anybody is.
    const auto node = m_fetches.extract(key);
    Fetch &fetch = *node.mapped();
    const auto call = std::move(fetch.call);
    Result<cloud::Token> token
        = fetch.lost ? Result<cloud::Token>(*fetch.lost) : cloud::readToken(fetch.status, fetch.body, m_clock.now());
    Result<Secret> told = token ? Result<Secret>(token->text) : Result<Secret>(token.error());
    if (token)
        m_kept[key] = {token->text, m_clock.now() + std::max(token->lasts - renewedBefore, std::chrono::seconds(1))};
    for (auto &waiting : fetch.waiting)
        waiting(told);
}

void CloudSecrets::store(const SecretRef &ref, Secret secret, Callback<void(Result<void>)> done)
{
    m_inner.store(ref, std::move(secret), std::move(done));
}

void CloudSecrets::remove(const SecretRef &ref, Callback<void(Result<void>)> done)
{
    m_inner.remove(ref, std::move(done));
}

void CloudSecrets::whenSettled(Callback<void()> done)
{
    m_inner.whenSettled(std::move(done));
}

} // namespace tollgate
