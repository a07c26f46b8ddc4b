// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/PriceImport.h"

#include "core/json/Scan.h"
#include "core/json/Walk.h"
#include "core/providers/CheckedPrices.h"
#include "core/providers/Embedded.h"
#include "core/providers/ModelsDev.h"
#include "core/providers/PriceJson.h"

#include <array>
#include <QFile>
#include <QSaveFile>
#include <utility>

namespace tollgate {
namespace {

constexpr std::array<std::pair<std::string_view, std::uint32_t>, 12> capabilityMembers{{
    {"supports_vision", CanVision},
    {"supports_function_calling", CanTools},
    {"supports_parallel_function_calling", CanParallelTools},
    {"supports_response_schema", CanSchema},
    {"supports_reasoning", CanReason},
    {"supports_prompt_caching", CanCachePrompt},
    {"supports_audio_input", CanAudioIn},
    {"supports_audio_output", CanAudioOut},
    {"supports_pdf_input", CanPdf},
    {"supports_web_search", CanWebSearch},
    {"supports_system_messages", CanSystem},
    {"supports_native_streaming", CanStream},
}};

bool isNumber(std::string_view raw)
{
    return !raw.empty() && (raw.front() == '-' || (raw.front() >= '0' && raw.front() <= '9'));
}

/// A row of LiteLLM's map while it is read.
struct MapRow {
    PricedModel model;
    ModelPrice price;
    bool known = false; ///< some rate was there
    bool knowsUnits = false; ///< one for images, seconds, characters ...
    bool elsewhere = false; ///< has a price for something that we do not count
    std::string_view cacheHit, tiers;
    std::int64_t maxInput = 0, maxTokens = 0;

