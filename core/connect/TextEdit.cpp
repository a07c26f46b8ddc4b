// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connect/TextEdit.h"

#include "core/connect/Lines.h"
#include "core/json/Scan.h"

#include <algorithm>
#include <cctype>

namespace tollgate {
namespace {

constexpr std::string_view asideNote = "  # set aside by Tollgate, undo restores it";

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && std::isspace(static_cast<unsigned char>(text.front())))
        text.remove_prefix(1);
    while (!text.empty() && std::isspace(static_cast<unsigned char>(text.back())))
        text.remove_suffix(1);
    return text;
}

/// The name in front of `=`, without quotes; empty where the line is none that sets something.
std::string_view nameOfLine(std::string_view line)
{
    const std::size_t equals = line.find('=');
    if (equals == std::string_view::npos || trimmed(line).starts_with('#'))
        return {};
    std::string_view name = trimmed(line.substr(0, equals));
    if (name.size() > 1 && name.front() == '"' && name.back() == '"')
        name = name.substr(1, name.size() - 2);
    return name;
}

void endLine(std::string &line)
{
    if (!line.empty() && line.back() != '\n')
        line += '\n';
}

} // namespace

std::string withTomlText(std::string_view text, std::string_view table, std::string_view name, std::string_view value)
{
    std::vector<std::string> lines = linesOf(text);
    const std::string made = std::string(name) + " = " + json::quoted(value) + "\n";
    const std::string heading = "[" + std::string(table) + "]";
    std::size_t begin = 0;
    if (!table.empty()) {
        const auto found = std::ranges::find_if(lines, [&](const std::string &line) {
            return trimmed(std::string_view(line).substr(0, line.find('#'))) == heading;
        });
        if (found == lines.end()) {
            if (!lines.empty())
                endLine(lines.back());
            if (!lines.empty() && lines.back() != "\n")
                lines.emplace_back("\n");
            lines.push_back(heading + '\n');
            lines.push_back(made);
            return joined(lines);
        }
        begin = static_cast<std::size_t>(found - lines.begin()) + 1;
    }
    std::size_t end = begin, last = begin; // last: behind the last line that is not empty
    for (; end < lines.size() && !trimmed(lines[end]).starts_with('['); ++end) {
        if (nameOfLine(lines[end]) == name) {
            lines[end] = made;
            return joined(lines);
        }
        if (!trimmed(lines[end]).empty())
            last = end + 1;
    }
    if (last > 0)
        endLine(lines[last - 1]);
    const bool needsGap = table.empty() && last == end && end < lines.size(); // a table follows at once
    lines.insert(lines.begin() + static_cast<std::ptrdiff_t>(last), made);
    if (needsGap)
        lines.insert(lines.begin() + static_cast<std::ptrdiff_t>(last) + 1, "\n");
    return joined(lines);
}

std::string withVariable(std::string_view text, std::string_view name, std::string_view value)
{
    std::vector<std::string> lines = linesOf(text);
    const std::string made = std::string(name) + '=' + std::string(value) + '\n';
    for (std::string &line : lines)
        if (setsVariable(line, name)) {
            line = made;
            return joined(lines);
        }
    if (!lines.empty())
        endLine(lines.back());
    lines.push_back(made);
    return joined(lines);
}

std::string withoutVariable(std::string_view text, std::string_view name)
{
    std::vector<std::string> lines = linesOf(text);
    for (std::string &line : lines)
        if (setsVariable(line, name)) {
            const bool hasEnd = line.ends_with('\n');
            line
                = "# " + line.substr(0, line.size() - (hasEnd ? 1 : 0)) + std::string(asideNote) + (hasEnd ? "\n" : "");
        }
    return joined(lines);
}

bool setsVariable(std::string_view line, std::string_view name)
{
    line = trimmed(line);
    for (const std::string_view before : {"export ", "set -gx ", "set -Ux ", "set -x ", "setx "})
        if (line.starts_with(before)) {
            line = trimmed(line.substr(before.size()));
            break;
        }
    return line.starts_with(name) && line.size() > name.size()
        && (line[name.size()] == '=' || line[name.size()] == ' ');
}

std::string maskedLine(std::string_view line)
{
    std::string lower(line);
    std::ranges::transform(lower, lower.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    std::size_t mark = std::string::npos;
    for (const std::string_view word : {"key", "token", "secret", "password"})
        if (const std::size_t found = lower.find(word); found != std::string::npos)
            mark = std::min(mark, found);
    const std::size_t sign = mark == std::string::npos ? mark : line.find_first_of("=:", mark);
    if (sign == std::string::npos)
        return std::string(line);
    std::size_t begin = sign + 1;
    while (begin < line.size() && (line[begin] == ' ' || line[begin] == '"' || line[begin] == '\''))
        ++begin;
    std::size_t end = line.find_first_of("\"',;} \r\n", begin);
    end = std::min(end, line.size());
    // What is short, a number or a word says nothing; `true` and an object stay readable.
    if (end - begin < 6)
        return std::string(line);
    const bool isKey = line.substr(begin).starts_with("sk-");
    return std::string(line.substr(0, begin)) + (isKey ? "sk-" : "") + "••••••••" + std::string(line.substr(end));
}

} // namespace tollgate
