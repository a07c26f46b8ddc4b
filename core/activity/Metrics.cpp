// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activity/Metrics.h"

#include <algorithm>
#include <cstdio>

namespace tollgate {
namespace {

constexpr std::size_t mostModels = 200;

std::string escaped(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        if (c == '\\' || c == '"')
            out += '\\';
        if (c == '\n')
            out += "\\n";
        else
            out += c;
    }
    return out;
}

std::string decimal(double value)
{
    char text[40];
    std::snprintf(text, sizeof text, "%.6g", value);
    return text;
}

void head(std::string &out, std::string_view name, std::string_view type, std::string_view help)
{
    out.append("# HELP ")
        .append(name)
        .append(" ")
        .append(help)
        .append("\n# TYPE ")
        .append(name)
        .append(" ")
        .append(type)
        .append("\n");
}

} // namespace

void Metrics::Histogram::add(double seconds)
{
    const auto edge = std::ranges::lower_bound(edges, seconds);
    ++counts[static_cast<std::size_t>(edge - edges.begin())];
    sum += seconds;
}

void Metrics::Histogram::write(std::string &out, std::string_view name, const std::string &labels) const
{
    std::int64_t below = 0;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        below += counts[i];
        out.append(name)
            .append("_bucket{")
            .append(labels)
            .append(",le=\"")
            .append(i < edges.size() ? decimal(edges[i]) : "+Inf");
        out.append("\"} ").append(std::to_string(below)).append("\n");
    }
    out.append(name).append("_sum{").append(labels).append("} ").append(decimal(sum)).append("\n");
    out.append(name).append("_count{").append(labels).append("} ").append(std::to_string(below)).append("\n");
}

Metrics::PerModel &Metrics::of(const CallRecord &record)
{
    const auto labels = [](std::string_view provider, std::string_view model) {
        return "provider=\"" + escaped(provider) + "\",model=\"" + escaped(model) + "\"";
    };
    const std::string own = labels(record.provider, record.usedModel);
    if (const auto known = m_models.find(own); known != m_models.end())
        return known->second;
    return m_models[m_models.size() < mostModels ? own : labels("other", "other")];
}

void Metrics::started(const CallRecord &record)
{
    ++m_underWay;
    m_streams += record.stream ? 1 : 0;
}

void Metrics::ended(const CallRecord &record)
{
    if (!record.attempts.empty()) {
        --m_underWay;
        m_streams -= record.stream ? 1 : 0;
    }
    PerModel &model = of(record);
    ++model.byStatus[record.status];
    model.prompt += record.usage.promptTokens();
    model.cached += record.usage.cacheRead;
    model.completion += record.usage.completionTokens();
    model.reasoning += record.usage.reasoning;
    model.spend += record.cost;
    model.duration.add(static_cast<double>(record.durationMs) / 1000);
    if (record.firstTokenMs >= 0)
        model.firstToken.add(static_cast<double>(record.firstTokenMs) / 1000);
}

std::string Metrics::text(const Now &now) const
{
    std::string out;
    head(out, "tollgate_requests_total", "counter", "Calls by outcome.");
    for (const auto &[labels, model] : m_models)
        for (const auto &[status, count] : model.byStatus)
            out.append("tollgate_requests_total{")
                .append(labels)
                .append(",status=\"")
                .append(status)
                .append("\"} ")
                .append(std::to_string(count))
                .append("\n");
    head(out, "tollgate_tokens_total", "counter",
         "Tokens by kind; cached ones are part of prompt, reasoning of completion.");
    for (const auto &[labels, model] : m_models)
        for (const auto &[kind, count] :
             {std::pair("prompt", model.prompt), std::pair("cached", model.cached),
              std::pair("completion", model.completion), std::pair("reasoning", model.reasoning)})
            out.append("tollgate_tokens_total{")
                .append(labels)
                .append(",kind=\"")
                .append(kind)
                .append("\"} ")
                .append(std::to_string(count))
                .append("\n");
    head(out, "tollgate_spend_usd_total", "counter", "Spend in US dollars.");
    for (const auto &[labels, model] : m_models)
        out.append("tollgate_spend_usd_total{").append(labels).append("} ").append(model.spend.decimal()).append("\n");
    head(out, "tollgate_request_duration_seconds", "histogram", "From accept to the last byte.");
    for (const auto &[labels, model] : m_models)
        model.duration.write(out, "tollgate_request_duration_seconds", labels);
    head(out, "tollgate_time_to_first_token_seconds", "histogram", "From accept to the first token of a stream.");
    for (const auto &[labels, model] : m_models)
        model.firstToken.write(out, "tollgate_time_to_first_token_seconds", labels);
    const auto gauge = [&out](std::string_view name, std::string_view help, std::int64_t value) {
        head(out, name, "gauge", help);
        out.append(name).append(" ").append(std::to_string(value)).append("\n");
    };
    gauge("tollgate_calls_under_way", "Calls that providers are working on.", m_underWay);
    gauge("tollgate_streams_under_way", "Of these, those that are streamed.", m_streams);
    gauge("tollgate_connections", "Open client connections.", static_cast<std::int64_t>(now.connections));
    gauge("tollgate_ledger_lag_rows", "Rows that are queued and not committed.", now.ledgerLag);
    gauge("tollgate_ledger_available", "Whether the ledger can be written.", now.ledgerAvailable ? 1 : 0);
    return out;
}

} // namespace tollgate
