// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/AttemptColumn.h"

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <charconv>

namespace tollgate::attemptcolumn {
namespace {

constexpr std::size_t members = 11;

void addNumber(std::string &text, std::int64_t value)
{
    char digits[24];
    text.append(digits, std::to_chars(digits, digits + sizeof digits, value).ptr);
    text += ',';
}

AttemptRecord attemptOf(const boost::json::array &row, WallTime callStarted, Names &names)
{
    const auto number = [&](std::size_t place) { return row[place].is_int64() ? row[place].get_int64() : 0; };
    AttemptRecord attempt;
    attempt.number = static_cast<int>(number(0));
    attempt.deploymentId = names.textOf(number(1));
    attempt.provider = names.textOf(number(2));
    attempt.model = names.textOf(number(3));
    attempt.apiBase = names.textOf(number(4));
    attempt.started = callStarted + std::chrono::milliseconds(number(5));
    attempt.durationMs = number(6);
    attempt.status = static_cast<int>(number(7));
    attempt.outcome = names.textOf(number(8));
    attempt.estimatedCost = Money::fromNano(number(9));
    if (const boost::json::string *message = row[10].if_string())
        attempt.message = std::string(*message);
    return attempt;
}

} // namespace

std::string write(const CallRecord &record, Names &names, std::int64_t &failed)
{
    std::string text;
    for (const AttemptRecord &attempt : record.attempts) {
        text += text.empty() ? "[[" : ",[";
        const auto name = [&](std::string_view value) {
            const std::int64_t number = value.empty() ? 0 : names.numberOf(value);
            if (number < 0)
                failed = -number;
            addNumber(text, number);
        };
        addNumber(text, attempt.number);
        name(attempt.deploymentId);
        name(attempt.provider);
        name(attempt.model);
        name(attempt.apiBase);
        addNumber(text, msSinceEpoch(attempt.started) - msSinceEpoch(record.started));
        addNumber(text, attempt.durationMs);
        addNumber(text, attempt.status);
        name(attempt.outcome);
        addNumber(text, attempt.estimatedCost.nano());
        text += attempt.message.empty() ? "\"\"" : boost::json::serialize(boost::json::string(attempt.message));
        text += ']';
    }
    if (!text.empty())
        text += ']';
    return text;
}

std::vector<AttemptRecord> read(std::string_view text, WallTime callStarted, Names &names)
{
    std::vector<AttemptRecord> attempts;
    boost::json::error_code error;
    const boost::json::value list = boost::json::parse({text.data(), text.size()}, error);
    if (error || !list.is_array())
        return attempts;
    for (const boost::json::value &row : list.get_array())
        if (row.is_array() && row.get_array().size() == members)
            attempts.push_back(attemptOf(row.get_array(), callStarted, names));
    return attempts;
}

} // namespace tollgate::attemptcolumn
