// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Log.h"

#include "core/base/Clock.h"

#include <atomic>
#include <boost/json/serialize.hpp>
#include <boost/json/string.hpp>
#include <boost/json/value.hpp>
#include <cstdio>
#include <ctime>
#ifdef _WIN32
#include <io.h>
#else
#include <unistd.h>
#endif

namespace tollgate::log {
namespace {

std::atomic<Level> leastLevel = Level::Info;
std::atomic<Format> lineFormat = Format::Text;

struct LevelName {
    std::string_view word;
    std::string_view json;
    char syslog;
};

LevelName nameOf(Level level)
{
    switch (level) {
    case Level::Debug:
        return {"debug", "debug", '7'};
    case Level::Info:
        return {"info ", "info", '6'};
    case Level::Warning:
        return {"warn ", "warning", '4'};
    case Level::Error:
        break;
    }
    return {"error", "error", '3'};
}

std::string timeText()
{
    const std::int64_t ms = msSinceEpoch(SystemClock().now());
    const auto seconds = static_cast<std::time_t>(ms / 1000);
    std::tm utc{};
#ifdef _WIN32
    gmtime_s(&utc, &seconds);
#else
    gmtime_r(&seconds, &utc);
#endif
    char text[40];
    const std::size_t length = std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%S", &utc);
    std::snprintf(text + length, sizeof text - length, ".%03dZ", static_cast<int>(ms % 1000));
    return text;
}

std::string jsonText(std::string_view text)
{
    return boost::json::serialize(boost::json::string(text));
}

/// A value that holds blanks or control characters is quoted, so that one line stays one line.
std::string readable(std::string_view text)
{
    for (const char c : text)
        if (c == ' ' || c == '"' || static_cast<unsigned char>(c) < 0x20)
            return jsonText(text);
    return text.empty() ? "\"\"" : std::string(text);
}

std::string jsonLine(Level level, std::string_view message, std::initializer_list<Field> fields)
{
    std::string line = "{\"time\":\"" + timeText() + "\",\"level\":\"" + std::string(nameOf(level).json)
        + "\",\"message\":" + jsonText(message);
    for (const Field &field : fields)
        line += ',' + jsonText(field.name) + ':' + jsonText(field.value);
    return line + "}\n";
}

std::string textLine(Level level, std::string_view message, std::initializer_list<Field> fields, Format format)
{
    std::string line = format == Format::Journal ? std::string{'<', nameOf(level).syslog, '>'}
                                                 : timeText() + ' ' + std::string(nameOf(level).word) + ' ';
    for (const char c : message)
        line += static_cast<unsigned char>(c) < 0x20 ? ' ' : c;
    for (const Field &field : fields)
        line += ' ' + std::string(field.name) + '=' + readable(field.value);
    return line + '\n';
}

} // namespace

void setLevel(Level least)
{
    leastLevel = least;
}
void setFormat(Format format)
{
    lineFormat = format;
}
bool isOn(Level level)
{
    return level >= leastLevel.load(std::memory_order_relaxed);
}

void write(Level level, std::string_view message, std::initializer_list<Field> fields)
{
    if (!isOn(level))
        return;
    const Format format = lineFormat;
    const std::string line
        = format == Format::Json ? jsonLine(level, message, fields) : textLine(level, message, fields, format);
    // Nothing sensible can be done where standard error is closed or full.
    [[maybe_unused]] const auto written = ::write(2, line.data(), static_cast<unsigned>(line.size()));
}

} // namespace tollgate::log
