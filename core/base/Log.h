// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>

namespace tollgate::log {

enum class Level : std::uint8_t { Debug, Info, Warning, Error };
enum class Format : std::uint8_t {
    Text, ///< readable lines for a terminal
    Json, ///< one JSON object a line
    Journal, ///< text with a syslog priority `<N>` in front, for systemd
};

/// A named value behind a message. Values are text; never a secret, a prompt or an answer.
struct Field {
    std::string_view name;
    std::string value;
};

/// Both are set once at start, before other threads run. Debug is `-v`: routing decisions.
void setLevel(Level least);
void setFormat(Format format);
bool isOn(Level level);

/// Writes one line to standard error, whole; below Warning perhaps at the end of this thread's round of sockets. Any
/// thread. Never waits for a reader: where a pipe is full lines are lost, and how many is said when it is read again.
void write(Level level, std::string_view message, std::initializer_list<Field> fields = {});

inline void debug(std::string_view message, std::initializer_list<Field> fields = {})
{
    write(Level::Debug, message, fields);
}
inline void info(std::string_view message, std::initializer_list<Field> fields = {})
{
    write(Level::Info, message, fields);
}
inline void warning(std::string_view message, std::initializer_list<Field> fields = {})
{
    write(Level::Warning, message, fields);
}
inline void error(std::string_view message, std::initializer_list<Field> fields = {})
{
    write(Level::Error, message, fields);
}

} // namespace tollgate::log
