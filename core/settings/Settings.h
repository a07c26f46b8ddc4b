// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/Setting.h"

namespace tollgate {

/// Every setting of the gateway, once. `tollgate config get|set`, the `tollgate:` section of the configuration file,
/// the environment (TOLLGATE_SERVER_PORT), the settings page and the manual all read this list. Gateway thread.
struct Settings : SettingsGroup {
    using Text = std::string;
    using Names = std::vector<std::string>;
    using Time = std::chrono::milliseconds;

    static bool isPositive(const Time &time) { return time.count() > 0; }
    static bool isAmount(const Money &money) { return money >= Money(); }
    static bool isCurrency(const Text &code);
    static bool isDay(const Text &day); ///< or nothing
    static bool areProfiles(const Names &items);

    Setting<Text> serverHost{this, "server.host", "127.0.0.1",
                             "Address to listen on. Anything but loopback needs a master key. From the next start on."};
    Setting<std::int64_t> serverPort{this,
                                     "server.port",
                                     4141,
                                     "Port to listen on; 0 takes any free one. From the next start on.",
                                     {[](std::int64_t port) { return port >= 0 && port < 65536; }, "a port (0-65535)"}};
    Setting<Names> serverAllowedHosts{
        this,
        "server.allowed_hosts",
        {},
        "Host names that requests may carry, besides loopback names. From the next start on."};
    Setting<Names> serverAllowedOrigins{
        this,
        "server.allowed_origins",
        {},
        "Web origins that may call from a browser (CORS); none by default. From the next start on."};
    Setting<Text> serverTlsCertificate{this, "server.tls_certificate", "",
                                       "Certificate file (PEM); empty: plain HTTP. From the next start on."};
    Setting<Text> serverTlsKey{this, "server.tls_key", "",
                               "Private key file (PEM) of the certificate. From the next start on."};
    Setting<std::int64_t> serverMaxBody{
        this,
        "server.max_body_mb",
        64,
        "Largest request body in MiB, also after decompression. From the next start on.",
        {[](std::int64_t size) { return size >= 1 && size <= 1024; }, "a number from 1 to 1024"}};
    Setting<std::int64_t> serverMaxConnections{
        this,
        "server.max_connections",
        4096,
        "Most connections at a time. From the next start on.",
        {[](std::int64_t count) { return count >= 1 && count <= 1'000'000; }, "a number from 1 to 1000000"}};
    Setting<Time> serverHeadersWithin{
        this,
        "server.headers_within",
        std::chrono::seconds(30),
        "How long a client may take to send the head of a request. From the next start on.",
        {isPositive, "a duration like 30s"}};
    Setting<Time> serverKeepAlive{this,
                                  "server.keep_alive",
                                  std::chrono::seconds(75),
                                  "How long an idle connection is kept. From the next start on.",
                                  {isPositive, "a duration like 75s"}};
    Setting<Time> serverDrain{this, "server.drain", std::chrono::seconds(30),
                              "How long streams may go on after the gateway was asked to stop."};

    Setting<Text> ollamaKey{
        this, "ollama.key", "",
        "Name of the key that callers of the Ollama listener use; empty: there is no such listener. Every program on "
        "this computer may then spend what this key may. From the next start on."};
    Setting<std::int64_t> ollamaPort{
        this,
        "ollama.port",
        11434,
        "Loopback port of the Ollama listener, which asks for no key: where editors look for models. From the next "
        "start on.",
        {[](std::int64_t port) { return port >= 0 && port < 65536; }, "a port (0-65535)"}};

    Setting<Time> upstreamConnect{this,
                                  "upstream.connect",
                                  std::chrono::seconds(10),
                                  "How long a connection to a provider may take.",
                                  {isPositive, "a duration like 10s"}};
    Setting<Time> upstreamFirstByte{this,
                                    "upstream.first_byte",
                                    std::chrono::seconds(600),
                                    "How long a provider may take until its answer begins.",
                                    {isPositive, "a duration like 600s"}};
    Setting<Time> upstreamIdle{this,
                               "upstream.idle",
                               std::chrono::seconds(300),
                               "How long a provider may be silent in mid-answer.",
                               {isPositive, "a duration like 300s"}};
    Setting<Text> upstreamCaFile{
        this, "upstream.ca_file", "",
        "Further certificate authorities (PEM), besides the system's. From the next start on."};
    Setting<bool> upstreamRetryUnanswered{
        this, "upstream.retry_unanswered", true,
        "Ask again when a connection was lost after the request was sent and before an answer began."};

