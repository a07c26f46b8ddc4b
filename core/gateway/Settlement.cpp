// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/Settlement.h"

#include "core/gateway/Attempt.h"
#include "core/gateway/Estimate.h"
#include "core/gateway/Exchange.h"
#include "core/gateway/MediaBill.h"
#include "core/providers/Tokenizer.h"
#include "core/settings/Setting.h"

namespace tollgate::settlement {
namespace {

std::string_view firstOf(const Headers &headers, std::initializer_list<std::string_view> names)
{
    for (const std::string_view name : names)
        if (const auto value = headers.find(name); value && !value->empty())
            return *value;
    return {};
}

struct Family {
    Ranks ranks = Ranks::O200k;
    bool isItsOwn = false;
};

Family ranksOf(const Candidate &candidate)
{
    const std::string &base = candidate.deployment->baseModel;
    Family family;
    family.ranks = ranksFor(candidate.deployment->provider, base.empty() ? candidate.model : base, &family.isItsOwn);
    return family;
}

/// What is counted, wherever that happens: nothing of it changes meanwhile.
struct Counting {
    const Exchange *exchange;
    const Attempt *relay;
    Family family;
};

struct Counted {
    Usage usage;
    UsageSource source = UsageSource::Counted;
};

/// Counts texts until it has seen enough of them, and then says what all of them have: a body of many megabytes must
/// not keep the worker from everybody else's for seconds.
class BoundedCount {
public:
    explicit BoundedCount(Ranks ranks) : m_ranks(ranks) { }
    void add(std::string_view text)
    {
        const std::string_view looked = text.substr(0, countedAtMost - m_looked);
        m_tokens += countTokens(looked, m_ranks);
        m_looked += looked.size();
        m_bytes += text.size();
    }
    bool isExact() const { return m_looked == m_bytes; }
    std::int64_t tokens() const
    {
        if (isExact())
            return m_tokens;
        const long double share = static_cast<long double>(m_bytes) / static_cast<long double>(m_looked);
        return static_cast<std::int64_t>(static_cast<long double>(m_tokens) * share);
    }

private:
    static constexpr std::size_t countedAtMost = 1024 * 1024;
    Ranks m_ranks;
    std::size_t m_looked = 0, m_bytes = 0;
    std::int64_t m_tokens = 0;
};

Counted count(const Counting &what)
{
    const Inbound &inbound = what.exchange->inbound;
    const openai_chat::PromptText prompt = rowOf(what.exchange->spoken).promptText(inbound.operation, inbound.body);
    Counted counted;
    BoundedCount input(what.family.ranks), output(what.family.ranks);
    for (const std::string &piece : prompt.pieces)
        input.add(piece);
    output.add(what.relay->seenText());
    counted.usage.input = prompt.tokensBeside + input.tokens();
    counted.usage.output = output.tokens();
    if (!what.family.isItsOwn || !prompt.isExact || !input.isExact() || !output.isExact())
        counted.source = UsageSource::Estimated;
    return counted;
}

Units unitsOf(const Exchange &exchange)
{
    Units units = exchange.view.units;
    units.correctBy(exchange.relay->facts().units);
    const Operation operation = exchange.inbound.operation;
    const bool listened = operation == Operation::Transcription || operation == Operation::AudioTranslation;
    return listened ? bill::asBilled(units, exchange.relay->candidate().deployment->provider) : units;
}

/// Whoever leaves has been served: the provider goes on and bills. Who has got a part of a file, too: the text that is
/// spoken counts, not what came of it.
bool isBilled(const Exchange &exchange, const std::optional<Error> &error)
{
    return !error || error->kind == ErrorKind::ClientGone || exchange.client->hasBegun();
}

/// Once, by the call that goes over it: people are told, nothing is refused.
void tellSoftBudget(World &world, const VirtualKey &key, const Claims &claims, Money cost)
{
    const Money spent = world.budgets.spentEver(claims.budgets.front().subject);
    if (spent < *key.softBudget || spent - cost >= *key.softBudget)
        return;
    const std::string name = key.name.empty() ? key.shown : key.name;
    const std::string says = "spent " + spent.decimal() + " USD; its soft budget is " + key.softBudget->decimal();
    log::warning("soft budget reached", {{"key", name}, {"why", says}});
    emit world.feed.notice(QStringLiteral("soft_budget"), QString::fromStdString(name), QString::fromStdString(says));
}

} // namespace

std::string toolOf(std::string_view userAgent)
{
    struct Row {
        std::string_view part, tool;
    };
    // First match wins: agents before the libraries that they are built on.
    static constexpr Row rows[] = {
        {"tollgate-try", "try-it"},
        {"claude-cli", "claude-code"},
        {"codex", "codex"},
        {"GeminiCLI", "gemini-cli"},
        {"opencode", "opencode"},
        {"QwenCode", "qwen-code"},
        {"copilot", "copilot"},
        {"Cline", "cline"},
        {"Continue", "continue"},
        {"Zed", "zed"},
        {"aider", "aider"},
        {"litellm", "litellm"},
        {"langchain", "langchain"},
        {"ai-sdk", "ai-sdk"},
        {"OpenAI/JS", "openai-js"},
        {"OpenAI/Python", "openai-python"},
        {"OpenAI/", "openai"},
        {"Anthropic/JS", "anthropic-js"},
        {"Anthropic/Python", "anthropic-python"},
        {"curl/", "curl"},
        {"python-requests", "python-requests"},
        {"python-httpx", "python-httpx"},
        {"node", "node"},
    };
    for (const Row &row : rows)
        if (userAgent.find(row.part) != std::string_view::npos)
            return std::string(row.tool);
    return {};
}

void begin(CallRecord &record, const Inbound &inbound)
{
    record.id = inbound.id;
    record.started = inbound.received;
    record.operation = inbound.operation;
    record.surface = inbound.surface;
    record.bytesIn = static_cast<std::int64_t>(inbound.bodySize());
    record.clientIp = inbound.peer;
    record.tool = toolOf(inbound.headers.value("user-agent"));
    record.sessionId
        = firstOf(inbound.headers, {"x-session-id", "session-id", "x-litellm-session-id", "x-claude-code-session-id"});
    record.traceId = firstOf(inbound.headers, {"x-litellm-trace-id", "x-client-request-id", "traceparent"});
}

void logLine(const CallRecord &record)
{
    if (!log::isOn(log::Level::Info))
        return;
    log::info(record.status == "ok" ? "call" : "call failed",
              {{"call", record.id.text()},
               {"key", record.keyName.empty() ? record.keyId.substr(0, 8) : record.keyName},
               {"model", record.askedModel},
               {"used", record.provider + '/' + record.usedModel},
               {"status", record.status},
               {"ms", std::to_string(record.durationMs)},
               {"tokens",
                std::to_string(record.usage.promptTokens()) + '+' + std::to_string(record.usage.completionTokens())},
               {"usd", record.unpriced ? "unpriced" : record.cost.decimal()},
               {"attempts", std::to_string(record.attempts.size())}});
}

void spent(World &world, const VirtualKey &key, const Claims *claims, Money cost)
{
    if (cost.isZero())
        return;
    if (claims && key.softBudget)
        tellSoftBudget(world, key, *claims, cost);
    if (key.master)
        return;
    const std::optional<BudgetLimit> &brake = key.brake ? key.brake : world.settings.brake;
    if (brake && world.brake.spent(key.id, cost, brake->most, world.clock.steady()) && world.pauseKey)
        world.pauseKey(key.id,
                       "spent more than " + brake->most.decimal() + " USD within "
                           + SettingText<std::chrono::milliseconds>::write(world.brake.window()));
}

void countUsage(Exchange &exchange, const std::optional<Error> &error, std::function<void(Usage, UsageSource)> done)
{
    const Attempt *relay = exchange.relay.get();
    if (!relay || !relay->hasAnswerBegun())
        return done({}, UsageSource::None);
    if (const std::optional<Usage> &usage = relay->facts().usage)
        return done(*usage, UsageSource::Provider);
    if ((error && relay->seenText().empty()) || !rowOf(exchange.spoken).promptText)
        return done({}, UsageSource::None);

    const Counting what{&exchange, relay, ranksOf(relay->candidate())};
    if (exchange.inbound.body.size() + relay->seenText().size() <= tokensInline) {
        const Counted counted = count(what);
        return done(counted.usage, counted.source);
    }
    // The exchange keeps body and relay until it is told; only its own thread lets go of it.
    exchange.world.worker.run<Counted>(
        &exchange.world.worker, [what] { return count(what); },
        [self = exchange.shared_from_this(), done = std::move(done)](const Counted &counted) {
            done(counted.usage, counted.source);
        });
}

void end(Exchange &exchange, const std::optional<Error> &error, const Usage &usage, UsageSource source)
{
    World &world = exchange.world;
    CallRecord &record = exchange.record;
    if (exchange.relay) {
        const openai_chat::AnswerFacts &facts = exchange.relay->facts();
        record.answerId = facts.id;
        record.finishReason = facts.finishReason;
        record.serviceTier = facts.serviceTier;
    }
    record.usage = usage;
    record.usageSource = source;
    const bool isMedia = !rowOf(exchange.spoken).promptText;
    const bool isAnswered = exchange.facts && exchange.relay && exchange.relay->hasAnswerBegun();
    if (isAnswered && record.operation == Operation::Video && isBilled(exchange, error))
        bill::videosAsAsked(record, exchange.facts->price, exchange.view.units);
    else if (isMedia && isAnswered && isBilled(exchange, error))
        bill::media(record, exchange.facts->price, usage, unitsOf(exchange));
    else if (exchange.facts && exchange.facts->price && !usage.isZero())
        record.cost = costOf(usage, *exchange.facts->price, record.serviceTier);
    if (exchange.login)
        record.notional = std::exchange(record.cost, Money());
    record.counters = exchange.hold.settle(record.cost);
    exchange.slot.settle(usage.total());
    if (exchange.relay && exchange.relay->candidate().deployment->tpm)
        world.health.used(exchange.relay->candidate().deployment->id, usage.total());

    record.status = error ? std::string(nameOf(error->kind)) : "ok";
    record.message = error ? error->message : std::string();
    record.httpStatus = !error                 ? (record.attempts.empty() ? 200 : record.attempts.back().status)
        : error->kind == ErrorKind::ClientGone ? 499
        : exchange.refusal                     ? exchange.refusal->status
                                               : exchange.client->statusOf(*error);
    record.ended = world.clock.now();
    record.durationMs
        = std::chrono::duration_cast<std::chrono::milliseconds>(world.clock.steady() - exchange.inbound.receivedAt)
              .count();
    if (error && !record.attempts.empty() && record.attempts.back().outcome.empty()) {
        AttemptRecord &last = record.attempts.back();
        last.outcome = record.status;
        // It may have been worked on: beside the bill, not in it.
        if (exchange.facts && source == UsageSource::None)
            last.estimatedCost
                = estimate::cost(*exchange.facts, exchange.view.promptTokensAtMost, 0, exchange.view.units);
    }

    if (exchange.key)
        spent(world, *exchange.key, exchange.claims.get(), record.cost);
    logLine(record);
}

} // namespace tollgate::settlement