    void takePrice(std::string_view name, std::string_view raw, std::int64_t atLeast = 0)
    {
        const auto member = isNumber(raw) ? priceMember(name) : std::nullopt;
        if (!member)
            return;
        const bool request = member->bucket == PriceMember::PerRequest;
        const auto rate = request ? std::nullopt : perMillion(raw);
        const auto money = request ? Money::parse(raw) : rate ? std::optional(rate->money) : std::nullopt;
        if (!money || *money < Money())
            return;
        PriceEntry entry{*member, money->nano()};
        entry.member.promptTokens = std::max(entry.member.promptTokens, atLeast);
        put(price, entry);
        (isForUnits(member->bucket) ? knowsUnits : known) = true;
    }
    void take(std::string_view name, std::string_view raw)
    {
        takePrice(name, raw);
        if (name == "litellm_provider")
            model.owner = json::asString(raw).value_or("");
        else if (name == "mode")
            model.facts.mode = json::asString(raw).value_or("");
        else if (name == "max_input_tokens")
            maxInput = json::asInteger(raw).value_or(0);
        else if (name == "max_tokens")
            maxTokens = json::asInteger(raw).value_or(0);
        else if (name == "max_output_tokens")
            model.facts.maxOutput = std::max<std::int64_t>(json::asInteger(raw).value_or(0), 0);
        else if (name == "input_cost_per_token_cache_hit")
            cacheHit = raw;
        else if (name == "tiered_pricing")
            tiers = raw;
        if (raw == "true")
            for (const auto &[member, bit] : capabilityMembers)
                if (name == member)
                    model.facts.capabilities |= bit;
        if (name.find("cost") != std::string_view::npos && isNumber(raw) && !priceMember(name))
            elsewhere = elsewhere || perMillion(raw).value_or(PricePerMillion{Money::fromNano(1)}).money > Money();
    }
    /// `[{"range": [32000, 128000], "input_cost_per_token": ...}]`: the whole call costs what its prompt's step says.
    void takeTiers()
    {
        json::eachElement(tiers, [this](std::string_view step) {
            std::optional<std::int64_t> begin;
            json::eachMember(step, [&begin](std::string_view name, std::string_view raw) {
                if (name == "range")
                    json::eachElement(
                        raw, [&begin](std::string_view limit) { begin = begin ? begin : json::asInteger(limit); });
            });
            if (begin && *begin >= 0)
                json::eachMember(step,
                                 [&](std::string_view name, std::string_view raw) { takePrice(name, raw, *begin); });
        });
    }
    PricedModel finished()
    {
        takeTiers();
        if (!price.base.cacheRead && !cacheHit.empty())
            takePrice("cache_read_input_token_cost", cacheHit);
        model.facts.contextWindow = maxInput > 0 ? maxInput : std::max<std::int64_t>(maxTokens, 0);
        if (isBilledByUnits(model.facts.mode)) {
            known = known || knowsUnits;
        } else {
            const UnitRates none, uncounted = std::exchange(price.units, none);
            ModelPrice beside;
            beside.units = uncounted;
            elsewhere = elsewhere || !beside.isFree();
        }
        // Zero for tokens beside a price for pages or credits is not free.
        if (known && !(elsewhere && price.isFree()))
            model.facts.price = std::move(price);
        return std::move(model);
    }
};

/// False: no row of a price map (upstream keeps documentation and rules between them).
bool isRow(std::string_view name, std::string_view raw)
{
    return raw.starts_with('{') && name != "sample_spec" && name != "fallback_generalizations";
}

/// The model whose price for one size `name` is: `gemini/veo-3.1` of `gemini/4k/veo-3.1`. Null: the list has none.
const PricedModel *modelOfSize(const PriceList &list, std::string_view name)
{
    for (std::size_t begin = 0; begin < name.size();) {
        const std::size_t slash = name.find('/', begin);
        if (slash == std::string_view::npos)
            break;
        const auto base = list.models.find(std::string(name.substr(0, begin)).append(name.substr(slash + 1)));
        if (base != list.models.end())
            return &base->second;
        begin = slash + 1;
    }
    return nullptr;
}

/// Prices of sizes that the list has no rows for.
void addSizes(PriceList &list, const CheckedPrices &checked)
{
    for (const CheckedPrice &check : checked.rows()) {
        if (list.models.contains(std::string(check.model)))
            continue;
        const PricedModel *const base = modelOfSize(list, check.model);
        if (!base)
            continue;
        MapRow reader;
        reader.model.owner = base->owner;
        reader.model.facts.mode = base->facts.mode;
        for (const auto &[member, raw] : checked.applied(check.model, "{}"))
            reader.take(member, raw);
        list.models.emplace(check.model, reader.finished());
    }
}

} // namespace

Result<PriceList> readPriceList(std::string_view text)
{
    auto rows = json::members(text);
    if (!rows)
        return Error{ErrorKind::Config, "not a price list: it is not JSON, or breaks off."};
    PriceList list;
    if (isModelsDev(*rows)) {
        list.source = "models.dev";
        list.models = readModelsDev(*rows);
    } else {
        list.source = "LiteLLM price map";
        const CheckedPrices checked(embedded::checkedPrices());
        bool recognised = false;
        for (const json::Member &row : *rows) {
            if (!isRow(row.name, row.value))
                continue;
            std::string name;
            json::appendUnescaped(name, row.name);
            MapRow reader;
            const auto corrected = !checked.of(name).empty() ? checked.applied(name, row.value)
                                                             : std::vector<std::pair<std::string, std::string>>();
            for (const auto &[member, raw] : corrected)
                reader.take(member, raw);
            if (corrected.empty())
                json::eachMember(row.value,
                                 [&](std::string_view member, std::string_view raw) { reader.take(member, raw); });
            recognised = recognised || !reader.model.owner.empty() || reader.known;
            list.models.insert_or_assign(std::move(name), reader.finished());
        }
        addSizes(list, checked);
        if (!recognised)
            return Error{
                ErrorKind::Config,
                "not a price list: expected LiteLLM's model_prices_and_context_window.json or models.dev's api.json"};
    }
    for (const auto &[name, model] : list.models)
        list.priced += model.facts.price ? 1 : 0;
    return list;
}

Result<PriceList> importPrices(const std::string &from, const std::string &to)
{
    QFile source(QString::fromStdString(from));
    if (!source.open(QIODevice::ReadOnly))
        return Error{ErrorKind::Storage, from + " cannot be read: " + source.errorString().toStdString() + "."};
    const QByteArray text = source.readAll();
    TG_TRY(PriceList list, readPriceList({text.data(), static_cast<std::size_t>(text.size())}));

    const std::string table = encodePriceTable(list.models);
    QSaveFile target(QString::fromStdString(to));
    const auto size = static_cast<qint64>(table.size());
    if (!target.open(QIODevice::WriteOnly) || target.write(table.data(), size) != size || !target.commit())
        return Error{ErrorKind::Storage, to + ": " + target.errorString().toStdString()};
    return list;
}

} // namespace tollgate