    Setting<Text> upstreamRefused{
        this,
        "upstream.refused",
        "drop",
        "Request members that a provider does not take: drop (told in a header) or refuse (400).",
        {[](const Text &text) { return text == "drop" || text == "refuse"; }, "drop or refuse"}};

    Setting<bool> upstreamClientLogins{
        this, "upstream.client_logins", false,
        "A client that sends its own login at a provider (a Claude or ChatGPT subscription) and its key in "
        "x-tollgate-key is answered on that login: outside budgets, inside limits."};
    Setting<bool> upstreamPassThrough{
        this, "upstream.pass_through", true,
        "Pass providers' own APIs (/openai/, /anthropic/, /gemini/ and others), files and batches through to them, "
        "with their credentials."};

    Setting<std::int64_t> routerRetries{
        this,
        "router.retries",
        2,
        "Further attempts after the first, over all deployments of a model.",
        {[](std::int64_t count) { return count >= 0 && count <= 20; }, "a number from 0 to 20"}};
    Setting<std::int64_t> routerAllowedFails{
        this,
        "router.allowed_fails",
        3,
        "Failures in a row after which a deployment is left alone for a while.",
        {[](std::int64_t count) { return count >= 1 && count <= 1000; }, "a number from 1 to 1000"}};
    Setting<Time> routerCoolDown{this, "router.cool_down", std::chrono::seconds(5),
                                 "How long a failing deployment is left alone."};
    Setting<Names> routerOff{this,
                             "router.off",
                             {},
                             "Providers and models that are switched off: they stay set up, and nobody is sent to "
                             "them. A provider, a model or the id of a deployment: 'openai, ollama/*'."};
    Setting<Names> routerProfiles{
        this,
        "router.profiles",
        {},
        "Model profiles: other models than those that clients ask for, as long as one is chosen. 'cheap: "
        "claude-*=openai/gpt-5-mini, cheap: gpt-5=openai/gpt-5-mini, train: *=ollama/qwen3' makes two. The first that "
        "fits counts.",
        {areProfiles, "replacements like 'cheap: claude-*=openai/gpt-5-mini', separated by commas"}};
    Setting<Text> routerProfile{this, "router.profile", "",
                                "Name of the model profile that is chosen; empty: clients get what they ask for."};

    Setting<Money> spendDay{this,
                            "spend.day",
                            Money(),
                            "Most that all keys together may spend a day; 0: no limit.",
                            {isAmount, "an amount in US dollars like 12.50"}};
    Setting<Money> spendMonth{this,
                              "spend.month",
                              Money(),
                              "Most that all keys together may spend a calendar month; 0: no limit.",
                              {isAmount, "an amount in US dollars like 12.50"}};
    Setting<Money> spendEver{this,
                             "spend.ever",
                             Money(),
                             "Most that all keys together may ever spend; 0: no limit.",
                             {isAmount, "an amount in US dollars like 12.50"}};
    Setting<Money> spendBrake{this,
                              "spend.brake",
                              Money(),
                              "A key that spends more than this within spend.brake_window is paused; 0: never.",
                              {isAmount, "an amount in US dollars like 12.50"}};
    Setting<Time> spendBrakeWindow{this,
                                   "spend.brake_window",
                                   std::chrono::minutes(10),
                                   "The window of the brake.",
                                   {isPositive, "a duration like 10m"}};
    Setting<Text> spendUnpriced{
        this,
        "spend.unpriced",
        "refuse",
        "Whether keys with a budget may use models without a price: refuse or allow.",
        {[](const Text &text) { return text == "refuse" || text == "allow"; }, "refuse or allow"}};

