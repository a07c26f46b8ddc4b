// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Money.h"
#include "core/chat/Units.h"
#include "core/chat/Usage.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tollgate {

/// Prices of one model, nano-dollars a million tokens. A bucket without a price of its own is billed at the input price
/// (cached, written, audio, image input) or the output price (reasoning, audio, image output); a one-hour write without
/// a price at that of a five-minute write, if there is one; output of a model that prices nothing but images or sound
/// at that.
struct PriceRates {
    std::optional<PricePerMillion> input, cacheRead, cacheWrite5m, cacheWrite1h, inputAudio, inputImage;
    std::optional<PricePerMillion> output, reasoning, outputAudio, outputImage;
    friend bool operator==(const PriceRates &, const PriceRates &) = default;
};

/// Prices for what is no token, nano-dollars a million of them. A list that names a price for an image and one for a
/// pixel means one or the other: the image's counts.
struct UnitRates {
    std::optional<PricePerMillion> image, pixel, second, character, search;
    bool isAny() const { return image || pixel || second || character || search; }
    friend bool operator==(const UnitRates &, const UnitRates &) = default;
};

/// What a model costs: base rates, rates above a prompt size (128k, 200k, 272k ...), rates of other service tiers.
struct ModelPrice {
    PriceRates base;
    struct Above {
        std::int64_t promptTokens = 0; ///< applies to the whole call when the prompt is larger
        PriceRates rates; ///< what is missing here falls back to the rates below
        std::optional<PriceRates> batch = {}, flex = {}, priority = {}; ///< over `rates`, for these service tiers
        friend bool operator==(const Above &, const Above &) = default;
    };
    std::vector<Above> above; ///< ascending
    std::optional<PriceRates> batch, flex, priority;
    std::optional<Money> perRequest;
    UnitRates units = {};

    bool isFree() const; ///< every rate that is there is zero
    friend bool operator==(const ModelPrice &, const ModelPrice &) = default;
};

/// The bill of one call: every bucket times its rate, summed in 128 bits, divided by a million once, rounded up once.
/// `serviceTier` is the provider's word (`flex`, `priority`, `batch`; anything else is the base). Order of the rates,
/// as LiteLLM's: tier above the prompt size, above the prompt size, tier, base. Never negative; what passes the range
/// of Money is its largest value. Pure.
Money costOf(const Usage &usage, const ModelPrice &price, std::string_view serviceTier = {});

/// The same for what is no token, without the price of the request. Nothing: the price has no rate for any of it. Pure.
std::optional<Money> costOf(const Units &units, const UnitRates &rates);
/// What is billed where an answer may be counted in tokens or otherwise (images, sound, ranks): its tokens where they
/// have a price, else its units; the price of a request with either. Nothing: nobody knows what that costs. Pure.
struct Bill {
    Money cost;
    bool isByUnits = false;
};
std::optional<Bill> billOf(const Usage &usage, const Units &units, const ModelPrice &price);

/// What the catalogue knows of a model.
struct ModelFacts {
    std::optional<ModelPrice> price;
    std::int64_t contextWindow = 0; ///< input tokens; 0: not known
    std::int64_t maxOutput = 0; ///< 0: not known
    std::string mode; ///< chat, embedding, completion ...
    std::uint32_t capabilities = 0; ///< Capability bits
};
enum Capability : std::uint32_t {
    CanVision = 1,
    CanTools = 2,
    CanParallelTools = 4,
    CanSchema = 8,
    CanReason = 16,
    CanCachePrompt = 32,
    CanAudioIn = 64,
    CanAudioOut = 128,
    CanPdf = 256,
    CanWebSearch = 512,
    CanSystem = 1024,
    CanStream = 2048,
};

/// Prices and facts by provider and model: the built-in table (resources/, mapped, nothing is parsed at start), over it
/// the file that `prices update` took in. Gateway thread.
class PriceBook {
public:
    virtual ~PriceBook() = default;
    /// Looks for `provider/model`, then `model`, then without a date or region suffix as the catalogue spells it.
    virtual std::optional<ModelFacts> find(std::string_view provider, std::string_view model) const = 0;
};

} // namespace tollgate
