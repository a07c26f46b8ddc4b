// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/PriceJson.h"

#include "core/json/Scan.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace tollgate {
namespace {

constexpr std::array<std::string_view, 16> bucketNames{
    "input_cost_per_token",
    "cache_read_input_token_cost",
    "cache_creation_input_token_cost",
    "cache_creation_input_token_cost_above_1hr",
    "input_cost_per_audio_token",
    "input_cost_per_image_token",
    "output_cost_per_token",
    "output_cost_per_reasoning_token",
    "output_cost_per_audio_token",
    "output_cost_per_image_token",
    "input_cost_per_request",
    "output_cost_per_image",
    "input_cost_per_pixel",
    "input_cost_per_second",
    "input_cost_per_character",
    "input_cost_per_query",
};
/// Others' words for the same.
constexpr std::pair<std::string_view, PriceMember::Bucket> otherNames[] = {
    {"input_cost_per_image", PriceMember::Image},
    {"output_cost_per_pixel", PriceMember::Pixel},
    {"output_cost_per_second", PriceMember::Second},
    {"output_cost_per_video_per_second", PriceMember::Second},
};
constexpr std::array<std::string_view, 4> tierSuffixes{"", "_batches", "_flex", "_priority"};

/// Takes `_above_200k_tokens` off; 0 if it is not there.
std::int64_t takeAbove(std::string_view &name)
{
    constexpr std::string_view before = "_above_";
    constexpr std::string_view after = "k_tokens";
    const auto at = name.rfind(before);
    if (at == std::string_view::npos || !name.ends_with(after))
        return 0;
    const char *const first = name.data() + at + before.size();
    const char *const last = name.data() + name.size() - after.size();
    std::int64_t thousands = 0;
    if (last <= first || last - first > 9 || *first == '-')
        return 0;
    if (const auto [end, error] = std::from_chars(first, last, thousands); error != std::errc{} || end != last)
        return 0;
    name = name.substr(0, at);
    return thousands * 1000;
}

std::optional<PricePerMillion> &rateOf(PriceRates &rates, PriceMember::Bucket bucket)
{
    switch (bucket) {
    case PriceMember::Input:
        return rates.input;
    case PriceMember::CacheRead:
        return rates.cacheRead;
    case PriceMember::CacheWrite5m:
        return rates.cacheWrite5m;
    case PriceMember::CacheWrite1h:
        return rates.cacheWrite1h;
    case PriceMember::InputAudio:
        return rates.inputAudio;
    case PriceMember::InputImage:
        return rates.inputImage;
    case PriceMember::Output:
        return rates.output;
    case PriceMember::Reasoning:
        return rates.reasoning;
    case PriceMember::OutputAudio:
        return rates.outputAudio;
    default: // OutputImage; the others are no rates of tokens and never asked for
        return rates.outputImage;
    }
}

std::optional<PricePerMillion> &rateOf(UnitRates &rates, PriceMember::Bucket bucket)
{
    switch (bucket) {
    case PriceMember::Image:
        return rates.image;
    case PriceMember::Pixel:
        return rates.pixel;
    case PriceMember::Second:
        return rates.second;
    case PriceMember::Character:
        return rates.character;
    default:
        return rates.search;
    }
}

/// The rates of a tier, made if they are not there. `base` is what Tier::Base stands for.
PriceRates &ratesOf(auto &set, PriceRates &base, PriceMember::Tier tier)
{
    auto *special = tier == PriceMember::Batch ? &set.batch
        : tier == PriceMember::Flex            ? &set.flex
        : tier == PriceMember::Priority        ? &set.priority
                                               : nullptr;
    if (!special)
        return base;
    return *special ? **special : special->emplace();
}

ModelPrice::Above &aboveOf(ModelPrice &price, std::int64_t promptTokens)
{
    const auto place
        = std::lower_bound(price.above.begin(), price.above.end(), promptTokens,
                           [](const auto &above, std::int64_t sought) { return above.promptTokens < sought; });
    if (place != price.above.end() && place->promptTokens == promptTokens)
        return *place;
    ModelPrice::Above above;
    above.promptTokens = promptTokens;
    return *price.above.insert(place, above);
}

void appendEntries(std::vector<PriceEntry> &entries, PriceRates rates, std::int64_t promptTokens,
                   PriceMember::Tier tier)
{
    for (int bucket = PriceMember::Input; bucket != PriceMember::PerRequest; ++bucket) {
        const PriceMember member{promptTokens, tier, static_cast<PriceMember::Bucket>(bucket)};
        if (const auto &rate = rateOf(rates, member.bucket))
            entries.push_back({member, rate->money.nano()});
    }
}

void appendEntries(std::vector<PriceEntry> &entries, const std::optional<Money> &perRequest, UnitRates units)
{
    if (perRequest)
        entries.push_back({{0, PriceMember::Base, PriceMember::PerRequest}, perRequest->nano()});
    for (int bucket = PriceMember::Image; bucket <= PriceMember::Search; ++bucket) {
        const PriceMember member{0, PriceMember::Base, static_cast<PriceMember::Bucket>(bucket)};
        if (const auto &rate = rateOf(units, member.bucket))
            entries.push_back({member, rate->money.nano()});
    }
}

} // namespace

