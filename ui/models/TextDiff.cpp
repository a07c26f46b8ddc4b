// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/TextDiff.h"

#include <algorithm>

namespace tollgate::ui {
namespace {

constexpr std::size_t mostCells = 4'000'000; ///< of the table of lengths: about 10 ms

/// Pairs of places with equal elements, in order: a longest common subsequence.
std::vector<std::pair<int, int>> commonOf(const QStringList &left, const QStringList &right)
{
    std::vector<std::pair<int, int>> common;
    int begin = 0, leftEnd = static_cast<int>(left.size()), rightEnd = static_cast<int>(right.size());
    while (begin < leftEnd && begin < rightEnd && left[begin] == right[begin]) {
        common.emplace_back(begin, begin);
        ++begin;
    }
    std::vector<std::pair<int, int>> behind;
    while (leftEnd > begin && rightEnd > begin && left[leftEnd - 1] == right[rightEnd - 1])
        behind.emplace_back(--leftEnd, --rightEnd);

    const auto rows = static_cast<std::size_t>(leftEnd - begin), columns = static_cast<std::size_t>(rightEnd - begin);
    if (rows > 0 && columns > 0 && rows * columns <= mostCells) {
        // lengths[i][j]: of the best for what is behind i and j.
        std::vector<int> lengths((rows + 1) * (columns + 1));
        const auto at = [&](std::size_t i, std::size_t j) -> int & { return lengths[i * (columns + 1) + j]; };
        const auto equal = [&](std::size_t i, std::size_t j) {
            return left[begin + static_cast<int>(i)] == right[begin + static_cast<int>(j)];
        };
        for (std::size_t i = rows; i-- > 0;)
            for (std::size_t j = columns; j-- > 0;)
                at(i, j) = equal(i, j) ? at(i + 1, j + 1) + 1 : std::max(at(i + 1, j), at(i, j + 1));
        for (std::size_t i = 0, j = 0; i < rows && j < columns;) {
            if (equal(i, j)) {
                common.emplace_back(begin + static_cast<int>(i++), begin + static_cast<int>(j++));
            } else if (at(i + 1, j) >= at(i, j + 1)) {
                ++i;
            } else {
                ++j;
            }
        }
    }
    std::ranges::reverse(behind);
    common.insert(common.end(), behind.begin(), behind.end());
    return common;
}

/// Words and what is between them.
QStringList wordsOf(const QString &line)
{
    QStringList words;
    qsizetype begin = 0;
    for (qsizetype i = 1; i <= line.size(); ++i)
        if (i == line.size() || !line[i].isLetterOrNumber() || !line[i - 1].isLetterOrNumber()) {
            words << line.mid(begin, i - begin);
            begin = i;
        }
    return words;
}

void add(std::vector<DiffPiece> &pieces, const QString &text, bool differs)
{
    if (!pieces.empty() && pieces.back().differs == differs)
        pieces.back().text += text;
    else
        pieces.push_back({text, differs});
}

} // namespace

std::vector<DiffRow> sideBySide(const QStringList &left, const QStringList &right)
{
    std::vector<DiffRow> rows;
    int i = 0, j = 0;
    const auto until = [&](int leftEnd, int rightEnd) {
        while (i < leftEnd && j < rightEnd)
            rows.push_back({DiffRow::Kind::Changed, left[i++], right[j++]});
        while (i < leftEnd)
            rows.push_back({DiffRow::Kind::OnlyLeft, left[i++], {}});
        while (j < rightEnd)
            rows.push_back({DiffRow::Kind::OnlyRight, {}, right[j++]});
    };
    for (const auto &[leftPlace, rightPlace] : commonOf(left, right)) {
        until(leftPlace, rightPlace);
        rows.push_back({DiffRow::Kind::Same, left[i++], right[j++]});
    }
    until(static_cast<int>(left.size()), static_cast<int>(right.size()));
    return rows;
}

DiffLine wordByWord(const QString &left, const QString &right)
{
    DiffLine line;
    const QStringList ours = wordsOf(left), theirs = wordsOf(right);
    int i = 0, j = 0;
    const auto until = [&](int leftEnd, int rightEnd) {
        while (i < leftEnd)
            add(line.left, ours[i++], true);
        while (j < rightEnd)
            add(line.right, theirs[j++], true);
    };
    for (const auto &[leftPlace, rightPlace] : commonOf(ours, theirs)) {
        until(leftPlace, rightPlace);
        add(line.left, ours[i++], false);
        add(line.right, theirs[j++], false);
    }
    until(static_cast<int>(ours.size()), static_cast<int>(theirs.size()));
    return line;
}

} // namespace tollgate::ui
