// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activity/CallRecord.h"

#include <array>
#include <map>
#include <string>
#include <unordered_map>

namespace tollgate {

/// Counters for Prometheus (text format 0.0.4), counted on the gateway thread as calls start and end. Labels are
/// bounded: models beyond the first 200 are counted as "other".
class Metrics {
public:
    void started(const CallRecord &record);
    void ended(const CallRecord &record);
    struct Now {
        std::size_t connections = 0;
        std::int64_t ledgerLag = 0;
        bool ledgerAvailable = true;
    };
    std::string text(const Now &now) const;

private:
    /// Upper edges in seconds.
    static constexpr std::array<double, 12> edges{0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120, 300};
    struct Histogram {
        std::array<std::int64_t, edges.size() + 1> counts{};
        double sum = 0;
        void add(double seconds);
        void write(std::string &out, std::string_view name, const std::string &labels) const;
    };
    struct PerModel {
        std::map<std::string, std::int64_t, std::less<>> byStatus;
        std::int64_t prompt = 0, cached = 0, completion = 0, reasoning = 0;
        Money spend;
        Histogram duration, firstToken;
    };
    PerModel &of(const CallRecord &record);

    std::unordered_map<std::string, PerModel> m_models; ///< by its labels
    std::int64_t m_underWay = 0, m_streams = 0;
};

} // namespace tollgate
