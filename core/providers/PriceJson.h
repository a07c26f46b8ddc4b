// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/providers/Price.h"

#include <string>
#include <utility>
#include <vector>

/// Prices as LiteLLM's members write them: `input_cost_per_token: 0.000003`, dollars each, with the suffixes
/// `_above_200k_tokens` and `_batches`, `_flex`, `_priority`. Numbers are decimal text from end to end. Any thread.
namespace tollgate {

/// Which rate a member names. `promptTokens` is 0 unless it is a rate above a prompt size.
struct PriceMember {
    enum Bucket : std::uint8_t {
        Input,
        CacheRead,
        CacheWrite5m,
        CacheWrite1h,
        InputAudio,
        InputImage,
        Output,
        Reasoning,
        OutputAudio,
        OutputImage,
        PerRequest,
        // What is no token has one rate: no tiers, nothing above a prompt size.
        Image,
        Pixel,
        Second,
        Character,
        Search,
    };
    enum Tier : std::uint8_t { Base, Batch, Flex, Priority };
    std::int64_t promptTokens = 0;
    Tier tier = Base;
    Bucket bucket = Input;
    friend auto operator<=>(const PriceMember &, const PriceMember &) = default;
};

/// Nothing: this is no price member that we read.
std::optional<PriceMember> priceMember(std::string_view name);

/// Whether it is a rate for what is no token. LiteLLM's map spells such a rate with `input_` or `output_`, now and then
/// both for the same thing: the larger one counts, never the sum.
bool isForUnits(PriceMember::Bucket bucket);
/// Modes of the catalogue whose calls are billed by units. A chat model's price for an image or for a second is for
/// something that is not counted.
bool isBilledByUnits(std::string_view mode);

/// One rate of a price, nano-dollars a million (PerRequest: nano-dollars).
struct PriceEntry {
    PriceMember member;
    std::int64_t nano = 0;
    friend bool operator==(const PriceEntry &, const PriceEntry &) = default;
};
void put(ModelPrice &price, const PriceEntry &entry);
/// Every rate that is there, in the order of PriceMember.
std::vector<PriceEntry> entriesOf(const ModelPrice &price);

/// Takes a member's decimal text into `price`. False: the member is none of ours. Error: Config, naming the member, for
/// what is no number, negative or too large.
Result<bool> takePriceMember(ModelPrice &price, std::string_view name, std::string_view decimal);
/// The price that the members of a JSON object give; other members are passed over. Numbers may be quoted.
Result<std::optional<ModelPrice>> priceFromJson(std::string_view object);
/// Nano-dollars a million as dollars each: `0.000003`.
std::string dollarsEach(std::int64_t nano);
/// Back to members: name and exact decimal text, ready for JSON or YAML.
std::vector<std::pair<std::string, std::string>> priceMembers(const ModelPrice &price);

} // namespace tollgate
