// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connect/Lines.h"

#include "core/base/Secret.h"

#include <algorithm>

namespace tollgate {
namespace {

using Lines = std::vector<std::string>;
constexpr std::size_t mostCells = 4'000'000; ///< of the table below; beyond, the middle counts as changed whole

/// A line of either text, in order.
struct Step {
    DiffLine::Kind kind;
    std::size_t line; ///< in the text that it stands in (Same: in the first)
};

/// The longest common sequence of what is between equal beginnings and ends.
void middle(const Lines &a, std::size_t aBegin, std::size_t aEnd, const Lines &b, std::size_t bBegin, std::size_t bEnd,
            std::vector<Step> &steps)
{
    const std::size_t rows = aEnd - aBegin, columns = bEnd - bBegin;
    std::vector<std::uint32_t> length;
    const bool isSmall = (rows + 1) * (columns + 1) <= mostCells;
    const auto at
        = [&](std::size_t row, std::size_t column) -> std::uint32_t & { return length[row * (columns + 1) + column]; };
    if (isSmall) {
        length.assign((rows + 1) * (columns + 1), 0);
        for (std::size_t row = rows; row-- > 0;)
            for (std::size_t column = columns; column-- > 0;)
                at(row, column) = a[aBegin + row] == b[bBegin + column]
                    ? at(row + 1, column + 1) + 1
                    : std::max(at(row + 1, column), at(row, column + 1));
    }
    std::size_t row = 0, column = 0;
    while (row < rows || column < columns) {
        if (isSmall && row < rows && column < columns && a[aBegin + row] == b[bBegin + column]) {
            steps.push_back({DiffLine::Kind::Same, aBegin + row});
            ++row;
            ++column;
        } else if (row < rows && (column == columns || !isSmall || at(row + 1, column) >= at(row, column + 1))) {
            steps.push_back({DiffLine::Kind::Gone, aBegin + row++});
        } else {
            steps.push_back({DiffLine::Kind::Added, bBegin + column++});
        }
    }
}

std::vector<Step> stepsOf(const Lines &a, const Lines &b)
{
    std::size_t same = 0, sameEnd = 0;
    while (same < a.size() && same < b.size() && a[same] == b[same])
        ++same;
    while (sameEnd < a.size() - same && sameEnd < b.size() - same
           && a[a.size() - 1 - sameEnd] == b[b.size() - 1 - sameEnd])
        ++sameEnd;
    std::vector<Step> steps;
    for (std::size_t line = 0; line < same; ++line)
        steps.push_back({DiffLine::Kind::Same, line});
    middle(a, same, a.size() - sameEnd, b, same, b.size() - sameEnd, steps);
    for (std::size_t line = a.size() - sameEnd; line < a.size(); ++line)
        steps.push_back({DiffLine::Kind::Same, line});
    return steps;
}

std::string withoutEnd(std::string line)
{
    while (!line.empty() && (line.back() == '\n' || line.back() == '\r'))
        line.pop_back();
    return line;
}

} // namespace

Lines linesOf(std::string_view text)
{
    Lines lines;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size() - 1) + 1;
        lines.emplace_back(text.substr(0, end));
        text.remove_prefix(end);
    }
    return lines;
}

std::string joined(const Lines &lines)
{
    std::string text;
    for (const std::string &line : lines)
        text += line;
    return text;
}

std::vector<DiffLine> diffOf(std::string_view before, std::string_view after, std::size_t context)
{
    const Lines a = linesOf(before), b = linesOf(after);
    const std::vector<Step> steps = stepsOf(a, b);
    std::vector<bool> isShown(steps.size(), false);
    for (std::size_t i = 0; i < steps.size(); ++i)
        if (steps[i].kind != DiffLine::Kind::Same)
            for (std::size_t near = i - std::min(i, context); near <= i + context && near < steps.size(); ++near)
                isShown[near] = true;
    std::vector<DiffLine> lines;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        if (isShown[i])
            lines.push_back(
                {steps[i].kind, withoutEnd((steps[i].kind == DiffLine::Kind::Added ? b : a)[steps[i].line])});
        else if (lines.empty() || lines.back().kind != DiffLine::Kind::Gap)
            lines.push_back({DiffLine::Kind::Gap, {}});
    }
    return lines;
}

std::vector<Hunk> hunksOf(std::string_view before, std::string_view after)
{
    const Lines a = linesOf(before), b = linesOf(after);
    std::vector<Hunk> hunks;
    bool isOpen = false;
    std::string lineBefore;
    for (const Step &step : stepsOf(a, b)) {
        if (step.kind == DiffLine::Kind::Same) {
            isOpen = false;
            lineBefore = sha256Hex(a[step.line]);
            continue;
        }
        if (!isOpen)
            hunks.push_back({{}, {}, lineBefore});
        isOpen = true;
        if (step.kind == DiffLine::Kind::Gone)
            hunks.back().old.push_back(a[step.line]);
        else
            hunks.back().added.push_back(sha256Hex(b[step.line]));
    }
    return hunks;
}

Result<std::string> takenBack(std::string_view current, const std::vector<Hunk> &hunks)
{
    const Error lost{.kind = ErrorKind::Conflict, .message = "what Tollgate wrote has been changed since"};
    Lines lines = linesOf(current);
    std::vector<std::string> prints;
    for (const std::string &line : lines)
        prints.push_back(sha256Hex(line));
    for (auto hunk = hunks.rbegin(); hunk != hunks.rend(); ++hunk) {
        const std::size_t count = hunk->added.size();
        std::vector<std::size_t> places, sure;
        for (std::size_t at = 0; at + count <= lines.size(); ++at) {
            if (!std::equal(hunk->added.begin(), hunk->added.end(), prints.begin() + static_cast<std::ptrdiff_t>(at)))
                continue;
            const bool fits = hunk->lineBefore.empty() ? at == 0 : at > 0 && prints[at - 1] == hunk->lineBefore;
            if (count > 0)
                places.push_back(at);
            if (fits)
                sure.push_back(at);
        }
        const std::vector<std::size_t> &found = sure.size() == 1 ? sure : places;
        if (found.size() != 1)
            return lost;
        const auto first = static_cast<std::ptrdiff_t>(found[0]), last = first + static_cast<std::ptrdiff_t>(count);
        lines.erase(lines.begin() + first, lines.begin() + last);
        prints.erase(prints.begin() + first, prints.begin() + last);
        lines.insert(lines.begin() + first, hunk->old.begin(), hunk->old.end());
        for (std::size_t i = 0; i < hunk->old.size(); ++i)
            prints.insert(prints.begin() + first + static_cast<std::ptrdiff_t>(i), sha256Hex(hunk->old[i]));
    }
    return joined(lines);
}

} // namespace tollgate
