// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/CheckedPrices.h"

#include "core/base/Money.h"
#include "core/json/Walk.h"
#include "core/providers/Embedded.h"
#include "core/providers/PriceJson.h"
#include "core/providers/PriceTable.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace tollgate {
namespace {

/// What the text says, in nano-dollars a million; nothing where it is none.
std::optional<std::int64_t> nanoOf(std::string_view decimal)
{
    const auto rate = decimal.empty() ? std::nullopt : perMillion(decimal);
    return rate ? std::optional(rate->money.nano()) : std::nullopt;
}

std::string_view textOf(std::string_view cell)
{
    return cell == "-" ? std::string_view() : cell;
}

std::optional<CheckedPrice> readRow(std::string_view line)
{
    std::array<std::string_view, 8> cells;
    for (std::string_view &cell : cells) {
        const std::size_t tab = line.find('\t');
        if (tab == std::string_view::npos)
            return {};
        cell = textOf(line.substr(0, tab));
        line.remove_prefix(tab + 1);
    }
    CheckedPrice row{.model = cells[0],
                     .member = cells[1],
                     .listed = cells[2],
                     .price = cells[3],
                     .per = 1,
                     .page = cells[5],
                     .state = cells[6],
                     .seen = cells[7]};
    std::from_chars(cells[4].data(), cells[4].data() + cells[4].size(), row.per);
    return row.per > 0 ? std::optional(row) : std::nullopt;
}

} // namespace

CheckedPrices::CheckedPrices(std::string_view table)
{
    bool isHead = true;
    while (!table.empty()) {
        const std::size_t end = std::min(table.find('\n'), table.size());
        const auto row = isHead ? std::nullopt : readRow(table.substr(0, end));
        isHead = false;
        if (row)
            m_rows.push_back(*row);
        table.remove_prefix(std::min(end + 1, table.size()));
    }
    std::ranges::stable_sort(m_rows, {}, &CheckedPrice::model);
}

std::span<const CheckedPrice> CheckedPrices::of(std::string_view model) const
{
    const auto begin = std::ranges::lower_bound(m_rows, model, {}, &CheckedPrice::model);
    return {begin, std::ranges::upper_bound(begin, m_rows.end(), model, {}, &CheckedPrice::model)};
}

std::vector<std::pair<std::string, std::string>> CheckedPrices::applied(std::string_view model,
                                                                        std::string_view row) const
{
    std::vector<std::pair<std::string, std::string>> members;
    json::eachMember(row, [&members](std::string_view name, std::string_view raw) { members.emplace_back(name, raw); });
    for (const CheckedPrice &check : of(model)) {
        const auto member = std::ranges::find(members, check.member, &std::pair<std::string, std::string>::first);
        const bool isThere = member != members.end();
        const std::optional<std::int64_t> said = isThere ? nanoOf(member->second) : std::nullopt;
        if (said != nanoOf(check.listed))
            continue;
        const std::optional<std::string> dollars = dollarsEach(check);
        if (!isThere && dollars)
            members.emplace_back(check.member, *dollars);
        else if (dollars)
            member->second = *dollars;
        else if (isThere)
            members.erase(member);
    }
    return members;
}

std::optional<std::string> dollarsEach(const CheckedPrice &row)
{
    const std::optional<std::int64_t> nano = nanoOf(row.price);
    if (!nano)
        return {};
    return dollarsEach((*nano + row.per - 1) / row.per);
}

std::vector<CheckedPrice> sourcesOf(std::string_view provider, std::string_view model, const ModelPrice &price)
{
    const PriceTable table = PriceTable::over(embedded::prices()).value_or(PriceTable());
    const std::string full = std::string(provider) + '/' + std::string(model);
    const std::vector<PriceEntry> entries = entriesOf(price);
    const CheckedPrices checked(embedded::checkedPrices());
    std::vector<CheckedPrice> sources;
    for (const CheckedPrice &row : checked.of(table.find(full) ? std::string_view(full) : model)) {
        const auto dollars = dollarsEach(row);
        const auto member = priceMember(row.member);
        if (!dollars || !member || row.page.empty())
            continue;
        if (std::ranges::find(entries, PriceEntry{*member, *nanoOf(*dollars)}) != entries.end())
            sources.push_back(row);
    }
    return sources;
}

} // namespace tollgate
