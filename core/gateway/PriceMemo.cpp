// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/PriceMemo.h"

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

    // Wildcards let callers invent names: the memory stays bounded.
    if (m_known.size() > 4096)
        m_known.clear();
    return m_known.emplace(m_key, std::make_shared<const ModelFacts>(std::move(facts))).first->second;
}

} // namespace tollgate