std::optional<PriceMember> priceMember(std::string_view name)
{
    PriceMember member;
    for (std::size_t tier = 1; tier < tierSuffixes.size(); ++tier)
        if (name.ends_with(tierSuffixes[tier])) {
            name.remove_suffix(tierSuffixes[tier].size());
            member.tier = static_cast<PriceMember::Tier>(tier);
            break;
        }
    member.promptTokens = takeAbove(name);
    const auto found = std::find(bucketNames.begin(), bucketNames.end(), name);
    const auto other = std::ranges::find(otherNames, name, &std::pair<std::string_view, PriceMember::Bucket>::first);
    if (found == bucketNames.end() && other == std::end(otherNames))
        return {};
    member.bucket
        = found == bucketNames.end() ? other->second : static_cast<PriceMember::Bucket>(found - bucketNames.begin());
    if (member.bucket >= PriceMember::PerRequest && (member.tier != PriceMember::Base || member.promptTokens != 0))
        return {};
    return member;
}

bool isForUnits(PriceMember::Bucket bucket)
{
    return bucket > PriceMember::PerRequest;
}

bool isBilledByUnits(std::string_view mode)
{
    constexpr std::string_view modes[]
        = {"image_generation", "image_edit", "audio_transcription", "audio_speech", "rerank", "video_generation"};
    return std::ranges::find(modes, mode) != std::end(modes);
}

void put(ModelPrice &price, const PriceEntry &entry)
{
    const auto &[promptTokens, tier, bucket] = entry.member;
    if (bucket == PriceMember::PerRequest) {
        price.perRequest = Money::fromNano(entry.nano);
        return;
    }
    if (isForUnits(bucket)) {
        auto &rate = rateOf(price.units, bucket);
        rate = PricePerMillion{std::max(Money::fromNano(entry.nano), rate ? rate->money : Money())};
        return;
    }
    PriceRates *rates = nullptr;
    if (promptTokens == 0) {
        rates = &ratesOf(price, price.base, tier);
    } else {
        ModelPrice::Above &above = aboveOf(price, promptTokens);
        rates = &ratesOf(above, above.rates, tier);
    }
    rateOf(*rates, bucket) = PricePerMillion{Money::fromNano(entry.nano)};
}

std::vector<PriceEntry> entriesOf(const ModelPrice &price)
{
    std::vector<PriceEntry> entries;
    const auto append = [&](const PriceRates &rates, const auto &set, std::int64_t promptTokens) {
        appendEntries(entries, rates, promptTokens, PriceMember::Base);
        if (promptTokens == 0)
            appendEntries(entries, price.perRequest, price.units);
        for (const auto &[tier, special] :
             {std::pair(PriceMember::Batch, &set.batch), std::pair(PriceMember::Flex, &set.flex),
              std::pair(PriceMember::Priority, &set.priority)})
            if (*special)
                appendEntries(entries, **special, promptTokens, tier);
    };
    append(price.base, price, 0);
    struct Set {
        const std::optional<PriceRates> &batch, &flex, &priority;
    };
    for (const ModelPrice::Above &above : price.above)
        append(above.rates, Set{above.batch, above.flex, above.priority}, above.promptTokens);
    return entries;
}

Result<bool> takePriceMember(ModelPrice &price, std::string_view name, std::string_view decimal)
{
    const auto member = priceMember(name);
    if (!member)
        return false;
    std::optional<Money> money;
    if (member->bucket == PriceMember::PerRequest)
        money = Money::parse(decimal);
    else if (const auto rate = perMillion(decimal))
        money = rate->money;
    if (!money || *money < Money())
        return Error{ErrorKind::Config,
                     std::string(name) + ": expected a price in dollars, zero or more, like 0.000003"};
    put(price, {*member, money->nano()});
    return true;
}

Result<std::optional<ModelPrice>> priceFromJson(std::string_view object)
{
    TG_TRY(const std::vector<json::Member> members, json::members(object));
    std::optional<ModelPrice> price;
    for (const json::Member &member : members) {
        if (member.value == "null" || !priceMember(member.name))
            continue;
        if (!price)
            price.emplace();
        const auto quoted = json::asString(member.value);
        TG_CHECK(takePriceMember(*price, member.name, quoted ? std::string_view(*quoted) : member.value));
    }
    return price;
}

std::vector<std::pair<std::string, std::string>> priceMembers(const ModelPrice &price)
{
    std::vector<std::pair<std::string, std::string>> members;
    for (const PriceEntry &entry : entriesOf(price)) {
        const auto &[promptTokens, tier, bucket] = entry.member;
        std::string name(bucketNames[bucket]);
        if (promptTokens != 0)
            name += "_above_" + std::to_string(promptTokens / 1000) + "k_tokens";
        name += tierSuffixes[tier];
        members.emplace_back(std::move(name),
                             bucket == PriceMember::PerRequest ? Money::fromNano(entry.nano).decimal()
                                                               : dollarsEach(entry.nano));
    }
    return members;
}

std::string dollarsEach(std::int64_t nano) // fifteen decimals more
{
    std::string digits = std::to_string(nano);
    if (digits.size() < 16)
        digits.insert(0, 16 - digits.size(), '0');
    digits.insert(digits.size() - 15, ".");
    while (digits.back() == '0')
        digits.pop_back();
    if (digits.back() == '.')
        digits.pop_back();
    return digits;
}

} // namespace tollgate
