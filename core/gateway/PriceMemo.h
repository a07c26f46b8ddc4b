// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialects/RequestView.h"
#include "core/providers/Price.h"
#include "core/routing/ModelTable.h"

#include <memory>
#include <unordered_map>

namespace tollgate {

/// What a candidate costs and can, remembered, so that the price book is not searched for every request.
/// Order: the deployment's own price, its base model, its model; local servers are free. Gateway thread.
class PriceMemo {
public:
    explicit PriceMemo(const PriceBook &book) : m_book(book) { }

    /// `price` is missing where nobody knows one.
    std::shared_ptr<const ModelFacts> of(const Candidate &candidate);
    /// The same with the prices of images of this size and quality, where the list has rows for them
    /// (`hd/1024-x-1792/dall-e-3`); without a quality, of those that the API may choose the one that costs most.
    std::shared_ptr<const ModelFacts> of(const Candidate &candidate, const RequestView::Image &image);
    /// The same for videos of this size (`1280-x-720`, `1080p`): no price where nobody knows one for a second of it.
    std::shared_ptr<const ModelFacts> ofVideo(const Candidate &candidate, const std::string &size);
    /// After a reload or new prices.
    void forget() { m_known.clear(); }

private:
    const PriceBook &m_book;
    std::optional<UnitRates> ratesFor(const Candidate &candidate, const RequestView::Image &image) const;
    void remember(std::string key, std::shared_ptr<const ModelFacts> facts);

    std::unordered_map<std::string, std::shared_ptr<const ModelFacts>> m_known;
    std::string m_key; ///< of the last question; kept for its memory
};

} // namespace tollgate
