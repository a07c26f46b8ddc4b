// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/PriceTable.h"

#include "core/providers/PriceJson.h"

namespace tollgate {
namespace {

constexpr std::string_view magic = "TGPRICE1";
constexpr std::size_t headSize = 16;

std::uint32_t numberAt(std::string_view bytes, std::size_t at)
{
    std::uint32_t number = 0;
    for (std::size_t i = 0; i < 4; ++i)
        number |= static_cast<std::uint32_t>(static_cast<unsigned char>(bytes[at + i])) << (8 * i);
    return number;
}

/// Reads on from where it is; once something is missing, all that follows is nothing and `broken` is set.
struct Reader {
    std::string_view rest;
    bool broken = false;

    unsigned char byte()
    {
        if (rest.empty()) {
            broken = true;
            return 0;
        }
        const auto first = static_cast<unsigned char>(rest.front());
        rest.remove_prefix(1);
        return first;
    }
    std::int64_t varint()
    {
        std::uint64_t value = 0;
        for (unsigned shift = 0; shift < 63; shift += 7) {
            const unsigned char part = byte();
            value |= static_cast<std::uint64_t>(part & 0x7f) << shift;
            if (part < 0x80)
                return static_cast<std::int64_t>(value);
        }
        broken = true;
        return 0;
    }
    std::string_view text()
    {
        const auto size = static_cast<std::size_t>(varint());
        if (size > rest.size()) {
            broken = true;
            return {};
        }
        const std::string_view text = rest.substr(0, size);
        rest.remove_prefix(size);
        return text;
    }
};

void appendNumber(std::string &out, std::size_t number)
{
    for (int i = 0; i < 4; ++i)
        out += static_cast<char>((number >> (8 * i)) & 0xff);
}

void appendVarint(std::string &out, std::int64_t signedValue)
{
    auto value = static_cast<std::uint64_t>(signedValue);
    for (; value >= 0x80; value >>= 7)
        out += static_cast<char>((value & 0x7f) | 0x80);
    out += static_cast<char>(value);
}

void appendText(std::string &out, std::string_view text)
{
    appendVarint(out, static_cast<std::int64_t>(text.size()));
    out += text;
}

std::string encoded(const std::string &name, const PricedModel &model)
{
    std::string out;
    appendText(out, name);
    appendText(out, model.owner);
    appendText(out, model.facts.mode);
    appendVarint(out, model.facts.contextWindow);
    appendVarint(out, model.facts.maxOutput);
    appendVarint(out, model.facts.capabilities);
    const auto entries = model.facts.price ? entriesOf(*model.facts.price) : std::vector<PriceEntry>();
    appendVarint(out, static_cast<std::int64_t>(entries.size()));
    for (const auto &[member, nano] : entries) {
        const bool above = member.promptTokens != 0;
        out += static_cast<char>(member.bucket | member.tier << 4 | (above ? 0x80 : 0));
        if (above)
            appendVarint(out, member.promptTokens);
        appendVarint(out, nano);
    }
    return out;
}

} // namespace

Result<PriceTable> PriceTable::over(std::string_view bytes)
{
    const bool hasHead = bytes.size() >= headSize && bytes.starts_with(magic);
    const std::size_t count = hasHead ? numberAt(bytes, 8) : 0;
    if (!hasHead || numberAt(bytes, 12) != bytes.size() || count > (bytes.size() - headSize) / 4)
        return Error{ErrorKind::Storage, "not a price table, or one that has lost its end"};
    PriceTable table;
    table.m_bytes = bytes;
    table.m_count = count;
    return table;
}

std::string_view PriceTable::recordAt(std::size_t index) const
{
    const std::size_t at = numberAt(m_bytes, headSize + 4 * index);
    return at < m_bytes.size() ? m_bytes.substr(at) : std::string_view();
}

std::string_view PriceTable::nameAt(std::size_t index) const
{
    return Reader{recordAt(index)}.text();
}

std::size_t PriceTable::lowerBound(std::string_view name) const
{
    std::size_t first = 0;
    for (std::size_t count = m_count; count > 0;) {
        const std::size_t half = count / 2;
        if (nameAt(first + half) < name) {
            first += half + 1;
            count -= half + 1;
        } else {
            count = half;
        }
    }
    return first;
}

bool PriceTable::hasPrefix(std::string_view prefix) const
{
    const std::size_t index = lowerBound(prefix);
    return index < m_count && nameAt(index).starts_with(prefix);
}

std::optional<PricedModel> PriceTable::find(std::string_view name) const
{
    const std::size_t index = lowerBound(name);
    if (index == m_count || nameAt(index) != name)
        return {};
    Reader reader{recordAt(index)};
    reader.text();
    PricedModel model;
    model.owner = reader.text();
    model.facts.mode = reader.text();
    model.facts.contextWindow = reader.varint();
    model.facts.maxOutput = reader.varint();
    model.facts.capabilities = static_cast<std::uint32_t>(reader.varint());
    for (std::int64_t left = reader.varint(); left > 0 && !reader.broken; --left) {
        const unsigned char code = reader.byte();
        PriceEntry entry;
        entry.member.bucket = static_cast<PriceMember::Bucket>(code & 0xf);
        entry.member.tier = static_cast<PriceMember::Tier>((code >> 4) & 3);
        entry.member.promptTokens = code & 0x80 ? reader.varint() : 0;
        entry.nano = reader.varint();
        if (code & 0x40)
            reader.broken = true;
        if (reader.broken)
            break;
        if (!model.facts.price)
            model.facts.price.emplace();
        put(*model.facts.price, entry);
    }
    return reader.broken ? std::nullopt : std::optional(std::move(model));
}

std::string encodePriceTable(const std::map<std::string, PricedModel> &models)
{
    std::string records;
    std::string offsets;
    for (const auto &[name, model] : models) {
        appendNumber(offsets, headSize + 4 * models.size() + records.size());
        records += encoded(name, model);
    }
    std::string out(magic);
    appendNumber(out, models.size());
    appendNumber(out, headSize + offsets.size() + records.size());
    return out + offsets + records;
}

} // namespace tollgate
