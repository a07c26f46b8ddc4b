// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/Planted.h"
#include "tests/ui/PlantedNumbers.h"

namespace tollgate {
namespace {

namespace js = boost::json;

} // namespace

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
            if (isCrowded && number % 7 == 2) {
                row.key = "project-59-of-the-department-for-very-long-names";
                row.asked = row.used = "a-vendor-with-a-long-name/some-model-23-2026-11-instruct-preview";
                row.provider = "a-vendor-with-a-long-name-0";
                row.total = 754.2, row.prompt = 1'904'318, row.cost = 12.345;
            }
            add(row, ++number);
        }
}

void Planted::plantDetail()
{
    const auto part = [](const char *role, const char *kind, const char *text, const char *name = "") {
        return js::value{{"role", role}, {"kind", kind}, {"text", text}, {"name", name}};
    };
    detail = {
        {"kept", true},
        {"path", "/v1/messages"},
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
         {{{"ms", 612}, {"text", "event: message_start\ndata: {\"type\":\"message_start\"}\n\n"}},
          {{"ms", 640},
           {"text",
            "event: content_block_delta\ndata: {\"delta\":{\"type\":\"text_delta\",\"text\":\"The commit\"}}\n\n"}},
          {{"ms", 661},
           {"text",
            "event: content_block_delta\ndata: {\"delta\":{\"type\":\"text_delta\",\"text\":\" path treats\"}}\n\n"}}}},
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

js::value Planted::callsFor(const js::object &arguments) const
{
    js::array found;
    const auto most = arguments.contains("most") ? arguments.at("most").to_number<std::size_t>() : 100;
    bool isBehind = !arguments.contains("before");
    for (const js::value &call : calls) {
        const bool isAsked = !arguments.contains("key_id") || call.at("key_id") == arguments.at("key_id");
        if (isBehind && isAsked && found.size() < most)
            found.push_back(call);
        isBehind = isBehind || call.at("id") == arguments.at("before");
    }
    return found;
}

} // namespace tollgate
