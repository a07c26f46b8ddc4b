// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Log.h"

#include "core/base/Clock.h"
#include "core/base/SocketWatch.h"

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

void addTime(std::string &line)
{
    const std::int64_t ms = msSinceEpoch(SystemClock().now());
    const auto seconds = static_cast<std::time_t>(ms / 1000);
    // Most lines come within the second of the line before.
    thread_local std::time_t shown = 0;
    thread_local char text[24];
    if (seconds != shown) {
        std::tm utc{};
#ifdef _WIN32
        gmtime_s(&utc, &seconds);
#else
        gmtime_r(&seconds, &utc);
#endif
        std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%S", &utc);
        shown = seconds;
    }
    const auto digit = [ms](int divisor) { return static_cast<char>('0' + ms / divisor % 10); };
    line.append(text).append({'.', digit(100), digit(10), digit(1), 'Z'});
}

void addQuoted(std::string &line, std::string_view text)
{
    line += boost::json::serialize(boost::json::string(text));
}

/// A value that holds blanks or control characters is quoted, so that one line stays one line.
void addReadable(std::string &line, std::string_view text)
{
    for (const char c : text)
        if (c == ' ' || c == '"' || static_cast<unsigned char>(c) < 0x20)
            return addQuoted(line, text);
    line.append(text.empty() ? std::string_view("\"\"") : text);
}

void addJsonLine(std::string &line, Level level, std::string_view message, std::initializer_list<Field> fields)
{
    line += "{\"time\":\"";
    addTime(line);
    line.append("\",\"level\":\"").append(nameOf(level).json).append("\",\"message\":");
    addQuoted(line, message);
    for (const Field &field : fields) {
        line += ',';
        addQuoted(line, field.name);
        line += ':';
        addQuoted(line, field.value);
    }
    line += "}\n";
}

void addTextLine(std::string &line, Level level, std::string_view message, std::initializer_list<Field> fields,
                 Format format)
{
    if (format == Format::Journal) {
        line.append({'<', nameOf(level).syslog, '>'});
    } else {
        addTime(line);
        line.append(1, ' ').append(nameOf(level).word).append(1, ' ');
    }
    for (const char c : message)
        line += static_cast<unsigned char>(c) < 0x20 ? ' ' : c;
    for (const Field &field : fields) {
        line.append(1, ' ').append(field.name).append(1, '=');
        addReadable(line, field.value);
    }
    line += '\n';
}

thread_local std::string line; // kept for its memory
thread_local bool isWaiting = false;

void writeOut()
{
    // Nothing sensible can be done where standard error is closed or full.
    [[maybe_unused]] const auto written = ::write(2, line.data(), static_cast<unsigned>(line.size()));
    line.clear();
    isWaiting = false;
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
    if (format == Format::Json)
        addJsonLine(line, level, message, fields);
    else
        addTextLine(line, level, message, fields, format);
    // Under load the lines of a round of the sockets go out in one write; what is wrong is said at once.
    if (level < Level::Warning && (isWaiting || (isWaiting = SocketWatch::afterThisRound(writeOut))))
        return;
    writeOut();
}

} // namespace tollgate::log
