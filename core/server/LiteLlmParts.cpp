// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/LiteLlmParts.h"

#include <charconv>
#include <cstdio>

namespace tollgate::litellm {

namespace js = boost::json;

namespace {

std::string decoded(std::string_view text)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        int byte = 0;
        if (text[i] == '%' && i + 2 < text.size()
            && std::from_chars(text.data() + i + 1, text.data() + i + 3, byte, 16).ptr == text.data() + i + 3) {
            out += static_cast<char>(byte);
            i += 2;
        } else {
            out += text[i] == '+' ? ' ' : text[i];
        }
    }
    return out;
}

} // namespace

std::string parameter(std::string_view query, std::string_view name)
{
    while (!query.empty()) {
        const std::string_view part = query.substr(0, query.find('&'));
        if (part.size() > name.size() && part.starts_with(name) && part[name.size()] == '=')
            return decoded(part.substr(name.size() + 1));
        query.remove_prefix(std::min(part.size() + 1, query.size()));
    }
    return {};
}

std::string isoTime(std::int64_t ms)
{
    const WallTime time = wallTime(ms);
    const auto day = std::chrono::floor<std::chrono::days>(time);
    const std::chrono::year_month_day date(day);
    const std::chrono::hh_mm_ss clock(time - day);
    char text[40];
    std::snprintf(text, sizeof text, "%04d-%02u-%02uT%02d:%02d:%02d.%03dZ", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                  static_cast<int>(clock.hours().count()), static_cast<int>(clock.minutes().count()),
                  static_cast<int>(clock.seconds().count()), static_cast<int>(clock.subseconds().count()));
    return text;
}

std::optional<WallTime> dateOf(const std::string &text)
{
    int year = 0;
    unsigned month = 0, day = 0;
    if (std::sscanf(text.c_str(), "%4d-%2u-%2u", &year, &month, &day) != 3)
        return {};
    const std::chrono::year_month_day date{std::chrono::year(year), std::chrono::month(month), std::chrono::day(day)};
    return date.ok() ? std::optional<WallTime>(std::chrono::sys_days(date)) : std::nullopt;
}

js::value number(const js::value *text)
{
    if (!text || !text->is_string())
        return nullptr;
    boost::system::error_code failed;
    return js::parse(std::string_view(text->get_string()), failed);
}

js::value member(const js::object &object, std::string_view name)
{
    const js::value *value = object.if_contains(name);
    return value ? *value : js::value();
}

void send(const Client &client, const js::value &body, Headers more)
{
    more.add("content-type", "application/json");
    client->answer(200, std::move(more), js::serialize(body));
}

Result<js::object> bodyOf(const Inbound &inbound)
{
    boost::system::error_code failed;
    js::value body = inbound.body.empty() ? js::value(js::object()) : js::parse(inbound.body, failed);
    if (failed || !body.is_object())
        return Error{.kind = ErrorKind::BadRequest, .message = "The body should be a JSON object."};
    return std::move(body.get_object());
}

} // namespace tollgate::litellm
