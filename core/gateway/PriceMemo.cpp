// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/PriceMemo.h"

#include "core/gateway/VideoRequest.h"

namespace tollgate {
namespace {

ModelPrice free()
{
    ModelPrice price;
    price.base.input = PricePerMillion();
    price.base.output = PricePerMillion();
    return price;
}

} // namespace

std::shared_ptr<const ModelFacts> PriceMemo::of(const Candidate &candidate)
{
    const Deployment &deployment = *candidate.deployment;
    m_key.assign(deployment.id.text()).append(1, '\n').append(candidate.model);
    if (const auto known = m_known.find(m_key); known != m_known.end())
        return known->second;

    const std::string &named = deployment.baseModel.empty() ? candidate.model : deployment.baseModel;
    ModelFacts facts = m_book.find(deployment.provider, named).value_or(ModelFacts());
    if (deployment.price)
        facts.price = deployment.price;
    else if (deployment.local) // also where a paid model has the same name
        facts.price = free();

    auto remembered = std::make_shared<const ModelFacts>(std::move(facts));
    remember(m_key, remembered);
    return remembered;
}

std::shared_ptr<const ModelFacts> PriceMemo::of(const Candidate &candidate, const RequestView::Image &image)
{
    std::shared_ptr<const ModelFacts> facts = of(candidate);
    if (image.size.empty() || candidate.deployment->price || candidate.deployment->local)
        return facts;
    std::string key = m_key + '\n' + image.quality + '\n' + image.size;
    if (const auto known = m_known.find(key); known != m_known.end())
        return known->second;
    if (const std::optional<UnitRates> rates = ratesFor(candidate, image)) {
        ModelFacts ofThese = *facts;
        if (!ofThese.price)
            ofThese.price.emplace();
        ofThese.price->units = *rates;
        facts = std::make_shared<const ModelFacts>(std::move(ofThese));
    }
    remember(std::move(key), facts);
    return facts;
}

std::shared_ptr<const ModelFacts> PriceMemo::ofVideo(const Candidate &candidate, const std::string &size)
{
    std::shared_ptr<const ModelFacts> facts = of(candidate);
    bool isForSize = candidate.deployment->price || candidate.deployment->local || video::isPlainSize(size);
    if (!isForSize) {
        const auto sized = of(candidate, {.size = size, .quality = {}});
        isForSize = sized != facts;
        facts = sized;
    }
    const std::optional<ModelPrice> &price = facts->price;
    if (!price || price->isFree() || (isForSize && (price->units.second || price->perRequest)))
        return facts;
    ModelFacts unknown = *facts;
    unknown.price.reset();
    return std::make_shared<const ModelFacts>(std::move(unknown));
}

std::optional<UnitRates> PriceMemo::ratesFor(const Candidate &candidate, const RequestView::Image &image) const
{
    const Deployment &deployment = *candidate.deployment;
    const std::string model
        = image.size + '/' + (deployment.baseModel.empty() ? candidate.model : deployment.baseModel);
    const auto named = [&](const std::string &name) -> std::optional<UnitRates> {
        const std::optional<ModelFacts> facts = m_book.find(deployment.provider, name);
        return facts && facts->price && facts->price->units.isAny() ? std::optional(facts->price->units) : std::nullopt;
    };
    if (!image.quality.empty())
        if (auto rates = named(image.quality + '/' + model))
            return rates;
    // The API's own choice: OpenAI's older models take `standard`, its newer ones what they think fit.
    for (const char *quality : {"standard/", "high/", ""})
        if (auto rates = named(quality + model))
            return rates;
    return {};
}

void PriceMemo::remember(std::string key, std::shared_ptr<const ModelFacts> facts)
{
    // Wildcards let callers invent names: the memory stays bounded.
    if (m_known.size() > 4096)
        m_known.clear();
    m_known.insert_or_assign(std::move(key), std::move(facts));
}

} // namespace tollgate
