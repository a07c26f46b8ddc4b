// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Log.h"

#include "core/base/Clock.h"
#include "core/base/SocketWatch.h"

#include <algorithm>
#include <atomic>
#include <boost/json/serialize.hpp>
#include <boost/json/string.hpp>
#include <boost/json/value.hpp>
#include <cstdio>
#include <ctime>
#ifdef _WIN32
#include <io.h>
#else
#include <poll.h>
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

std::atomic<std::int64_t> lostLines = 0;

/// Whether standard error takes this much without waiting for its reader.
bool takesNow()
{
#ifdef _WIN32
    return true;
#else
    pollfd out{.fd = 2, .events = POLLOUT, .revents = 0};
    return ::poll(&out, 1, 0) != 0;
#endif
}

/// In portions that a pipe takes whole once it takes any (POSIX: PIPE_BUF). A pipe that is full, or a terminal that is
/// held, loses lines: a call must not wait for whoever reads this log.
void writeOut()
{
    constexpr std::size_t portion = 4096;
    std::string_view rest = line;
    while (!rest.empty() && takesNow()) {
        std::string_view part = rest.substr(0, portion);
        if (const std::size_t end = part.rfind('\n'); end != part.npos)
            part = part.substr(0, end + 1);
        // Nothing sensible can be done where standard error is closed or its disk is full.
        [[maybe_unused]] const auto written = ::write(2, part.data(), static_cast<unsigned>(part.size()));
        rest.remove_prefix(part.size());
    }
    if (const auto lost = std::ranges::count(rest, '\n'))
        lostLines += lost;
    line.clear();
    isWaiting = false;
}

void addLine(Level level, std::string_view message, std::initializer_list<Field> fields)
{
    const Format format = lineFormat;
    if (format == Format::Json)
        addJsonLine(line, level, message, fields);
    else
        addTextLine(line, level, message, fields, format);
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
    if (lostLines.load(std::memory_order_relaxed) > 0 && takesNow())
        addLine(Level::Warning, "Lines of this log were lost, because nobody read it.",
                {{"lines", std::to_string(lostLines.exchange(0))}});
    addLine(level, message, fields);
    // Under load the lines of a round of the sockets go out in one write; what is wrong is said at once.
    if (level < Level::Warning && (isWaiting || (isWaiting = SocketWatch::afterThisRound(writeOut))))
        return;
    writeOut();
}

} // namespace tollgate::log
