// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/Planted.h"

#include <cmath>
#include <cstdio>
#include <QDateTime>

namespace tollgate {
namespace {

namespace js = boost::json;
constexpr qint64 msPerHour = 3'600'000;

/// The same numbers at every run and on every machine.
class Dice {
public:
    double next() // 0 to 1
    {
        m_state = m_state * 6364136223846793005ULL + 1442695040888963407ULL;
        return static_cast<double>(m_state >> 40) / static_cast<double>(1 << 24);
    }

private:
    std::uint64_t m_state = 20261121;
};

std::string decimal(double dollars)
{
    char text[40];
    std::snprintf(text, sizeof text, "%.9f", dollars);
    return text;
}

struct Planned {
    const char *key, *tool, *model, *provider;
    double share, price; ///< of the requests; dollars a call
    qint64 prompt, completion, firstToken;
    double cached;
};
constexpr Planned plans[] = {
    {"claude-code", "claude-code", "claude-sonnet-4-5", "anthropic", 0.34, 0.0092, 14500, 920, 640, 0.88},
    {"codex", "codex", "gpt-5.2", "openai", 0.16, 0.0074, 12000, 890, 1100, 0.71},
    {"gemini-cli", "gemini-cli", "gemini-3-flash", "gemini", 0.13, 0.0041, 13100, 650, 410, 0.0},
    {"claude-code", "claude-code", "claude-haiku-4-5", "anthropic", 0.18, 0.0009, 1660, 110, 310, 0.52},
    {"scripts", "openai-python", "text-embedding-3-small", "openai", 0.05, 0.0005, 24600, 0, -1, 0.0},
    {"continue", "continue", "qwen3-coder:30b", "ollama", 0.14, 0.0, 2000, 260, 180, 0.0},
};

js::object budget(const char *most, const char *period, double spent, qint64 resets)
{
    return {{"max_budget", most},
            {"budget_duration", period},
            {"spent", decimal(spent)},
            {"held", "0"},
            {"resets_at", resets > 0 ? js::value(resets) : js::value()}};
}

} // namespace

Planted::Planted(How how) : m_how(how)
{
    if (how == How::Empty)
        return;
    plantUsage(how == How::Crowded);
    plantCalls(how == How::Crowded);
    plantKeys(how == How::Crowded);
    plantProviders(how == How::Crowded);
    plantDetail();
}

void Planted::plantUsage(bool isCrowded)
{
    Dice dice;
    for (qint64 hour = now / msPerHour - 35 * 24; hour <= now / msPerHour; ++hour) {
        const int weekday = static_cast<int>((hour / 24 + 4) % 7), hourOfDay = static_cast<int>(hour % 24);
        const double busy = (weekday == 0 || weekday == 6 ? 0.6 : 1.0)
            * std::exp(-std::pow((hourOfDay - 14.5) / 4.2, 2)) * (0.6 + 0.8 * dice.next());
        for (const Planned &plan : plans) {
            const auto requests = static_cast<qint64>(busy * 130 * plan.share * (0.6 + 0.8 * dice.next()));
            if (requests == 0)
                continue;
            const bool isLimited = plan.provider == std::string_view("gemini") && hour >= now / msPerHour - 2;
            const qint64 failures = isLimited ? std::min<qint64>(requests, 6) : dice.next() > 0.93 ? 1 : 0;
            Hour made{
                hour * msPerHour, std::string("id-") + plan.key, plan.key, plan.model, plan.provider, plan.tool, "ok"};
            made.requests = requests - failures;
            made.prompt = made.requests * plan.prompt;
            made.cached = static_cast<qint64>(static_cast<double>(made.prompt) * plan.cached);
            made.completion = made.requests * plan.completion;
            made.firstTokens = plan.firstToken < 0 ? 0 : made.requests;
            made.firstTokenMs = made.firstTokens * plan.firstToken;
            made.spend = static_cast<double>(made.requests) * plan.price * (isCrowded ? 40 : 1);
            m_hours.push_back(made);
            if (failures > 0) {
                made.status = isLimited ? "upstream_rate_limited"
                    : dice.next() > 0.5 ? "upstream_failed"
                                        : "client_gone";
                made.requests = made.failures = failures;
                made.prompt = made.cached = made.completion = made.firstTokens = made.firstTokenMs = 0;
                made.spend = 0;
                m_hours.push_back(made);
            }
        }
        if (isCrowded)
            for (int i = 0; i < 24; ++i) {
                const std::string model
                    = "a-vendor-with-a-long-name/some-model-" + std::to_string(i) + "-2026-11-instruct-preview";
                m_hours.push_back({hour * msPerHour, "id-crowd", "nightly evaluation of every model on the shelf",
                                   model, "a-vendor-with-a-long-name", "python-httpx", "ok", 1 + i, 0, 40'000, 0, 2'000,
                                   900, 1, 0.4});
            }
    }
}

void Planted::plantCalls(bool isCrowded)
{
    struct Row {
        int secondsAgo;
        const char *key, *asked, *used, *provider, *status;
        int http;
        double total, first;
        qint64 prompt, cached, completion;
        double cost;
        int attempts;
    };
    const Row rows[] = {
        {0, "claude-code", "claude-sonnet-4-5", "claude-sonnet-4-5", "anthropic", "running", 0, 0, 0.61, 48'200, 46'296,
         312, 0.0243, 1},
        {3, "codex", "gpt-5.2", "gpt-5.2", "openai", "running", 0, 0, -1, 22'900, 0, 0, 0.012, 1},
        {20, "claude-code", "claude-sonnet-4-5", "claude-sonnet-4-5", "anthropic", "ok", 200, 9.8, 0.64, 46'500, 44'000,
         1'200, 0.042, 1},
        {34, "continue", "qwen3-coder:30b", "qwen3-coder:30b", "ollama", "ok", 200, 2.1, 0.18, 1'700, 0, 200, 0, 1},
        {51, "gemini-cli", "gemini-3", "gpt-5.2", "openai", "ok", 200, 7.7, 1.2, 30'100, 12'000, 900, 0.029, 2},
        {52, "gemini-cli", "gemini-3-flash", "gemini-3-flash", "gemini", "upstream_rate_limited", 429, 0.1, -1, 31'000,
         0, 0, 0, 1},
        {70, "claude-code", "claude-sonnet-4-5", "claude-sonnet-4-5", "anthropic", "ok", 200, 14.2, 0.7, 44'300, 40'000,
         1'800, 0.051, 1},
        {85, "claude-code", "claude-haiku-4-5", "claude-haiku-4-5", "anthropic", "ok", 200, 1.1, 0.3, 2'100, 0, 100,
         0.002, 1},
        {102, "scripts", "gpt-5.2-mini", "gpt-5.2-mini", "openai", "ok", 200, 1.9, 0.9, 700, 0, 80, 0.001, 1},
        {120, "claude-code", "claude-sonnet-4-5", "claude-sonnet-4-5", "anthropic", "client_gone", 499, 3.0, 0.7,
         45'200, 44'000, 300, 0.016, 1},
        {139, "codex", "gpt-5.2", "gpt-5.2", "openai", "ok", 200, 12.4, 1.1, 20'500, 14'000, 1'200, 0.044, 1},
        {158, "continue", "qwen3-coder:30b", "qwen3-coder:30b", "ollama", "ok", 200, 1.8, 0.2, 1'600, 0, 100, 0, 1},
        {181, "claude-code", "claude-sonnet-4-5", "claude-sonnet-4-5", "anthropic", "ok", 200, 8.3, 0.6, 43'000, 40'000,
         1'000, 0.037, 1},
        {200, "scripts", "text-embedding-3-small", "text-embedding-3-small", "openai", "ok", 200, 0.2, -1, 12'400, 0, 0,
         0.0002, 1},
        {215, "codex", "gpt-5.2", "gpt-5.2", "", "budget_spent", 402, 0, -1, 0, 0, 0, 0, 0},
        {231, "claude-code", "claude-sonnet-4-5", "claude-sonnet-4-5", "anthropic", "ok", 200, 6.4, 0.6, 42'300, 40'000,
         900, 0.033, 1},
        {250, "claude-code", "claude-sonnet-4-5", "claude-sonnet-4-5", "anthropic", "ok", 200, 11.0, 0.6, 41'500,
         38'000, 1'300, 0.046, 1},
    };
    const auto add = [&](const Row &row, int number) {
        js::array attempts;
        for (int i = 1; i <= row.attempts; ++i) {
            const bool isLast = i == row.attempts;
            attempts.push_back({{"number", i},
                                {"provider", isLast ? row.provider : "gemini"},
                                {"model", isLast ? row.used : row.asked},
                                {"status", isLast ? row.http : 429},
                                {"outcome", isLast ? row.status : "upstream_rate_limited"},
                                {"message", isLast ? "" : "Resource has been exhausted (check quota)."},
                                {"duration_ms", isLast ? static_cast<qint64>(row.total * 1000) : 120}});
        }
        const qint64 started = now - row.secondsAgo * 1000;
        calls.push_back({{"id", "call-" + std::to_string(number)},
                         {"started", started},
                         {"ended", started + static_cast<qint64>(row.total * 1000)},
                         {"operation", "chat"},
                         {"stream", row.first >= 0 || row.secondsAgo < 5},
                         {"status", row.status},
                         {"http_status", row.http},
                         {"message", row.http >= 400 ? "Resource has been exhausted (check quota)." : ""},
                         {"key_id", std::string("id-") + row.key},
                         {"key_name", row.key},
                         {"tool", row.key},
                         {"asked_model", row.asked},
                         {"used_model", row.used},
                         {"provider", row.provider},
                         {"duration_ms", static_cast<qint64>(row.total * 1000)},
                         {"first_token_ms", row.first < 0 ? qint64(-1) : static_cast<qint64>(row.first * 1000)},
                         {"overhead_us", 320},
                         {"prompt_tokens", row.prompt},
                         {"cached_tokens", row.cached},
                         {"completion_tokens", row.completion},
                         {"usage_source", "provider"},
                         {"spend_usd", decimal(row.cost)},
                         {"attempts", std::move(attempts)}});
    };
    int number = 0;
    for (int round = 0; round < (isCrowded ? 60 : 1); ++round)
        for (Row row : rows) {
            row.secondsAgo += round * 260;
            if (round > 0 && row.status == std::string_view("running"))
                row.status = "ok", row.http = 200, row.total = 4;
            add(row, ++number);
        }
}

void Planted::plantKeys(bool isCrowded)
{
    const auto key
        = [&](const char *name, double spent, js::array budgets, const char *paused, js::array models, qint64 daysOld) {
              keys.push_back({{"token", std::string("id-") + name},
                              {"key_name", "sk-...4f2a"},
                              {"key_alias", name},
                              {"models", std::move(models)},
                              {"blocked", false},
                              {"paused", *paused ? js::value(paused) : js::value()},
                              {"spend", decimal(spent)},
                              {"budgets", std::move(budgets)},
                              {"rpm_limit", nullptr},
                              {"tpm_limit", nullptr},
                              {"max_parallel_requests", nullptr},
                              {"expires", nullptr},
                              {"origin", "database"},
                              {"created_at", now - daysOld * 24 * msPerHour},
                              {"last_used", now - daysOld * 40'000}});
          };
    key("claude-code", 38.71, {budget("60", "30d", 38.71, now + 9 * 24 * msPerHour)}, "", {}, 34);
    key("codex", 14.02, {budget("5", "7d", 4.60, now + 34 * msPerHour)}, "", {"gpt-5.2"}, 30);
    key("gemini-cli", 5.60, {budget("10", "30d", 5.60, now + 9 * 24 * msPerHour)}, "", {}, 21);
    key("scripts", 0.61, {budget("1", "1d", 0.08, now + 10 * msPerHour)}, "", {}, 60);
    key("continue", 0, {}, "", {"qwen3-coder:30b"}, 12);
    key("batch", 11.40, {}, "spent $5.20 within 10m, more than the brake's $5.00", {}, 3);
    key("this computer", 0.02, {}, "", {}, 35);
    keys[3].as_object()["rpm_limit"] = 60;
    for (int i = 0; isCrowded && i < 60; ++i)
        key(("project-" + std::to_string(i) + "-of-the-department-for-very-long-names").c_str(), i * 0.37,
            {budget("20", "30d", i * 0.37, now + 9 * 24 * msPerHour)}, "", {}, i);
}

void Planted::plantProviders(bool isCrowded)
{
    const auto provider
        = [&](const char *id, const char *url, const char *credential, bool known, bool cooling, bool local,
              double latency, qint64 ran, qint64 failures, const char *error, const char *origin) {
              providers.push_back({{"id", std::string("dep-") + id},
                                   {"model_name", std::string(id) + "/*"},
                                   {"provider", id},
                                   {"model", "*"},
                                   {"base_url", url},
                                   {"credential", credential},
                                   {"credential_known", known},
                                   {"origin", origin},
                                   {"where", origin == std::string_view("file") ? "config.yaml:12" : ""},
                                   {"order", 0},
                                   {"weight", 1},
                                   {"local", local},
                                   {"health",
                                    {{"calls", ran},
                                     {"failures", failures},
                                     {"running", 0},
                                     {"cooling", cooling},
                                     {"latency_ms", latency},
                                     {"last_error", error}}}});
          };
    provider("anthropic", "https://api.anthropic.com/v1", "keychain:anthropic", true, false, false, 640, 4212, 17, "",
             "database");
    provider("openai", "https://api.openai.com/v1", "env:OPENAI_API_KEY", true, false, false, 1100, 1904, 17, "",
             "environment");
    provider("gemini", "https://generativelanguage.googleapis.com/v1beta/openai", "keychain:gemini", true, true, false,
             410, 1377, 31, "Resource has been exhausted (check quota).", "database");
    provider("ollama", "http://127.0.0.1:11434/v1", "", true, false, true, 180, 3118, 3, "", "database");
    provider("openrouter", "https://openrouter.ai/api/v1", "vault:openrouter", true, false, false, 0, 0, 0, "", "file");
    provider("demo", "demo:///v1", "", true, false, true, 1, 12, 0, "", "built in");
    for (int i = 0; isCrowded && i < 20; ++i)
        provider(("a-vendor-with-a-long-name-" + std::to_string(i)).c_str(),
                 "https://inference.a-vendor-with-a-long-name.example/v1", "keychain:vendor", i % 7 != 0, i % 5 == 0,
                 false, 900, 100 + i, i, "", "database");
    providers.push_back({{"id", ""},
                         {"name", "LM Studio"},
                         {"model_name", "lm_studio/*"},
                         {"provider", "lm_studio"},
                         {"model", "*"},
                         {"base_url", "http://127.0.0.1:1234/v1"},
                         {"credential", ""},
                         {"credential_known", true},
                         {"origin", "discovered"},
                         {"local", true},
                         {"models", {"lm_studio/qwen3-8b"}}});
}

void Planted::plantDetail()
{
    const auto part = [](const char *role, const char *kind, const char *text, const char *name = "") {
        return js::value{{"role", role}, {"kind", kind}, {"text", text}, {"name", name}};
    };
    detail = {
        {"kept", true},
        {"conversation",
         {part("system", "text",
               "You are Claude Code, an agent that works in a terminal.\nYou help people with software. Be concise, "
               "look "
               "before you change things, and say what you did.\nNever guess at file names."),
          part("user", "text", "The ledger test fails on a full disk. Find out why and mend it."),
          part("assistant", "thinking",
               "The writer thread swallows SQLITE_FULL and reports the batch as committed. I should look at how "
               "commit() maps "
               "the result code…"),
          part("assistant", "tool_call", "{\"file_path\":\"core/store/Writer.cpp\",\"offset\":80,\"limit\":60}",
               "Read"),
          part("tool", "tool_result",
               "80  Result<void> Writer::commit()\n81  {\n82      const int code = sqlite3_step(m_commit);\n83      if "
               "(code == SQLITE_BUSY)",
               "Read"),
          part("assistant", "text",
               "The commit path treats every non-busy code as success. I'll return the error to the settlement so that "
               "the "
               "last byte waits, and")}},
        {"request",
         "{\"model\":\"claude-sonnet-4-5\",\"max_tokens\":8192,\"stream\":true,\"messages\":[{\"role\":\"user\","
         "\"content\":\"The ledger test fails on a full "
         "disk.\"}],\"tools\":[{\"name\":\"Read\",\"input_schema\":{\"type\":\"object\"}}]}"},
        {"answer", ""},
        {"request_bytes", 84'312},
        {"answer_bytes", 18'204},
        {"stream",
         {{{"ms", 612}, {"text", "event: message_start\ndata: {\"type\":\"message_start\"}"}},
          {{"ms", 640},
           {"text", "event: content_block_delta\ndata: {\"delta\":{\"type\":\"text_delta\",\"text\":\"The commit\"}}"}},
          {{"ms", 661},
           {"text",
            "event: content_block_delta\ndata: {\"delta\":{\"type\":\"text_delta\",\"text\":\" path treats\"}}"}}}},
        {"headers",
         {{{"name", "user-agent"}, {"value", "claude-cli/2.1.197 (external, cli)"}},
          {{"name", "authorization"}, {"value", "•••"}},
          {{"name", "anthropic-version"}, {"value", "2023-06-01"}},
          {{"name", "content-type"}, {"value", "application/json"}}}},
        {"bill",
         {{{"what", "input"}, {"count", 1'904}, {"per_million", "3"}, {"usd", "0.005712"}},
          {{"what", "cache_read"}, {"count", 46'296}, {"per_million", "0.3"}, {"usd", "0.0138888"}},
          {{"what", "output"}, {"count", 312}, {"per_million", "15"}, {"usd", "0.00468"}}}}};
}

js::value Planted::usage(const js::object &arguments) const
{
    const qint64 since = arguments.contains("since") ? arguments.at("since").to_number<qint64>() : 0;
    const qint64 until = arguments.contains("until") ? arguments.at("until").to_number<qint64>() : now + msPerHour;
    std::map<std::vector<std::string>, Hour> groups;
    const js::array none;
    const js::array &names = arguments.contains("group") ? arguments.at("group").as_array() : none;
    for (const Hour &hour : m_hours) {
        if (hour.begin < since / msPerHour * msPerHour || hour.begin >= until)
            continue;
        std::vector<std::string> place;
        for (const js::value &name : names) {
            const std::string_view text = name.as_string();
            const QDateTime time = QDateTime::fromMSecsSinceEpoch(hour.begin, Qt::UTC);
            place.push_back(text == "hour"           ? time.toString(QStringLiteral("yyyy-MM-ddTHH:00Z")).toStdString()
                                : text == "day"      ? time.toString(QStringLiteral("yyyy-MM-dd")).toStdString()
                                : text == "model"    ? hour.model
                                : text == "provider" ? hour.provider
                                : text == "key"      ? hour.key
                                : text == "tool"     ? hour.tool
                                : text == "status"   ? hour.status
                                                     : "");
        }
        Hour &sum = groups[place];
        sum.keyName = hour.keyName;
        sum.requests += hour.requests;
        sum.failures += hour.failures;
        sum.prompt += hour.prompt;
        sum.cached += hour.cached;
        sum.completion += hour.completion;
        sum.firstTokenMs += hour.firstTokenMs;
        sum.firstTokens += hour.firstTokens;
        sum.spend += hour.spend;
    }
    js::array rows;
    for (const auto &[place, sum] : groups) {
        js::object row{{"requests", sum.requests},
                       {"failures", sum.failures},
                       {"prompt_tokens", sum.prompt},
                       {"cached_tokens", sum.cached},
                       {"completion_tokens", sum.completion},
                       {"reasoning_tokens", 0},
                       {"unpriced_requests", 0},
                       {"duration_ms", sum.requests * 4000},
                       {"first_token_ms", sum.firstTokenMs},
                       {"first_tokens", sum.firstTokens},
                       {"spend_usd", decimal(sum.spend)}};
        for (std::size_t i = 0; i < names.size(); ++i) {
            row[names[i].as_string()] = place[i];
            if (names[i].as_string() == "key")
                row["key_name"] = sum.keyName;
        }
        rows.push_back(std::move(row));
    }
    return js::object{{"rows", std::move(rows)}};
}

js::value Planted::pulse() const
{
    Dice dice;
    js::array minutes;
    for (int i = 0; i < 60; ++i) {
        const auto requests = m_how == How::Empty ? 0 : static_cast<qint64>(4 + 6 * dice.next() + i / 20);
        minutes.push_back(
            {{"requests", requests},
             {"failures", i % 20 == 7 && requests > 0 ? 1 : 0},
             {"tokens", requests * 9000},
             {"first_token_ms", requests > 0 ? js::value(560 + static_cast<qint64>(160 * dice.next())) : js::value()}});
    }
    const bool isEmpty = m_how == How::Empty;
    return js::object{{"minutes", std::move(minutes)},
                      {"first_token_ms", isEmpty ? js::value() : js::value(640)},
                      {"overhead_us", isEmpty ? js::value() : js::value(310)}};
}

js::value Planted::callsFor(const js::object &arguments) const
{
    js::array found;
    const auto most = arguments.contains("most") ? arguments.at("most").to_number<std::size_t>() : 100;
    bool isBehind = !arguments.contains("before");
    for (const js::value &call : calls) {
        if (isBehind && found.size() < most)
            found.push_back(call);
        isBehind = isBehind || call.at("id") == arguments.at("before");
    }
    return found;
}

void Planted::ask(std::string_view verb, Arguments arguments, Reply reply)
{
    if (const auto failing = broken.find(verb); failing != broken.end())
        return reply(Error{.kind = ErrorKind::Conflict, .message = failing->second});
    if (verb == "status")
        return reply(js::value(js::object{{"running", true},
                                          {"url", "http://127.0.0.1:4141"},
                                          {"started", now - 7 * msPerHour},
                                          {"calls_under_way", m_how == How::Empty ? 0 : 3},
                                          {"connections", 5},
                                          {"paused", isPaused},
                                          {"memory_bytes", 32'505'856},
                                          {"version", "0.1.0"},
                                          {"keys", keys.size()},
                                          {"models", 7},
                                          {"ledger", "ok"}}));
    if (verb == "usage.report")
        return reply(usage(arguments));
    if (verb == "pulse")
        return reply(pulse());
    if (verb == "keys.list")
        return reply(js::value(keys));
    if (verb == "calls.list")
        return reply(callsFor(arguments));
    if (verb == "calls.detail")
        return reply(js::value(detail));
    if (verb == "providers.list") {
        if (!arguments.contains("all"))
            return reply(js::value(providers));
        js::array all;
        for (const auto &[id, name] : {std::pair("anthropic", "Anthropic"),
                                       {"openai", "OpenAI"},
                                       {"gemini", "Gemini"},
                                       {"ollama", "Ollama"},
                                       {"openrouter", "OpenRouter"},
                                       {"groq", "Groq"},
                                       {"mistral", "Mistral"}})
            all.push_back({{"id", id},
                           {"name", name},
                           {"dialect", "openai"},
                           {"base_url", std::string("https://api.") + id + ".example/v1"},
                           {"key_env", ""},
                           {"local", id == std::string_view("ollama")},
                           {"planned", false}});
        return reply(js::value(std::move(all)));
    }
    if (verb == "settings.list") {
        const bool isEmpty = m_how == How::Empty;
        return reply(js::value(js::array{js::object{{"key", "spend.day"}, {"value", isEmpty ? "0" : "10"}},
                                         js::object{{"key", "spend.month"}, {"value", isEmpty ? "0" : "150"}}}));
    }
    if (verb == "models.list") {
        js::array models;
        for (const js::value &one : providers)
            if (!one.at("id").as_string().empty())
                models.push_back({{"name", one.at("model_name")}, {"deployments", js::array{one}}});
        return reply(js::value(std::move(models)));
    }
    done.push_back(std::string(verb) + ' ' + js::serialize(arguments));
    if (verb == "pause" || verb == "resume")
        isPaused = verb == "pause";
    if (verb == "keys.create") {
        js::object key{{"token", "id-new"},
                       {"key", "sk-3fKq8wWZbD1yT6mRkV2xNcJ7"},
                       {"key_name", "sk-...cJ7"},
                       {"key_alias", arguments.contains("key_alias") ? arguments.at("key_alias") : js::value("new")}};
        return reply(js::value(std::move(key)));
    }
    if (verb == "keys.revoke")
        for (auto key = keys.begin(); key != keys.end();)
            key = key->at("token") == arguments.at("key") ? keys.erase(key) : key + 1;
    if (verb == "keys.resume" || verb == "keys.block" || verb == "keys.unblock")
        for (js::value &key : keys)
            if (key.at("token") == arguments.at("key")) {
                key.as_object()["paused"] = nullptr;
                key.as_object()["blocked"] = verb == "keys.block";
            }
    reply(js::value(js::object{{"ok", true}, {"models", js::array{"model-1", "model-2"}}}));
}

Control::Following Planted::follow(Listener listener)
{
    auto following = std::make_shared<const Listener>(std::move(listener));
    m_listeners.push_back(following);
    return following;
}

void Planted::tell(const js::object &event)
{
    for (const auto &listener : std::vector(m_listeners))
        if (const auto alive = listener.lock())
            (*alive)(event);
}

} // namespace tollgate
