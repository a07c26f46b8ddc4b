// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/Planted.h"
#include "tests/ui/PlantedNumbers.h"

#include <cmath>
#include <QDateTime>
#include <QTimeZone>

namespace tollgate {
namespace {

namespace js = boost::json;

struct Planned {
    const char *key, *tool, *model, *provider;
    double share, price; ///< of the requests; dollars a call
    qint64 prompt, completion, firstToken;
    double cached;
};
constexpr double crowdedTimes = 20'000; ///< a month of more than a million dollars
constexpr Planned plans[] = {
    {"claude-code", "claude-code", "claude-sonnet-4-5", "anthropic", 0.34, 0.0092, 14500, 920, 640, 0.88},
    {"codex", "codex", "gpt-5.2", "openai", 0.16, 0.0074, 12000, 890, 1100, 0.71},
    {"gemini-cli", "gemini-cli", "gemini-3-flash", "gemini", 0.13, 0.0041, 13100, 650, 410, 0.0},
    {"claude-code", "claude-code", "claude-haiku-4-5", "anthropic", 0.18, 0.0009, 1660, 110, 310, 0.52},
    {"scripts", "openai-python", "text-embedding-3-small", "openai", 0.05, 0.0005, 24600, 0, -1, 0.0},
    {"continue", "continue", "qwen3-coder:30b", "ollama", 0.14, 0.0, 2000, 260, 180, 0.0},
};

} // namespace

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
            made.spend = static_cast<double>(made.requests) * plan.price * (isCrowded ? crowdedTimes : 1);
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
                                   900, 1, 0.4 * crowdedTimes / 100});
            }
    }
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
            const QDateTime time = QDateTime::fromMSecsSinceEpoch(hour.begin, QTimeZone::utc());
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
                       {"spend_usd", decimal(sum.spend)},
                       {"notional_usd", decimal(sum.spend * notionalShare)}};
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

} // namespace tollgate