    Setting<Text> ledger{
        this,
        "ledger.mode",
        "strict",
        "strict: no answer ends before its row is written; best_effort: calls go on without a ledger.",
        {[](const Text &text) { return text == "strict" || text == "best_effort"; }, "strict or best_effort"}};
    Setting<Text> ledgerDurability{
        this,
        "ledger.durability",
        "process",
        "process: rows survive the death of the process; full: of the power, too (slower). From the next start on.",
        {[](const Text &text) { return text == "process" || text == "full"; }, "process or full"}};
    Setting<Time> ledgerKeep{this, "ledger.keep", std::chrono::days(0), "How long rows are kept; 0: for ever."};

    Setting<Time> responsesKeep{this,
                                "responses.keep",
                                std::chrono::days(30),
                                "How long responses are kept that clients may go on from (previous_response_id), where "
                                "their provider keeps none.",
                                {isPositive, "a duration like 30d"}};

    Setting<std::int64_t> realtimeMaxSessions{
        this,
        "realtime.max_sessions",
        256,
        "Most realtime sessions at a time.",
        {[](std::int64_t count) { return count >= 1 && count <= 1'000'000; }, "a number from 1 to 1000000"}};
    Setting<std::int64_t> realtimeMaxMessage{
        this,
        "realtime.max_message_mb",
        16,
        "Largest message of a realtime session in MiB, from the next session on.",
        {[](std::int64_t size) { return size >= 1 && size <= 1024; }, "a number from 1 to 1024"}};
    Setting<std::int64_t> realtimeMaxBacklog{
        this,
        "realtime.max_backlog_kb",
        256,
        "How far in KiB one side of a realtime session may be behind before the other one has to wait, from the next "
        "session on.",
        {[](std::int64_t size) { return size >= 256 && size <= 65'536; }, "a number from 256 to 65536"}};
    Setting<Time> realtimePingTimeout{
        this,
        "realtime.ping_timeout",
        std::chrono::seconds(60),
        "How long a side of a realtime session may leave pings unanswered before it is taken to be gone, from the next "
        "session on.",
        {[](const Time &time) { return time >= std::chrono::seconds(5) && time <= std::chrono::hours(1); },
         "a duration from 5s to 1h"}};

    Setting<Text> privacyBodies{
        this,
        "privacy.bodies",
        "none",
        "Whose requests and answers are kept on disk, encrypted with a key in the keyring or the vault: none, errors "
        "(of calls that failed) or all.",
        {[](const Text &text) { return text == "none" || text == "errors" || text == "all"; }, "none, errors or all"}};
    Setting<Time> privacyKeep{this,
                              "privacy.keep",
                              std::chrono::days(7),
                              "How long requests and answers are kept on disk.",
                              {isPositive, "a duration like 7d"}};
    Setting<std::int64_t> privacyMost{
        this,
        "privacy.most_mb",
        256,
        "Most that requests and answers may take on disk, in MB; the oldest go first.",
        {[](std::int64_t size) { return size >= 1 && size <= 1'000'000; }, "a number from 1 to 1000000"}};
    Setting<bool> privacyRedact{
        this, "privacy.redact", true,
        "Leave out what has the form of a key or a token before requests and answers are written to disk."};

    Setting<Text> displayCurrency{this,
                                  "display.currency",
                                  "USD",
                                  "Currency in which the window shows amounts, as its code of three letters. The "
                                  "ledger, budgets and exports stay "
                                  "in US dollars.",
                                  {isCurrency, "three letters like EUR"}};
    Setting<Money> displayRate{this,
                               "display.rate",
                               Money::fromNano(1'000'000'000),
                               "How much of that currency one US dollar is.",
                               {[](const Money &rate) { return rate > Money(); }, "a number like 0.92"}};
    Setting<Text> displayRateDate{this,
                                  "display.rate_date",
                                  "",
                                  "The day of that rate, like 2026-11-20; the window says it beside the amounts.",
                                  {isDay, "a day like 2026-11-20"}};

    Setting<bool> discovery{this, "discovery.enabled", true,
                            "Look for Ollama, LM Studio, llama.cpp, vLLM and Jan on this computer."};
};

} // namespace tollgate
